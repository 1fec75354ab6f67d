import { mix, saltOf, stir } from '../places/hashing.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import { readByteWeights } from '../learnt/weights.ts';
import { ANY_NUMBER, type Glances, hashLetters, type Letters, NO_LETTERS, rowOf, Seen, SEEN_WIDTH } from './glances.ts';
import { SPAN_TURNS, SPAN_WEIGHTS } from './span-weights.ts';

/**
 * Which words name a place, told as people tell it ("el patio del tren en San Luis", "anba pon an"): a linear tagger for all five
 * languages. Every token begins such words, goes on with them, or does neither. It sees the token, its neighbours, what the lists
 * know and what the rules read; its weights are learnt from labelled chats by `evaluation/train-where.ts` (averaged structured
 * perceptron; Collins 2002).
 */
export const TAG_COUNT = 3;
/** Power of two, so that a hash is cut by a mask. */
export const SPAN_BUCKETS = 1 << 16;
const MASK = SPAN_BUCKETS - 1;

export interface SpanWeights {
  /** `SPAN_BUCKETS` rows of one weight a tag. */
  readonly rows: Int8Array | Float64Array;
  /** What a tag costs behind each tag. */
  readonly turns: readonly number[] | Float64Array;
  /** What one unit of both weighs. */
  readonly step: number;
}

/** Inclusive token ranges. */
export type Spans = readonly (readonly [first: number, last: number])[];

/** Features of a token; the first `OWN_COUNT` know its letters, and a trainer may hide them. */
export const FEATURE_COUNT = 33;
export const OWN_COUNT = 12;

/** Features of one word's letters alone, by where it stands from the token that they speak for: what they weigh is remembered with the word. */
const OWN_WORD = 0;
const OWN_PREFIX = 3;
const OWN_SUFFIX = 4;
const WORD_BEFORE = 12;
const WORD_AFTER = 13;
const WORD_BEFORE_2 = 14;
const WORD_AFTER_2 = 15;
/** The others, in the order of `tieAll`. */
const TIED = [1, 2, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32] as const;
const SALTS = Int32Array.from(TIED, saltOf);

const tie = (word: number, code: number): number => Math.imul(word, 31) ^ Math.imul(code + 1, 0x2c1b3c6d);

/** Hashes of what is seen of one token together with its neighbours; filled anew for every token. */
const ties = new Int32Array(TIED.length);

function tieAll(rows: Int32Array, at: number): void {
  const here = rowOf(at);
  const [before, before2] = [here - SEEN_WIDTH, here - 2 * SEEN_WIDTH];
  const [after, after2] = [here + SEEN_WIDTH, here + 2 * SEEN_WIDTH];
  const [word, wordBefore, wordAfter] = [rows[here]!, rows[before]!, rows[after]!];
  const suffix = rows[here + Seen.suffix]!;
  const [shape, listing] = [rows[here + Seen.shape]!, rows[here + Seen.listing]!];
  const [listingBefore, listingAfter] = [rows[before + Seen.listing]!, rows[after + Seen.listing]!];
  const [reading, cue] = [rows[here + Seen.reading]!, rows[here + Seen.cue]!];
  const [readingBefore, readingAfter] = [rows[before + Seen.reading]!, rows[after + Seen.reading]!];
  const readingAfter2 = rows[after2 + Seen.reading]!;
  ties[0] = tie(wordBefore, word);
  ties[1] = tie(word, wordAfter);
  ties[2] = tie(word, listingBefore);
  ties[3] = tie(word, listingAfter);
  ties[4] = tie(word, reading);
  ties[5] = tie(word, readingAfter);
  ties[6] = tie(word, readingAfter2);
  ties[7] = tie(word, readingBefore);
  ties[8] = tie(suffix, wordBefore);
  ties[9] = tie(rows[before2]!, wordBefore);
  ties[10] = tie(wordBefore, wordAfter);
  ties[11] = shape + 8 * rows[before + Seen.shape]! + 64 * rows[after + Seen.shape]!;
  ties[12] = shape + 8 * listing;
  ties[13] = listing + 64 * listingBefore + 4096 * listingAfter;
  ties[14] = tie(wordBefore, shape);
  ties[15] = tie(wordBefore, listing);
  ties[16] = tie(wordAfter, listing);
  ties[17] = reading;
  ties[18] = tie(reading, shape);
  ties[19] = tie(reading, tie(readingBefore, readingAfter));
  ties[20] = tie(wordBefore, reading);
  ties[21] = tie(wordAfter, reading);
  ties[22] = tie(readingAfter, readingAfter2);
  ties[23] = tie(readingBefore, rows[before2 + Seen.reading]!);
  ties[24] = cue + 32 * rows[after + Seen.cue]! + 1024 * rows[here + Seen.stand]!;
  ties[25] = listing + 64 * cue + 2048 * rows[before + Seen.stand]!;
}

