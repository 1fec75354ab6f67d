import { type DayPart, toHourOfDay } from './day-parts.ts';
import { type Gap, HEADER_CHARS, HOUR, MINUTE, readHeader, SECOND, SECONDS, FIRST, THIRD } from './header.ts';
import { isFirm, type Shape } from './shape.ts';
import { copyBytes, countSame } from './words.ts';

/** What the matcher found; one record that it fills again and again, so that no line allocates. */
export interface HeaderMatch {
  /** Bytes of the header, the space after it included. */
  length: number;
  /** The date's parts in the order written, an era's years added to the first. */
  first: number;
  second: number;
  third: number;
  /** Seconds since midnight. */
  seconds: number;
  /** Spaces, marks or capitals differ from what this phone wrote first. */
  irregular: boolean;
  /** By slot, two bits each: 1 where a number under 10 has no zero before it, 2 where it has one. */
  padding: number;
  /** All its bytes or-ed, in words: see isWide in words.ts. */
  wide: number;
  /** The same bytes as the header before. */
  isRepeat: boolean;
}

export interface Matcher {
  readonly match: HeaderMatch;
  /** True where a header of the locked shape starts at `at`; then `match` is filled. */
  matches(view: DataView, bytes: Uint8Array, at: number, end: number): boolean;
  /** Header-like lines of other shapes, by picture. They stay body text. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Characters that the grammar was given so far: the costly part of the work. */
  grammarChars(): number;
}

interface Variant {
  readonly bytes: Uint8Array;
  readonly part: DayPart;
  readonly month: number;
  readonly era: number;
  readonly irregular: boolean;
  /** Any of the above says something. */
  readonly isSpecial: boolean;
}

const MAX_VARIANTS = 64;
const MAX_FOREIGN = 16;
export const PADDING_BITS = 12;
// One character of UTF-8 has at most four bytes, of the headers we read at most three.
export const HEADER_BYTES = HEADER_CHARS * 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface MatcherState {
  readonly shape: Shape;
  /** Per gap, the spellings seen. */
  readonly gaps: readonly Variant[][];
  /** Some spelling seen says more than where the numbers end. */
  hasSpecial: boolean;
  /** Per gap, how the first header spelt it, words aside. */
  readonly spellings: string[];
  readonly foreign: Map<string, number>;
  readonly match: HeaderMatch;
  readonly values: Int32Array;
  readonly digit: DigitBytes;
  /** 1 for bytes that a header seen so far begins with. */
  readonly firstBytes: Uint8Array;
  /** Fewest and most digits by index of the number. */
  readonly fewest: readonly number[];
  readonly most: readonly number[];
  /** The header before, whose bytes the next one often repeats. */
  readonly lastView: DataView;
  lastLength: number;
  /** Of that header: where each number ends, the spelling of each gap, and by slot the padding as in `match.padding`. */
  readonly numberEnds: Int32Array;
  readonly variants: Variant[];
  readonly padded: Uint8Array;
  readonly slots: readonly number[];
  grammarChars: number;
}

/**
 * A matcher for one shape over bytes. The grammar in header.ts decides what a header is; what it accepted is remembered as
 * bytes, and the next line of the same build is matched without it. Work per line is bounded by {@link HEADER_BYTES}.
 */
export function createMatcher(shape: Shape): Matcher {
  const state: MatcherState = {
    shape,
    gaps: shape.example.gaps.map(() => []),
    hasSpecial: false,
    spellings: [],
    foreign: new Map(),
    match: {
      length: 0,
      first: 0,
      second: 0,
      third: 0,
      seconds: 0,
      irregular: false,
      padding: 0,
      wide: 0,
      isRepeat: false,
    },
    values: new Int32Array(6),
    digit: digitBytes(shape.zero),
    firstBytes: new Uint8Array(256),
    fewest: shape.slots.map((slot) => (isLongYear(shape, slot) ? 4 : 1)),
    most: shape.slots.map((slot) => (isLongYear(shape, slot) ? 4 : Math.max(2, shape.example.widths[slot]!))),
    lastView: new DataView(new ArrayBuffer(HEADER_BYTES)),
    lastLength: 0,
    numberEnds: new Int32Array(6),
    variants: [],
    padded: new Uint8Array(6),
    slots: shape.slots,
    grammarChars: 0,
  };
  remember(state, shape.example.gaps);
  return {
    match: state.match,
    foreign: state.foreign,
    grammarChars: () => state.grammarChars,
    matches: (view, bytes, at, end) =>
      (state.firstBytes[bytes[at]!] === 1 && matchFast(state, view, bytes, at, end)) ||
      (MAY_START[bytes[at]!] === 1 && matchSlow(state, view, bytes, at, end)),
  };
}

