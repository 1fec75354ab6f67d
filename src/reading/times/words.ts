import { type Language, Languages, type LanguageOrUnknown } from '../../model/index.ts';
import { fold } from '../words/folding.ts';
import { bitOfWord, rememberByWord, type Token, tokenize } from '../words/tokens.ts';
import { TIME_LEXICON } from './lexicon.ts';

const CLASSES = [
  'day',
  'weekday',
  'month',
  'part',
  'unit',
  'now',
  'just',
  'ago',
  'past',
  'inside',
  'ahead',
  'lasting',
  'since',
  'until',
  'before',
  'after',
  'from',
  'to',
  'between',
  'next',
  'last',
  'this',
  'coming',
  'gone',
  'clock',
  'hours',
  'hour',
  'am',
  'pm',
  'noon',
  'half',
  'quarter',
  'minus',
  'of',
  'the',
  'dayno',
  'edge',
  'then',
  'about',
  'happened',
  'planned',
] as const;
export type TimeClass = (typeof CLASSES)[number];

/** A class as a number: readers ask for classes millions of times, and a shift is cheaper than a look-up by name. */
export type ClassCode = number & { readonly codeBrand?: never };
export const Is = Object.fromEntries(CLASSES.map((is, code) => [is, code])) as Readonly<Record<TimeClass, ClassCode>>;

/** A phrase of the lexicon found at a token. */
export interface Hit {
  readonly is: TimeClass;
  readonly code: ClassCode;
  /** Number or name that the class takes; '' for none. */
  readonly value: string;
  /** Tokens it covers. */
  readonly length: number;
}

/** Phrases that begin at one token, with the set of their classes as bits: most questions are answered "no" by the bits alone. */
export interface Hits {
  readonly list: readonly Hit[];
  readonly low: number;
  readonly high: number;
}

interface Node {
  next: Map<string, Node> | null;
  /** Bits of the words in `next`; see `bitOfWord`. */
  nextBits: number;
  entries: Entry[] | null;
  /** Hits of this node alone, as the only word, by language bits. Filled on first use; a function of the lexicon. */
  readonly alone: (Hits | undefined)[];
}

interface Entry {
  readonly is: TimeClass;
  readonly value: string;
  bits: number;
}

const makeNode = (): Node => ({ next: null, nextBits: 0, entries: null, alone: [] });
const bitOf = (lang: Language): number => 1 << Languages.indexOf(lang);
const ALL_BITS = (1 << Languages.length) - 1;

/** Words this long mean the same in whatever language the rest of the message is, unless another language claims them. */
const MIN_SHARED_CHARS = 4;
/** Small words belong to their grammar; only names of times travel between languages. */
const TRAVELLERS: ReadonlySet<TimeClass> = new Set([
  'day',
  'weekday',
  'month',
  'part',
  'now',
  'unit',
  'just',
  'ago',
  'lasting',
]);

const root = compile();
const NO_NODE = makeNode();
const firstNode = rememberByWord((word) => root.next!.get(word) ?? NO_NODE, NO_NODE);

function compile(): Node {
  const top = makeNode();
  const endings: { readonly node: Node; readonly entry: Entry; readonly phrase: string }[] = [];
  for (const lang of Languages) {
    for (const line of TIME_LEXICON[lang].split('\n')) {
      if (!line.includes('|')) continue;
      const [head, phrases] = line.split('|') as [string, string];
      const [is, value = ''] = head.trim().split(' ') as [TimeClass, string | undefined];
      if (!CLASSES.includes(is)) throw new Error(`time lexicon: unknown class ${is}`);
      for (const phrase of phrases.split(';')) {
        const words = tokenize(fold(phrase.trim())).map(({ text }) => text);
        const node = growTo(top, words);
        node.entries ??= [];
        const known = node.entries.find((entry) => entry.is === is && entry.value === value);
        if (known) {
          known.bits |= bitOf(lang);
          continue;
        }
        const entry: Entry = { is, value, bits: bitOf(lang) };
        node.entries.push(entry);
        endings.push({ node, entry, phrase: words.join(' ') });
      }
    }
  }
  for (const { node, entry, phrase } of endings) {
    const isClaimed = node.entries!.some((other) => other !== entry && (other.bits & ~entry.bits) !== 0);
    if (((TRAVELLERS.has(entry.is) && phrase.length >= MIN_SHARED_CHARS) || phrase === 'hoy') && !isClaimed)
      entry.bits = ALL_BITS;
  }
  return top;
}

function growTo(top: Node, words: readonly string[]): Node {
  let node = top;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      node.next.set(word, (next = makeNode()));
      node.nextBits |= bitOfWord(word);
    }
    node = next;
  }
  return node;
}

export const bitsOf = (lang: LanguageOrUnknown): number => (lang === 'unknown' ? ALL_BITS : bitOf(lang));

const WORD_BITS = 30;
const lowBit = (code: ClassCode): number => (code < WORD_BITS ? 1 << code : 0);
const highBit = (code: ClassCode): number => (code < WORD_BITS ? 0 : 1 << (code - WORD_BITS));

export const hasClass = ({ low, high }: Hits, code: ClassCode): boolean =>
  (((code < WORD_BITS ? low >> code : high >> (code - WORD_BITS)) & 1) as number) === 1;

/** Classes as one pair of masks, to ask for any of several at once. */
export const maskOf = (codes: readonly ClassCode[]): readonly [low: number, high: number] => [
  codes.reduce((mask, code) => mask | lowBit(code), 0),
  codes.reduce((mask, code) => mask | highBit(code), 0),
];

export const NO_HITS: Hits = { list: [], low: 0, high: 0 };

function toHits(list: readonly Hit[]): Hits {
  let [low, high] = [0, 0];
  for (const { code } of list) {
    low |= lowBit(code);
    high |= highBit(code);
  }
  return list.length === 0 ? NO_HITS : { list, low, high };
}

function pushEntries(into: Hit[], { entries }: Node, length: number, bits: number): Hit[] {
  if (entries === null) return into;
  for (let at = 0; at < entries.length; at += 1) {
    const { is, value, bits: languages } = entries[at]!;
    if ((languages & bits) !== 0) into.push({ is, code: Is[is], value, length });
  }
  return into;
}

/** Every phrase that begins at token `at`, longest last. Hyphens inside a phrase may be written or not. */
export function hitsAt(tokens: readonly Token[], at: number, bits: number): Hits {
  const first = firstNode(tokens[at]!);
  if (first === NO_NODE) return NO_HITS;
  const alone = (first.alone[bits] ??= toHits(pushEntries([], first, 1, bits)));
  let hits: Hit[] | null = null;
  let node: Node | undefined = first;
  for (let next = at + 1; node?.next;) {
    const token: Token | undefined = tokens[next];
    if (token === undefined) break;
    let following: Node | undefined = (node.nextBits & token.word.bit) === 0 ? undefined : node.next.get(token.text);
    if (!following && token.text === '-') {
      next += 1;
      following = node.next.get(tokens[next]?.text ?? '');
    }
    node = following;
    next += 1;
    if (node?.entries) pushEntries((hits ??= alone.list.slice()), node, next - at, bits);
  }
  return hits ? toHits(hits) : alone;
}
