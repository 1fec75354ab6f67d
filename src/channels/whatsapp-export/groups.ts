import { LIMITS } from '../../model/index.ts';
import type { Decoder } from './decode.ts';
import type { ExportMessage } from './export-message.ts';
import type { RunningDigest, Sha256 } from './ports.ts';
import { joinBytes, type Scan } from './scan.ts';

/** Cuts the bytes of the second pass into groups of whole messages and hands them to the decoder. */
export interface Grouper {
  take(chunk: Uint8Array): Generator<readonly ExportMessage[]>;
}

/** A message beyond this is not held whole: its beginning is kept and its hash runs along. */
const LONG_BYTES = 1024 * 1024;
const HEAD_BYTES = LIMITS.MESSAGE_TEXT_CHARS * 4 + 1_024;
const GROUP_BYTES = 128 * 1024;

export function createGrouper({ entries, bytes: total }: Scan, decoder: Decoder, sha256: Sha256): Grouper {
  const count = entries.count();
  let held: Uint8Array = new Uint8Array(0);
  let base = 0;
  let next = 0;
  let long: LongMessage | null = null;

  const endOf = (n: number): number => (n + 1 < count ? entries.offset(n + 1) : total);
  const isLong = (n: number): boolean => endOf(n) - entries.offset(n) > LONG_BYTES;

  /** First message after the group that starts at `next` and is all there; `next` itself where there is none. */
  function groupEnd(): number {
    const start = entries.offset(next);
    const there = base + held.length;
    let to = next;
    while (to < count && endOf(to) <= there && (to === next || endOf(to) - start <= GROUP_BYTES)) to += 1;
    return to;
  }

  function dropBefore(offset: number): void {
    const drop = Math.min(held.length, Math.max(0, offset - base));
    held = held.subarray(drop);
    base += drop;
  }

  /** Feeds what is there of a long message; gives it once its end was seen. */
  function takeLong(): ExportMessage | null {
    dropBefore(entries.offset(next));
    if (base < entries.offset(next)) return null;
    long ??= createLongMessage(sha256.start());
    const piece = held.subarray(0, Math.min(held.length, endOf(next) - base));
    long.take(piece);
    const ends = base + piece.length === endOf(next);
    dropBefore(base + piece.length);
    if (!ends) return null;
    const { head, length, hash } = long.finish();
    long = null;
    return decoder.decodeLong(next, head, length, hash);
  }

  return {
    *take(chunk) {
      held = held.length === 0 ? chunk : joinBytes(held, chunk);
      while (next < count) {
        if (isLong(next)) {
          const message = takeLong();
          if (!message) return;
          next += 1;
          yield [message];
          continue;
        }
        const to = groupEnd();
        if (to === next) break;
        yield decoder.decodeGroup(held, base, next, to);
        next = to;
      }
      dropBefore(next < count ? entries.offset(next) : base + held.length);
    },
  };
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
