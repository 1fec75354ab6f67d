import { HOUR } from '../model/index.ts';
import { isFigure, isName, weightOf } from './items.ts';
import { holds, type Sieve } from './sieve.ts';
import type { Traits } from './traits.ts';
import { Column, Mark, ROW_SIZE, type Utterances } from './utterances.ts';

/** How much two texts are about the same things, whatever their languages. */
export interface ContentLikeness {
  /** Weight of concepts, names and figures both have. */
  shared: number;
  /** `shared` as a part of the lighter text. */
  containment: number;
  jaccard: number;
  /** Names and figures both have. */
  names: number;
  figures: number;
}

/** Weight of concepts, names and figures both have. */
export function weighShared({ items: mine }: Traits, { items: theirs }: Traits): number {
  let [at, to, shared] = [0, 0, 0];
  while (at < mine.length && to < theirs.length) {
    const [left, right] = [mine[at]!, theirs[to]!];
    if (left === right) shared += weightOf(left);
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return shared;
}

/** Holds the items of an earlier utterance against those of a message of this weight, into an object that is used again. */
export function measureContent(
  items: Sieve,
  weight: number,
  { rows, keys, weights }: Utterances,
  number: number,
  into: ContentLikeness,
): void {
  const end = rows[number * ROW_SIZE + Column.places]!;
  let [shared, names, figures] = [0, 0, 0];
  for (let at = rows[number * ROW_SIZE + Column.items]!; at < end; at += 1) {
    const item = keys[at]!;
    if (!holds(items, item)) continue;
    shared += weightOf(item);
    if (isName(item)) names += 1;
    else if (isFigure(item)) figures += 1;
  }
  const theirs = weights[number]!;
  const smaller = Math.min(weight, theirs);
  into.shared = shared;
  into.containment = smaller > 0 ? shared / smaller : 0;
  into.jaccard = shared > 0 ? shared / (theirs + weight - shared) : 0;
  into.names = names;
  into.figures = figures;
}

/** What the odds of a message look at, as the rows of earlier utterances have it. */
export interface Weighed {
  readonly at: number;
  readonly families: number;
  readonly marks: number;
  readonly placeKeys: readonly number[];
  readonly scopeKeys: readonly number[];
}

/**
 * Log-odds that a message and an earlier utterance without a conflict are one claim. Logistic regression over the pairs of our own 64
 * origin scenarios as they are read (evaluation/data/origins); checked on 20 others.
 */
export function claimOdds(content: ContentLikeness, held: Utterances, number: number, message: Weighed): number {
  const { containment, jaccard, shared, names, figures } = content;
  const row = number * ROW_SIZE;
  const hours = (message.at - held.times[number]!) / HOUR;
  const marks = message.marks | held.rows[row + Column.marks]!;
  const isPlannedByOne = (marks & Mark.planned) !== 0 && (marks & Mark.unplanned) !== 0;
  return (
    -2.33 +
    1.26 * containment +
    1.49 * jaccard +
    0.119 * Math.min(shared, 10) +
    0.52 * Math.min(names, 3) +
    0.91 * Math.min(figures, 2) -
    0.203 * Math.min(hours, 30) +
    kindOdds(held.rows[row + Column.families]!, message.families) +
    placeOdds(held, row, message) -
    (isPlannedByOne ? 1.76 : 0)
  );
}

function kindOdds(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return (one & other) !== 0 ? 0.45 : -0.75;
}

function placeOdds({ rows, keys }: Utterances, row: number, { placeKeys, scopeKeys }: Weighed): number {
  const [places, scopes, end] = [rows[row + Column.places]!, rows[row + Column.scopes]!, rows[row + Column.end]!];
  if (places === scopes || placeKeys.length === 0) return 0;
  return meets(keys, places, scopes, scopeKeys) || meets(keys, scopes, end, placeKeys) ? 0.2 : -1.14;
}

/** Lists of one or two: quicker without a function for each. */
function meets(keys: Int32Array, start: number, end: number, others: readonly number[]): boolean {
  for (let at = start; at < end; at += 1)
    for (let to = 0; to < others.length; to += 1) if (keys[at] === (others[to]! | 0)) return true;
  return false;
}
