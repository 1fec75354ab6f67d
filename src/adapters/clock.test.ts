import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../model/index.ts';
import { openSteadyClock } from './clock.ts';

const NOON = Date.UTC(2026, 4, 11, 17);

/** What the clock shows, as time after noon, where this computer’s own says `said` so long after the desk began to look. */
type Moment = readonly [after: number, said: number, shown: number];

const YEAR = 365 * DAY;
const MOMENTS: Readonly<Record<string, readonly Moment[]>> = {
  'goes on': [
    [MINUTE, MINUTE, MINUTE],
    [90 * DAY, 90 * DAY, 90 * DAY],
  ],
  'is set back an hour, and ahead some': [
    [MINUTE, MINUTE - HOUR, MINUTE - HOUR],
    [2 * MINUTE, 5 * HOUR, 5 * HOUR],
  ],
  'is a year ahead for a while': [
    [MINUTE, MINUTE + YEAR, MINUTE],
    [3 * MINUTE, 3 * MINUTE + YEAR, 3 * MINUTE],
    [4 * MINUTE, 4 * MINUTE, 4 * MINUTE],
  ],
  'is a year behind for a while, and again later': [
    [MINUTE, MINUTE - YEAR, MINUTE],
    [9 * MINUTE, 9 * MINUTE, 9 * MINUTE],
    [20 * MINUTE, 20 * MINUTE - YEAR, 20 * MINUTE],
    [29 * MINUTE, 29 * MINUTE - YEAR, 29 * MINUTE],
    [31 * MINUTE, 31 * MINUTE, 31 * MINUTE],
  ],
  'was four days behind, and is set right for good': [
    [MINUTE, 4 * DAY, MINUTE],
    [10 * MINUTE, 4 * DAY + 9 * MINUTE, 10 * MINUTE],
    [11 * MINUTE, 4 * DAY + 10 * MINUTE, 4 * DAY + 10 * MINUTE],
    [12 * MINUTE, 4 * DAY + 11 * MINUTE, 4 * DAY + 11 * MINUTE],
  ],
};

test.each(Object.entries(MOMENTS))('a clock that %s', (_, moments) => {
  const at = { after: 0, said: 0 };
  const lines: string[] = [];
  const clock = openSteadyClock(
    (line) => void lines.push(line),
    () => NOON + at.said,
    () => 7_000.25 + at.after,
  );
  const shown = moments.map(([after, said]) => {
    Object.assign(at, { after, said });
    return clock() - NOON;
  });
  expect(shown).toEqual(moments.map(([, , wanted]) => wanted));
  const leaps = moments.filter(
    ([, said, wanted], n) => said !== wanted && (n === 0 || moments[n - 1]![1] === moments[n - 1]![2]),
  );
  expect(lines).toHaveLength(leaps.length);
});
