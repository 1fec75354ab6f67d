import { describe, expect, test } from 'vitest';
import { asDeskId, asInstant, DAY, HOUR, MINUTE, SECOND } from '../model/index.ts';
import { measureSpread, readLogTime } from './log-time.ts';

const NOON = Date.UTC(2023, 4, 11, 17);
const at = (offset: number) => asInstant(NOON + offset);
const clocks = (...offsets: number[]) =>
  Object.fromEntries(offsets.map((offset, index) => [asDeskId(`d${index}`), at(offset)]));
/** The shared time after these words, from noon, in milliseconds after it. */
const read = (...offsets: number[]): number => readLogTime(at(0), clocks(...offsets)) - NOON;

describe('the time of the shared log', () => {
  const CASES: readonly (readonly [string, readonly number[], number])[] = [
    ['two desks agree', [5 * MINUTE, 5 * MINUTE], 5 * MINUTE],
    ['a little apart: what both have said', [5 * MINUTE, 5 * MINUTE + 50 * SECOND], 5 * MINUTE],
    ['one is silent: the other’s word less the skew', [0, 40 * MINUTE], 38 * MINUTE],
    ['one has been offline for three days', [-3 * DAY, 10 * MINUTE], 8 * MINUTE],
    ['a clock that stands in another century harms its owner only', [60 * SECOND, 76 * 365 * DAY], 60 * SECOND],
    ['… until another desk has woken up as late', [2 * DAY, 2 * DAY + MINUTE], 2 * DAY],
    ['a clock that has fallen back to 1970 does not hold it up', [-NOON + 1, 10 * MINUTE], 8 * MINUTE],
    ['three desks: the second latest, or the latest less the skew', [MINUTE, 9 * MINUTE, 10 * MINUTE], 9 * MINUTE],
  ];
  test.each(CASES)('%s', (_name, offsets, expected) => {
    expect(read(...offsets)).toBe(expected);
  });

  test('a clock that is set right takes its word back', () => {
    const wrong = readLogTime(at(0), clocks(5 * HOUR, MINUTE));
    expect(wrong - NOON).toBe(5 * HOUR - 2 * MINUTE);
    expect(readLogTime(wrong, clocks(2 * MINUTE, MINUTE)) - NOON).toBe(MINUTE);
  });

  test('the second desk’s word begins it, and a mad first one does not', () => {
    const never = asInstant(0);
    expect(readLogTime(never, clocks(0))).toBe(0);
    expect(readLogTime(never, clocks(0, -MINUTE)) - NOON).toBe(-MINUTE);
    expect(readLogTime(never, clocks(76 * 365 * DAY, 0)) - NOON).toBe(0);
  });

  test('how far the clocks are apart is shown', () => {
    expect(measureSpread(clocks(0, 3 * MINUTE, MINUTE))).toBe(3 * MINUTE);
    expect(measureSpread(clocks(0))).toBe(0);
  });
});
