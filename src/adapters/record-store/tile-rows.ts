import type { Pool } from 'pg';
import {
  bundleEntries,
  openTiles,
  openTree,
  type MerkleTree,
  type RecordProver,
  type TileAddress,
  tileKey,
  tilesToProve,
  TILE_WIDTH,
} from '../../record/index.ts';
import { sha256 } from '../signing/keys.ts';

type Reader = Pick<Pool, 'query'>;

/** Bytes of a tile; null where the log has not got that far. */
export async function readTile(pool: Reader, { level, index, width }: TileAddress): Promise<Uint8Array | null> {
  const range = [index * TILE_WIDTH, index * TILE_WIDTH + width];
  const { rows } = await pool.query<{ hash: Buffer }>(
    level === 0
      ? {
          name: 'record-leaves',
          text: 'select leaf as hash from record where index >= $1 and index < $2 order by index',
          values: range,
        }
      : {
          name: 'record-tops',
          text: 'select hash from record_tile where level = $3 and index >= $1 and index < $2 order by index',
          values: [...range, level],
        },
  );
  return rows.length === width ? Buffer.concat(rows.map(({ hash }) => hash)) : null;
}

/** Bytes of an entry bundle; null where the log has not got that far. */
export async function readEntries(pool: Reader, index: number, width: number): Promise<Uint8Array | null> {
  const { rows } = await pool.query<{ entry: Buffer }>({
    name: 'record-entries',
    text: 'select entry from record where index >= $1 and index < $2 order by index',
    values: [index * TILE_WIDTH, index * TILE_WIDTH + width],
  });
  return rows.length === width ? bundleEntries(rows.map(({ entry }) => entry)) : null;
}

/**
 * The tree of a log of `size` records, read tile by tile. What is inside a tile is hashed once as long as proofs stay in
 * one stretch of 256 records; upper tiles stay in memory (one per 65,536 records).
 */
export function openProver(pool: Reader, size: number): RecordProver {
  const tiles = new Map<string, Uint8Array>();
  let stretch = -1;
  let tree: MerkleTree | null = null;
  const openAt = async (index: number): Promise<MerkleTree> => {
    const wanted = Math.floor(index / TILE_WIDTH);
    if (tree && wanted === stretch) return tree;
    const last = Math.floor((size - 1) / TILE_WIDTH);
    for (const key of tiles.keys()) if (key.startsWith('0/') && key !== tileKey(0, last)) tiles.delete(key);
    for (const address of tilesToProve(index, size)) {
      const key = tileKey(address.level, address.index);
      if (!tiles.has(key)) tiles.set(key, await loadTile(pool, address));
    }
    stretch = wanted;
    tree = openTree(
      sha256,
      openTiles(sha256, (level, at) => tiles.get(tileKey(level, at))!),
      size,
    );
    return tree;
  };
  return {
    proveInclusion: async (index) => (await openAt(index)).proveInclusion(index),
    proveConsistency: async (from) => (from === 0 ? [] : (await openAt(from - 1)).proveConsistency(from)),
  };
}

async function loadTile(pool: Reader, address: TileAddress): Promise<Uint8Array> {
  const bytes = await readTile(pool, address);
  if (!bytes) throw new RangeError(`the log does not hold tile ${tileKey(address.level, address.index)}`);
  return bytes;
}

/** Root over the first `size` records. */
export async function readRoot(pool: Reader, size: number): Promise<Uint8Array> {
  if (size === 0) return sha256();
  const tiles = new Map<string, Uint8Array>();
  for (const address of tilesToProve(size - 1, size))
    tiles.set(tileKey(address.level, address.index), await loadTile(pool, address));
  return openTree(
    sha256,
    openTiles(sha256, (level, at) => tiles.get(tileKey(level, at))!),
    size,
  ).root();
}
