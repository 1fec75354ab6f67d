import { joinBytes } from '../model/index.ts';
import { hashNode, type NodeStore } from './merkle.ts';
import type { Sha256 } from './ports.ts';

/** c2sp.org/tlog-tiles: 256 hashes of one tile level; a tile of level n+1 holds the roots of full tiles of level n. */
export const TILE_WIDTH = 256;
const HASH_BYTES = 32;
const TILE_HEIGHT = 8;

export interface TileAddress {
  readonly level: number;
  readonly index: number;
  /** Hashes in it, 1 to 256; less than 256 for a partial tile. */
  readonly width: number;
}

/** How many hashes the tile has in a log of `size` leaves; 0 where it is not there yet. */
export function widthOf(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** Path of a tile or entry bundle below the log's prefix: `tile/0/x001/x234/067.p/112`. */
export function tilePath(kind: number | 'entries', index: number, width: number): string {
  const groups: string[] = [];
  for (let rest = index, last = true; last || rest > 0; rest = Math.floor(rest / 1_000), last = false)
    groups.unshift(`${last ? '' : 'x'}${String(rest % 1_000).padStart(3, '0')}`);
  return `tile/${kind}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads such a path; null where it is not one, or not written the one right way. */
export function parseTilePath(
  path: string,
): { readonly kind: number | 'entries'; readonly index: number; readonly width: number } | null {
  const found = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!found) return null;
  const kind = found[1] === 'entries' ? 'entries' : Number(found[1]);
  const index = Number(found[2]!.replaceAll(/[x/]/g, ''));
  const width = found[3] === undefined ? TILE_WIDTH : Number(found[3]);
  return Number.isSafeInteger(index) && tilePath(kind, index, width) === path && width > 0 && width <= TILE_WIDTH
    ? { kind, index, width }
    : null;
}

/** Bytes of an entry bundle: each entry behind its length as big-endian uint16. */
export const bundleEntries = (entries: readonly Uint8Array[]): Uint8Array =>
  joinBytes(...entries.flatMap((entry) => [new Uint8Array([entry.length >> 8, entry.length & 0xff]), entry]));

/** The tiles from which inclusion of `index` in a log of `size` leaves – and consistency of `index + 1` with it – can be proven. */
export function tilesToProve(index: number, size: number): readonly TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0, span = TILE_WIDTH; span / TILE_WIDTH <= size; level += 1, span *= TILE_WIDTH) {
    for (const at of new Set([Math.floor(index / span), Math.floor((size - 1) / span)])) {
      const width = widthOf(level, at, size);
      if (width > 0) tiles.push({ level, index: at, width });
    }
  }
  return tiles;
}

/** Name of a tile in a collection of tiles. */
export const tileKey = (level: number, index: number): string => `${level}/${index}`;

/**
 * The nodes of a tree as tiles hold them; what lies between two tile levels is hashed once and kept. Read only.
 * @param read bytes of a tile (full or partial); throws where it has not been loaded
 */
export function openTiles(sha256: Sha256, read: (level: number, index: number) => Uint8Array): NodeStore {
  const known = new Map<string, Uint8Array>();
  const get = (level: number, index: number): Uint8Array => {
    const [tileLevel, height] = [Math.floor(level / TILE_HEIGHT), level % TILE_HEIGHT];
    if (height === 0) return hashInTile(read(tileLevel, Math.floor(index / TILE_WIDTH)), index % TILE_WIDTH);
    const key = `${level}/${index}`;
    const held = known.get(key);
    if (held) return held;
    const hash = hashNode(sha256, get(level - 1, 2 * index), get(level - 1, 2 * index + 1));
    known.set(key, hash);
    return hash;
  };
  return {
    get,
    put: () => {
      throw new TypeError('tiles are read only');
    },
  };
}

function hashInTile(tile: Uint8Array, at: number): Uint8Array {
  if (tile.length < (at + 1) * HASH_BYTES) throw new RangeError('the tile is too narrow for this hash');
  return tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
}
