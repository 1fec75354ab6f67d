import type { ReadText } from '../text.ts';
import { rememberByWord } from '../words/tokens.ts';
import { isAllUpper, startsUpper } from './capitals.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hashText, mix, SEED } from './hashing.ts';
import { foundIn } from './scan.ts';
import { TAGGER_TURNS, TAGGER_WEIGHTS } from './tagger-weights.ts';
import { classOfWord } from './word-classes.ts';

/**
 * A small linear tagger for English: every token begins a place name, goes on with one, or does neither. It reads hashed
 * features of the token, its neighbours, the gazetteer and what the rules made of it; weights are learnt from crisis tweets by
 * `evaluation/train-places.ts` (averaged structured perceptron; Collins 2002). It confirms, corrects or adds names that no list
 * holds.
 */
export const TAGS = ['out', 'begin', 'inside'] as const;
const TAG_COUNT = TAGS.length;
/** Power of two, so that a hash is cut by a mask. */
export const BUCKETS = 1 << 17;
const MASK = BUCKETS - 1;

/** What was learnt: `BUCKETS` rows of one weight per tag, and what a tag costs by itself and behind each tag. */
export interface TaggerWeights {
  readonly rows: Int8Array | Float64Array;
  /** One weight per tag, then a row of them for each tag before. */
  readonly turns: readonly number[] | Float64Array;
}

/** Sizes of weights that four bits can tell apart, finer where there are many: few features say much. */
export const LEVELS = [0, 1, 3, 5, 9, 16, 27, 50] as const;

let unpacked: TaggerWeights | null = null;

/** The learnt weights, unpacked on first use: four bits each, a level with an offset of eight for the sign. */
export function learntWeights(): TaggerWeights {
  unpacked ??= { rows: unpack(TAGGER_WEIGHTS), turns: TAGGER_TURNS };
  return unpacked;
}

function unpack(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    weights[2 * at] = toWeight(byte >> 4);
    weights[2 * at + 1] = toWeight(byte & 15);
  }
  return weights;
}

const toWeight = (code: number): number => (code < 8 ? -LEVELS[8 - code]! : LEVELS[code - 8]!);

/** What the rules said about each token: 0 nothing, else a small code for the rule, negative where a mention goes on. */
export type RuleCodes = Int8Array;

/** Hashes of a word's letters: all of them, its first four, its last three; and its class. */
interface Letters {
  readonly word: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly fame: number;
}

const lettersOf = rememberByWord((word): Letters => ({
  word: hashText(word, SEED),
  prefix: hashText(word.slice(0, 4), SEED ^ 7),
  suffix: hashText(word.slice(-3), SEED ^ 11),
  fame: classOfWord(word),
}));

/** Per token: its letters, its shape, what the gazetteer knows of it. Computed once, used by five neighbours each. */
interface Glance extends Letters {
  readonly shape: number;
  readonly listing: number;
}

/** Stands for the class of what is no word. */
const NO_WORD = 31;

function lookAt(text: ReadText, gazetteer: Gazetteer): readonly Glance[] {
  const listings = listNames(text, gazetteer);
  return text.tokens.map((token, at) => {
    const { word, prefix, suffix, fame } = lettersOf(token);
    const isWord = token.kind === 'word';
    return { word, prefix, suffix, fame: isWord ? fame : NO_WORD, shape: shapeOf(text, at), listing: listings[at]! };
  });
}

function shapeOf(text: ReadText, at: number): number {
  const token = text.tokens[at]!;
  if (token.kind !== 'word') return token.kind === 'number' ? 1 : token.text === '#' ? 2 : token.text === '@' ? 3 : 4;
  if (!startsUpper(text, at)) return 5;
  if (isAllUpper(text, at)) return token.text.length <= 3 ? 6 : 7;
  return hasInnerCapital(text, token.start, token.end) ? 8 : 9;
}

