import { DAY, HOUR } from '../../model/index.ts';
import { addUnits, startOfDay } from './calendar.ts';
import { isCounted, readMilitary } from './clocks.ts';
import { readDay, readYear } from './dates.ts';
import { readPart, readWhole } from './pieces.ts';
import { resolveSpec, type Side } from './resolve.ts';
import { amountAt, hit, skip, type TimeScan, wordAt } from './scan.ts';
import { readYearAlone } from './spans.ts';
import { type ClockSpec, type Piece, piece, type Span, type TimeSpec } from './spec.ts';
import { tellSide } from './tense.ts';
import { Is } from './words.ts';

/** One expression of time, decided. */
export interface Expression {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly side: Side;
  readonly rule: string;
  /** What was said, for an hour further on that leans on this day; null for ranges and bounds. */
  readonly spec: TimeSpec | null;
}

/** The expression that begins at a token, or null: a range, one with "since" or "until" before it, or a plain one. */
export function readExpression(scan: TimeScan, at: number): Expression | null {
  return readDayRange(scan, at) ?? readBounded(scan, at) ?? readPlain(scan, at);
}

function readPlain(scan: TimeScan, at: number): Expression | null {
  const found = readWhole(scan, at);
  return found && decide(scan, found.spec, at, found.end);
}

function decide(scan: TimeScan, spec: TimeSpec, first: number, end: number): Expression | null {
  const told = tellSide(scan, first, end);
  const span = resolveSpec(spec, scan.now, told);
  if (!span) return null;
  return { span, first, end, side: spec.side ?? sideOf(span, scan.now) ?? told, rule: spec.rule, spec };
}

/**
 * "mañana nos llevan … sale a las cinco": an hour or part of the day without a day of its own belongs to the day named before
 * it in the same sentence. The hour takes the day's place.
 */
export function leanOnDay(scan: TimeScan, day: Expression | undefined, hour: Expression): Expression | null {
  if (!day?.spec?.day || day.spec.clock || day.spec.part || !hour.spec || hour.spec.day) return null;
  if (!hour.spec.clock && !hour.spec.part) return null;
  if (hour.spec.part === 'lastnight' || hour.spec.part === 'tonight') return null;
  for (let at = day.end; at < hour.first; at += 1) if (SENTENCE_ENDS.has(wordAt(scan, at))) return null;
  const spec: TimeSpec = { ...hour.spec, day: day.spec.day, side: day.spec.side, rule: `day+${hour.rule}` };
  return decide(scan, spec, hour.first, hour.end);
}

/** "…el sábado … y desde entonces nada": what was said before goes on to the message. */
export const stretchToNow = (scan: TimeScan, { span, ...rest }: Expression): Expression => ({
  ...rest,
  span: { ...span, to: Math.max(span.to, scan.now) },
  side: 'now',
  rule: `${rest.rule}+then`,
});

