import type { LanguageOrUnknown } from '../../model/index.ts';
import type { Numeral } from '../numerals/index.ts';
import type { ReadText } from '../text.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import type { Piece } from './spec.ts';
import { bitsOf, hasClass, type Hit, type Hits, hitsAt, maskOf, NO_HITS, Is, type ClassCode } from './words.ts';

/** One message under reading: its tokens, the time words at each of them, and the wall clock it was sent by. */
export interface TimeScan {
  readonly text: ReadText;
  readonly tokens: readonly Token[];
  readonly lang: LanguageOrUnknown;
  readonly bits: number;
  /** Wall-clock milliseconds at which the message was sent. */
  readonly now: number;
  readonly hits: readonly (Hits | undefined)[];
  /** Per token, how many tokens on the next word that can carry a time stands; `FAR` where none is near. */
  readonly reach: readonly number[];
  /** Expressions already read, by the token they begin at. */
  readonly known: (Piece | null | undefined)[];
  /** Numerals by their first token. */
  readonly numerals: readonly (Numeral | undefined)[];
}

/** Null where no word of the message can carry a time: most messages end here. */
export function startScan(text: ReadText, now: number): TimeScan | null {
  const { tokens, lang } = text;
  const bits = bitsOf(lang);
  if (!measureReach(tokens, text.numerals, bits)) return null;
  const end = Math.max(tokens.length, numeralsEnd);
  for (let at = 0; at < end; at += 1) numeralsHeld[at] = undefined;
  for (let at = 0; at < text.numerals.length; at += 1) numeralsHeld[text.numerals[at]!.firstToken] = text.numerals[at];
  numeralsEnd = tokens.length;
  return { text, tokens, lang, bits, now, hits: hitsHeld, reach: reachHeld, numerals: numeralsHeld, known: [] };
}

/**
 * What a scan knows of each token; filled anew for every message, which is read before the next one begins. Behind the last token of a
 * message nothing is left of a longer one: a list cut short would have to grow again.
 */
const hitsHeld: (Hits | undefined)[] = [];
const reachHeld: number[] = [];
const numeralsHeld: (Numeral | undefined)[] = [];
let [hitsEnd, numeralsEnd] = [0, 0];

/** Classes that carry a time by themselves; the others only place or join it. */
const [ANCHOR_LOW, ANCHOR_HIGH] = maskOf([
  Is.day,
  Is.weekday,
  Is.month,
  Is.part,
  Is.unit,
  Is.now,
  Is.just,
  Is.hour,
  Is.hours,
  Is.am,
  Is.pm,
  Is.noon,
  Is.half,
  Is.minus,
]);
export const FAR = 99;
/** Prepositions, articles and numbers that may stand before the word that carries the time. */
const MAX_LEAD_TOKENS = 5;

/** Looks the words up, and how near each token is to one that can carry a time. False where none can. */
function measureReach(tokens: readonly Token[], numerals: readonly Numeral[], bits: number): boolean {
  let isAny = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind } = tokens[at]!;
    const hits = kind === 'word' ? hitsAt(tokens, at, bits) : NO_HITS;
    hitsHeld[at] = hits;
    reachHeld[at] = FAR;
    if (kind === 'number' ? !isTimeNumber(tokens, hitsHeld, at) : !isAnchor(hits)) continue;
    isAny = true;
    markReach(at);
  }
  for (let at = tokens.length; at < hitsEnd; at += 1) {
    hitsHeld[at] = undefined;
    reachHeld[at] = FAR;
  }
  hitsEnd = tokens.length;
  for (let at = 0; at < numerals.length; at += 1) {
    const { firstToken, best } = numerals[at]!;
    if (best > 31 || !isAfterClock(hitsHeld, firstToken)) continue;
    isAny = true;
    markReach(firstToken);
  }
  return isAny;
}

function markReach(at: number): void {
  for (let back = at; back >= 0 && at - back <= MAX_LEAD_TOKENS && reachHeld[back]! > at - back; back -= 1)
    reachHeld[back] = at - back;
}

const isAnchor = ({ low, high }: Hits): boolean => (low & ANCHOR_LOW) !== 0 || (high & ANCHOR_HIGH) !== 0;

