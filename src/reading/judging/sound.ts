import { hashUnits } from '../learnt/hashing.ts';
import { type ByteWeights, decodeBase64, readByteWeights } from '../learnt/weights.ts';
import type { MessageReading } from '../message-reading.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import { ANYTHING, bucketAt, bucketOf, CLASSES, isIn, mixFirst, mixSecond } from './classes.ts';
import { SOUND } from './sound-weights.ts';

/**
 * What a sentence tells by its words alone: a linear text classifier (logistic regression, a class a kind) over words, pairs of words
 * and the character 3- to 5-grams of words, each worth as much as it is rare, words and grams each of about one length together. It knows
 * nothing of the lexicon: cues learnt beside words outweigh them in the chats they were collected from, and these are not the next ones.
 * `evaluation/train-scorer.ts` learns it.
 */
export const SOUND_BUCKETS = 32_768;
/** What grams count for beside words. */
const GRAMS = 0.85;
/** What is added to the squared length of words, and of grams: some ten words' worth, so that a few words are heard softly. */
const [SOFT_WORDS, SOFT_GRAMS] = [1_000, 3_000];
/** Steps of rarity (the logarithm of how few messages have it, and one) in a byte. */
export const RARITY_STEP = 0.05;

const [OF_WORD, OF_GRAM, OF_PAIR] = [1, 2, 3];
const [GRAM_MIN, GRAM_MAX] = [3, 5];
const BIAS_BUCKET = 0;

/** All numbers sound alike. */
const NUMBER = '#';
const ASKING: ReadonlySet<string> = new Set(['?', '!']);
const isWord = (text: string): boolean => text !== NUMBER && !ASKING.has(text);
const soundOf = ({ kind, text }: Token): string | null =>
  kind === 'number' ? NUMBER : kind === 'word' || kind === 'emoji' || ASKING.has(text) ? text : null;

const hashOf = (text: string, seed: number): number => hashUnits(text, 0, text.length, seed);
const wordBucket = (text: string): number => bucketOf(OF_WORD, hashOf(`<${text}>`, 1), 0, SOUND_BUCKETS);
const firstOfPair = (text: string): number => mixFirst(OF_PAIR, hashOf(text, 5));
const secondOfPair = (text: string): number => mixSecond(hashOf(text, 7));

function gramBuckets(text: string): readonly number[] {
  if (!isWord(text)) return [];
  const marked = `<${text}>`;
  const buckets: number[] = [];
  for (let size = GRAM_MIN; size <= GRAM_MAX; size += 1)
    for (let at = 0; at + size <= marked.length; at += 1)
      buckets.push(bucketOf(OF_GRAM, hashUnits(marked, at, at + size, size), 0, SOUND_BUCKETS));
  return buckets;
}

/** What is heard of a message or of one of its sentences, for training: a bucket for every time it is said. */
export interface Said {
  readonly words: readonly number[];
  readonly grams: readonly number[];
}

export function listSaid({ text: { tokens }, clauses: { sentenceOf } }: MessageReading, sentence: number): Said {
  const said = tokens.flatMap((token, at) => (isIn(sentenceOf, at, sentence) ? (soundOf(token) ?? []) : []));
  const pairs = said.slice(1).map((text, at) => bucketAt(firstOfPair(said[at]!) ^ secondOfPair(text), SOUND_BUCKETS));
  return { words: [...said.map(wordBucket), ...pairs], grams: said.flatMap(gramBuckets) };
}

/** The features of what is said as the model weighs them: the bias, then words and grams, each family of length one. */
export function soundFeatures({ words, grams }: Said, rarity: Float32Array): readonly (readonly [number, number])[] {
  const scale = (buckets: readonly number[], by: number, soft: number): readonly (readonly [number, number])[] => {
    const length = Math.sqrt(buckets.reduce((sum, bucket) => sum + rarity[bucket]! ** 2, soft));
    return buckets.map((bucket) => [bucket, (by * rarity[bucket]!) / length] as const);
  };
  return [[BIAS_BUCKET, 1], ...scale(words, 1, SOFT_WORDS), ...scale(grams, GRAMS, SOFT_GRAMS)];
}

interface Model extends ByteWeights {
  readonly rarity: Float32Array;
}
let model: Model | null = null;

function openModel(): Model {
  const rarity = Float32Array.from(decodeBase64(SOUND.rarity), (byte) => byte * RARITY_STEP);
  return (model ??= { ...readByteWeights(SOUND.weights, SOUND_BUCKETS * CLASSES), rarity });
}

/** What is known of a word wherever it stands. */
interface KnownWord {
  /** Its part of the log-odds of every class: as a word, then by its grams. A plain list stands beside the word. */
  readonly sums: readonly number[];
  /** Its part of the length of words, and of grams, squared. */
  readonly wordSquare: number;
  readonly gramSquare: number;
  readonly asFirst: number;
  readonly asSecond: number;
}

