import { type CalendarDay, readDay } from './calendars.ts';
import { type DateOrder, DateOrders } from './export-message.ts';
import type { Shape } from './shape.ts';

/** A date as written, under each order it could be read in; null where that order names no day. */
export interface WrittenDate {
  readonly parts: readonly [number, number, number];
  readonly byOrder: Readonly<Record<DateOrder, CalendarDay | null>>;
}

/** The distinct dates of a file, each kept once. */
export interface Dates {
  /** Number of the date, from 0; −1 where no order reads it as a day. */
  idOf(first: number, second: number, third: number): number;
  at(id: number): WrittenDate;
  /** Notes one message more of this date. */
  note(id: number): void;
  messagesOf(id: number): number;
  count(): number;
}

/** Dates are numbered in 16 bits: 179 years of days. */
const MAX_DATES = 65_535;

/** `only`: the month was a word or the year an era, so one order alone is possible. */
export function createDates({ longYear, only }: Pick<Shape, 'longYear' | 'only'>): Dates {
  const ids = new Map<number, number>();
  const dates: WrittenDate[] = [];
  const messages: number[] = [];
  let lastKey = -1;
  let lastId = -1;

  function add(first: number, second: number, third: number, key: number): number {
    const byOrder = readByOrder(first, second, third, longYear, only);
    if (dates.length >= MAX_DATES || DateOrders.every((order) => byOrder[order] === null)) return -1;
    ids.set(key, dates.length);
    messages.push(0);
    dates.push({ parts: [first, second, third], byOrder });
    return dates.length - 1;
  }

  return {
    idOf(first, second, third) {
      const key = (first * 10_000 + second) * 10_000 + third;
      if (key === lastKey) return lastId;
      lastId = ids.get(key) ?? add(first, second, third, key);
      lastKey = key;
      return lastId;
    },
    at: (id) => dates[id]!,
    note(id) {
      messages[id]! += 1;
    },
    messagesOf: (id) => messages[id]!,
    count: () => dates.length,
  };
}

function readByOrder(
  first: number,
  second: number,
  third: number,
  longYear: Shape['longYear'],
  only: Shape['only'],
): WrittenDate['byOrder'] {
  const short = longYear === 'none';
  const may = (order: DateOrder): boolean => (only === null ? true : order === only);
  const yearLast = longYear !== 'first';
  return {
    dmy: may('dmy') && yearLast ? readDay(third, second, first, short && third < 100) : null,
    mdy: may('mdy') && yearLast ? readDay(third, first, second, short && third < 100) : null,
    ymd: may('ymd') && longYear !== 'third' ? readDay(first, second, third, short && first < 100) : null,
  };
}
