import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_STRETCH, isInStretch, keepStretch, listStretch } from './stretches.ts';

const statements = fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { maxLength: 3_000 });

test('what was kept is found as it was, however much is kept behind it, also where a memory ends', () => {
  fc.assert(
    fc.property(fc.array(statements, { maxLength: 40 }), (lists) => {
      const kept = lists.map(keepStretch);
      expect(kept.map(listStretch)).toEqual(lists);
    }),
    { numRuns: 30 },
  );
});

test('more numbers than a memory holds are kept in one of their own', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => at);
  const before = keepStretch([7, 8]);
  expect(listStretch(keepStretch(many))).toEqual(many);
  expect(listStretch(before)).toEqual([7, 8]);
});

test('a number is found in its own stretch and not in those beside it', () => {
  const [one, , other] = [keepStretch([3, 5]), keepStretch([11]), keepStretch([4])];
  expect([3, 4, 5, 11].filter((value) => isInStretch(one, value))).toEqual([3, 5]);
  expect([3, 4, 5, 11].filter((value) => isInStretch(other, value))).toEqual([4]);
  expect(keepStretch([])).toBe(EMPTY_STRETCH);
});
