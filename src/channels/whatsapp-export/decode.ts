import { asWallTime, LIMITS, type MessageFlag, type WallTime } from '../../model/index.ts';
import { BIT, NO_SENDER } from './entries.ts';
import type { ExportMessage } from './export-message.ts';
import { type KindReading, readKind, readNotice } from './kinds.ts';
import { dayIn, type OrderDecision } from './order.ts';
import type { Sha256 } from './ports.ts';
import type { Scan } from './scan.ts';
import { cleanName, UNKEPT_SENDER } from './senders.ts';
import { extraUnits, viewOf } from './words.ts';

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
  /** `2018-11-18T` by date id. */
  readonly days: (string | undefined)[];
  /** The wall time made last, which the next message often shares. */
  lastDate: number;
  lastSeconds: number;
  lastWall: WallTime;
}

/** Turns index entries and bytes into messages. Text is decoded in groups, since a call per message costs more than its text. */
export function createDecoder(scan: Scan, decision: OrderDecision, sha256: Sha256): Decoder {
  const counts: DecodeCounts = { system: 0, cut: 0, notUtf8: 0 };
  const state: DecodeState = {
    scan,
    decision,
    sha256,
    counts,
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
  const { entries } = state.scan;
  const start = entries.offset(from) - base;
  const stop = (to < entries.count() ? entries.offset(to) : state.scan.bytes) - base;
  const text = decodeStrictly(bytes.subarray(start, stop));
  if (text === null) return decodeSingly(state, bytes, base, from, to);
  const isAscii = text.length === stop - start;
  const view = viewOf(bytes);
  const messages: ExportMessage[] = [];
  const at: MessagePlaces = { name: 0, text: 0, end: 0 };
  let unit = 0;
  let first = start;
  for (let n = from; n < to; n += 1) {
    const next = n + 1 < to ? entries.offset(n + 1) - base : stop;
    const end = withoutLineEnds(bytes, first, next);
    const name = first + entries.head(n);
    const textAt = textStart(bytes, name, entries.name(n), end);
    if (isAscii || (entries.bits(n) & BIT.WIDE) === 0) {
      at.name = unit + (name - first);
      at.text = unit + (textAt - first);
      at.end = unit + (end - first);
      unit += next - first;
    } else {
      at.name = unit + unitsIn(view, first, name);
      at.text = at.name + unitsIn(view, name, textAt);
      at.end = at.text + unitsIn(view, textAt, end);
      unit = at.end + (next - end);
    }
    messages.push(build(state, n, text, at, bytes, first, withoutLineEnd(bytes, first, next), base + first));
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
  const first = entries.offset(from) - base;
  const next = (to < entries.count() ? entries.offset(to) : state.scan.bytes) - base;
  const end = withoutLineEnds(bytes, first, next);
  const name = first + entries.head(from);
  const text = lenient.decode(bytes.subarray(textStart(bytes, name, entries.name(from), end), end));
  const at: MessagePlaces = { name: 0, text: 0, end: text.length };
  return [build(state, from, text, at, bytes, first, withoutLineEnd(bytes, first, next), base + first)];
}

function decodeLong(state: DecodeState, n: number, head: Uint8Array, length: number, hash: string): ExportMessage {
  const { entries } = state.scan;
  const textAt = textStart(head, entries.head(n), entries.name(n), head.length);
  const text = lenient.decode(head.subarray(textAt));
  const at: MessagePlaces = { name: 0, text: 0, end: text.length };
  const message = build(state, n, text, at, head, 0, head.length, entries.offset(n));
  return { ...message, length, sha256: () => hash };
}

function build(
  state: DecodeState,
  n: number,
  whole: string,
  at: MessagePlaces,
  bytes: Uint8Array,
  first: number,
  end: number,
  offset: number,
): ExportMessage {
  const { entries, senders } = state.scan;
  const bits = entries.bits(n);
  const id = entries.sender(n);
  const text = textOf(state, whole.slice(at.text, at.end));
  let sender: string | null = null;
  let read: KindReading;
  if (id === NO_SENDER) read = readNotice(text);
  else {
    const isKept = id !== UNKEPT_SENDER;
    sender = isKept ? senders.nameOf(id) : cleanName(whole.slice(at.name, at.text - 2));
    read = readKind(text, (bits & BIT.MARKED) !== 0, sender, isKept && senders.unmarkedOf(id) === 0);
  }
  const system = read.kind === 'system';
  if (system) state.counts.system += 1;
  return {
    n: n + 1,
    at: wallOf(state, n),
    sender: system ? null : sender,
    system,
    text: read.text,
    kind: read.kind,
    edited: read.edited,
    media: read.media,
    location: read.location,
    flags: FLAGS[bits & FLAG_BITS]!,
    offset,
    length: end - first,
    sha256: () => state.sha256.of(bytes.subarray(first, end)),
  };
}

function textOf({ counts, scan }: DecodeState, raw: string): string {
  const text = scan.hasCrlf ? raw.replaceAll('\r\n', '\n') : raw;
  if (text.length <= LIMITS.MESSAGE_TEXT_CHARS) return text;
  counts.cut += 1;
  return text.slice(0, LIMITS.MESSAGE_TEXT_CHARS);
}

function wallOf(state: DecodeState, n: number): WallTime {
  const { entries } = state.scan;
  const [date, seconds] = [entries.date(n), entries.seconds(n)];
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

/** Places in the decoded text, in UTF-16 units. */
interface MessagePlaces {
  name: number;
  text: number;
  end: number;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Where the text starts: right after the header, or after the name, its colon and one space. */
function textStart(bytes: Uint8Array, name: number, nameBytes: number, end: number): number {
  if (nameBytes === 0) return name;
  const colon = name + nameBytes;
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

/** UTF-16 units that these bytes of valid UTF-8 decode to. */
function unitsIn(view: DataView, from: number, to: number): number {
  let units = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) units += extraUnits(view.getInt32(at, true));
  for (; at < to; at += 1) units += extraUnits(view.getUint8(at));
  return units;
}
