import { ERAS } from './calendars.ts';
import { type DayPart, dayPartOf } from './day-parts.ts';
import { DIGIT_CLASS, readNumber, zeroOf } from './digits.ts';
import { monthOf } from './months.ts';

/** Places of a header's numbers: the date's three parts in the order written, then the clock's. */
export const FIRST = 0;
export const SECOND = 1;
export const THIRD = 2;
export const HOUR = 3;
export const MINUTE = 4;
export const SECONDS = 5;

/**
 * A line's header, taken apart: numbers and the gaps around them. `gaps` has one entry more than `numbers`; joined in turn
 * they are the header's own characters. Gaps may carry a month's name, an era or a part of the day.
 */
export interface HeaderReading {
  /** Two headers have the same key when the same phone could have written both. */
  readonly key: string;
  readonly gaps: readonly Gap[];
  /** Slot of each number. */
  readonly slots: readonly number[];
  /** Value by slot; 0 where a slot has none. */
  readonly values: readonly number[];
  /** Digits written by slot. */
  readonly widths: readonly number[];
  /** Code point of this header's zero. */
  readonly zero: number;
  /** Characters of the header, the space after it included. */
  readonly length: number;
  /** How the header ends: only a bracket or a dash can be told from prose. */
  readonly close: HeaderClose;
  /** Words of the header that are no part of the day: `klo`, `à`, `г`. */
  readonly words: string;
}

export interface Gap {
  readonly text: string;
  readonly part: DayPart;
  /** 1–12 where the gap holds a month's name. */
  readonly month: number;
  /** Years to add where it names an era. */
  readonly era: number;
}

export type HeaderClose = 'bracket' | 'dash' | 'colon' | 'comma' | 'bare';

/** No header of any phone is longer. */
export const HEADER_CHARS = 96;

const D = `[${DIGIT_CLASS}]`;
const MARK = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/;
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const pad = (inner: string): string => `${SPACE}?${inner}${SPACE}?`;
const ERA = `(?:(?:${Object.keys(ERAS)
  .map((era) => (era.length === 1 ? `${era}(?=${D})` : era))
  .join('|')}|AP)${SPACE}?)?`;
const LEAD = `(?<lead>\\[?${ERA})`;
const MONTH_WORD = '\\p{L}[\\p{L}\\p{M}]{2,11}\\.?';
const NUMERIC_DATE = `(?<a>${D}{1,4})(?<ab>${pad('[./\\-‐–年]')})(?<b>${D}{1,4})(?<bc>${pad('[./\\-‐–月]')})(?<c>${D}{1,4})`;
const DAY_NAMED = `(?<a>${D}{1,2})(?<ac>\\.?(?:${SPACE}|-)(?:de${SPACE})?${MONTH_WORD}(?:,?${SPACE}|-|/)(?:de${SPACE})?)(?<c>${D}{4}|${D}{2})`;
const NAMED_DAY = `(?<month>${MONTH_WORD}${SPACE})(?<b>${D}{1,2})(?<bc>,?${SPACE})(?<c>${D}{4})`;
const CLOCK = `(?<h>${D}{1,2})(?<hm>${pad('[:.：hH時时點点]')})(?<m>${D}{1,2})(?:(?<ms>${pad('(?:[:.：分]|min)')})(?<s>${D}{1,2}))?(?!${D})`;
// Lazy and bounded: what stands between holds no digit, no line break and no bracket.
const between = (name: string, most: number): string => `(?<${name}>[^${DIGIT_CLASS}\\n\\r\\[\\]]{1,${most}}?)`;
const SUFFIX = `(?<suffix>[^${DIGIT_CLASS}\\n\\r\\[\\]]{0,24}?)`;
const FIRM_CLOSE = `(?<close>\\]${SPACE}?|${SPACE}?[-–—]${SPACE})`;
// Weak ends: a colon (old iPhones), a comma (some Korean exports), nothing but a space.
const WEAK_CLOSE = `(?<close>[:,]${SPACE}|${SPACE})`;
const WEAK_SUFFIX = `(?<suffix>(?:${SPACE}?[aApP]\\.?${SPACE}?[mM]\\.?)?)`;

