import type { LanguageOrUnknown } from '../../model/index.ts';
import { hash32 } from '../keeping/hashing.ts';
import type { Role } from '../placement.ts';
import { widerThan } from './postings.ts';
import { isHeld, printOf } from './prints.ts';
import { NO_PRINT } from '../traits/sheets.ts';
import type { Traits } from '../traits/index.ts';

/** What was said by a message that later ones are held beside. */
export interface Utterance {
  readonly traits: Traits;
  readonly role: Role;
  readonly statement: number;
  readonly origin: number;
}

/**
 * Utterances in the order they were sent. What every look-up asks of each of those it finds lies in flat arrays, a row an utterance: some
 * thirty are found for each message and a third of them are looked at as objects. Grows and is cut at its end.
 */
export interface Utterances {
  readonly list: Traits[];
  /** `ROW_SIZE` numbers an utterance, see `Column`: all that is asked of each lies in one cache line. */
  rows: Int32Array;
  /** The same memory, `ROW_SIZE / 2` numbers an utterance, see `Real`. */
  reals: Float64Array;
  /** The items of each utterance, then its place keys, then its scope keys. */
  keys: Int32Array;
}

export const ROW_SIZE = 16;
export const REAL_SIZE = ROW_SIZE / 2;
/** Where its keys begin and end in `keys`; its kind families; its marks; a hash of its source; and its statement and origin, by number. */
export const Column = {
  items: 0,
  places: 1,
  scopes: 2,
  end: 3,
  families: 4,
  marks: 5,
  source: 6,
  statement: 12,
  origin: 13,
} as const;
/** When it was sent, the weight of its items, and the print of its text, none once that was removed. */
export const Real = { time: 4, weight: 5, print: 7 } as const;
/** What is marked: that it tells something, whether it is of what is to come, and above these its language. */
export const Mark = { told: 1, planned: 2, unplanned: 4 } as const;
const LANGUAGE_SHIFT = 3;
const LANGUAGES: readonly LanguageOrUnknown[] = ['unknown', 'es', 'en', 'ht', 'pt', 'fr'];

const START_SIZE = 1024;

/** No utterances. */
export const createUtterances = (): Utterances => ({
  list: [],
  ...openRows(START_SIZE),
  keys: new Int32Array(START_SIZE * ROW_SIZE),
});

function openRows(count: number): Pick<Utterances, 'rows' | 'reals'> {
  const reals = new Float64Array(count * REAL_SIZE);
  return { rows: new Int32Array(reals.buffer), reals };
}

/** Adds an utterance, with a hash of its source; its number. */
export function addUtterance(held: Utterances, utterance: Utterance, source: number): number {
  const { traits } = utterance;
  const { items, placeKeys, scopeKeys } = traits;
  const number = held.list.push(traits) - 1;
  const start = keysEnd(held, number);
  makeRoom(held, number, start + items.length + placeKeys.length + scopeKeys.length);
  held.reals[number * REAL_SIZE + Real.time] = traits.at;
  held.reals[number * REAL_SIZE + Real.weight] = traits.weight;
  held.reals[number * REAL_SIZE + Real.print] = traits.text === '' ? NO_PRINT : printOf(traits);
  const row = number * ROW_SIZE;
  const places = (held.rows[row + Column.places] = putKeys(held, (held.rows[row + Column.items] = start), items));
  const scopes = (held.rows[row + Column.scopes] = putKeys(held, places, placeKeys));
  held.rows[row + Column.end] = putKeys(held, scopes, scopeKeys);
  held.rows[row + Column.families] = traits.families;
  held.rows[row + Column.marks] = marksOf(traits) | (utterance.role === 'told' ? Mark.told : 0);
  held.rows[row + Column.source] = source;
  held.rows[row + Column.statement] = utterance.statement;
  held.rows[row + Column.origin] = utterance.origin;
  return number;
}

/** Planned or not, and the language, as a row has them. */
export const marksOf = ({ isPlanned, lang }: Traits): number =>
  (LANGUAGES.indexOf(lang) << LANGUAGE_SHIFT) | (isPlanned === null ? 0 : isPlanned ? Mark.planned : Mark.unplanned);

export const isSameLanguage = (marks: number, others: number): boolean =>
  marks >> LANGUAGE_SHIFT === others >> LANGUAGE_SHIFT;

export const hashSource = ({ source }: Traits): number => hash32(`source:${source}`) | 0;

const keysEnd = ({ rows }: Utterances, number: number): number =>
  number === 0 ? 0 : rows[(number - 1) * ROW_SIZE + Column.end]!;

function putKeys({ keys }: Utterances, start: number, list: readonly number[]): number {
  for (let at = 0; at < list.length; at += 1) keys[start + at] = list[at]!;
  return start + list.length;
}

function makeRoom(held: Utterances, number: number, end: number): void {
  if ((number + 1) * ROW_SIZE > held.rows.length) {
    const { rows, reals } = openRows(Math.ceil(widerThan((number + 1) * ROW_SIZE) / ROW_SIZE));
    rows.set(held.rows);
    [held.rows, held.reals] = [rows, reals];
  }
  if (end > held.keys.length) {
    const wider = new Int32Array(widerThan(end));
    wider.set(held.keys);
    held.keys = wider;
  }
}

/** Puts its stripped traits in the place of an utterance's own: nothing of its words and its sender is left. */
export function stripUtterance(held: Utterances, number: number, stripped: Traits): void {
  held.list[number] = stripped;
  const row = number * ROW_SIZE;
  const places = held.rows[row + Column.places]!;
  held.keys.fill(0, held.rows[row + Column.items]!, places);
  held.rows[row + Column.items] = places;
  held.reals[number * REAL_SIZE + Real.weight] = stripped.weight;
  held.reals[number * REAL_SIZE + Real.print] = NO_PRINT;
  held.rows[row + Column.source] = hashSource(stripped);
}

/** The print of an utterance, made anew where it was written over; none once its text was removed. */
export function printAt({ reals, list }: Utterances, number: number): number {
  const real = number * REAL_SIZE + Real.print;
  const print = reals[real]!;
  if (print === NO_PRINT || isHeld(print)) return print;
  return (reals[real] = printOf(list[number]!));
}

/** Takes the last ones back until so many are left. */
export function cutUtterances(held: Utterances, length: number): void {
  held.list.length = length;
}
