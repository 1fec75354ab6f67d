import { CONCEPTS } from '../words/concepts.ts';
import { keepList } from '../keeping/lists.ts';

/** What stands for a concept in the signs of a text. */
export const conceptKey = (name: string): number => CONCEPTS.find((concept) => concept.name === name)!.id + 1;

// Only of these does a "not" say that the claim is another: "nobody passes" and "they let nobody through" deny in different places.
const WATCHED =
  'close open leave arrive release evict die drown kidnap find fire flood end checkpoint beat injure rescue gas shoot rob sink crash riot'
    .split(' ')
    .map(conceptKey);

type Pair = readonly [one: number, other: number];
const pairs = (rows: readonly Readonly<[string, string]>[]): readonly Pair[] =>
  rows.map(([one, other]) => [conceptKey(one), conceptKey(other)]);

const OPPOSITES = pairs([
  ['close', 'open'],
  ['lose', 'find'],
  ['lose', 'alive'],
  ['take', 'find'],
  ['take', 'alive'],
  ['take', 'release'],
  ['drown', 'rescue'],
  ['kidnap', 'release'],
  ['detain', 'release'],
  ['new', 'old'],
  ['north', 'south'],
  ['east', 'west'],
  ['before', 'after'],
  ['first', 'second'],
  ['inside', 'outside'],
  ['upstairs', 'below'],
]);

/** What befalls people, and what settles it. Who tells the outcome often names what it settles: "rescataron a los atrapados". */
const SETTLED = pairs([
  ['lose', 'find'],
  ['drown', 'rescue'],
  ['strand', 'rescue'],
  ['strand', 'alive'],
  ['strand', 'board'],
  ['kidnap', 'release'],
]);

/**
 * What the signs of a text may conflict with, four numbers of bits, see `Stance`: which watched verbs it affirms and which it denies; of
 * which opposites it says only the one (the low half) or only the other (the high half); of what befalls people, what it says is so (low)
 * and what settles it (high).
 */
export function readStance(signs: readonly number[]): readonly number[] {
  if (signs.length === 0) return NO_STANCE;
  return keepList([
    bitsOf(WATCHED, (concept) => signs.includes(concept)),
    bitsOf(WATCHED, (concept) => signs.includes(-concept)),
    bitsOf(OPPOSITES, ([one, other]) => saysOnly(signs, one, other)) |
      (bitsOf(OPPOSITES, ([one, other]) => saysOnly(signs, other, one)) << HALF),
    bitsOf(SETTLED, ([state, outcome]) => saysOnly(signs, state, outcome)) |
      (bitsOf(SETTLED, ([, outcome]) => signs.includes(outcome)) << HALF),
  ]);
}
export const Stance = { affirms: 0, denies: 1, only: 2, settled: 3 } as const;
const NO_STANCE: readonly number[] = [0, 0, 0, 0];
const HALF = 16;

/** The low half high and the high half low: what one says beside its opposite. */
export const turnHalves = (bits: number): number => (bits >>> HALF) | (bits << HALF);

const bitsOf = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.reduce((bits, row, at) => (holds(row) ? bits | (1 << at) : bits), 0);

const saysOnly = (signs: readonly number[], concept: number, against: number): boolean =>
  signs.includes(concept) && !signs.includes(against) && !signs.includes(-against);
