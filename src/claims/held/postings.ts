/**
 * A hash index from 32-bit keys to numbered entries, newest first, in flat arrays: a million messages leave some thirty postings each,
 * which as lists of objects would not fit. It only grows at its end and can be cut back to an earlier length.
 */
export interface Postings {
  readonly add: (key: number, entry: number) => void;
  /** Calls `visit` with the newest `limit` entries of each key of a list from `start` to before `end`, the newest of all keys first. */
  readonly visit: (
    keys: ArrayLike<number>,
    start: number,
    end: number,
    limit: number,
    visit: (entry: number) => void,
  ) => void;
  readonly length: () => number;
  readonly truncate: (length: number) => void;
}

/** Heads are kept plus two, so that fresh memory is an empty table: 0 a slot nobody has used, 1 a key without a posting. */
const NEVER_USED = 0;
const NONE = 1;
const FIRST = 2;
const MAX_LOAD = 0.7;

/** Open addressing, a slot per key ever seen, each with the newest posting of the key and the key: beside each other, in one cache line. */
interface Table {
  readonly slots: Int32Array;
  readonly mask: number;
  count: number;
}
const SLOT_SIZE = 2;
const Slot = { head: 0, key: 1 } as const;

/** `LINK_SIZE` numbers a posting: its entry, the posting of the key before it, the key's slot. */
interface Chains {
  links: Int32Array;
  length: number;
}
const LINK_SIZE = 3;
const Link = { entry: 0, previous: 1, slot: 2 } as const;

const createTable = (size: number): Table => ({ slots: new Int32Array(size * SLOT_SIZE), mask: size - 1, count: 0 });

/** Where the slot of a key begins. */
function findSlot({ slots, mask }: Table, key: number): number {
  let at = Math.imul(key, 0x9e3779b1) & mask;
  for (;;) {
    const slot = at * SLOT_SIZE;
    if (slots[slot + Slot.head] === NEVER_USED || slots[slot + Slot.key] === key) return slot;
    at = (at + 1) & mask;
  }
}

function takeSlot(table: Table, key: number): number {
  const slot = findSlot(table, key);
  if (table.slots[slot + Slot.head] === NEVER_USED) {
    table.slots[slot + Slot.head] = NONE;
    table.slots[slot + Slot.key] = key;
    table.count += 1;
  }
  return slot;
}

function widenTable({ slots }: Table, { links, length }: Chains): Table {
  const wider = createTable(slots.length);
  // Chains know their slots: the old table's heads lend the room for where each slot went.
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) {
    const head = slots[slot + Slot.head]!;
    if (head === NEVER_USED) continue;
    const moved = takeSlot(wider, slots[slot + Slot.key]!);
    wider.slots[moved + Slot.head] = head;
    slots[slot + Slot.head] = moved;
  }
  for (let at = 0; at < length; at += 1) links[at * LINK_SIZE + Link.slot] = slots[links[at * LINK_SIZE + Link.slot]!]!;
  return wider;
}

/** How long to make a list that must hold more than so many numbers. */
export const widerThan = (length: number): number => Math.ceil(length * (length < 1_000_000 ? 1.5 : 1.2));

/** The same numbers with more room: for a million messages an idle third is 100 MB. */
export function widen(list: Int32Array): Int32Array {
  const wider = new Int32Array(widerThan(list.length));
  wider.set(list);
  return wider;
}

/** An empty index. */
export function createPostings(): Postings {
  const START_SIZE = 1024;
  const chains: Chains = { links: new Int32Array(START_SIZE * LINK_SIZE), length: 0 };
  let table = createTable(START_SIZE * 2);
  /** Where the chains that are visited have come to. */
  let ends = new Int32Array(64);
  return {
    add(key, entry) {
      if (table.count > table.mask * MAX_LOAD) table = widenTable(table, chains);
      const at = chains.length * LINK_SIZE;
      if (at + LINK_SIZE > chains.links.length) chains.links = widen(chains.links);
      const slot = takeSlot(table, key | 0);
      chains.links[at + Link.entry] = entry;
      chains.links[at + Link.previous] = table.slots[slot + Slot.head]!;
      chains.links[at + Link.slot] = slot;
      table.slots[slot + Slot.head] = chains.length + FIRST;
      chains.length += 1;
    },
    visit(keys, start, end, limit, visit) {
      const { links } = chains;
      if (end - start > ends.length) ends = new Int32Array((end - start) * 2);
      let count = 0;
      for (let at = start; at < end; at += 1) {
        const posting = table.slots[findSlot(table, keys[at]! | 0) + Slot.head]! - FIRST;
        if (posting >= 0) ends[count++] = posting * LINK_SIZE;
      }
      // Link by link all chains together: each is somewhere else in memory, and a processor waits for many at once as long as for one.
      for (let seen = 0; count > 0 && seen < limit; seen += 1) {
        let left = 0;
        for (let at = 0; at < count; at += 1) {
          const link = ends[at]!;
          visit(links[link + Link.entry]!);
          const posting = links[link + Link.previous]! - FIRST;
          if (posting >= 0) ends[left++] = posting * LINK_SIZE;
        }
        count = left;
      }
    },
    length: () => chains.length,
    truncate(to) {
      for (; chains.length > to; chains.length -= 1) {
        const at = (chains.length - 1) * LINK_SIZE;
        table.slots[chains.links[at + Link.slot]! + Slot.head] = chains.links[at + Link.previous]!;
      }
    },
  };
}
