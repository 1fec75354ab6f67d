import { createDates, type Dates } from './dates.ts';
import { BIT, createEntries, createEntry, type Entries, type Entry, NO_SENDER } from './entries.ts';
import { type DateOrder, DateOrders } from './export-message.ts';
import { HEADER_BYTES, createMatcher, type Matcher, PADDING_BITS } from './matcher.ts';
import { createSenders, type Senders } from './senders.ts';
import type { Shape } from './shape.ts';
import { findLineEnd, findNameEnd, type FoundName, isWide, type Seen, viewOf } from './words.ts';

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
  /** Headers by how the line before them ended. */
  readonly lineEnds: LineEnds;
  /** Votes of attachment names for an order, by date id. */
  readonly named: AttachmentVotes;
  /** First lines that carry no sender, for their language. */
  readonly notices: readonly string[];
  /** Date ids in file order, one for each time the date changes from one message to the next. */
  readonly dateChanges: readonly number[];
  readonly irregular: number;
  readonly withoutSender: number;
  /** Some line ends in CR LF. */
  readonly hasCrlf: boolean;
  /** Headers by their padding. */
  readonly paddings: Uint32Array;
  /** What the pass cost beyond one look at every byte, for tests that hold it linear. */
  work(): { readonly grammarChars: number; readonly copiedBytes: number };
}

export interface LineEnds {
  headersAfterCrlf: number;
  headersAfterLf: number;
  headersAfterBlank: number;
}

export type AttachmentVotes = Record<DateOrder, number>;

const NAME_BYTES = 400;
/** So much of a line must be in sight to read its header and name. */
const WINDOW = HEADER_BYTES + NAME_BYTES + 200;
const MAX_NOTICES = 40;
/** Names looked at; a thousand placeholders between them cost no more than this. */
const MAX_VOTES = 5_000;
const LF = 10;
const CR = 13;
const SPACE = 32;
const CLOSING_BRACKET = 0x29;
const EMPTY: Uint8Array = new Uint8Array(0);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export interface Scanner {
  /** Entries found so far. */
  count(): number;
  /** Takes the next bytes of the file; a header that is cut at the end waits for more. */
  take(chunk: Uint8Array): void;
  finish(): Scan;
}

interface ScanState extends Seen {
  readonly shape: Shape;
  readonly entries: Entries;
  readonly dates: Dates;
  readonly senders: Senders;
  readonly matcher: Matcher;
  readonly lineEnds: LineEnds;
  readonly named: AttachmentVotes;
  readonly notices: string[];
  readonly dateChanges: number[];
  irregular: number;
  withoutSender: number;
  /** Offset in the file of the bytes at hand. */
  base: number;
  carry: Uint8Array;
  atLineStart: boolean;
  sawHeader: boolean;
  preamble: number;
  hasCrlf: boolean;
  readonly paddings: Uint32Array;
  /** The message to be entered. */
  readonly entry: Entry;
  /** The three bytes before those at hand, and the last before them that ends no line. */
  readonly before: Uint8Array;
  lastSolid: number;
  /** Date id of the header matched last, −1 where it names no day. */
  matchedDate: number;
  /** The name found last. */
  readonly name: FoundName;
  votes: number;
  copiedBytes: number;
  /** {@link BIT.LINES} once a line without a header came after the last header, and all bytes of the text since. */
  lines: number;
  wide: number;
}

