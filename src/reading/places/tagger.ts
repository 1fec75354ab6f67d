import type { ReadText } from '../text.ts';
import { isAllUpper, startsUpper } from './capitals.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Found, lookUp } from './lookup.ts';
import { TAGGER_WEIGHTS } from './tagger-weights.ts';

/**
 * A small linear tagger for English: every token begins a place name, goes on with one, or does neither. It reads hashed
 * features of the token, its neighbours, the gazetteer and what the rules made of it; weights are learnt from crisis tweets by
 * `evaluation/train-places.ts` (averaged perceptron; Collins 2002). It confirms or adds names that no list holds.
 */
export const TAGS = ['out', 'begin', 'inside'] as const;
const TAG_COUNT = TAGS.length;
/** Power of two, so that a hash is cut by a mask. */
export const BUCKETS = 1 << 16;
const MASK = BUCKETS - 1;

/** Weights, `BUCKETS` rows of one weight per tag. */
export type TaggerWeights = Int8Array | Float32Array | Float64Array;

let unpacked: Int8Array | null = null;

/** The learnt weights, unpacked on first use: four bits each, kept with an offset of eight. */
export function learntWeights(): TaggerWeights {
  unpacked ??= unpack(TAGGER_WEIGHTS);
  return unpacked;
}

function unpack(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    weights[2 * at] = (byte >> 4) - 8;
    weights[2 * at + 1] = (byte & 15) - 8;
  }
  return weights;
}

/** What the rules said about each token: 0 nothing, else a small code for the rule, negative where a mention goes on. */
export type RuleCodes = Int8Array;

/** FNV-1a over UTF-16 units. */
function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, kind: number): number => {
  let mixed = Math.imul(hash ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35) >>> 0;
};

/** Per token: hash of its word, its shape, what the gazetteer knows of it. Computed once, used by three neighbours each. */
interface Glance {
  readonly word: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
  readonly listing: number;
}

export function lookAt(text: ReadText, gazetteer: Gazetteer, bits: number): readonly Glance[] {
  const { tokens } = text;
  const listings = listNames(text, gazetteer, bits);
  return tokens.map((token, at) => ({
    word: hashText(token.text, SEED),
    prefix: hashText(token.text.slice(0, 4), SEED ^ 7),
    suffix: hashText(token.text.slice(-3), SEED ^ 11),
    shape: shapeOf(text, at),
    listing: listings[at]!,
  }));
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
function listNames({ tokens }: ReadText, gazetteer: Gazetteer, bits: number): Int8Array {
  const codes = new Int8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'word' || codes[at] !== 0) continue;
    const found: Found = lookUp(gazetteer.firstNode, tokens, at, bits);
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

const NOWHERE: Glance = { word: 0, prefix: 0, suffix: 0, shape: 0, listing: 0 };
/** Features of one token, the tag before it left out. */
export const FEATURE_COUNT = 27;

/** Writes the features of token `at` into `into` as row offsets. */
export function writeFeatures(glances: readonly Glance[], rules: RuleCodes, at: number, into: Int32Array): void {
  const here = glances[at]!;
  const [before, before2] = [glances[at - 1] ?? NOWHERE, glances[at - 2] ?? NOWHERE];
  const [after, after2] = [glances[at + 1] ?? NOWHERE, glances[at + 2] ?? NOWHERE];
  const rule = rules[at]!;
  let kind = 0;
  const add = (hash: number): void => {
    into[kind] = (mix(hash, kind) & MASK) * TAG_COUNT;
    kind += 1;
  };
  add(1);
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
}

const TAG_FEATURES = [0, 1, 2].map((tag) => (mix(tag + 5, 101) & MASK) * TAG_COUNT);
/** Row of the feature "the tag before was this", and of that together with the word. */
export const tagRow = (previous: number): number => TAG_FEATURES[previous]!;
export const tagWordRow = (previous: number, shape: number, listing: number): number =>
  (mix(previous * 10_000 + shape * 100 + listing, 103) & MASK) * TAG_COUNT;

const features = new Int32Array(FEATURE_COUNT);

export interface Tagged {
  /** Tag per token. */
  readonly tags: Uint8Array;
  /** How far the chosen tag beat "out" (or, for "out", the best of the others), in units of weight. */
  readonly margins: Float32Array;
}

/** Tags left to right, greedily. */
export function tagTokens(glances: readonly Glance[], rules: RuleCodes, weights: TaggerWeights): Tagged {
  const tags = new Uint8Array(glances.length);
  const margins = new Float32Array(glances.length);
  let previous = 0;
  for (let at = 0; at < glances.length; at += 1) {
    writeFeatures(glances, rules, at, features);
    let [out, begin, inside] = [0, 0, 0];
    const addRow = (row: number): void => {
      out += weights[row]!;
      begin += weights[row + 1]!;
      inside += weights[row + 2]!;
    };
    for (let feature = 0; feature < FEATURE_COUNT; feature += 1) addRow(features[feature]!);
    addRow(tagRow(previous));
    addRow(tagWordRow(previous, glances[at]!.shape, glances[at]!.listing));
    if (previous === 0) inside = -Infinity;
    const best = begin > out && begin >= inside ? 1 : inside > out ? 2 : 0;
    tags[at] = best;
    margins[at] = best === 0 ? out - Math.max(begin, inside) : Math.max(begin, inside) - out;
    previous = best;
  }
  return { tags, margins };
}
