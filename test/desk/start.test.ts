import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const PORT = 4_771;
const WHAT_A_CLONE_HOLDS = ['bin', 'examples', 'src', 'web', 'package.json', 'package-lock.json', 'tsconfig.json'];

const folder = mkdtempSync(join(tmpdir(), 'cauce-start-'));
let child: ChildProcess | null = null;
afterEach(async () => {
  if (child?.exitCode === null) await press('SIGTERM');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a terminal does it: the launcher and the command it started get the signal at once. */
function press(signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((done) => child!.once('exit', done));
  process.kill(-child!.pid!, signal);
  return ended;
}

/** Command lines of processes that have to do with the test's folder. */
const running = (): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return []; // it has ended meanwhile
      }
    })
    .filter((command) => command.includes(folder));

/** Starts the example as `npm start` does, and answers once it says that it is ready. */
function start(checkout: string): Promise<void> {
  const args = [join(checkout, 'bin/cauce.mjs'), 'example', '--data', join(folder, 'data'), '--port', String(PORT)];
  const started = spawn(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  child = started;
  return new Promise((done, fail) => {
    let said = '';
    started.stderr.on('data', (data: Buffer) => void (said += data.toString()));
    started.stdout.on('data', (data: Buffer) => void (data.toString().includes('Ctrl-C stops everything') && done()));
    started.once('exit', (code) => fail(new Error(`the example ended with ${code}: ${said}`)));
  });
}

test('a checkout in which nothing was built yet starts with the board, not only with the API, and one Ctrl-C leaves no process', async () => {
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const checkout = join(folder, 'checkout');
  for (const name of WHAT_A_CLONE_HOLDS) cpSync(join(repository, name), join(checkout, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(checkout, 'node_modules'));
  await start(checkout);
  for (const port of [PORT, PORT + 1]) {
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const [, script] = /<script[^>]+src="([^"]+)"/.exec(await page.text())!;
    expect((await fetch(`http://127.0.0.1:${port}${script}`)).status).toBe(200);
  }
  expect(running()).not.toEqual([]);
  expect(await press('SIGINT')).toBe(0);
  expect(running()).toEqual([]);
}, 120_000);

test('an example that finds a later port taken says which, and stops what it had started: no database is left running', async () => {
  chmodSync(folder, 0o755);
  const other = createServer().listen(PORT + 1, '127.0.0.1');
  await once(other, 'listening');
  const args = [
    join(repository, 'src/cli/main.ts'),
    'example',
    '--data',
    join(folder, 'taken'),
    '--port',
    String(PORT),
  ];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  started.stderr.on('data', (data: Buffer) => void (said += data.toString()));
  const [code] = await once(started, 'exit');
  other.close();
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining(`port ${PORT + 1} of this computer is taken`),
  });
  expect(running()).toEqual([]);
}, 120_000);
