import { DICTIONARY_ROWS } from './dictionary-rows.ts';

export interface Rendering {
  /** An English word, its singular, or the first five letters of one and `*`. */
  readonly term: string;
  /** How many times likelier the word is sent where its English has the term than anywhere. */
  readonly weight: number;
}

/** Keys of words as they are sent in Creole and French (see `sourceKeys`), and how they are said in English, likeliest first. */
export type Dictionary = ReadonlyMap<string, readonly Rendering[]>;

/** One key a row: `key term weight term weight …`. */
export function parseDictionary(rows: string): Dictionary {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [word, ...cells] = row.split(' ');
        const renderings: Rendering[] = [];
        for (let at = 0; at + 1 < cells.length; at += 2)
          renderings.push({ term: cells[at]!, weight: Number(cells[at + 1]) });
        return [word!, renderings] as const;
      }),
  );
}

let shipped: Dictionary | null = null;
export const shippedDictionary = (): Dictionary => (shipped ??= parseDictionary(DICTIONARY_ROWS));

const [SOURCE_STEM_CHARS, TERM_STEM_CHARS] = [4, 5];

/** Spellings that sound alike in Creole and French as phones write them, first to last. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/qu?|c(?!h)/g, 'k'],
  [/ph/g, 'f'],
  [/ou|w/g, 'u'],
  [/[yj](?=[aeiou])|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/e?au/g, 'o'],
  [/oi/g, 'ua'],
  [/ai|ei|er$|ez$/g, 'e'],
  [/e[nm]/g, 'an'],
  [/h/g, ''],
  [/z/g, 's'],
];
/** Endings that are written and not heard; a word of three letters and fewer keeps its own. */
const SILENT = /(?<=...)[est]+$/;

const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [written, heard]) => sound.replace(written, heard), word).replace(SILENT, '');

/** Keys under which a word is looked up: itself, `=` and how it sounds, and the beginning of a longer one and `*`. */
export function sourceKeys(word: string): readonly string[] {
  if (IS_NUMERAL.test(word)) return [word];
  const keys = [word, `=${soundOf(word)}`];
  return word.length > SOURCE_STEM_CHARS ? [...keys, `${word.slice(0, SOURCE_STEM_CHARS)}*`] : keys;
}
const IS_NUMERAL = /^\d/;

/** Terms under which an English word is indexed: itself, and the beginning of a longer one or itself without a plural s. */
export function termKeys(word: string): readonly string[] {
  if (word.length > TERM_STEM_CHARS) return [word, `${word.slice(0, TERM_STEM_CHARS)}*`];
  return PLURAL.test(word) ? [word, word.slice(0, -1)] : [word];
}
const PLURAL = /^\p{L}{3,}s$/u;

/** For each key of a text that the dictionary knows, what it stands for. */
export const renderWords = (words: readonly string[], dictionary: Dictionary): readonly (readonly Rendering[])[] =>
  [...new Set(words.flatMap(sourceKeys))].flatMap((key) => {
    const renderings = dictionary.get(key);
    return renderings ? [renderings] : [];
  });

/** What the claims that are looked through say of a word. */
export interface Claimed {
  /** A word of substance that one of them holds. */
  readonly isKnown: (word: string) => boolean;
  /** Any word that many of them hold: their own language. */
  readonly isUsual: (word: string) => boolean;
}

/**
 * Whether a text is to be looked up in the dictionary: no other language than Creole or French is given, and the dictionary knows
 * more of its words as foreign ones, and unusual in the claims, than the claims hold.
 */
export function isRendered(
  words: readonly string[],
  lang: string | undefined,
  { isKnown, isUsual }: Claimed,
  dictionary: Dictionary,
): boolean {
  if (!LOOKED_UP.has(lang)) return false;
  const foreign = words.filter((word) => isForeign(word, dictionary) && !isUsual(word)).length;
  return foreign > words.filter(isKnown).length;
}
const LOOKED_UP = new Set<string | undefined>(['ht', 'fr', 'unknown', undefined]);

/** A word that is not said the same way in English. */
const isForeign = (word: string, dictionary: Dictionary): boolean => {
  const renderings = dictionary.get(word);
  return renderings !== undefined && renderings.every(({ term }) => term !== word);
};
