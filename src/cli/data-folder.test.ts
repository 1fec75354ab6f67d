import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { backupCommand, restoreCommand } from './backup-command.ts';

afterEach(() => vi.restoreAllMocks());

test('a backup of a folder that is no desk’s asks for the folder; only a restore asks for the key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-no-desk-'));
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
  expect(await backupCommand.run([], { to: join(folder, 'a.cauce'), data: folder })).toBe(1);
  expect(said).toBe(`cauce: There is no desk.key in ${folder}. Name the data folder of the desk with --data.\n`);
  said = '';
  expect(await restoreCommand.run([], { from: join(folder, 'a.cauce'), data: folder })).toBe(1);
  expect(said).toContain('Put the desk.key that the backup was written under there first.');
  rmSync(folder, { recursive: true });
});
