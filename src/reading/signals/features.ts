import { hashUnits } from '../learnt/hashing.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import { CONCEPTS, conceptsAt } from './concepts.ts';

/** Buckets of the hashed features. */
export const SIGNAL_BUCKETS = 16_384;

/** A sparse vector: `values[i]` stands in `buckets[i]`. */
export interface Features {
  readonly buckets: number[];
  readonly values: number[];
}

const bucketOf = (family: number, one: number, two = 0): number => {
  let hash = Math.imul(family, 0x9e3779b1) ^ Math.imul(one + 1, 0x85ebca6b) ^ Math.imul(two + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) & (SIGNAL_BUCKETS - 1);
};

const [GRAM_MIN, GRAM_MAX] = [3, 5];

/** Buckets of one word: the whole word and its character 3- to 5-grams with word ends marked. */
export function wordBuckets(word: string): readonly number[] {
  const marked = `<${word}>`;
  const buckets = [hashUnits(marked, 0, marked.length, 1) & (SIGNAL_BUCKETS - 1)];
  for (let size = GRAM_MIN; size <= GRAM_MAX; size += 1)
    for (let at = 0; at + size <= marked.length; at += 1)
      buckets.push(hashUnits(marked, at, at + size, size) & (SIGNAL_BUCKETS - 1));
  return buckets;
}

export const isSpoken = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** What every word weighs in a message of so many: long messages do not shout. */
export const wordValue = (wordCount: number): number => 0.5 / Math.sqrt(Math.max(1, wordCount));

const ALONE = 1;
const TOGETHER = 0.5;
const BIAS_VALUE = 3;
const REACH_WORDS = 2;

/** Everything but the single words: concepts, which of them meet and follow each other, pairs of words, length, marks. */
export function messageFeatures(tokens: readonly Token[]): Features {
  const features: Features = { buckets: [], values: [] };
  const push = (bucket: number, value: number): void => {
    features.buckets.push(bucket);
    features.values.push(value);
  };
  push(bucketOf(1, 0), BIAS_VALUE);
  const spoken = tokens.filter(isSpoken);
  pushConcepts(spoken, push);
  const value = wordValue(spoken.length);
  for (let at = 1; at < spoken.length; at += 1)
    push(bucketOf(8, hashesOf(spoken[at - 1]!).asFirst, hashesOf(spoken[at]!).asSecond), value);
  push(bucketOf(5, Math.min(8, spoken.length >> 2)), ALONE);
  for (const mark of new Set(tokens.map(markOf))) if (mark > 0) push(bucketOf(6, mark), ALONE);
  push(bucketOf(7, markOf(tokens.at(-1))), ALONE);
  return features;
}

type Push = (bucket: number, value: number) => void;

function pushConcepts(spoken: readonly Token[], push: Push): void {
  const perWord = spoken.map((_, at) => conceptsAt(spoken, at));
  const all = [...new Set(perWord.flat())].sort((a, b) => a - b);
  all.forEach((one, at) => {
    push(bucketOf(2, one), ALONE);
    for (const other of all.slice(at + 1)) push(bucketOf(3, one, other), TOGETHER);
  });
  const followed = new Set<number>();
  perWord.forEach((here, at) => {
    for (let reach = 1; reach <= REACH_WORDS; reach += 1)
      for (const one of here) for (const next of perWord[at + reach] ?? []) followed.add(one * CONCEPTS.length + next);
  });
  for (const pair of followed) push(bucketOf(4, pair), TOGETHER);
}

/** What a word is known by in a pair. */
const hashesOf = rememberByWord((text) => ({
  asFirst: hashUnits(text, 0, text.length, 11),
  asSecond: hashUnits(text, 0, text.length, 13),
}));

const MARKS = ['number', 'link', 'emoji', 'break'] as const;

function markOf(token: Token | undefined): number {
  if (!token) return 0;
  const kind = MARKS.findIndex((mark) => mark === token.kind);
  if (kind >= 0) return kind + 1;
  const sign = '?!.…,@#"'.indexOf(token.text[0] ?? ' ');
  return token.kind === 'punctuation' && sign >= 0 ? 10 + sign : 0;
}
