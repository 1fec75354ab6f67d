import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Client } from 'pg';
import { loadDeskKey } from '../adapters/files/desk-key.ts';
import { holdToKey } from '../adapters/postgres/desk-mark.ts';
import { startPostgres } from '../adapters/postgres/embedded.ts';
import { openStore } from '../adapters/postgres/store.ts';
import { describeError, describeFailure } from './failures.ts';

const failing = (code: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more });

test.each([
  ['a folder without rights', failing('EACCES', 'permission denied', { path: '/srv/desk' }), /^\/srv\/desk .*may not/],
  ['a full disk', failing('ENOSPC', 'no space left', { path: '/srv/desk/spool/x' }), /disk is full .*Make room/],
  ['a database on a full disk', failing('53100', 'could not extend file'), /disk is full.*Make room/],
  ['a database that starts', failing('57P03', 'the database system is starting up'), /starting up.*DATABASE_URL/],
  ['a wrong password', failing('28P01', 'password authentication failed'), /password.*DATABASE_URL/],
  ['a line that was cut', new Error('Connection terminated unexpectedly'), /DATABASE_URL/],
  [
    'two addresses for one name',
    Object.assign(new AggregateError([failing('ECONNREFUSED', 'connect ECONNREFUSED ::1:5432')]), {
      code: 'ECONNREFUSED',
    }),
    /connect ECONNREFUSED ::1:5432/,
  ],
] as const)('%s is told with what to do', (_story, error, said) => expect(describeFailure(error)).toMatch(said));

test('a fault of Cauce is not dressed up as one of the machine: its stack is shown', () => {
  expect(describeFailure(new TypeError('undefined is not a function'))).toBeNull();
  expect(describeFailure(failing('23505', 'duplicate key value'))).toBeNull();
  expect(describeError(new TypeError('undefined is not a function'))).toContain('    at ');
  expect(describeError('a word')).toBe('a word');
});

test('a desk whose database is away, or whose key is lost or damaged, says so in one line: no stack, no password', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-failures-'));
  const corridor = join(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json');
  writeFileSync(join(folder, 'desk.json'), JSON.stringify({ name: 'Matamoros', corridor }));
  const desk = ['desk', '--settings', 'desk.json', '--data', 'data'];
  const start = (given: Readonly<Record<string, string>>, words = desk) => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...words], {
      cwd: folder,
      env: { ...process.env, ...given },
    });
    return { code: status, said: stderr.toString() };
  };
  const away = start({ DATABASE_URL: 'postgres://ana:secret-word@127.0.0.1:1/desk' });
  expect(away).toEqual({ code: 1, said: expect.stringMatching(/^cauce: [^\n]+Check DATABASE_URL[^\n]+\n$/) });
  expect(away.said).not.toContain('secret-word');
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(join(folder, 'data/postgres/db'), { recursive: true });
  writeFileSync(join(folder, 'data/postgres/db/PG_VERSION'), '18');
  // With a new key it would forget who has left.
  expect(start({})).toEqual({ code: 1, said: expect.stringMatching(/^cauce: [^\n]+no desk\.key[^\n]+\n$/) });
  writeFileSync(join(folder, 'data', 'desk.key'), 'half a key');
  expect(start({})).toEqual({ code: 1, said: expect.stringMatching(/^cauce: [^\n]+desk\.key is damaged[^\n]+\n$/) });
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  // Nor over a database elsewhere in which a desk has worked, and no key is made that would let the next start through.
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const elsewhere = await startPostgres(join(folder, 'elsewhere'));
  await (await openStore(elsewhere.url)).close();
  const lost = { code: 1, said: expect.stringMatching(/^cauce: [^\n]+DATABASE_URL[^\n]+no desk\.key[^\n]+\n$/) };
  expect(start({ DATABASE_URL: elsewhere.url })).toEqual(lost);
  expect(existsSync(join(folder, 'data/desk.key'))).toBe(false);
  // Nor with another key than the desk had that has worked in it; nor does a command.
  await holdToKey(elsewhere.url, Buffer.alloc(32, 7), true);
  loadDeskKey(join(folder, 'data'));
  const other = { code: 1, said: expect.stringMatching(/^cauce: [^\n]+another desk\.key[^\n]+\n$/) };
  expect(start({ DATABASE_URL: elsewhere.url })).toEqual(other);
  expect(start({ DATABASE_URL: elsewhere.url }, ['record', 'due', '--data', 'data'])).toEqual(other);
  await elsewhere.stop();
  expect(start({ PORT: 'abc' })).toMatchObject({ code: 2, said: expect.stringContaining('"abc" is not a port') });
  rmSync(folder, { recursive: true, force: true });
}, 360_000);

test('a desk over a database or a record that a newer Cauce wrote says in one line which to start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-newer-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const corridor = join(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json');
  writeFileSync(join(folder, 'desk.json'), JSON.stringify({ name: 'Matamoros', corridor }));
  const start = () => {
    const words = [join(import.meta.dirname, 'main.ts'), 'desk', '--settings', 'desk.json', '--data', 'data'];
    const { DATABASE_URL: _none, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [...words, '--port', '0'], { cwd: folder, env });
    return { code: status, said: stderr.toString() };
  };
  loadDeskKey(join(folder, 'data'));
  const own = await startPostgres(join(folder, 'data'));
  await (await openStore(own.url)).close();
  const client = new Client({ connectionString: own.url });
  await client.connect();
  await client.query('insert into schema_step (step) values (99)');
  expect(start()).toEqual({
    code: 1,
    said: expect.stringMatching(/^cauce: [^\n]+newer Cauce[^\n]+Start that version\.\n$/),
  });
  await client.query('delete from schema_step where step = 99');
  await client.query('create table record_schema_step (step int primary key)');
  await client.query('insert into record_schema_step (step) values (99)');
  expect(start()).toEqual({ code: 1, said: expect.stringMatching(/^cauce: The record [^\n]+Start that version\.\n$/) });
  await client.end();
  await own.stop();
  rmSync(folder, { recursive: true, force: true });
}, 360_000);
