/** Bits of an entry. The upper ones are evidence, gathered while scanning and weighed once the whole file was seen. */
export const BIT = {
  PASTED: 1,
  DATE_ORDER: 2,
  FOLD: 4,
  JUMP: 8,
  /** Text starts with U+200E or U+200F: WhatsApp wrote it, not a person. */
  MARKED: 16,
  /** Spaces, marks or zero padding of the header differ from the other headers. */
  IRREGULAR: 32,
  /** The line before was empty: WhatsApp trims messages, so no real message ends like that. */
  AFTER_BLANK: 64,
  /** The line before ended in CR LF. */
  AFTER_CRLF: 128,
  /** Some byte of the message is outside of ASCII. */
  WIDE: 256,
} as const;

const SEGMENT_BITS = 15;
export const SEGMENT = 1 << SEGMENT_BITS;
const WITHIN = SEGMENT - 1;

export const NO_SENDER = -1;

/** Entries n = index × SEGMENT … of the file, column by column. */
export interface Segment {
  /** Byte of the file the message starts at. */
  readonly offset: Float64Array;
  /** Bytes of the header, and of the name after it (0 for a system line). */
  readonly head: Uint16Array;
  readonly name: Uint16Array;
  readonly date: Uint16Array;
  /** Seconds since midnight. */
  readonly seconds: Int32Array;
  readonly sender: Int32Array;
  readonly bits: Uint16Array;
}

const createSegment = (): Segment => ({
  offset: new Float64Array(SEGMENT),
  head: new Uint16Array(SEGMENT),
  name: new Uint16Array(SEGMENT),
  date: new Uint16Array(SEGMENT),
  seconds: new Int32Array(SEGMENT),
  sender: new Int32Array(SEGMENT),
  bits: new Uint16Array(SEGMENT),
});

/** The index of a file: 24 bytes per message in typed arrays, in segments so that growing copies nothing. */
export interface Entries {
  count(): number;
  readonly segments: readonly Segment[];
  push(offset: number, head: number, name: number, date: number, seconds: number, sender: number, bits: number): void;
  offset(n: number): number;
  head(n: number): number;
  name(n: number): number;
  date(n: number): number;
  seconds(n: number): number;
  sender(n: number): number;
  bits(n: number): number;
  setBits(n: number, bits: number): void;
  clearBits(n: number, bits: number): void;
  setSystem(n: number): void;
}

export function createEntries(): Entries {
  const segments: Segment[] = [];
  let last = createSegment();
  let count = 0;
  const segment = (n: number): Segment => segments[n >> SEGMENT_BITS]!;
  return {
    count: () => count,
    segments,
    push(offset, head, name, date, seconds, sender, bits) {
      const at = count & WITHIN;
      if (at === 0) segments.push((last = count === 0 ? last : createSegment()));
      last.offset[at] = offset;
      last.head[at] = head;
      last.name[at] = name;
      last.date[at] = date;
      last.seconds[at] = seconds;
      last.sender[at] = sender;
      last.bits[at] = bits;
      count += 1;
    },
    offset: (n) => segment(n).offset[n & WITHIN]!,
    head: (n) => segment(n).head[n & WITHIN]!,
    name: (n) => segment(n).name[n & WITHIN]!,
    date: (n) => segment(n).date[n & WITHIN]!,
    seconds: (n) => segment(n).seconds[n & WITHIN]!,
    sender: (n) => segment(n).sender[n & WITHIN]!,
    bits: (n) => segment(n).bits[n & WITHIN]!,
    setBits(n, bits) {
      segment(n).bits[n & WITHIN]! |= bits;
    },
    clearBits(n, bits) {
      segment(n).bits[n & WITHIN]! &= ~bits;
    },
    setSystem(n) {
      segment(n).sender[n & WITHIN] = NO_SENDER;
      segment(n).name[n & WITHIN] = 0;
    },
  };
}
