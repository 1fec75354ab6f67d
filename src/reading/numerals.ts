import { type Language, type LanguageOrUnknown, Languages } from '../model/index.ts';
import { fold } from './folding.ts';
import { type NumeralWords, numeralWords } from './lexicon/numerals.ts';
import type { Token } from './tokens.ts';

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

type WordClass =
  | 'zero'
  | 'unit'
  | 'teen'
  | 'ten'
  | 'hundreds'
  | 'hundred'
  | 'scale'
  | 'set'
  | 'round'
  | 'half'
  | 'ordinal';

interface Entry {
  readonly kind: WordClass;
  readonly value: number;
}

interface Words {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Second words of pairs, by first word: "quatre" → "vingt" → 80. */
  readonly seconds: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  readonly vague: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly tails: readonly (readonly string[])[];
  readonly suffixes: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly fractionEndings: readonly string[];
  readonly weak: ReadonlySet<string>;
  readonly countables: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly vigesimal: boolean;
  /** Every word a number can begin with. */
  readonly starts: ReadonlySet<string>;
}

const splitList = (list: string): string[] => (list === '' ? [] : list.split(' ').map((entry) => fold(entry)));

function eachPair(list: string, visit: (words: string, value: number) => void): void {
  for (const entry of splitList(list)) {
    const colon = entry.indexOf(':');
    visit(entry.slice(0, colon).replaceAll('_', ' '), Number(entry.slice(colon + 1)));
  }
}

function compile(data: NumeralWords): Words {
  const entries = new Map<string, Entry>();
  const seconds = new Map<string, Map<string, Entry>>();
  const add = (kind: WordClass) => (text: string, value: number) => {
    const [first, second] = text.split(' ') as [string, string | undefined];
    if (second === undefined) {
      if (!entries.has(first)) entries.set(first, { kind, value });
      return;
    }
    if (!seconds.has(first)) seconds.set(first, new Map());
    seconds.get(first)!.set(second, { kind, value });
  };
  for (const word of splitList(data.zero)) add('zero')(word, 0);
  eachPair(data.units, add('unit'));
  eachPair(data.teens, add('teen'));
  eachPair(data.tens, add('ten'));
  eachPair(data.hundreds, add('hundreds'));
  eachPair(data.hundred, add('hundred'));
  eachPair(data.scales, add('scale'));
  eachPair(data.sets, add('set'));
  eachPair(data.rounds, add('round'));
  eachPair(data.halves, add('half'));
  eachPair(data.prefixes, (prefix, tens) =>
    eachPair(data.units, (unit, value) => add('teen')(`${prefix}${unit}`, tens + value)),
  );
  eachPair(data.ordinals, add('ordinal'));
  const vague = new Map<string, number>();
  eachPair(data.vague, (word, value) => vague.set(word, value));
  const fractions = new Map<string, number>();
  eachPair(data.fractions, (word, value) => fractions.set(word, value));
  const articles = new Set(splitList(data.articles));
  return {
    starts: new Set([...entries.keys(), ...vague.keys(), ...articles, ...seconds.keys()]),
    entries,
    seconds,
    vague,
    articles,
    and: new Set(splitList(data.and)),
    of: new Set(splitList(data.of)),
    points: new Set(splitList(data.points)),
    tails: splitList(data.tails).map((tail) => tail.split('_')),
    suffixes: new Set(splitList(data.ordinalSuffixes)),
    fractions,
    fractionEndings: splitList(data.fractionEndings),
    weak: new Set(splitList(data.weak)),
    countables: new Set(splitList(data.countables)),
    leads: new Set(splitList(data.leads)),
    notAfter: new Set(splitList(data.notAfter)),
    vigesimal: data.vigesimal,
  };
}

const compiled = new Map<Language, Words>(Languages.map((lang) => [lang, compile(numeralWords[lang])]));
/** An unknown language is read as Spanish: digits are the same, and most of the corridor writes it. */
const wordsOf = (lang: LanguageOrUnknown): Words => compiled.get(lang === 'unknown' ? 'es' : lang)!;

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
    const { kind, text } = tokens[at]!;
    if (kind !== 'number' && (kind !== 'word' || !words.starts.has(text))) continue;
    const numeral = readNumeral(tokens, at, words);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.lastToken;
  }
  return found;
}

/** How far the number has been composed. `group` is what stands below the last thousand; null: nothing yet. */
interface Composition {
  /** Parts of a million and up. */
  big: number;
  bigScale: number;
  /** Thousands below the next million; 0: none. */
  thousands: number;
  group: number | null;
  /** What may still be added to the group must be smaller. */
  room: number;
  /** What was added to the group last: a set multiplies only this ("three hundred and two dozen" is 324). */
  last: number;
  loose: boolean;
  ordinal: boolean;
  /** Index after the last token taken. */
  next: number;
}

