import { asInstant, type Instant } from '../../model/index.ts';

/** The scenario's clock: it can stand still and run faster than the real one, and never runs past `end` while the story is told. */
export interface StoryClock {
  /** Null before the story has begun. */
  now(): Instant | null;
  /** Shows `at` from now on and runs `rate` times as fast as the real clock; at most until `end`, where there is one. */
  set(at: Instant | null, rate: number, end: Instant | null): void;
}

export function openStoryClock(realNow: () => Instant): StoryClock {
  let shown: Instant | null = null;
  let since = realNow();
  let rate = 0;
  let end: Instant | null = null;
  return {
    now() {
      if (shown === null) return null;
      // As fast as it goes: the clock stands at the end at once, and the telling catches up.
      const at = rate === Infinity ? (end ?? shown) : shown + (realNow() - since) * rate;
      return asInstant(end === null ? at : Math.min(at, end));
    },
    set(at, nextRate, nextEnd) {
      shown = at;
      since = realNow();
      rate = nextRate;
      end = nextEnd;
    },
  };
}
