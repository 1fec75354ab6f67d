import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDatabaseAway } from './away.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded.ts';
import { openWatched } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'cauce-pool-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
const PATIENCE = { statementMilliseconds: 200, answerMilliseconds: 500 };
let postgres: EmbeddedPostgres;
let postmaster: number;

beforeAll(async () => {
  postgres = await startPostgres(folder);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  postmaster = parentOf(String(rows[0]!.pid))!;
  await client.end();
});
afterAll(async () => {
  signalAll('SIGCONT');
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** To the database and every process of it: stopped, they keep their connections and answer nothing, like one whose disk has stalled. */
function signalAll(signal: 'SIGSTOP' | 'SIGCONT'): void {
  const children = readdirSync('/proc').filter((name) => parentOf(name) === postmaster);
  for (const pid of [postmaster, ...children.map(Number)]) signalOne(pid, signal);
}

/** A process of a connection that was just closed may be gone by now. */
function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Of a process that /proc lists and that still runs. */
function parentOf(name: string): number | null {
  if (!/^\d+$/.test(name)) return null;
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

test('a database that hangs is away, and there again when it goes on', async () => {
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  const held = await pool.connect();
  await pool.query('select 1');
  signalAll('SIGSTOP');
  const failures = await Promise.all(
    [pool.query('select 1'), held.query('select 1')].map((asked) =>
      asked.then(
        () => null,
        (error: unknown) => error,
      ),
    ),
  );
  expect(failures.map(isDatabaseAway)).toEqual([true, true]);
  held.release(true);
  signalAll('SIGCONT');
  expect((await pool.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
  await pool.end();
});

test('a statement that takes long is waited for while the database answers others', async () => {
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  expect((await pool.query('select pg_sleep(1.5), 1 as n')).rows).toMatchObject([{ n: 1 }]);
  await pool.end();
});
