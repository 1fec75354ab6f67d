import { describe, expect, test } from 'vitest';
import { firstDays, type Order, readAs } from './dates.ts';

describe('one date, three orders', () => {
  const rows: readonly (readonly [at: string, reading: Order, order: Order, day: string | null])[] = [
    ['2023-04-03', 'dmy', 'dmy', '2023-4-3'],
    ['2023-04-03', 'dmy', 'mdy', '2023-3-4'],
    ['2023-04-03', 'mdy', 'dmy', '2023-3-4'],
    ['2023-04-13', 'dmy', 'mdy', null],
    ['2012-11-18', 'dmy', 'ymd', '2018-11-12'],
    ['2023-04-03', 'dmy', 'ymd', null],
    ['2018-11-12', 'ymd', 'dmy', '2012-11-18'],
  ];
  test.each(rows)('%s read as %s, in %s order: %s', (at, reading, order, day) => {
    const found = readAs(`${at}T08:00:00`, reading, order);
    expect(found && `${found.year}-${found.month}-${found.day}`).toBe(day);
  });

  test('an order in which one date is no day is not offered', () => {
    expect(firstDays(['2023-04-03T01:00:00', '2023-04-13T01:00:00'], 'dmy', 'mdy', 4)).toEqual([]);
  });
});
