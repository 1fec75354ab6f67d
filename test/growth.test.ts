import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDeskKey } from '../src/adapters/files/desk-key.ts';
import { createVault, openLinkStore } from '../src/adapters/link-postgres/index.ts';
import { openPool } from '../src/adapters/postgres/pool.ts';
import { openStore } from '../src/adapters/postgres/store.ts';
import { openRecordLog } from '../src/adapters/record-store/index.ts';
import { loadSigningKey } from '../src/adapters/signing/keys.ts';
import { POLICIES } from '../src/claims/index.ts';
import { startDesk } from '../src/cli/desk-process.ts';
import type { DeskFile } from '../src/cli/desk-settings.ts';
import { createDecisions } from '../src/desk/decisions.ts';
import type { ReadMessage } from '../src/desk/index.ts';
import { sealingPolicy } from '../src/record/index.ts';
import { CORRIDOR, SENDER } from './handoffs/desks.ts';
import { type Databases, startDatabases } from './link/postgres.ts';
import { MATAMOROS, nameKey, NIGHT, receipt } from './record/desks.ts';
import { ask, countRowsRead } from './rows-read.ts';

/** What a desk asks of its database must cost the same after months as on the first day: rows that are read are counted, never time. */
let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const TIMES = 300;
const LITTLE = 5;

/** A new database; nothing here asks whether a commit is on disk. */
async function open(name: string): Promise<string> {
  const url = await databases.create(name);
  await ask(url, `alter database ${name} set synchronous_commit = off`);
  return url;
}

/** Does something again and again; the database takes stock while there is little, and plans by that from then on. */
async function repeat(url: string, work: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 1; n <= TIMES; n += 1) {
    await work(n);
    if (n === LITTLE) await ask(url, 'analyze');
  }
}

test('a word over the link, and who was in it when, read no more of the log after three hundred words than after five', async () => {
  const url = await open('words');
  const pool = openPool({ url, name: 'test', most: 1 });
  const store = await openLinkStore(pool, createVault(new Uint8Array(32)));
  const link = 'f'.repeat(64) as never;
  const at = { link, state: { link } as never, group: null, isBaseNew: false, pending: null };
  await store.create({ version: 0, state: at.state, group: null, outbox: [], pending: null });
  const said = (n: number) => ({
    kind: 'placed' as const,
    entry: {
      what: 'said' as const,
      seq: n,
      hash: `${n}`.padStart(64, '0') as never,
      head: `${n}`.padStart(64, '0') as never,
      author: 'a' as never,
      id: `${n}`.padStart(32, '0') as never,
      kind: 'payload' as const,
      payload: new Uint8Array(100),
      part: 0,
      envelope: new Uint8Array(1_000),
    },
  });
  await repeat(url, async (n) => {
    await store.keep({ ...at, version: n - 1, events: [said(n)] });
    await store.placesOf(link, [said(n).entry.id]);
    await store.places(link, n - 1, 10);
    await store.commits(link);
  });
  await pool.end();
  expect(await countRowsRead(url, 'link.log', TIMES)).toBeLessThan(6 * TIMES);
});

test('a record that is written and its head that is signed read no more of three hundred records than of five', async () => {
  const url = await open('records');
  const pool = openPool({ url, name: 'test', most: 1, isPipelined: true });
  const key = loadSigningKey(
    'ed25519',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }),
  );
  const policy = sealingPolicy(nameKey(MATAMOROS, key), []);
  const log = await openRecordLog(pool, { origin: MATAMOROS, key, cosignKeys: [key], policy });
  if (!log.ok) throw new Error(log.refusal.message);
  await repeat(url, async (n) => {
    await log.value.append([receipt(n)], NIGHT);
    await log.value.addCosignatures(n, []);
    // What the record says of a legal hold is asked by its name.
    if (n % 5 === 0) expect(await log.value.list({ kinds: ['legal-hold'], subject: 'hold-1' })).toEqual([]);
  });
  await pool.end();
  expect(await countRowsRead(url, 'record', TIMES)).toBeLessThan(6 * TIMES);
  expect(await countRowsRead(url, 'record_checkpoint', TIMES)).toBeLessThan(6 * TIMES);
});

test('a delivery that is digested reads no more of three hundred messages than of five', async () => {
  const url = await open('deliveries');
  const store = await openStore(url);
  const message = (n: number) =>
    ({
      message: {
        id: `m${n}`,
        channel: 'tipline',
        source: null,
        sentAt: NIGHT,
        text: 'Hay 40 personas en el puente. '.repeat(40),
      },
      lang: 'es',
      reports: [],
      expiresAt: NIGHT + 1,
    }) as unknown as ReadMessage;
  let version = 0;
  await repeat(url, async (n) => {
    await store.appendDeliveries([{ channel: 'tipline' as never, body: 'sealed '.repeat(100) }]);
    await store.digestBatch(500, async (batch) => {
      await batch.loadUpdates([`k${n}`]);
      await batch.saveUpdates([{ key: `k${n}`, state: 'state '.repeat(200), source: null, expiresAt: NIGHT }]);
      await batch.saveMessages([message(n)]);
    });
    version = (await store.changesAfter(version, 2_000)).at(-1)!.version;
  });
  await store.close();
  // A table of a few pages is read whole, for good: that is bounded.
  expect(await countRowsRead(url, 'message', TIMES)).toBeLessThan(20 * TIMES);
  expect(await countRowsRead(url, 'cloud_update', TIMES)).toBeLessThan(20 * TIMES);
  expect(await countRowsRead(url, 'inbox', TIMES)).toBeLessThan(20 * TIMES);
});

