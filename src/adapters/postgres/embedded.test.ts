import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres, whatWentWrong } from './embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'cauce-pg-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

test('a killed desk leaves its database running; the next one takes it over, and stopping leaves nothing behind', async () => {
  const first = await startPostgres(folder);
  expect(first.adopted).toBe(false);
  await ask(first.url, 'create table kept (n int)');
  await ask(first.url, 'insert into kept values (118)');

  const second = await startPostgres(folder);
  expect(second.adopted).toBe(true);
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 118 }]);
  await second.stop();

  const third = await startPostgres(folder);
  expect(third.adopted).toBe(false);
  expect(await ask(third.url, 'select n from kept')).toEqual([{ n: 118 }]);
  expect(await ask(third.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  await third.stop();
});

test('a desk that is started a second time by mistake and stopped again takes the database from nobody', async () => {
  const first = await startPostgres(folder);
  const working = new Client({ connectionString: first.url });
  await working.connect();
  await (await startPostgres(folder)).stop();
  expect((await working.query('select 118 as n')).rows).toEqual([{ n: 118 }]);
  await working.end();
  await first.stop();
  const next = await startPostgres(folder);
  expect(next.adopted).toBe(false);
  await next.stop();
});

test('a killed database is started again once, also where two desks work with it', async () => {
  const stopping = new AbortController();
  const back = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const keep = (desk: number) => ({
    stopping: stopping.signal,
    log: (line: string) => void (line.includes('runs again') && back[desk]!.resolve()),
  });
  const first = await startPostgres(folder, keep(0));
  const second = await startPostgres(folder, keep(1));
  const pidOf = (): number => Number(readFileSync(join(folder, 'postgres/db/postmaster.pid'), 'utf8').split('\n')[0]);
  const killed = pidOf();
  process.kill(killed, 'SIGKILL');
  await Promise.all(back.map(({ promise }) => promise));
  expect(pidOf()).not.toBe(killed);
  expect(await ask(first.url, 'select n from kept')).toEqual([{ n: 118 }]);
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 118 }]);
  stopping.abort();
  await second.stop();
  await first.stop();
  const next = await startPostgres(folder);
  expect(next.adopted).toBe(false);
  await next.stop();
});

// Only root may give a file away.
test.runIf(process.getuid?.() === 0)(
  'root starts no database of another user’s desk, begins none in its folder, and gives nothing in it away',
  async () => {
    const ana = 4_242;
    const theirs = join(folder, 'ana');
    mkdirSync(join(theirs, 'postgres/db'), { recursive: true });
    writeFileSync(join(theirs, 'postgres/db/PG_VERSION'), '18');
    for (const path of ['postgres/db', 'postgres']) chownSync(join(theirs, path), ana, ana);
    await expect(startPostgres(theirs)).rejects.toThrow(/another user \(number 4242\).*sudo -u '#4242'/);
    expect(statSync(join(theirs, 'postgres')).uid).toBe(ana);

    // As before a restore: the key alone.
    rmSync(join(theirs, 'postgres'), { recursive: true });
    writeFileSync(join(theirs, 'desk.key'), 'a key');
    chownSync(join(theirs, 'desk.key'), ana, ana);
    await expect(startPostgres(theirs)).rejects.toThrow(/number 4242/);
    expect(existsSync(join(theirs, 'postgres'))).toBe(false);
  },
);

test.each([
  [
    'a disk that is full as the database is made',
    `running bootstrap script ... 2026-11-29 06:56:13.722 UTC [215] FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 8
2026-11-29 06:56:13.722 UTC [215] HINT:  Check free disk space.
2026-11-29 06:56:13.722 UTC [215] PANIC:  cannot abort transaction 1, it was already committed
child process exited with exit code 134`,
    'the disk is full',
  ],
  [
    'a disk that is full as it runs',
    `2026-11-29 06:54:42.015 UTC [156] PANIC:  could not write to file "pg_wal/xlogtemp.156": No space left on device
2026-11-29 06:54:42.022 UTC [155] LOG:  aborting startup due to startup process failure`,
    'the disk is full',
  ],
  [
    'whatever else',
    `2026-11-29 06:54:42.015 UTC [156] FATAL:  database files are incompatible with server
2026-11-29 06:54:42.022 UTC [155] LOG:  database system is shut down`,
    'database files are incompatible with server',
  ],
  ['no word of it', '', 'it does not say why'],
])('of %s the reason is told', (_, log, why) => expect(whatWentWrong(log)).toBe(why));
