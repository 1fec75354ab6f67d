import { type ReportKind, ReportKinds } from '../model/index.ts';
import { COUNTING, type CueClass } from './cues.ts';
import { hashUnits } from './hashing.ts';
import { CLASSIFIER_WEIGHTS } from './lexicon/classifier-weights.ts';
import type { MessageReading } from './message-reading.ts';
import { rememberByWord, type Token } from './tokens.ts';
import { readWeights } from './weights.ts';

/**
 * Which kinds a message tells, by all its words: a linear text classifier (logistic regression, one class a kind) over words,
 * their character 3- to 5-grams, pairs of words and the classes of cues. The scorer weighs a draft by what stands around its
 * cue; this weighs the kind by the whole message, and both together know more of writers not met before. Trained by
 * evaluation/train-scorer.ts.
 */
export const CLASSIFIER_BUCKETS = 8_192;
export const CLASSIFIER_KINDS = ReportKinds.length;

/** A bucket and how much it counts. */
type Feature = readonly [bucket: number, value: number];

const [WORD, GRAM, PAIR, CUE] = [0.75, 0.3, 0.6, 0.7];
const [GRAM_MIN, GRAM_MAX] = [3, 5];
/** Families of features, so that none meets another but by chance. */
const [OF_WORD, OF_GRAM, OF_PAIR, OF_RULE, OF_CUE] = [1, 2, 3, 4, 5];
const BIAS_BUCKET = 0;

function bucketOf(family: number, one: number, two = 0): number {
  let hash = Math.imul(family, 0x9e3779b1) ^ Math.imul(one + 1, 0x85ebca6b) ^ Math.imul(two + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) & (CLASSIFIER_BUCKETS - 1);
}

const hashOf = (text: string, seed: number): number => hashUnits(text, 0, text.length, seed);

function wordFeatures(text: string): readonly Feature[] {
  const marked = `<${text}>`;
  const features: Feature[] = [[bucketOf(OF_WORD, hashOf(marked, 1)), WORD]];
  for (let size = GRAM_MIN; size <= GRAM_MAX; size += 1)
    for (let at = 0; at + size <= marked.length; at += 1)
      features.push([bucketOf(OF_GRAM, hashUnits(marked, at, at + size, size)), GRAM]);
  return features;
}

const isSpoken = ({ kind }: Token): boolean => kind === 'word' || kind === 'emoji';
/** Long messages do not shout. */
const valueOf = (words: number): number => 1 / Math.sqrt(Math.max(1, words));

const pairBucket = (one: Token, other: Token): number => bucketOf(OF_PAIR, hashOf(one.text, 5), hashOf(other.text, 7));

const cueBuckets = new Map<CueClass, number>();

/** The bucket of a class of cues, weak cues of a kind apart from plain ones. */
function cueBucket(is: CueClass): number {
  const known = cueBuckets.get(is);
  if (known !== undefined) return known;
  const made = bucketOf(OF_CUE, hashOf(`${is.name}${is.kind !== null && is.strength === 1 ? '?' : ''}`, 3));
  cueBuckets.set(is, made);
  return made;
}

/** Buckets of cues and of kinds put together, each once. */
function ruleBuckets({ sheet, kinds }: MessageReading): ReadonlySet<number> {
  const buckets = new Set<number>();
  for (const { is } of sheet.cues) if (!COUNTING.test(is.name)) buckets.add(cueBucket(is));
  for (const { kind, strength } of kinds) buckets.add(bucketOf(OF_RULE, hashOf(`${kind}${strength}`, 9)));
  return buckets;
}

/** Every feature of a message, for training; `kindLogits` sums the same. */
export function classifierFeatures(message: MessageReading): readonly Feature[] {
  const spoken = message.text.tokens.filter(isSpoken);
  const value = valueOf(spoken.length);
  const scale = ([bucket, times]: Feature): Feature => [bucket, times * value];
  return [
    [BIAS_BUCKET, 1],
    ...spoken.flatMap(({ text }) => wordFeatures(text).map(scale)),
    ...spoken.slice(1).map((token, at): Feature => [pairBucket(spoken[at]!, token), PAIR * value]),
    ...[...ruleBuckets(message)].map((bucket): Feature => [bucket, CUE]),
  ];
}

let values: Float32Array | null = null;
const weights = (): Float32Array =>
  (values ??= readWeights(CLASSIFIER_WEIGHTS, CLASSIFIER_BUCKETS, CLASSIFIER_KINDS).values);

function addRow(sums: Float32Array, bucket: number, value: number): void {
  const all = weights();
  const row = bucket * CLASSIFIER_KINDS;
  for (let kind = 0; kind < CLASSIFIER_KINDS; kind += 1) sums[kind]! += all[row + kind]! * value;
}

const wordSums = rememberByWord((text): Float32Array => {
  const sums = new Float32Array(CLASSIFIER_KINDS);
  for (const [bucket, value] of wordFeatures(text)) addRow(sums, bucket, value);
  return sums;
});

/** Log-odds of every kind, in the order of `ReportKinds`. */
function kindLogits(message: MessageReading): Float32Array {
  const sums = new Float32Array(CLASSIFIER_KINDS);
  const spoken = message.text.tokens.filter(isSpoken);
  const value = valueOf(spoken.length);
  addRow(sums, BIAS_BUCKET, 1);
  spoken.forEach((token, at) => {
    const own = wordSums(token);
    for (let kind = 0; kind < CLASSIFIER_KINDS; kind += 1) sums[kind]! += own[kind]! * value;
    if (at > 0) addRow(sums, pairBucket(spoken[at - 1]!, token), PAIR * value);
  });
  for (const bucket of ruleBuckets(message)) addRow(sums, bucket, CUE);
  return sums;
}

/** Log-odds of each kind for a message, worked out when first asked. */
export function classifyKinds(message: MessageReading): (kind: ReportKind) => number {
  let logits: Float32Array | null = null;
  return (kind) => (logits ??= kindLogits(message))[ReportKinds.indexOf(kind)]!;
}
