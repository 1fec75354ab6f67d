import { describe, expect, test } from 'vitest';
import { findOutOfOrder } from './out-of-order.ts';

/** Times a minute apart; before some of them comes a line that tells a time of so many lines before. */
function withLate(lateBy: readonly number[]) {
  const times: number[] = [];
  const late: number[] = [];
  for (let line = 0; line < 1_000; line += 1) {
    const lines = line % 40 === 39 ? lateBy[(line - 39) / 40] : undefined;
    if (lines !== undefined) late.push(times.push((line - lines) * 60 - 30) - 1);
    times.push(line * 60);
  }
  return { times: Float64Array.from(times), late };
}

const marked = (found: Uint8Array | null): readonly number[] =>
  found === null ? [] : [...found.keys()].filter((n) => found[n] === 1);

describe('entries out of the order of time', () => {
  test('a file in order has none', () => {
    expect(findOutOfOrder(Float64Array.from([1, 1, 2, 5]))).toBeNull();
  });

  test('a late line is doubted together with those it contradicts', () => {
    const { times, late } = withLate([3]);
    expect(marked(findOutOfOrder(times))).toEqual([late[0]! - 3, late[0]! - 2, late[0]! - 1, late[0]!]);
  });

  test('where late lines contradict too many, those that contradict the fewest have theirs doubted first', () => {
    // 64 may be doubted: ten times three, and of those with five the first six.
    const { times, late } = withLate(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? 5 : 3)));
    const expected = late.flatMap((at, n) => {
      const lines = n % 2 === 1 ? 3 : n < 12 ? 5 : 0;
      return Array.from({ length: lines + 1 }, (_unused, back) => at - lines + back);
    });
    expect(marked(findOutOfOrder(times))).toEqual(expected);
  });

  test('of two exports glued together, one is the course', () => {
    const once = Array.from({ length: 500 }, (_, n) => n * 60);
    const found = marked(findOutOfOrder(Float64Array.from([...once, ...once])));
    expect(found).toHaveLength(499);
  });
});