interface Form {
  readonly firm: RegExp;
  readonly weak: RegExp;
  /** What the line must begin with, so that few forms are tried. */
  readonly begins: RegExp;
}

const FORMS: readonly Form[] = (
  [
    [`${NUMERIC_DATE}${between('gap', 32)}${CLOCK}`, `^\\[?${ERA}${D}`],
    [`${CLOCK}${between('gap', 32)}${NUMERIC_DATE}`, `^\\[?${D}`],
    [`${DAY_NAMED}${between('gap', 12)}${CLOCK}`, `^\\[?${D}{1,2}[. -]{1,2}\\p{L}`],
    [`${NAMED_DAY}${between('gap', 12)}${CLOCK}`, `^\\[?\\p{L}`],
  ] as const
).map(([stem, begins]) => ({
  firm: new RegExp(`^${LEAD}${stem}${SUFFIX}${FIRM_CLOSE}`, 'u'),
  weak: new RegExp(`^${LEAD}${stem}${WEAK_SUFFIX}${WEAK_CLOSE}`, 'u'),
  begins: new RegExp(begins, 'u'),
}));

/** Words that stand after a clock and say nothing: German `Uhr`, Thai `น.`, Bulgarian `ч.`, French `s`. */
const CLOCK_WORDS = new Set(['uhr', 'น', 'ч', 'h', 'hs', 'hrs', 's', 'u', 'ж', '秒', '分']);

/**
 * Reads the header a line starts with, whatever phone wrote it; null where the line starts with none. `firmOnly`: weak ends
 * are not tried. Only the first {@link HEADER_CHARS} characters are looked at, so the work per line is bounded.
 */
export function readHeader(line: string, firmOnly = false): HeaderReading | null {
  const start = line.length > HEADER_CHARS ? line.slice(0, HEADER_CHARS) : line;
  const text = withoutMarks(start);
  const forms = FORMS.filter(({ begins }) => begins.test(text.plain));
  for (const strength of firmOnly ? (['firm'] as const) : (['firm', 'weak'] as const)) {
    for (const form of forms) {
      const found = form[strength].exec(text.plain)?.groups;
      const reading = found ? takeApart(found, text) : null;
      if (reading) return reading;
    }
  }
  return null;
}

/** A text without invisible marks, and where each of its characters stood. */
interface Unmarked {
  readonly plain: string;
  readonly raw: string;
  /** Null where there were no marks. */
  readonly places: readonly number[] | null;
}

function withoutMarks(raw: string): Unmarked {
  if (!MARK.test(raw)) return { plain: raw, raw, places: null };
  const places: number[] = [];
  let plain = '';
  for (let place = 0; place < raw.length; place += 1) {
    if (MARK.test(raw[place]!)) continue;
    places.push(place);
    plain += raw[place]!;
  }
  return { plain, raw, places };
}

type Groups = Readonly<Record<string, string | undefined>>;

function takeApart(found: Groups, text: Unmarked): HeaderReading | null {
  const close = closeOf(found['lead']!, found['close']!);
  const gap = readWords(found['gap']!, false);
  const suffix = readWords(found['suffix']!, true);
  if (!close || !gap || !suffix || (gap.part !== 'none' && suffix.part !== 'none')) return null;
  const pieces = piecesOf(found, gap, suffix);
  const zero = zeroOf(pieces.digits[0]!.charCodeAt(0));
  const values = [0, 0, 0, 0, 0, 0];
  const widths = [0, 0, 0, 0, 0, 0];
  pieces.slots.forEach((slot, index) => {
    const digits = pieces.digits[index]!;
    values[slot] = readNumber(digits, zero);
    widths[slot] = digits.length;
  });
  if (values.some((value) => value < 0) || !isClock(values, widths) || !isDateLike(widths, pieces.gaps)) return null;
  const gaps = withMarks(pieces, text);
  if (!gaps) return null;
  return {
    key: keyOf(pieces, widths, zero, close, gap, suffix),
    gaps,
    slots: pieces.slots,
    values,
    widths,
    zero,
    length: gaps.reduce((sum, { text: spelt }) => sum + spelt.length, pieces.digits.join('').length),
    close,
    words: `${gap.literal} ${suffix.literal}`.trim(),
  };
}

