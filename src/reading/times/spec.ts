import { DAY } from '../../model/index.ts';
import { weekdayOf } from './calendar.ts';
import type { Part } from './parts.ts';

export const Grains = ['minute', 'hour', 'part', 'day', 'week', 'month', 'year'] as const;
export type Grain = (typeof Grains)[number];

/** Which day was said, before it is known on which side of the message it lies. */
export type DaySpec =
  | { readonly is: 'fixed'; readonly at: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift: 'next' | 'last' | 'this' | null }
  | { readonly is: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly is: 'day-of-month'; readonly day: number; readonly weekday: number | null };

/** A time of day. `isOpen`: said without morning or afternoon. */
export interface ClockSpec {
  /** Minutes after midnight. */
  readonly minute: number;
  readonly isOpen: boolean;
}

/** A stretch of wall-clock time that needs no further deciding. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

/** A month said without its year. */
export interface MonthSpec {
  readonly month: number;
  readonly year: number | null;
}

/** What the words of one expression say, piece by piece. */
export interface TimeSpec {
  readonly day: DaySpec | null;
  readonly part: Part | null;
  readonly clock: ClockSpec | null;
  /** Where a stretch of hours that begins at `clock` ends. */
  readonly until: ClockSpec | null;
  readonly month: MonthSpec | null;
  readonly span: Span | null;
  readonly edge: 'early' | 'late' | 'mid' | null;
  /** The words tell the side themselves ("last", "ago", "next"). */
  readonly side: 'past' | 'now' | 'future' | null;
  readonly rule: string;
}

export const EMPTY: TimeSpec = {
  day: null,
  part: null,
  clock: null,
  until: null,
  month: null,
  span: null,
  edge: null,
  side: null,
  rule: '',
};

/** A spec with the token after it. */
export interface Piece {
  readonly spec: TimeSpec;
  readonly end: number;
}

export function piece(end: number, rule: string, fields: Partial<TimeSpec>): Piece {
  const {
    day = null,
    part = null,
    clock = null,
    until = null,
    month = null,
    span = null,
    edge = null,
    side = null,
  } = fields;
  return { end, spec: { day, part, clock, until, month, span, edge, side, rule } };
}

/** Two pieces that stand together ("mañana" + "a las 6"), or null where they say the same thing twice. */
export function joinSpecs(first: TimeSpec, second: TimeSpec): TimeSpec | null {
  const inWeek = joinWeek(first, second) ?? joinWeek(second, first);
  if (inWeek) return inWeek;
  if (first.span || second.span || first.month || second.month) return null;
  const day = joinDays(first.day, second.day);
  if (day === 'clash' || (first.clock && second.clock)) return null;
  if (
    first.part &&
    second.part &&
    first.part !== 'early' &&
    second.part !== 'early' &&
    !isNested(first.part, second.part)
  )
    return null;
  return {
    day,
    part: second.part === 'early' || first.part === 'early' ? 'early' : (second.part ?? first.part),
    clock: first.clock ?? second.clock,
    until: first.until ?? second.until,
    month: null,
    span: null,
    edge: first.edge ?? second.edge,
    side: first.side ?? second.side,
    rule: `${first.rule}+${second.rule}`,
  };
}

/** "la próxima semana el martes": the weekday of that week. */
function joinWeek({ span, side }: TimeSpec, { day, part, clock, until, rule }: TimeSpec): TimeSpec | null {
  if (span?.grain !== 'week' || day?.is !== 'weekday' || span.to - span.from !== 7 * DAY) return null;
  const at = span.from + ((day.weekday + 6) % 7) * DAY;
  return { ...EMPTY, day: { is: 'fixed', at }, part, clock, until, side, rule: `week+${rule}` };
}

/** "esta tarde … por la noche" are two times; "yesterday … last night" one. */
const isNested = (first: Part, second: Part): boolean => first === second;

function joinDays(first: DaySpec | null, second: DaySpec | null): DaySpec | null | 'clash' {
  if (!first || !second) return first ?? second;
  if (first.is === 'fixed' && second.is === 'fixed') return first.at === second.at ? first : 'clash';
  // "viernes 19", "martes el día 25", "Friday May 12": the date says more than the weekday.
  if (first.is === 'weekday' && second.is === 'day-of-month') return { ...second, weekday: first.weekday };
  if (second.is === 'weekday' && first.is === 'day-of-month') return { ...first, weekday: second.weekday };
  if (first.is === 'weekday' && second.is !== 'weekday') return isThatDay(second, first.weekday) ? second : 'clash';
  if (second.is === 'weekday' && first.is !== 'weekday') return isThatDay(first, second.weekday) ? first : 'clash';
  return 'clash';
}

/** "lunes, mañana" is one day only where tomorrow is a Monday; a written date wins over a slip in the weekday. */
const isThatDay = (day: DaySpec, weekday: number): boolean => day.is !== 'fixed' || weekdayOf(day.at) === weekday;
