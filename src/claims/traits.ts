import {
  DAY,
  LIMITS,
  type LanguageOrUnknown,
  type MessageId,
  type PlaceId,
  type Report,
  type SourceKey,
  toWallMilliseconds,
} from '../model/index.ts';
import { isCommon } from './function-words.ts';
import { findConcepts } from './concepts.ts';
import type { Evidence, PlaceTree } from './evidence.ts';
import { hash32 } from './hashing.ts';
import { familyOf } from './kinds.ts';
import { readNumerals } from './numerals.ts';
import { listScopes } from './scope.ts';
import { isTimeWord, readSlots, type Slots } from './slots.ts';
import { weighSubstance } from './substance.ts';
import { readSpeaker, type Speaker } from './voice.ts';
import { listLinks, splitWords, stripDecoration, type Word } from './wording.ts';

/** What a message is compared by: small, because every wording held keeps one. */
export interface Traits {
  readonly id: MessageId;
  readonly at: number;
  /** Local day it was sent, counted from 1970. */
  readonly day: number;
  readonly source: SourceKey;
  /** The desk knows who this is: an officer, a partner, an organisation, a tested source. */
  readonly standing: boolean;
  readonly forwarded: boolean;
  readonly lang: LanguageOrUnknown;
  /** Folded words without decoration at the ends, joined by a space; empty once the text was removed. */
  readonly text: string;
  /** What it is about, in no language: hashes of concepts, names and figures, ascending, with their weights. */
  readonly items: Uint32Array;
  readonly weights: Float32Array;
  readonly weight: number;
  /** Keys of words no table knows, names mostly; ascending. */
  readonly names: readonly number[];
  /** Names behind "from": where it starts. */
  readonly from: readonly number[];
  /** What happens, and what tells things apart: id + 1 of each concept, negative where it is denied; ascending. */
  readonly signs: readonly number[];
  /** Calls what it says false, a lie. */
  readonly turned: boolean;
  readonly slots: Slots;
  readonly speaker: Speaker;
  /** Keys of what it carries or answers: a picture, a page. */
  readonly carries: readonly number[];
  /** Places of its reports, and with what they lie in. */
  readonly places: readonly PlaceId[];
  readonly scopes: readonly PlaceId[];
  /** Keys of the words that named those places. */
  readonly placeWords: readonly number[];
  /** Kind families told. */
  readonly families: readonly string[];
  /** Its lead report is of what is to come; null without a report. */
  readonly isPlanned: boolean | null;
  readonly reports: Reported;
  /** Log-odds that it tells something though nothing was read in it. */
  readonly substance: number;
}

/** What reading found in the message: something told, only questions, or nothing. */
export type Reported = 'told' | 'asked' | 'nothing';

const WEIGHT = { k: 1, o: 1, m: 0.8, a: 1.2, g: 0.2, name: 2, capital: 2.6, number: 2, day: 0.8 } as const;

/** Reads the traits of one message. */
export function readTraits({ message, lang, reports }: Evidence, tree: PlaceTree): Traits {
  const all = splitWords(message.text.slice(0, LIMITS.READING_TEXT_CHARS));
  const words = stripDecoration(all);
  const slots = readSlots(words, lang, message.sentAt, message.zone);
  const turned = isTurned(words);
  const { items, names, from, signs } = listItems(words, lang, slots, turned);
  const keys = Uint32Array.from(items.keys()).sort();
  const weights = Float32Array.from(keys, (key) => items.get(key)!);
  const speaker = readSpeaker(
    message.text,
    all,
    lang,
    reports.map(({ basis }) => basis),
  );
  const links = listLinks(message.text);
  const told = reports.filter(({ polarity }) => polarity !== 'asked');
  const places = [...new Set(reports.flatMap(({ place }) => (place?.id ? [place.id] : [])))].sort();
  return {
    id: message.id,
    at: message.sentAt,
    day: Math.floor(toWallMilliseconds(message.sentAt, message.zone) / DAY),
    source: message.source,
    standing: message.sourceClass !== 'unknown',
    forwarded: message.forwarded !== null,
    lang,
    text: words.map(({ form }) => form).join(' '),
    items: keys,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    names,
    from,
    signs,
    turned,
    slots,
    speaker,
    carries: [...(message.mediaHash ? [`media:${message.mediaHash}`] : []), ...links].map((key) => hash32(key)),
    places,
    scopes: [...new Set(places.flatMap((place) => listScopes(place, tree)))],
    placeWords: reports.flatMap(({ place }) =>
      place?.id ? splitWords(place.text).map(({ form }) => nameKey(form)) : [],
    ),
    families: [...new Set(told.map(({ kind }) => familyOf(kind)))],
    isPlanned: told[0] ? told[0].mode === 'planned' || told[0].mode === 'conditional' : null,
    reports: reportedOf(reports),
    substance: weighSubstance({
      words: all,
      lang,
      slots,
      speaker,
      names: names.length,
      links: links.length + (message.mediaHash ? 1 : 0),
      hasQuestionMark: message.text.includes('?'),
    }),
  };
}

const reportedOf = (reports: readonly Report[]): Reported =>
  reports.length === 0 ? 'nothing' : reports.some(({ polarity }) => polarity !== 'asked') ? 'told' : 'asked';

/** The words of a kept text again: forms and figures, capitals lost. */
export const wordsOf = (text: string): readonly Word[] =>
  text === ''
    ? []
    : text.split(' ').map((form) => ({
        form,
        capital: false,
        value: form.charCodeAt(0) <= 57 ? Number(form) : null,
        opensClause: false,
      }));

interface Items {
  readonly items: Map<number, number>;
  readonly names: readonly number[];
  readonly from: readonly number[];
  readonly signs: readonly number[];
}

