import { areEqual } from '../model/index.ts';
import { hashNode } from './merkle.ts';
import type { Sha256 } from './ports.ts';

/** Checks inclusion proofs of one head, one after the other. */
export interface PathChecker {
  /** True where the proof leads from the leaf to the root, and holds nothing more (RFC 9162 §2.1.3.2). */
  check(index: number, leafHash: Uint8Array, proof: readonly Uint8Array[]): boolean;
}

/** Both nodes below one parent, as far as a proof that held has named them. */
interface Pair {
  readonly parent: number;
  readonly nodes: readonly [Uint8Array | null, Uint8Array | null];
}

interface Step {
  readonly level: number;
  readonly at: number;
  readonly hash: Uint8Array;
  readonly sibling: Uint8Array;
}

/**
 * A checker for many proofs of one head. Neighbours share most of their way to the root: where a proof meets a node that an
 * earlier one has led to the root, the rest is compared and not hashed again. With ascending indices a proof costs two hashes
 * on average, and the memory is one pair per level.
 */
export function openPaths(sha256: Sha256, head: { readonly size: number; readonly root: Uint8Array }): PathChecker {
  const pairs: (Pair | null)[] = [];
  const known = (level: number, at: number): Uint8Array | null => {
    const pair = pairs[level];
    return pair && pair.parent === Math.floor(at / 2) ? pair.nodes[at % 2]! : null;
  };
  return {
    check(index, leafHash, proof) {
      const steps = climb(sha256, head, known, index, leafHash, proof);
      const met = steps?.at(-1)?.level ?? -1;
      // A level that this way skipped holds a pair of another way, whose continuation is overwritten now.
      for (let level = 0; level < met; level += 1) pairs[level] = null;
      for (const { level, at, hash, sibling } of steps ?? [])
        pairs[level] = { parent: Math.floor(at / 2), nodes: at % 2 === 0 ? [hash, sibling] : [sibling, hash] };
      return steps !== null;
    },
  };
}

/** The nodes that had to be hashed on the way up, or null where the proof does not hold. */
function climb(
  sha256: Sha256,
  { size, root }: { readonly size: number; readonly root: Uint8Array },
  known: (level: number, at: number) => Uint8Array | null,
  index: number,
  leafHash: Uint8Array,
  proof: readonly Uint8Array[],
): readonly Step[] | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size || leafHash.length !== 32) return null;
  const steps: Step[] = [];
  let [at, last, level, used] = [index, size - 1, 0, 0];
  let hash: Uint8Array | null = leafHash;
  for (; last > 0; [at, last, level] = [Math.floor(at / 2), Math.floor(last / 2), level + 1]) {
    if (at === last && at % 2 === 0) continue; // no sibling on the right edge: the node moves up as it is
    const sibling = proof[used];
    used += 1;
    if (sibling?.length !== 32) return null;
    const held = hash && known(level, at);
    if (held && !areEqual(held, hash!)) return null;
    if (held) hash = null; // met a node that is known to lead to the root
    if (hash) {
      steps.push({ level, at, hash, sibling });
      hash = at % 2 === 0 ? hashNode(sha256, hash, sibling) : hashNode(sha256, sibling, hash);
    } else if (!matches(known(level, at % 2 === 0 ? at + 1 : at - 1), sibling)) return null;
  }
  return used === proof.length && (hash === null || areEqual(hash, root)) ? steps : null;
}

const matches = (held: Uint8Array | null, hash: Uint8Array): boolean => held !== null && areEqual(held, hash);
