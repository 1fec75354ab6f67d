import { HOUR, type Instant } from '../model/index.ts';
import { hashUnits } from './learnt/hashing.ts';

/**
 * Forwarded texts are the most usual thing in these chats: what was read of one is kept for its copies. Only a text that has
 * come before is kept, for an hour by the messages' own time, some thousands at most, and nothing of who sent it.
 */
export interface Copies<Kept> {
  /** What was kept of an equal text, unless it is older than an hour. */
  readonly find: (text: string, sentAt: Instant) => Kept | undefined;
  /** Notes that a text came; true where it has come within the hour, so that it is worth keeping. */
  readonly hasCome: (text: string, sentAt: Instant) => boolean;
  readonly keep: (text: string, sentAt: Instant, kept: Kept) => void;
  /** Forgets what is older than an hour at `now`; to be called now and then where no more messages may come. */
  readonly forget: (now: Instant) => void;
}

const MAX_TEXTS = 4_096;
/** Longer texts weigh too much for what they save. */
const MAX_CHARS = 1_000;
/** Texts that came lately leave a number here each, not their words. Power of two. */
const SIGHTS = 1 << 14;

interface Entry<Kept> {
  readonly sentAt: Instant;
  readonly kept: Kept;
}

export function rememberCopies<Kept>(): Copies<Kept> {
  /** In the order in which they were kept: the first one goes first. */
  const entries = new Map<string, Entry<Kept>>();
  const marks = new Int32Array(SIGHTS);
  const seenAt = new Float64Array(SIGHTS).fill(-Infinity);
  return {
    find(text, sentAt) {
      const entry = entries.get(text);
      return entry !== undefined && isWithinHour(entry.sentAt, sentAt) ? entry.kept : undefined;
    },
    hasCome(text, sentAt) {
      if (text.length > MAX_CHARS) return false;
      const mark = hashUnits(text, 0, text.length, text.length) | 0;
      const at = mark & (SIGHTS - 1);
      const isKnown = marks[at] === mark && isWithinHour(seenAt[at]!, sentAt);
      marks[at] = mark;
      seenAt[at] = sentAt;
      return isKnown;
    },
    keep(text, sentAt, kept) {
      entries.delete(text);
      entries.set(text, { sentAt, kept });
      for (const [old, entry] of entries) {
        if (entries.size <= MAX_TEXTS && isWithinHour(entry.sentAt, sentAt)) break;
        entries.delete(old);
      }
    },
    forget(now) {
      for (const [text, { sentAt }] of entries) if (!isWithinHour(sentAt, now)) entries.delete(text);
    },
  };
}

const isWithinHour = (one: number, other: number): boolean => Math.abs(one - other) <= HOUR;
