import { type Calibration, chanceOf } from '../src/reading/signals/calibration.ts';
import { SIGNAL_BUCKETS } from '../src/reading/signals/features.ts';

/** One message as a sparse vector, and how much it counts in training. */
export interface Sample {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly weight: number;
}

const HISTORY = 8;
const ROUNDS = 120;
const ENOUGH = 1e-3;

interface Point {
  readonly at: Float64Array;
  readonly loss: number;
  readonly slope: Float64Array;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
};
const add = (a: Float64Array, b: Float64Array, times: number): Float64Array =>
  a.map((value, at) => value + times * b[at]!);

/** Logit of one message. */
export function logitOf(weights: Float64Array, { buckets, values }: Sample): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += weights[buckets[at]!]! * values[at]!;
  return sum;
}

/**
 * Logistic regression with a squared penalty (`strength`: how much the data counts against it), by L-BFGS (Nocedal & Wright,
 * algorithm 7.5) from zero: no chance in it, the same data give the same weights.
 */
export function trainLogistic(samples: readonly Sample[], gold: readonly boolean[], strength: number): Float64Array {
  let here = lossAt(new Float64Array(SIGNAL_BUCKETS), samples, gold, strength);
  const steps: { readonly moved: Float64Array; readonly turned: Float64Array }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (Math.sqrt(dot(here.slope, here.slope)) < ENOUGH) break;
    const next = searchAlong(here, directionOf(here.slope, steps), samples, gold, strength);
    if (!next) break;
    steps.push({ moved: add(next.at, here.at, -1), turned: add(next.slope, here.slope, -1) });
    if (steps.length > HISTORY) steps.shift();
    here = next;
  }
  return here.at;
}

function lossAt(at: Float64Array, samples: readonly Sample[], gold: readonly boolean[], strength: number): Point {
  const slope = Float64Array.from(at);
  let loss = dot(at, at) / 2;
  samples.forEach((sample, row) => {
    const sign = gold[row]! ? 1 : -1;
    const margin = sign * logitOf(at, sample);
    loss +=
      strength * sample.weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * strength * sample.weight) / (1 + Math.exp(margin));
    for (let item = 0; item < sample.buckets.length; item += 1)
      slope[sample.buckets[item]!]! += pull * sample.values[item]!;
  });
  return { at, loss, slope };
}

function directionOf(
  slope: Float64Array,
  steps: readonly { readonly moved: Float64Array; readonly turned: Float64Array }[],
): Float64Array {
  let direction: Float64Array = slope.map((value) => -value);
  const shares: number[] = [];
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const { moved, turned } = steps[at]!;
    shares[at] = dot(moved, direction) / dot(moved, turned);
    direction = add(direction, turned, -shares[at]!);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    direction = direction.map((value) => value * scale);
  }
  steps.forEach(({ moved, turned }, at) => {
    direction = add(direction, moved, shares[at]! - dot(turned, direction) / dot(moved, turned));
  });
  return direction;
}

/** Halves the step until the loss falls enough (Armijo). */
function searchAlong(
  here: Point,
  direction: Float64Array,
  samples: readonly Sample[],
  gold: readonly boolean[],
  strength: number,
): Point | null {
  const fall = dot(here.slope, direction);
  const start = fall === 0 ? 0 : Math.min(1, 10 / Math.sqrt(dot(direction, direction)));
  for (let length = start; length > 1e-9; length /= 2) {
    const next = lossAt(add(here.at, direction, length), samples, gold, strength);
    if (next.loss <= here.loss + 1e-4 * length * fall) return next;
  }
  return null;
}

/**
 * Threshold of scores with the highest F1 to expect when each message is gold with its calibrated probability: smoother than the
 * best F1 counted on a few dozen positives, which follows their accidents.
 */
export function expectedThreshold(scores: readonly number[], calibration: Calibration): number {
  const order = [...scores].sort((a, b) => b - a);
  const chances = order.map((score) => chanceOf(score, calibration));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let [hits, best, threshold] = [0, -1, 0];
  order.forEach((score, rank) => {
    hits += chances[rank]!;
    const f1 = (2 * hits) / (rank + 1 + total);
    if (f1 > best) [best, threshold] = [f1, (score + (order[rank + 1] ?? score)) / 2];
  });
  return threshold;
}

