import { DICTIONARY_ROWS } from './dictionary-rows.ts';

export interface Rendering {
  /** An English word, or the first five letters of one and `*`. */
  readonly term: string;
  /** How often the word is rendered so, 0–1. */
  readonly weight: number;
}

/** Words as they are sent in Creole and French (or the first four letters of one and `*`), and how they are said in English. */
export type Dictionary = ReadonlyMap<string, readonly Rendering[]>;

/** One word a row: `word term weight term weight …`, weights in hundredths. */
export function parseDictionary(rows: string): Dictionary {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [word, ...cells] = row.split(' ');
        const renderings: Rendering[] = [];
        for (let at = 0; at + 1 < cells.length; at += 2)
          renderings.push({ term: cells[at]!, weight: Number(cells[at + 1]) / 100 });
        return [word!, renderings] as const;
      }),
  );
}

let shipped: Dictionary | null = null;
export const shippedDictionary = (): Dictionary => (shipped ??= parseDictionary(DICTIONARY_ROWS));

const [SOURCE_STEM_CHARS, TERM_STEM_CHARS] = [4, 5];

/** Keys under which a word is looked up: itself, and the beginning of a longer one. */
export const sourceKeys = (word: string): readonly string[] =>
  word.length > SOURCE_STEM_CHARS ? [word, `${word.slice(0, SOURCE_STEM_CHARS)}*`] : [word];

/** Terms under which an English word is indexed. */
export const termKeys = (word: string): readonly string[] =>
  word.length > TERM_STEM_CHARS ? [word, `${word.slice(0, TERM_STEM_CHARS)}*`] : [word];

/** English terms that the words of a text stand for, each with the sum of what stands for it. */
export function renderWords(words: readonly string[], dictionary: Dictionary): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const key of new Set(words.flatMap(sourceKeys)))
    for (const { term, weight } of dictionary.get(key) ?? []) terms.set(term, (terms.get(term) ?? 0) + weight);
  return terms;
}

/**
 * Whether a text is to be looked up in the dictionary: its language is Creole or French, or, where none is given, the dictionary
 * knows more of its words as foreign ones than the claims hold (`isKnown`).
 */
export function isRendered(
  words: readonly string[],
  lang: string | undefined,
  isKnown: (word: string) => boolean,
  dictionary: Dictionary,
): boolean {
  if (lang !== undefined && lang !== 'unknown') return lang === 'ht' || lang === 'fr';
  const foreign = words.filter((word) => isForeign(word, dictionary)).length;
  return foreign > words.filter(isKnown).length;
}

/** A word that is not said the same way in English. */
const isForeign = (word: string, dictionary: Dictionary): boolean => {
  const best = dictionary.get(word)?.[0];
  return best !== undefined && best.term !== word;
};