function listItems(words: readonly Word[], lang: LanguageOrUnknown, slots: Slots, turned: boolean): Items {
  const items = new Map<number, number>();
  const names = new Set<number>();
  const from = new Set<number>();
  const signs = new Map<number, boolean>();
  const numerals = new Set(readNumerals(words, lang).flatMap(({ start, end }) => range(start, end)));
  for (let at = 0; at < words.length; at += 1) {
    if (numerals.has(at)) continue;
    const word = words[at]!;
    const concepts = findConcepts(words, at, lang);
    for (const concept of concepts) {
      enter(items, conceptKey(concept.id), WEIGHT[concept.class] / concepts.length);
      const key = concept.id + 1;
      if (concept.class === 'k')
        signs.set(
          key,
          !turned &&
            !isDenied(words, at, lang) &&
            !(concept.name === 'checkpoint' && isRemoved(words, at)) &&
            (signs.get(key) ?? true),
        );
      if (concept.class === 'm') signs.set(key, true);
    }
    const isProper = word.capital && at > 0;
    if (word.form.length < 3 || isTimeWord(word.form) || (!isProper && (concepts.length > 0 || isCommon(word.form))))
      continue;
    names.add(nameKey(word.form));
    if (startsFrom(words, at)) from.add(nameKey(word.form));
    enter(items, nameKey(word.form), isProper ? WEIGHT.capital : WEIGHT.name);
  }
  for (const number of slots.numbers) enter(items, hash32(`#${number}`), number < 3 ? 0.7 : WEIGHT.number);
  for (const hour of slots.hours) enter(items, hash32(`@${hour}`), WEIGHT.day);
  for (const day of slots.monthDays) enter(items, hash32(`/${day}`), WEIGHT.day);
  return {
    items,
    names: ascending(names),
    from: ascending(from),
    signs: ascending([...signs].map(([concept, affirmed]) => (affirmed ? concept : -concept))),
  };
}

const FROM = new Set(['de', 'desde', 'from', 'soti', 'depuis', 'da', 'do', 'depi', 'del']);
/** Behind "from", an article or a first name between allowed. */
const startsFrom = (words: readonly Word[], at: number): boolean =>
  FROM.has(words[at - 1]?.form ?? '') ||
  (FROM.has(words[at - 2]?.form ?? '') && (words[at - 1]!.form.length < 4 || words[at - 1]!.capital));

const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((one, other) => one - other);
const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
const conceptKey = (id: number): number => hash32(`~${id}`);
/** Names are compared by their sound, without plural and all behind the seventh letter: languages and hurried thumbs spell differently. */
export const nameKey = (form: string): number => hash32(`=${soundOf(form).slice(0, 7)}`);

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
const enter = (items: Map<number, number>, key: number, weight: number): void => {
  items.set(key, Math.max(items.get(key) ?? 0, weight));
};

const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['no', 'ni', 'nunca', 'tampoco', 'sin', 'ningun', 'ninguna', 'ningunos', 'nadie', 'nada', 'cero']),
  en: new Set([
    'not',
    'no',
    'never',
    't',
    'without',
    'nobody',
    'none',
    'nothing',
    'dont',
    'isnt',
    'arent',
    'wasnt',
    'didnt',
    'neither',
  ]),
  ht: new Set(['pa', 'p', 'pap', 'poko', 'okenn', 'pat', 'anyen', 'peson']),
  pt: new Set(['nao', 'nem', 'nunca', 'sem', 'nenhum', 'nenhuma', 'ninguem', 'nada']),
  fr: new Set(['ne', 'n', 'pas', 'plus', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'rien', 'personne']),
};
const NO_NEGATIONS: ReadonlySet<string> = new Set();
export const isNegation = (form: string, lang: LanguageOrUnknown): boolean =>
  lang === 'unknown' ? NEGATIONS['es']!.has(form) || form === 'not' : (NEGATIONS[lang] ?? NO_NEGATIONS).has(form);

/** A "not" among the three words before in the same clause, or, in French, the two after. */
function isDenied(words: readonly Word[], at: number, lang: LanguageOrUnknown): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3) && !words[before + 1]!.opensClause; before -= 1)
    if (isNegation(words[before]!.form, lang)) return true;
  if (lang !== 'fr') return false;
  return [at + 1, at + 2].some((after) => FRENCH_NOT.has(words[after]?.form ?? ''));
}
/** "They lifted the checkpoint" says there is none. */
const REMOVED = /^(quit|levant|retir|remov|lift|leve|wete|tir|sac)/;
const isRemoved = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ form }) => REMOVED.test(form));
const FRENCH_NOT = new Set(['pas', 'plus', 'jamais', 'aucun', 'aucune']);

const TURNING = new Set(
  'mentira mentiras falso falsa fake hoax false lie lies mentiroso manti fo faux fausse mensonge boato desmiente desmienten niega niegan nega denies denied demanti dement chisme cuento embuste'.split(
    ' ',
  ),
);
const TURNING_IDIOM =
  / (no es cierto|no es verdad|no era cierto|pa vre|nao e verdade|nao e certo|not true|isn t true|pas vrai|no inventen|ne croyez pas|no crean|don t believe) /;

/** "It is a lie that …"; a lie that is denied ("no es mentira") turns nothing. */
function isTurned(words: readonly Word[]): boolean {
  const flat = ` ${words.map(({ form }) => form).join(' ')} `;
  if (TURNING_IDIOM.test(flat)) return true;
  const at = words.findIndex(({ form }) => TURNING.has(form));
  return at >= 0 && !words.slice(Math.max(0, at - 4), at).some(({ form }) => /^(no|not|nao|pas|pa|isn|n)$/.test(form));
}
