import { type ReportKind, ReportKinds } from '../../model/index.ts';

/** One class a kind, and a last one: whether anything is told. */
export const CLASSES = ReportKinds.length + 1;
export const ANYTHING = ReportKinds.length;

const places = new Map(ReportKinds.map((kind, index) => [kind, index]));
export const classOf = (kind: ReportKind): number => places.get(kind)!;

/** Every sentence of a message. */
export const WHOLE = -1;
export const isIn = (sentenceOf: readonly number[], token: number, sentence: number): boolean =>
  sentence === WHOLE || sentenceOf[token] === sentence;

/** Mixes a family of features and two numbers into one of `2 ** n` buckets; order matters. */
export const bucketOf = (family: number, one: number, two: number, buckets: number): number =>
  bucketAt(mixFirst(family, one) ^ mixSecond(two), buckets);

export const mixFirst = (family: number, one: number): number =>
  Math.imul(family, 0x9e3779b1) ^ Math.imul(one + 1, 0x85ebca6b);
export const mixSecond = (two: number): number => Math.imul(two + 1, 0xc2b2ae35);

export function bucketAt(mixed: number, buckets: number): number {
  const hash = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