/** A comma stands between: the hour leans on the day, but the day is told for itself as well. */
export function isApart(scan: TimeScan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (wordAt(scan, at) === ',') return true;
  return false;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n', ';']);

const sideOf = (span: Span, now: number): Side => (span.to <= now ? 'past' : span.from > now ? 'future' : null);

/* ---- since, until, before, after ---- */

/** "Bato a pa soti jodi a", "yo soti demen": behind a person or a marker of the verb Creole "soti" is to leave, and no "from". */
const isLeaving = (scan: TimeScan, at: number): boolean =>
  wordAt(scan, at) === 'soti' && MARKERS.has(wordAt(scan, at - 1));
const MARKERS: ReadonlySet<string> = new Set(
  'pa poko pap p ap te t pral ka pou vle fek ki k m mwen n nou li l yo y ou w'.split(' '),
);

const BOUNDS = (['since', 'until', 'before', 'after'] as const).map((is) => ({ is, code: Is[is] }));

function readBounded(scan: TimeScan, at: number): Expression | null {
  if (isLeaving(scan, at)) return null;
  for (const { is, code } of BOUNDS) {
    const lead = hit(scan, at, code);
    // "pasado mañana", "avant-hier" begin like "after" and "before".
    if (lead && (hit(scan, at, Is.day)?.length ?? 0) > lead.length) return null;
    const made = lead && bound(scan, at, lead.length, is);
    if (made) return made;
  }
  return null;
}

type Bound = 'since' | 'until' | 'before' | 'after';

function bound(scan: TimeScan, at: number, length: number, is: Bound): Expression | null {
  const inner =
    readWhole(scan, at + length) ??
    readPart(scan, at + length, true) ??
    (length > 1 ? readWhole(scan, at + length - 1) : null);
  const hour = inner ?? readBareHour(scan, at, at + length);
  if (!hour || hour.spec.until || hour.spec.rule === 'lasting' || hour.spec.rule.startsWith('in')) return null;
  const told = tellSide(scan, at, hour.end);
  const side =
    hour.spec.side ??
    (is === 'since' ? sinceSide(scan, at, length, hour.spec, told) : is === 'until' ? 'future' : told);
  const span = resolveSpec(hour.spec, scan.now, side);
  if (!span) return null;
  const bounded = boundSpan(scan.now, span, is, hour.spec);
  if (!bounded) return null;
  const tense: Side = is === 'since' ? (span.from <= scan.now ? 'now' : 'future') : (sideOf(bounded, scan.now) ?? side);
  return { span: bounded, first: at, end: hour.end, side: tense, rule: `${is}+${hour.spec.rule}`, spec: null };
}

const ONWARDS: ReadonlySet<string> = new Set([
  'partir',
  'pati',
  'apati',
  'apatid',
  'starting',
  'effective',
  'contar',
  'beginning',
  'start',
]);

/** "desde el lunes" looks back unless the verbs plan; "a partir del lunes" looks ahead. */
function sinceSide(scan: TimeScan, at: number, length: number, spec: TimeSpec, told: 'past' | 'future' | null): Side {
  if (spec.day?.is === 'fixed') return null;
  for (let next = at; next < at + length; next += 1) if (ONWARDS.has(wordAt(scan, next))) return told ?? 'future';
  const isFrom = wordAt(scan, at) === 'from' && spec.day !== null;
  if (isFrom) return told ?? 'future';
  return told === 'future' && !spec.clock && wordAt(scan, at) === 'desde' ? 'future' : 'past';
}

/** "antes de las 7", "desde las 9": the preposition itself marks the hour. */
function readBareHour(scan: TimeScan, at: number, numberAt: number): Piece | null {
  const last = wordAt(scan, numberAt - 1);
  const isEnglish = scan.lang === 'en' && last !== 'from' && scan.tokens[numberAt]?.kind === 'number';
  if (last !== 'las' && last !== 'das' && last !== 'as' && !isEnglish) return null;
  const digits = wordAt(scan, numberAt);
  const military = isEnglish && digits.length === 4 ? readMilitary(scan, numberAt, digits, true) : null;
  if (military)
    return piece(military.end, 'clock', { clock: { minute: military.hour * 60 + military.minute, isOpen: false } });
  const amount = amountAt(scan, skip(scan, numberAt, Is.about));
  if (!amount || amount.value > 24 || amount.value < 1 || !Number.isInteger(amount.value) || amount.end - at > 5)
    return null;
  if (isCounted(scan, amount.end) || (isEnglish && scan.tokens[amount.end]?.kind === 'word')) return null;
  const clock: ClockSpec = { minute: amount.value * 60, isOpen: amount.value <= 12 };
  return piece(amount.end, 'clock', { clock });
}

function boundSpan(now: number, span: Span, is: Bound, spec: TimeSpec): Span | null {
  const { grain } = span;
  const moment = spec.clock ? (span.from + span.to) / 2 : null;
  if (is === 'since') {
    if (span.from > now) return span;
    const from = moment ?? span.from;
    return { from: Math.min(from, now), to: now, grain };
  }
  if (is === 'until') return { from: Math.min(now, moment ?? span.from), to: moment ?? span.to, grain };
  const edge = moment ?? (is === 'before' ? span.from : span.to);
  if (is === 'before') return { from: edge > now ? now : startOfDay(edge - 1), to: edge, grain };
  return { from: edge, to: Math.max(edge + 1, startOfDay(edge) + DAY), grain };
}

/* ---- ranges of days, months and years ---- */

/** "from Monday to Friday", "del 3 al 5 de mayo", "abril a junio de 2017", "2014-2018", "Nov 18 – Dec 19, 2015". */
function readDayRange(scan: TimeScan, at: number): Expression | null {
  const lead = hit(scan, at, Is.between) ?? hit(scan, at, Is.from);
  const start = lead ? at + lead.length : at;
  return (
    readNumbersOfMonth(scan, at, start) ??
    readYears(scan, at, start, lead !== null) ??
    readWholeRange(scan, at, start, lead !== null)
  );
}

/** "del 3 al 5 de mayo", "between 3 and 12 of Sept", "November 18-19": two numbers, one month. */
function readNumbersOfMonth(scan: TimeScan, at: number, start: number): Expression | null {
  const first = amountAt(scan, skip(scan, start, Is.dayno, Is.the));
  if (first && isDay(first.value)) {
    const joint = skipTo(scan, first.end);
    const second = joint === null ? null : readDay(scan, skip(scan, joint, Is.the));
    return second && second.spec.day?.is === 'date' ? spanDays(scan, at, first.value, second) : null;
  }
  // Whatever else begins here is no date that is told by a day and the name of a month.
  if (hit(scan, start, Is.month) === null) return null;
  const opening = readDay(scan, start);
  if (opening?.spec.day?.is !== 'date' || opening.spec.rule !== 'date') return null;
  const joint = skipTo(scan, opening.end);
  const last = joint === null ? null : amountAt(scan, joint);
  if (
    !last ||
    !isDay(last.value) ||
    last.value <= opening.spec.day.day ||
    hit(scan, skip(scan, last.end, Is.of), Is.month)
  )
    return null;
  const year = readYear(scan, last.end);
  const day = { ...opening.spec.day, day: last.value, year: year?.value ?? opening.spec.day.year };
  return spanDays(scan, at, opening.spec.day.day, { end: year?.end ?? last.end, spec: { ...opening.spec, day } });
}

function spanDays(scan: TimeScan, at: number, firstDay: number, last: Piece): Expression | null {
  const { day } = last.spec;
  if (day?.is !== 'date' || day.day < firstDay) return null;
  const told = tellSide(scan, at, last.end);
  const to = resolveSpec(last.spec, scan.now, told);
  if (!to) return null;
  const from = to.from - (day.day - firstDay) * DAY;
  return {
    span: { from, to: to.to, grain: 'day' },
    first: at,
    end: last.end,
    side: told,
    rule: 'day-range',
    spec: null,
  };
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

const DASHES: ReadonlySet<string> = new Set(['-', 'a', 'to', 'al', 'au', 'ao', '~', 'and', 'y', 'e', 'et']);

/** The token after "to", "a", a dash …, or null where nothing joins. A hyphen between words is seen in the text only. */
function skipTo(scan: TimeScan, from: number): number | null {
  // "sept. a nov.": the dot of an abbreviation.
  const isShort = wordAt(scan, from) === '.' && wordAt(scan, from - 1).length <= 5;
  const at = isShort ? from + 1 : from;
  const joint = hit(scan, at, Is.to);
  if (joint) return at + joint.length;
  if (DASHES.has(wordAt(scan, at))) return at + 1;
  const token = scan.tokens[at];
  return token !== undefined && scan.text.folded[token.start - 1] === '-' ? at : null;
}

function readYears(scan: TimeScan, at: number, start: number, isLed: boolean): Expression | null {
  const first = readYearAlone(scan, start, true);
  const joint = first ? skipTo(scan, first.end) : null;
  const second = joint === null ? null : readYearAlone(scan, joint, true);
  if (!first?.spec.span || !second?.spec.span || second.spec.span.from < first.spec.span.from) return null;
  if (!isLed && scan.tokens[start]!.text.length !== 4) return null;
  const span: Span = { from: first.spec.span.from, to: second.spec.span.to, grain: 'year' };
  return { span, first: at, end: second.end, side: sideOf(span, scan.now), rule: 'year-range', spec: null };
}

function readWholeRange(scan: TimeScan, at: number, start: number, isLed: boolean): Expression | null {
  const first = readWhole(scan, start);
  if (!first) return null;
  const joint = skipTo(scan, first.end);
  if (joint === null) return null;
  const second =
    readWhole(scan, joint) ??
    (joint - first.end > 1 ? readWhole(scan, joint - 1) : null) ??
    readWhole(scan, skip(scan, joint, Is.the));
  if (!second || !isSameKind(first.spec, second.spec, isLed)) return null;
  const told = tellSide(scan, at, second.end);
  const a = resolveSpec(lendYear(first.spec, second.spec), scan.now, told);
  const b = resolveSpec(second.spec, scan.now, told);
  if (!a || !b) return null;
  const isClock = first.spec.clock !== null && second.spec.clock !== null;
  const [from, to] = isClock ? [(a.from + a.to) / 2, (b.from + b.to) / 2] : [a.from, b.to];
  const isHalfTold = isClock && second.spec.clock!.isOpen;
  const closed = isHalfTold ? nextShown(from, to) : to > from ? to : laterThan(from, to, second.spec);
  const span: Span = { from, to: closed, grain: isClock ? 'hour' : b.grain };
  return { span, first: at, end: second.end, side: told, rule: isClock ? 'clock-range' : 'range', spec: null };
}

const isSameKind = (first: TimeSpec, second: TimeSpec, isLed: boolean): boolean => {
  if (first.clock || second.clock)
    return first.clock !== null && second.clock !== null && !first.until && !second.until;
  if (first.part || second.part) return false;
  return isLed || (first.day !== null && second.day !== null) || (first.month !== null && second.month !== null);
};

/** "Nov 18 – Feb 5, 2017": the year stands at the end and counts for both, less one where the months run over it. */
function lendYear(first: TimeSpec, second: TimeSpec): TimeSpec {
  const year = second.month?.year ?? (second.day?.is === 'date' ? second.day.year : null);
  const lastMonth = second.month?.month ?? (second.day?.is === 'date' ? second.day.month : 12);
  if (year === null) return first;
  if (first.month && first.month.year === null)
    return { ...first, month: { ...first.month, year: first.month.month > lastMonth ? year - 1 : year } };
  if (first.day?.is === 'date' && first.day.year === null)
    return { ...first, day: { ...first.day, year: first.day.month > lastMonth ? year - 1 : year } };
  return first;
}

/** "10è rive 6è": six of either half of the day, whichever comes first. */
function nextShown(from: number, to: number): number {
  const half = 12 * HOUR;
  return from + ((((to - from) % half) + half) % half || half);
}

/** The end of a range lies behind its beginning: next week's Friday, next year's March. */
function laterThan(from: number, to: number, { day, month }: TimeSpec): number {
  const isYearly = month !== null || day?.is === 'date';
  if (isYearly) return addUnits(to, 'year', 1) > from ? addUnits(to, 'year', 1) : from + DAY;
  const step = day?.is === 'weekday' ? 7 * DAY : DAY;
  return to + step * Math.ceil((from - to + 1) / step);
}
