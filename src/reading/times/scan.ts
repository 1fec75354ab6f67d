import type { LanguageOrUnknown } from '../../model/index.ts';
import type { Numeral } from '../numerals.ts';
import type { ReadText } from '../text.ts';
import type { Token } from '../tokens.ts';
import { bitsOf, type Hit, hitsAt, type TimeClass } from './words.ts';

/** One message under reading: its tokens, the time words at each of them, and the wall clock it was sent by. */
export interface TimeScan {
  readonly text: ReadText;
  readonly tokens: readonly Token[];
  readonly lang: LanguageOrUnknown;
  readonly bits: number;
  /** Wall-clock milliseconds at which the message was sent. */
  readonly now: number;
  readonly hits: (readonly Hit[] | undefined)[];
  readonly numerals: ReadonlyMap<number, Numeral>;
}

export function startScan(text: ReadText, now: number): TimeScan {
  return {
    text,
    tokens: text.tokens,
    lang: text.lang,
    bits: bitsOf(text.lang),
    now,
    hits: [],
    numerals: new Map(text.numerals.map((numeral) => [numeral.firstToken, numeral])),
  };
}

export function hitsOf(scan: TimeScan, at: number): readonly Hit[] {
  if (at >= scan.tokens.length || at < 0) return [];
  return (scan.hits[at] ??= hitsAt(scan.tokens, at, scan.bits));
}

/** The longest phrase of a class at a token, or null. */
export function hit(scan: TimeScan, at: number, is: TimeClass, value?: string): Hit | null {
  let best: Hit | null = null;
  for (const found of hitsOf(scan, at)) {
    if (found.is === is && (value === undefined || found.value === value) && (!best || found.length > best.length))
      best = found;
  }
  return best;
}

/** Token after a phrase of the class, or `at` where there is none. */
export const skip = (scan: TimeScan, at: number, ...classes: readonly TimeClass[]): number =>
  at + Math.max(0, ...classes.map((is) => hit(scan, at, is)?.length ?? 0));

export interface Amount {
  readonly value: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

/** A number in digits or words at a token, or null. Decimals are kept ("3.5 hours"). */
export function amountAt(scan: TimeScan, at: number): Amount | null {
  const numeral = scan.numerals.get(at);
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
/** Whether a token may begin an expression at all. */
export const isCandidate = (scan: TimeScan, at: number): boolean =>
  scan.tokens[at]!.kind === 'number' ||
  scan.numerals.has(at) ||
  LOOSE[scan.tokens[at]!.text] !== undefined ||
  hitsOf(scan, at).length > 0;

const AFTER_LOOSE: ReadonlySet<string> = new Set(['de', 'of', 'an', 'a', 'media', 'demi', 'half']);

/** A number, or a word that stands for one, before a unit of time. */
export function quantityAt(scan: TimeScan, at: number): Amount | null {
  const amount = amountAt(scan, at);
  if (amount) return addHalf(scan, amount);
  const word = scan.tokens[at]?.text ?? '';
  const value = LOOSE[word];
  if (value === undefined) return null;
  const next = scan.tokens[at + 1]?.text ?? '';
  if (value === 1 && LOOSE[next] !== undefined && LOOSE[next] !== 1) {
    const inner = quantityAt(scan, at + 1);
    if (inner) return inner;
  }
  const isFollowed = AFTER_LOOSE.has(next) && hit(scan, at + 2, 'unit') !== null;
  return { value, end: at + (isFollowed ? 2 : 1), isOrdinal: false };
}

/** "dos y media", "two and a half". */
function addHalf(scan: TimeScan, amount: Amount): Amount {
  const half = hit(scan, amount.end, 'half');
  if (half && half.length > 1) return { ...amount, value: amount.value + 0.5, end: amount.end + half.length };
  return amount;
}

export const wordAt = (scan: TimeScan, at: number): string => scan.tokens[at]?.text ?? '';

/** True where two tokens stand without a space between them. */
export const touches = (scan: TimeScan, at: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
};
