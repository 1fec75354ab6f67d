/** The names of a file, each kept once, found by their bytes. */
export interface Senders {
  /** Number of the name in bytes[from, to), from 0. */
  idOf(bytes: Uint8Array, from: number, to: number): number;
  count(): number;
  /** The name without invisible marks and outer spaces. */
  nameOf(id: number): string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
const FIRST_SLOTS = 1_024;
const MAX_NAMES = 65_536;
/** Id of every name past the bound: a group has thousands of members, not tens of thousands. */
export const UNKEPT_SENDER = 0x7fff_fffe;

/** A name as people know it. */
export const cleanName = (raw: string): string => raw.replace(MARKS, '').trim();

/** Open addressing over FNV-1a: one look-up per message, no string made until a name is new. */
export function createSenders(): Senders {
  const names: string[] = [];
  const raws: Uint8Array[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let lastId = -1;

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    hashes.forEach((hash, id) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    });
  }

  function add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const id = names.length;
    if (id >= MAX_NAMES) return UNKEPT_SENDER;
    raws.push(bytes.slice(from, to));
    names.push(cleanName(decoder.decode(raws[id])));
    hashes.push(hash);
    slots[slot] = id;
    if (names.length * 2 > slots.length) grow();
    return id;
  }

  function idOf(bytes: Uint8Array, from: number, to: number): number {
    if (lastId >= 0 && sameName(raws[lastId]!, bytes, from, to)) return lastId;
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    hash >>>= 0;
    let slot = hash & (slots.length - 1);
    for (let id = slots[slot]!; id !== -1; id = slots[slot]!) {
      if (hashes[id] === hash && sameName(raws[id]!, bytes, from, to)) return (lastId = id);
      slot = (slot + 1) & (slots.length - 1);
    }
    const id = add(bytes, from, to, hash, slot);
    if (id !== UNKEPT_SENDER) lastId = id;
    return id;
  }

  return { idOf, count: () => names.length, nameOf: (id) => names[id]! };
}

function sameName(raw: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i += 1) if (raw[i] !== bytes[from + i]) return false;
  return true;
}