/** A clock time, a date or a year may look like this; a count of 150 does not. */
function isTimeNumber(tokens: readonly Token[], hits: readonly (Hits | undefined)[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text.length === 4 || text.includes(':') || text.includes('.')) return true;
  const next = tokens[at + 1]?.text;
  if (text.length > 2) return false;
  return next === '/' || next === '-' || tokens[at + 1]?.start === tokens[at]!.end || isAfterClock(hits, at);
}

/** Words that make a small number behind them an hour or a day. */
const [LEAD_LOW, LEAD_HIGH] = maskOf([Is.clock, Is.dayno, Is.weekday, Is.month, Is.between, Is.from]);

function isAfterClock(hits: readonly (Hits | undefined)[], at: number): boolean {
  for (let back = 1; back <= 3 && back <= at; back += 1) {
    const found = hits[at - back];
    if (found && ((found.low & LEAD_LOW) !== 0 || (found.high & LEAD_HIGH) !== 0)) return true;
  }
  return false;
}

/** The longest phrase of a class at a token, or null. */
export function hit(scan: TimeScan, at: number, code: ClassCode, value?: string): Hit | null {
  const hits = scan.hits[at];
  if (!hits || !hasClass(hits, code)) return null;
  let best: Hit | null = null;
  for (const found of hits.list) {
    if (found.code === code && (value === undefined || found.value === value) && (!best || found.length > best.length))
      best = found;
  }
  return best;
}

/** Token after a phrase of the class, or `at` where there is none. */
export function skip(scan: TimeScan, at: number, code: ClassCode, other: ClassCode = code): number {
  const length = hit(scan, at, code)?.length ?? 0;
  return at + (other === code ? length : Math.max(length, hit(scan, at, other)?.length ?? 0));
}

export interface Amount {
  readonly value: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

/** A number in digits or words at a token, or null. Decimals are kept ("3.5 hours"). */
export function amountAt(scan: TimeScan, at: number): Amount | null {
  const numeral = scan.numerals[at];
  if (numeral && numeral.low === numeral.high)
    return { value: numeral.best, end: numeral.lastToken + 1, isOrdinal: numeral.ordinal };
  const token = scan.tokens[at];
  if (token?.kind === 'number' && /^\d{1,4}([.,]\d)?$/.test(token.text))
    return { value: Number(token.text.replace(',', '.')), end: at + 1, isOrdinal: false };
  return null;
}

/** Loose small numbers of the five languages: "un par de días", "kèk jou", "several hours". */
const LOOSE: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  a: 1,
  an: 1,
  one: 1,
  yon: 1,
  um: 1,
  uma: 1,
  une: 1,
  media: 0.5,
  meia: 0.5,
  half: 0.5,
  demi: 0.5,
  mwatye: 0.5,
  varios: 4,
  varias: 4,
  several: 4,
  plusieurs: 4,
  plizye: 4,
  algunos: 3,
  algunas: 3,
  few: 3,
  quelques: 3,
  kek: 3,
  couple: 2,
  par: 2,
};
/** Classes that some reader of expressions begins with; the others only go on with one. */
const [OPENER_LOW, OPENER_HIGH] = maskOf([
  Is.day,
  Is.weekday,
  Is.month,
  Is.part,
  Is.unit,
  Is.now,
  Is.just,
  Is.ago,
  Is.inside,
  Is.lasting,
  Is.since,
  Is.until,
  Is.before,
  Is.after,
  Is.from,
  Is.between,
  Is.next,
  Is.last,
  Is.this,
  Is.clock,
  Is.hour,
  Is.half,
  Is.quarter,
  Is.minus,
  Is.the,
  Is.dayno,
  Is.edge,
  Is.about,
  Is.of,
]);
const isOpener = ({ low, high }: Hits): boolean => (low & OPENER_LOW) !== 0 || (high & OPENER_HIGH) !== 0;

const NOT_LOOSE = -1;
const looseOf = rememberByWord((word) => LOOSE[word] ?? NOT_LOOSE, NOT_LOOSE);

/** A number, or a word that stands for one. */
export const isAmount = (scan: TimeScan, at: number): boolean =>
  scan.tokens[at]!.kind === 'number' || scan.numerals[at] !== undefined || looseOf(scan.tokens[at]!) !== NOT_LOOSE;

