import { OF_CARRIED } from '../kinds/carried.ts';
import { type ReportKind, ReportKinds } from '../../model/index.ts';
import { COUNTING, type CueClass, cueId } from '../cues/index.ts';
import { hashUnits } from '../learnt/hashing.ts';
import { CLASSIFIER_WEIGHTS } from './classifier-weights.ts';
import type { MessageReading } from '../message-reading.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import { type ByteWeights, readByteWeights } from '../learnt/weights.ts';

/**
 * Which kinds a sentence tells, by all its words: a linear text classifier (logistic regression, one class a kind) over words,
 * their character 3- to 5-grams, pairs of words and the classes of cues. The scorer weighs a draft by what stands around its
 * cue; this weighs the kind by the whole sentence, and by the whole message whether it tells anything: together they know more of
 * writers not met before. Trained on whole messages by evaluation/train-scorer.ts.
 */
export const CLASSIFIER_BUCKETS = 32_768;
/** One class a kind, and a last one: whether the message tells anything. */
export const CLASSIFIER_KINDS = ReportKinds.length + 1;
const ANYTHING = ReportKinds.length;

/** A bucket and how much it counts. */
type Feature = readonly [bucket: number, value: number];

const [WORD, GRAM, PAIR, CUE] = [0.75, 0.3, 0.6, 0.7];
const [GRAM_MIN, GRAM_MAX] = [3, 5];
/** Families of features, so that none meets another but by chance. */
const [OF_WORD, OF_GRAM, OF_PAIR, OF_RULE, OF_CUE] = [1, 2, 3, 4, 5];
const BIAS_BUCKET = 0;

const bucketOf = (family: number, one: number): number => bucketAt(mixFirst(family, one) ^ mixSecond(0));

const mixFirst = (family: number, one: number): number =>
  Math.imul(family, 0x9e3779b1) ^ Math.imul(one + 1, 0x85ebca6b);
const mixSecond = (two: number): number => Math.imul(two + 1, 0xc2b2ae35);

function bucketAt(mixed: number): number {
  const hash = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
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

/** What is known of a word wherever it stands: its part in the log-odds of every kind, and in the bucket of a pair. */
interface KnownWord {
  /** A plain list stands beside the word; a typed array of this size is kept elsewhere. */
  readonly sums: readonly number[];
  readonly asFirst: number;
  readonly asSecond: number;
}

const knownWord = rememberByWord((text): KnownWord => {
  const sums = new Float32Array(CLASSIFIER_KINDS);
  for (const [bucket, value] of wordFeatures(text))
    for (let kind = 0; kind < CLASSIFIER_KINDS; kind += 1) sums[kind]! += weightOf(bucket, kind) * value;
  return { sums: Array.from(sums), asFirst: mixFirstOfPair(text), asSecond: mixSecondOfPair(text) };
});

const mixFirstOfPair = (text: string): number => mixFirst(OF_PAIR, hashOf(text, 5));
const mixSecondOfPair = (text: string): number => mixSecond(hashOf(text, 7));

const NO_BUCKET = -1;
/** By the id of a class, twice: weak cues of a kind apart from plain ones. */
const cueBuckets: number[] = [];

/** The bucket of a class of cues; none for those that only count. */
function cueBucket({ name, id, kind, strength }: CueClass): number {
  const isWeak = kind !== null && strength === 1;
  return (cueBuckets[2 * id + Number(isWeak)] ??= COUNTING.test(name)
    ? NO_BUCKET
    : bucketOf(OF_CUE, hashOf(`${name}${isWeak ? '?' : ''}`, 3)));
}

const MAX_STRENGTH = 3;
/** By kind and strength. */
const ruleBuckets = ReportKinds.flatMap((kind) =>
  Array.from({ length: MAX_STRENGTH + 1 }, (_, strength) => bucketOf(OF_RULE, hashOf(`${kind}${strength}`, 9))),
);
const indexOfKind = new Map(ReportKinds.map((kind, index) => [kind, index]));

/** The message in whose turn a bucket was listed last: a cue said twice counts once. */
const listedIn = new Uint32Array(CLASSIFIER_BUCKETS);
let turn = 0;

/** Every sentence of a message. */
const WHOLE = -1;

/** Buckets of cues and of kinds put together in a sentence, each once. */
function listRules(
  { sheet: { cues }, kinds, clauses: { sentenceOf } }: MessageReading,
  sentence: number,
): readonly number[] {
  const buckets: number[] = [];
  turn = (turn + 1) >>> 0;
  for (let at = 0; at < cues.length; at += 1)
    if (isIn(sentenceOf, cues[at]!.first, sentence)) listOnce(buckets, cueBucket(cues[at]!.is));
  for (let at = 0; at < kinds.length; at += 1) {
    const { kind, strength, first } = kinds[at]!;
    if (isIn(sentenceOf, first, sentence))
      listOnce(buckets, ruleBuckets[indexOfKind.get(kind)! * (MAX_STRENGTH + 1) + strength]!);
  }
  return buckets;
}

const isIn = (sentenceOf: readonly number[], token: number, sentence: number): boolean =>
  sentence === WHOLE || sentenceOf[token] === sentence;

function listOnce(buckets: number[], bucket: number): void {
  if (bucket === NO_BUCKET || listedIn[bucket] === turn) return;
  listedIn[bucket] = turn;
  buckets.push(bucket);
}

/** Every feature of a message or of one of its sentences, for training; `logitOf` sums the same. */
export function classifierFeatures(message: MessageReading, sentence = WHOLE): readonly Feature[] {
  const { sentenceOf } = message.clauses;
  const spoken = message.text.tokens.filter((token, at) => isSpoken(token) && isIn(sentenceOf, at, sentence));
  const value = valueOf(spoken.length);
  const pairOf = (one: Token, other: Token): number => bucketAt(mixFirstOfPair(one.text) ^ mixSecondOfPair(other.text));
  const scale = ([bucket, times]: Feature): Feature => [bucket, times * value];
  return [
    [BIAS_BUCKET, 1],
    ...spoken.flatMap(({ text }) => wordFeatures(text).map(scale)),
    ...spoken.slice(1).map((token, at): Feature => [pairOf(spoken[at]!, token), PAIR * value]),
    ...listRules(message, sentence).map((bucket): Feature => [bucket, CUE]),
  ];
}

let weights: ByteWeights | null = null;
const learntWeights = (): ByteWeights =>
  (weights ??= readByteWeights(CLASSIFIER_WEIGHTS, CLASSIFIER_BUCKETS * CLASSIFIER_KINDS));

function weightOf(bucket: number, kind: number): number {
  const { bytes, values } = learntWeights();
  return values[bytes[bucket * CLASSIFIER_KINDS + kind]!]!;
}

/** What every kind is weighed by: the words of a sentence or of the whole message, what each makes with the one before it, and the cues. */
interface Heard {
  readonly words: readonly KnownWord[];
  /** Where the weights of each word's pair begin; nothing stands before the first. */
  readonly pairs: readonly number[];
  readonly rules: readonly number[];
}

function hear(message: MessageReading, sentence: number): Heard {
  const { tokens } = message.text;
  const { sentenceOf } = message.clauses;
  const words: KnownWord[] = [];
  const pairs: number[] = [];
  let before: KnownWord | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isSpoken(tokens[at]!) || !isIn(sentenceOf, at, sentence)) continue;
    const word = knownWord(tokens[at]!);
    pairs.push(before ? bucketAt(before.asFirst ^ word.asSecond) * CLASSIFIER_KINDS : 0);
    words.push(word);
    before = word;
  }
  return { words, pairs, rules: listRules(message, sentence) };
}

