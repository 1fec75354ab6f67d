import { HOUR } from '../model/index.ts';
import { isFigure, isName, weightOf } from './items.ts';
import { countShared, gramsOf } from './shingles.ts';
import type { Traits } from './traits.ts';

/** How alike two wordings are, 0–1: share of the shorter text's 5-grams found in the other, and the cosine of both. */
export interface CopyLikeness {
  readonly containment: number;
  readonly cosine: number;
}

export function compareWording(grams: Uint32Array, other: Traits): CopyLikeness {
  const theirs = gramsOf(other);
  const shared = countShared(grams, theirs);
  return {
    containment: shared / Math.min(grams.length, theirs.length),
    cosine: shared / Math.sqrt(grams.length * theirs.length),
  };
}

export interface ContentLikeness {
  /** Weight of concepts, names and figures both have. */
  readonly shared: number;
  /** `shared` as a part of the lighter text. */
  readonly containment: number;
  readonly jaccard: number;
  /** Names and figures both have. */
  readonly names: number;
  readonly figures: number;
}

/** How much two texts are about the same things, whatever their languages. */
export function compareContent(one: Traits, other: Traits): ContentLikeness {
  const content = { shared: 0, containment: 0, jaccard: 0, names: 0, figures: 0 };
  measureContent(one, other, content);
  return content;
}

/** `compareContent` into an object that is used again: most texts held beside a message turn out to be about something else. */
export function measureContent(one: Traits, other: Traits, into: Writable<ContentLikeness>): void {
  const [mine, theirs] = [one.items, other.items];
  const [myCount, theirCount] = [mine.length, theirs.length];
  let [at, to, shared, names, figures] = [0, 0, 0, 0, 0];
  while (at < myCount && to < theirCount) {
    const left = mine[at]!;
    const right = theirs[to]!;
    if (left < right) at += 1;
    else if (right < left) to += 1;
    else {
      shared += weightOf(left);
      if (isName(left)) names += 1;
      else if (isFigure(left)) figures += 1;
      at += 1;
      to += 1;
    }
  }
  const smaller = Math.min(one.weight, other.weight);
  into.shared = shared;
  into.containment = smaller > 0 ? shared / smaller : 0;
  into.jaccard = shared > 0 ? shared / (one.weight + other.weight - shared) : 0;
  into.names = names;
  into.figures = figures;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * Log-odds that two texts without a conflict are one claim, the earlier first. Logistic regression over the pairs of our own 64 origin
 * scenarios as they are read (evaluation/data/origins); checked on 20 others.
 */
export function claimOdds(content: ContentLikeness, one: Traits, other: Traits): number {
  const { containment, jaccard, shared, names, figures } = content;
  const hours = (other.at - one.at) / HOUR;
  return (
    -2.33 +
    1.26 * containment +
    1.49 * jaccard +
    0.119 * Math.min(shared, 10) +
    0.52 * Math.min(names, 3) +
    0.91 * Math.min(figures, 2) -
    0.203 * Math.min(hours, 30) +
    kindOdds(one, other) +
    placeOdds(one, other) -
    (one.isPlanned !== null && other.isPlanned !== null && one.isPlanned !== other.isPlanned ? 1.76 : 0)
  );
}

function kindOdds(one: Traits, other: Traits): number {
  if (one.families === 0 || other.families === 0) return 0;
  return (one.families & other.families) !== 0 ? 0.45 : -0.75;
}

function placeOdds(one: Traits, other: Traits): number {
  if (one.placeKeys.length === 0 || other.placeKeys.length === 0) return 0;
  return meets(one.placeKeys, other.scopeKeys) || meets(other.placeKeys, one.scopeKeys) ? 0.2 : -1.14;
}

/** Lists of one or two: quicker without a function for each. */
function meets(some: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < some.length; at += 1)
    for (let to = 0; to < others.length; to += 1) if (some[at] === others[to]) return true;
  return false;
}