function hasInnerCapital({ raw, folded }: ReadText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (raw.charCodeAt(at) !== folded.charCodeAt(at) && raw[at] !== raw[at]!.toLowerCase()) return true;
  }
  return false;
}

/** Code of the longest listed name over each token: layer, kind, position in it. */
function listNames(text: ReadText, gazetteer: Gazetteer): Int8Array {
  const { tokens } = text;
  const codes = new Int8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'word' || codes[at] !== 0) continue;
    const found = foundIn(text, gazetteer, at);
    if (!found.names) {
      codes[at] = found.head ? 20 : found.relation ? 21 : found.motion ? 22 : found.isArticle ? 23 : 0;
      continue;
    }
    const first = found.names[0]!.place;
    const kind = gazetteer.places()[first]!.kind;
    const layer = gazetteer.layerOf(first) === 'world' ? 0 : kind === 'country' ? 3 : kind === 'region' ? 6 : 9;
    for (let next = at; next < found.namesEnd; next += 1) codes[next] = 1 + layer + (next === at ? 0 : 1);
    if (found.namesEnd === at + 1) codes[at] = 1 + layer + 2;
  }
  return codes;
}

const NOWHERE: Glance = { word: 0, prefix: 0, suffix: 0, fame: 0, shape: 0, listing: 0 };
/** Features of one token, the tag before it left out. */
const FEATURE_COUNT = 38;
/** Those that know the letters of the token itself, by their number in `writeFeatures`. */
const OWN_LETTERS: readonly number[] = [0, 1, 6, 7, 8, 9, 20, 25, 37];
/** A row that nothing is learnt about: it stands for what is hidden. */
export const HIDDEN_ROW = 0;

/** The view with the letters of some tokens hidden, so that a trainer learns a name by what stands around it and how it looks. */
export function hideLetters(view: TaggerView, isHidden: (at: number) => boolean): TaggerView {
  const features = Int32Array.from(view.features);
  for (let at = 0; at < view.length; at += 1) {
    if (!isHidden(at)) continue;
    for (const feature of OWN_LETTERS) features[at * FEATURE_COUNT + feature] = HIDDEN_ROW;
  }
  return { ...view, features };
}

/** Writes the features of token `at` into `into` as row offsets, from its own place on. */
function writeFeatures(glances: readonly Glance[], rules: RuleCodes, at: number, into: Int32Array): void {
  const here = glances[at]!;
  const [before, before2] = [glances[at - 1] ?? NOWHERE, glances[at - 2] ?? NOWHERE];
  const [after, after2] = [glances[at + 1] ?? NOWHERE, glances[at + 2] ?? NOWHERE];
  const rule = rules[at]!;
  const first = at * FEATURE_COUNT;
  let kind = 0;
  const add = (hash: number): void => {
    into[first + kind] = (mix(hash, kind) & MASK) * TAG_COUNT;
    kind += 1;
  };
  add(here.word);
  add(here.word ^ Math.imul(here.shape, 977));
  add(before.word);
  add(after.word);
  add(before2.word);
  add(after2.word);
  add(Math.imul(before.word, 31) ^ here.word);
  add(Math.imul(here.word, 31) ^ after.word);
  add(here.prefix);
  add(here.suffix);
  add(here.shape + 16 * before.shape + 256 * after.shape);
  add(here.shape + 16 * here.listing);
  add(here.listing + 64 * before.listing + 4096 * after.listing);
  add(Math.imul(before.word, 17) ^ here.shape);
  add(Math.imul(after.word, 17) ^ here.shape);
  add(Math.imul(before.word, 13) ^ (here.listing + 64 * here.shape));
  add(Math.imul(after.word, 13) ^ (here.listing + 64 * here.shape));
  add(rule + 300);
  add((rule + 300) * 16 + here.shape);
  add((rule + 300) * 64 + here.listing);
  add(Math.imul(here.word, 29) ^ (rule + 300));
  add(Math.imul(before.word, 23) ^ (rule + 300));
  add(Math.imul(after.word, 23) ^ (rule + 300));
  add((rule + 300) * 4096 + ((rules[at - 1] ?? 0) + 40) * 64 + (rules[at + 1] ?? 0) + 40);
  add(before.shape + 16 * before2.shape + 256 * here.shape);
  add(here.suffix ^ Math.imul(here.shape, 331));
  const looks = here.fame * 16 + here.shape;
  add(looks);
  add((here.fame * 32 + before.fame) * 32 + after.fame);
  add((here.fame * 32 + before.fame) * 32 + before2.fame);
  add((here.fame * 32 + after.fame) * 32 + after2.fame);
  add(Math.imul(before.word, 41) ^ looks);
  add(Math.imul(after.word, 43) ^ looks);
  add((looks * 16 + before.shape) * 16 + after.shape);
  add((looks * 32 + before.fame) * 16 + before.shape);
  add((looks * 32 + after.fame) * 16 + after.shape);
  add(looks * 64 + here.listing);
  add((rule + 300) * 1_024 + looks);
  add(here.suffix ^ Math.imul(looks, 337));
}

