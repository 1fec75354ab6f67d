import { fold } from './folding.ts';
import type { Numeral } from './numerals.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * A token trie over cue phrases. A lexicon is lines `class | phrase; phrase; …`. In a phrase: `a/b` alternatives of one
 * word, `(a b/c)` alternatives of several, `[a b]` optional, `stem*` a prefix of one word, `~` a gap of up to two words,
 * `#` a numeral, `~~` and `##` the marks themselves. Matching walks the trie from every token: linear in practice, no
 * regular expressions, next to no allocation where nothing matches.
 */
export interface CueTrie<Class> {
  readonly root: TrieNode<Class>;
  readonly symbols: ReadonlyMap<string, number>;
  /** Word prefixes with their symbols, by first letter. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** Words seen so far. Bounded; a memory of pure results. */
  readonly seen: Map<string, WordEntry<Class>>;
}

interface Stem {
  readonly prefix: string;
  readonly symbol: number;
}

/** What a word is to the trie: its symbols, and where phrases that begin with it go on from. */
interface WordEntry<Class> {
  readonly symbols: readonly number[];
  readonly roots: readonly TrieNode<Class>[];
}

/** Children as two short rows: most nodes have one or two, and a scan beats a map there. */
interface TrieNode<Class> {
  readonly keys: number[];
  readonly children: TrieNode<Class>[];
  gap: TrieNode<Class> | null;
  numeral: TrieNode<Class> | null;
  readonly classes: Class[];
  /** Classes wanted only around numbers. */
  readonly nearby: Class[];
}

/** A phrase found: class and inclusive token range. */
export interface TrieMatch<Class> {
  readonly is: Class;
  readonly first: number;
  readonly last: number;
}

const makeNode = <Class>(): TrieNode<Class> => ({
  keys: [],
  children: [],
  gap: null,
  numeral: null,
  classes: [],
  nearby: [],
});

/** Compiles lexicon text; a line that does not read `class | phrases` is a bug in the lexicon and throws. */
export function compileCues<Class>(
  lexicons: readonly string[],
  classOf: (name: string) => Class,
  isNearby: (name: string) => boolean,
): CueTrie<Class> {
  const root = makeNode<Class>();
  const symbols = new Map<string, number>();
  const stems = new Map<string, Stem[]>();
  const symbolOf = (word: string): number => {
    const known = symbols.get(word);
    if (known !== undefined) return known;
    const symbol = symbols.size + 1;
    symbols.set(word, symbol);
    if (word.length > 1 && word.endsWith('*')) {
      const prefix = word.slice(0, -1);
      stems.set(prefix[0]!, [...(stems.get(prefix[0]!) ?? []), { prefix, symbol }]);
    }
    return symbol;
  };
  // The root fans out into thousands: it is built through a map.
  const firsts = new Map<number, TrieNode<Class>>();
  for (const line of lexicons.join('\n').split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue;
    const bar = line.indexOf('|');
    if (bar < 0) throw new Error(`lexicon line without a class: ${line}`);
    const name = line.slice(0, bar).trim();
    const is = classOf(name);
    const isNear = isNearby(name);
    for (const phrase of line.slice(bar + 1).split(';')) {
      if (phrase.trim() !== '')
        insert(root, firsts, readSlots(fold(phrase)), symbolOf, (end) =>
          addClass(isNear ? end.nearby : end.classes, is),
        );
    }
  }
  for (const [symbol, node] of firsts) {
    root.keys.push(symbol);
    root.children.push(node);
  }
  const trie = { root, symbols, stems, seen: new Map() };
  rootNodes.set(trie.root, firsts);
  return trie;
}

/** Children of a root by symbol; used once per word, when it is first seen. */
const rootNodes = new WeakMap<object, ReadonlyMap<number, unknown>>();

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

/** Marks that would else be read as gap and numeral. */
const MARKS: Readonly<Record<string, string>> = { '~~': '\\~', '##': '\\#' };

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

function insert<Class>(
  root: TrieNode<Class>,
  firsts: Map<number, TrieNode<Class>>,
  slots: Slots,
  symbolOf: (word: string) => number,
  finish: (end: TrieNode<Class>) => void,
): void {
  let ends = [root];
  for (const options of slots) {
    ends = [...new Set(ends.flatMap((end) => options.map((words) => extend(root, firsts, end, words, symbolOf))))];
  }
  ends.forEach(finish);
}

function addClass<Class>(classes: Class[], is: Class): void {
  if (!classes.includes(is)) classes.push(is);
}

function extend<Class>(
  root: TrieNode<Class>,
  firsts: Map<number, TrieNode<Class>>,
  from: TrieNode<Class>,
  words: readonly string[],
  symbolOf: (word: string) => number,
): TrieNode<Class> {
  let node = from;
  for (const word of words) {
    if (word === '~') node = node.gap ??= makeNode();
    else if (word === '#') node = node.numeral ??= makeNode();
    else {
      const symbol = symbolOf(word.startsWith('\\') ? word.slice(1) : word);
      node = node === root ? firstChild(firsts, symbol) : childOf(node, symbol);
    }
  }
  return node;
}

