import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRecordLog } from '../../src/adapters/record-store/index.ts';
import { loadSigningKey, sha256, verifySignature } from '../../src/adapters/signing/keys.ts';
import {
  createTree,
  hashLeaf,
  readSignedCheckpoint,
  sealingPolicy,
  toHex,
  verifyCheckpoint,
} from '../../src/record/index.ts';
import { APPENDING_WORKER } from './appending.worker.ts';
import { startDatabase, type TestDatabase } from './database.ts';
import { MATAMOROS, nameKey, put, receipt } from './desks.ts';

const KILLS = 20;
let database: TestDatabase;
beforeAll(async () => void (database = await startDatabase()));
afterAll(() => database.stop());

const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
const key = loadSigningKey('ed25519', der);

/** Lets a process append until `enough` records were answered, then kills it; answers what it had been told is on the record. */
function appendUntilKilled(url: string, first: number, enough: number): Promise<ReadonlyMap<string, number>> {
  const child: ChildProcess = spawn(process.execPath, [APPENDING_WORKER, url, String(first), der.toString('base64')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.split('\n').length > enough) child.kill('SIGKILL');
    });
    child.stdout!.on('close', () => {
      const lines = text
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '));
      if (lines.length < enough) failed(new Error('the process ended before it was killed'));
      done(new Map(lines.map(([id, index]) => [id!, Number(index)])));
    });
  });
}

test(`a process that appends is killed ${KILLS} times, another one appending beside it: no gap, nothing lost, nothing twice, one root`, async () => {
  const { pool, url } = await database.create('crash');
  const identity = { origin: MATAMOROS, key, cosignKeys: [key], policy: sealingPolicy(nameKey(MATAMOROS, key), []) };
  const opened = await openRecordLog(pool, identity);
  if (!opened.ok) throw new Error(opened.refusal.message);
  const log = opened.value;
  const answered = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const killed = appendUntilKilled(url, kill * 10_000, 1 + ((kill * 7) % 40));
    for (let n = 0; n < 3; n += 1)
      answered.set(`receipt-${900_000 + kill * 3 + n}`, (await put(log, receipt(900_000 + kill * 3 + n)))[0]!);
    for (const [id, index] of await killed) answered.set(id, index);
  }
  // What a killed process had asked for its database may still write.
  const countConnections = async (): Promise<number> =>
    (
      await pool.query<{ n: number }>(
        'select count(*)::int as n from pg_stat_activity where datname = current_database()',
      )
    ).rows[0]!.n;
  await expect.poll(countConnections, { timeout: 30_000 }).toBeLessThanOrEqual(pool.totalCount);

  const { size, root } = await log.root();
  const records = await log.list({ limit: size + 1 });
  expect(records.map(({ index }) => index)).toEqual(Array.from({ length: size }, (_, at) => at));
  expect(new Set(records.map(({ id }) => id)).size).toBe(size);
  const indexOf = new Map(records.map(({ id, index }) => [id, index]));
  expect([...answered].filter(([id, index]) => indexOf.get(id) !== index)).toEqual([]);
  expect(answered.size).toBeGreaterThan(KILLS * 4);

  const tree = createTree(sha256);
  for (const { entry } of records) tree.append(hashLeaf(sha256, entry));
  expect(toHex(tree.root())).toBe(toHex(root));
  const { rows } = await pool.query<{ size: string; note: string }>(
    'select size, note from record_checkpoint order by size',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const { note, checkpoint } = readSignedCheckpoint(row.note)!;
    expect(verifyCheckpoint(sha256, verifySignature, note, nameKey(MATAMOROS, key))).toBe(true);
    expect(toHex(checkpoint.root)).toBe(toHex(tree.root(checkpoint.size)));
  }
  // What was not answered is asked for again, and stands once.
  const again = await put(log, ...records.slice(0, 50).map(({ id }) => receipt(Number(id.slice(8)))));
  expect(again).toEqual(Array.from({ length: 50 }, (_, at) => at));
  expect((await log.root()).size).toBe(size);
});
