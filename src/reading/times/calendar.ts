import { DAY, HOUR, MINUTE } from '../../model/index.ts';

/** Arithmetic on wall-clock milliseconds (as if UTC): days and hours as a person in the zone sees them. */

export const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY;
/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export const weekdayOf = (wall: number): number => (((Math.floor(wall / DAY) + 4) % 7) + 7) % 7;

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export function toCalendarDay(wall: number): CalendarDay {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Midnight of a calendar day, or null where there is no such day (30 February). */
export function fromCalendarDay({ year, month, day }: CalendarDay): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? wall : null;
}

export const monthStart = (year: number, month: number): number => Date.UTC(year, month - 1, 1);
export const yearStart = (year: number): number => Date.UTC(year, 0, 1);
/** Monday 00:00 of the week. */
export const startOfWeek = (wall: number): number => startOfDay(wall) - ((weekdayOf(wall) + 6) % 7) * DAY;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

const FIXED: Readonly<Partial<Record<Unit, number>>> = {
  second: 1_000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  weekend: 7 * DAY,
  week: 7 * DAY,
  fortnight: 15 * DAY,
};
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** Moves by `amount` units; months and years keep the day of the month where the month has one, fractions are rounded to days. */
export function addUnits(wall: number, unit: Unit, amount: number): number {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return wall + Math.round(amount * fixed);
  const months = MONTHS[unit]! * amount;
  const whole = Math.trunc(months);
  const { year, month, day } = toCalendarDay(wall);
  const first = Date.UTC(year, month - 1 + whole, 1);
  const length = (Date.UTC(year, month + whole, 1) - first) / DAY;
  return (
    first + (Math.min(day, length) - 1) * DAY + (wall - startOfDay(wall)) + Math.round((months - whole) * 30) * DAY
  );
}

/** Start of the unit that holds `wall`. */
export function startOfUnit(wall: number, unit: Unit): number {
  const { year, month } = toCalendarDay(wall);
  switch (unit) {
    case 'second':
      return Math.floor(wall / 1_000) * 1_000;
    case 'minute':
      return Math.floor(wall / MINUTE) * MINUTE;
    case 'hour':
      return Math.floor(wall / HOUR) * HOUR;
    case 'day':
      return startOfDay(wall);
    case 'weekend':
      return startOfWeek(wall) + 5 * DAY;
    case 'week':
    case 'fortnight':
      return startOfWeek(wall);
    case 'month':
      return monthStart(year, month);
    case 'quarter':
      return monthStart(year, month - ((month - 1) % 3));
    case 'year':
      return yearStart(year);
    case 'decade':
      return yearStart(year - (year % 10));
  }
}

/** Length of the unit that begins at `start`. */
export const endOfUnit = (start: number, unit: Unit): number =>
  unit === 'weekend' ? start + 2 * DAY : addUnits(start, unit, 1);
