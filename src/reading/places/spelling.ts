import type { TrieNode } from './trie.ts';

/**
 * Names within one edit of a misspelt word, by the words left when one letter is taken out (symmetric deletion).
 * Only the first words of names that are long enough to bear a slip are indexed; later words are compared in the trie.
 */
export interface SpellingIndex {
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
  /** Neighbours of words asked for so far. Bounded; a memory of pure results. */
  readonly seen: Map<string, readonly string[]>;
}

/** Shorter words have too many neighbours that are words of their own. */
const MIN_WORD_CHARS = 6;
/** First words tried beyond this many neighbours would be guesses. */
const MAX_NEIGHBOURS_COUNT = 4;
const MAX_WORDS_SEEN = 20_000;
const NO_WORDS: readonly string[] = [];

export function indexSpellings(root: TrieNode): SpellingIndex {
  const byDeletion = new Map<string, string[]>();
  for (const [word, node] of root.next ?? []) {
    if (word.length < MIN_WORD_CHARS || (node.names === null && node.next === null) || node.cues !== null) continue;
    for (const key of deletionsOf(word)) {
      const known = byDeletion.get(key);
      if (!known) byDeletion.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  return { byDeletion, seen: new Map() };
}

/** Indexed words one edit away from `word`; empty for short words and for words with too many neighbours. */
export function neighboursOf(word: string, index: SpellingIndex): readonly string[] {
  if (word.length < MIN_WORD_CHARS) return NO_WORDS;
  const known = index.seen.get(word);
  if (known !== undefined) return known;
  if (index.seen.size >= MAX_WORDS_SEEN) index.seen.clear();
  const found = searchNeighbours(word, index);
  index.seen.set(word, found);
  return found;
}

function searchNeighbours(word: string, index: SpellingIndex): readonly string[] {
  const found = new Set<string>();
  for (const key of deletionsOf(word)) {
    for (const candidate of index.byDeletion.get(key) ?? []) if (isOneEdit(word, candidate)) found.add(candidate);
  }
  return found.size > MAX_NEIGHBOURS_COUNT || found.size === 0 ? NO_WORDS : [...found];
}

function deletionsOf(word: string): readonly string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** One insertion, deletion, substitution or swap of neighbours; the first letter must be the same. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
