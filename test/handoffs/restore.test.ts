import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup, writeBackup } from '../../src/adapters/backup/index.ts';
import { insertRows } from '../../src/adapters/backup/restore.ts';
import { loadDeskKey } from '../../src/adapters/files/desk-key.ts';
import { startRelay } from '../../src/adapters/relay-http/index.ts';
import { type RunningDesk, startDesk } from '../../src/cli/desk-process.ts';
import type { DeskFile } from '../../src/cli/desk-settings.ts';
import { linkDesks } from '../../src/cli/example-link.ts';
import type { Desk, HandoffDesk, HandoffRequest, LinkView } from '../../src/desk/index.ts';
import { type Databases, startDatabases } from '../link/postgres.ts';
import { until } from '../link/wire-desks.ts';
import { CORRIDOR, findCard, needs, people, RECEIVER, SENDER, TERMS } from './desks.ts';

let databases: Databases;
let folder: string;
beforeAll(async () => {
  databases = await startDatabases();
  folder = mkdtempSync(join(tmpdir(), 'cauce-restore-'));
});
afterAll(async () => {
  await databases.stop();
  rmSync(folder, { recursive: true, force: true });
});

const logged: string[] = [];

const startSide = (own: typeof SENDER, other: typeof SENDER, relay: string, dataFolder: string, databaseUrl: string) =>
  startDesk({
    file: {
      id: own.id,
      name: own.name,
      partners: [other],
      link: { relay, admission: null },
      sharedLog: null,
      whatsapp: null,
      protection: null,
    } as unknown as DeskFile,
    corridor: CORRIDOR,
    dataFolder,
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    webFolder: null,
    sandboxUrl: null,
    log: (line) => logged.push(line),
  });

const actsOf = ({ desk }: RunningDesk): HandoffDesk => desk as Desk & HandoffDesk;
let ids = 0;
async function press(desk: RunningDesk, act: HandoffRequest['act'], fields: object): Promise<string> {
  const reply = await actsOf(desk).act({
    act,
    id: `act-${(ids += 1)}`,
    by: 'Ana',
    ...fields,
  } as unknown as HandoffRequest);
  if (!reply.ok) throw new Error(`${act}: ${reply.refusal.message}`);
  return reply.value.subject;
}

async function viewLink({ url }: RunningDesk): Promise<LinkView> {
  return (await (await fetch(`${url}/api/link`)).json()) as LinkView;
}
const alarmsOf = async (desk: RunningDesk) =>
  (await viewLink(desk)).alarms.map(({ code, partner }) => `${code} ${partner}`);

async function stageOf(desk: RunningDesk, handoff: string) {
  const page = await actsOf(desk).handoff(handoff);
  return page.ok ? page.value.card.stage : null;
}
async function sealOf(desk: RunningDesk, handoff: string) {
  const page = await actsOf(desk).handoff(handoff);
  return page.ok ? findCard(await actsOf(desk).handoffs(), page.value.card.label).sealed : null;
}

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

async function offer(desk: RunningDesk, adults: number): Promise<string> {
  return press(desk, 'offer', {
    crossing: 'puente-nuevo',
    people: people(adults),
    needs: needs(),
    readyAt: inHours(0),
    expires: inHours(3),
  });
}

async function count(url: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(sql);
  await client.end();
  return rows[0]!.n;
}

