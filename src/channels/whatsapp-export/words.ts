/**
 * Loops over bytes, four at a time. Most of a chat is the middle of names and lines, and a look at a word costs what a look at a byte
 * does (Warren, Hacker's Delight, 6–1 "find first 0-byte"). Words are little-endian: the lowest byte comes first.
 *
 * These loops see every byte of a file of gigabytes, so they are written for the compiler: the steps they take are constants of this
 * module (what is imported or may be declared anew is looked up at every use), `| 0` keeps places in machine words, and nothing but
 * local variables is written until a loop ends.
 */
const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;
const LF = 10;
const COLON = 58;
const QUOTE = 0x22;

/** A byte four times. */
const repeat = (byte: number): number => Math.imul(byte, ONES);
const LINE_FEEDS = repeat(LF);
const COLONS = repeat(COLON);
const QUOTES = repeat(QUOTE);

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Whether a byte of a word, or of several or-ed, is outside of ASCII. */
export const isWide = (union: number): boolean => (union & HIGH_BITS) !== 0;

/** The high bit of every byte of `word` that is `repeated`'s; above the lowest such byte there may be more bits. */
const bytesLike = (word: number, repeated: number): number => {
  const zeros = word ^ repeated;
  return (zeros - ONES) & ~zeros & HIGH_BITS;
};

/** Which byte the lowest bit set lies in, 0 to 3; `bits` is not 0. */
const lowestByte = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3;

/** The first `count` bytes of a word, 0 to 3, the others zero. */
const firstBytes = (word: number, count: number): number => word & ((1 << (count << 3)) - 1);

const sumOfBytes = (word: number): number =>
  (word & 0xff) + ((word >>> 8) & 0xff) + ((word >>> 16) & 0xff) + (word >>> 24);

/** One step over a word: every bit of it reaches the low ones, which choose the slot. */
const hashWord = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The last bytes, fewer than four, followed by line feeds. */
const restOf = (view: DataView, at: number, end: number): number => {
  let word = LINE_FEEDS;
  for (let i = end - 1; i >= at; i -= 1) word = (word << 8) | view.getUint8(i);
  return word;
};

/** A space or the line's end follows the colon. */
const endsName = (view: DataView, at: number, end: number): boolean => {
  const next = at < end ? view.getUint8(at) : LF;
  return next === 0x20 || next === LF || next === 0x0d;
};

/** What was seen so far: all bytes or-ed in words, see {@link isWide}. */
export interface Seen {
  wide: number;
}

/** Where the line that `from` lies in ends, or `end`; what lies before is noted in `seen`. */
export function findLineEnd(view: DataView, from: number, end: number, seen: Seen): number {
  let union = 0;
  let at = from | 0;
  for (const last = (end - 4) | 0; at <= last; at = (at + 4) | 0) {
    const word = view.getInt32(at, true);
    const found = bytesLike(word, LINE_FEEDS);
    if (found !== 0) {
      const count = lowestByte(found);
      seen.wide |= union | firstBytes(word, count);
      return at + count;
    }
    union |= word;
  }
  for (; at < end; at += 1) {
    const byte = view.getUint8(at);
    if (byte === LF) break;
    union |= byte;
  }
  seen.wide |= union;
  return at;
}

/** So many words are counted, one in each byte of a word, before the counts are added up. */
const WORDS_AT_ONCE = 255;

/**
 * UTF-16 units that valid UTF-8 in [from, to) decodes to: one a byte, none for a byte that continues a character, two for the
 * first of four. Counted without a branch: where letters have accents, none can be foreseen.
 */
export function unitsIn(view: DataView, from: number, to: number): number {
  let units = to - from;
  let at = from | 0;
  while (at < to) {
    const stop = Math.min(to, at + 4 * WORDS_AT_ONCE) | 0;
    let continuing = 0;
    let leading = 0;
    for (const last = (stop - 4) | 0; at <= last; at = (at + 4) | 0) {
      const word = view.getInt32(at, true);
      const next = word << 1;
      continuing = (continuing + ((word & ~next & HIGH_BITS) >>> 7)) | 0;
      leading = (leading + ((word & next & (word << 2) & (word << 3) & HIGH_BITS) >>> 7)) | 0;
    }
    units += sumOfBytes(leading) - sumOfBytes(continuing);
    for (; at < stop; at = (at + 1) | 0) {
      const byte = view.getUint8(at);
      units += byte >= 0xf0 ? 1 : (byte & 0xc0) === 0x80 ? -1 : 0;
    }
  }
  return units;
}

/** A name that was found: its hash, and its bytes or-ed in words. */
export interface FoundName {
  hash: number;
  wide: number;
}

/** Signed, so that a hash stays a small integer everywhere. */
const HASH_START = 0x811c9dc5 | 0;

/**
 * End of a name that starts at `from`: before the first colon that a space or the line's end follows, outside of quotes; 0 where
 * the line has none within `most` bytes. `name` is filled on the way.
 */
export function findNameEnd(view: DataView, from: number, end: number, most: number, name: FoundName): number {
  const limit = Math.min(end, from + most) | 0;
  let quotes = 0;
  let hash = HASH_START;
  let union = 0;
  let at = from | 0;
  while (at < limit) {
    const word = at + 4 <= end ? view.getInt32(at, true) : restOf(view, at, end);
    const found = bytesLike(word, COLONS) | bytesLike(word, LINE_FEEDS) | bytesLike(word, QUOTES);
    if (found === 0) {
      hash = hashWord(hash, word);
      union |= word;
      at = (at + 4) | 0;
      continue;
    }
    const count = lowestByte(found);
    const part = firstBytes(word, count);
    const byte = at + count < end ? view.getUint8(at + count) : LF;
    hash = hashWord(hash, part);
    union |= part;
    at += count;
    if (byte === LF) return 0;
    // A colon inside quotes belongs to the subject that a system line quotes.
    if (byte === COLON && at > from && (quotes & 1) === 0 && endsName(view, at + 1, end)) {
      name.hash = hash;
      name.wide = union;
      return at < limit ? at : 0;
    }
    if (byte === QUOTE) quotes += 1;
    hash = hashWord(hash, byte);
    at += 1;
  }
  return 0;
}

/** How many of `limit` bytes at `at` are the same as those at `from` in `other`. */
export function countSame(view: DataView, at: number, other: DataView, from: number, limit: number): number {
  let same = 0;
  for (const last = (limit - 4) | 0; same <= last; same = (same + 4) | 0) {
    const difference = view.getInt32(at + same, true) ^ other.getInt32(from + same, true);
    if (difference !== 0) return same + lowestByte(difference);
  }
  while (same < limit && view.getUint8(at + same) === other.getUint8(from + same)) same += 1;
  return same;
}

/** Copies `length` bytes at `at` to the beginning of `to`; gives them or-ed in words. */
export function copyBytes(view: DataView, at: number, to: DataView, length: number): number {
  let union = 0;
  let done = 0;
  for (const last = length - 4; done <= last; done += 4) {
    const word = view.getInt32(at + done, true);
    to.setInt32(done, word, true);
    union |= word;
  }
  for (; done < length; done += 1) {
    const byte = view.getUint8(at + done);
    to.setUint8(done, byte);
    union |= byte;
  }
  return union;
}
