import { fold } from './folding.ts';
import type { Numeral } from './numerals.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * A token trie over cue phrases. A lexicon is lines `class | phrase; phrase; …`. In a phrase: `a/b` alternatives of one
 * word, `(a b/c)` alternatives of several, `[a b]` optional, `stem*` a prefix of one word, `~` a gap of up to two words, `#` a numeral.
 * Matching walks the trie from every token: linear in practice, no regular expressions, no allocation where nothing matches.
 */
export interface CueTrie {
  readonly root: TrieNode;
  readonly symbols: ReadonlyMap<string, number>;
  /** Word prefixes with their symbols, by first letter. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** Symbols of words seen so far. Bounded; a memory of pure results. */
  readonly seen: Map<string, readonly number[]>;
}

interface Stem {
  readonly prefix: string;
  readonly symbol: number;
}

interface TrieNode {
  next: Map<number, TrieNode> | null;
  gap: TrieNode | null;
  numeral: TrieNode | null;
  classes: string[] | null;
}

/** A phrase found: class and inclusive token range. */
export interface TrieMatch {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const makeNode = (): TrieNode => ({ next: null, gap: null, numeral: null, classes: null });

/** Compiles lexicon text; a line that does not read `class | phrases` is a bug in the lexicon and throws. */
export function compileCues(lexicons: readonly string[]): CueTrie {
  const root = makeNode();
  const symbols = new Map<string, number>();
  const stems = new Map<string, Stem[]>();
  const symbolOf = (word: string): number => {
    const known = symbols.get(word);
    if (known !== undefined) return known;
    const symbol = symbols.size + 1;
    symbols.set(word, symbol);
    if (word.endsWith('*')) {
      const prefix = word.slice(0, -1);
      stems.set(prefix[0]!, [...(stems.get(prefix[0]!) ?? []), { prefix, symbol }]);
    }
    return symbol;
  };
  for (const line of lexicons.join('\n').split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue;
    const bar = line.indexOf('|');
    if (bar < 0) throw new Error(`lexicon line without a class: ${line}`);
    const name = line.slice(0, bar).trim();
    for (const phrase of line.slice(bar + 1).split(';')) {
      if (phrase.trim() !== '') insert(root, readSlots(fold(phrase)), name, symbolOf);
    }
  }
  return { root, symbols, stems, seen: new Map() };
}

/** Slots of a phrase: each a list of alternatives, each alternative a list of words; an optional slot has an empty one. */
type Slots = readonly (readonly (readonly string[])[])[];

function readSlots(phrase: string): Slots {
  const parts = phrase.trim().match(/\[[^\]]*\]|\([^)]+\)|\S+/g) ?? [];
  return parts.map((part) => {
    const isOptional = part.startsWith('[') && part.length > 1;
    const isGroup = isOptional || (part.startsWith('(') && part.length > 1);
    const options = (isGroup ? part.slice(1, -1) : part).split('/').map(readWords);
    return isOptional ? [...options, []] : options;
  });
}

