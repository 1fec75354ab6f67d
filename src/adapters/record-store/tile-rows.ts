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
export interface Tiles {
  read(address: TileAddress): Promise<Uint8Array | null>;
}

export interface RememberedTiles extends Tiles {
  /** Leaves that were just put on the log, from an index on. */
  grown(first: number, leaves: readonly Uint8Array[]): void;
}

const TILES_HELD = 16;

/** Tiles only ever grow: what was read of one once is not read again, and what this process puts on the log it need not read at all. */
export function rememberTiles(pool: Reader): RememberedTiles {
  const held = new Map<string, Uint8Array>();
  const hold = (key: string, bytes: Uint8Array): void => {
    held.delete(key);
    held.set(key, bytes);
    if (held.size > TILES_HELD) held.delete(held.keys().next().value!);
  };
  return {
    read: async (address) => {
      const key = tileKey(address.level, address.index);
      const wanted = address.width * HASH_BYTES;
      const known = held.get(key);
      if (known && known.length >= wanted) return known.subarray(0, wanted);
      const bytes = await readTile(pool, address);
      if (bytes && bytes.length > (held.get(key)?.length ?? 0)) hold(key, bytes);
      return bytes;
    },
    grown: (first, leaves) => {
      for (let at = 0; at < leaves.length;) {
        const index = Math.floor((first + at) / TILE_WIDTH);
        const place = (first + at) % TILE_WIDTH;
        const more = leaves.slice(at, at + TILE_WIDTH - place);
        const known = place === 0 ? new Uint8Array() : held.get(tileKey(0, index));
        // Of a tile whose beginning is not at hand the end is of no use.
        if (known?.length === place * HASH_BYTES) hold(tileKey(0, index), Buffer.concat([known, ...more]));
        at += more.length;
      }
    },
  };
}

const HASH_BYTES = 32;

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
export function openProver(source: Tiles, size: number): RecordProver {
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
      if (!tiles.has(key)) tiles.set(key, await loadTile(source, address));
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

async function loadTile(source: Tiles, address: TileAddress): Promise<Uint8Array> {
  const bytes = await source.read(address);
  if (!bytes) throw new RangeError(`the log does not hold tile ${tileKey(address.level, address.index)}`);
  return bytes;
}

/** Root over the first `size` records. */
export async function readRoot(source: Tiles, size: number): Promise<Uint8Array> {
  if (size === 0) return sha256();
  const tiles = new Map<string, Uint8Array>();
  for (const address of tilesToProve(size - 1, size))
    tiles.set(tileKey(address.level, address.index), await loadTile(source, address));
  return openTree(
    sha256,
    openTiles(sha256, (level, at) => tiles.get(tileKey(level, at))!),
    size,
  ).root();
}
