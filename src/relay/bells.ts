import { LIMITS } from '../model/index.ts';
import type { Kept } from './order.ts';
import type { Listening } from './ports.ts';

/** Those who listen to orders, by the order. */
export interface Bells {
  listen(id: string): Listening;
  /** @param rows what was written; none where that is not at hand */
  ring(id: string, rows: readonly Kept[]): void;
  /** Word may have been missed of any order. */
  ringAll(): void;
}

/** Calls back after so long, unless it is called off. */
export type Later = (milliseconds: number, wake: () => void) => () => void;

export function createBells(later: Later): Bells {
  const listening = new Map<string, Set<Bell>>();
  return {
    listen: (id) => {
      const bell = createBell(later);
      const bells = listening.get(id) ?? new Set();
      listening.set(id, bells.add(bell));
      const stop = (): void => {
        bells.delete(bell);
        if (bells.size === 0 && listening.get(id) === bells) listening.delete(id);
      };
      return { next: bell.next, stop };
    },
    ring: (id, rows) => listening.get(id)?.forEach((bell) => bell.ring(rows)),
    ringAll: () => [...listening.values()].forEach((bells) => bells.forEach((bell) => bell.ring([]))),
  };
}

interface Bell extends Pick<Listening, 'next'> {
  ring(rows: readonly Kept[]): void;
}

/** Keeps what is told between two questions, up to a page of it; of more it says only that there was something. */
function createBell(later: Later): Bell {
  let told: readonly Kept[] | null = null;
  let wake = (): void => undefined;
  const take = (): readonly Kept[] | null => {
    const taken = told;
    told = null;
    return taken;
  };
  return {
    ring: (rows) => {
      const isKnown = rows.length > 0 && (told === null || told.length > 0);
      told = isKnown && fitsPage([...(told ?? []), ...rows]) ? [...(told ?? []), ...rows] : [];
      wake();
    },
    next: (seconds, signal) =>
      new Promise((answer) => {
        if (told !== null || seconds <= 0 || signal?.aborted) return answer(take());
        const cancel = later(seconds * 1_000, end);
        signal?.addEventListener('abort', end, { once: true });
        wake = end;
        function end(): void {
          cancel();
          signal?.removeEventListener('abort', end);
          wake = () => undefined;
          answer(take());
        }
        return undefined;
      }),
  };
}

/** Whether a page holds all of them. */
export const fitsPage = (rows: readonly Pick<Kept, 'bytes'>[]): boolean =>
  rows.length <= LIMITS.LINK_BATCH_COUNT &&
  rows.reduce((size, { bytes }) => size + bytes.length, 0) <= LIMITS.RELAY_BATCH_BYTES;
