import { describe, expect, test } from 'vitest';
import { packDelivery, type SealedUpdate } from '../channels/index.ts';
import { asChannelId, asInstant, asMessageId, asSourceKey, HOUR, type Zone } from '../model/index.ts';
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

/** What a desk keeps of these updates, where those in `left` have left. */
async function digest(updates: readonly SealedUpdate[], left: readonly string[] = []): Promise<readonly KeptUpdate[]> {
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
            saveMessages: async () => undefined,
            removeMessages: async () => undefined,
            openReferrals: async () => undefined,
            saveOptOut: async () => true,
            noteReturn: async () => true,
            loadLeftSources: async () => new Set(left),
          });
          return 1;
        },
      },
      read: () => [],
      divert: (reads) => ({ kept: reads, withheld: [], referrals: [] }),
      clock: () => now,
    },
  );
  await digestion.digest();
  return kept;
}

describe('an edit that waits for its message', () => {
  test('holds words, and goes when their time is over', async () =>
    expect(await digest([edit])).toMatchObject([{ source, expiresAt: edit.at + 72 * HOUR }]));

  test('goes no later where it says that it was written in years', async () =>
    expect(await digest([{ ...edit, at: asInstant(now + 50_000 * HOUR) }])).toMatchObject([
      { expiresAt: now + 72 * HOUR },
    ]));

  test('is found where whoever wrote it leaves', async () => expect(await digest([edit], [source])).toEqual([]));

  test('leaves a revoke without words, which outlives the repeats of its message', async () => {
    const [row] = await digest([edit, revoke]);
    expect(row!.expiresAt).toBe(now + 7 * 24 * HOUR);
    expect(row!.state).not.toContain('somos 200');
  });
});