/** Rows of weights that speak for each token, `FEATURE_COUNT` a token: what a trainer learns by. */
export function rowsOf({ tokens, rows: seen }: Glances): Int32Array {
  const rows = new Int32Array(tokens.length * FEATURE_COUNT);
  const write = (at: number, feature: number, hash: number): void => {
    rows[at * FEATURE_COUNT + feature] = (mix(hash, feature) & MASK) * TAG_COUNT;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const here = rowOf(at);
    write(at, OWN_WORD, seen[here]!);
    write(at, OWN_PREFIX, seen[here + Seen.prefix]!);
    write(at, OWN_SUFFIX, seen[here + Seen.suffix]!);
    write(at, WORD_BEFORE, seen[here - SEEN_WIDTH]!);
    write(at, WORD_AFTER, seen[here + SEEN_WIDTH]!);
    write(at, WORD_BEFORE_2, seen[here - 2 * SEEN_WIDTH]!);
    write(at, WORD_AFTER_2, seen[here + 2 * SEEN_WIDTH]!);
    tieAll(seen, at);
    TIED.forEach((feature, tied) => write(at, feature, ties[tied]!));
  }
  return rows;
}

/**
 * The learnt weights, by how much more than "out" each bucket speaks for "begin" (high half of a number) and for "inside" (low half):
 * one look-up a feature, and all that speaks for a token is summed by one addition each. Taking as much from every tag changes no choice.
 */
interface Leanings {
  readonly buckets: Int32Array;
  readonly turns: Float64Array;
}

let learnt: Leanings | null = null;

function learntLeanings(): Leanings {
  if (learnt) return learnt;
  const { bytes } = readByteWeights(SPAN_WEIGHTS, SPAN_BUCKETS * TAG_COUNT);
  const weights = new Int8Array(bytes.buffer);
  const buckets = Int32Array.from({ length: SPAN_BUCKETS }, (_, bucket) => {
    const [out, begin, inside] = [0, 1, 2].map((tag) => weights[bucket * TAG_COUNT + tag]!) as [number, number, number];
    return (begin - out) * HIGH + (inside - out);
  });
  return (learnt = { buckets, turns: Float64Array.from(SPAN_TURNS, (turn) => turn / SPAN_WEIGHTS.step) });
}
const HALF_BITS = 16;
const HIGH = 1 << HALF_BITS;

/** What the letters of a word speak for: at the token itself and at its neighbours. */
interface Alone {
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly before2: number;
  readonly after2: number;
}

function weighAlone({ word, prefix, suffix }: Letters): Alone {
  const { buckets } = learntLeanings();
  const weigh = (hash: number, feature: number): number => buckets[mix(hash, feature) & MASK]!;
  return {
    own: weigh(word, OWN_WORD) + weigh(prefix, OWN_PREFIX) + weigh(suffix, OWN_SUFFIX),
    before: weigh(word, WORD_BEFORE),
    after: weigh(word, WORD_AFTER),
    before2: weigh(word, WORD_BEFORE_2),
    after2: weigh(word, WORD_AFTER_2),
  };
}

const aloneOfWord = rememberByWord((word) => weighAlone(hashLetters(word)));
let [ofNumber, ofNowhere]: [Alone | null, Alone | null] = [null, null];
const aloneOf = (token: Token | undefined): Alone => {
  if (token === undefined) return (ofNowhere ??= weighAlone(NO_LETTERS));
  return token.kind === 'number' ? (ofNumber ??= weighAlone(ANY_NUMBER)) : aloneOfWord(token);
};