/** The gaps as they stand in the line, marks included; null where a mark stands inside a number. */
function withMarks({ gaps, digits }: Pieces, { raw, places }: Unmarked): readonly Gap[] | null {
  if (!places) return gaps;
  const marked: Gap[] = [];
  let at = 0;
  let from = 0;
  for (const [index, gap] of gaps.entries()) {
    at += gap.text.length;
    const isLast = index === gaps.length - 1;
    const to = isLast ? places[at - 1]! + 1 : places[at]!;
    marked.push({ ...gap, text: raw.slice(from, to) });
    if (isLast) break;
    const width = digits[index]!.length;
    from = places[at + width - 1]! + 1;
    if (from - to !== width) return null;
    at += width;
  }
  return marked;
}

function closeOf(lead: string, close: string): HeaderClose | null {
  const opened = lead.includes('[');
  if (close.startsWith(']')) return opened ? 'bracket' : null;
  if (opened) return null;
  if (/[-–—]/.test(close)) return 'dash';
  return close.startsWith(':') ? 'colon' : close.startsWith(',') ? 'comma' : 'bare';
}

const isClock = (values: readonly number[], widths: readonly number[]): boolean =>
  values[HOUR]! <= 24 && values[MINUTE]! < 60 && values[SECONDS]! < 60 && widths[HOUR]! <= 2;

/** One part of four digits at most (the year, first or last); none of three unless an era was named. */
function isDateLike(widths: readonly number[], gaps: readonly Gap[]): boolean {
  const named = gaps.some(({ era }) => era > 0);
  const long = [FIRST, SECOND, THIRD].filter((slot) => widths[slot]! > 2);
  if (long.length === 0) return true;
  return long.length === 1 && long[0] !== SECOND && (widths[long[0]!] === 4 || (named && long[0] === FIRST));
}

interface Words {
  readonly part: DayPart;
  /** Words that are no part of the day, folded: they belong to the shape. */
  readonly literal: string;
}

const NOT_WORDS = /[\s,،、，()\u00a0\u202f\u2009]+/gu;
const MAX_LITERAL_CHARS = 10;

/** Splits what stands beside a clock into a part of the day and other words; null where it reads like prose. */
function readWords(text: string, afterClock: boolean): Words | null {
  const glued = /^(日|г\.|г)(.*)$/su.exec(text.trim());
  const lead = glued ? `${glued[1]} ` : '';
  const words = (lead + (glued ? glued[2]! : text)).replace(NOT_WORDS, ' ').trim();
  if (words === '') return { part: 'none', literal: '' };
  const list = words.split(' ');
  for (let taken = list.length; taken >= 1; taken -= 1) {
    for (let from = 0; from + taken <= list.length; from += 1) {
      const part = dayPartOf(list.slice(from, from + taken).join(''));
      if (part) return withLiteral(part, [...list.slice(0, from), ...list.slice(from + taken)], afterClock);
    }
  }
  return withLiteral('none', list, afterClock);
}

