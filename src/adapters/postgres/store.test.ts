import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadMessage } from '../../desk/index.ts';
import { asChannelId, asChatKey, asInstant, asMessageId, asSourceKey, HOUR, type Zone } from '../../model/index.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded.ts';
import { openStore, type PostgresStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'cauce-store-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
const channel = asChannelId('tipline');
const noon = asInstant(Date.parse('2023-05-11T17:00:00Z'));
let postgres: EmbeddedPostgres;
let store: PostgresStore;

beforeAll(async () => {
  postgres = await startPostgres(folder);
  store = await openStore(postgres.url);
});
afterAll(async () => {
  await store.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const say = (id: string, text: string, source = 's:one', sentAt = noon): ReadMessage => ({
  message: {
    id: asMessageId(id),
    channel,
    channelKind: 'whatsapp-cloud',
    chat: asChatKey('k:1'),
    source: asSourceKey(source),
    sourceClass: 'unknown',
    sentAt,
    zone: 'America/Matamoros' as Zone,
    kind: 'text',
    text,
    edited: false,
    forwarded: null,
    replyTo: null,
    mediaHash: null,
    location: null,
    flags: [],
  },
  lang: 'es',
  reports: [],
  expiresAt: asInstant(sentAt + 72 * HOUR),
});

describe('the store', () => {
  test.each([[''], ['a "quoted" \\ {brace}, NULL', 'niño 👋', 'two\nlines']])(
    'keeps texts as they are: %j',
    async (...texts) => {
      await store.appendDeliveries(texts.map((body) => ({ channel, body })));
      const seen: string[] = [];
      await store.digestBatch(10, async ({ deliveries }) => void seen.push(...deliveries.map(({ body }) => body)));
      expect(seen).toEqual(texts);
    },
  );

  test('a delivery waits until its digest has resolved, and is given to one process only', async () => {
    await Promise.all([1, 2, 3].map((n) => store.appendDeliveries([{ channel, body: `delivery ${n}` }])));
    expect(await store.countBacklog()).toBe(3);
    await expect(store.digestBatch(2, () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
    expect(await store.countBacklog()).toBe(3);
    const seen: string[] = [];
    const take = (): Promise<number> =>
      store.digestBatch(2, async ({ deliveries }) => void seen.push(...deliveries.map(({ body }) => body)));
    await Promise.all([take(), take(), take()]);
    expect(seen.toSorted()).toEqual(['delivery 1', 'delivery 2', 'delivery 3']);
    expect(await store.countBacklog()).toBe(0);
  });

  test('a delivery that cannot be read holds up none of the others, and waits', async () => {
    const bodies = ['one', 'two', 'odd', 'three', 'four', 'five'];
    await store.appendDeliveries(bodies.map((body) => ({ channel, body })));
    const seen: string[] = [];
    const take = (unreadable: string): Promise<number> =>
      store.digestBatch(500, async ({ deliveries }) => {
        if (deliveries.some(({ body }) => body === unreadable)) throw new Error('cannot be read');
        seen.push(...deliveries.map(({ body }) => body));
      });
    for (let tries = 0; tries < 12; tries += 1) await take('odd').catch(() => undefined);
    expect(seen.toSorted()).toEqual(bodies.filter((body) => body !== 'odd').toSorted());
    expect([await store.countBacklog(), await store.countSetAside()]).toEqual([1, 1]);
    expect(await take('none')).toBe(1);
    expect(seen).toContain('odd');
    expect(await store.countSetAside()).toBe(0);
  });

  test('more messages at once than a database has locks for are digested', async () => {
    await store.appendDeliveries([{ channel, body: 'an evening of them' }]);
    const keys = Array.from({ length: 30_000 }, (_, n) => `w:many-${n}`);
    const digested = await store.digestBatch(10, async (batch) => {
      expect(await batch.loadUpdates(keys)).toEqual(new Map());
    });
    expect(digested).toBe(1);
  });

  test('a second import of the same messages adds nothing; an edit in a digest is a new version', async () => {
    expect(await store.saveMessages([say('m:1', 'hay 80'), say('m:2', 'ok')])).toBe(2);
    expect(await store.saveMessages([say('m:1', 'hay 80'), say('m:3', 'ok')])).toBe(1);
    const before = await store.changesAfter(0, 100);
    expect(before.map(({ id }) => id)).toEqual(['m:1', 'm:2', 'm:3']);
    await store.appendDeliveries([{ channel, body: 'edit' }]);
    await store.digestBatch(10, ({ saveMessages }) => saveMessages([say('m:1', 'hay 180')]));
    const after = await store.changesAfter(before.at(-1)!.version, 100);
    expect(after.map(({ id, read }) => [id, read?.message.text])).toEqual([['m:1', 'hay 180']]);
  });

  test('an opt-out erases what a sender wrote and nobody else’s words; retention erases the rest in time', async () => {
    await store.saveMessages([say('m:leaver', 'me voy', 's:leaver')]);
    await store.appendDeliveries([{ channel, body: '/salir' }]);
    await store.digestBatch(10, async (batch) => {
      await batch.saveUpdates([
        { key: 'w:leaver', state: 'me voy', source: 's:leaver', expiresAt: asInstant(noon + HOUR) },
        { key: 'w:stays', state: 'hay 50', source: 's:stays', expiresAt: asInstant(noon + 72 * HOUR) },
      ]);
      await batch.saveOptOut({ channel, leaver: 'x:1', sources: ['s:leaver'], askedAt: noon }, noon);
      expect(await batch.loadUpdates(['w:leaver'])).toEqual(new Map());
    });
    expect(await store.loadOptOuts()).toEqual([{ channel, leaver: 'x:1', sources: ['s:leaver'], askedAt: noon }]);
    const gone = (await store.changesAfter(0, 100)).find(({ id }) => id === 'm:leaver');
    expect(gone?.read).toBeNull();
    const updates = async (): Promise<readonly string[]> => {
      const keys: string[] = [];
      await store.appendDeliveries([{ channel, body: 'of no consequence' }]);
      await store.digestBatch(10, async (batch) => void keys.push(...(await batch.loadUpdates(['w:stays'])).keys()));
      return keys;
    };
    expect(await store.removeExpired(asInstant(noon + 71 * HOUR), [])).toBe(0);
    expect(await updates()).toEqual(['w:stays']);
    expect(await store.removeExpired(asInstant(noon + 72 * HOUR), [])).toBe(3);
    expect((await store.changesAfter(0, 100)).every(({ read }) => read === null)).toBe(true);
    expect(await updates()).toEqual([]);
  });

  test('what came while the clock was eighty years ahead goes within its time once the clock is right', async () => {
    const ahead = asInstant(noon + 700_000 * HOUR);
    await store.saveMessages([say('m:ahead', 'hay 40', 's:ahead', ahead), say('m:right', 'hay 41', 's:ahead')]);
    const line = { id: asMessageId('m:ahead'), minute: '2103-03-20T12:00', print: 'p', changed: false };
    await store.saveLines(channel, [line], asInstant(ahead + 72 * HOUR));
    const held = async (): Promise<readonly string[]> =>
      (await store.changesAfter(0, 1_000)).flatMap(({ id, read }) =>
        read && /^m:(ahead|right)$/.test(id) ? [id] : [],
      );
    // A clock that has lost its time altogether shortens nothing.
    await store.removeExpired(asInstant(0), []);
    await store.removeExpired(noon, []);
    expect(await held()).toEqual(['m:ahead', 'm:right']);
    await store.removeExpired(asInstant(noon + 72 * HOUR), []);
    expect([await held(), await store.loadLines(channel)]).toEqual([[], []]);
  });

  test('what a message amounted to stays for desks that start later; of one that leaves or is edited nothing stays', async () => {
    await store.saveMessages([
      say('m:over', 'hay 20'),
      say('m:leaving', 'hay 30', 's:leaving', asInstant(noon + HOUR)),
      say('m:reread', 'hay 40', 's:two', asInstant(noon + HOUR)),
    ]);
    const ids = ['m:over', 'm:leaving', 'm:reread', 'm:never-held'].map(asMessageId);
    const remains = ids.map((id) => ({ id, body: '{}' }));
    await store.removeExpired(asInstant(noon + 72 * HOUR), remains);
    const keptOf = async (): Promise<readonly string[]> =>
      (await store.changesAfter(0, 100)).flatMap((change) => change.remains?.id ?? []).sort();
    expect(await keptOf()).toEqual(['m:leaving', 'm:over', 'm:reread']);
    await store.replaceReports([say('m:reread', 'hay 40')]);
    await store.appendDeliveries([{ channel, body: '/salir' }]);
    await store.digestBatch(10, (batch) =>
      batch.saveOptOut({ channel, leaver: 'x:3', sources: ['s:leaving'], askedAt: noon }, noon).then(() => undefined),
    );
    expect(await keptOf()).toEqual(['m:over']);
    await store.removeExpired(asInstant(noon + 40 * 24 * HOUR), []);
    expect(await keptOf()).toEqual([]);
  });

  test('who leaves at one process is erased there too where another is just storing what they wrote', async () => {
    await store.appendDeliveries([{ channel, body: 'written before' }]);
    let leaving: Promise<boolean> | null = null;
    await store.digestBatch(10, async (batch) => {
      expect((await batch.loadLeftSources()).has('s:late')).toBe(false);
      leaving = store.saveOptOut({ channel, leaver: 'x:2', sources: ['s:late'], askedAt: noon }, noon);
      await batch.saveMessages([say('m:late', 'somos 30', 's:late')]);
    });
    await leaving;
    expect((await store.changesAfter(0, 100)).find(({ id }) => id === 'm:late')).toMatchObject({ read: null });
    await store.appendDeliveries([{ channel, body: 'written after' }]);
    await store.digestBatch(10, async (batch) => {
      expect((await batch.loadLeftSources()).has('s:late')).toBe(true);
      await batch.noteReturn({ channel, leaver: 'x:2', askedAt: noon }, noon);
      expect((await batch.loadLeftSources()).get('s:late')).toBe(noon);
      await batch.noteReturn({ channel, leaver: 'x:2', askedAt: asInstant(noon + HOUR) }, noon);
      expect((await batch.loadLeftSources()).get('s:late')).toBe(noon);
    });
    await store.removeExpired(asInstant(noon + 72 * HOUR), []);
  });

  test('of wishes to leave and to return the newest holds, whatever comes first, twice or late', async () => {
    const later = asInstant(noon + HOUR);
    const week = asInstant(noon + 7 * 24 * HOUR);
    const wish = { channel, leaver: 'x:4' };
    const leave = (askedAt: typeof noon) => store.saveOptOut({ ...wish, sources: ['s:four'], askedAt }, noon);
    const comeBack = async (askedAt: typeof noon): Promise<void> => {
      await store.appendDeliveries([{ channel, body: '/volver' }]);
      await store.digestBatch(10, async (batch) => void (await batch.noteReturn({ ...wish, askedAt }, week)));
    };
    const hasLeft = async (): Promise<boolean> => (await store.loadOptOuts()).some(({ leaver }) => leaver === 'x:4');
    await leave(later);
    await comeBack(noon);
    expect(await hasLeft()).toBe(true);
    await comeBack(asInstant(later + HOUR));
    await store.saveMessages([say('m:back', 'somos 12', 's:four')]);
    expect([await leave(later), await hasLeft()]).toEqual([false, false]);
    expect((await store.changesAfter(0, 100)).find(({ id }) => id === 'm:back')?.read).not.toBeNull();
    await store.removeExpired(week, []);
    expect([await leave(later), await hasLeft()]).toEqual([true, true]);
  });

  test('a message is read anew only while it says the same', async () => {
    await store.saveMessages([say('m:stays', 'hay 80 en la garita'), say('m:edited', 'hay 90 en la garita')]);
    const [stays, edited] = [say('m:stays', 'hay 80 en la garita'), say('m:edited', 'hay 70 en la garita')];
    const before = (await store.changesAfter(0, 100)).at(-1)!.version;
    expect(await store.replaceReports([stays, edited, say('m:gone', 'nada')])).toBe(1);
    expect((await store.changesAfter(before, 100)).map(({ id }) => id)).toEqual(['m:stays']);
    await store.removeExpired(asInstant(noon + 72 * HOUR), []);
  });

  test('updates of one message are kept by key and merged by whoever digests', async () => {
    await store.appendDeliveries([{ channel, body: 'revoke before its message' }]);
    await store.digestBatch(10, async (batch) => {
      expect(await batch.loadUpdates(['w:1'])).toEqual(new Map());
      await batch.saveUpdates([{ key: 'w:1', state: 'revoked', source: null, expiresAt: asInstant(noon + HOUR) }]);
    });
    await store.appendDeliveries([{ channel, body: 'the message' }]);
    await store.digestBatch(10, async (batch) => {
      expect(await batch.loadUpdates(['w:1'])).toEqual(new Map([['w:1', 'revoked']]));
      await batch.removeMessages([asMessageId('m:never-seen')], noon);
    });
    expect((await store.changesAfter(0, 100)).find(({ id }) => id === 'm:never-seen')?.read).toBeNull();
  });
});
