import { rememberByWord, type Token } from '../words/tokens.ts';
import { readWeights } from '../learnt/weights.ts';
import { chanceOf } from './calibration.ts';
import { CONCEPTS, conceptsAt, tellsOf } from './concepts.ts';
import { isSpoken, messageFeatures, SIGNAL_BUCKETS, wordBuckets, wordValue } from './features.ts';
import { NEEDS_MODEL } from './needs-weights.ts';

/** What the model of needs answers, in the order of its classes. */
export const Signals = ['need-water', 'need-food', 'need-shelter', 'need-medical', 'direct-report'] as const;
export type Signal = (typeof Signals)[number];
export type NeedSignal = Exclude<Signal, 'direct-report'>;

const CLASSES = Signals.length;

/** Words without which a need is not put down to a message, however it sounds. */
const NAMED_BY: Readonly<Record<NeedSignal, readonly string[]>> = {
  'need-water': ['water', 'thirst'],
  'need-food': ['food', 'hunger'],
  'need-shelter': ['shelter', 'sleep'],
  'need-medical': ['medical', 'ill'],
};
const NEED_SIGNALS = Object.keys(NAMED_BY) as readonly NeedSignal[];
/** By concept: the needs that it names. */
const needsNamedBy = CONCEPTS.map((name) =>
  NEED_SIGNALS.flatMap((signal, need) => (NAMED_BY[signal].includes(name) ? [need] : [])),
);
const mayName = tellsOf(new Set(CONCEPTS.keys().filter((concept) => needsNamedBy[concept]!.length > 0)));

let values: Float32Array | null = null;
const weights = (): Float32Array => (values ??= readWeights(NEEDS_MODEL.weights, SIGNAL_BUCKETS, CLASSES).values);

const scoresOf = rememberByWord((word): readonly number[] => sumOf(wordBuckets(word), null));

function sumOf(buckets: readonly number[], scales: readonly number[] | null): number[] {
  const sums = Signals.map(() => 0);
  const all = weights();
  for (let at = 0; at < buckets.length; at += 1) {
    const row = buckets[at]! * CLASSES;
    const scale = scales === null ? 1 : scales[at]!;
    for (let signal = 0; signal < CLASSES; signal += 1) sums[signal]! += all[row + signal]! * scale;
  }
  return sums;
}

/** Logits of every signal, in the order of `Signals`. */
function scoreSignals(tokens: readonly Token[]): readonly number[] {
  const features = messageFeatures(tokens);
  const sums = sumOf(features.buckets, features.values);
  const spoken = tokens.filter(isSpoken);
  const value = wordValue(spoken.length);
  for (const token of spoken) {
    const scores = scoresOf(token);
    for (let signal = 0; signal < CLASSES; signal += 1) sums[signal]! += scores[signal]! * value;
  }
  return sums;
}

/**
 * Probability that a message asks for water, food, shelter or medical help, and that its writer tells what they live through
 * themselves. Logistic regression over concepts, words and character 3- to 5-grams, calibrated on messages it had not learnt
 * from. Learnt from disaster messages: see decision records 21 and 41.
 */
export function readSignals(tokens: readonly Token[]): Readonly<Record<Signal, number>> {
  const logits = scoreSignals(tokens);
  const entries = Signals.map((signal, at) => {
    return [signal, chanceOf(logits[at]!, NEEDS_MODEL.calibration[at]!)] as const;
  });
  return Object.fromEntries(entries) as Record<Signal, number>;
}

/** A need that the model hears, and the word that names it. */
export interface HeardNeed {
  readonly kind: NeedSignal;
  /** Place of the naming word among the tokens. */
  readonly at: number;
}

/**
 * Needs the model hears in a message by `margin` (in logits) over its threshold, each at the first word that names it. A message
 * that names none costs a look at each word.
 */
export function hearNeeds(tokens: readonly Token[], margin: number): readonly HeardNeed[] {
  const at = [-1, -1, -1, -1];
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (!mayName(tokens[index]!)) continue;
    for (const concept of conceptsAt(tokens, index)) for (const need of needsNamedBy[concept]!) at[need] = index;
  }
  if (at.every((index) => index === -1)) return [];
  const logits = scoreSignals(tokens);
  return NEED_SIGNALS.flatMap((kind, need) =>
    at[need]! >= 0 && logits[need]! > NEEDS_MODEL.thresholds[need]! + margin ? [{ kind, at: at[need]! }] : [],
  );
}
