import { fold } from '../words/folding.ts';
import type { Numeral } from '../numerals/index.ts';
import { rememberByWord, type Token, tokenize } from '../words/tokens.ts';

/**
 * A token trie over cue phrases. A lexicon is lines `class | phrase; phrase; …`. In a phrase: `a/b` alternatives of one
 * word, `(a b/c)` alternatives of several, `[a b]` optional, `stem*` a prefix of one word, `~` a gap of up to two words,
 * `#` a numeral, `~~` and `##` the marks themselves. Matching walks the trie from every token: linear in practice, no
 * regular expressions, next to no allocation where nothing matches.
 */
export interface CueTrie<Class> {
  /** Symbols of a token's word: its own and those of the stems it begins with. Worked out once a word. */
  readonly symbolsOf: (token: Token) => readonly number[];
  /** Nodes in one row of numbers, `NODE_WIDTH` each: a walk touches few cache lines where objects would touch many. */
  readonly nodes: Int32Array;
  /** Symbols of children, ascending within a node, and the nodes they lead to; for most that is one class alone, as its `~` index. */
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  /** Classes that end at nodes, as indices into `classes`; those wanted only near numbers come last within a node. */
  readonly ends: Int32Array;
  readonly classes: readonly Class[];
  /** First node of phrases that begin with a symbol, or `~` the one class that it is by itself. */
  readonly roots: Int32Array;
}

interface Stem {
  readonly prefix: string;
  readonly symbol: number;
}

/** A phrase found: class and inclusive token range. */
export interface TrieMatch<Class> {
  readonly is: Class;
  readonly first: number;
  readonly last: number;
}

/** A node while the trie is built. */
interface Draft<Class> {
  /** Most nodes end a phrase and lead nowhere. */
  children: Map<number, Draft<Class>> | null;
  gap: Draft<Class> | null;
  numeral: Draft<Class> | null;
  classes: readonly Class[];
  nearby: readonly Class[];
  /** Its row once packed, or `~` the one class that it is by itself. */
  ref: number;
}

/** Most nodes end nothing: one empty list serves them all. */
const ENDS_NOTHING: readonly never[] = [];

const makeDraft = <Class>(): Draft<Class> => ({
  children: null,
  gap: null,
  numeral: null,
  classes: ENDS_NOTHING,
  nearby: ENDS_NOTHING,
  ref: 0,
});

/** Compiles lexicon text; a line that does not read `class | phrases` is a bug in the lexicon and throws. */
export function compileCues<Class>(
  lexicons: readonly string[],
  classOf: (name: string) => Class,
  isNearby: (name: string) => boolean,
  respell: (word: string) => readonly string[] = (word) => [word],
): CueTrie<Class> {
  const root = makeDraft<Class>();
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
  const readWords = rememberWords(respell);
  for (const line of lexicons.join('\n').split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue;
    const bar = line.indexOf('|');
    if (bar < 0) throw new Error(`lexicon line without a class: ${line}`);
    const name = line.slice(0, bar).trim();
    const is = classOf(name);
    const isNear = isNearby(name);
    for (const phrase of fold(line.slice(bar + 1)).split(';')) {
      if (phrase.trim() === '') continue;
      for (const end of insert(root, readSlots(phrase, readWords), symbolOf))
        addClass(end, isNear ? 'nearby' : 'classes', is);
    }
  }
  return pack(root, symbols, stems);
}

function addClass<Class>(end: Draft<Class>, list: 'classes' | 'nearby', is: Class): void {
  const classes = end[list];
  if (classes.length === 0) end[list] = [is];
  else if (!classes.includes(is)) end[list] = [...classes, is];
}

/** Fields of a node in the row. Node 0 is "none", node 1 the root. */
const NODE_WIDTH = 8;
const [FIRST_CHILD, CHILD_COUNT, GAP, NUMERAL, FIRST_END, END_COUNT, NEARBY_COUNT, CHILD_BITS] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const ROOT = 1;

function pack<Class>(
  root: Draft<Class>,
  symbols: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, readonly Stem[]>,
): CueTrie<Class> {
  const all = listNodes(root);
  const order = all.filter((node) => !isLeaf(node));
  const classes = listClasses(all);
  const classIndex = new Map(classes.map((is, index) => [is, index]));
  for (const node of all) if (isLeaf(node)) node.ref = ~classIndex.get(node.classes[0]!)!;
  for (let index = 0; index < order.length; index += 1) order[index]!.ref = index + ROOT;
  const nodes = new Int32Array((order.length + ROOT) * NODE_WIDTH);
  const [keys, targets, ends]: [number[], number[], number[]] = [[], [], []];
  for (const node of order) {
    const at = node.ref * NODE_WIDTH;
    nodes[at + FIRST_END] = ends.length;
    for (const is of node.classes) ends.push(classIndex.get(is)!);
    for (const is of node.nearby) ends.push(classIndex.get(is)!);
    packNode(node, nodes, keys, targets);
  }
  const roots = new Int32Array(symbols.size + 1);
  for (const [symbol, child] of root.children ?? []) roots[symbol] = child.ref;
  return {
    symbolsOf: rememberByWord((word) => listSymbols(symbols, stems, word), NO_SYMBOLS),
    nodes,
    keys: Int32Array.from(keys),
    targets: Int32Array.from(targets),
    ends: Int32Array.from(ends),
    classes,
    roots,
  };
}