/** Chance that a positive scores above a negative, ties half (Mann–Whitney). */
export function aucOf(rows: readonly { readonly score: number; readonly gold: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  const positives = rows.filter(({ gold }) => gold).length;
  if (positives === 0 || positives === rows.length) return 0;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to += 1;
    for (let at = from; at < to; at += 1) if (sorted[at]!.gold) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
}

const MAXIMISATIONS = 400;
/** A weak doubt that labels err, against few messages that seem to prove it. */
const DOUBT = 1;
/** Where a fit begins: labels taken as true stay so, and the curve is Platt's (1999). */
export const TRUE_LABELS: Calibration = [1, 0, 0, 1];
export const ERRING_LABELS: Calibration = [1, 0, 0.05, 0.95];

/**
 * An S-curve with a floor and a ceiling (four-parameter logistic) that turns scores into probabilities, by expectation and
 * maximisation. Each message is a yes or a no that its label may have got wrong, as a witness may in the two-coin model: `floor`
 * is the share of labels "yes" where it is a no, `ceiling` where it is a yes. Labels are softened as Platt has it.
 */
export function fitCalibration(scores: readonly number[], gold: readonly boolean[], start: Calibration): Calibration {
  const positives = gold.filter(Boolean).length;
  const [yes, no] = [(positives + 1) / (positives + 2), 1 / (gold.length - positives + 2)];
  const labels = gold.map((isGold) => (isGold ? yes : no));
  let here = start;
  for (let round = 0; round < MAXIMISATIONS; round += 1) here = maximise(scores, labels, here);
  return here;
}

/** How likely each message is a yes by what was fitted so far, and what fits best if that is so. */
function maximise(scores: readonly number[], labels: readonly number[], here: Calibration): Calibration {
  const [slope, offset, , ceiling] = here;
  let [yeses, toldYes, nosToldYes] = [0, 0, 0];
  const targets = scores.map((score, row) => {
    const [label, told] = [labels[row]!, chanceOf(score, here)];
    const isYes = 1 / (1 + Math.exp(-(slope * score + offset)));
    const [ifToldYes, ifToldNo] = [(ceiling * isYes) / told, ((1 - ceiling) * isYes) / (1 - told)];
    toldYes += label * ifToldYes;
    nosToldYes += label * (1 - ifToldYes);
    yeses += label * ifToldYes + (1 - label) * ifToldNo;
    return label * ifToldYes + (1 - label) * ifToldNo;
  });
  const nos = scores.length - yeses;
  const [newSlope, newOffset] = stepLogistic(scores, targets, [slope, offset]);
  return [newSlope, newOffset, nosToldYes / (nos + DOUBT), (toldYes + DOUBT) / (yeses + DOUBT)];
}

/** One step of Newton's method towards the slope and offset that fit `targets`, chances of a yes. */
function stepLogistic(
  scores: readonly number[],
  targets: readonly number[],
  [slope, offset]: readonly [slope: number, offset: number],
): readonly [slope: number, offset: number] {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  scores.forEach((score, row) => {
    const chance = 1 / (1 + Math.exp(-(slope * score + offset)));
    const miss = chance - targets[row]!;
    const spread = chance * (1 - chance);
    g0 += miss * score;
    g1 += miss;
    h00 += spread * score * score;
    h01 += spread * score;
    h11 += spread;
  });
  const scale = h00 * h11 - h01 * h01;
  return [slope - (h11 * g0 - h01 * g1) / scale, offset - (h00 * g1 - h01 * g0) / scale];
}

const BINS = 10;

/** Expected calibration error in ten equally full bins. */
export function eceOf(rows: readonly { readonly probability: number; readonly gold: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.probability - b.probability);
  let sum = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const part = sorted.slice((bin * rows.length) / BINS, ((bin + 1) * rows.length) / BINS);
    sum += Math.abs(part.reduce((gap, { probability, gold }) => gap + probability - Number(gold), 0));
  }
  return sum / Math.max(1, rows.length);
}
