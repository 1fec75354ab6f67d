import type { LanguageOrUnknown } from '../model/index.ts';
import { type ConceptClass, CONCEPTS, findConcepts } from './concepts.ts';
import { isCommon } from './function-words.ts';
import { hash32 } from './hashing.ts';
import { createRecall } from './recall.ts';
import { isDenied, isRemoved } from './negation.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { isTimeWord, type Slots } from './slots.ts';
import type { Word } from './wording.ts';

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
  const items = new Set<number>();
  const from = new Set<number>();
  const signs = new Map<number, boolean>();
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    while (next < numerals.length && numerals[next]!.end <= at) next += 1;
    if (next < numerals.length && numerals[next]!.start <= at) continue;
    const concepts = findConcepts(words, at, lang);
    for (const concept of concepts) {
      items.add(CONCEPT_ITEMS[concept.id]!);
      const key = concept.id + 1;
      const isAffirmed = (): boolean =>
        !turned && !isDenied(words, at, lang) && !(concept.name === 'checkpoint' && isRemoved(words, at));
      if (concept.class === 'k') signs.set(key, isAffirmed() && (signs.get(key) ?? true));
      if (concept.class === 'm') signs.set(key, true);
    }
    if (!isNameLike(words, at, concepts.length > 0)) continue;
    items.add(nameItem(words[at]!.form));
    if (startsFrom(words, at)) from.add(nameItem(words[at]!.form));
  }
  for (const number of slots.numbers) items.add(itemOf(number < 3 ? 'few' : 'number', `#${number}`));
  for (const hour of slots.hours) items.add(itemOf('day', `@${hour}`));
  for (const day of slots.monthDays) items.add(itemOf('day', `/${day}`));
  return {
    items: ascending(items),
    from: ascending(from),
    signs: ascending([...signs].map(([concept, affirmed]) => (affirmed ? concept : -concept))),
  };
}

/** A word no table knows, or a known one with a capital inside the text ("Paso Canoas"). */
function isNameLike(words: readonly Word[], at: number, isKnown: boolean): boolean {
  const { form, capital } = words[at]!;
  if (form.length < 3 || isTimeWord(form)) return false;
  return (capital && at > 0) || (!isKnown && !isCommon(form));
}

const FROM = new Set(['de', 'desde', 'from', 'soti', 'depuis', 'da', 'do', 'depi', 'del']);
/** Behind "from", an article or a first name between allowed. */
const startsFrom = (words: readonly Word[], at: number): boolean =>
  FROM.has(words[at - 1]?.form ?? '') ||
  (FROM.has(words[at - 2]?.form ?? '') && (words[at - 1]!.form.length < 4 || words[at - 1]!.capital));

const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((one, other) => one - other);

/** Names are compared by their sound, without plural and all behind the seventh letter: languages and hurried thumbs spell differently. */
export const nameItem = (form: string): number => NAME_ITEMS.of(form);

const MAX_NAMES_HELD = 8_000;
const NAME_ITEMS = createRecall((form) => itemOf('name', `=${soundOf(form).slice(0, 7)}`), MAX_NAMES_HELD);

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