/** Writes a node's row but for where its ends begin, and its children. */
function packNode<Class>(node: Draft<Class>, nodes: Int32Array, keys: number[], targets: number[]): void {
  const { children, gap, numeral, classes, nearby } = node;
  const at = node.ref * NODE_WIDTH;
  nodes[at + FIRST_CHILD] = keys.length;
  nodes[at + CHILD_COUNT] = children?.size ?? 0;
  // Nothing is found by a phrase that ends in a gap.
  nodes[at + GAP] = Math.max(0, gap?.ref ?? 0);
  nodes[at + NUMERAL] = numeral?.ref ?? 0;
  nodes[at + END_COUNT] = classes.length;
  nodes[at + NEARBY_COUNT] = nearby.length;
  if (children === null) return;
  const symbols = [...children.keys()];
  if (symbols.length > 1) symbols.sort((a, b) => a - b);
  for (const symbol of symbols) {
    nodes[at + CHILD_BITS]! |= bitOf(symbol);
    keys.push(symbol);
    targets.push(children.get(symbol)!.ref);
  }
}

function listClasses<Class>(nodes: readonly Draft<Class>[]): readonly Class[] {
  const classes = new Set<Class>();
  for (const node of nodes) {
    for (const is of node.classes) classes.add(is);
    for (const is of node.nearby) classes.add(is);
  }
  return [...classes];
}

/** Ends phrases of one class, near a number or not, and leads nowhere. */
const isLeaf = <Class>({ children, gap, numeral, classes, nearby }: Draft<Class>): boolean =>
  children === null && gap === null && numeral === null && classes.length === 1 && nearby.length === 0;

/** One of 32 bits: a node whose children have none of a symbol's bit has no child of that symbol, and most have none. */
const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Every node, a parent before its children, children of one parent side by side. */
function listNodes<Class>(root: Draft<Class>): readonly Draft<Class>[] {
  const order = [root];
  for (let at = 0; at < order.length; at += 1) {
    const { children, gap, numeral } = order[at]!;
    if (children) for (const child of children.values()) order.push(child);
    if (gap) order.push(gap);
    if (numeral) order.push(numeral);
  }
  return order;
}

/** Slots of a phrase: each a list of alternatives, each alternative a list of words; an optional slot has an empty one. */
type Slots = readonly (readonly (readonly string[])[])[];