function logitOf({ words, pairs, rules }: Heard, kind: number): number {
  const { bytes, values } = learntWeights();
  let said = 0;
  for (let at = 0; at < words.length; at += 1) {
    said += words[at]!.sums[kind]!;
    if (at > 0) said += PAIR * values[bytes[pairs[at]! + kind]!]!;
  }
  let cued = 0;
  for (let at = 0; at < rules.length; at += 1) cued += weightOf(rules[at]!, kind);
  return weightOf(BIAS_BUCKET, kind) + said * valueOf(words.length) + CUE * cued;
}

/** Persons who are gone or held: what a human is told of even where no cue tells it. */
export const GONE_OR_HELD = ['missing-child', 'kidnapping', 'missing-person'] as const satisfies readonly ReportKind[];

/**
 * What the log-odds of such a kind and a share of those that anything is told must reach together. On hands left out this hears a sixth
 * of the messages that no draft tells, a fourth where half of the lexicon is forgotten; three in five of what it hears are such, most
 * others a drowning or somebody who was found, and one in a thousand messages of talk. Extortion is not heard so: prices sound like it.
 */
const HEARD_LOGIT = 1;
const HEARD_TELLING_SHARE = 0.25;

const NOBODY = cueId('nobody');

/**
 * Somebody gone or held, by all the words of a message: the likeliest of the three; null where none is likely, and where it says that
 * nobody came: "no llegó nadie anoche" sounds as "no llegó anoche" does.
 */
export function hearGoneOrHeld(message: MessageReading): ReportKind | null {
  if (message.sheet.holds(NOBODY)) return null;
  const heard = hear(message, WHOLE);
  const telling = logitOf(heard, ANYTHING);
  let [gone, most]: [ReportKind | null, number] = [null, HEARD_LOGIT - HEARD_TELLING_SHARE * telling];
  // Who is brought to a hospital is taken as well, and held by nobody.
  const isCarried = message.kinds.some(({ rule }) => rule === OF_CARRIED);
  for (const kind of GONE_OR_HELD) {
    if (isCarried && kind === 'kidnapping') continue;
    const logit = logitOf(heard, indexOfKind.get(kind)!);
    if (logit > most) [gone, most] = [kind, logit];
  }
  return gone;
}

/** What a message sounds like. A few kinds are asked of one message, most of none. */
export interface Sound {
  /** Log-odds of a kind by the sentence of a token. */
  readonly kind: (kind: ReportKind, token: number) => number;
  /** Log-odds that the message tells anything, by all its words. */
  readonly telling: () => number;
}

export function classifyKinds(message: MessageReading): Sound {
  const { sentenceOf } = message.clauses;
  const isOneSentence = sentenceOf.at(-1) === 0;
  let heardIn = WHOLE;
  let heard: Heard | null = null;
  const hearIn = (sentence: number): Heard => {
    if (heard === null || (sentence !== heardIn && !isOneSentence))
      [heardIn, heard] = [sentence, hear(message, sentence)];
    return heard;
  };
  return {
    kind: (kind, token) => logitOf(hearIn(sentenceOf[token]!), indexOfKind.get(kind)!),
    telling: () => logitOf(hearIn(WHOLE), ANYTHING),
  };
}