test('a turn of the desk reads the referrals that wait and the newest, not three thousand that somebody answered for', async () => {
  const url = await open('referrals');
  const store = await openStore(url);
  const acts = (...names: readonly string[]) => JSON.stringify({ acts: names.map((act) => ({ act })) });
  await ask(
    url,
    `insert into referral (code, print, opened_at, recorded, body)
     select 'R-' || n, null, n, case n when 1 then 0 else 2 end,
       (case n when 1 then '${acts('opened')}' else '${acts('opened', 'acknowledged')}' end)::jsonb
     from generate_series(1, 3000) as n`,
  );
  await ask(url, 'analyze');
  for (let turn = 1; turn <= 20; turn += 1) {
    const held = await store.loadReferrals();
    expect(held[0]!.acts).toHaveLength(1);
    expect(held).toHaveLength(201);
    expect(await store.loadUnrecorded()).toHaveLength(1);
    await store.forgetPrints(NIGHT);
  }
  await store.close();
  // The statistics themselves read all of it once.
  expect(await countRowsRead(url, 'referral', 3_000)).toBeLessThan(3_000 + 20 * 300);
});

test('what waits for a person is told from the decisions that are new, not from all that were ever taken', async () => {
  const url = await open('decisions');
  const store = await openStore(url);
  const gate = { action: 'close-lane', claim: 'c', met: true, conditions: [], settle: [] };
  const said = { at: NIGHT, by: 'Ana', reason: '', verdict: 'act', probability: 0.9 };
  const decision = { ...said, claim: 'c', action: 'close-lane', reviewAt: NIGHT, override: false, gate, outcome: null };
  await ask(
    url,
    `insert into decision_event (body)
     select jsonb_set('${JSON.stringify({ kind: 'taken', decision })}', '{decision,id}', to_jsonb('d' || n)) from generate_series(1, 2000) as n`,
  );
  const decisions = createDecisions({
    store,
    policies: POLICIES,
    picture: () => ({ claims: [], origins: [], estimates: [] }),
    channelOf: () => null,
    clock: () => NIGHT,
    newId: () => 'd',
    zone: 'America/Matamoros' as never,
    show: (probability) => probability,
    onChange: () => undefined,
    record: null,
  });
  for (let look = 1; look <= 20; look += 1) expect(await decisions.countToLookAt()).toBe(2_000);
  const close = { happened: true, laneHours: 1, staffHours: 1, by: 'Ana' } as const;
  expect((await decisions.recordOutcome('d7', close)).ok).toBe(true);
  expect(await decisions.countToLookAt()).toBe(1_999);
  await store.close();
  expect(await countRowsRead(url, 'decision_event', 2_001)).toBeLessThan(2_000 + 100);
});

test('the board is drawn after each message without reading again what is held, nor all that moved in the night', async () => {
  const url = await open('boards');
  const store = await openStore(url);
  const now = Date.now() as typeof NIGHT;
  const [id, name] = [SENDER.id, SENDER.name];
  const message = (n: number) =>
    ({
      message: { id: `m${n}`, channel: 'tipline', source: null, sentAt: now, text: 'Buenas noches' },
      lang: 'es',
      reports: [],
      expiresAt: now + 3_600_000,
    }) as unknown as ReadMessage;
  await store.saveMessages(Array.from({ length: 1_000 }, (_unused, n) => message(n)));
  await store.saveSteps(
    Array.from({ length: 1_000 }, (_unused, n) => ({
      at: (now - n) as typeof NIGHT,
      claim: `c${n}` as never,
      place: null,
      code: 'claim-new' as const,
      grade: { reliability: 'C', credibility: 3 } as const,
      figures: {},
    })),
  );
  await ask(url, 'analyze');
  const dataFolder = mkdtempSync(join(tmpdir(), 'cauce-boards-'));
  loadDeskKey(dataFolder);
  const running = await startDesk({
    file: {
      id,
      name,
      partners: [],
      link: null,
      sharedLog: null,
      whatsapp: null,
      protection: null,
    } as never as DeskFile,
    corridor: CORRIDOR,
    dataFolder,
    port: 0,
    host: '127.0.0.1',
    databaseUrl: url,
    webFolder: null,
    sandboxUrl: null,
    log: () => undefined,
  });
  for (let n = 1_000; n < 1_040; n += 1) {
    await store.saveMessages([message(n)]);
    await running.desk.catchUp();
  }
  expect((await running.desk.health()).messages).toBe(1_040);
  expect((await running.desk.board()).changes).toHaveLength(40);
  await running.stop();
  await store.close();
  rmSync(dataFolder, { recursive: true });
  // All that is held is read once, at the start.
  expect(await countRowsRead(url, 'message', 1_040)).toBeLessThan(2_500);
  expect(await countRowsRead(url, 'step', 1_000)).toBeLessThan(3_500);
});