function withLiteral(part: DayPart, words: readonly string[], afterClock: boolean): Words | null {
  const literals = words.map((word) => word.replaceAll('.', '').toLowerCase()).filter((word) => word !== '');
  const literal = literals.join(' ');
  if (literal.length > MAX_LITERAL_CHARS || literals.length > 2) return null;
  if (afterClock && literals.some((word) => !CLOCK_WORDS.has(word))) return null;
  return /^[\p{L}\p{M} '’-]*$/u.test(literal) ? { part, literal } : null;
}

interface Pieces {
  readonly gaps: readonly Gap[];
  readonly slots: readonly number[];
  readonly digits: readonly string[];
}

function piecesOf(found: Groups, gap: Words, suffix: Words): Pieces {
  const plain = (text: string): Gap => ({ text, part: 'none', month: 0, era: 0 });
  const date = datePieces(found, plain);
  const clock: Pieces = {
    slots: found['s'] === undefined ? [HOUR, MINUTE] : [HOUR, MINUTE, SECONDS],
    digits: [found['h']!, found['m']!, ...(found['s'] === undefined ? [] : [found['s']])],
    gaps: [plain(found['hm']!), ...(found['ms'] === undefined ? [] : [plain(found['ms'])])],
  };
  // Named groups keep the order of the form: where the clock leads, its group stands first.
  const names = Object.keys(found);
  const dateFirst = names.indexOf('c') < names.indexOf('h');
  const [early, late] = dateFirst ? [date, clock] : [clock, date];
  const lead: Gap = { ...plain(found['lead']! + (found['month'] ?? '')), era: eraOf(found['lead']!), month: 0 };
  return {
    slots: [...early.slots, ...late.slots],
    digits: [...early.digits, ...late.digits],
    gaps: [
      { ...lead, month: monthOf((found['month'] ?? '').trim()) },
      ...early.gaps,
      { ...plain(found['gap']!), part: gap.part },
      ...late.gaps,
      { ...plain(found['suffix']! + found['close']!), part: suffix.part },
    ],
  };
}

function datePieces(found: Groups, plain: (text: string) => Gap): Pieces {
  if (found['ac'] !== undefined) {
    const word = /\p{L}[\p{L}\p{M}]{2,}/u.exec(found['ac'])?.[0] ?? '';
    return {
      slots: [FIRST, THIRD],
      digits: [found['a']!, found['c']!],
      gaps: [{ ...plain(found['ac']), month: monthOf(word) }],
    };
  }
  if (found['month'] !== undefined)
    return { slots: [SECOND, THIRD], digits: [found['b']!, found['c']!], gaps: [plain(found['bc']!)] };
  return {
    slots: [FIRST, SECOND, THIRD],
    digits: [found['a']!, found['b']!, found['c']!],
    gaps: [plain(found['ab']!), plain(found['bc']!)],
  };
}

function eraOf(lead: string): number {
  for (const [era, years] of Object.entries(ERAS)) if (lead.includes(era)) return years;
  return 0;
}

const bare = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/‐/g, '-');

/** Everything about a header that stays the same from line to line of one file. */
function keyOf(
  pieces: Pieces,
  widths: readonly number[],
  zero: number,
  close: HeaderClose,
  gap: Words,
  suffix: Words,
): string {
  const years = [FIRST, SECOND, THIRD].map((slot) => (widths[slot]! > 2 ? 'Y' : 'n')).join('');
  const gaps = pieces.gaps.map((piece, index) => {
    const isGap = piece.text !== '' && index > 0 && index < pieces.gaps.length - 1;
    if (piece.month > 0) return `${piece.era > 0 ? 'era' : ''}month`;
    if (index === 0) return piece.era > 0 ? 'era' : '';
    return isGap && piece.part === 'none' && !/\p{L}/u.test(piece.text) ? bare(piece.text) : '';
  });
  const comma = /[,،，、]/.test(bare(pieces.gaps.map(({ text }) => text).join(''))) ? ',' : '';
  const parts = `${gap.part === 'none' ? '' : '<part'}${gap.literal}|${suffix.part === 'none' ? '' : 'part>'}${suffix.literal}`;
  return [close, pieces.slots.join(''), years, zero.toString(16), gaps.join('~'), comma, parts].join('/');
}
