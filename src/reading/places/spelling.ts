import { rememberByWord, type Token } from '../words/tokens.ts';
import type { TrieNode } from './trie.ts';

/**
 * Names within one edit of a misspelt word, by the words left when one letter is taken out (symmetric deletion).
 * Only the first words of names that are long enough to bear a slip are indexed; later words are compared in the trie.
 */
export interface SpellingIndex {
  /** Indexed words one edit away from a word; none for short words and for words with too many neighbours. */
  readonly neighboursOf: (token: Token) => readonly string[];
}

/** Shorter words have too many neighbours that are words of their own. */
const MIN_WORD_CHARS = 6;
/** First words tried beyond this many neighbours would be guesses. */
const MAX_NEIGHBOURS_COUNT = 4;
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
  return { neighboursOf: rememberByWord((word) => searchNeighbours(word, byDeletion), NO_WORDS) };
}

function searchNeighbours(word: string, byDeletion: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (word.length < MIN_WORD_CHARS) return NO_WORDS;
  const found = new Set<string>();
  for (const key of deletionsOf(word)) {
    for (const candidate of byDeletion.get(key) ?? []) if (isOneEdit(word, candidate)) found.add(candidate);
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
