import { describe, expect, test } from 'vitest';
import { packDelivery, type SealedUpdate } from '../channels/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asSourceKey,
  HOUR,
  type Instant,
  type Zone,
} from '../model/index.ts';
import { createDigestion } from './digestion.ts';
import type { KeptUpdate } from './ports.ts';

const now = asInstant(1_778_731_200_000);
const tipline = asChannelId('tipline');
const source = asSourceKey('s:ana');
const edit: SealedUpdate = {
  kind: 'edit',
  key: asMessageId('m:1'),
  at: asInstant(now - HOUR),
  by: asMessageId('m:2'),
  source,
  content: { kind: 'text', text: 'somos 200', mediaHash: null, location: null },
};
const revoke: SealedUpdate = { kind: 'revoke', key: edit.key, at: edit.at, by: asMessageId('m:3') };

/** What a desk keeps of these updates, where those in `left` have left; what it holds as evidence goes into `held`. */
async function digest(
  updates: readonly SealedUpdate[],
  left: readonly (readonly [source: string, heardFrom: Instant | null])[] = [],
  held: string[] = [],
): Promise<readonly KeptUpdate[]> {
  const kept: KeptUpdate[] = [];
  const digestion = createDigestion(
    {
      tipline: {
        id: tipline,
        kind: 'whatsapp-cloud',
        name: 'tipline',
        basis: { agreedBy: 'all', agreedAt: now, purpose: 'a test', notice: '' },
        zone: 'America/Matamoros' as Zone,
        sourceClass: 'unknown',
        near: null,
      },
      groups: new Map(),
      verifyToken: '',
      classOf: () => null,
    },
    {
      store: {
        async digestBatch(_limit, work) {
          await work({
            deliveries: [{ channel: tipline, body: packDelivery({ version: 1, arrivedAt: now, updates }) }],
            loadUpdates: async () => new Map(),
            saveUpdates: async (rows) => void kept.push(...rows),
            saveMessages: async (reads) => void held.push(...reads.map(({ message }) => message.id)),
            removeMessages: async () => undefined,
            openReferrals: async () => undefined,
            saveOptOut: async () => true,
            noteReturn: async () => true,
            loadLeftSources: async () => new Map(left),
          });
          return 1;
        },
      },
      read: (messages, expiresAt) =>
        messages.map((message) => ({ message, lang: 'es', reports: [], expiresAt: expiresAt(message) })),
      divert: (reads) => ({ kept: reads, withheld: [], referrals: [] }),
      clock: () => now,
    },
  );
  await digestion.digest();
  return kept;
}

/** So many hours ago. */
const said = (id: string, hours: number): SealedUpdate => ({
  kind: 'message',
  key: asMessageId(id),
  at: asInstant(now - hours * HOUR),
  source,
  sourceClass: null,
  chat: asChatKey('k:1'),
  forwarded: null,
  replyTo: null,
  content: { kind: 'text', text: 'somos 200', mediaHash: null, location: null },
});

test('of one who left and is back nothing from before is kept, however late it is delivered', async () => {
  const held: string[] = [];
  const back = [[source, asInstant(now - 10 * HOUR)]] as const;
  await digest([said('m:before', 40), said('m:as-they-came-back', 10), said('m:after', 2)], back, held);
  expect(held).toEqual(['m:as-they-came-back', 'm:after']);
});

test('a delivery that comes again after its time is over is no evidence any more', async () => {
  const held: string[] = [];
  await digest([said('m:71', 71), said('m:72', 72), said('m:1970', 400_000)], [], held);
  expect(held).toEqual(['m:71']);
});

describe('an edit that waits for its message', () => {
  test('holds words, and goes when their time is over', async () =>
    expect(await digest([edit])).toMatchObject([{ source, expiresAt: edit.at + 72 * HOUR }]));

  test('goes no later where it says that it was written in years', async () =>
    expect(await digest([{ ...edit, at: asInstant(now + 50_000 * HOUR) }])).toMatchObject([
      { expiresAt: now + 72 * HOUR },
    ]));

  test('is found where whoever wrote it leaves', async () =>
    expect(await digest([edit], [[source, null]])).toEqual([]));

  test('leaves a revoke without words, which outlives the repeats of its message', async () => {
    const [row] = await digest([edit, revoke]);
    expect(row!.expiresAt).toBe(now + 7 * 24 * HOUR);
    expect(row!.state).not.toContain('somos 200');
  });
});
