import { asWallTime, LIMITS, type MessageFlag, type WallTime } from '../../model/index.ts';
import { BIT, createEntry, type Entry, NO_SENDER } from './entries.ts';
import type { ExportMessage } from './export-message.ts';
import { isSurelyPlain, type KindReading, readKind, readNotice, type TextSigns } from './kinds.ts';
import { dayIn, type OrderDecision } from './order.ts';
import type { Sha256 } from './ports.ts';
import type { Scan } from './scan.ts';
import { cleanName, UNKEPT_SENDER } from './senders.ts';
import { unitsIn, viewOf } from './words.ts';

/** What decoding a file counts on the way. */
export interface DecodeCounts {
  system: number;
  cut: number;
  notUtf8: number;
}

export interface Decoder {
  /** Messages [from, to), whose bytes lie in `bytes`, which starts at `base` in the file. */
  decodeGroup(bytes: Uint8Array, base: number, from: number, to: number): ExportMessage[];
  /** One message too long to hold: its first bytes, its length, its hash. */
  decodeLong(n: number, head: Uint8Array, length: number, sha256: string): ExportMessage;
  readonly counts: DecodeCounts;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
const LF = 10;
const CR = 13;
const SPACE = 32;

const FLAG_NAMES: readonly (readonly [number, MessageFlag])[] = [
  [BIT.PASTED, 'pasted-header'],
  [BIT.DATE_ORDER, 'date-order'],
  [BIT.FOLD, 'dst-fold'],
  [BIT.JUMP, 'time-jump'],
];
const FLAG_BITS = 15;
const FLAGS: readonly (readonly MessageFlag[])[] = Array.from({ length: FLAG_BITS + 1 }, (_, bits) =>
  FLAG_NAMES.filter(([bit]) => bits & bit).map(([, name]) => name),
);

interface DecodeState {
  readonly scan: Scan;
  readonly decision: OrderDecision;
  readonly sha256: Sha256;
  readonly counts: DecodeCounts;
  /** The message being made, its place in the text of its group, and what its bits say of its text. */
  readonly entry: Entry;
  readonly place: TextPlace;
  readonly signs: TextSigns;
  /** `2018-11-18T` by date id. */
  readonly days: (string | undefined)[];
  /** The wall time made last, which the next message often shares. */
  lastDate: number;
  lastSeconds: number;
  lastWall: WallTime;
}

/** Where a message's text stands in a decoded string, in UTF-16 units. */
interface TextPlace {
  from: number;
  to: number;
}

/** Turns index entries and bytes into messages. Text is decoded in groups, since a call per message costs more than its text. */
export function createDecoder(scan: Scan, decision: OrderDecision, sha256: Sha256): Decoder {
  const counts: DecodeCounts = { system: 0, cut: 0, notUtf8: 0 };
  const state: DecodeState = {
    scan,
    decision,
    sha256,
    counts,
    entry: createEntry(),
    place: { from: 0, to: 0 },
    signs: { isMarked: false, hasLines: false, isWide: false },
    days: [],
    lastDate: -1,
    lastSeconds: -1,
    lastWall: asWallTime(''),
  };
  return {
    counts,
    decodeGroup: (bytes, base, from, to) => decodeGroup(state, bytes, base, from, to),
    decodeLong: (n, head, length, hash) => decodeLong(state, n, head, length, hash),
  };
}

function decodeGroup(state: DecodeState, bytes: Uint8Array, base: number, from: number, to: number): ExportMessage[] {
  const { entry, place, signs } = state;
  const { entries } = state.scan;
  const piece = pieceOf(state, bytes, base);
  const start = entries.offset(from) - base;
  const stop = (to < entries.count() ? entries.offset(to) : state.scan.bytes) - base;
  const text = decodeStrictly(bytes.subarray(start, stop));
  if (text === null) return decodeSingly(state, bytes, base, from, to);
  const view = viewOf(bytes);
  const messages: ExportMessage[] = [];
  let unit = 0;
  let first = start;
  for (let n = from; n < to; n += 1) {
    load(state, n);
    const next = n + 1 < to ? entries.offset(n + 1) - base : stop;
    const end = withoutLineEnds(bytes, first, next);
    const textAt = textStart(entry, bytes, first, end);
    place.from = unit + (entry.bits & BIT.WIDE_HEAD ? unitsIn(view, first, textAt) : textAt - first);
    place.to = place.from + (signs.isWide ? unitsIn(view, textAt, end) : end - textAt);
    unit = place.to + (next - end);
    messages.push(build(state, n, text, piece, first, withoutLineEnd(bytes, first, next)));
    first = next;
  }
  return messages;
}

/** A group with bytes that are no UTF-8: one by one, so that only the broken message suffers. They become U+FFFD. */
function decodeSingly(state: DecodeState, bytes: Uint8Array, base: number, from: number, to: number): ExportMessage[] {
  const { entries } = state.scan;
  if (from + 1 < to)
    return Array.from({ length: to - from }, (_, i) => decodeGroup(state, bytes, base, from + i, from + i + 1)[0]!);
  state.counts.notUtf8 += 1;
  load(state, from);
  const first = state.entry.offset - base;
  const next = (to < entries.count() ? entries.offset(to) : state.scan.bytes) - base;
  const end = withoutLineEnds(bytes, first, next);
  const text = decodeLeniently(state, bytes.subarray(textStart(state.entry, bytes, first, end), end));
  return [build(state, from, text, pieceOf(state, bytes, base), first, withoutLineEnd(bytes, first, next))];
}

function decodeLong(state: DecodeState, n: number, head: Uint8Array, length: number, hash: string): ExportMessage {
  load(state, n);
  const text = decodeLeniently(state, head.subarray(textStart(state.entry, head, 0, head.length)));
  const message = build(state, n, text, pieceOf(state, head, state.entry.offset), 0, head.length);
  return { ...message, length, sha256: () => hash };
}

/** Takes up entry `n` and what its bits say of its text. */
function load({ scan, entry, signs }: DecodeState, n: number): void {
  scan.entries.load(n, entry);
  const { bits } = entry;
  signs.isMarked = (bits & BIT.MARKED) !== 0;
  signs.hasLines = (bits & BIT.LINES) !== 0;
  signs.isWide = (bits & BIT.WIDE) !== 0;
}

/** The text of one message alone, whatever its bytes are. */
function decodeLeniently({ place }: DecodeState, bytes: Uint8Array): string {
  const text = lenient.decode(bytes);
  place.from = 0;
  place.to = text.length;
  return text;
}

/** The message taken up last, whose text stands at its place in `whole` and its bytes at [first, end) of the piece's. */
function build(state: DecodeState, n: number, whole: string, piece: Piece, first: number, end: number): ExportMessage {
  const { entry, place } = state;
  const text = textOf(state, whole.slice(place.from, place.to));
  const sender = entry.sender === NO_SENDER ? null : senderOf(state, piece.bytes, first);
  const read = sender === null ? readNotice(text) : readKindAt(state, whole, text, sender);
  const system = read !== null && read.kind === 'system';
  if (system) state.counts.system += 1;
  return {
    n: n + 1,
    at: wallOf(state, entry.date, entry.seconds),
    sender: system ? null : sender,
    system,
    text: read === null ? text : read.text,
    kind: read === null ? 'text' : read.kind,
    edited: read !== null && read.edited,
    media: read === null ? null : read.media,
    location: read === null ? null : read.location,
    flags: FLAGS[entry.bits & FLAG_BITS]!,
    offset: piece.base + first,
    length: end - first,
    sha256: piece.sha256,
  };
}

/** Plain text is told where it stands in the text of its group: a look into a string cut out of another costs several. */
const readKindAt = (state: DecodeState, whole: string, text: string, sender: string): KindReading | null =>
  isSurelyPlain(whole, state.place.from, state.place.to, state.signs)
    ? null
    : readKind(text, state.signs, sender, isOnlyMarked(state));

/** Bytes that start at `base` in the file, and the hash of any message in them: one function for all of a group. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly base: number;
  readonly sha256: ExportMessage['sha256'];
}

const pieceOf = ({ sha256 }: DecodeState, bytes: Uint8Array, base: number): Piece => ({
  bytes,
  base,
  sha256: hashLater(sha256, bytes, base),
});

/** A function of its own, so that a message holds on to these three and nothing else. */
const hashLater = (sha256: Sha256, bytes: Uint8Array, base: number): ExportMessage['sha256'] =>
  function (this: Pick<ExportMessage, 'offset' | 'length'>) {
    return sha256.of(bytes.subarray(this.offset - base, this.offset - base + this.length));
  };

function senderOf({ entry, scan }: DecodeState, bytes: Uint8Array, first: number): string {
  if (entry.sender !== UNKEPT_SENDER) return scan.senders.nameOf(entry.sender);
  const name = first + entry.head;
  return cleanName(lenient.decode(bytes.subarray(name, name + entry.name)));
}

/** Whether WhatsApp's mark leads every text of this sender. */
const isOnlyMarked = ({ entry, scan }: DecodeState): boolean =>
  entry.sender !== UNKEPT_SENDER && scan.senders.isOnlyMarked(entry.sender);

function textOf({ counts, scan }: DecodeState, raw: string): string {
  const text = scan.hasCrlf ? raw.replaceAll('\r\n', '\n') : raw;
  if (text.length <= LIMITS.MESSAGE_TEXT_CHARS) return text;
  counts.cut += 1;
  return text.slice(0, LIMITS.MESSAGE_TEXT_CHARS);
}

function wallOf(state: DecodeState, date: number, seconds: number): WallTime {
  if (date !== state.lastDate || seconds !== state.lastSeconds) {
    state.lastWall = writeWall(state, date, seconds);
    state.lastDate = date;
    state.lastSeconds = seconds;
  }
  return state.lastWall;
}

function writeWall({ scan, decision, days }: DecodeState, id: number, seconds: number): WallTime {
  let day = days[id];
  if (day === undefined) {
    const { year, month, day: number } = dayIn(scan.dates.at(id), decision.reading);
    days[id] = day = `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[number]}T`;
  }
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  return asWallTime(
    `${day}${TWO_DIGITS[hours]}:${TWO_DIGITS[minutes - hours * 60]}:${TWO_DIGITS[seconds - minutes * 60]}`,
  );
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Where the text starts: right after the header, or after the name, its colon and one space. */
function textStart({ head, name }: Entry, bytes: Uint8Array, first: number, end: number): number {
  if (name === 0) return first + head;
  const colon = first + head + name;
  return Math.min(end, bytes[colon + 1] === SPACE ? colon + 2 : colon + 1);
}

/** End of the raw bytes: the one line break that ends a message is not part of it. */
function withoutLineEnd(bytes: Uint8Array, first: number, next: number): number {
  if (next <= first || bytes[next - 1] !== LF) return next;
  return next - 1 > first && bytes[next - 2] === CR ? next - 2 : next - 1;
}

function withoutLineEnds(bytes: Uint8Array, first: number, next: number): number {
  let end = next;
  while (end > first && (bytes[end - 1] === LF || bytes[end - 1] === CR)) end -= 1;
  return end;
}
