/** One figure for one item from one source. */
export interface FuseRow {
  readonly item: string;
  readonly source: string;
  readonly value: number;
  /** Milliseconds; of a source's figures for one item the latest counts. */
  readonly at?: number;
}

export interface Fused {
  readonly item: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly sources: number;
}

const ROUNDS = 12;
/** Distances in logarithms: .003 is a rounding in the third digit. Below this, figures agree and distance says nothing of a source. */
const AGREEMENT = 0.003;
/** A source far off once is far off; twice this it is no worse. */
const FAR = 1;

/**
 * Contradictory figures to one per item, with the interval that holds the middle half of the weight. Works on logarithms with a weighted
 * median, never a mean; sources are weighted by how near they come to the figures found, with the upper confidence bound of their error
 * so that a source with few figures is not trusted for luck (CATD: Li et al., VLDB 2014). One vote per source and item.
 */
export function fuseValues(rows: Iterable<FuseRow>): readonly Fused[] {
  const items = groupRows(rows);
  const weights = new Map<string, number>();
  let truths = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    truths = new Map([...items].map(([item, votes]) => [item, weightedMedian(votes, weights, 0.5)]));
    reweigh(items, truths, weights);
  }
  return [...items].map(([item, votes]) => ({
    item,
    low: toValue(weightedMedian(votes, weights, 0.25)),
    best: toValue(truths.get(item)!),
    high: toValue(weightedMedian(votes, weights, 0.75)),
    sources: votes.size,
  }));
}

type Votes = ReadonlyMap<string, number>;

function groupRows(rows: Iterable<FuseRow>): ReadonlyMap<string, Votes> {
  const items = new Map<string, Map<string, number>>();
  const seen = new Map<string, number>();
  for (const { item, source, value, at = 0 } of rows) {
    if (!Number.isFinite(value) || value < 0) continue;
    const votes = items.get(item) ?? new Map<string, number>();
    items.set(item, votes);
    const key = `${item}\n${source}`;
    if ((seen.get(key) ?? Number.NEGATIVE_INFINITY) > at) continue;
    seen.set(key, at);
    votes.set(source, toLog(value));
  }
  return items;
}

const toLog = (value: number): number => Math.log(value + 1);
const toValue = (log: number): number => Math.round(Math.exp(log) - 1);

/** The value at a share of the weight; between two neighbours of an even split the lower one. */
function weightedMedian(votes: Votes, weights: ReadonlyMap<string, number>, share: number): number {
  const sorted = [...votes]
    .map(([source, log]) => ({ log, weight: weights.get(source) ?? 1 }))
    .sort((a, b) => a.log - b.log);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) * share;
  let sum = 0;
  for (const { log, weight } of sorted) {
    sum += weight;
    if (sum >= half) return log;
  }
  return sorted.at(-1)!.log;
}

function reweigh(
  items: ReadonlyMap<string, Votes>,
  truths: ReadonlyMap<string, number>,
  weights: Map<string, number>,
): void {
  const errors = new Map<string, { count: number; sum: number }>();
  for (const [item, votes] of items) {
    for (const [source, log] of votes) {
      const error = errors.get(source) ?? { count: 0, sum: 0 };
      const distance = Math.min(FAR, Math.max(AGREEMENT, Math.abs(log - truths.get(item)!)));
      error.count += 1;
      error.sum += distance ** 2;
      errors.set(source, error);
    }
  }
  for (const [source, { count, sum }] of errors) weights.set(source, chiSquareLow(count) / sum);
}

/** 2.5 % quantile of chi-square with `degrees` of freedom (Wilson & Hilferty 1931). */
function chiSquareLow(degrees: number): number {
  const ninth = 2 / (9 * degrees);
  return degrees * Math.max(0.01, 1 - ninth - 1.96 * Math.sqrt(ninth)) ** 3;
}
