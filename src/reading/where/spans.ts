import { mix } from '../places/hashing.ts';
import { readByteWeights } from '../weights.ts';
import { type Glance, NOWHERE } from './glances.ts';
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

let learnt: SpanWeights | null = null;

/** Kept as the bytes they are shipped in: a quarter of the memory to reach into. */
export function learntSpans(): SpanWeights {
  const { step } = SPAN_WEIGHTS;
  return (learnt ??= {
    rows: new Int8Array(readByteWeights(SPAN_WEIGHTS, SPAN_BUCKETS * TAG_COUNT).bytes.buffer),
    turns: SPAN_TURNS.map((turn) => turn / step),
    step,
  });
}

/** Features of a token; the first `OWN_COUNT` know its letters, and a trainer may hide them. */
export const FEATURE_COUNT = 33;
export const OWN_COUNT = 12;

/** Rows of weights that speak for each token, `FEATURE_COUNT` a token. */
export function rowsOf(glances: readonly Glance[]): Int32Array {
  const rows = new Int32Array(glances.length * FEATURE_COUNT);
  for (let at = 0; at < glances.length; at += 1) writeRows(glances, at, rows);
  return rows;
}

function writeRows(glances: readonly Glance[], at: number, rows: Int32Array): void {
  const here = glances[at]!;
  const [before, before2] = [glances[at - 1] ?? NOWHERE, glances[at - 2] ?? NOWHERE];
  const [after, after2] = [glances[at + 1] ?? NOWHERE, glances[at + 2] ?? NOWHERE];
  const first = at * FEATURE_COUNT;
  let feature = 0;
  const add = (hash: number): void => {
    rows[first + feature] = (mix(hash, feature) & MASK) * TAG_COUNT;
    feature += 1;
  };
  const tie = (word: number, code: number): number => Math.imul(word, 31) ^ Math.imul(code + 1, 0x2c1b3c6d);
  add(here.word);
  add(tie(before.word, here.word));
  add(tie(here.word, after.word));
  add(here.prefix);
  add(here.suffix);
  add(tie(here.word, before.listing));
  add(tie(here.word, after.listing));
  add(tie(here.word, here.reading));
  add(tie(here.word, after.reading));
  add(tie(here.word, after2.reading));
  add(tie(here.word, before.reading));
  add(tie(here.suffix, before.word));
  add(before.word);
  add(after.word);
  add(before2.word);
  add(after2.word);
  add(tie(before2.word, before.word));
  add(tie(before.word, after.word));
  add(here.shape + 8 * before.shape + 64 * after.shape);
  add(here.shape + 8 * here.listing);
  add(here.listing + 64 * before.listing + 4096 * after.listing);
  add(tie(before.word, here.shape));
  add(tie(before.word, here.listing));
  add(tie(after.word, here.listing));
  add(here.reading);
  add(tie(here.reading, here.shape));
  add(tie(here.reading, tie(before.reading, after.reading)));
  add(tie(before.word, here.reading));
  add(tie(after.word, here.reading));
  add(tie(after.reading, after2.reading));
  add(tie(before.reading, before2.reading));
  add(here.cue + 32 * after.cue + 1024 * here.stand);
  add(here.listing + 64 * here.cue + 2048 * before.stand);
}

const NEVER = -1e9;

/** The best tags, each 0 out, 1 begin, 2 inside (Viterbi). `boldness` is taken from every "out": one name too many costs less than one missed. */
export function tagSpans(rows: Int32Array, { rows: weights, turns, step }: SpanWeights, boldness: number): Uint8Array {
  const length = rows.length / FEATURE_COUNT;
  const ways = new Uint8Array(length * TAG_COUNT);
  let [out, begin, inside] = [0, NEVER, NEVER];
  for (let at = 0; at < length; at += 1) {
    let [asOut, asBegin, asInside] = [-boldness / step, 0, 0];
    const end = (at + 1) * FEATURE_COUNT;
    for (let item = at * FEATURE_COUNT; item < end; item += 1) {
      const row = rows[item]!;
      asOut += weights[row]!;
      asBegin += weights[row + 1]!;
      asInside += weights[row + 2]!;
    }
    const [outOut, outIn] = [out + turns[0]!, out + turns[1]!];
    const [beginOut, beginIn, beginOn] = [begin + turns[3]!, begin + turns[4]!, begin + turns[5]!];
    const [insideOut, insideIn, insideOn] = [inside + turns[6]!, inside + turns[7]!, inside + turns[8]!];
    const way = at * TAG_COUNT;
    ways[way] = outOut >= beginOut && outOut >= insideOut ? 0 : beginOut >= insideOut ? 1 : 2;
    ways[way + 1] = outIn >= beginIn && outIn >= insideIn ? 0 : beginIn >= insideIn ? 1 : 2;
    ways[way + 2] = beginOn >= insideOn ? 1 : 2;
    out = Math.max(outOut, beginOut, insideOut) + asOut;
    begin = Math.max(outIn, beginIn, insideIn) + asBegin;
    inside = Math.max(beginOn, insideOn) + asInside;
  }
  const tags = new Uint8Array(length);
  let tag = out >= begin && out >= inside ? 0 : begin >= inside ? 1 : 2;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = ways[at * TAG_COUNT + tag]!;
  }
  return tags;
}

/** Inclusive token ranges of the words that name places. */
export function spansOf(tags: Uint8Array): readonly (readonly [first: number, last: number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < tags.length; at += 1) {
    if (tags[at] === 1) spans.push([at, at]);
    else if (tags[at] === 2) spans.at(-1)![1] = at;
  }
  return spans;
}
