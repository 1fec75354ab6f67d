import { DAY } from '../../model/index.ts';
import { fromCalendarDay, startOfDay } from './calendar.ts';
import { amountAt, hit, skip, type TimeScan, touches, wordAt } from './scan.ts';
import { type Piece, piece } from './spec.ts';
import { Is } from './words.ts';

/** Days by name or number: "mañana", "el viernes", "19 de noviembre", "Nov 19th, 2023", "2023-11-19", "el 15". */
export function readDay(scan: TimeScan, at: number): Piece | null {
  return (
    readNumericDate(scan, at) ??
    readMonthDate(scan, at) ??
    readRelativeDay(scan, at) ??
    readWeekday(scan, at) ??
    readDayOfMonth(scan, at)
  );
}

function readRelativeDay(scan: TimeScan, at: number): Piece | null {
  const day = hit(scan, at, Is.day);
  if (!day) return null;
  if (isOtherWord(scan, at)) return null;
  const shift = Number(day.value);
  const side = shift < 0 ? 'past' : shift > 0 ? 'future' : null;
  return piece(at + day.length, 'day', { day: { is: 'fixed', at: startOfDay(scan.now) + shift * DAY }, side });
}

/** "la mañana" is the morning, not tomorrow; Creole "ye" without its accent is the verb. */
function isOtherWord(scan: TimeScan, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'manana') return wordAt(scan, at - 1) === 'la' || wordAt(scan, at - 1) === 'esta';
  const token = scan.tokens[at]!;
  return word === 'ye' && scan.text.raw.slice(token.start, token.end).toLowerCase() === 'ye';
}

/** Short names ("mar", "sex", "sun") are days only beside another piece of a date. */
const MIN_WEEKDAY_CHARS = 4;

function readWeekday(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.the);
  const before = hit(scan, lead, Is.next) ?? hit(scan, lead, Is.last) ?? hit(scan, lead, Is.this);
  const nameAt = before ? skip(scan, lead + before.length, Is.the) : lead;
  const name = hit(scan, nameAt, Is.weekday);
  if (!name) return null;
  const end = nameAt + name.length;
  if (wordAt(scan, nameAt).length < MIN_WEEKDAY_CHARS && !isDated(scan, end) && !isCapital(scan, nameAt)) return null;
  const after = hit(scan, end, Is.coming) ?? hit(scan, end, Is.gone);
  const shift = before
    ? before.is === 'next' || before.is === 'last'
      ? before.is
      : 'this'
    : after
      ? after.is === 'coming'
        ? 'next'
        : 'last'
      : null;
  return piece(end + (after?.length ?? 0), 'weekday', {
    day: { is: 'weekday', weekday: Number(name.value), shift },
    side: shift === 'next' ? 'future' : shift === 'last' ? 'past' : null,
  });
}

/** English writes "Mon", "Sat" with a capital. */
function isCapital(scan: TimeScan, at: number): boolean {
  const { start, text } = scan.tokens[at]!;
  return scan.lang === 'en' && text !== 'sun' && at > 0 && scan.text.raw[start] !== scan.text.folded[start];
}

function isDated(scan: TimeScan, end: number): boolean {
  const next = scan.tokens[end];
  if (next?.text === '.' || next?.text === ',') return isDated(scan, end + 1);
  const hasNumber = next?.kind === 'number' || hit(scan, end, Is.the) !== null || hit(scan, end, Is.day) !== null;
  return (
    scan.tokens.length <= 3 || hasNumber || hit(scan, end, Is.weekday) !== null || hit(scan, end, Is.part) !== null
  );
}

const isDayNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** "19 nov", "19 de noviembre de 2023", "1er mai", "noviembre 19", "May 7th 2024", "23-sep-2020". */
function readMonthDate(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.dayno, Is.the);
  const amount = amountAt(scan, lead);
  if (amount && isDayNumber(amount.value)) {
    const monthAt = skipMarks(scan, skip(scan, skipMarks(scan, amount.end), Is.of));
    const month = hit(scan, monthAt, Is.month);
    if (month) return withYear(scan, monthAt + month.length, Number(month.value), amount.value);
  }
  const month = hit(scan, at, Is.month);
  if (!month) return null;
  const dayAt = skip(scan, skipMarks(scan, at + month.length), Is.the, Is.dayno);
  const day = amountAt(scan, dayAt);
  if (!day || !isDayNumber(day.value) || isThing(scan, day.end)) return null;
  return withYear(scan, day.end, Number(month.value), day.value);
}

const MARKS: ReadonlySet<string> = new Set(['-', '/', '.', ',']);
const skipMarks = (scan: TimeScan, at: number): number => (MARKS.has(wordAt(scan, at)) ? at + 1 : at);

function withYear(scan: TimeScan, end: number, month: number, day: number): Piece | null {
  const year = readYear(scan, end);
  if (year && fromCalendarDay({ year: year.value, month, day }) === null) return null;
  return piece(year?.end ?? end, 'date', { day: { is: 'date', year: year?.value ?? null, month, day } });
}

const MIN_YEAR = 1_900;
const MAX_YEAR = 2_100;

/** A year behind a month or a date: ", 2023", "de 2023", "del mil novecientos noventa", "-95". */
export function readYear(scan: TimeScan, at: number): { readonly value: number; readonly end: number } | null {
  const lead = skip(scan, skipMarks(scan, at), Is.of, Is.dayno);
  const amount = amountAt(scan, lead);
  if (!amount || !Number.isInteger(amount.value)) return null;
  if (amount.value >= MIN_YEAR && amount.value <= MAX_YEAR) return { value: amount.value, end: amount.end };
  const mark = wordAt(scan, at);
  const isShort = scan.tokens[lead]?.text.length === 2 && (mark === '-' || mark === '/' || amount.value > 31);
  return isShort && !isCounted(scan, amount.end) ? { value: expandYear(amount.value), end: amount.end } : null;
}

