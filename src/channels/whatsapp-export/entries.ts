/** Bits of an entry. The upper ones are evidence, gathered while scanning and weighed once the whole file was seen. */
export const BIT = {
  PASTED: 1,
  DATE_ORDER: 2,
  FOLD: 4,
  JUMP: 8,
  /** Text starts with U+200E or U+200F: WhatsApp wrote it, not a person. */
  MARKED: 16,
  /** Spaces, marks or capitals of the header differ from those of the first header. */
  IRREGULAR: 32,
  /** The line before was empty: WhatsApp trims messages, so no real message ends like that. */
  AFTER_BLANK: 64,
  /** The line before ended in CR LF. */
  AFTER_CRLF: 128,
  /** Some byte of the text is outside of ASCII. */
  WIDE: 256,
  /** Some byte of the header or the name is. */
  WIDE_HEAD: 512,
  /** The text goes on after its first line. */
  LINES: 1024,
} as const;

/** Small enough that a chat of ten lines costs little, large enough that a million have few. */
const SEGMENT_BITS = 12;
export const SEGMENT = 1 << SEGMENT_BITS;
const WITHIN = SEGMENT - 1;

export const NO_SENDER = -1;

/** Entries n = index × SEGMENT … of the file, column by column. */
export interface Segment {
  /** Byte of the file its first message starts at, and of each message after that. */
  readonly base: number;
  readonly after: Uint32Array;
  /** Bytes of the header, and of the name after it (0 for a system line). */
  readonly head: Uint16Array;
  readonly name: Uint16Array;
  readonly date: Uint16Array;
  /** Seconds since midnight. */
  readonly seconds: Int32Array;
  readonly sender: Int32Array;
  readonly bits: Uint16Array;
  /** How small numbers of the header were padded, see matcher.ts. */
  readonly padding: Uint16Array;
}

const BYTES = 22;

/** All columns lie in one buffer: nine small ones for every segment would be work for the garbage collector. */
function createSegment(base: number): Segment {
  const buffer = new ArrayBuffer(SEGMENT * BYTES);
  const columnOf4 = (at: number): number => at * SEGMENT * 4;
  const columnOf2 = (at: number): number => columnOf4(3) + at * SEGMENT * 2;
  return {
    base,
    after: new Uint32Array(buffer, columnOf4(0), SEGMENT),
    seconds: new Int32Array(buffer, columnOf4(1), SEGMENT),
    sender: new Int32Array(buffer, columnOf4(2), SEGMENT),
    head: new Uint16Array(buffer, columnOf2(0), SEGMENT),
    name: new Uint16Array(buffer, columnOf2(1), SEGMENT),
    date: new Uint16Array(buffer, columnOf2(2), SEGMENT),
    bits: new Uint16Array(buffer, columnOf2(3), SEGMENT),
    padding: new Uint16Array(buffer, columnOf2(4), SEGMENT),
  };
}

/** One record that is filled for each message, so that none is made. */
export interface Entry {
  offset: number;
  head: number;
  name: number;
  date: number;
  seconds: number;
  sender: number;
  bits: number;
  padding: number;
}

export const createEntry = (): Entry => ({
  offset: 0,
  head: 0,
  name: 0,
  date: 0,
  seconds: 0,
  sender: 0,
  bits: 0,
  padding: 0,
});

/** The index of a file of at most 4 GB: 22 bytes per message in typed arrays, in segments so that growing copies nothing. */
export interface Entries {
  count(): number;
  readonly segments: readonly Segment[];
  push(entry: Entry): void;
  /** Fills a record with entry n. */
  load(n: number, entry: Entry): void;
  offset(n: number): number;
  date(n: number): number;
  sender(n: number): number;
  bits(n: number): number;
  padding(n: number): number;
  setBits(n: number, bits: number): void;
  clearBits(n: number, bits: number): void;
  setSystem(n: number): void;
}

export function createEntries(): Entries {
  const segments: Segment[] = [];
  let last: Segment;
  let count = 0;
  const segment = (n: number): Segment => segments[n >> SEGMENT_BITS]!;
  return {
    count: () => count,
    segments,
    push(entry) {
      const at = count & WITHIN;
      if (at === 0) segments.push((last = createSegment(entry.offset)));
      last.after[at] = entry.offset - last.base;
      last.head[at] = entry.head;
      last.name[at] = entry.name;
      last.date[at] = entry.date;
      last.seconds[at] = entry.seconds;
      last.sender[at] = entry.sender;
      last.bits[at] = entry.bits;
      last.padding[at] = entry.padding;
      count += 1;
    },
    load(n, entry) {
      const [from, at] = [segment(n), n & WITHIN];
      entry.offset = from.base + from.after[at]!;
      entry.head = from.head[at]!;
      entry.name = from.name[at]!;
      entry.date = from.date[at]!;
      entry.seconds = from.seconds[at]!;
      entry.sender = from.sender[at]!;
      entry.bits = from.bits[at]!;
      entry.padding = from.padding[at]!;
    },
    offset: (n) => segment(n).base + segment(n).after[n & WITHIN]!,
    date: (n) => segment(n).date[n & WITHIN]!,
    sender: (n) => segment(n).sender[n & WITHIN]!,
    bits: (n) => segment(n).bits[n & WITHIN]!,
    padding: (n) => segment(n).padding[n & WITHIN]!,
    setBits(n, bits) {
      segment(n).bits[n & WITHIN]! |= bits;
    },
    clearBits(n, bits) {
      segment(n).bits[n & WITHIN]! &= ~bits;
    },
    setSystem(n) {
      const [held, at] = [segment(n), n & WITHIN];
      held.sender[at] = NO_SENDER;
      held.name[at] = 0;
      // What was the name is text now.
      if (held.bits[at]! & BIT.WIDE_HEAD) held.bits[at]! |= BIT.WIDE;
    },
  };
}