const wholeOf = (made: Composition): number => made.big + made.thousands + (made.group ?? 0);

function readNumeral(tokens: readonly Token[], at: number, words: Words): Numeral | null {
  const first = tokens[at]!;
  if (first.kind === 'word' && words.weak.has(first.text) && !isStrengthened(tokens, at, words)) return null;
  if (
    first.kind === 'word' &&
    words.notAfter.has(tokens[at - 1]?.text ?? '') &&
    isPronoun(first.text, tokens[at + 1], words)
  )
    return null;
  const made: Composition = {
    big: 0,
    bigScale: Infinity,
    thousands: 0,
    group: null,
    room: Infinity,
    last: 0,
    loose: false,
    ordinal: false,
    next: at,
  };
  const vague = first.kind === 'word' ? words.vague.get(first.text) : undefined;
  if (vague !== undefined) return readVague(tokens, at, vague, words);
  if (first.kind === 'word' && words.articles.has(first.text) && !isMultiplicand(tokens[at + 1], words)) return null;
  if (first.kind === 'word' && words.articles.has(first.text)) made.next = at + 1;
  compose(tokens, made, words);
  if (first.kind === 'number' && takeExponent(tokens, at, made)) return finish(tokens, at, made, words);
  if (first.kind === 'number' && isMeasured(tokens, at)) return null;
  if (made.next === at || (made.group === null && made.thousands === 0 && made.big === 0)) return null;
  return finish(tokens, at, made, words);
}

/** "this one", "la una": a unit of one after a pointing word is no number, unless a number goes on. */
const isPronoun = (text: string, next: Token | undefined, words: Words): boolean =>
  words.entries.get(text)?.value === 1 && !isMultiplicand(next, words);

const isMultiplicand = (token: Token | undefined, words: Words): boolean => {
  const kind = token?.kind === 'word' ? words.entries.get(token.text)?.kind : undefined;
  return kind === 'hundred' || kind === 'scale' || kind === 'set' || kind === 'round' || kind === 'half';
};

/** "san" is a hundred or "without", "de" is two or "of": only beside a counted noun, another number or a leading word. */
function isStrengthened(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before?.kind === 'word' && words.leads.has(before.text) && next?.kind !== 'word') return true;
  if (tailLength(tokens, at + 1, words) > 0) return true;
  if (next === undefined || next.kind !== 'word') return false;
  if (words.countables.has(next.text)) return true;
  const entry = words.entries.get(next.text);
  return entry !== undefined && !words.weak.has(next.text) && entry.kind !== 'half' ? true : next.text === 'san';
}

function compose(tokens: readonly Token[], made: Composition, words: Words): void {
  for (;;) {
    const token = tokens[made.next];
    if (token === undefined) return;
    const taken = token.kind === 'number' ? takeDigits(tokens, made) : takeWord(tokens, made, words);
    if (!taken) return;
  }
}

function takeDigits(tokens: readonly Token[], made: Composition): boolean {
  if (made.ordinal) return false;
  const token = tokens[made.next]!;
  const value = readDigits(token.text);
  if (value === null) return false;
  // "3 hundred and 21", "2 mil 700": digits go on where words have left room for them.
  const isContinuation = wholeOf(made) > 0;
  const room = made.group === null ? 1_000 : made.room;
  if (isContinuation && (!Number.isInteger(value) || value === 0 || value >= room || token.text.length > 3))
    return false;
  made.group = (made.group ?? 0) + value;
  made.last = value;
  made.room = 0;
  made.next += 1;
  if (!isContinuation) joinSpacedGroups(tokens, made);
  return true;
}

/** "1 414 021 100" and "40 000": groups of three behind one space, told from two numbers by a first group of one to three digits. */
function joinSpacedGroups(tokens: readonly Token[], made: Composition): void {
  const before = tokens[made.next - 1]!;
  if (before.text.length > 3 || !isPlainDigits(before.text)) return;
  let { next } = made;
  let value = made.group!;
  for (;;) {
    const token = tokens[next];
    const previous = tokens[next - 1]!;
    if (token?.kind !== 'number' || token.start !== previous.end + 1 || !/^\d{3}([.,]\d+)?$/.test(token.text)) break;
    value = value * 1_000 + Number(token.text.replace(',', '.'));
    next += 1;
    if (token.text.length > 3) break;
  }
  const groups = next - made.next;
  // One group of three behind three digits may be two numbers ("200 300 personas"); a final 000 or a short first group is not.
  if (groups === 0 || (groups === 1 && before.text.length === 3 && !tokens[next - 1]!.text.endsWith('00'))) return;
  made.group = value;
  made.next = next;
}

const isPlainDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false;
  return true;
};

/**
 * Value of a digit token, or null for a clock time (10:30) or a dotted address. Chats mix locales, so shape decides first:
 * groups of three are thousands ("4.000", "4,000", "1,234,567.89") unless a zero leads; else the last mark is the decimal one.
 */
export function readDigits(text: string): number | null {
  if (isPlainDigits(text)) return Number(text);
  if (text.includes(':')) return null;
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots > 0 && commas > 0) return readTwoMarks(text, dots, commas);
  const mark = dots > 0 ? '.' : ',';
  const parts = text.split(mark);
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== '0';
  if (isGrouped) return Number(parts.join(''));
  if (parts.length > 2) return null;
  return Number(parts.join('.'));
}

function readTwoMarks(text: string, dots: number, commas: number): number | null {
  const decimalMark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if ((decimalMark === '.' ? dots : commas) > 1) return null;
  const at = text.indexOf(decimalMark);
  return Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`);
}

function takeWord(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const token = tokens[made.next]!;
  if (token.kind !== 'word' || made.ordinal) return isInnerHyphen(tokens, made) && skipThenTake(tokens, made, words);
  const isAnd = words.and.has(token.text) && wholeOf(made) > 0;
  if (isAnd) return skipThenTake(tokens, made, words);
  const second = words.seconds.get(token.text)?.get(tokens[made.next + 1]?.text ?? '');
  if (second && addEntry(second, tokens, made, words)) {
    made.next += 2;
    return true;
  }
  const entry = words.entries.get(token.text);
  if (!entry || !addEntry(entry, tokens, made, words)) return false;
  made.next += 1;
  return true;
}

const afterHyphen = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.text === '-' ? tokens[at + 1] : tokens[at];

/** "quatre-vingt-dix" loses its hyphens in the tokenizer; "fifty - two" keeps one, and only after a ten. */
const isInnerHyphen = (tokens: readonly Token[], made: Composition): boolean =>
  tokens[made.next]!.text === '-' && made.room === 10 && tokens[made.next + 1]?.kind === 'word';

/** A connector belongs to the number only if what follows it still fits. "y media" adds half of the last scale. */
function skipThenTake(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const from = made.next;
  const isAnd = tokens[from]!.kind === 'word';
  made.next += 1;
  if (words.articles.has(tokens[made.next]?.text ?? '') && isMultiplicand(tokens[made.next + 1], words)) made.next += 1;
  const next = tokens[made.next];
  const entry = next?.kind === 'word' ? words.entries.get(next.text) : undefined;
  const opensNewPart = made.group === null && isMultiplicand(afterHyphen(tokens, made.next + 1), words);
  if (isAnd && entry?.kind === 'half' && !opensNewPart) {
    addHalf(entry.value, made);
    made.next += 1;
    return true;
  }
  if (isAnd && made.group === null && made.big > 0 && takeScaleFraction(tokens, made, words)) return true;
  const isSmaller =
    entry !== undefined && entry.kind !== 'hundred' && entry.kind !== 'scale' && entry.kind !== 'ordinal';
  const isDigits = isAnd && next?.kind === 'number' && !isMultiplicand(tokens[made.next + 1], words);
  if ((isSmaller && takeWord(tokens, made, words)) || (isDigits && takeDigits(tokens, made))) return true;
  made.next = from;
  return false;
}

function addHalf(part: number, made: Composition): void {
  if (made.group !== null) {
    made.group += part;
    made.room = 0;
  } else if (made.thousands > 0) made.thousands += 1_000 * part;
  else made.big += made.bigScale * part;
}

/** "3 million and a quarter", "cinco billones con tres cuartos": a fraction of the last scale. */
function takeScaleFraction(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const first = tokens[made.next];
  const divisor = words.fractions.get(tokens[made.next + 1]?.text ?? '');
  const times = words.articles.has(first?.text ?? '') ? 1 : words.entries.get(first?.text ?? '')?.value;
  if (divisor === undefined || times === undefined) return false;
  made.big += (made.bigScale * times) / divisor;
  made.next += 2;
  return true;
}

function addEntry(entry: Entry, tokens: readonly Token[], made: Composition, words: Words): boolean {
  const { kind, value } = entry;
  switch (kind) {
    case 'hundred':
      return multiplyHundred(made);
    case 'scale':
      return multiplyScale(value, tokens, made);
    case 'set':
    case 'round':
      return multiplySet(value, kind === 'round', made);
    case 'half':
      return startHalf(value, tokens, made, words);
    case 'ordinal':
      return startOrdinal(value, made);
    default:
      return addWord(kind, value, made, words);
  }
}

function addWord(kind: WordClass, value: number, made: Composition, words: Words): boolean {
  if (made.group !== null && (made.group === 0 || value >= made.room || value === 0)) return false;
  made.group = (made.group ?? 0) + value;
  made.last = value;
  if (kind === 'hundreds') made.room = 100;
  else if (kind === 'ten') made.room = words.vigesimal && (value === 60 || value === 80) ? 20 : 10;
  else made.room = 0;
  return true;
}

function multiplyHundred(made: Composition): boolean {
  if (made.group !== null && (made.group >= 1_000 || made.group % 100 === 0)) return false;
  made.group = made.group === null ? 100 : made.group * 100;
  made.room = 100;
  return true;
}

function multiplyScale(value: number, tokens: readonly Token[], made: Composition): boolean {
  const token = tokens[made.next]!;
  if (token.text.length === 1 && !isAttachedLetter(tokens, made.next)) return false;
  if (value === 1_000) {
    if (made.thousands > 0) return false;
    made.thousands = (made.group ?? 1) * 1_000;
  } else {
    if (value >= made.bigScale && (made.group !== null || made.thousands > 0)) return false;
    // "three lakh crore": a bigger scale right after a smaller one multiplies it.
    if (value >= made.bigScale) made.big *= value;
    else made.big += (made.thousands + (made.group ?? 0) || 1) * value;
    made.bigScale = value;
    made.thousands = 0;
  }
  made.group = null;
  made.room = Infinity;
  return true;
}

/** A lone letter (3k, 10 k) multiplies where it touches the digits, or ends the sentence; "150 k ap tann" has another k. */
function isAttachedLetter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'number') return false;
  if (before.end === tokens[at]!.start) return true;
  return tokens[at + 1] === undefined || tokens[at + 1]!.kind !== 'word';
}

function multiplySet(value: number, isRound: boolean, made: Composition): boolean {
  if (made.group !== null && made.group === 0) return false;
  made.loose ||= isRound && (made.group === null || made.group === 1);
  if (made.group === null) made.group = value;
  else if (made.last > 0 && made.last < made.group) made.group += made.last * (value - 1);
  else made.group *= value;
  made.room = 0;
  return true;
}

/** "medio millón", "half a dozen", "une demi-douzaine": a half opens a number only before a set or scale. */
function startHalf(value: number, tokens: readonly Token[], made: Composition, words: Words): boolean {
  if (made.group !== null && made.group !== 1) return false;
  let next = made.next + 1;
  if (tokens[next]?.text === '-' || words.of.has(tokens[next]?.text ?? '')) next += 1;
  if (words.articles.has(tokens[next]?.text ?? '')) next += 1;
  if (!isMultiplicand(tokens[next], words)) return false;
  made.group = value;
  made.room = 0;
  made.next = next - 1;
  return true;
}

function startOrdinal(value: number, made: Composition): boolean {
  if (made.group !== null && made.group % 10 !== 0) return false;
  made.group = (made.group ?? 0) + value;
  made.ordinal = true;
  return true;
}

const MEASURES: ReadonlySet<string> = new Set(
  'ml cl km kms kg kgs gr cm mm mt mts m mb gb tb mg lt lts kw kwh mah'.split(' '),
);

/** "29km", "180ml", ".25", "1e10": a measure, a decimal or a scientific number, never a number of people. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before !== undefined && (before.text === '.' || before.text === ',') && before.end === token.start)
    return at === 1 || tokens[at - 2]!.end < before.start;
  if (next === undefined || next.start !== token.end) return false;
  return MEASURES.has(next.text) || next.text === '^' || /^e\d*$/.test(next.text);
}

/** "1e10", "12,32e+14". */
function takeExponent(tokens: readonly Token[], at: number, made: Composition): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.start !== tokens[at]!.end || made.group === null || !/^e\d*$/.test(next.text))
    return false;
  const isPlus = next.text === 'e' && tokens[at + 2]?.text === '+';
  const exponent = next.text === 'e' ? Number(tokens[at + (isPlus ? 3 : 2)]?.text) : Number(next.text.slice(1));
  if (!isPlus && next.text === 'e') return false;
  made.group = Math.round(made.group * 10 ** exponent * 1e6) / 1e6;
  made.next = at + (isPlus ? 4 : 2);
  return true;
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
