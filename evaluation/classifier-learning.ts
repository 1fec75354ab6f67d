import { openChance } from '../src/adapters/sandbox/chance.ts';
import { ReportKinds } from '../src/model/index.ts';
import { classifierFeatures, CLASSIFIER_BUCKETS, CLASSIFIER_KINDS } from '../src/reading/judging/kind-classifier.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';

/** A message as the classifier of kinds sees it; by kind whether it tells of it, and last whether it tells anything. */
export interface Classified {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  readonly isTold: readonly boolean[];
}

/** The features of a message, or of one of its sentences, in the rows training runs over. */
export function classified(message: MessageReading, told: ReadonlySet<string>, sentence?: number): Classified {
  const sums = new Map<number, number>();
  for (const [bucket, value] of classifierFeatures(message, sentence))
    sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  return {
    buckets: Int32Array.from(sums.keys()),
    values: Float32Array.from(sums.values()),
    isTold: [...ReportKinds.map((kind) => told.has(kind)), told.size > 0],
  };
}

const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 1e-4;
const SEED = 7;
/** Kinds that are told right by this much are left as they are: most of the twenty-six, most of the time. */
const SETTLED = 0.01;

/** Log-odds of every kind, and of anything. */
export function classify(weights: Float32Array, { buckets, values }: Classified): Float32Array {
  const sums = new Float32Array(CLASSIFIER_KINDS);
  for (let at = 0; at < buckets.length; at += 1) {
    const row = buckets[at]! * CLASSIFIER_KINDS;
    for (let kind = 0; kind < CLASSIFIER_KINDS; kind += 1) sums[kind]! += weights[row + kind]! * values[at]!;
  }
  return sums;
}

/** Logistic regressions of all kinds side by side, by AdaGrad with weight decay; seeded, so a rerun gives the same weights. */
export function trainClassifier(messages: readonly Classified[]): Float32Array {
  const weights = new Float32Array(CLASSIFIER_BUCKETS * CLASSIFIER_KINDS);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const random = openChance(SEED);
  for (let step = 0; step < EPOCHS * messages.length; step += 1) {
    const message = messages[Math.floor(random() * messages.length)]!;
    const logits = classify(weights, message);
    for (let kind = 0; kind < CLASSIFIER_KINDS; kind += 1) {
      const error = (message.isTold[kind]! ? 1 : 0) - 1 / (1 + Math.exp(-logits[kind]!));
      if (Math.abs(error) >= SETTLED) correct(weights, squares, message, kind, error);
    }
  }
  return weights;
}

function correct(
  weights: Float32Array,
  squares: Float32Array,
  { buckets, values }: Classified,
  kind: number,
  error: number,
): void {
  for (let item = 0; item < buckets.length; item += 1) {
    const at = buckets[item]! * CLASSIFIER_KINDS + kind;
    const slope = error * values[item]! - DECAY * weights[at]!;
    squares[at]! += slope * slope;
    weights[at]! += (RATE * slope) / Math.sqrt(squares[at]!);
  }
}
