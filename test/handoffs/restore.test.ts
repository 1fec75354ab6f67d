import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup, writeBackup } from '../../src/adapters/backup/index.ts';
import { insertRows } from '../../src/adapters/backup/restore.ts';
import { loadDeskKey } from '../../src/adapters/files/desk-key.ts';
import { openStore } from '../../src/adapters/postgres/store.ts';
import { startRelay } from '../../src/adapters/relay-http/index.ts';
import { type RunningDesk, startDesk } from '../../src/cli/desk-process.ts';
import type { DeskFile } from '../../src/cli/desk-settings.ts';
import { linkDesks } from '../../src/cli/example-link.ts';
import { openCustody, openRecordBeside } from '../../src/cli/record-room.ts';
import type { Custody, Desk, HandoffDesk, HandoffRequest, LinkView } from '../../src/desk/index.ts';
import { asInstant } from '../../src/model/index.ts';
import type { RecordLog } from '../../src/record/index.ts';
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

async function run(url: string, sql: string): Promise<readonly object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
const count = async (url: string, sql: string): Promise<number> => ((await run(url, sql))[0] as { n: number }).n;

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

/** What a backup may hold, and beside it what it may not: words of somebody in danger, addresses, secrets of the link, chat past its time. */
const PLANTED = `
  insert into referral_details values ('R-TEST-01', 'words');
  insert into reply_address values ('who asked', 'address', 9000000000000);
  insert into link.key_package values ('ref', 'package', 'secret', false, 9000000000000);
  insert into message (id, version, channel, sent_at, expires_at, body)
    values ('over', 900001, 'c', 0, 1, '{}'), ('held', 900002, 'c', 0, 9000000000000, '{}');
  insert into cloud_update values ('over', 'words', null, 1), ('held', 'words', null, 9000000000000);
  insert into export_line (channel, id, minute, print, changed, expires_at)
    values ('c', 'over', '', '', false, 1), ('c', 'held', '', '', false, 9000000000000)`;
const FOUND = `
  select string_agg(what, ', ' order by what) as found from (
    select 'details' as what from referral_details union all select 'address' from reply_address
    union all select 'secret' from link.key_package union all select 'message ' || id from message
    union all select 'update ' || key from cloud_update union all select 'line ' || id from export_line) as everything`;

test('a backup that was changed, cut off, or written under another key is not put back; nor is any into a desk that is there', async () => {
  const url = await databases.create('damaged_from');
  const masterKey = new Uint8Array(32).fill(5);
  const into = await databases.create('damaged_into');
  const whole = join(folder, 'whole.cauce');
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Dear Ana, the archive you asked for is on the other stick.');
  for (const [path, code] of [
    [join(folder, 'none'), 'backup-missing'],
    [folder, 'backup-missing'],
    [letter, 'backup-foreign'],
  ])
    expect(await restoreBackup({ databaseUrl: into, masterKey, path: path! })).toMatchObject({ refusal: { code } });
  const relay = 'http://localhost:9';
  const desk = await startSide(SENDER, RECEIVER, relay, join(folder, 'damaged'), url);
  await desk.stop();
  await run(url, PLANTED);
  await writeBackup({ databaseUrl: url, masterKey, now: Date.now(), path: whole });
  const bytes = readFileSync(whole);
  const broken = join(folder, 'broken.cauce');
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1]! ^= 1;
  for (const damaged of [changed, bytes.subarray(0, bytes.length - 1), bytes.subarray(0, 60)]) {
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
  // Chat was erased long ago: what people taught the desk is all that is there, and would be lost.
  await (await openStore(into)).close();
  await run(into, `insert into lesson (body) values ('{}')`);
  expect(await restoreBackup({ databaseUrl: into, masterKey, path: whole })).toMatchObject({
    refusal: { code: 'desk-not-empty' },
  });
  expect(await count(into, 'select count(*)::int as n from lesson')).toBe(1);
  await run(into, 'delete from lesson');
  expect((await restoreBackup({ databaseUrl: into, masterKey, path: whole })).ok).toBe(true);
  expect(await run(into, FOUND)).toEqual([{ found: 'line held, message held, update held' }]);
  expect(await restoreBackup({ databaseUrl: into, masterKey, path: whole })).toMatchObject({
    refusal: { code: 'desk-not-empty' },
  });
}, 60_000);

/** The record of a desk that does not run, as the Record page and the command line work on it. */
async function withCustody<T>(url: string, key: Uint8Array, work: (custody: Custody, log: RecordLog) => Promise<T>) {
  const opened = (await openRecordBeside(url, key))!;
  try {
    return await work(
      openCustody(opened.log, join(folder, 'exports'), () => asInstant(Date.now())),
      opened.log,
    );
  } finally {
    await opened.close();
  }
}

