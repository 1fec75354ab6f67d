import type { LanguageOrUnknown } from '../../model/index.ts';
import { type ConceptClass, CONCEPTS, findConcepts } from '../words/concepts.ts';
import { isCommonWord } from '../words/function-words.ts';
import { hash32 } from '../keeping/hashing.ts';
import { insertOnce } from '../keeping/lists.ts';
import { isDenied, isRemoved } from '../words/negation.ts';
import { type Numeral, readNumerals } from '../words/numerals.ts';
import { saysTime, type Slots } from './slots.ts';
import { askOfForms, learnOfForms } from '../words/word-facts.ts';
import type { Word } from '../words/wording.ts';

/**
 * What a text is about, in no language: concepts, names, figures, days, each a 26-bit hash with its class in the four low bits, so that a
 * text is one ascending list of small integers.
 */
type ItemClass = ConceptClass | 'name' | 'number' | 'few' | 'day';
const CLASSES: readonly ItemClass[] = ['k', 'o', 'm', 'a', 'g', 'name', 'number', 'few', 'day'];
const WEIGHTS: readonly number[] = [1, 1, 0.8, 1.2, 0.2, 2.2, 2, 0.7, 0.8];
const codeOf = Object.fromEntries(CLASSES.map((name, code) => [name, code])) as Readonly<Record<ItemClass, number>>;
const NAME = codeOf.name;

const itemOf = (kind: ItemClass, key: string): number => ((hash32(key) & 0x3ffffff) << 4) | codeOf[kind];
const CONCEPT_ITEMS: readonly number[] = CONCEPTS.map((concept) => itemOf(concept.class, `~${concept.id}`));
export const weightOf = (item: number): number => WEIGHTS[item & 15]!;
export const isName = (item: number): boolean => (item & 15) === NAME;
export const isFigure = (item: number): boolean => (item & 15) === codeOf.number || (item & 15) === codeOf.few;

export interface Items {
  readonly items: readonly number[];
  /** Names behind "from". */
  readonly from: readonly number[];
  readonly signs: readonly number[];
}

/** The items of a text, and which of its verbs and distinctions are affirmed or denied. */
export function listItems(
  words: readonly Word[],
  lang: LanguageOrUnknown,
  slots: Slots,
  turned: boolean,
  numerals: readonly Numeral[] = readNumerals(words, lang),
): Items {
  const items: number[] = [];
  const from: number[] = [];
  const signs: number[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    while (next < numerals.length && numerals[next]!.end <= at) next += 1;
    if (next < numerals.length && numerals[next]!.start <= at) continue;
    const concepts = findConcepts(words, at, lang);
    for (const concept of concepts) {
      insertOnce(items, CONCEPT_ITEMS[concept.id]!);
      const key = concept.id + 1;
      if (concept.class === 'm') insertOnce(signs, key);
      if (concept.class !== 'k' || signs.includes(-key)) continue;
      const isDeniedHere =
        turned || isDenied(words, at, lang) || (concept.name === 'checkpoint' && isRemoved(words, at));
      if (isDeniedHere && signs.includes(key)) signs.splice(signs.indexOf(key), 1);
      insertOnce(signs, isDeniedHere ? -key : key);
    }
    if (!isNameLike(words, at, concepts.length > 0)) continue;
    insertOnce(items, nameOf(words[at]!));
    if (startsFrom(words, at)) insertOnce(from, nameOf(words[at]!));
  }
  for (const number of slots.numbers) insertOnce(items, itemOf(number < 3 ? 'few' : 'number', `#${number}`));
  for (const hour of slots.times.hours) insertOnce(items, itemOf('day', `@${hour}`));
  for (const day of slots.times.monthDays) insertOnce(items, itemOf('day', `/${day}`));
  return { items, from, signs };
}

/** A word no table knows, or a known one with a capital inside the text ("Paso Canoas"). */
function isNameLike(words: readonly Word[], at: number, isKnown: boolean): boolean {
  const word = words[at]!;
  if (word.form.length < 3 || saysTime(word)) return false;
  return (word.capital && at > 0) || (!isKnown && !isCommonWord(word));
}

const FROM = new Set(['de', 'desde', 'from', 'soti', 'depuis', 'da', 'do', 'depi', 'del']);
const isFrom = askOfForms((form) => FROM.has(form));
/** Behind "from", an article or a first name between allowed. */
const startsFrom = (words: readonly Word[], at: number): boolean =>
  (at > 0 && isFrom(words[at - 1]!)) ||
  (at > 1 && isFrom(words[at - 2]!) && (words[at - 1]!.form.length < 4 || words[at - 1]!.capital));

/** Names are compared by their sound, without plural and all behind the seventh letter: languages and hurried thumbs spell differently. */
export const nameOf = learnOfForms((form) => itemOf('name', `=${soundOf(form).slice(0, 7)}`));

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/e?s$/, ''],
  [/ph/g, 'f'],
  [/qu|k|c(?=[^eihy]|$)/g, 'k'],
  [/c(?=[eiy])|z|x/g, 's'],
  [/ll|y|j(?=[aou])/g, 'i'],
  [/v/g, 'b'],
  [/w/g, 'u'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];
const soundOf = (form: string): string => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), form);
