import { ReportKinds } from '../../model/index.ts';
import { COUNTING, type CueClass } from '../cues/index.ts';
import { hashUnits } from '../learnt/hashing.ts';
import { type ByteWeights, readByteWeights } from '../learnt/weights.ts';
import type { MessageReading } from '../message-reading.ts';
import { bucketAt, CLASSES, classOf, isIn, mixFirst, mixSecond } from './classes.ts';
import { HINT_WEIGHTS } from './hint-weights.ts';

/**
 * What a sentence tells by its cues alone: the same linear model as `sound.ts` over the classes of cues it holds, the kinds put
 * together from them, and every two of these beside each other. It has no words: what it says holds in all five languages.
 */
export const HINT_BUCKETS = 16_384;

const [OF_CUE, OF_KIND, OF_BOTH] = [1, 2, 3];
const BIAS_BUCKET = 0;
const hashOf = (text: string, seed: number): number => hashUnits(text, 0, text.length, seed);

/** What a cue or a kind is known by: its own bucket, and its part in that of two. */
interface Hint {
  readonly bucket: number;
  readonly asFirst: number;
  readonly asSecond: number;
  /** The lower comes first. */
  readonly order: number;
  /** The turn in which it was listed last: a cue said twice counts once. */
  listedIn: number;
}

function makeHint(family: number, one: number): Hint {
  const order = mixFirst(family, one);
  const bucket = bucketAt(order ^ mixSecond(0), HINT_BUCKETS);
  return { bucket, asFirst: mixFirst(OF_BOTH, order), asSecond: mixSecond(order), order, listedIn: 0 };
}

/** By the id of a class, twice: weak cues of a kind apart from plain ones; null for those that only count. */
const cueHints: (Hint | null)[] = [];

function hintOf({ name, id, kind, strength }: CueClass): Hint | null {
  const isWeak = kind !== null && strength === 1;
  const at = 2 * id + Number(isWeak);
  if (cueHints[at] !== undefined) return cueHints[at];
  const hint = COUNTING.test(name) ? null : makeHint(OF_CUE, hashOf(`${name}${isWeak ? '?' : ''}`, 3));
  cueHints[at] = hint;
  return hint;
}

const MAX_STRENGTH = 3;
/** By kind and strength. */
const kindHints = ReportKinds.flatMap((kind) =>
  Array.from({ length: MAX_STRENGTH + 1 }, (_, strength) => makeHint(OF_KIND, hashOf(`${kind}${strength}`, 9))),
);

let turn = 0;
const listed: Hint[] = [];

function list(hint: Hint | null): void {
  if (hint === null || hint.listedIn === turn) return;
  hint.listedIn = turn;
  listed.push(hint);
}

/** More cues than this stand in no sentence that tells one thing; what is beside them is left out. */
const MAX_HINTS = 40;

/** Buckets of the hints of a message or of one of its sentences, each once, then of every two of them. */
export function listHints(
  { sheet: { cues }, kinds, clauses: { sentenceOf } }: MessageReading,
  sentence: number,
): readonly number[] {
  listed.length = 0;
  turn += 1;
  for (let at = 0; at < cues.length; at += 1)
    if (isIn(sentenceOf, cues[at]!.first, sentence)) list(hintOf(cues[at]!.is));
  for (let at = 0; at < kinds.length; at += 1) {
    const { kind, strength, first } = kinds[at]!;
    if (isIn(sentenceOf, first, sentence)) list(kindHints[classOf(kind) * (MAX_STRENGTH + 1) + strength]!);
  }
  const size = Math.min(listed.length, MAX_HINTS);
  const buckets: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const one = listed[at]!;
    buckets.push(one.bucket);
    for (let before = 0; before < at; before += 1) {
      const other = listed[before]!;
      const [first, second] = one.order < other.order ? [one, other] : [other, one];
      buckets.push(bucketAt(first.asFirst ^ second.asSecond, HINT_BUCKETS));
    }
  }
  return buckets;
}

const scaleOf = (buckets: readonly number[]): number => 1 / Math.sqrt(Math.max(1, buckets.length));

/** The features of hints as the model weighs them. */
export const hintFeatures = (buckets: readonly number[]): readonly (readonly [number, number])[] => [
  [BIAS_BUCKET, 1],
  ...buckets.map((bucket) => [bucket, scaleOf(buckets)] as const),
];

let weights: ByteWeights | null = null;

/** Log-odds of a class. */
export function weighHints(buckets: readonly number[], ofClass: number): number {
  const { bytes, values } = (weights ??= readByteWeights(HINT_WEIGHTS, HINT_BUCKETS * CLASSES));
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += values[bytes[buckets[at]! * CLASSES + ofClass]!]!;
  return values[bytes[BIAS_BUCKET * CLASSES + ofClass]!]! + sum * scaleOf(buckets);
}