/** A message as rows of weights: what the tagger sees, whatever its weights. */
export interface TaggerView {
  readonly length: number;
  /** `FEATURE_COUNT` rows a token. */
  readonly features: Int32Array;
  /** Three rows a token, one for each tag that may stand before it. */
  readonly steps: Int32Array;
}

export function viewOf(text: ReadText, gazetteer: Gazetteer, rules: RuleCodes): TaggerView {
  const glances = lookAt(text, gazetteer);
  const { length } = glances;
  const view = { length, features: new Int32Array(length * FEATURE_COUNT), steps: new Int32Array(length * TAG_COUNT) };
  for (let at = 0; at < length; at += 1) {
    writeFeatures(glances, rules, at, view.features);
    const { shape, listing } = glances[at]!;
    for (let before = 0; before < TAG_COUNT; before += 1)
      view.steps[at * TAG_COUNT + before] = (mix(before * 10_000 + shape * 100 + listing, 103) & MASK) * TAG_COUNT;
  }
  return view;
}

/** Rows that speak for token `at` where `before` is the tag before it. */
export function rowsAt(view: TaggerView, at: number, before: number): readonly number[] {
  const first = at * FEATURE_COUNT;
  return [...view.features.subarray(first, first + FEATURE_COUNT), view.steps[at * TAG_COUNT + before]!];
}

export interface Tagged {
  /** Tag per token. */
  readonly tags: Uint8Array;
  /** How far the best reading falls behind where this token is in a name, or, if it is in one, where it is not; in units of weight. */
  readonly margins: Float64Array;
}

const NEVER = -1e9;
const MOVE_COUNT = TAG_COUNT * TAG_COUNT;
const MAX_TOKENS_HELD = 512;

/** Room for the sums over one message, used by one after the other. */
interface Sums {
  /** Own score of each tag of each token. */
  readonly own: Float64Array;
  /** Score of each move, from each tag before to each tag. */
  readonly moves: Float64Array;
  /** Score of the best way to each tag. */
  readonly ahead: Float64Array;
}
const makeSums = (length: number): Sums => ({
  own: new Float64Array(length * TAG_COUNT),
  moves: new Float64Array(length * MOVE_COUNT),
  ahead: new Float64Array(length * TAG_COUNT),
});
const held = makeSums(MAX_TOKENS_HELD);

/**
 * The best sequence of tags (Viterbi), with its margins (max-marginals). `boldness` is taken from every "out": a name too many
 * costs less than a name missed.
 */
export function tagTokens(view: TaggerView, weights: TaggerWeights, boldness: number): Tagged {
  const sums = view.length <= MAX_TOKENS_HELD ? held : makeSums(view.length);
  sumOwn(view, weights, boldness, sums.own);
  sumMoves(view, weights, sums.moves);
  walkAhead(view.length, sums);
  return walkBack(view.length, sums);
}

