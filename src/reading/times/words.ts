import { type Language, Languages, type LanguageOrUnknown } from '../../model/index.ts';
import { fold } from '../folding.ts';
import { type Token, tokenize } from '../tokens.ts';
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
  'about',
  'happened',
  'planned',
] as const;
export type TimeClass = (typeof CLASSES)[number];

/** A phrase of the lexicon found at a token. */
export interface Hit {
  readonly is: TimeClass;
  /** Number or name that the class takes; '' for none. */
  readonly value: string;
  /** Tokens it covers. */
  readonly length: number;
}

interface Node {
  next: Map<string, Node> | null;
  entries: Entry[] | null;
}

interface Entry {
  readonly is: TimeClass;
  readonly value: string;
  bits: number;
}

const makeNode = (): Node => ({ next: null, entries: null });
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
    if (!next) node.next.set(word, (next = makeNode()));
    node = next;
  }
  return node;
}

export const bitsOf = (lang: LanguageOrUnknown): number => (lang === 'unknown' ? ALL_BITS : bitOf(lang));

const NONE: readonly Hit[] = [];

/** Every phrase that begins at token `at`, longest last. Hyphens inside a phrase may be written or not. */
export function hitsAt(tokens: readonly Token[], at: number, bits: number): readonly Hit[] {
  let node = root.next!.get(tokens[at]!.text);
  if (!node) return NONE;
  let hits: Hit[] | null = null;
  let next = at + 1;
  while (node) {
    for (const { is, value, bits: languages } of node.entries ?? []) {
      if ((languages & bits) !== 0) (hits ??= []).push({ is, value, length: next - at });
    }
    if (!node.next) break;
    const token: Token | undefined = tokens[next];
    if (token === undefined) break;
    let following: Node | undefined = node.next.get(token.text);
    if (!following && token.text === '-') {
      next += 1;
      following = node.next.get(tokens[next]?.text ?? '');
    }
    node = following;
    next += 1;
  }
  return hits ?? NONE;
}