test('a desk that was restored once can be restored again: its older logs come along, legal holds stand, and what was erased since is back', async () => {
  const masterKey = new Uint8Array(32).fill(7);
  const urls = [
    await databases.create('twice_0'),
    await databases.create('twice_1'),
    await databases.create('twice_2'),
  ];
  const desk = await startSide(SENDER, RECEIVER, 'http://localhost:9', join(folder, 'twice'), urls[0]!);
  await desk.stop();
  const order = { by: 'Lucía', reason: 'Inquiry 17/2026' };
  const scope = { kinds: null, subject: 'R-1', from: null, until: null };
  await withCustody(urls[0]!, masterKey, async (custody, log) => {
    const role = { kind: 'role', at: asInstant(Date.now()), desk: 'matamoros', by: 'Ana', act: 'given' } as const;
    await log.append([{ ...role, id: 'role-1', account: 'Kim', role: 'coordinator' }]);
    await custody.hold({ ...order, id: 'a1b2c3d4-hold' }, scope);
  });
  const [first, second] = [join(folder, 'first.cauce'), join(folder, 'second.cauce')];
  const backup = (url: string, path: string, now: number) => writeBackup({ databaseUrl: url, masterKey, now, path });
  await backup(urls[0]!, first, Date.UTC(2026, 5, 1));
  await withCustody(urls[0]!, masterKey, (custody) => custody.erase({ ...order, id: 'a1b2c3d4-erase' }, 0, null));

  const once = await restoreBackup({ databaseUrl: urls[1]!, masterKey, path: first });
  expect(once).toMatchObject({ ok: true, value: { records: 2, keptLog: 'record_until_1780272000' } });
  const erased = 'select count(*)::int as n from record_until_1780272000.record where erased';
  expect(await count(urls[1]!, erased)).toBe(0);
  await backup(urls[1]!, second, Date.UTC(2026, 5, 2));
  const again = await restoreBackup({ databaseUrl: urls[2]!, masterKey, path: second });
  expect(again).toMatchObject({ ok: true, value: { records: 1, keptLog: 'record_until_1780358400' } });
  expect(await count(urls[2]!, 'select count(*)::int as n from record_until_1780272000.record')).toBe(2);
  await expect(run(urls[2]!, `delete from record_until_1780272000.record`)).rejects.toThrow();
  // The records officer does in the old log again what was done since the backup: it stands on the log that goes on, and names the old one.
  const beside = (await openRecordBeside(urls[2]!, masterKey))!;
  expect(beside.keptLogs).toEqual(['record_until_1780272000', 'record_until_1780358400']);
  const old = await beside.openKept('record_until_1780272000');
  const onOld = openCustody(old, join(folder, 'exports'), () => asInstant(Date.now()));
  expect(await onOld.erase({ ...order, id: 'b1b2c3d4-erase' }, 0, null)).toMatchObject({ ok: true });
  expect(await onOld.erase({ ...order, id: 'b1b2c3d4-twice' }, 0, null)).toMatchObject({
    refusal: { code: 'record-bare' },
  });
  expect(await count(urls[2]!, erased)).toBe(1);
  expect(await count(urls[2]!, 'select count(*)::int as n from record_until_1780272000.record')).toBe(2);
  const [put] = await beside.log.list({ kinds: ['erasure'] });
  expect(put!.content).toMatchObject({ fields: { record: 0, log: 'cauce/matamoros', by: 'Lucía' } });
  await beside.close();
  await withCustody(urls[2]!, masterKey, async (custody, log) => {
    expect(log.origin).toBe('cauce/matamoros/1780358400');
    expect(await custody.holds()).toMatchObject([{ id: 'H-a1b2c3d4', scope, ...order }]);
    expect(await custody.lift({ ...order, id: 'a1b2c3d4-lift' }, 'H-a1b2c3d4')).toMatchObject({ ok: true });
  });
}, 60_000);

test('a backup that cannot be written says so and leaves nothing behind; the one of yesterday stays', async () => {
  const masterKey = new Uint8Array(32).fill(7);
  const url = await databases.create('unwritable');
  const there = join(folder, 'there');
  mkdirSync(there);
  const write = (path: string) => writeBackup({ databaseUrl: url, masterKey, now: Date.now(), path });
  // A folder that was mistyped holds no desk, and a database was made for it.
  expect(await write(join(there, 'today.cauce'))).toMatchObject({ refusal: { code: 'desk-missing' } });
  const desk = await startSide(SENDER, RECEIVER, 'http://localhost:9', join(folder, 'unwritable'), url);
  // Into a desk that runs nothing is put back, as fresh as it is.
  const fresh = join(folder, 'fresh.cauce');
  expect((await write(fresh)).ok).toBe(true);
  expect(await restoreBackup({ databaseUrl: url, masterKey, path: fresh })).toMatchObject({
    refusal: { code: 'desk-running' },
  });
  await desk.stop();
  const path = join(there, 'today.cauce');
  writeFileSync(path, 'of yesterday');
  // Whatever is written to this device finds no room.
  symlinkSync('/dev/full', `${path}.${process.pid}.part`);
  expect(await write(path)).toMatchObject({
    refusal: { code: 'backup-unwritable', remedy: expect.stringContaining('Make room') },
  });
  expect(await write(join(folder, 'no-such-folder', 'today.cauce'))).toMatchObject({
    refusal: { code: 'backup-unwritable', remedy: expect.stringContaining('folder that is there') },
  });
  expect([readdirSync(there), readFileSync(path, 'utf8')]).toEqual([['today.cauce'], 'of yesterday']);
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
