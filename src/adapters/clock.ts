import { randomUUID } from 'node:crypto';
import { asInstant, DAY, type Instant, MINUTE } from '../model/index.ts';

export const readClock = (): Instant => asInstant(Date.now());
export const drawId = (): string => randomUUID();

/** More than a summer time, a time server or a leap of seconds ever moves it at once. */
const LEAP_MILLISECONDS = DAY;
const DOUBT_MILLISECONDS = 10 * MINUTE;

/**
 * The clock of this computer, which is doubted for ten minutes where it leaps by more than a day while we look: until then time goes on from
 * before. Chat whose hours are over, and words of a person in danger, are destroyed for good, and a clock that is a year wrong for a moment,
 * ahead or behind, would say so of all of them.
 * @param tell is told of a leap, once
 * @param elapsed milliseconds by a clock that only goes on
 */
export function openSteadyClock(
  tell: (line: string) => void,
  wall: () => number = Date.now,
  elapsed: () => number = () => performance.now(),
): () => Instant {
  let trusted = wall() - elapsed();
  let leaptAt: number | null = null;
  return () => {
    const [now, since] = [wall(), elapsed()];
    const leap = now - since - trusted;
    if (Math.abs(leap) > LEAP_MILLISECONDS) {
      if (leaptAt === null) tell(describeLeap(Math.round(leap / DAY)));
      leaptAt ??= since;
      if (since - leaptAt < DOUBT_MILLISECONDS) return asInstant(Math.floor(trusted + since));
    }
    leaptAt = null;
    trusted = now - since;
    return asInstant(now);
  };
}

const describeLeap = (days: number): string =>
  `the clock of this computer has leapt ${Math.abs(days)} days ${days > 0 ? 'ahead' : 'back'}. It is believed in ten minutes, and at once by a desk that is started again; until then time goes on from before, and nothing is erased by it.`;
