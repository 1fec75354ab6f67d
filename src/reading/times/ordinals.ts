import { addUnits, endOfUnit, startOfUnit, startOfWeek, type Unit, yearStart } from './calendar.ts';
import { readDay } from './dates.ts';
import { resolveSpec } from './resolve.ts';
import { amountAt, FIRSTS, hit, skip, type TimeScan, wordAt } from './scan.ts';
import { readMonth, readUnit, readYearAlone } from './spans.ts';
import { type Grain, type Piece, piece, type Span } from './spec.ts';
import { Is } from './words.ts';

/** "la primera semana de octubre", "the last 3 days of 2019", "o terceiro mês do próximo ano": a unit counted inside another. */
export function readOrdinalUnit(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.the);
  const ordinal = readOrdinal(scan, lead);
  if (!ordinal) return null;
  const count = ordinal.isEdge ? amountAt(scan, ordinal.end) : null;
  const unit = hit(scan, count?.end ?? ordinal.end, Is.unit);
  if (!unit) return null;
  const end = (count?.end ?? ordinal.end) + unit.length;
  const outer = readOuter(scan, skip(scan, end, Is.of), end);
  if (!outer) return null;
  const whole = resolveSpec(outer.spec, scan.now, null);
  const span = whole && cut(whole, unit.value as Unit, ordinal.place, count?.value ?? 1);
  return span ? piece(outer.end, 'ordinal-unit', { span }) : null;
}

interface Ordinal {
  /** 1 first, 2 second …, −1 last. */
  readonly place: number;
  readonly isEdge: boolean;
  readonly end: number;
}

function readOrdinal(scan: TimeScan, at: number): Ordinal | null {
  if (FIRSTS.has(wordAt(scan, at))) return { place: 1, isEdge: true, end: at + 1 };
  const last = hit(scan, at, Is.last);
  if (last) return { place: -1, isEdge: true, end: at + last.length };
  const amount = amountAt(scan, at);
  return amount?.isOrdinal && amount.value < 53 ? { place: amount.value, isEdge: false, end: amount.end } : null;
}

function readOuter(scan: TimeScan, at: number, end: number): Piece | null {
  if (at === end) return null;
  return readMonth(scan, at) ?? readUnit(scan, at) ?? readYearAlone(scan, at, true);
}

const GRAIN: Readonly<Partial<Record<Unit, Grain>>> = { day: 'day', week: 'week', weekend: 'day', month: 'month' };

function cut(whole: Span, unit: Unit, place: number, count: number): Span | null {
  const grain = GRAIN[unit];
  if (!grain || whole.to - whole.from < 2 * 86_400_000) return null;
  // A week belongs to the month that holds its Thursday.
  const isWeek = unit === 'week';
  const anchor = isWeek ? startOfWeek(whole.from + 3 * 86_400_000) : startOfUnit(whole.from, unit);
  const first = anchor < whole.from && !isWeek ? endOfUnit(anchor, unit) : anchor;
  if (place > 0) {
    const from = addUnits(first, unit, place - 1);
    return { from, to: addUnits(from, unit, count), grain };
  }
  const lastStart = isWeek ? startOfWeek(whole.to - 4 * 86_400_000) : startOfUnit(whole.to - 1, unit);
  return { from: addUnits(lastStart, unit, 1 - count), to: endOfUnit(lastStart, unit), grain };
}

/** "semana 27 de 2019", "week 1": weeks by their number (ISO 8601). */
export function readWeekNumber(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.the);
  const unit = hit(scan, lead, Is.unit, 'week');
  if (!unit) return null;
  const dayAt = skip(scan, lead + unit.length, Is.of);
  const day = dayAt > lead + unit.length ? (readDay(scan, dayAt) ?? readDay(scan, dayAt - 1)) : null;
  const held = day?.spec.day && day.spec.day.is !== 'weekday' ? resolveSpec(day.spec, scan.now, null) : null;
  if (day && held) {
    const from = startOfWeek(held.from);
    return piece(day.end, 'week-of', { span: { from, to: from + 7 * 86_400_000, grain: 'week' } });
  }
  const amount = amountAt(scan, lead + unit.length);
  if (!amount || amount.isOrdinal || amount.value < 1 || amount.value > 53) return null;
  const next = skip(scan, amount.end, Is.of);
  const outer = readOuter(scan, next, amount.end);
  const whole = outer && resolveSpec(outer.spec, scan.now, null);
  const year = startOfUnit(whole?.from ?? scan.now, 'year');
  const from =
    startOfWeek(yearStart(new Date(year).getUTCFullYear()) + 3 * 86_400_000) + (amount.value - 1) * 7 * 86_400_000;
  return piece(outer?.end ?? amount.end, 'week-number', { span: { from, to: from + 7 * 86_400_000, grain: 'week' } });
}
