import { openChance } from '../src/adapters/sandbox/chance.ts';
import { ReportKinds } from '../src/model/index.ts';
import { CLASSES, WHOLE } from '../src/reading/judging/classes.ts';
import { HINT_BUCKETS, hintFeatures, listHints } from '../src/reading/judging/hints.ts';
import type { Opinions } from '../src/reading/judging/kind-classifier.ts';
import { listSaid, RARITY_STEP, type Said, SOUND_BUCKETS, soundFeatures } from '../src/reading/judging/sound.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';

/** A message, or one of its sentences, as both opinions are formed; by kind whether it tells of it, and last whether it tells anything. */
export interface Classified {
  readonly said: Said;
  readonly hints: readonly number[];
  readonly isTold: readonly boolean[];
}

export const classified = (message: MessageReading, told: ReadonlySet<string>, sentence = WHOLE): Classified => ({
  said: listSaid(message, sentence),
  hints: listHints(message, sentence),
  isTold: [...ReportKinds.map((kind) => told.has(kind)), told.size > 0],
});

/** Both models: weights by bucket and class, and how rare each bucket of words is. */
export interface Classifiers {
  readonly sound: Float32Array;
  readonly rarity: Float32Array;
  readonly hint: Float32Array;
}

type Features = readonly (readonly [bucket: number, value: number])[];

/** Features in the rows training runs over, each bucket once. */
interface Row {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

function toRow(features: Features): Row {
  const sums = new Map<number, number>();
  for (const [bucket, value] of features) if (value !== 0) sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  return { buckets: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
}

/** Both opinions on every class. */
export function classify({ sound, rarity, hint }: Classifiers, { said, hints }: Classified): readonly Opinions[] {
  const heard = weighAll(sound, toRow(soundFeatures(said, rarity)));
  const hinted = weighAll(hint, toRow(hintFeatures(hints)));
  return Array.from(heard, (logit, at) => ({ sound: logit, hint: hinted[at]! }));
}

function weighAll(weights: Float32Array, { buckets, values }: Row): Float32Array {
  const sums = new Float32Array(CLASSES);
  for (let item = 0; item < buckets.length; item += 1) {
    const [row, value] = [buckets[item]! * CLASSES, values[item]!];
    for (let at = 0; at < CLASSES; at += 1) sums[at]! += weights[row + at]! * value;
  }
  return sums;
}

/** What one message alone has is worth nothing: nobody could tell what it speaks for. */
const MIN_MESSAGES = 2;

/** The logarithm of how few messages have a bucket, and one (smoothed inverse document frequency), in the steps it is shipped in. */
function rarityOf(messages: readonly Classified[]): Float32Array {
  const held = new Int32Array(SOUND_BUCKETS);
  for (const { said } of messages) for (const bucket of new Set([...said.words, ...said.grams])) held[bucket]! += 1;
  return Float32Array.from(held, (count) =>
    count < MIN_MESSAGES
      ? 0
      : RARITY_STEP * Math.round((Math.log((messages.length + 1) / (count + 1)) + 1) / RARITY_STEP),
  );
}

const EPOCHS = 20;
const SEED = 7;
const DECAY = 1e-4;
/** Kinds that are told right by this much are left as they are: most of the twenty-seven, most of the time. */
const SETTLED = 0.01;
/** What is left of the rate in the last step. */
const LAST_SHARE = 0.01;

/**
 * Logistic regressions of all classes side by side by stochastic gradient, the rate falling to nothing, the second half of the way
 * averaged; seeded, so a rerun gives the same weights. (Rates by feature, as AdaGrad has them, fit the rare words of the chats learnt from
 * and read strangers worse.)
 */
function train(
  messages: readonly { readonly row: Row; readonly isTold: readonly boolean[] }[],
  buckets: number,
  rate: number,
): Float32Array {
  const weights = new Float32Array(buckets * CLASSES);
  const sum = new Float32Array(weights.length);
  const random = openChance(SEED);
  const steps = EPOCHS * messages.length;
  const pause = messages.length >> 1;
  let summed = 0;
  for (let step = 0; step < steps; step += 1) {
    const { row, isTold } = messages[Math.floor(random() * messages.length)]!;
    const logits = weighAll(weights, row);
    const size = rate * (1 - step / steps + LAST_SHARE);
    for (let at = 0; at < CLASSES; at += 1) {
      const error = (isTold[at]! ? 1 : 0) - 1 / (1 + Math.exp(-logits[at]!));
      if (Math.abs(error) < SETTLED) continue;
      correct(weights, row, at, error, size);
    }
    if (step < steps / 2 || step % pause !== 0) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
    summed += 1;
  }
  return sum.map((weight) => weight / summed);
}

function correct(weights: Float32Array, { buckets, values }: Row, ofClass: number, error: number, size: number): void {
  for (let item = 0; item < buckets.length; item += 1) {
    const at = buckets[item]! * CLASSES + ofClass;
    weights[at]! += size * (error * values[item]! - DECAY * weights[at]!);
  }
}

const [SOUND_RATE, HINT_RATE] = [2.5, 1];

/** Trains both: words on messages as they are, cues also where half of the phrases is forgotten. */
export function trainClassifiers(plain: readonly Classified[], poorer: readonly Classified[]): Classifiers {
  const rarity = rarityOf(plain);
  const heard = plain.map(({ said, isTold }) => ({ row: toRow(soundFeatures(said, rarity)), isTold }));
  const hinted = [...plain, ...poorer].map(({ hints, isTold }) => ({ row: toRow(hintFeatures(hints)), isTold }));
  return {
    sound: train(heard, SOUND_BUCKETS, SOUND_RATE),
    rarity,
    hint: train(hinted, HINT_BUCKETS, HINT_RATE),
  };
}
