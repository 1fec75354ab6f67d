import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whyAway } from './away.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded.ts';
import { openWatched } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'cauce-pool-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
const PATIENCE = { statementMilliseconds: 200, answerMilliseconds: 500, closeMilliseconds: 100 };
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

/** Why the database is away, where that is how it ends; null: it was answered. */
const whyNot = (asked: Promise<unknown>): Promise<string | null> => asked.then(() => null, whyAway);

test('a database that hangs is away, and there again when it goes on', async () => {
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  const held = await pool.connect();
  await pool.query('select 1');
  signalAll('SIGSTOP');
  const failures = await Promise.all([pool.query('select 1'), held.query('select 1')].map(whyNot));
  expect(failures).toEqual([expect.any(String), expect.any(String)]);
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

test('a database that only reads is away, for what reads too, until it writes again', async () => {
  const setTo = async (state: 'on' | 'off'): Promise<void> => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query('set default_transaction_read_only = off');
    await client.query(`alter system set default_transaction_read_only = ${state}`);
    await client.query('select pg_reload_conf()');
    await client.end();
  };
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  await pool.query('create table gauge (height int)');
  await setTo('on');
  // One that is connected already hears of it with its next answer at the latest.
  await expect.poll(() => whyNot(pool.query('select height from gauge'))).toMatch(/takes nothing in/);
  expect(await whyNot(pool.query('insert into gauge values (1)'))).toMatch(/takes nothing in/);
  await setTo('off');
  await expect.poll(() => whyNot(pool.query('insert into gauge values (2)'))).toBeNull();
  expect((await pool.query('select height from gauge')).rows).toEqual([{ height: 2 }]);
  await pool.end();
});

test('who waits for what another session has locked is told, and what it locked is free again for the next', async () => {
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  await pool.query('create table ferry (places int)');
  const other = new Client({ connectionString: postgres.url });
  await other.connect();
  await other.query('begin; lock table ferry in access exclusive mode');
  expect(await whyNot(pool.query('insert into ferry values (40)'))).toMatch(/another session keeps locked/);
  await other.end();
  await expect.poll(() => whyNot(pool.query('insert into ferry values (40)'))).toBeNull();
  await pool.end();
});

test('a pool that is closed waits for what is under way no longer than it is told to', async () => {
  const pool = openWatched(postgres.url, { max: 2 }, PATIENCE);
  const asked = whyNot(pool.query('select pg_sleep(60)'));
  await pool.end();
  expect(await asked).toMatch(/this process stops/);
});