function know(text: string): KnownWord {
  const { bytes, values, rarity } = model ?? openModel();
  const sums = new Float32Array(2 * CLASSES);
  const add = (bucket: number, from: number): number => {
    const rare = rarity[bucket]!;
    for (let at = 0; at < CLASSES; at += 1) sums[from + at]! += values[bytes[bucket * CLASSES + at]!]! * rare;
    return rare ** 2;
  };
  const wordSquare = add(wordBucket(text), 0);
  const gramSquare = gramBuckets(text).reduce((sum, bucket) => sum + add(bucket, CLASSES), 0);
  return {
    sums: Array.from(sums),
    wordSquare,
    gramSquare,
    asFirst: firstOfPair(text),
    asSecond: secondOfPair(text),
  };
}
const knownWord = rememberByWord(know);
let number: KnownWord | null = null;

/** A message, or one of its sentences, as it is weighed: words with what each makes with the one before it. */
export interface Heard {
  readonly words: readonly KnownWord[];
  /** Bucket of each pair that is worth anything, and how rare it is. */
  readonly pairs: readonly number[];
  readonly rarities: readonly number[];
  readonly wordScale: number;
  readonly gramScale: number;
}

export function hearWords({ text: { tokens }, clauses: { sentenceOf } }: MessageReading, sentence: number): Heard {
  const { rarity } = (model ??= openModel());
  const words: KnownWord[] = [];
  const pairs: number[] = [];
  const rarities: number[] = [];
  let [wordSquare, gramSquare] = [SOFT_WORDS, SOFT_GRAMS];
  let before: KnownWord | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!isIn(sentenceOf, at, sentence)) continue;
    if (token.kind !== 'number' && soundOf(token) === null) continue;
    const word = token.kind === 'number' ? (number ??= know(NUMBER)) : knownWord(token);
    wordSquare += word.wordSquare;
    gramSquare += word.gramSquare;
    if (before !== null) {
      const bucket = bucketAt(before.asFirst ^ word.asSecond, SOUND_BUCKETS);
      const rare = rarity[bucket]!;
      if (rare > 0) {
        pairs.push(bucket * CLASSES);
        rarities.push(rare);
        wordSquare += rare * rare;
      }
    }
    words.push(word);
    before = word;
  }
  return { words, pairs, rarities, wordScale: 1 / Math.sqrt(wordSquare), gramScale: GRAMS / Math.sqrt(gramSquare) };
}

/** Log-odds of a class. */
export function weighHeard({ words, pairs, rarities, wordScale, gramScale }: Heard, ofClass: number): number {
  const { bytes, values } = model!;
  let [said, spelt] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const { sums } = words[at]!;
    said += sums[ofClass]!;
    spelt += sums[CLASSES + ofClass]!;
  }
  for (let at = 0; at < pairs.length; at += 1) said += values[bytes[pairs[at]! + ofClass]!]! * rarities[at]!;
  return values[bytes[BIAS_BUCKET * CLASSES + ofClass]!]! + said * wordScale + spelt * gramScale;
}

/** What the words of a sentence must say of whether anything is told: of talk no kind is asked. */
const TOLD_LOGIT = 1;
const [saidOf, speltOf] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];

/** The kind that words alone tell most likely, if its log-odds are more than so much; −1 where none is, or where they tell nothing. */
export function likeliestHeard(heard: Heard, least: number): number {
  if (weighHeard(heard, ANYTHING) < TOLD_LOGIT) return -1;
  const { words, pairs, rarities, wordScale, gramScale } = heard;
  const { bytes, values } = model!;
  saidOf.fill(0);
  speltOf.fill(0);
  for (let at = 0; at < words.length; at += 1) {
    const { sums } = words[at]!;
    for (let of = 0; of < ANYTHING; of += 1) saidOf[of]! += sums[of]!;
    for (let of = 0; of < ANYTHING; of += 1) speltOf[of]! += sums[CLASSES + of]!;
  }
  for (let at = 0; at < pairs.length; at += 1) {
    const [row, rare] = [pairs[at]!, rarities[at]!];
    for (let of = 0; of < ANYTHING; of += 1) saidOf[of]! += values[bytes[row + of]!]! * rare;
  }
  let [likeliest, most] = [-1, least];
  for (let of = 0; of < ANYTHING; of += 1) {
    const logit = values[bytes[BIAS_BUCKET * CLASSES + of]!]! + saidOf[of]! * wordScale + speltOf[of]! * gramScale;
    if (logit > most) [likeliest, most] = [of, logit];
  }
  return likeliest;
}

/** The word of a sentence that speaks loudest for a class, by its place among the tokens; the sentence has one. */
export function loudestWord(
  { text: { tokens }, clauses: { sentenceOf } }: MessageReading,
  sentence: number,
  ofClass: number,
): number {
  let [loudest, most] = [-1, -Infinity];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !isIn(sentenceOf, at, sentence)) continue;
    const { sums } = knownWord(token);
    const says = sums[ofClass]! + sums[CLASSES + ofClass]!;
    if (says > most) [loudest, most] = [at, says];
  }
  return loudest;
}
