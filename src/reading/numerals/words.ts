import { type Language, type LanguageOrUnknown, Languages } from '../../model/index.ts';
import { fold } from '../words/folding.ts';
import { type NumeralWords, numeralWords } from '../lexicon/numerals.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';

export type WordClass =
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

/** A number word: its class and value. */
export interface Entry {
  readonly kind: WordClass;
  readonly value: number;
}

/** Number words of a language, compiled for look-up. */
export interface Words {
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
  /** Whether a number can begin with the word. */
  readonly isStart: (token: Token) => boolean;
  /** Whether the word may stand inside a number: most words end it. */
  readonly isInside: (token: Token) => boolean;
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
  const and = new Set(splitList(data.and));
  const starts = new Set([...entries.keys(), ...vague.keys(), ...articles, ...seconds.keys()]);
  return {
    isStart: rememberByWord((word) => starts.has(word), false),
    isInside: rememberByWord((word) => entries.has(word) || seconds.has(word) || and.has(word), false),
    entries,
    seconds,
    vague,
    articles,
    and,
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
export const wordsOf = (lang: LanguageOrUnknown): Words => compiled.get(lang === 'unknown' ? 'es' : lang)!;

/** A hundred, a scale, a set or a half: what an article may stand before. */
export const isMultiplicand = (token: Token | undefined, words: Words): boolean => {
  const kind = token?.kind === 'word' ? words.entries.get(token.text)?.kind : undefined;
  return kind === 'hundred' || kind === 'scale' || kind === 'set' || kind === 'round' || kind === 'half';
};

/** How far the number has been composed. `group` is what stands below the last thousand; null: nothing yet. */
export interface Composition {
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

export const wholeOf = (made: Composition): number => made.big + made.thousands + (made.group ?? 0);
