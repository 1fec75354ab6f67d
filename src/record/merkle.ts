import { areEqual } from '../model/index.ts';
import type { Hashable, Sha256 } from './ports.ts';

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/** Hash of a leaf: SHA-256(0x00 ‖ entry). RFC 6962 §2.1. */
export const hashLeaf = (sha256: Sha256, ...entry: readonly Hashable[]): Uint8Array => sha256(LEAF, ...entry);

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). RFC 6962 §2.1. */
export const hashNode = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right);

/**
 * Where the tree keeps its complete subtrees: level 0 holds leaf hashes, level n the roots of complete subtrees of 2^n leaves.
 * A store may keep them in tiles, in tables or in memory.
 */
export interface NodeStore {
  /** Hash at `index` of `level`; it must have been put there. */
  get(level: number, index: number): Uint8Array;
  put(level: number, index: number, hash: Uint8Array): void;
}

/** An append-only Merkle tree (RFC 6962). */
export interface MerkleTree {
  size(): number;
  /** Appends a leaf hash (see `hashLeaf`) and returns its index. */
  append(leafHash: Uint8Array): number;
  /** Root of the first `size` leaves; of all by default. */
  root(size?: number): Uint8Array;
  /** Sibling hashes from the leaf up (RFC 6962 §2.1.1). Throws where the leaf is not in the tree. */
  proveInclusion(index: number, size?: number): readonly Uint8Array[];
  /** Proof that the first `from` leaves are a prefix of the first `to` (RFC 6962 §2.1.2). */
  proveConsistency(from: number, to?: number): readonly Uint8Array[];
}

/** A tree over a node store that already holds `size` leaves. Appending costs one hash on average; proofs cost log n. */
export function openTree(sha256: Sha256, nodes: NodeStore, size = 0): MerkleTree {
  let held = size;
  const rangeRoot = (start: number, end: number): Uint8Array => hashRange(sha256, nodes, start, end);
  const check = (index: number, end: number): void => {
    if (!Number.isInteger(index) || index < 0 || index > end || end > held)
      throw new RangeError(`no leaf range ${index}..${end} in a tree of ${held}`);
  };
  return {
    size: () => held,
    append(leafHash) {
      const index = held;
      nodes.put(0, index, leafHash);
      for (let level = 0, at = index; at % 2 === 1; level += 1, at = (at - 1) / 2) {
        nodes.put(level + 1, (at - 1) / 2, hashNode(sha256, nodes.get(level, at - 1), nodes.get(level, at)));
      }
      held += 1;
      return index;
    },
    root: (end = held) => {
      check(0, end);
      return end === 0 ? sha256() : rangeRoot(0, end);
    },
    proveInclusion: (index, end = held) => {
      check(index + 1, end);
      return pathTo(rangeRoot, index, 0, end);
    },
    proveConsistency: (from, to = held) => {
      check(from, to);
      return from === 0 || from === to ? [] : consistencyPath(rangeRoot, from, 0, to, true);
    },
  };
}

/** An empty tree in memory. */
export function createTree(sha256: Sha256): MerkleTree {
  const levels: Uint8Array[][] = [];
  return openTree(sha256, {
    get: (level, index) => levels[level]![index]!,
    put: (level, index, hash) => void ((levels[level] ??= [])[index] = hash),
  });
}

/** Largest power of two smaller than `size` (size ≥ 2). */
const splitPoint = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

function hashRange(sha256: Sha256, nodes: NodeStore, start: number, end: number): Uint8Array {
  const size = end - start;
  const level = Math.log2(size);
  if (Number.isInteger(level) && start % size === 0) return nodes.get(level, start / size);
  const middle = start + splitPoint(size);
  return hashNode(sha256, hashRange(sha256, nodes, start, middle), hashRange(sha256, nodes, middle, end));
}

type RangeRoot = (start: number, end: number) => Uint8Array;

function pathTo(root: RangeRoot, index: number, start: number, end: number): Uint8Array[] {
  if (end - start === 1) return [];
  const middle = start + splitPoint(end - start);
  return index < middle
    ? [...pathTo(root, index, start, middle), root(middle, end)]
    : [...pathTo(root, index, middle, end), root(start, middle)];
}

function consistencyPath(root: RangeRoot, from: number, start: number, end: number, isWhole: boolean): Uint8Array[] {
  if (from === end) return isWhole ? [] : [root(start, end)];
  const middle = start + splitPoint(end - start);
  return from <= middle
    ? [...consistencyPath(root, from, start, middle, isWhole), root(middle, end)]
    : [...consistencyPath(root, from, middle, end, false), root(start, middle)];
}

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** True where the proof leads from the leaf to the root, and holds nothing more (RFC 9162 §2.1.3.2). */
export function verifyInclusion(sha256: Sha256, { index, size, leafHash, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || leafHash.length !== 32) return false;
  let [at, last, hash] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(sha256, sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = hashNode(sha256, hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && areEqual(hash, root);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly rootBefore: Uint8Array;
  readonly rootAfter: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** True where the later tree begins with the earlier one, and the proof holds nothing more (RFC 9162 §2.1.4.2). Nothing is proven of an empty tree. */
export function verifyConsistency(
  sha256: Sha256,
  { from, to, rootBefore, rootAfter, proof }: ConsistencyClaim,
): boolean {
  if (!isCount(from) || !isCount(to) || from === 0 || from > to) return false;
  if (from === to) return proof.length === 0 && areEqual(rootBefore, rootAfter);
  if (proof.length === 0 || proof.some(({ length }) => length !== 32)) return false;
  const isPower = Number.isInteger(Math.log2(from));
  const path = isPower ? [rootBefore, ...proof] : proof;
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [before, after] = [path[0]!, path[0]!];
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      before = hashNode(sha256, sibling, before);
      after = hashNode(sha256, sibling, after);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else after = hashNode(sha256, after, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && areEqual(before, rootBefore) && areEqual(after, rootAfter);
}
