import { createDates, type Dates } from './dates.ts';
import { BIT, createEntries, type Entries, NO_SENDER } from './entries.ts';
import { type DateOrder, DateOrders } from './export-message.ts';
import { HEADER_BYTES, createMatcher, type Matcher } from './matcher.ts';
import { createSenders, type Senders } from './senders.ts';
import type { Shape } from './shape.ts';

/** What one pass over the bytes brings together. */
export interface Scan {
  readonly shape: Shape;
  readonly entries: Entries;
  readonly dates: Dates;
  readonly senders: Senders;
  readonly matcher: Matcher;
  /** Bytes before the first header, and after all. */
  readonly preambleBytes: number;
  readonly bytes: number;
  /** Headers and body lines by how the line before them ended. */
  readonly lineEnds: LineEnds;
  /** Votes of attachment names for an order, by date id. */
  readonly named: AttachmentVotes;
  /** First lines that carry no sender, for their language. */
  readonly notices: readonly string[];
}

export interface LineEnds {
  headersAfterCrlf: number;
  headersAfterLf: number;
  bodiesAfterCrlf: number;
  bodiesAfterLf: number;
  headersAfterBlank: number;
}

export type AttachmentVotes = Record<DateOrder, number>;

const NAME_BYTES = 400;
/** So much of a line must be in sight to read its header and name. */
const WINDOW = HEADER_BYTES + NAME_BYTES + 200;
const MAX_NOTICES = 40;
const MAX_VOTES = 2_000;
const LF = 10;
const CR = 13;
const COLON = 58;
const SPACE = 32;
const CLOSING_BRACKET = 0x29;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export interface Scanner {
  /** Entries found so far. */
  count(): number;
  /** Takes the next bytes of the file; a header that is cut at the end waits for more. */
  take(chunk: Uint8Array): void;
  finish(): Scan;
}

interface ScanState {
  readonly shape: Shape;
  readonly entries: Entries;
  readonly dates: Dates;
  readonly senders: Senders;
  readonly matcher: Matcher;
  readonly lineEnds: LineEnds;
  readonly named: AttachmentVotes;
  readonly notices: string[];
  /** Offset in the file of the bytes at hand. */
  base: number;
  carry: Uint8Array;
  atLineStart: boolean;
  sawHeader: boolean;
  preamble: number;
  /** How the line before ended, and whether it was empty. */
  afterCrlf: boolean;
  afterBlank: boolean;
  /** The last line with text ended in a bracket, as the last option of a poll does. */
  afterBracket: boolean;
  lastByte: number;
  beforeLast: number;
  votes: number;
}

/** The index pass: one look at every byte, fixed work per line start, nothing kept but the typed arrays. */
export function createScanner(shape: Shape): Scanner {
  const state: ScanState = {
    shape,
    entries: createEntries(),
    dates: createDates(shape),
    senders: createSenders(),
    matcher: createMatcher(shape),
    lineEnds: { headersAfterCrlf: 0, headersAfterLf: 0, bodiesAfterCrlf: 0, bodiesAfterLf: 0, headersAfterBlank: 0 },
    named: { dmy: 0, mdy: 0, ymd: 0 },
    notices: [],
    base: 0,
    carry: new Uint8Array(0),
    atLineStart: true,
    sawHeader: false,
    preamble: 0,
    afterCrlf: false,
    afterBlank: false,
    afterBracket: false,
    lastByte: 0,
    beforeLast: 0,
    votes: 0,
  };
  return {
    count: state.entries.count,
    take: (chunk) => advance(state, state.carry.length === 0 ? chunk : joinBytes(state.carry, chunk), false),
    finish() {
      advance(state, state.carry, true);
      return { ...state, preambleBytes: state.sawHeader ? state.preamble : state.base, bytes: state.base };
    },
  };
}

function advance(state: ScanState, bytes: Uint8Array, final: boolean): void {
  const used = scanLines(state, bytes, final);
  if (used > 0) {
    state.beforeLast = used > 1 ? bytes[used - 2]! : state.lastByte;
    state.lastByte = bytes[used - 1]!;
  }
  state.base += used;
  state.carry = used < bytes.length ? bytes.slice(used) : new Uint8Array(0);
}

/** Scans the lines at hand; gives the bytes used, all but the start of a line that is not whole in sight. */
function scanLines(state: ScanState, bytes: Uint8Array, final: boolean): number {
  const end = bytes.length;
  let position = 0;
  while (position < end) {
    const lineStart = position;
    const isWhole = state.atLineStart;
    if (isWhole) {
      if (!final && end - position < WINDOW) return position;
      const textAt = state.matcher.matches(bytes, position, end) ? takeHeader(state, bytes, position, end) : -1;
      if (textAt >= 0) position = textAt;
      else if (state.afterCrlf) state.lineEnds.bodiesAfterCrlf += 1;
      else state.lineEnds.bodiesAfterLf += 1;
    }
    while (position < end && bytes[position] !== LF) position += 1;
    state.atLineStart = position < end;
    if (!state.atLineStart) break;
    noteLineEnd(state, bytes, lineStart, position, isWhole);
    position += 1;
  }
  return end;
}

