import { bitOfWord, rememberByWord, type Token } from '../words/tokens.ts';
import type { Cue } from './cues.ts';

/**
 * One trie over folded words for everything the reader looks up: names of places (as positions in the gazetteer's list)
 * and cue words. A message is walked once, one map look-up a word.
 */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  /** Bits of the words in `next`; see `bitOfWord`. */
  nextBits: number;
  /** Places that bear the name ending here, each with the weight of the name. */
  names: NameEntry[] | null;
  cues: CueEntry[] | null;
  /** Languages of any of the cues. */
  cueBits: number;
}

export interface NameEntry {
  /** Index into the gazetteer's places. */
  readonly place: number;
  /** The place's own name rather than an alias. */
  readonly own: boolean;
}

export interface CueEntry {
  readonly cue: Cue;
  readonly bits: number;
}

export const makeNode = (): TrieNode => ({ next: null, nextBits: 0, names: null, cues: null, cueBits: 0 });

/** Stands for "no name and no cue begins with this word". */
export const NO_NODE: TrieNode = makeNode();

/** The node a token leads to from the root, or `NO_NODE`. */
export type FirstNode = (token: Token) => TrieNode;

/** To be called when the trie is whole. */
export const openTrie = (root: TrieNode): FirstNode =>
  rememberByWord((word) => root.next?.get(word) ?? NO_NODE, NO_NODE);

/** The node that a token leads to, or undefined. */
export const nodeBehind = (node: TrieNode, { word }: Token): TrieNode | undefined =>
  (node.nextBits & word.bit) === 0 ? undefined : node.next!.get(word.text);

/** The node at the end of `words`, made where it is missing. */
export function growTo(root: TrieNode, words: readonly string[]): TrieNode {
  let node = root;
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

export function addName(root: TrieNode, words: readonly string[], entry: NameEntry): void {
  if (words.length === 0) return;
  const node = growTo(root, words);
  node.names ??= [];
  if (!node.names.some(({ place }) => place === entry.place)) node.names.push(entry);
}

export function addCue(root: TrieNode, words: readonly string[], entry: CueEntry): void {
  const node = growTo(root, words);
  node.cues ??= [];
  node.cues.push(entry);
  node.cueBits |= entry.bits;
}