/** The index pass: one look at every byte, fixed work per line start, nothing kept but the typed arrays. */
export function createScanner(shape: Shape): Scanner {
  const state: ScanState = {
    shape,
    entries: createEntries(),
    dates: createDates(shape),
    senders: createSenders(),
    matcher: createMatcher(shape),
    lineEnds: { headersAfterCrlf: 0, headersAfterLf: 0, headersAfterBlank: 0 },
    named: { dmy: 0, mdy: 0, ymd: 0 },
    notices: [],
    dateChanges: [],
    irregular: 0,
    withoutSender: 0,
    base: 0,
    carry: EMPTY,
    atLineStart: true,
    sawHeader: false,
    preamble: 0,
    hasCrlf: false,
    paddings: new Uint32Array(1 << PADDING_BITS),
    entry: createEntry(),
    before: new Uint8Array(3),
    lastSolid: 0,
    matchedDate: -1,
    name: { hash: 0, wide: 0 },
    votes: 0,
    copiedBytes: 0,
    lines: 0,
    wide: 0,
  };
  return {
    count: state.entries.count,
    take: (chunk) => take(state, chunk),
    finish() {
      advance(state, state.carry, true);
      closeEntry(state);
      const { copiedBytes, matcher } = state;
      const preambleBytes = state.sawHeader ? state.preamble : state.base;
      const work = () => ({ copiedBytes, grammarChars: matcher.grammarChars() });
      return { ...state, preambleBytes, bytes: state.base, work };
    },
  };
}

/** Scans what was carried over together with just so much of the chunk as its lines need; then the chunk itself. */
function take(state: ScanState, chunk: Uint8Array): void {
  const carried = state.carry.length;
  if (carried === 0 || chunk.length <= WINDOW) {
    advance(state, carried === 0 ? chunk : join(state, state.carry, chunk), false);
    return;
  }
  const seam = join(state, state.carry, chunk.subarray(0, WINDOW));
  const base = state.base;
  advance(state, seam, false);
  const used = state.base - base;
  if (used >= carried) advance(state, chunk.subarray(used - carried), false);
  else advance(state, join(state, seam.subarray(used, carried), chunk), false);
}

function join(state: ScanState, a: Uint8Array, b: Uint8Array): Uint8Array {
  state.copiedBytes += a.length + b.length;
  return joinBytes(a, b);
}

function advance(state: ScanState, bytes: Uint8Array, final: boolean): void {
  const used = scanLines(state, bytes, final);
  state.lastSolid = solidBefore(state, bytes, used);
  const [third, second, first] = [
    byteBack(state, bytes, used - 3),
    byteBack(state, bytes, used - 2),
    byteBack(state, bytes, used - 1),
  ];
  state.before.set([third, second, first]);
  state.base += used;
  state.carry = used < bytes.length ? bytes.slice(used) : EMPTY;
}

/** The byte at `at`, which may lie up to three before the bytes at hand. */
const byteBack = ({ before }: ScanState, bytes: Uint8Array, at: number): number =>
  at >= 0 ? bytes[at]! : before[3 + at]!;

/** The last byte before `at` that is neither CR nor LF. */
function solidBefore({ lastSolid }: ScanState, bytes: Uint8Array, at: number): number {
  let position = at - 1;
  while (position >= 0 && (bytes[position] === LF || bytes[position] === CR)) position -= 1;
  return position >= 0 ? bytes[position]! : lastSolid;
}

/** Scans the lines at hand; gives the bytes used, all but the start of a line that is not whole in sight. */
function scanLines(state: ScanState, bytes: Uint8Array, final: boolean): number {
  const { matcher } = state;
  const end = bytes.length;
  const view = viewOf(bytes);
  let position = 0;
  while (position < end) {
    if (state.atLineStart) {
      if (!final && end - position < WINDOW) return position;
      const textAt = matcher.matches(view, bytes, position, end) ? takeHeader(state, view, bytes, position, end) : -1;
      if (textAt >= 0) position = textAt;
      else noteLine(state, bytes, position);
    }
    position = findLineEnd(view, position, end, state);
    state.atLineStart = position < end;
    position += 1;
  }
  return end;
}

/** Notes a line without a header: text of the message before it, whose line end may lie inside a message only. */
function noteLine(state: ScanState, bytes: Uint8Array, at: number): void {
  state.lines = BIT.LINES;
  if (byteBack(state, bytes, at - 2) === CR) state.hasCrlf = true;
}

/** Notes on the entry before what only its end showed. */
function closeEntry(state: ScanState): void {
  const bits = state.lines | (isWide(state.wide) ? BIT.WIDE : 0);
  const count = state.entries.count();
  if (bits !== 0 && count > 0) state.entries.setBits(count - 1, bits);
  state.lines = 0;
  state.wide = 0;
}

