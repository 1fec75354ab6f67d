import { countSame, viewOf } from './words.ts';

/** The names of a file, each kept once, found by their bytes. */
export interface Senders {
  /** Number of the name in [from, to), from 0; `hash` as findNameEnd makes it. */
  idOf(view: DataView, bytes: Uint8Array, from: number, to: number, hash: number): number;
  /** Notes one message more of this sender, and whether WhatsApp's mark leads its text. */
  note(id: number, marked: boolean): void;
  count(): number;
  /** The name without invisible marks and outer spaces. */
  nameOf(id: number): string;
  messagesOf(id: number): number;
  /** Whether WhatsApp's mark leads every text of this sender. */
  isOnlyMarked(id: number): boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
const FIRST_SLOTS = 1_024;
/** Names made to share a hash do not make the look-up long: those past this many are not kept. */
const MAX_PROBES = 32;
const MAX_NAMES = 65_536;
/** Id of every name past the bound: a group has thousands of members, not tens of thousands. */
export const UNKEPT_SENDER = 0x7fff_fffe;

/** A name as people know it. */
export const cleanName = (raw: string): string => raw.replace(MARKS, '').trim();

/**
 * What is known of a name, as numbers one after the other: a look-up touches one place in memory for them, one for the name's bytes,
 * and no object, of which hundreds in turn would push each other out of the nearest cache.
 */
const FACTS = 5;
const HASH = 0;
const START = 1;
const LENGTH = 2;
const MESSAGES = 3;
const MARKED = 4;
const FIRST_NAMES = 256;
const FIRST_NAME_BYTES = 4_096;

/** Open addressing: one look-up per message, no string made until a name is new. */
export function createSenders(): Senders {
  const names: string[] = [];
  let facts = new Int32Array(FIRST_NAMES * FACTS);
  let raw = new Uint8Array(FIRST_NAME_BYTES);
  let rawView = viewOf(raw);
  let rawEnd = 0;
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);

  function place(id: number): void {
    let slot = facts[id * FACTS + HASH]! & (slots.length - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
  }

  function add(name: Uint8Array, hash: number): number {
    if (names.length >= MAX_NAMES) return UNKEPT_SENDER;
    const id = names.push(cleanName(decoder.decode(name))) - 1;
    if (names.length * FACTS > facts.length) facts = doubled(facts, Int32Array);
    facts.set([hash, rawEnd, name.length], id * FACTS);
    while (rawEnd + name.length > raw.length) rawView = viewOf((raw = doubled(raw, Uint8Array)));
    raw.set(name, rawEnd);
    rawEnd += name.length;
    if (names.length * 4 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (let known = 0; known < id; known += 1) place(known);
    }
    place(id);
    return id;
  }

  return {
    idOf(view, bytes, from, to, hash) {
      const length = to - from;
      let slot = hash & (slots.length - 1);
      for (let probe = 0; probe < MAX_PROBES; probe += 1) {
        const id = slots[slot]!;
        if (id === -1) return add(bytes.subarray(from, to), hash);
        const at = id * FACTS;
        if (facts[at + HASH] === hash && facts[at + LENGTH] === length) {
          if (countSame(view, from, rawView, facts[at + START]!, length) === length) return id;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return UNKEPT_SENDER;
    },
    note(id, marked) {
      if (id === UNKEPT_SENDER) return;
      facts[id * FACTS + MESSAGES]! += 1;
      if (marked) facts[id * FACTS + MARKED]! += 1;
    },
    count: () => names.length,
    nameOf: (id) => names[id]!,
    messagesOf: (id) => facts[id * FACTS + MESSAGES]!,
    isOnlyMarked: (id) => facts[id * FACTS + MESSAGES] === facts[id * FACTS + MARKED],
  };
}

/** The same numbers with room for as many more. */
function doubled<T extends Int32Array | Uint8Array>(numbers: T, make: new (length: number) => T): T {
  const larger = new make(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
