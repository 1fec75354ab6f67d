import type { Language, LanguageOrUnknown } from '../../model/index.ts';
import { compose } from './composition.ts';
import { isMeasured, takeExponent } from './digits.ts';
import { type Composition, isMultiplicand, wholeOf, type Words, wordsOf } from './words.ts';
import type { Token } from '../words/tokens.ts';

/**
 * A number as it was said. `low = best = high` unless its own words are loose ("cientos", "une centaine", "ciento y pico").
 * `firstToken` and `lastToken` are inclusive. `integer` is false for decimals and fractions; `ordinal` for "4th", "primero".
 */
export interface Numeral {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly integer: boolean;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly ordinal: boolean;
}

/** Every number in the text, people or not, left to right, never overlapping. One composition algorithm, words per language; a mixed line is read with a second language's words too. */
export function readNumerals(
  tokens: readonly Token[],
  lang: LanguageOrUnknown,
  second: Language | null = null,
): readonly Numeral[] {
  const found = readNumeralsIn(tokens, wordsOf(lang));
  if (second === null) return found;
  const isFree = (numeral: Numeral): boolean =>
    found.every(({ firstToken, lastToken }) => numeral.lastToken < firstToken || numeral.firstToken > lastToken);
  const others = readNumeralsIn(tokens, wordsOf(second)).filter(isFree);
  return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.firstToken - b.firstToken);
}

function readNumeralsIn(tokens: readonly Token[], words: Words): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'number' && (token.kind !== 'word' || !words.isStart(token))) continue;
    const numeral = readNumeral(tokens, at, words);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.lastToken;
  }
  return found;
}

function readNumeral(tokens: readonly Token[], at: number, words: Words): Numeral | null {
  const first = tokens[at]!;
  if (first.kind === 'word' && words.weak.has(first.text) && !isStrengthened(tokens, at, words)) return null;
  if (
    first.kind === 'word' &&
    words.notAfter.has(tokens[at - 1]?.text ?? '') &&
    isPronoun(first.text, tokens[at + 1], words)
  )
    return null;
  const vague = first.kind === 'word' ? words.vague.get(first.text) : undefined;
  if (vague !== undefined) return readVague(tokens, at, vague, words);
  const isArticle = first.kind === 'word' && words.articles.has(first.text);
  if (isArticle && !isMultiplicand(tokens[at + 1], words)) return null;
  const made: Composition = {
    big: 0,
    bigScale: Infinity,
    thousands: 0,
    group: null,
    room: Infinity,
    last: 0,
    loose: false,
    ordinal: false,
    next: isArticle ? at + 1 : at,
  };
  compose(tokens, made, words);
  if (first.kind === 'number' && takeExponent(tokens, at, made)) return finish(tokens, at, made, words);
  if (first.kind === 'number' && isMeasured(tokens, at)) return null;
  if (made.next === at || (made.group === null && made.thousands === 0 && made.big === 0)) return null;
  return finish(tokens, at, made, words);
}

/** "this one", "la una": a unit of one after a pointing word is no number, unless a number goes on. */
const isPronoun = (text: string, next: Token | undefined, words: Words): boolean =>
  words.entries.get(text)?.value === 1 && !isMultiplicand(next, words);

/** "san" is a hundred or "without", "de" is two or "of": only beside a counted noun, another number or a leading word. */
function isStrengthened(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before?.kind === 'word' && words.leads.has(before.text) && next?.kind !== 'word') return true;
  if (tailLength(tokens, at + 1, words) > 0) return true;
  if (next === undefined || next.kind !== 'word') return false;
  if (words.countables.has(next.text)) return true;
  // "dè milye" are thousands, not two.
  if (words.vague.has(next.text)) return false;
  const entry = words.entries.get(next.text);
  return entry !== undefined && !words.weak.has(next.text) && entry.kind !== 'half' ? true : next.text === 'san';
}

const VAGUE_SPAN = { low: 2, best: 3, high: 9 } as const;

/** "cientos", "hundreds of thousands": at least two of them. */
function readVague(tokens: readonly Token[], at: number, value: number, words: Words): Numeral {
  let last = at;
  let unit = value;
  const next = tokens[at + 2];
  const scale =
    next?.kind === 'word' && words.of.has(tokens[at + 1]?.text ?? '')
      ? (words.vague.get(next.text) ?? scaleOf(next.text, words))
      : undefined;
  if (scale !== undefined) {
    unit *= scale;
    last = at + 2;
  }
  return {
    low: unit * VAGUE_SPAN.low,
    best: unit * VAGUE_SPAN.best,
    high: unit * VAGUE_SPAN.high,
    integer: false,
    start: tokens[at]!.start,
    end: tokens[last]!.end,
    firstToken: at,
    lastToken: last,
    ordinal: false,
  };
}