/** The words of a message that name places, by what was learnt. `boldness` is taken from every "out": one name too many costs less than one missed. */
export function tellSpans(glances: Glances, boldness: number): Spans {
  const { buckets, turns } = learntLeanings();
  const { tokens, rows } = glances;
  const own = ownSums(tokens.length);
  const out = -boldness / SPAN_WEIGHTS.step;
  let [before2, before] = [aloneOf(undefined), aloneOf(undefined)];
  let [here, after] = [aloneOf(tokens[0]), aloneOf(tokens[1])];
  for (let at = 0; at < tokens.length; at += 1) {
    const after2 = aloneOf(tokens[at + 2]);
    let sum = here.own + before.before + after.after + before2.before2 + after2.after2;
    tieAll(rows, at);
    for (let tied = 0; tied < TIED.length; tied += 1)
      sum = (sum + buckets[stir(ties[tied]! ^ SALTS[tied]!) & MASK]!) | 0;
    const inside = (sum << HALF_BITS) >> HALF_BITS;
    own[at * TAG_COUNT] = out;
    own[at * TAG_COUNT + 1] = (sum - inside) / HIGH;
    own[at * TAG_COUNT + 2] = inside;
    [before2, before, here, after] = [before, here, after, after2];
  }
  return spansOf(bestTags(own, tokens.length, turns));
}

/** The same by any weights, from rows that are listed: for trainers. */
export function tagSpans(rows: Int32Array, { rows: weights, turns, step }: SpanWeights, boldness: number): Uint8Array {
  const length = rows.length / FEATURE_COUNT;
  const own = ownSums(length);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      let sum = tag === 0 ? -boldness / step : 0;
      for (let item = at * FEATURE_COUNT; item < (at + 1) * FEATURE_COUNT; item += 1)
        sum += weights[rows[item]! + tag]!;
      own[at * TAG_COUNT + tag] = sum;
    }
  }
  return bestTags(own, length, turns);
}

/** What speaks for each tag of each token; filled anew for every message. */
let ownHeld = new Float64Array(0);
function ownSums(length: number): Float64Array {
  if (ownHeld.length < length * TAG_COUNT) ownHeld = new Float64Array(2 * length * TAG_COUNT);
  return ownHeld;
}

/** Where the best way to each tag of each token comes from; filled anew for every message. */
let waysHeld = new Uint8Array(0);
const NEVER = -1e9;

/** The best tags, each 0 out, 1 begin, 2 inside (Viterbi). */
function bestTags(own: Float64Array, length: number, turns: SpanWeights['turns']): Uint8Array {
  if (waysHeld.length < length * TAG_COUNT) waysHeld = new Uint8Array(2 * length * TAG_COUNT);
  const ways = waysHeld;
  let [out, begin, inside] = [0, NEVER, NEVER];
  for (let at = 0; at < length; at += 1) {
    const way = at * TAG_COUNT;
    const [outOut, outIn] = [out + turns[0]!, out + turns[1]!];
    const [beginOut, beginIn, beginOn] = [begin + turns[3]!, begin + turns[4]!, begin + turns[5]!];
    const [insideOut, insideIn, insideOn] = [inside + turns[6]!, inside + turns[7]!, inside + turns[8]!];
    ways[way] = outOut >= beginOut && outOut >= insideOut ? 0 : beginOut >= insideOut ? 1 : 2;
    ways[way + 1] = outIn >= beginIn && outIn >= insideIn ? 0 : beginIn >= insideIn ? 1 : 2;
    ways[way + 2] = beginOn >= insideOn ? 1 : 2;
    out = Math.max(outOut, beginOut, insideOut) + own[way]!;
    begin = Math.max(outIn, beginIn, insideIn) + own[way + 1]!;
    inside = Math.max(beginOn, insideOn) + own[way + 2]!;
  }
  const tags = new Uint8Array(length);
  let tag = out >= begin && out >= inside ? 0 : begin >= inside ? 1 : 2;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = ways[at * TAG_COUNT + tag]!;
  }
  return tags;
}

/** The words that name places. */
export function spansOf(tags: Uint8Array): Spans {
  const spans: [number, number][] = [];
  for (let at = 0; at < tags.length; at += 1) {
    if (tags[at] === 1) spans.push([at, at]);
    else if (tags[at] === 2) spans.at(-1)![1] = at;
  }
  return spans;
}
