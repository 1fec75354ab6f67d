import { countSame } from './words.ts';

/** The names of a file, each kept once, found by their bytes. */
export interface Senders {
  /** Number of the name in [from, to), from 0; `hash` as findNameEnd makes it. */
  idOf(view: DataView, from: number, to: number, hash: number): number;
  /** Notes one message more of this sender, and whether WhatsApp's mark leads its text. */
  note(id: number, marked: boolean): void;
  count(): number;
  /** The name without invisible marks and outer spaces. */
  nameOf(id: number): string;
  messagesOf(id: number): number;
  unmarkedOf(id: number): number;
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

/** Open addressing: one look-up per message, no string made until a name is new. */
export function createSenders(): Senders {
  const names: string[] = [];
  const raws: DataView[] = [];
  // Kept beside the views: asking a view for its length is a call, for each message one.
  const lengths: number[] = [];
  const hashes: number[] = [];
  const messages: number[] = [];
  const unmarked: number[] = [];
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);

  function place(id: number): void {
    let slot = hashes[id]! & (slots.length - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
  }

  function add(view: DataView, from: number, to: number, hash: number): number {
    if (names.length >= MAX_NAMES) return UNKEPT_SENDER;
    const raw = new DataView(view.buffer.slice(view.byteOffset + from, view.byteOffset + to));
    const id = names.push(cleanName(decoder.decode(raw))) - 1;
    raws.push(raw);
    lengths.push(to - from);
    hashes.push(hash);
    messages.push(0);
    unmarked.push(0);
    if (names.length * 4 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (let known = 0; known < id; known += 1) place(known);
    }
    place(id);
    return id;
  }

  return {
    idOf(view, from, to, hash) {
      const length = to - from;
      let slot = hash & (slots.length - 1);
      for (let probe = 0; probe < MAX_PROBES; probe += 1) {
        const id = slots[slot]!;
        if (id === -1) return add(view, from, to, hash);
        if (hashes[id] === hash && lengths[id] === length && countSame(view, from, raws[id]!, length) === length) return id;
        slot = (slot + 1) & (slots.length - 1);
      }
      return UNKEPT_SENDER;
    },
    note(id, marked) {
      if (id === UNKEPT_SENDER) return;
      messages[id]! += 1;
      if (!marked) unmarked[id]! += 1;
    },
    count: () => names.length,
    nameOf: (id) => names[id]!,
    messagesOf: (id) => messages[id]!,
    unmarkedOf: (id) => unmarked[id]!,
  };
}
