import type { ChannelId, Instant, Message } from '../model/index.ts';

/** What a channel has brought that is held now. */
export interface ChannelCount {
  readonly messages: number;
  /** When the newest of it was sent. */
  readonly lastAt: Instant;
}

/**
 * Counts by channel, kept as messages come and go: the board is drawn anew after each of them, and counting all that are held would cost
 * more than the rest of it.
 */
export interface ChannelCounts {
  add(message: Message): void;
  remove(message: Message): void;
  /** @param held all messages that are held: looked through where the newest of a channel has gone */
  counts(held: () => Iterable<Message>): ReadonlyMap<ChannelId, ChannelCount>;
}

export function createChannelCounts(): ChannelCounts {
  let counts = new Map<ChannelId, ChannelCount>();
  let isStale = false;
  const add = ({ channel, sentAt }: Message): void => {
    const before = counts.get(channel);
    const lastAt = before && before.lastAt > sentAt ? before.lastAt : sentAt;
    counts.set(channel, { messages: (before?.messages ?? 0) + 1, lastAt });
  };
  return {
    add,
    remove({ channel, sentAt }) {
      const { messages, lastAt } = counts.get(channel)!;
      if (messages === 1) counts.delete(channel);
      else counts.set(channel, { messages: messages - 1, lastAt });
      isStale ||= sentAt === lastAt && messages > 1;
    },
    counts(held) {
      if (isStale) {
        counts = new Map();
        for (const message of held()) add(message);
        isStale = false;
      }
      return counts;
    },
  };
}