/** Whether a token may begin an expression at all. */
export function isCandidate(scan: TimeScan, at: number): boolean {
  if (scan.reach[at]! > MAX_LEAD_TOKENS) return false;
  return isOpener(scan.hits[at]!) ? !leadsNowhere(scan, at) : isAmount(scan, at) && !countsThings(scan, at);
}

/** Words that tell a time only together with what follows them. */
const [LEADING_LOW, LEADING_HIGH] = maskOf([
  Is.lasting,
  Is.ago,
  Is.inside,
  Is.since,
  Is.until,
  Is.before,
  Is.after,
  Is.from,
  Is.to,
  Is.between,
  Is.next,
  Is.last,
  Is.this,
  Is.clock,
  Is.the,
  Is.dayno,
  Is.about,
  Is.of,
]);

/** "de la gente", "la familia", "unas personas": words that lead to a time where none follows. */
function leadsNowhere(scan: TimeScan, at: number): boolean {
  const { low, high, list } = scan.hits[at]!;
  if ((low & ~LEADING_LOW) !== 0 || (high & ~LEADING_HIGH) !== 0 || isAmount(scan, at)) return false;
  if (!isPlainWord(scan, at + 1)) return false;
  for (let each = 0; each < list.length; each += 1) if (list[each]!.length > 1) return false;
  return true;
}

/** Longer digits may be a year. */
const MAX_COUNT_DIGITS = 3;

/** "150 personas": a plain number before a word that has to do with no time. */
function countsThings(scan: TimeScan, at: number): boolean {
  const { kind, text } = scan.tokens[at]!;
  const numeral = scan.numerals[at];
  if (kind !== 'number' || text.length > MAX_COUNT_DIGITS || (numeral && numeral.lastToken > at)) return false;
  return isPlainWord(scan, at + 1) && !touches(scan, at + 1) && !JOINTS.has(scan.tokens[at + 1]!.text);
}

/** Join numbers, hours and days, and are no time words. */
const JOINTS: ReadonlySet<string> = new Set('a al ao as au to e et y and con'.split(' '));

/** A word, and one that has to do with no time. */
const isPlainWord = (scan: TimeScan, at: number): boolean =>
  scan.tokens[at]?.kind === 'word' && !isTimely(scan, at) && !FIRSTS.has(scan.tokens[at]!.text);

/** "la primera semana": count like numbers, and need not be read as such. */
export const FIRSTS: ReadonlySet<string> = new Set(
  'primer primera primeros primeras primero first primeiro primeira primeiros primeiras premier premiere premiers premieres premye'.split(
    ' ',
  ),
);

/** Whether a token means anything to the readers of times. */
export const isTimely = (scan: TimeScan, at: number): boolean =>
  at < scan.tokens.length && (scan.hits[at] !== NO_HITS || isAmount(scan, at));

const AFTER_LOOSE: ReadonlySet<string> = new Set(['de', 'of', 'an', 'a', 'media', 'demi', 'half']);

/** A number, or a word that stands for one, before a unit of time. */
export function quantityAt(scan: TimeScan, at: number): Amount | null {
  const amount = amountAt(scan, at);
  if (amount) return addHalf(scan, amount);
  const token = scan.tokens[at];
  const value = token ? looseOf(token) : NOT_LOOSE;
  if (value === NOT_LOOSE) return null;
  const next = scan.tokens[at + 1]?.text ?? '';
  if (value === 1 && LOOSE[next] !== undefined && LOOSE[next] !== 1) {
    const inner = quantityAt(scan, at + 1);
    if (inner) return inner;
  }
  const isFollowed = AFTER_LOOSE.has(next) && hit(scan, at + 2, Is.unit) !== null;
  return { value, end: at + (isFollowed ? 2 : 1), isOrdinal: false };
}

/** "dos y media", "two and a half". */
function addHalf(scan: TimeScan, amount: Amount): Amount {
  const half = hit(scan, amount.end, Is.half);
  if (half && half.length > 1) return { ...amount, value: amount.value + 0.5, end: amount.end + half.length };
  return amount;
}

export const wordAt = (scan: TimeScan, at: number): string => scan.tokens[at]?.text ?? '';

/** True where two tokens stand without a space between them. */
export const touches = (scan: TimeScan, at: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
};