const expandYear = (short: number): number => (short < 50 ? 2_000 + short : 1_900 + short);

/** "2023-11-19", "19/11/2023", "19/11", "19.11.2023". Day first, month first in English, whichever the numbers allow. */
function readNumericDate(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.dayno, Is.the);
  const token = scan.tokens[lead];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(token.text);
  if (dotted) return fromParts(scan, lead + 1, [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])]);
  const mark = wordAt(scan, lead + 1);
  if ((mark !== '/' && mark !== '-') || !touches(scan, lead + 1) || !touches(scan, lead + 2)) return null;
  const [a, b] = [plainNumber(scan, lead), plainNumber(scan, lead + 2)];
  if (a === null || b === null) return null;
  const c = wordAt(scan, lead + 3) === mark && touches(scan, lead + 4) ? plainNumber(scan, lead + 4) : null;
  if (c !== null) return fromParts(scan, lead + 5, [a, b, c]);
  return mark === '/' ? fromParts(scan, lead + 3, [a, b, null]) : null;
}

const plainNumber = (scan: TimeScan, at: number): number | null => {
  const token = scan.tokens[at];
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
};

function fromParts(scan: TimeScan, end: number, [a, b, c]: readonly [number, number, number | null]): Piece | null {
  const make = (year: number | null, month: number, day: number): Piece | null =>
    fromCalendarDay({ year: year ?? 2_024, month, day }) === null
      ? null
      : piece(end, 'numeric-date', { day: { is: 'date', year, month, day } });
  if (a > 31) return c === null ? null : (make(a, b, c) ?? make(a, c, b));
  const year = c === null ? null : c > 99 ? c : expandYear(c);
  return scan.lang === 'en' ? (make(year, a, b) ?? make(year, b, a)) : (make(year, b, a) ?? make(year, a, b));
}

/** "el 15", "día 31", "le 4", "the 18th", "jou ki 20": a day of the month by its number alone. */
function readDayOfMonth(scan: TimeScan, at: number): Piece | null {
  const lead = hit(scan, at, Is.dayno);
  const numberAt = lead ? at + lead.length : at;
  const amount = amountAt(scan, numberAt);
  if (!amount || !isDayNumber(amount.value) || isCounted(scan, amount.end)) return null;
  if (!lead || BY.has(wordAt(scan, at - 1)) || !isDayLead(scan, at, lead.length, amount.isOrdinal)) return null;
  return piece(amount.end, 'day-of-month', { day: { is: 'day-of-month', day: amount.value, weekday: null } });
}

/** "Crucen por el 2" is by bridge or lane, "retén en el 30" at a kilometre. */
const BY: ReadonlySet<string> = new Set(['por', 'par', 'en', 'dans']);

/** "el 15" is a day in Spanish and French; in English it takes "18th", in Portuguese and Creole "dia", "jou". */
function isDayLead(scan: TimeScan, at: number, length: number, isOrdinal: boolean): boolean {
  const word = wordAt(scan, at + length - 1);
  if (word === 'dia' || word === 'day' || word === 'fecha' || word === 'jou' || word === 'ki') return true;
  if (scan.lang === 'en') return isOrdinal;
  return scan.lang === 'es' || scan.lang === 'fr' ? word !== 'dias' : false;
}

/** "viernes 13", "Sunday 31": the number behind a weekday. */
export function readNumberOfDay(scan: TimeScan, at: number): Piece | null {
  const amount = amountAt(scan, at);
  if (
    !amount ||
    !isDayNumber(amount.value) ||
    isCounted(scan, amount.end) ||
    hit(scan, amount.end, Is.to)?.length === 1
  )
    return null;
  if (hit(scan, skip(scan, amount.end, Is.of), Is.month)) return null;
  return piece(amount.end, 'day-of-month', { day: { is: 'day-of-month', day: amount.value, weekday: null } });
}

/** What follows makes the number a count, a clock time, a price, an ordinal in a list. */
const COUNTING: ReadonlySet<string> = new Set('% $ : / - h am pm'.split(' '));
function isThing(scan: TimeScan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  return COUNTING.has(token.text) || hit(scan, at, Is.unit) !== null;
}

function isCounted(scan: TimeScan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (COUNTING.has(token.text)) return true;
  if (token.kind !== 'word') return false;
  if (hit(scan, at, Is.unit) || hit(scan, at, Is.hours) || hit(scan, at, Is.am) || hit(scan, at, Is.pm)) return true;
  return hitsNothing(scan, at) && !VERBISH.has(token.text) && token.text.length > 3;
}

const hitsNothing = (scan: TimeScan, at: number): boolean => !CONNECTING.some((code) => hit(scan, at, code));

const CONNECTING = [
  Is.of,
  Is.the,
  Is.to,
  Is.clock,
  Is.planned,
  Is.happened,
  Is.month,
  Is.weekday,
  Is.from,
  Is.until,
  Is.part,
  Is.this,
];

/** Words that may stand behind "el 15" without being counted by it. */
const VERBISH: ReadonlySet<string> = new Set(
  'para pero porque cuando donde como salen sale cierran cierra abren abre cancelo cancelaron siguen sigue llegan llega next proximo siguiente prochain pase pwochen entre siguieron salimos salieron caravana quand pour mais avec'.split(
    ' ',
  ),
);
