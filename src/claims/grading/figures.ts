import { type Count, type CountUnit, toPersons } from '../../model/index.ts';
import type { SourceClass } from '../../model/index.ts';

/** One origin's figure. */
export interface FigureVote {
  readonly count: Count;
  readonly sourceClass: SourceClass;
  /** 0–1: how fresh; 1 just now. */
  readonly freshness: number;
}

const CLASS_WEIGHT: Readonly<Record<SourceClass, number>> = {
  'own-officer': 4,
  'partner-desk': 3.5,
  'known-organisation': 3,
  'tested-source': 2,
  unknown: 1,
};
const PRECISION: Readonly<Record<Count['op'], number>> = {
  exact: 1,
  range: 0.8,
  about: 0.7,
  'at-least': 0.5,
  'more-than': 0.5,
  almost: 0.5,
  'at-most': 0.4,
  vague: 0.15,
};
/** Figures further apart than this factor from the one found are dissent. */
const APART = 1.5;

export interface Figure {
  readonly count: Count;
  readonly dissent: readonly Count[];
}

/**
 * One figure from several origins' figures of one thing in one unit: the median on a logarithmic scale, weighted by who says it, how
 * precisely and how freshly; its interval holds the words' own interval and every figure that agrees. Figures far off stay visible as
 * dissent. Never a mean of contradictions. Null without a figure; figures in a unit that cannot be converted are left out.
 */
export function joinFigures(votes: readonly FigureVote[]): Figure | null {
  const unit = pickUnit(votes);
  if (!unit) return null;
  const usable = votes.flatMap((vote) => {
    const count = vote.count.unit === unit ? vote.count : unit === 'person' ? toPersons(vote.count) : null;
    return count
      ? [{ count, weight: CLASS_WEIGHT[vote.sourceClass] * PRECISION[count.op] * Math.max(0.02, vote.freshness) }]
      : [];
  });
  if (usable.length === 0) return null;
  const best = weightedMedian(usable.map(({ count, weight }) => ({ value: count.best, weight })));
  const near = usable.filter(({ count }) => isNear(count, best));
  const dissent = usable.filter(({ count }) => !isNear(count, best)).map(({ count }) => count);
  const central = near.find(({ count }) => count.best === best)!.count;
  const bests = near.map(({ count }) => count.best);
  return {
    count: {
      op: near.length === 1 ? central.op : bests.every((value) => value === best) ? central.op : 'range',
      low: Math.min(central.low, ...bests),
      best,
      high: Math.max(central.high, ...bests),
      unit,
    },
    dissent: dissent.sort((one, other) => one.best - other.best),
  };
}

const isNear = (count: Count, best: number): boolean =>
  Math.max(count.best + 1, best + 1) / Math.min(count.best + 1, best + 1) <= APART ||
  (count.low <= best && best <= count.high);

/** The unit most origins use, people before all others. */
function pickUnit(votes: readonly FigureVote[]): CountUnit | null {
  const units = votes.map(({ count }) => count.unit);
  if (units.includes('person')) return 'person';
  const tally = new Map<CountUnit, number>();
  for (const unit of units) tally.set(unit, (tally.get(unit) ?? 0) + 1);
  return [...tally].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]?.[0] ?? null;
}

function weightedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { value, weight } of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return sorted.at(-1)!.value;
}
