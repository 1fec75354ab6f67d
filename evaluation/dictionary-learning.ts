import { type Dictionary, type Rendering, sourceKeys, termKeys } from '../src/claims/dictionary.ts';
import { splitWords } from '../src/claims/wording.ts';

/** A message as it was sent, and what it says in English. */
export interface Pair {
  readonly sent: string;
  readonly english: string;
}

const ROUNDS = 6;
/** Keeps rare words from being sure of their one rendering. */
const DOUBT = 0.3;
const MIN_WEIGHT = 0.04;
const NOTHING = '';

const formsOf = (text: string): readonly string[] => splitWords(text).map(({ form }) => form);
const englishTerms = (text: string): readonly string[] => formsOf(text).flatMap(termKeys);

type Table = Map<string, Map<string, number>>;

/** Chances that a word stands for an English term (IBM model 1, Brown et al. 1993), from even chances by six rounds of EM. */
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

/**
 * A dictionary from messages with their English. Words of fewer than `minSeen` messages are left out: they teach little, and they
 * are where the names of persons are.
 */
export function learnDictionary(pairs: readonly Pair[], minSeen: number): Dictionary {
  const seen = new Map<string, number>();
  const keyed = pairs.map(({ sent, english }) => {
    const keys = [...new Set(formsOf(sent).flatMap(sourceKeys))];
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    return { keys: [...keys, NOTHING], terms: englishTerms(english) };
  });
  const rows = [...alignWords(keyed)].filter(([key]) => key !== NOTHING && (seen.get(key) ?? 0) >= minSeen);
  return new Map(
    rows
      .map(([key, row]) => [key, bestOf(row)] as const)
      .filter(([, renderings]) => renderings.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const bestOf = (row: ReadonlyMap<string, number>): readonly Rendering[] =>
  [...row]
    .filter(([, weight]) => weight > MIN_WEIGHT)
    .map(([term, weight]) => ({ term, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