function readWords(option: string): readonly string[] {
  const words: string[] = [];
  for (const raw of option.trim().split(/\s+/)) {
    // An elided word ("d'") is a token of its own only before a letter; in a phrase it stands alone.
    if (raw === '~' || raw === '#' || /^.+\*$/.test(raw) || /^[a-z]+'$/.test(raw)) words.push(raw);
    else if (MARKS[raw] !== undefined) words.push(MARKS[raw]);
    else for (const token of tokenize(raw)) words.push(token.text);
  }
  return words;
}

/** `~~` and `##` stand for the marks themselves, told apart from gap and numeral. */
const MARKS: Readonly<Record<string, string>> = { '~~': '\\~', '##': '\\#' };

function insert(root: TrieNode, slots: Slots, name: string, symbolOf: (word: string) => number): void {
  let ends = [root];
  for (const options of slots) {
    ends = [...new Set(ends.flatMap((end) => options.map((words) => extend(end, words, symbolOf))))];
  }
  for (const end of ends) {
    end.classes ??= [];
    if (!end.classes.includes(name)) end.classes.push(name);
  }
}

function extend(from: TrieNode, words: readonly string[], symbolOf: (word: string) => number): TrieNode {
  let node = from;
  for (const word of words) {
    if (word === '~') node = node.gap ??= makeNode();
    else if (word === '#') node = node.numeral ??= makeNode();
    else {
      node.next ??= new Map();
      const symbol = symbolOf(word.startsWith('\\') ? word.slice(1) : word);
      let next = node.next.get(symbol);
      if (next === undefined) node.next.set(symbol, (next = makeNode()));
      node = next;
    }
  }
  return node;
}

const NONE: readonly number[] = [];
const MAX_WORDS_SEEN = 50_000;

function symbolsOf(trie: CueTrie, word: string): readonly number[] {
  const known = trie.seen.get(word);
  if (known !== undefined) return known;
  let found: readonly number[] = NONE;
  const exact = trie.symbols.get(word);
  if (exact !== undefined) found = [exact];
  for (const stem of trie.stems.get(word[0]!) ?? []) if (word.startsWith(stem.prefix)) found = [...found, stem.symbol];
  if (trie.seen.size >= MAX_WORDS_SEEN) trie.seen.clear();
  trie.seen.set(word, found);
  return found;
}

/** What one walk needs; kept together so that the recursion passes one thing. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly symbols: readonly (readonly number[])[];
  /** Index into `numerals` of the numeral that starts at a token, or −1. */
  readonly numeralAt: Int16Array;
  readonly numerals: readonly Numeral[];
  readonly found: TrieMatch[];
}

const MAX_TOKENS = 4_096;
const numeralIndex = new Int16Array(MAX_TOKENS);

/** Every phrase of the trie in the text, all lengths, in order of their first token. Reads the first 4,096 tokens. */
export function matchCues(trie: CueTrie, tokens: readonly Token[], numerals: readonly Numeral[]): readonly TrieMatch[] {
  const length = Math.min(tokens.length, MAX_TOKENS);
  numeralIndex.fill(-1, 0, length);
  numerals.forEach((numeral, index) => {
    if (numeral.firstToken < length) numeralIndex[numeral.firstToken] = index;
  });
  const symbols: (readonly number[])[] = [];
  for (let at = 0; at < length; at += 1) symbols.push(symbolsOf(trie, tokens[at]!.text));
  const walk: Walk = { tokens, symbols, numeralAt: numeralIndex, numerals, found: [] };
  for (let at = 0; at < length; at += 1) step(walk, trie.root, at, at);
  return walk.found;
}

function step(walk: Walk, node: TrieNode, first: number, at: number): void {
  if (at >= walk.symbols.length) return;
  if (node.next !== null) {
    const symbols = walk.symbols[at]!;
    for (let index = 0; index < symbols.length; index += 1) {
      const next = node.next.get(symbols[index]!);
      if (next !== undefined) arrive(walk, next, first, at);
    }
  }
  if (node.numeral !== null && walk.numeralAt[at]! >= 0)
    arrive(walk, node.numeral, first, walk.numerals[walk.numeralAt[at]!]!.lastToken);
  if (node.gap !== null) crossGap(walk, node.gap, first, at);
}

function arrive(walk: Walk, node: TrieNode, first: number, last: number): void {
  if (node.classes !== null) for (const name of node.classes) walk.found.push({ name, first, last });
  if (node.next !== null || node.gap !== null || node.numeral !== null) step(walk, node, first, last + 1);
}

const GAP_WORDS = 2;

function crossGap(walk: Walk, node: TrieNode, first: number, at: number): void {
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    step(walk, node, first, at + skipped);
    const kind = walk.tokens[at + skipped]?.kind;
    if (kind !== 'word' && kind !== 'number') return;
  }
}
