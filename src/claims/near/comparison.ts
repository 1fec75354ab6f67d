import { HOUR } from '../../model/index.ts';
import { isFigure, isName, weightOf } from '../traits/items.ts';
import { holds, type Sieve } from '../held/sieve.ts';
import type { Traits } from '../traits/index.ts';
import { Column, Mark, Real, REAL_SIZE, ROW_SIZE, type Utterances } from '../held/utterances.ts';

/**
 * How much a message and an earlier utterance are about the same things, whatever their languages, as columns of one row that is used
 * again: the weight of concepts, names and figures both have; that as a part of the lighter text; log-odds of one claim.
 */
export const Likeness = { shared: 0, containment: 1, odds: 2 } as const;
export const createLikeness = (): Float64Array => new Float64Array(3);

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

/** What the likeness of a message looks at, as the rows of earlier utterances have it. */
export interface Weighed {
  readonly at: number;
  readonly weight: number;
  readonly families: number;
  readonly marks: number;
  readonly placeKeys: readonly number[];
  readonly scopeKeys: readonly number[];
}

/**
 * Holds an earlier utterance against a message, whose items are in the sieve. The odds are those of two texts without a conflict:
 * logistic regression over the pairs of our own 64 origin scenarios as they are read (evaluation/data/origins); checked on 20 others.
 */
export function measureLikeness(
  items: Sieve,
  message: Weighed,
  held: Utterances,
  number: number,
  into: Float64Array,
): void {
  const { rows, reals, keys } = held;
  const row = number * ROW_SIZE;
  const real = number * REAL_SIZE;
  const end = rows[row + Column.places]!;
  let shared = 0;
  let names = 0;
  let figures = 0;
  for (let at = rows[row + Column.items]!; at < end; at += 1) {
    const item = keys[at]!;
    if (!holds(items, item)) continue;
    shared += weightOf(item);
    if (isName(item)) names += 1;
    else if (isFigure(item)) figures += 1;
  }
  const theirs = reals[real + Real.weight]!;
  const smaller = Math.min(message.weight, theirs);
  const containment = smaller > 0 ? shared / smaller : 0;
  const jaccard = shared > 0 ? shared / (theirs + message.weight - shared) : 0;
  const hours = (message.at - reals[real + Real.time]!) / HOUR;
  const marks = message.marks | rows[row + Column.marks]!;
  const isPlannedByOne = (marks & Mark.planned) !== 0 && (marks & Mark.unplanned) !== 0;
  into[Likeness.shared] = shared;
  into[Likeness.containment] = containment;
  into[Likeness.odds] =
    -2.33 +
    1.26 * containment +
    1.49 * jaccard +
    0.119 * Math.min(shared, 10) +
    0.52 * Math.min(names, 3) +
    0.91 * Math.min(figures, 2) -
    0.203 * Math.min(hours, 30) +
    kindOdds(rows[row + Column.families]!, message.families) +
    placeOdds(held, row, message) -
    (isPlannedByOne ? 1.76 : 0);
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