function remember(state: MatcherState, read: readonly Gap[]): void {
  const { gaps, firstBytes, digit, spellings } = state;
  read.forEach((gap, index) => {
    const known = gaps[index]!;
    const bytes = encoder.encode(gap.text);
    if (known.length >= MAX_VARIANTS || known.some((variant) => sameBytes(variant.bytes, bytes))) return;
    const spelling = spellingOf(gap.text);
    spellings[index] ??= spelling;
    // Marks before a header come and go with attachments; everything else a phone spells the same from line to line.
    const irregular = index > 0 && spelling !== spellings[index];
    const isSpecial = gap.part !== 'none' || gap.month > 0 || gap.era > 0 || irregular;
    state.hasSpecial ||= isSpecial;
    known.push({ bytes, part: gap.part, month: gap.month, era: gap.era, irregular, isSpecial });
    // Longest first: a gap that begins like another must not hide it.
    known.sort((a, b) => b.bytes.length - a.bytes.length);
  });
  for (const { bytes } of gaps[0]!) firstBytes[bytes[0] ?? digit.lead[0] ?? 0] = 1;
  if (gaps[0]!.some(({ bytes }) => bytes.length === 0) && digit.size === 1) firstBytes.fill(1, 0x30, 0x3a);
}

/** A gap with its words reduced to their capitals: `\u202fPM - ` and `\u202fAM - ` are spelt alike, ` pm - ` is not. */
const spellingOf = (text: string): string =>
  text
    .replace(/\p{Lu}[\p{L}\p{M}]*/gu, 'A')
    .replace(/\p{Ll}[\p{L}\p{M}]*/gu, 'a')
    .replace(/\p{Lo}[\p{L}\p{M}]*/gu, 'x');

/**
 * Matches against what this build of phone was seen to write. One header mostly begins like the one before (the date, often
 * the hour too), so numbers that end within the bytes both have in common are not read again.
 */
function matchFast(state: MatcherState, view: DataView, bytes: Uint8Array, at: number, end: number): boolean {
  const { lastLength, numberEnds, slots } = state;
  const limit = Math.min(lastLength, end - at);
  const same = countSame(view, at, state.lastView, 0, limit);
  state.match.isRepeat = same === lastLength && same > 0;
  if (state.match.isRepeat) return true;
  let index = 0;
  // A number is the same one only if the byte after it is the same too.
  while (index < slots.length && numberEnds[index]! < same) index += 1;
  return readFrom(state, view, bytes, at, end, same === 0 ? 0 : index);
}

/** Reads the gaps and numbers from the number `from` on; those before stand in `values`. */
function readFrom(
  state: MatcherState,
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
  from: number,
): boolean {
  const { values, digit, gaps, slots, numberEnds, variants } = state;
  let position = from === 0 ? at : at + numberEnds[from - 1]!;
  // Until all is read, what is remembered is no header.
  state.lastLength = 0;
  for (let index = from; ; index += 1) {
    const variant = findVariant(gaps[index]!, bytes, position, end);
    if (variant === null) return false;
    variants[index] = variant;
    position += variant.bytes.length;
    if (index === slots.length) break;
    const most = state.most[index]!;
    let value = 0;
    let width = 0;
    for (; width <= most; width += 1) {
      const read = digit.size === 1 ? asciiDigit(bytes, position, end) : digitAt(bytes, position, end, digit);
      if (read < 0) break;
      value = value * 10 + read;
      position += digit.size;
    }
    if (width < state.fewest[index]! || width > most) return false;
    const slot = slots[index]!;
    state.padded[slot] = value >= 10 ? 0 : width === 1 ? 1 : 2;
    values[slot] = value;
    numberEnds[index] = position - at;
  }
  if (values[HOUR]! > 24 || values[MINUTE]! > 59 || values[SECONDS]! > 59) return false;
  fillMatch(state, position - at);
  state.lastLength = position - at;
  state.match.wide = copyBytes(view, at, state.lastView, state.lastLength);
  return true;
}

