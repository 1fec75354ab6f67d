import { brierScore, type Settled } from './calibration.ts';

/** How a desk's own outcomes turn a probability: log-odds times `slope`, plus `intercept`. It never turns around what the evidence ranks. */
export interface Recalibration {
  readonly intercept: number;
  readonly slope: number;
}

type Judged = Pick<Settled, 'probability' | 'happened'>;

/** With fewer outcomes, or fewer of one kind among them, nothing is fitted. */
export const FEWEST_OUTCOMES_COUNT = 30;
export const FEWEST_OF_EACH_COUNT = 5;

export type RecalibrationFit =
  | { readonly kind: 'too-few'; readonly outcomes: number; readonly happened: number }
  | {
      readonly kind: 'fitted';
      readonly outcomes: number;
      readonly happened: number;
      readonly map: Recalibration;
      /** Brier score of what the evidence said, and of the map on outcomes it was not fitted to. */
      readonly before: number;
      readonly after: number;
      /** True where the gain is more than its own standard error. */
      readonly isBetter: boolean;
    };

const LEAST = 0.001;
const logit = (probability: number): number => {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded));
};
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
const roundTo3 = (value: number): number => Math.round(value * 1_000) / 1_000;

/** The probability as the map shows it, never 0 and never 1. */
export const recalibrate = (probability: number, { intercept, slope }: Recalibration): number =>
  roundTo3(Math.min(1 - LEAST, Math.max(LEAST, logistic(intercept + slope * logit(probability)))));

/**
 * Fits a map to outcomes and says what it gains: logistic recalibration (Cox 1958) drawn towards leaving everything as it is, so that few
 * outcomes move it little; judged on outcomes held out. A function of the outcomes in their order.
 */
export function fitRecalibration(settled: readonly Judged[]): RecalibrationFit {
  const outcomes = settled.length;
  const happened = settled.filter((each) => each.happened).length;
  if (outcomes < FEWEST_OUTCOMES_COUNT || Math.min(happened, outcomes - happened) < FEWEST_OF_EACH_COUNT)
    return { kind: 'too-few', outcomes, happened };
  const heldOut = predictHeldOut(settled);
  const after = brierScore(heldOut)!;
  const gains = settled.map((each, at) => missOf(each) - missOf(heldOut[at]!));
  const gain = gains.reduce((sum, each) => sum + each, 0) / outcomes;
  const spread = Math.sqrt(gains.reduce((sum, each) => sum + (each - gain) ** 2, 0) / (outcomes - 1));
  const isBetter = gain > spread / Math.sqrt(outcomes);
  return { kind: 'fitted', outcomes, happened, map: fitMap(settled), before: brierScore(settled)!, after, isBetter };
}

const missOf = ({ probability, happened }: Judged): number => (probability - (happened ? 1 : 0)) ** 2;

const FOLDS = 10;

/** Each outcome as a map says it that was fitted without it. */
function predictHeldOut(settled: readonly Judged[]): readonly Judged[] {
  const maps = Array.from({ length: FOLDS }, (_, fold) => fitMap(settled.filter((_each, at) => at % FOLDS !== fold)));
  return settled.map(({ probability, happened }, at) => ({
    probability: recalibrate(probability, maps[at % FOLDS]!),
    happened,
  }));
}

/** How strongly a map is drawn towards intercept 0 and slope 1: inverse variances of normal priors (deviations .75 and .5). */
const INTERCEPT_PULL = 1 / 0.75 ** 2;
const SLOPE_PULL = 1 / 0.5 ** 2;
/** Evidence that tells nothing still keeps its order. */
const LEAST_SLOPE = 0.1;
const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-9;

/** The most probable map: Newton's method on a convex loss. */
function fitMap(settled: readonly Judged[]): Recalibration {
  const free = descend(settled, 1, true);
  const map = free.slope >= LEAST_SLOPE ? free : descend(settled, LEAST_SLOPE, false);
  return { intercept: roundTo3(map.intercept), slope: roundTo3(map.slope) };
}

function descend(settled: readonly Judged[], slope: number, isSlopeFree: boolean): Recalibration {
  let map: Recalibration = { intercept: 0, slope };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(settled, map, isSlopeFree);
    map = { intercept: map.intercept - move.intercept, slope: map.slope - move.slope };
    if (Math.abs(move.intercept) + Math.abs(move.slope) < CLOSE_ENOUGH) break;
  }
  return map;
}

/** At most this far at once: a whole step may overshoot where all outcomes are far on one side. */
const LONGEST_MOVE = 0.5;

function newtonStep(settled: readonly Judged[], map: Recalibration, isSlopeFree: boolean): Recalibration {
  let [g0, g1] = [map.intercept * INTERCEPT_PULL, (map.slope - 1) * SLOPE_PULL];
  let [h00, h01, h11] = [INTERCEPT_PULL, 0, SLOPE_PULL];
  for (const { probability, happened } of settled) {
    const x = logit(probability);
    const p = logistic(map.intercept + map.slope * x);
    const miss = p - (happened ? 1 : 0);
    const weight = p * (1 - p);
    g0 += miss;
    g1 += miss * x;
    h00 += weight;
    h01 += weight * x;
    h11 += weight * x * x;
  }
  if (!isSlopeFree) return { intercept: bound(g0 / h00), slope: 0 };
  const determinant = h00 * h11 - h01 * h01;
  return {
    intercept: bound((h11 * g0 - h01 * g1) / determinant),
    slope: bound((h00 * g1 - h01 * g0) / determinant),
  };
}

const bound = (move: number): number => Math.min(LONGEST_MOVE, Math.max(-LONGEST_MOVE, move));
