import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../model/index.ts';
import { createChannelCounts } from './channel-counts.ts';

/** What is counted kept as messages come and go, and all of it counted at the end. */
const night = fc.array(fc.record({ id: fc.nat(8), channel: fc.constantFrom('bridge', 'river'), sentAt: fc.nat(5) }));

test('however messages come, change and go, each channel’s count and newest are those of the messages that are held', () => {
  fc.assert(
    fc.property(night, (events) => {
      const counts = createChannelCounts();
      const held = new Map<number, Message>();
      const messages = () => held.values();
      for (const { id, ...message } of events) {
        const before = held.get(id);
        if (before) counts.remove(before);
        // Who is there already is gone with the second word of it, or said anew.
        if (before && message.sentAt % 2 === 0) held.delete(id);
        else {
          held.set(id, message as unknown as Message);
          counts.add(message as unknown as Message);
        }
        const plain = Map.groupBy(messages(), ({ channel }) => channel);
        const expected = [...plain].map(([channel, of]) => [
          channel,
          { messages: of.length, lastAt: Math.max(...of.map(({ sentAt }) => sentAt)) },
        ]);
        expect(new Map(counts.counts(messages))).toEqual(new Map(expected as []));
      }
    }),
  );
});
