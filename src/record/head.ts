import { hashNode } from './merkle.ts';
import type { Sha256 } from './ports.ts';

/** All that a log needs in order to grow: how many leaves it has, and the roots of its complete subtrees, largest first. */
export interface LogHead {
  readonly size: number;
  /** One hash per set bit of `size`: at most 53. */
  readonly peaks: readonly Uint8Array[];
}

export const EMPTY_HEAD: LogHead = { size: 0, peaks: [] };

/** Binary levels in a tile. c2sp.org/tlog-tiles */
const TILE_HEIGHT = 8;

/** The hash of a complete tile: it stands at `index` of tile level `level` (1 and above). */
export interface TileTop {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The head after these leaves, and the tiles they completed. Costs two hashes per leaf at most, on average. */
export function growHead(
  sha256: Sha256,
  head: LogHead,
  leafHashes: readonly Uint8Array[],
): { readonly head: LogHead; readonly tops: readonly TileTop[] } {
  const peaks = [...head.peaks];
  const tops: TileTop[] = [];
  let size = head.size;
  for (const leafHash of leafHashes) {
    let hash = leafHash;
    let level = 0;
    for (let at = size; at % 2 === 1; at = (at - 1) / 2) {
      hash = hashNode(sha256, peaks.pop()!, hash);
      level += 1;
      if (level % TILE_HEIGHT === 0) tops.push({ level: level / TILE_HEIGHT, index: (at - 1) / 2, hash });
    }
    peaks.push(hash);
    size += 1;
  }
  return { head: { size, peaks }, tops };
}

/** Merkle root of the whole log; SHA-256 of nothing for an empty one (RFC 6962 §2.1). */
export const rootOf = (sha256: Sha256, { peaks }: LogHead): Uint8Array =>
  peaks.length === 0 ? sha256() : peaks.reduceRight((right, left) => hashNode(sha256, left, right));
