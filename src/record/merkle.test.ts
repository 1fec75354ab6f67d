import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTree, hashLeaf, verifyConsistency, verifyInclusion } from './merkle.ts';
import type { Hashable } from './ports.ts';

const sha256 = (...parts: readonly Hashable[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const vectors = resolve(import.meta.dirname, '../../../shared/data/vectors/merkle/testdata');
const decode = (text: string | null | undefined): Uint8Array => Buffer.from(text ?? '', 'base64');

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [field: string]: unknown;
}

const load = (kind: string): readonly (readonly [string, Vector])[] =>
  readdirSync(join(vectors, kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${kind}/${name}`, JSON.parse(readFileSync(join(vectors, kind, name), 'utf8')) as Vector]);

describe.skipIf(!existsSync(vectors))('the official RFC 6962 vectors (skipped where ../shared/data is absent)', () => {
  test('inclusion proofs: each is accepted or refused as the vector says', () => {
    const cases = load('inclusion');
    const wrong = cases.filter(([, vector]) => {
      const accepted = verifyInclusion(sha256, {
        index: Number(vector['leafIdx']),
        size: Number(vector['treeSize']),
        leafHash: decode(vector['leafHash'] as string),
        root: decode(vector['root'] as string),
        proof: (vector.proof ?? []).map(decode),
      });
      return accepted === vector.wantErr;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(cases.length).toBeGreaterThan(80);
  });

  test('consistency proofs: each is accepted or refused as the vector says', () => {
    const cases = load('consistency');
    const wrong = cases.filter(([, vector]) => {
      const accepted = verifyConsistency(sha256, {
        from: Number(vector['size1']),
        to: Number(vector['size2']),
        rootBefore: decode(vector['root1'] as string),
        rootAfter: decode(vector['root2'] as string),
        proof: (vector.proof ?? []).map(decode),
      });
      return accepted === vector.wantErr;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(cases.length).toBeGreaterThan(80);
  });
});

describe('a tree of our own', () => {
  const grow = (size: number): ReturnType<typeof createTree> => {
    const tree = createTree(sha256);
    for (let n = 0; n < size; n += 1) tree.append(hashLeaf(sha256, Buffer.from(`record ${n}`)));
    return tree;
  };

  test('the empty tree has the hash of nothing', () => {
    expect(Buffer.from(createTree(sha256).root()).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('no record can be made up whose hash is that of an inner node, to be proven where two records stand', () => {
    const tree = grow(2);
    const leaves = [0, 1].map((n) => hashLeaf(sha256, Buffer.from(`record ${n}`)));
    for (const kind of [[], [Buffer.from([0])], [Buffer.from([1])]])
      expect(Buffer.from(tree.root()).equals(hashLeaf(sha256, ...kind, ...leaves))).toBe(false);
  });

  test('every leaf is proven in every size of the tree, and nowhere else', () => {
    const tree = grow(70);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(69), (size, at) => {
        const index = at % size;
        const leafHash = hashLeaf(sha256, Buffer.from(`record ${index}`));
        const claim = { index, size, leafHash, root: tree.root(size), proof: tree.proveInclusion(index, size) };
        expect(verifyInclusion(sha256, claim)).toBe(true);
        expect(verifyInclusion(sha256, { ...claim, index: (index + 1) % size })).toBe(size === 1);
      }),
    );
  });

  test('every earlier tree is proven to be the beginning of every later one', () => {
    const tree = grow(70);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const claim = {
          from,
          to,
          rootBefore: tree.root(from),
          rootAfter: tree.root(to),
          proof: tree.proveConsistency(from, to),
        };
        expect(verifyConsistency(sha256, claim)).toBe(true);
        if (from !== to) expect(verifyConsistency(sha256, { ...claim, rootAfter: tree.root(from) })).toBe(false);
      }),
    );
  });
});
