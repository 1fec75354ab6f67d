import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a relay whose port is taken says so, and leaves no database of its own running', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-relay-start-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
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
