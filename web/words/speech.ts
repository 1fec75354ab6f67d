import type { Messages } from '../messages/en.ts';
import { type Part, readTemplate } from './template.ts';

export const Tongues = ['es', 'en', 'fr', 'pt', 'ht'] as const;
export type Tongue = (typeof Tongues)[number];

/** A language with its words and its ways of writing numbers. */
export interface Speech {
  readonly tongue: Tongue;
  readonly m: Messages;
  /** A number as it is written. */
  readonly number: (value: number) => string;
  /** A template with its slots filled. */
  readonly say: (template: string, values?: Values) => string;
  /** True where the number takes the first form of a slot. */
  readonly isOne: (value: number) => boolean;
  /** A place of the corridor by the name it has in this language; any other name as it is. */
  readonly named: (place: string) => string;
}

/** What the places of a corridor are called in other languages, by the name they go by. */
export type PlaceNames = Readonly<Record<string, Readonly<Partial<Record<Tongue, string>>>>>;

export type Values = Readonly<Record<string, string | number>>;

/** Makes a language ready to speak. */
export function createSpeech(tongue: Tongue, m: Messages, names: PlaceNames = {}): Speech {
  const format = new Intl.NumberFormat(m.locale);
  const rules = new Intl.PluralRules(m.locale);
  const number = (value: number): string => format.format(value);
  const isOne = (value: number): boolean => rules.select(value) === 'one';
  const named = (place: string): string => (Object.hasOwn(names, place) && names[place]![tongue]) || place;
  const spoken = { number, isOne, named };
  const flatten = (parts: readonly Part[], values: Values): string =>
    parts.map((part) => flattenPart(part, values)).join('');
  const flattenPart = (part: Part, values: Values): string => {
    if (part.kind === 'text') return part.text;
    return part.kind === 'slot' ? fillSlot(part, values, spoken) : flatten(part.parts, values);
  };
  return { tongue, m, ...spoken, say: (template, values = {}) => flatten(readTemplate(template), values) };
}

/** One slot as text; a missing value shows as nothing, because a screen with a hole beats no screen. */
export function fillSlot(
  slot: Extract<Part, { kind: 'slot' }>,
  values: Values,
  { number, isOne, named }: Pick<Speech, 'number' | 'isOne' | 'named'>,
): string {
  const value = values[slot.name] ?? '';
  const shown = typeof value === 'number' ? number(value) : PLACE_SLOTS.has(slot.name) ? named(value) : value;
  if (slot.forms.length === 0) return isolate(shown);
  const form = slot.forms[isOne(Number(value)) ? 0 : slot.forms.length - 1]!;
  return form.replace('#', shown);
}

/** What a template fills with a place. */
const PLACE_SLOTS: ReadonlySet<string> = new Set(['place', 'from', 'to']);

/** Right-to-left letters, and the signs that turn the direction of what follows. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name in Arabic or Hebrew between the marks that keep the figures beside it in their order (Unicode UAX 9: FSI … PDI). */
const isolate = (words: string): string => (TURNS.test(words) ? `\u2068${words}\u2069` : words);

/** A number and its unit stay on one line: `83 min`. */
const bindUnits = (words: string): string => words.replaceAll(/\} (?=(?:min|h|è|s)(?![\p{L}]))/gu, '}\u00a0');

/** French puts a space before `: ; ? ! »` and after `«`; bound, so that no line begins with a lone colon. */
const bindFrench = (words: string): string =>
  words.replaceAll(/ (?=[:;?!»](?:\W|$))/g, '\u00a0').replaceAll('« ', '«\u00a0');

/** Every text of a catalogue, bound. */
function bindAll<T>(words: T, bind: (words: string) => string): T {
  if (typeof words === 'string') return bind(words) as T;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((each) => bindAll(each, bind)) as T;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bindAll(value, bind)])) as T;
}

const catalogues: Record<Tongue, () => Promise<Messages>> = {
  es: () => import('../messages/es.ts').then(({ es }) => es),
  en: () => import('../messages/en.ts').then(({ en }) => en),
  fr: () => import('../messages/fr.ts').then(({ fr }) => bindAll(fr, bindFrench)),
  pt: () => import('../messages/pt.ts').then(({ pt }) => pt),
  ht: () => import('../messages/ht.ts').then(({ ht }) => ht),
};

/** Loads one language; the others are not sent to the browser. */
export const loadSpeech = async (tongue: Tongue): Promise<Speech> =>
  createSpeech(tongue, bindAll(await catalogues[tongue](), bindUnits));

/** The same language, knowing its names for places. */
export const withNames = ({ tongue, m }: Speech, names: PlaceNames): Speech => createSpeech(tongue, m, names);

/** The first of the reader's languages that the desk speaks; English where none is. */
export function chooseTongue(wanted: readonly string[]): Tongue {
  for (const tag of wanted) {
    const found = Tongues.find((tongue) => tag.toLowerCase().split('-')[0] === tongue);
    if (found) return found;
  }
  return 'en';
}
