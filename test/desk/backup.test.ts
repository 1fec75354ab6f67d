import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendAll, signRequest, wrapMessages } from '../../bench/deliveries.ts';
import { APP_SECRET, type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import { restoreBackup, writeBackup } from '../../src/adapters/backup/index.ts';
import { loadDeskKey } from '../../src/adapters/files/desk-key.ts';
import { startPostgres } from '../../src/adapters/postgres/embedded.ts';
import { openStore } from '../../src/adapters/postgres/store.ts';
import { openKeyedHash } from '../../src/adapters/whatsapp-http/index.ts';
import { openDoor, packDelivery, sealDelivery } from '../../src/channels/index.ts';
import { asChannelId, asInstant } from '../../src/model/index.ts';
import { dumpDatabase } from './database.ts';

let desk: DeskUnderLoad;
let databaseUrl: string;
beforeAll(async () => {
  desk = await runDesk();
  databaseUrl = (await startPostgres(desk.dataFolder)).url;
});
afterAll(() => desk.remove());

const say = (id: string, body: string): unknown => {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  return wrapMessages([{ from: '525500000001', id: `wamid.${id}`, timestamp, type: 'text', text: { body } }], []);
};

/** A delivery as reception leaves it, for a desk that died before it read it. */
async function leaveUnread(payload: unknown): Promise<void> {
  const keyedHash = openKeyedHash(loadDeskKey(desk.dataFolder));
  const tipline = asChannelId('tipline');
  const ports = { door: openDoor({ keyedHash }), keyedHash, hasLeft: () => false };
  const sealed = sealDelivery(JSON.stringify(payload), tipline, asInstant(Date.now()), ports);
  if (!sealed.ok) throw new Error(sealed.refusal.message);
  const store = await openStore(databaseUrl);
  await store.appendDeliveries([{ channel: tipline, body: packDelivery(sealed.value.delivery) }]);
  await store.close();
}

async function withDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function restoreInto(name: string, masterKey: Uint8Array, path: string) {
  await withDatabase(databaseUrl, (client) => client.query(`create database ${name}`));
  const url = databaseUrl.replace(/\/[^/]*$/, `/${name}`);
  const report = await restoreBackup({ databaseUrl: url, masterKey, path });
  return { report, held: await withDatabase(url, dumpDatabase) };
}

test('what nobody has read is in no backup, and nothing that was answered is lost: a backup waits, and is refused where nobody reads', async () => {
  await sendAll(desk.port, [signRequest(JSON.stringify(say('1', 'Somos 80 en el puente nuevo')), APP_SECRET)], 1);
  const masterKey = loadDeskKey(desk.dataFolder);
  // A running desk has read the first before its backup is whole.
  const before = join(desk.dataFolder, 'before.cauce');
  expect(await writeBackup({ databaseUrl, masterKey, path: before, now: Date.now() })).toMatchObject({ ok: true });
  await desk.kill();
  await leaveUnread(say('2', 'Se perdió mi hija de seis años, chamarra morada'));
  await leaveUnread(say('3', 'Ya somos 95 en el puente nuevo'));
  const path = join(desk.dataFolder, 'backup.cauce');
  const options = { databaseUrl, masterKey, path, now: Date.now() };
  const refused = await writeBackup({ ...options, patienceMilliseconds: 300 });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'deliveries-waiting' } });
  expect(existsSync(path)).toBe(false);

  const without = join(desk.dataFolder, 'without-unread.cauce');
  expect(await writeBackup({ ...options, path: without, withoutUnread: true })).toMatchObject({
    ok: true,
    value: { unread: 2 },
  });
  const leftOut = await restoreInto('left_out', masterKey, without);
  expect(leftOut.report).toMatchObject({ ok: true, value: { unread: 2 } });
  expect(leftOut.held).toContain('Somos 80');
  expect(leftOut.held).not.toMatch(/Ya somos 95|mi hija|chamarra/);

  const written = writeBackup({ ...options, patienceMilliseconds: 60_000 });
  await desk.restart();
  expect(await written).toMatchObject({ ok: true, value: { unread: 0 } });

  const { report, held } = await restoreInto('restored', masterKey, path);
  expect(report).toMatchObject({ ok: true, value: { unread: 0 } });
  expect(held).toContain('Somos 80');
  expect(held).toContain('Ya somos 95');
  expect(held).toContain('missing-child');
  expect(held).not.toMatch(/mi hija|chamarra/);
});
