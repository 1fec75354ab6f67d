import { LIMITS } from '../../model/index.ts';
import type { Decoder } from './decode.ts';
import type { ExportMessage } from './export-message.ts';
import type { RunningDigest, Sha256 } from './ports.ts';
import { joinBytes, type Scan } from './scan.ts';

/** A message beyond this is not held whole: its beginning is kept and its hash runs along. */
const LONG_BYTES = 1024 * 1024;
const HEAD_BYTES = LIMITS.MESSAGE_TEXT_CHARS * 4 + 1_024;
/** Groups are small enough that their strings die young. */
const GROUP_BYTES = 16 * 1024;

interface GroupState {
  readonly scan: Scan;
  readonly decoder: Decoder;
  readonly sha256: Sha256;
  /** Bytes at hand, the first of which stands at `base` in the file. */
  held: Uint8Array;
  base: number;
  /** The message to come. */
  next: number;
  long: LongMessage | null;
}

/** Cuts the bytes of the second pass into groups of whole messages and has them decoded. */
export interface Grouper {
  take(chunk: Uint8Array): Generator<readonly ExportMessage[]>;
}

export function createGrouper(scan: Scan, decoder: Decoder, sha256: Sha256): Grouper {
  const state: GroupState = { scan, decoder, sha256, held: new Uint8Array(0), base: 0, next: 0, long: null };
  return { take: (chunk) => takeChunk(state, chunk) };
}

function* takeChunk(state: GroupState, chunk: Uint8Array): Generator<readonly ExportMessage[]> {
  yield* takeSeam(state, chunk);
  const count = state.scan.entries.count();
  while (state.next < count) {
    const messages = isLong(state, state.next) ? takeLong(state) : takeGroup(state);
    if (messages.length === 0) break;
    state.next += messages.length;
    yield messages;
  }
  dropBefore(state, state.next < count ? state.scan.entries.offset(state.next) : Infinity);
  // The source may overwrite the chunk; only the message it cut is needed still.
  state.held = new Uint8Array(state.held);
}

/** The message that the last chunk cut: joined alone, so that the chunk itself is not copied. */
function* takeSeam(state: GroupState, chunk: Uint8Array): Generator<readonly ExportMessage[]> {
  const { held, base, next, scan } = state;
  const isDone = next >= scan.entries.count();
  const rest = isDone ? 0 : endOf(state, next) - base - held.length;
  if (held.length === 0 || isDone || isLong(state, next) || rest > chunk.length) {
    state.held = held.length === 0 ? chunk : joinBytes(held, chunk);
    return;
  }
  yield state.decoder.decodeGroup(joinBytes(held, chunk.subarray(0, rest)), base, next, next + 1);
  state.base = endOf(state, next);
  state.held = chunk.subarray(rest);
  state.next += 1;
}

const endOf = ({ scan }: GroupState, n: number): number =>
  n + 1 < scan.entries.count() ? scan.entries.offset(n + 1) : scan.bytes;

const isLong = (state: GroupState, n: number): boolean => endOf(state, n) - state.scan.entries.offset(n) > LONG_BYTES;

/** The messages from the next one on that are all there, up to a group's size. */
function takeGroup(state: GroupState): readonly ExportMessage[] {
  const { scan, held, base, next } = state;
  const count = scan.entries.count();
  const there = base + held.length;
  const limit = Math.min(there, scan.entries.offset(next) + GROUP_BYTES);
  let to = next;
  while (to < count && endOf(state, to) <= limit) to += 1;
  if (to === next && endOf(state, next) <= there) to += 1;
  return to === next ? [] : state.decoder.decodeGroup(held, base, next, to);
}

function dropBefore(state: GroupState, offset: number): void {
  const drop = Math.min(state.held.length, Math.max(0, offset - state.base));
  state.held = state.held.subarray(drop);
  state.base += drop;
}

/** Feeds what is there of a long message; gives it once its end was seen. */
function takeLong(state: GroupState): readonly ExportMessage[] {
  const { next, scan } = state;
  dropBefore(state, scan.entries.offset(next));
  if (state.base < scan.entries.offset(next)) return [];
  state.long ??= createLongMessage(state.sha256.start());
  const piece = state.held.subarray(0, Math.min(state.held.length, endOf(state, next) - state.base));
  state.long.take(piece);
  dropBefore(state, state.base + piece.length);
  if (state.base < endOf(state, next)) return [];
  const { head, length, hash } = state.long.finish();
  state.long = null;
  return [state.decoder.decodeLong(next, head, length, hash)];
}

interface LongMessage {
  take(piece: Uint8Array): void;
  finish(): { readonly head: Uint8Array; readonly length: number; readonly hash: string };
}

function createLongMessage(digest: RunningDigest): LongMessage {
  let head: Uint8Array = new Uint8Array(0);
  let length = 0;
  // The line break that ends the message is not part of it, so the last two bytes wait.
  let tail: Uint8Array = new Uint8Array(0);
  return {
    take(piece) {
      if (head.length < HEAD_BYTES) head = joinBytes(head, piece.subarray(0, HEAD_BYTES - head.length));
      const joined = joinBytes(tail, piece);
      const keep = Math.max(0, joined.length - 2);
      digest.update(joined.subarray(0, keep));
      length += keep;
      tail = joined.slice(keep);
    },
    finish() {
      const [before, last] = [tail[tail.length - 2], tail[tail.length - 1]];
      const cut = last !== 10 ? 0 : before === 13 ? 2 : 1;
      digest.update(tail.subarray(0, tail.length - cut));
      return { head, length: length + tail.length - cut, hash: digest.hex() };
    },
  };
}