function firstChild<Class>(firsts: Map<number, TrieNode<Class>>, symbol: number): TrieNode<Class> {
  let node = firsts.get(symbol);
  if (node === undefined) firsts.set(symbol, (node = makeNode()));
  return node;
}

function childOf<Class>(node: TrieNode<Class>, symbol: number): TrieNode<Class> {
  const at = node.keys.indexOf(symbol);
  if (at >= 0) return node.children[at]!;
  const child = makeNode<Class>();
  node.keys.push(symbol);
  node.children.push(child);
  return child;
}

const MAX_WORDS_SEEN = 50_000;

function entryOf<Class>(trie: CueTrie<Class>, word: string): WordEntry<Class> {
  const known = trie.seen.get(word);
  if (known !== undefined) return known;
  const symbols: number[] = [];
  const exact = trie.symbols.get(word);
  if (exact !== undefined) symbols.push(exact);
  for (const stem of trie.stems.get(word[0]!) ?? []) if (word.startsWith(stem.prefix)) symbols.push(stem.symbol);
  const firsts = rootNodes.get(trie.root) as ReadonlyMap<number, TrieNode<Class>>;
  const roots = symbols.map((symbol) => firsts.get(symbol)).filter((node) => node !== undefined);
  const entry = { symbols, roots };
  if (trie.seen.size >= MAX_WORDS_SEEN) trie.seen.clear();
  trie.seen.set(word, entry);
  return entry;
}

/** What one walk needs; kept together so that the recursion passes one thing. */
interface Walk<Class> {
  readonly tokens: readonly Token[];
  readonly entries: readonly WordEntry<Class>[];
  /** Last token of the numeral that starts at a token, or −1. */
  readonly numeralEnds: Int16Array;
  readonly found: TrieMatch<Class>[];
  /** 1 for tokens near a number; null where there is none. */
  readonly isNear: Uint8Array | null;
}

const MAX_TOKENS = 4_096;
const numeralEnds = new Int16Array(MAX_TOKENS);

/**
 * Every phrase of the trie in the text, in order of their first token; of one class from one token only the longest.
 * Adds to `found`. Reads the first 4,096 tokens; `isNear` marks tokens around numbers, where counting words are wanted.
 */
export function matchCues<Class>(
  trie: CueTrie<Class>,
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  found: TrieMatch<Class>[],
  isNear: Uint8Array | null,
): void {
  const length = Math.min(tokens.length, MAX_TOKENS);
  numeralEnds.fill(-1, 0, length);
  for (const { firstToken, lastToken } of numerals) if (firstToken < length) numeralEnds[firstToken] = lastToken;
  const entries: WordEntry<Class>[] = [];
  for (let at = 0; at < length; at += 1) entries.push(entryOf(trie, tokens[at]!.text));
  const walk: Walk<Class> = { tokens, entries, numeralEnds, found, isNear };
  const { root } = trie;
  for (let at = 0; at < length; at += 1) {
    const { roots } = entries[at]!;
    for (let index = 0; index < roots.length; index += 1) arrive(walk, roots[index]!, at, at);
    if (root.numeral !== null && numeralEnds[at]! >= 0) arrive(walk, root.numeral, at, numeralEnds[at]!);
    if (root.gap !== null) crossGap(walk, root.gap, at, at);
  }
}

function step<Class>(walk: Walk<Class>, node: TrieNode<Class>, first: number, at: number): void {
  if (at >= walk.entries.length) return;
  const { keys } = node;
  if (keys.length > 0) {
    const { symbols } = walk.entries[at]!;
    for (let index = 0; index < symbols.length; index += 1) {
      const child = keys.indexOf(symbols[index]!);
      if (child >= 0) arrive(walk, node.children[child]!, first, at);
    }
  }
  if (node.numeral !== null && walk.numeralEnds[at]! >= 0) arrive(walk, node.numeral, first, walk.numeralEnds[at]!);
  if (node.gap !== null) crossGap(walk, node.gap, first, at);
}

function arrive<Class>(walk: Walk<Class>, node: TrieNode<Class>, first: number, last: number): void {
  const { classes } = node;
  for (let index = 0; index < classes.length; index += 1) keepLongest(walk.found, classes[index]!, first, last);
  if (walk.isNear !== null && walk.isNear[first] === 1) {
    const { nearby } = node;
    for (let index = 0; index < nearby.length; index += 1) keepLongest(walk.found, nearby[index]!, first, last);
  }
  if (node.keys.length > 0 || node.gap !== null || node.numeral !== null) step(walk, node, first, last + 1);
}

function keepLongest<Class>(found: TrieMatch<Class>[], is: Class, first: number, last: number): void {
  for (let at = found.length - 1; at >= 0 && found[at]!.first === first; at -= 1) {
    if (found[at]!.is !== is) continue;
    if (found[at]!.last < last) found[at] = { is, first, last };
    return;
  }
  found.push({ is, first, last });
}

const GAP_WORDS = 2;

function crossGap<Class>(walk: Walk<Class>, node: TrieNode<Class>, first: number, at: number): void {
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    step(walk, node, first, at + skipped);
    const kind = walk.tokens[at + skipped]?.kind;
    if (kind !== 'word' && kind !== 'number') return;
  }
}