/** Enters the header just matched at `at`; gives where the message's text starts, −1 where it names no day. */
function takeHeader(state: ScanState, view: DataView, bytes: Uint8Array, at: number, end: number): number {
  const { entry, entries } = state;
  const { match } = state.matcher;
  if (!match.isRepeat) takeTime(state);
  const date = state.matchedDate;
  if (date < 0) return -1;
  closeEntry(state);
  if (!match.isRepeat && date !== state.dateChanges[state.dateChanges.length - 1]) state.dateChanges.push(date);
  state.dates.note(date);
  state.paddings[match.padding]! += 1;
  entry.offset = state.base + at;
  entry.bits = lineBits(state, bytes, at);
  if (match.irregular) {
    entry.bits |= BIT.IRREGULAR;
    state.irregular += 1;
  }
  const textAt = takeName(state, view, bytes, at + match.length, end);
  if (isWide(match.wide | (entry.name === 0 ? 0 : state.name.wide))) entry.bits |= BIT.WIDE_HEAD;
  entries.push(entry);
  return textAt;
}

/** What a header says that is not the same bytes as the one before; the entry keeps it for those that are. */
function takeTime(state: ScanState): void {
  const { entry, dates } = state;
  const { match } = state.matcher;
  state.matchedDate = dates.idOf(match.first, match.second, match.third);
  entry.head = match.length;
  entry.date = state.matchedDate;
  entry.seconds = match.seconds;
  entry.padding = match.padding;
}

/** Enters the sender, or that there is none; gives where the text starts. */
function takeName(state: ScanState, view: DataView, bytes: Uint8Array, nameAt: number, end: number): number {
  const { entry } = state;
  const name = findNameEnd(view, nameAt, end, NAME_BYTES, state.name);
  if (name === 0) {
    entry.name = 0;
    entry.sender = NO_SENDER;
    state.withoutSender += 1;
    if (state.notices.length < MAX_NOTICES) state.notices.push(lineAt(bytes, nameAt, Math.min(end, nameAt + 200)));
    return nameAt;
  }
  const textAt = bytes[name + 1] === SPACE ? name + 2 : name + 1;
  const marked = isMark(bytes, textAt);
  entry.name = name - nameAt;
  entry.sender = state.senders.idOf(view, bytes, nameAt, name, state.name.hash);
  state.senders.note(entry.sender, marked);
  if (mayNameFile(bytes, textAt) && state.votes < MAX_VOTES) voteByName(state, bytes, textAt, end, entry.date);
  if (marked) entry.bits |= BIT.MARKED;
  return textAt;
}

/** What the line before says about this header. Nothing stands before the first one, so nothing speaks against it. */
function lineBits(state: ScanState, bytes: Uint8Array, at: number): number {
  const { lineEnds } = state;
  if (!state.sawHeader) {
    state.sawHeader = true;
    state.preamble = state.base + at;
    return 0;
  }
  const isCrlf = byteBack(state, bytes, at - 2) === CR;
  const last = byteBack(state, bytes, isCrlf ? at - 3 : at - 2);
  let bits = 0;
  if (isCrlf) {
    state.hasCrlf = true;
    bits = BIT.AFTER_CRLF;
    lineEnds.headersAfterCrlf += 1;
  } else lineEnds.headersAfterLf += 1;
  // The last option of a poll ends in a bracket, and WhatsApp leaves a line empty after it.
  if (last === LF && solidBefore(state, bytes, at) !== CLOSING_BRACKET) {
    bits |= BIT.AFTER_BLANK;
    lineEnds.headersAfterBlank += 1;
  }
  return bits;
}

/** `<attached: …`, `IMG-2018…`, or a mark before either. */
const mayNameFile = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x3c || bytes[at] === 0xe2 || bytes[at + 3] === 0x2d;

function voteByName(state: ScanState, bytes: Uint8Array, at: number, end: number, date: number): void {
  state.votes += 1;
  const stamp = attachmentDate(bytes, at, end);
  if (stamp === 0) return;
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