const scaleOf = (text: string, words: Words): number | undefined => {
  const entry = words.entries.get(text);
  return entry?.kind === 'scale' ? entry.value : undefined;
};

/** Halves go to the even neighbour, as in the guide's intervals: 37.5 → 38, 112.5 → 112. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (Math.abs(value - floor - 0.5) > 1e-9) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

const LOOSE = { low: 0.75, high: 1.33 } as const;
const TAIL_HIGH = 1.6;

function finish(tokens: readonly Token[], at: number, made: Composition, words: Words): Numeral {
  takeSuffix(tokens, made, words);
  takeFraction(tokens, made, words);
  const isNegative = isMinus(tokens, at);
  const value = (isNegative ? -1 : 1) * wholeOf(made);
  const tail = tailLength(tokens, made.next, words);
  const last = made.next + tail - 1;
  return {
    low: made.loose ? roundHalfEven(value * LOOSE.low) : value,
    best: value,
    high: tail > 0 ? roundHalfEven(value * TAIL_HIGH) : made.loose ? roundHalfEven(value * LOOSE.high) : value,
    integer: Number.isInteger(value),
    start: isNegative ? tokens[at - 1]!.start : tokens[at]!.start,
    end: tokens[last]!.end,
    firstToken: isNegative ? at - 1 : at,
    lastToken: last,
    ordinal: made.ordinal,
  };
}

function takeSuffix(tokens: readonly Token[], made: Composition, words: Words): void {
  const token = tokens[made.next];
  const before = tokens[made.next - 1]!;
  if (before.kind !== 'number' || token === undefined || token.start !== before.end || !words.suffixes.has(token.text))
    return;
  made.ordinal = true;
  made.next += 1;
}

/** "dos tercios", "3/4", "doscientos coma tres": what follows makes it no whole number. */
function takeFraction(tokens: readonly Token[], made: Composition, words: Words): void {
  const token = tokens[made.next];
  if (token === undefined || made.ordinal) return;
  const after = tokens[made.next + 1];
  const isDigits = tokens[made.next - 1]!.kind === 'number';
  if (token.text === '/' && after?.kind === 'number' && after.text.length < 4 && tokens[made.next + 2]?.text !== '/') {
    made.group = wholeOf(made) / Number(after.text);
    made.next += 2;
  } else if (words.points.has(token.text) && after?.kind === 'word' && !isDigits && words.entries.has(after.text)) {
    made.group = wholeOf(made) + 0.5;
    made.next = skipNumberWords(tokens, made.next + 1, words);
  } else if (token.kind === 'word' && !isDigits && isFraction(token.text, words)) {
    made.group = wholeOf(made) / (words.fractions.get(token.text) ?? 1);
    made.next += 1;
  } else return;
  made.big = 0;
  made.thousands = 0;
}

/** Decimals in words are rare in chats: they are kept apart from whole numbers, their value is not needed. */
function skipNumberWords(tokens: readonly Token[], at: number, words: Words): number {
  let next = at;
  while (tokens[next]?.kind === 'word' && (words.entries.has(tokens[next]!.text) || words.and.has(tokens[next]!.text)))
    next += 1;
  return next;
}

const isFraction = (text: string, words: Words): boolean =>
  words.fractions.has(text) ||
  words.fractionEndings.some((ending) => text.length > ending.length + 3 && text.endsWith(ending));

/** A dash directly before the digits, with nothing or a space before it, is a minus; between two numbers it is a range. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at - 1];
  if (dash?.text !== '-' || tokens[at]!.kind !== 'number' || dash.end !== tokens[at]!.start) return false;
  const before = tokens[at - 2];
  return before === undefined || (before.kind !== 'number' && (before.end < dash.start || /^[<>=]$/.test(before.text)));
}

function tailLength(tokens: readonly Token[], at: number, words: Words): number {
  for (const tail of words.tails) {
    if (tail.every((word, index) => tokens[at + index]?.text === word)) return tail.length;
  }
  return 0;
}
