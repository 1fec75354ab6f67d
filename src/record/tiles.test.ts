import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../adapters/signing/keys.ts';
import {
  bundleEntries,
  createTree,
  EMPTY_HEAD,
  growHead,
  hashLeaf,
  openTiles,
  openTree,
  parseTilePath,
  rootOf,
  tileKey,
  tilePath,
  tilesToProve,
  widthOf,
} from './index.ts';
import { joinBytes, toBytes, toHex } from '../model/index.ts';

const leafAt = (n: number): Uint8Array => hashLeaf(sha256, toBytes(`record ${n}`));
const leaves = Array.from({ length: 1_200 }, (_, n) => leafAt(n));
const whole = createTree(sha256);
for (const leaf of leaves) whole.append(leaf);

describe('the head of a log', () => {
  test('however records are batched, head and tiles are those of the whole tree', () => {
    const known = growHead(sha256, EMPTY_HEAD, leaves);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }), (batches) => {
        let head = EMPTY_HEAD;
        const tops: unknown[] = [];
        for (const count of batches) {
          const grown = growHead(sha256, head, leaves.slice(head.size, head.size + count));
          head = grown.head;
          tops.push(...grown.tops);
        }
        expect(rootOf(sha256, head)).toEqual(head.size === 0 ? sha256() : whole.root(head.size));
        expect(tops).toEqual(known.tops.slice(0, tops.length));
      }),
      { numRuns: 30 },
    );
    expect(known.tops.map(({ level, index }) => `${level}/${index}`)).toEqual(['1/0', '1/1', '1/2', '1/3']);
  });
});

describe('tiles', () => {
  test.each([
    [0, 273, 70_000, 112],
    [0, 272, 70_000, 256],
    [1, 0, 70_000, 256],
    [1, 1, 70_000, 17],
    [2, 0, 70_000, 1],
    [3, 0, 70_000, 0],
    [0, 0, 256, 256],
    [1, 0, 256, 1],
    [0, 1, 256, 0],
  ])('level %i index %i of a log of %i leaves has %i hashes', (level, index, size, width) => {
    expect(widthOf(level, index, size)).toBe(width);
  });

  test.each([
    [0, 0, 256, 'tile/0/000'],
    [1, 1_234_067, 256, 'tile/1/x001/x234/067'],
    ['entries', 1_000, 17, 'tile/entries/x001/000.p/17'],
  ] as const)('%s %i wide %i is at %s', (kind, index, width, path) => {
    expect(tilePath(kind, index, width)).toBe(path);
    expect(parseTilePath(path)).toEqual({ kind, index, width });
  });

  test.each([
    'tile/0/0',
    'tile/0/x000/001',
    'tile/00/000',
    'tile/0/000.p/256',
    'tile/0/000.p/0',
    'tile/0/000.p/07',
    'tile/0/../000',
    'tile/entries',
  ])('%s is no path of a tile', (path) => expect(parseTilePath(path)).toBeNull());

  test('every proof can be made from the tiles that are named for it', () => {
    const tileBytes = (level: number, index: number, size: number): Uint8Array => {
      const span = 256 ** level;
      const hashes = Array.from({ length: widthOf(level, index, size) }, (_, at) => {
        const start = (index * 256 + at) * span;
        const part = createTree(sha256);
        for (const leaf of leaves.slice(start, start + span)) part.append(leaf);
        return part.root();
      });
      return joinBytes(...hashes);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: leaves.length }), fc.nat(), (size, at) => {
        const index = at % size;
        const held = new Map(
          tilesToProve(index, size).map((tile) => [
            tileKey(tile.level, tile.index),
            tileBytes(tile.level, tile.index, size),
          ]),
        );
        const tree = openTree(
          sha256,
          openTiles(sha256, (level, n) => held.get(tileKey(level, n))!),
          size,
        );
        expect(tree.proveInclusion(index).map(toHex)).toEqual(whole.proveInclusion(index, size).map(toHex));
        expect(tree.proveConsistency(index + 1).map(toHex)).toEqual(whole.proveConsistency(index + 1, size).map(toHex));
        expect(toHex(tree.root())).toBe(toHex(whole.root(size)));
      }),
      { numRuns: 60 },
    );
  });

  test('an entry bundle is entries behind their lengths', () => {
    expect([...bundleEntries([new Uint8Array([7]), new Uint8Array(300)]).subarray(0, 6)]).toEqual([0, 1, 7, 1, 44, 0]);
  });
});