function asciiDigit(bytes: Uint8Array, at: number, end: number): number {
  const value = at < end ? bytes[at]! - 0x30 : -1;
  return value <= 9 ? value : -1;
}

function fillMatch({ match, values, slots, variants, padded, hasSpecial }: MatcherState, length: number): void {
  let part: DayPart = 'none';
  let month = 0;
  let era = 0;
  let irregular = false;
  const last = hasSpecial ? slots.length : -1;
  for (let index = 0; index <= last; index += 1) {
    const variant = variants[index]!;
    if (!variant.isSpecial) continue;
    if (variant.part !== 'none') part = variant.part;
    if (variant.month > 0) month = variant.month;
    if (variant.era > 0) era = variant.era;
    if (variant.irregular) irregular = true;
  }
  match.length = length;
  match.first = values[FIRST]! + era;
  match.second = values[SECOND]!;
  match.third = values[THIRD]!;
  if (month > 0) match[slots.includes(FIRST) ? 'second' : 'first'] = month;
  match.seconds = (toHourOfDay(values[HOUR]!, part) * 60 + values[MINUTE]!) * 60 + values[SECONDS]!;
  match.irregular = irregular;
  match.padding =
    padded[FIRST]! |
    (padded[SECOND]! << 2) |
    (padded[THIRD]! << 4) |
    (padded[HOUR]! << 6) |
    (padded[MINUTE]! << 8) |
    (padded[SECONDS]! << 10);
}

function matchSlow(state: MatcherState, view: DataView, bytes: Uint8Array, at: number, end: number): boolean {
  const { shape, foreign } = state;
  let stop = at;
  const limit = Math.min(end, at + HEADER_BYTES);
  while (stop < limit && bytes[stop] !== 10) stop += 1;
  state.grammarChars += Math.min(stop - at, HEADER_CHARS);
  const reading = readHeader(
    decoder.decode(bytes.subarray(at, stop)),
    state.shape.close === 'bracket' || state.shape.close === 'dash',
  );
  if (!reading) return false;
  if (reading.key !== shape.key) {
    if (isFirm(reading) && (foreign.size < MAX_FOREIGN || foreign.has(reading.key)))
      foreign.set(reading.key, (foreign.get(reading.key) ?? 0) + 1);
    return false;
  }
  remember(state, reading.gaps);
  return matchFast(state, view, bytes, at, end);
}

/** Digits, an opening bracket, a mark or an era (A, H, R, S): anything else cannot begin a header. */
const MAY_START = new Uint8Array(256).fill(1, 0xd8);
for (const byte of [...'0123456789[AHRS'].map((character) => character.charCodeAt(0))) MAY_START[byte] = 1;
interface DigitBytes {
  /** Bytes that all ten digits share. */
  readonly lead: Uint8Array;
  /** Last byte of zero. */
  readonly zero: number;
  readonly size: number;
}

function digitBytes(zero: number): DigitBytes {
  const bytes = encoder.encode(String.fromCharCode(zero));
  return { lead: bytes.subarray(0, bytes.length - 1), zero: bytes[bytes.length - 1]!, size: bytes.length };
}

function digitAt(bytes: Uint8Array, at: number, end: number, digit: DigitBytes): number {
  const last = at + digit.size - 1;
  if (last >= end) return -1;
  for (let i = 0; i < digit.lead.length; i += 1) if (bytes[at + i] !== digit.lead[i]) return -1;
  const value = bytes[last]! - digit.zero;
  return value >= 0 && value <= 9 ? value : -1;
}

const isLongYear = ({ longYear }: Shape, slot: number): boolean =>
  (slot === FIRST && longYear === 'first') || (slot === THIRD && longYear === 'third');

function findVariant(variants: readonly Variant[], bytes: Uint8Array, at: number, end: number): Variant | null {
  for (let v = 0; v < variants.length; v += 1) {
    const variant = variants[v]!;
    const wanted = variant.bytes;
    if (at + wanted.length > end) continue;
    let i = 0;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i += 1;
    if (i === wanted.length) return variant;
  }
  return null;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
