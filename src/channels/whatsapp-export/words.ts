/**
 * Bytes four at a time. Most of a chat is the middle of names and lines, and a look at a word costs what a look at a byte
 * does (Warren, Hacker's Delight, 6–1 "find first 0-byte"). Words are little-endian: the lowest byte comes first.
 */
const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

/** A byte four times. */
export const repeat = (byte: number): number => Math.imul(byte, ONES);

/** The high bit of every byte of `word` that is `repeated`'s; above the lowest such byte there may be more bits. */
export function bytesLike(word: number, repeated: number): number {
  const zeros = word ^ repeated;
  return (zeros - ONES) & ~zeros & HIGH_BITS;
}

/** Which byte the lowest bit set lies in, 0 to 3; `bits` is not 0. */
export const lowestByte = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3;

/** The first `count` bytes of a word, 0 to 3, the others zero. */
export const firstBytes = (word: number, count: number): number => word & ((1 << (count << 3)) - 1);

/** Whether a byte is outside of ASCII. */
export const isWide = (union: number): boolean => (union & HIGH_BITS) !== 0;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/**
 * How many more bytes than UTF-16 units a word of UTF-8 has: a byte that continues a character is no unit, the first of four is two.
 * Of a whole text it is 0 only where all is ASCII. A byte alone may be given as a word.
 */
export function surplusOf(word: number): number {
  if ((word & HIGH_BITS) === 0) return 0;
  const continuing = word & ~(word << 1) & HIGH_BITS;
  const leading = word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS;
  return countHighBits(continuing) - countHighBits(leading);
}

const countHighBits = (bits: number): number => Math.imul(bits >>> 7, ONES) >>> 24;

/** Whether the `length` bytes at `from` are the first of `other`. */
export function sameBytes(view: DataView, from: number, length: number, other: DataView): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4) if (view.getInt32(from + at, true) !== other.getInt32(at, true)) return false;
  for (; at < length; at += 1) if (view.getUint8(from + at) !== other.getUint8(at)) return false;
  return true;
}
