import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../adapters/signing/keys.ts';
import { toBytes } from '../model/index.ts';
import { createTree, hashLeaf, openPaths } from './index.ts';

const MOST = 90;
const leaves = Array.from({ length: MOST }, (_, n) => hashLeaf(sha256, toBytes(`record ${n}`)));
const tree = createTree(sha256);
for (const leaf of leaves) tree.append(leaf);

interface Claim {
  readonly index: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** What can be wrong with a claim; null where it does not apply to this one. */
const SLIPS: Readonly<Record<string, (claim: Claim, chance: number, size: number) => Claim | null>> = {
  'another leaf': (claim, chance) => ({ ...claim, leaf: sha256(toBytes(`forged ${chance}`)) }),
  'one bit of a hash': ({ proof, ...claim }, chance) => {
    const at = chance % Math.max(1, proof.length);
    const flip = (byte: number, place: number): number => (place === chance % 32 ? byte ^ 1 : byte);
    return proof.length === 0 ? null : { ...claim, proof: proof.with(at, Uint8Array.from(proof[at]!, flip)) };
  },
  'a hash too few': ({ proof, ...claim }, chance) =>
    proof.length === 0 ? null : { ...claim, proof: proof.toSpliced(chance % proof.length, 1) },
  'a hash too many': ({ proof, ...claim }, chance) => ({
    ...claim,
    proof: proof.toSpliced(chance % (proof.length + 1), 0, sha256()),
  }),
  'hashes in another order': ({ proof, ...claim }) =>
    proof.length < 2 ? null : { ...claim, proof: [proof.at(-1)!, ...proof.slice(0, -1)] },
  'an index beyond the head': (claim, chance, size) => ({ ...claim, index: size + (chance % 3) }),
};

describe('many proofs of one head', () => {
  test('a row of proofs is taken or refused exactly as one by one, whatever was checked before', () => {
    const slip = fc.option(fc.constantFrom(...Object.keys(SLIPS)));
    const picks = fc.array(fc.tuple(fc.nat(), slip, fc.nat()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST }), picks, fc.boolean(), (size, row, isSorted) => {
        const paths = openPaths(sha256, { size, root: tree.root(size) });
        const placed = row.map(([at, name, chance]) => ({ index: at % size, name, chance }));
        for (const { index, name, chance } of isSorted ? placed.toSorted((a, b) => a.index - b.index) : placed) {
          const claim = { index, leaf: leaves[index]!, proof: tree.proveInclusion(index, size) };
          const wrong = name === null ? null : SLIPS[name]!(claim, chance, size);
          const given = wrong ?? claim;
          expect([index, name, paths.check(given.index, given.leaf, given.proof)]).toEqual([
            index,
            name,
            wrong === null,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('going back to a record after another way has been checked is as good as the first time', () => {
    const paths = openPaths(sha256, { size: 28, root: tree.root(28) });
    const row = [0, 24, 0, 27, 3, 27, 0];
    expect(row.map((index) => paths.check(index, leaves[index]!, tree.proveInclusion(index, 28)))).toEqual(
      row.map(() => true),
    );
  });

  test('the proof of one record does not carry another one, known way or not', () => {
    const paths = openPaths(sha256, { size: MOST, root: tree.root() });
    expect(paths.check(6, leaves[6]!, tree.proveInclusion(6))).toBe(true);
    expect(paths.check(7, leaves[6]!, tree.proveInclusion(7))).toBe(false);
    expect(paths.check(7, leaves[7]!, tree.proveInclusion(6))).toBe(false);
    expect(paths.check(7, leaves[7]!, tree.proveInclusion(7))).toBe(true);
  });
});
