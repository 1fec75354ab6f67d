/**
 * An immutable map that shares what has not changed: `put` and `drop` copy one path of at most seven small nodes, however many
 * entries are held. Books need it, because every event makes new books and the old ones stay as they were.
 * A hash array mapped trie of 32 branches (P. Bagwell, "Ideal Hash Trees", 2001).
 */
export interface PersistentMap<K extends string, V> {
  readonly size: number;
  readonly root: Node<K, V> | null;
}

interface Leaf<K, V> {
  readonly kind: 'leaf';
  readonly hash: number;
  readonly key: K;
  readonly value: V;
}
interface Branch<K, V> {
  readonly kind: 'branch';
  /** Bit n is set where a child for the five hash bits n is held; children stand in the order of the bits. */
  readonly bits: number;
  readonly children: readonly Node<K, V>[];
}
/** Keys whose 32 hash bits are all the same. */
interface Clash<K, V> {
  readonly kind: 'clash';
  readonly hash: number;
  readonly leaves: readonly Leaf<K, V>[];
}
type Node<K, V> = Leaf<K, V> | Branch<K, V> | Clash<K, V>;

const BITS_PER_LEVEL = 5;

export const emptyMap = <K extends string, V>(): PersistentMap<K, V> => ({ size: 0, root: null });

/** The value under `key`, or undefined. */
export function lookUp<K extends string, V>(map: PersistentMap<K, V>, key: K): V | undefined {
  const hash = hashOf(key);
  let node = map.root;
  for (let shift = 0; node; shift += BITS_PER_LEVEL) {
    if (node.kind === 'leaf') return node.key === key ? node.value : undefined;
    if (node.kind === 'clash') return node.leaves.find((leaf) => leaf.key === key)?.value;
    const bit = bitOf(hash, shift);
    if ((node.bits & bit) === 0) return undefined;
    node = node.children[indexOf(node.bits, bit)]!;
  }
  return undefined;
}

/** The map with `value` under `key`. */
export function put<K extends string, V>(map: PersistentMap<K, V>, key: K, value: V): PersistentMap<K, V> {
  const leaf: Leaf<K, V> = { kind: 'leaf', hash: hashOf(key), key, value };
  if (!map.root) return { size: 1, root: leaf };
  const grown = lookUp(map, key) === undefined ? 1 : 0;
  return { size: map.size + grown, root: putIn(map.root, leaf, 0) };
}

/** The map without `key`; the same map where it was not held. */
export function drop<K extends string, V>(map: PersistentMap<K, V>, key: K): PersistentMap<K, V> {
  if (!map.root || lookUp(map, key) === undefined) return map;
  return { size: map.size - 1, root: dropFrom(map.root, key, hashOf(key), 0) };
}

/** All entries, in no order that means anything (but the same for equal contents put in any order, clashes aside). */
export function* listEntries<K extends string, V>(map: PersistentMap<K, V>): Generator<readonly [K, V]> {
  if (map.root) yield* walk(map.root);
}

/** All values, by key in code unit order: the order that every desk writes its books in. */
export const listSorted = <K extends string, V>(map: PersistentMap<K, V>): V[] =>
  [...listEntries(map)].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, value]) => value);

function* walk<K, V>(node: Node<K, V>): Generator<readonly [K, V]> {
  if (node.kind === 'leaf') yield [node.key, node.value];
  else for (const child of node.kind === 'branch' ? node.children : node.leaves) yield* walk(child);
}

function putIn<K, V>(node: Node<K, V>, leaf: Leaf<K, V>, shift: number): Node<K, V> {
  if (node.kind === 'branch') return putInBranch(node, leaf, shift);
  if (node.hash !== leaf.hash) return putInBranch(branchOver(node, shift), leaf, shift);
  if (node.kind === 'leaf') {
    return node.key === leaf.key ? leaf : { kind: 'clash', hash: leaf.hash, leaves: [node, leaf] };
  }
  return { ...node, leaves: [...node.leaves.filter(({ key }) => key !== leaf.key), leaf] };
}

const branchOver = <K, V>(node: Leaf<K, V> | Clash<K, V>, shift: number): Branch<K, V> => ({
  kind: 'branch',
  bits: bitOf(node.hash, shift),
  children: [node],
});

function putInBranch<K, V>(branch: Branch<K, V>, leaf: Leaf<K, V>, shift: number): Branch<K, V> {
  const bit = bitOf(leaf.hash, shift);
  const index = indexOf(branch.bits, bit);
  const children = branch.children.slice();
  if (branch.bits & bit) children[index] = putIn(children[index]!, leaf, shift + BITS_PER_LEVEL);
  else children.splice(index, 0, leaf);
  return { kind: 'branch', bits: branch.bits | bit, children };
}

function dropFrom<K, V>(node: Node<K, V>, key: K, hash: number, shift: number): Node<K, V> | null {
  if (node.kind === 'leaf') return null;
  if (node.kind === 'clash') {
    const leaves = node.leaves.filter((leaf) => leaf.key !== key);
    return leaves.length === 1 ? leaves[0]! : { ...node, leaves };
  }
  const bit = bitOf(hash, shift);
  const index = indexOf(node.bits, bit);
  const left = dropFrom(node.children[index]!, key, hash, shift + BITS_PER_LEVEL);
  const children = node.children.slice();
  if (left) children[index] = left;
  else children.splice(index, 1);
  const only = children[0];
  if (!only) return null;
  // A branch over one leaf would make equal contents look different: the leaf moves up.
  if (children.length === 1 && only.kind !== 'branch') return only;
  return { kind: 'branch', bits: left ? node.bits : node.bits & ~bit, children };
}

const bitOf = (hash: number, shift: number): number => 1 << ((hash >>> shift) & 31);

/** How many children stand before this bit's. */
function indexOf(bits: number, bit: number): number {
  let count = bits & (bit - 1);
  count -= (count >>> 1) & 0x55555555;
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** FNV-1a over UTF-16 code units, then murmur3's last mix: ids that differ in the last digit must not share a path. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