function noteLineEnd(state: ScanState, bytes: Uint8Array, lineStart: number, lf: number, isWhole: boolean): void {
  const last = lf > 0 ? bytes[lf - 1]! : state.lastByte;
  const before = lf > 1 ? bytes[lf - 2]! : lf === 1 ? state.lastByte : state.beforeLast;
  state.afterCrlf = last === CR;
  state.afterBlank = isWhole && lf - lineStart <= (state.afterCrlf ? 1 : 0);
  if (!state.afterBlank) state.afterBracket = (state.afterCrlf ? before : last) === CLOSING_BRACKET;
}

/** Enters the header just matched at `at`; gives where the message's text starts, −1 where it names no day. */
function takeHeader(state: ScanState, bytes: Uint8Array, at: number, end: number): number {
  const { match } = state.matcher;
  const date = state.dates.idOf(match.first, match.second, match.third);
  if (date < 0) return -1;
  const nameAt = at + match.length;
  const name = nameEnd(bytes, nameAt, end);
  let bits = (match.irregular ? BIT.IRREGULAR : 0) | lineBits(state, at);
  let sender = NO_SENDER;
  let textAt = nameAt;
  if (name > 0) {
    sender = state.senders.idOf(bytes, nameAt, name);
    textAt = bytes[name + 1] === SPACE ? name + 2 : name + 1;
    if (isMark(bytes, textAt)) bits |= BIT.MARKED;
    if (state.votes < MAX_VOTES) voteByName(state, bytes, textAt, end, date);
  } else if (state.notices.length < MAX_NOTICES) {
    state.notices.push(lineAt(bytes, nameAt, Math.min(end, nameAt + 200)));
  }
  state.entries.push(state.base + at, match.length, name > 0 ? name - nameAt : 0, date, match.seconds, sender, bits);
  return textAt;
}

/** What the line before says about this header. Nothing stands before the first one, so nothing speaks against it. */
function lineBits(state: ScanState, at: number): number {
  const { lineEnds } = state;
  if (!state.sawHeader) {
    state.sawHeader = true;
    state.preamble = state.base + at;
    return 0;
  }
  let bits = 0;
  if (state.afterCrlf) {
    bits |= BIT.AFTER_CRLF;
    lineEnds.headersAfterCrlf += 1;
  } else lineEnds.headersAfterLf += 1;
  if (state.afterBlank && !state.afterBracket) {
    bits |= BIT.AFTER_BLANK;
    lineEnds.headersAfterBlank += 1;
  }
  return bits;
}

function voteByName(state: ScanState, bytes: Uint8Array, at: number, end: number, date: number): void {
  const stamp = attachmentDate(bytes, at, end);
  if (stamp === 0) return;
  state.votes += 1;
  const { byOrder } = state.dates.at(date);
  const agreeing = DateOrders.filter((order) => {
    const day = byOrder[order];
    return day !== null && day.year * 10_000 + day.month * 100 + day.day === stamp;
  });
  // 5/5/18 agrees with every order and tells nothing.
  if (agreeing.length === 1) state.named[agreeing[0]!] += 1;
}

export function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** End of the sender's name: before the first colon that a space or the line's end follows; 0 where the line has none. */
function nameEnd(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + NAME_BYTES);
  let quotes = 0;
  for (let i = from; i < limit; i += 1) {
    const byte = bytes[i]!;
    if (byte === LF) return 0;
    if (byte === 0x22) quotes += 1;
    if (byte !== COLON) continue;
    const next = i + 1 < end ? bytes[i + 1]! : LF;
    // A colon inside quotes belongs to the subject that a system line quotes.
    if ((next === SPACE || next === LF || next === CR) && quotes % 2 === 0 && i > from) return i;
  }
  return 0;
}

const isMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x8e || bytes[at + 2] === 0x8f);

function lineAt(bytes: Uint8Array, from: number, to: number): string {
  let stop = from;
  while (stop < to && bytes[stop] !== LF) stop += 1;
  return decoder.decode(bytes.subarray(from, stop));
}

const STAMP =
  /(?:\d{3,10}-[A-Z]{3,8}-(\d{4})-(\d{2})-(\d{2})-\d{2}-\d{2}-\d{2}|[A-Z]{3}-(\d{4})(\d{2})(\d{2})-WA\d+)\.\w/;

/** YYYYMMDD out of a name that WhatsApp gave (`IMG-20241201-WA0001.jpg`, `00000012-PHOTO-2024-12-01-…`), or 0. */
function attachmentDate(bytes: Uint8Array, at: number, end: number): number {
  const from = isMark(bytes, at) ? at + 3 : at;
  const isAndroid = bytes[from + 3] === 0x2d && bytes[from + 12] === 0x2d && bytes[from + 13] === 0x57;
  if (!isAndroid && bytes[from] !== 0x3c) return 0;
  const found = STAMP.exec(lineAt(bytes, from, Math.min(end, from + 120)));
  if (!found) return 0;
  return Number((found[1] ?? found[4]!) + (found[2] ?? found[5]!) + (found[3] ?? found[6]!));
}