function readSlots(phrase: string, readWords: (option: string) => readonly string[]): Slots {
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

/** Reads the words of an option; a lexicon says the same few thousand over and over. */
function rememberWords(respell: (word: string) => readonly string[]): (option: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (option) => {
    let words = read.get(option);
    if (!words)
      read.set(
        option,
        (words = option
          .trim()
          .split(/\s+/)
          .flatMap((word) => readWord(word, respell))),
      );
    return words;
  };
}

function readWord(raw: string, respell: (word: string) => readonly string[]): readonly string[] {
  if (raw === '~' || raw === '#' || /^.+\*$/.test(raw)) return [raw];
  // An elided word ("d'") is a token of its own only before a letter; in a phrase it stands alone.
  if (/^[a-z]+'$/.test(raw)) return respell(raw);
  const mark = MARKS[raw];
  return mark === undefined ? tokenize(raw).flatMap(({ text }) => respell(text)) : [mark];
}

function insert<Class>(root: Draft<Class>, slots: Slots, symbolOf: (word: string) => number): readonly Draft<Class>[] {
  let ends = [root];
  for (const options of slots) {
    const next: Draft<Class>[] = [];
    for (const end of ends) for (const words of options) next.push(extend(end, words, symbolOf));
    ends = next.length === 1 ? next : [...new Set(next)];
  }
  return ends;
}

function extend<Class>(from: Draft<Class>, words: readonly string[], symbolOf: (word: string) => number): Draft<Class> {
  let node = from;
  for (const word of words) {
    if (word === '~') node = node.gap ??= makeDraft();
    else if (word === '#') node = node.numeral ??= makeDraft();
    else {
      const symbol = symbolOf(word.startsWith('\\') ? word.slice(1) : word);
      node.children ??= new Map();
      const known = node.children.get(symbol);
      const child: Draft<Class> = known ?? makeDraft();
      if (!known) node.children.set(symbol, child);
      node = child;
    }
  }
  return node;
}

const NO_SYMBOLS: readonly number[] = [];

function listSymbols(
  symbols: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, readonly Stem[]>,
  word: string,
): readonly number[] {
  const found: number[] = [];
  const exact = symbols.get(word);
  if (exact !== undefined) found.push(exact);
  for (const stem of stems.get(word[0]!) ?? []) if (word.startsWith(stem.prefix)) found.push(stem.symbol);
  return found.length === 0 ? NO_SYMBOLS : found;
}

/** What one walk needs; kept together so that the recursion passes one thing. */
interface Walk<Class> {
  readonly trie: CueTrie<Class>;
  readonly tokens: readonly Token[];
  readonly length: number;
  readonly found: TrieMatch<Class>[];
  /** 1 for tokens near a number; null where there is none. */
  readonly isNear: readonly number[] | null;
}

const MAX_TOKENS = 4_096;
/** Last token of the numeral that starts at a token, or −1; and each token's symbols. Filled anew for every text. */
const numeralEnds = new Int16Array(MAX_TOKENS);
const symbolsAt: (readonly number[])[] = Array.from({ length: MAX_TOKENS }, () => NO_SYMBOLS);
/** `bitOf` each token's symbols: a walk mostly ends at the next token, and one number tells. */
const bitsAt = new Int32Array(MAX_TOKENS);

/**
 * Every phrase of the trie in the text, in order of their first token; of one class from one token only the longest.
 * Adds to `found`. Reads the first 4,096 tokens; `isNear` marks tokens around numbers, where counting words are wanted.
 */
export function matchCues<Class>(
  trie: CueTrie<Class>,
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  found: TrieMatch<Class>[],
  isNear: readonly number[] | null,
): void {
  const length = Math.min(tokens.length, MAX_TOKENS);
  for (let at = 0; at < length; at += 1) numeralEnds[at] = -1;
  for (const { firstToken, lastToken } of numerals) if (firstToken < length) numeralEnds[firstToken] = lastToken;
  for (let at = 0; at < length; at += 1) {
    const symbols = trie.symbolsOf(tokens[at]!);
    symbolsAt[at] = symbols;
    let bits = 0;
    for (let index = 0; index < symbols.length; index += 1) bits |= bitOf(symbols[index]!);
    bitsAt[at] = bits;
  }
  const walk: Walk<Class> = { trie, tokens, length, found, isNear };
  const { roots, nodes } = trie;
  const [rootNumeral, rootGap] = [nodes[ROOT * NODE_WIDTH + NUMERAL]!, nodes[ROOT * NODE_WIDTH + GAP]!];
  for (let at = 0; at < length; at += 1) {
    const symbols = symbolsAt[at]!;
    for (let index = 0; index < symbols.length; index += 1) {
      const node = roots[symbols[index]!]!;
      if (node !== 0) arrive(walk, node, at, at);
    }
    if (rootNumeral !== 0 && numeralEnds[at]! >= 0) arrive(walk, rootNumeral, at, numeralEnds[at]!);
    if (rootGap !== 0) crossGap(walk, rootGap, at, at);
  }
}

function step<Class>(walk: Walk<Class>, node: number, first: number, at: number): void {
  if (at >= walk.length) return;
  const { nodes, targets } = walk.trie;
  const row = node * NODE_WIDTH;
  const bits = nodes[row + CHILD_BITS]!;
  if ((bits & bitsAt[at]!) !== 0) {
    const symbols = symbolsAt[at]!;
    for (let index = 0; index < symbols.length; index += 1) {
      if ((bits & bitOf(symbols[index]!)) === 0) continue;
      const child = findChild(walk.trie, row, symbols[index]!);
      if (child >= 0) arrive(walk, targets[child]!, first, at);
    }
  }
  const numeral = nodes[row + NUMERAL]!;
  if (numeral !== 0 && numeralEnds[at]! >= 0) arrive(walk, numeral, first, numeralEnds[at]!);
  const gap = nodes[row + GAP]!;
  if (gap !== 0) crossGap(walk, gap, first, at);
}

/** Index of a child by bisection, or −1. */
function findChild<Class>({ nodes, keys }: CueTrie<Class>, row: number, symbol: number): number {
  let low = nodes[row + FIRST_CHILD]!;
  let high = low + nodes[row + CHILD_COUNT]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = keys[middle]!;
    if (key === symbol) return middle;
    if (key < symbol) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function arrive<Class>(walk: Walk<Class>, node: number, first: number, last: number): void {
  const { nodes, ends, classes } = walk.trie;
  if (node < 0) {
    keepLongest(walk.found, classes[~node]!, first, last);
    return;
  }
  const row = node * NODE_WIDTH;
  const from = nodes[row + FIRST_END]!;
  const plain = nodes[row + END_COUNT]!;
  const all = walk.isNear !== null && walk.isNear[first] === 1 ? plain + nodes[row + NEARBY_COUNT]! : plain;
  for (let index = 0; index < all; index += 1) keepLongest(walk.found, classes[ends[from + index]!]!, first, last);
  const next = last + 1;
  if (next >= walk.length) return;
  if ((nodes[row + CHILD_BITS]! & bitsAt[next]!) !== 0 || nodes[row + GAP]! !== 0 || nodes[row + NUMERAL]! !== 0)
    step(walk, node, first, next);
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

function crossGap<Class>(walk: Walk<Class>, node: number, first: number, at: number): void {
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    step(walk, node, first, at + skipped);
    const kind = walk.tokens[at + skipped]?.kind;
    if (kind !== 'word' && kind !== 'number') return;
  }
}