test('one side restores yesterday’s backup and goes on: both boards show it, it comes back into the link, and both agree and sign again', async () => {
  const relay = await startRelay({
    host: '127.0.0.1',
    port: 0,
    admission: null,
    witness: null,
    databaseUrl: await databases.create('relay_restore'),
  });
  const folders = { a: join(folder, 'a'), again: join(folder, 'again'), b: join(folder, 'b') };
  const urls = {
    a: await databases.create('restore_a'),
    again: await databases.create('restore_again'),
    b: await databases.create('restore_b'),
  };
  const a = await startSide(SENDER, RECEIVER, relay.url, folders.a, urls.a);
  const b = await startSide(RECEIVER, SENDER, relay.url, folders.b, urls.b);
  expect(await linkDesks({ desk: a.desk, by: 'Ana' }, { desk: b.desk, by: 'Grace' })).toBe(true);
  // The one that offers signs last: then it has read the other's letter.
  for (const desk of [b, a]) await press(desk, 'letter', { crossing: 'puente-nuevo', terms: TERMS['puente-nuevo'] });
  const first = await offer(a, 40);
  await until(async () => (await sealOf(b, first)) === 'both', 'the first offer to be signed by both', 60);

  // The backup is written while the desk runs; what comes after it is not in it.
  const masterKey = loadDeskKey(folders.a);
  const path = join(folder, 'yesterday.cauce');
  const answer = await writeBackup({ databaseUrl: urls.a, masterKey, now: Date.now(), path });
  if (!answer.ok) throw new Error(answer.refusal.message);
  const written = answer.value;
  expect(written.rows).toBeGreaterThan(20);
  const second = await offer(a, 25);
  await until(async () => (await sealOf(b, second)) === 'both', 'the second offer to be signed by both', 60);
  await a.stop();

  loadDeskKey(folders.again);
  copyFileSync(join(folders.a, 'desk.key'), join(folders.again, 'desk.key'));
  const restored = await restoreBackup({ databaseUrl: urls.again, masterKey, path });
  expect(restored).toMatchObject({ ok: true, value: { rows: written.rows, tables: written.tables } });
  expect(await count(urls.again, 'select count(base)::int as n from link.link')).toBe(0);
  const again = await startSide(SENDER, RECEIVER, relay.url, folders.again, urls.again);

  // The partner tells it what it said itself since, and goes on with it.
  await until(async () => (await viewLink(again)).state === 'linked', 'the way back', 60);
  await until(async () => (await stageOf(again, second)) === 'offered', 'the offer that the backup did not know', 30);
  await until(async () => (await alarmsOf(b)).includes('rollback matamoros'), 'the partner to see it');
  expect(await alarmsOf(again)).toContain('rollback matamoros');
  await press(b, 'decline', { handoff: second, reason: 'no beds' });
  await until(async () => (await stageOf(again, second)) === 'declined', 'the answer');
  const third = await offer(again, 12);
  await until(async () => (await stageOf(b, third)) === 'offered', 'the next offer');
  // Its record goes on as a new log, which the partner signs; the old one stays to be read.
  await until(
    async () => (await sealOf(again, third)) === 'both' && (await sealOf(b, third)) === 'both',
    'new seals',
    60,
  );
  const origins = await fetch(`${again.url}/api/record/checkpoint`).then((answer) => answer.text());
  expect(origins).toMatch(/cauce\/matamoros\/\d+/);

  await again.stop();
  await b.stop();
  await relay.stop();
  expect(logged).toEqual([]);
}, 240_000);

test('a backup that was changed, cut off, or written under another key is not put back; nor is any into a desk that is there', async () => {
  const url = await databases.create('damaged_from');
  const masterKey = new Uint8Array(32).fill(5);
  const into = await databases.create('damaged_into');
  const whole = join(folder, 'whole.cauce');
  // An empty desk has its tables only.
  await expect(restoreBackup({ databaseUrl: into, masterKey, path: join(folder, 'none') })).resolves.toMatchObject({
    refusal: { code: 'backup-damaged' },
  });
  const relay = 'http://localhost:9';
  const desk = await startSide(SENDER, RECEIVER, relay, join(folder, 'damaged'), url);
  await desk.stop();
  await writeBackup({ databaseUrl: url, masterKey, now: Date.now(), path: whole });
  const bytes = readFileSync(whole);
  const broken = join(folder, 'broken.cauce');
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1]! ^= 1;
  for (const damaged of [changed, bytes.subarray(0, bytes.length - 1), bytes.subarray(0, 20), Buffer.alloc(0)]) {
    writeFileSync(broken, damaged);
    expect(await restoreBackup({ databaseUrl: into, masterKey, path: broken })).toMatchObject({
      ok: false,
      refusal: { code: 'backup-damaged' },
    });
  }
  expect(await restoreBackup({ databaseUrl: into, masterKey: new Uint8Array(32).fill(6), path: whole })).toMatchObject({
    ok: false,
    refusal: { code: 'backup-damaged' },
  });
  expect((await restoreBackup({ databaseUrl: into, masterKey, path: whole })).ok).toBe(true);
}, 60_000);

test('an older backup that lacks a column is put back with its default', async () => {
  const client = new Client({ connectionString: await databases.create('older_backup') });
  await client.connect();
  await client.query(
    `create table part_of (id int generated always as identity, word text, part int not null default 7)`,
  );
  await insertRows(client, 'public.part_of', ['{"id": 3, "word": "one"}', '{"id": 4, "word": "two"}']);
  await insertRows(client, 'public.part_of', []);
  const { rows } = await client.query('select * from part_of order by id');
  expect(rows).toEqual([
    { id: 3, word: 'one', part: 7 },
    { id: 4, word: 'two', part: 7 },
  ]);
  await client.end();
});
