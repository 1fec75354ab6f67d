import { DAY, HOUR, MINUTE } from '../../model/index.ts';
import { fromCalendarDay, monthStart, startOfDay, toCalendarDay, weekdayOf } from './calendar.ts';
import { windowOf } from './parts.ts';
import type { ClockSpec, DaySpec, Grain, MonthSpec, Span, TimeSpec } from './spec.ts';

export type Side = 'past' | 'now' | 'future' | null;

/** Said of a clock time: half an hour either way. */
const CLOCK_PLAY = 30 * MINUTE;

/** Turns what was said into wall-clock time, on the side of the message that the words or the verbs tell. Null: no such day. */
export function resolveSpec(spec: TimeSpec, now: number, told: Side): Span | null {
  const side = spec.side ?? told;
  if (spec.span) return spec.edge ? cutEdge(spec.span, spec.edge, now) : spec.span;
  if (spec.month) {
    const month = resolveMonth(spec.month, now, side);
    return spec.edge ? cutEdge(month, spec.edge, now) : month;
  }
  const day = spec.day ? resolveDay(spec.day, now, side) : startOfDay(now);
  if (day === null) return null;
  if (spec.clock) return resolveClock(spec, spec.clock, day, now, side);
  if (spec.part) return resolvePart(spec, day, now, side);
  const whole = { from: day, to: day + DAY, grain: 'day' as Grain };
  if (spec.edge) return cutEdge(whole, spec.edge, now);
  return day === startOfDay(now) ? cutToday(whole, now, side) : whole;
}

/** Today up to the message for what has been, from it on for what is to come. */
const cutToday = (day: Span, now: number, side: Side): Span => {
  if (side === 'future') return { ...day, from: Math.max(day.from, now) };
  return now - day.from < MINUTE ? day : { ...day, to: Math.min(day.to, now) };
};

function cutEdge({ from, to, grain }: Span, edge: 'early' | 'late' | 'mid', now: number): Span {
  const length = to - from;
  const middle = from + length / 2;
  const isOn = grain !== 'part' && from < now && now < to;
  if (edge === 'early') return { from, to: isOn ? Math.min(now, middle) : middle, grain };
  if (edge === 'late') return { from: isOn ? Math.max(now, middle) : middle, to, grain };
  return { from: from + length / 4, to: to - length / 4, grain };
}

function resolveDay(day: DaySpec, now: number, side: Side): number | null {
  const today = startOfDay(now);
  switch (day.is) {
    case 'fixed':
      return day.at;
    case 'weekday':
      return resolveWeekday(day.weekday, day.shift, today, side);
    case 'date':
      return resolveDate(day, today, side);
    case 'day-of-month':
      return resolveDayOfMonth(day.day, day.weekday, today, side);
  }
}

function resolveWeekday(weekday: number, shift: 'next' | 'last' | 'this' | null, today: number, side: Side): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (shift === 'next') return today + (ahead === 0 ? 7 : ahead) * DAY;
  if (shift === 'last' || side === 'past') return today - (ahead === 0 ? 7 : 7 - ahead) * DAY;
  return today + ahead * DAY;
}

function resolveDate(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  today: number,
  side: Side,
): number | null {
  if (year !== null) return fromCalendarDay({ year, month, day });
  const thisYear = toCalendarDay(today).year;
  const made = [thisYear - 1, thisYear, thisYear + 1].flatMap(
    (each) => fromCalendarDay({ year: each, month, day }) ?? [],
  );
  return nearest(made, today, side);
}

/** The nearest on the side told; the nearest of all where nothing is told. */
function nearest(days: readonly number[], today: number, side: Side): number | null {
  const fitting = days.filter(
    (day) => side === null || side === 'now' || (side === 'past' ? day <= today : day >= today),
  );
  const pool = fitting.length > 0 ? fitting : days;
  let best: number | null = null;
  for (const day of pool) if (best === null || Math.abs(day - today) < Math.abs(best - today)) best = day;
  return best;
}

function resolveDayOfMonth(day: number, weekday: number | null, today: number, side: Side): number | null {
  const { year, month } = toCalendarDay(today);
  const made: number[] = [];
  for (let shift = -12; shift <= 12; shift += 1) {
    const first = toCalendarDay(Date.UTC(year, month - 1 + shift, 1));
    const at = fromCalendarDay({ year: first.year, month: first.month, day });
    if (at !== null && (weekday === null || weekdayOf(at) === weekday)) made.push(at);
  }
  return nearest(made, today, side ?? (weekday === null ? 'future' : null));
}

function resolveMonth({ month, year }: MonthSpec, now: number, side: Side): Span {
  const today = toCalendarDay(now);
  let chosen = year ?? today.year;
  if (year === null && side === 'past' && month > today.month) chosen -= 1;
  if (year === null && side === 'future' && month < today.month) chosen += 1;
  if (year === null && (side === null || side === 'now')) {
    if (month - today.month > 6) chosen -= 1;
    else if (today.month - month > 6) chosen += 1;
  }
  return { from: monthStart(chosen, month), to: monthStart(chosen, month + 1), grain: 'month' };
}

