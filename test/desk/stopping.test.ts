import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFreePort } from '../../bench/desk-process.ts';

const repository = resolve(import.meta.dirname, '../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cauce-stopping-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const corridor = join(repository, 'examples/corridors/matamoros-brownsville.json');
  writeFileSync(join(folder, 'desk.json'), JSON.stringify({ name: 'Matamoros', corridor }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A desk as a process; how it ends is told, and what it says meanwhile. */
async function start() {
  const port = await findFreePort();
  const words = ['desk', '--settings', join(folder, 'desk.json'), '--data', folder, '--port', String(port)];
  const child = spawn(process.execPath, [join(repository, 'src/cli/main.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined },
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => void (said += data.toString()));
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const end = async (signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly said: string }> => {
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, said };
  };
  return { url: `http://127.0.0.1:${port}`, end };
}

test('a desk whose database has ended stops in order all the same', async () => {
  const desk = await start();
  const database = join(folder, 'postgres/db');
  const postmaster = Number(readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n')[0]);
  // As long as its files are not to be found it cannot start again.
  renameSync(database, `${database}.away`);
  process.kill(postmaster, 'SIGKILL');
  await expect.poll(async () => (await fetch(`${desk.url}/healthz`)).status, { timeout: 30_000 }).toBe(503);
  const { code, said } = await desk.end('SIGTERM');
  expect(code).toBe(0);
  expect(said).toContain('the desk cannot reach its database');
  expect(said).not.toContain('    at ');
}, 120_000);
