/** The three orders a date can be written in. */
export type Order = 'dmy' | 'mdy' | 'ymd';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LEAP_YEAR = 2024;
const FIRST_YEAR = 2009;

/**
 * What a date that was read in one order would be in another: 3 April read day-first is 4 March read month-first.
 * Null where that order names no day, or a year before WhatsApp. `at` is wall time, `2023-04-03T08:10:00`.
 */
export function readAs(at: string, reading: Order, order: Order): Day | null {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  const parts: readonly [number, number, number] =
    reading === 'dmy' ? [day, month, year] : reading === 'mdy' ? [month, day, year] : [year, month, day];
  const read: Day =
    order === 'dmy'
      ? { day: parts[0], month: parts[1], year: parts[2] }
      : order === 'mdy'
        ? { month: parts[0], day: parts[1], year: parts[2] }
        : { year: parts[0], month: parts[1], day: parts[2] };
  const whole = {
    ...read,
    year: read.year < 100 ? 2_000 + read.year : read.year,
    day: read.day > 1_999 ? read.day - 2_000 : read.day,
  };
  return isDay(whole) ? whole : null;
}

const isDay = ({ year, month, day }: Day): boolean =>
  year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= new Date(LEAP_YEAR, month, 0).getDate();

/** The first distinct dates of a file as `order` would read them; empty where one of them would be no day. */
export function firstDays(dates: readonly string[], reading: Order, order: Order, most: number): readonly Day[] {
  const distinct = [...new Set(dates.map((at) => at.slice(0, 10)))].slice(0, most);
  const days = distinct.map((at) => readAs(at, reading, order));
  return days.every((day) => day !== null) ? days : [];
}
