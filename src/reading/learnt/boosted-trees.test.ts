import { expect, test } from 'vitest';
import { LEAF, readTrees, sumTrees } from './boosted-trees.ts';

/** Two trees: the first asks trait 0 and, above 1, trait 1; the second is one leaf. */
const NODES = [
  [0, 1, 6],
  [LEAF, -2, 0],
  [1, 0.5, 12],
  [LEAF, 3, 0],
  [LEAF, 8, 0],
  [LEAF, 0.25, 0],
].flat();
const packed = { base64: Buffer.from(Float32Array.from(NODES).buffer).toString('base64') };

test.each([
  ['up to the bound', [1, 9], -1.75],
  ['above it, and up to the next', [1.5, 0.5], 3.25],
  ['above both', [2, 0.6], 8.25],
])('a draft goes down every tree: %s', (_, traits, sum) => {
  expect(sumTrees(readTrees(packed), Float64Array.from(traits))).toBe(sum);
});
