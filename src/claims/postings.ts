/**
 * A hash index from 32-bit keys to numbered entries, newest first, in flat arrays: a million messages leave some thirty postings each,
 * which as lists of objects would not fit. It only grows at its end and can be cut back to an earlier length.
 */
export interface Postings {
  readonly add: (key: number, entry: number) => void;
  /** Calls `visit` with the newest `limit` entries of a key. */
  readonly visit: (key: number, limit: number, visit: (entry: number) => void) => void;
  readonly length: () => number;
  readonly truncate: (length: number) => void;
}

const NONE = -1;

/** Open addressing, one slot per key ever seen; `head` is the newest posting of the key. */
interface Table {
  keys: Uint32Array;
  heads: Int32Array;
  used: Uint8Array;
  count: number;
}

interface Chains {
  entries: Int32Array;
  previous: Int32Array;
  slots: Int32Array;
  length: number;
}

const createTable = (size: number): Table => ({
  keys: new Uint32Array(size),
  heads: new Int32Array(size).fill(NONE),
  used: new Uint8Array(size),
  count: 0,
});

function findSlot({ keys, used }: Table, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
  while (used[slot] === 1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function takeSlot(table: Table, key: number): number {
  const slot = findSlot(table, key);
  if (table.used[slot] === 0) {
    table.keys[slot] = key;
    table.used[slot] = 1;
    table.count += 1;
  }
  return slot;
}

function widenTable(table: Table, chains: Chains): Table {
  const wider = createTable(table.keys.length * 2);
  const moved = new Int32Array(table.keys.length);
  for (let slot = 0; slot < table.keys.length; slot += 1) {
    if (table.used[slot] === 0) continue;
    moved[slot] = takeSlot(wider, table.keys[slot]!);
    wider.heads[moved[slot]!] = table.heads[slot]!;
  }
  for (let at = 0; at < chains.length; at += 1) chains.slots[at] = moved[chains.slots[at]!]!;
  return wider;
}

/** The same numbers in twice the room. */
export function widen(list: Int32Array): Int32Array {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
}

/** An empty index. */
export function createPostings(): Postings {
  const START_SIZE = 1024;
  const list = (): Int32Array => new Int32Array(START_SIZE);
  const chains: Chains = { entries: list(), previous: list(), slots: list(), length: 0 };
  let table = createTable(START_SIZE * 2);
  return {
    add(key, entry) {
      if (table.count * 2 >= table.keys.length) table = widenTable(table, chains);
      const at = chains.length;
      if (at === chains.entries.length)
        for (const name of ['entries', 'previous', 'slots'] as const) chains[name] = widen(chains[name]);
      const slot = takeSlot(table, key >>> 0);
      chains.entries[at] = entry;
      chains.previous[at] = table.heads[slot]!;
      chains.slots[at] = slot;
      table.heads[slot] = at;
      chains.length += 1;
    },
    visit(key, limit, visit) {
      let at = table.heads[findSlot(table, key >>> 0)]!;
      for (let seen = 0; at !== NONE && seen < limit; seen += 1) {
        visit(chains.entries[at]!);
        at = chains.previous[at]!;
      }
    },
    length: () => chains.length,
    truncate(to) {
      for (; chains.length > to; chains.length -= 1)
        table.heads[chains.slots[chains.length - 1]!] = chains.previous[chains.length - 1]!;
    },
  };
}
