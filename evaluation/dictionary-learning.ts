import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dictionary, type Rendering, sourceKeys, termKeys } from '../src/claims/retrieval/dictionary.ts';
import { splitWords } from '../src/claims/words/wording.ts';

/** A message as it was sent, and what it says in English. */
export interface Pair {
  readonly sent: string;
  readonly english: string;
}

const ROUNDS = 6;
/** Keeps rare words from being sure of their one rendering. */
const DOUBT = 0.3;
/** Renderings kept of a word, and the least weight of one. */
const [MAX_RENDERINGS, MIN_WEIGHT] = [16, 3];
const NOTHING = '';

const formsOf = (text: string): readonly string[] => splitWords(text).map(({ form }) => form);
const englishTerms = (text: string): readonly string[] => formsOf(text).flatMap(termKeys);

type Table = Map<string, Map<string, number>>;

/** Chances of the terms of each key (IBM model 1, Brown et al. 1993), from even chances by six rounds of EM. */
function alignWords(pairs: readonly { readonly keys: readonly string[]; readonly terms: readonly string[] }[]): Table {
  let table: Table = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next: Table = new Map();
    for (const { keys, terms } of pairs)
      for (const term of terms) {
        const chances = keys.map((key) => (round === 0 ? 1 : (table.get(key)?.get(term) ?? 0)));
        const sum = chances.reduce((total, chance) => total + chance, Number.EPSILON);
        keys.forEach((key, at) => {
          const row = next.get(key) ?? new Map<string, number>();
          row.set(term, (row.get(term) ?? 0) + chances[at]! / sum);
          next.set(key, row);
        });
      }
    for (const row of next.values()) {
      const sum = [...row.values()].reduce((total, share) => total + share, DOUBT);
      for (const [term, share] of row) row.set(term, share / sum);
    }
    table = next;
  }
  return table;
}

/** Our own list of Creole and French words with English for them: what messages learnt from are too few to teach. */
export const readGlossary = (): readonly Pair[] =>
  readFileSync(join(import.meta.dirname, 'data/dictionary/words.txt'), 'utf8')
    .split('\n')
    .filter((row) => row.includes(' | '))
    .flatMap((row) => {
      const [sent, english] = row.split(' | ');
      const spellings = sent!.split(', ').flatMap((one) => [one, loseAccented(one)]);
      return [...new Set(spellings)].map((one) => ({ sent: one, english: english! }));
    });

/** Letters with an accent are lost on the way through some gateways ("fivre"); shorter words would not be known from others. */
const loseAccented = (text: string): string => text.replace(/\p{L}{4,}/gu, lettersKept);
const lettersKept = (word: string): string => word.normalize('NFD').replace(/\p{L}\p{M}+/gu, '');

/**
 * A dictionary from messages with their English and from a glossary: which words are sent where the English has a term. Words of
 * fewer than `minSeen` messages are left out where the glossary has none of them: they teach little, and they are where the names
 * of persons are.
 */
export function learnDictionary(pairs: readonly Pair[], glossary: readonly Pair[], minSeen: number): Dictionary {
  const keyed = [...pairs, ...glossary].map(({ sent, english }) => ({
    keys: [...new Set(englishTerms(english)), NOTHING],
    terms: [...new Set(formsOf(sent).flatMap(sourceKeys))],
  }));
  const seen = new Map<string, number>();
  for (const { terms } of keyed) for (const key of terms) seen.set(key, (seen.get(key) ?? 0) + 1);
  const sum = [...seen.values()].reduce((total, count) => total + count, 0);
  const given = new Set(glossary.flatMap(({ sent }) => formsOf(sent).flatMap(sourceKeys)));
  const rows = new Map<string, Rendering[]>();
  for (const [term, row] of alignWords(keyed))
    for (const [key, chance] of term === NOTHING ? [] : row) {
      if (seen.get(key)! < minSeen && !given.has(key)) continue;
      const weight = Math.round((chance * sum) / seen.get(key)!);
      if (weight >= MIN_WEIGHT) rows.set(key, [...(rows.get(key) ?? []), { term, weight }]);
    }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => [key, bestOf(row)]));
}

const bestOf = (row: readonly Rendering[]): readonly Rendering[] =>
  [...row].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, MAX_RENDERINGS);
