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
const NEVER_USED = -2;
const MAX_LOAD = 0.7;

/** Open addressing, one slot per key ever seen; `head` is the newest posting of the key. */
interface Table {
  readonly keys: Uint32Array;
  readonly heads: Int32Array;
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
  heads: new Int32Array(size).fill(NEVER_USED),
  count: 0,
});

function findSlot({ keys, heads }: Table, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
  while (heads[slot] !== NEVER_USED && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function takeSlot(table: Table, key: number): number {
  const slot = findSlot(table, key);
  if (table.heads[slot] === NEVER_USED) {
    table.keys[slot] = key;
    table.heads[slot] = NONE;
    table.count += 1;
  }
  return slot;
}

function widenTable(table: Table, chains: Chains): Table {
  const wider = createTable(table.keys.length * 2);
  // Chains know their slots: the old table's heads lend the room for where each slot went.
  const moved = table.heads;
  for (let slot = 0; slot < table.keys.length; slot += 1) {
    const head = table.heads[slot]!;
    if (head === NEVER_USED) continue;
    moved[slot] = takeSlot(wider, table.keys[slot]!);
    wider.heads[moved[slot]!] = head;
  }
  for (let at = 0; at < chains.length; at += 1) chains.slots[at] = moved[chains.slots[at]!]!;
  return wider;
}

/** The same numbers in half as much room again. */
export function widen(list: Int32Array): Int32Array {
  const wider = new Int32Array(list.length * 1.5);
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
      if (table.count >= table.keys.length * MAX_LOAD) table = widenTable(table, chains);
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
      for (let seen = 0; at >= 0 && seen < limit; seen += 1) {
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