/** Until then whoever says "tonight" means the night that is going on. */
const NIGHT_ENDS = 5 * HOUR;

/** A part is its whole window, over or not, as the annotation guide has it: who labels "this morning" at ten means until noon. */
function resolvePart(spec: TimeSpec, day: number, now: number, side: Side): Span {
  const part = spec.part!;
  const isToday = spec.day === null;
  if (part === 'tonight' && isToday && side !== 'future' && now - startOfDay(now) < NIGHT_ENDS) {
    const night = windowOf('lastnight', startOfDay(now));
    return { ...night, to: side === 'past' ? now : night.to, grain: 'part' };
  }
  const window = windowOf(part, isToday && part === 'lastnight' ? startOfDay(now) : day);
  const span: Span = { ...window, grain: 'part' };
  if (part === 'lastnight' || part === 'beforelast')
    return { ...span, to: Math.min(span.to, Math.max(now, span.from)) };
  // At eight in the morning "de noche" in the past is the night before.
  const isAhead = isToday && side === 'past' && span.from > now && part !== 'tonight';
  const placed = isAhead ? { ...span, from: span.from - DAY, to: span.to - DAY } : span;
  const whole =
    part === 'night' && side === 'past' && placed.from < startOfDay(now)
      ? { ...placed, to: placed.to + 5 * HOUR }
      : placed;
  return spec.edge ? cutEdge(whole, spec.edge, now) : whole;
}

function resolveClock(spec: TimeSpec, clock: ClockSpec, day: number, now: number, side: Side): Span {
  const base = spec.part === 'lastnight' ? startOfDay(now) - DAY : day;
  const minutes = minutesOf(spec, clock);
  const days = spec.day || spec.part === 'lastnight' ? [base] : [base - DAY, base, base + DAY];
  const made = days.flatMap((each) => minutes.map((minute) => each + minute * MINUTE));
  const moment = made.length === 1 ? made[0]! : chooseMoment(made, spec, now, side);
  if (spec.until) return { from: moment, to: moment + lengthTo(clock, spec.until, moment) * MINUTE, grain: 'hour' };
  return { from: moment - CLOCK_PLAY, to: moment + CLOCK_PLAY, grain: 'minute' };
}

/** Minutes from a clock time to the next time the other is shown. */
function lengthTo(from: ClockSpec, { minute, isOpen }: ClockSpec, moment: number): number {
  const start = from.isOpen ? (moment - startOfDay(moment)) / MINUTE : from.minute;
  const cycle = isOpen ? 720 : 1_440;
  return (((minute - start) % cycle) + cycle) % cycle || cycle;
}

/** Minutes after midnight that the words allow, the likelier first. */
function minutesOf({ part, until }: TimeSpec, { minute, isOpen }: ClockSpec): readonly number[] {
  // Last night at 2 am was this morning.
  if (!isOpen) return [part === 'lastnight' && minute < NIGHT_ENDS / MINUTE ? minute + 1_440 : minute];
  // "de 5 a 7 de la tarde": the end tells the half of the day.
  if (until && !until.isOpen) return [until.minute - ((((until.minute - minute) % 720) + 720) % 720 || 720)];
  const early = minute % 720;
  const late = early + 720;
  if (part === 'morning' || part === 'early' || part === 'dawn' || part === 'small') return [early];
  if (part === 'afternoon' || part === 'evening') return [late];
  if (part === 'night' || part === 'tonight' || part === 'lastnight') return early < 300 ? [early + 1_440] : [late];
  return [minute, minute < 720 ? late : early];
}

/** Hours from which a bare "a las N" of another day is the morning's: buses leave at five, nobody calls at three. */
const MORNING_FROM_MINUTE = 5 * 60;

function chooseMoment(made: readonly number[], spec: TimeSpec, now: number, side: Side): number {
  const isToday = spec.day === null || (spec.day.is === 'fixed' && spec.day.at === startOfDay(now));
  if (!isToday) {
    const early = Math.min(...made);
    return (early - startOfDay(early)) / MINUTE >= MORNING_FROM_MINUTE ? early : Math.max(...made);
  }
  const fitting = made.filter((moment) =>
    side === 'past' || side === 'now' ? moment <= now + CLOCK_PLAY : moment >= now - CLOCK_PLAY,
  );
  // "0600", "minwi": told neither way, the nearest is meant; a bare "a las 4" is to come.
  const isNearest = side === null && !spec.clock!.isOpen;
  const pool = fitting.length > 0 && !isNearest ? fitting : made;
  return pool.reduce((best, moment) => (Math.abs(moment - now) < Math.abs(best - now) ? moment : best));
}
