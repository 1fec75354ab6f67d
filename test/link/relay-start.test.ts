import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

test('a relay whose port is taken says so, and leaves no database of its own running', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-relay-start-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const words = ['relay', '--port', String(port), '--data', join(folder, 'relay')];
  const { DATABASE_URL: _none, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [main, ...words], { env });
  other.close();
  expect(status).toBe(1);
  expect(stderr.toString()).toMatch(new RegExp(`^cauce: port ${port} of this computer is taken`));
  expect(stderr.toString()).not.toContain('    at ');
  expect(existsSync(join(folder, 'relay/postgres/db/PG_VERSION'))).toBe(true);
  expect(existsSync(join(folder, 'relay/postgres/db/postmaster.pid'))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

test('a relay whose database is killed says so, starts it again by itself, and stops in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-relay-killed-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const { DATABASE_URL: _none, ...env } = process.env;
  const words = ['relay', '--port', '0', '--data', folder];
  const relay = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  relay.stderr.on('data', (data: Buffer) => void (said += data.toString()));
  const [ready] = (await once(relay.stdout, 'data')) as [Buffer];
  const url = ready.toString().replace('Relay: ', '').trim();
  const health = async (): Promise<number> => (await fetch(`${url}/healthz`)).status;
  expect(await health()).toBe(200);
  process.kill(Number(readFileSync(join(folder, 'postgres/db/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await expect.poll(health, { timeout: 10_000, interval: 20 }).toBe(503);
  await expect.poll(health, { timeout: 60_000 }).toBe(200);
  await expect.poll(() => said).toContain('the database runs again.');
  relay.kill('SIGTERM');
  expect(await once(relay, 'exit')).toEqual([0, null]);
  expect(existsSync(join(folder, 'postgres/db/postmaster.pid'))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