function sumOwn(
  { length, features }: TaggerView,
  { rows, turns }: TaggerWeights,
  boldness: number,
  own: Float64Array,
): void {
  for (let at = 0; at < length; at += 1) {
    let out = turns[0]! - boldness;
    let begin = turns[1]!;
    let inside = turns[2]!;
    const last = (at + 1) * FEATURE_COUNT;
    for (let feature = at * FEATURE_COUNT; feature < last; feature += 1) {
      const row = features[feature]!;
      out += rows[row]!;
      begin += rows[row + 1]!;
      inside += rows[row + 2]!;
    }
    own[at * TAG_COUNT] = out;
    own[at * TAG_COUNT + 1] = begin;
    own[at * TAG_COUNT + 2] = inside;
  }
}

/** A name goes on only where one has begun; nothing stands before the first token. */
function sumMoves({ length, steps }: TaggerView, { rows, turns }: TaggerWeights, moves: Float64Array): void {
  for (let step = 0; step < length * TAG_COUNT; step += 1) {
    const row = steps[step]!;
    const turn = TAG_COUNT + (step % TAG_COUNT) * TAG_COUNT;
    moves[step * TAG_COUNT] = turns[turn]! + rows[row]!;
    moves[step * TAG_COUNT + 1] = turns[turn + 1]! + rows[row + 1]!;
    moves[step * TAG_COUNT + 2] = step % TAG_COUNT === 0 ? NEVER : turns[turn + 2]! + rows[row + 2]!;
  }
  moves.fill(NEVER, TAG_COUNT, MOVE_COUNT);
}

function walkAhead(length: number, { own, moves, ahead }: Sums): void {
  let [a, b, c] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const [move, tag] = [at * MOVE_COUNT, at * TAG_COUNT];
    const out = Math.max(a + moves[move]!, b + moves[move + 3]!, c + moves[move + 6]!) + own[tag]!;
    const begin = Math.max(a + moves[move + 1]!, b + moves[move + 4]!, c + moves[move + 7]!) + own[tag + 1]!;
    const inside = Math.max(a + moves[move + 2]!, b + moves[move + 5]!, c + moves[move + 8]!) + own[tag + 2]!;
    ahead[tag] = a = out;
    ahead[tag + 1] = b = begin;
    ahead[tag + 2] = c = inside;
  }
}

/** Goes back along the best way; what lies behind each tag is summed on the way for the margins. */
function walkBack(length: number, { own, moves, ahead }: Sums): Tagged {
  const tags = new Uint8Array(length);
  const margins = new Float64Array(length);
  let [out, begin, inside] = [0, 0, 0];
  let next = -1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const tag = at * TAG_COUNT;
    const named = Math.max(ahead[tag + 1]! + begin, ahead[tag + 2]! + inside);
    margins[at] = Math.abs(named - ahead[tag]! - out);
    next = tags[at] = bestBefore(ahead, moves, at, next);
    const [move, a, b, c] = [at * MOVE_COUNT, own[tag]! + out, own[tag + 1]! + begin, own[tag + 2]! + inside];
    out = Math.max(moves[move]! + a, moves[move + 1]! + b, moves[move + 2]! + c);
    begin = Math.max(moves[move + 3]! + a, moves[move + 4]! + b, moves[move + 5]! + c);
    inside = Math.max(moves[move + 6]! + a, moves[move + 7]! + b, moves[move + 8]! + c);
  }
  return { tags, margins };
}

/** The tag of token `at` on the best way to `next`, the tag of the token behind it; of the last token, the best of all. */
function bestBefore(ahead: Float64Array, moves: Float64Array, at: number, next: number): number {
  const scoreOf = (tag: number): number =>
    ahead[at * TAG_COUNT + tag]! + (next < 0 ? 0 : moves[(at + 1) * MOVE_COUNT + tag * TAG_COUNT + next]!);
  const [out, begin, inside] = [scoreOf(0), scoreOf(1), scoreOf(2)];
  return out >= begin && out >= inside ? 0 : begin >= inside ? 1 : 2;
}
