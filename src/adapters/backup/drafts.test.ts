import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearBrokenOff } from './drafts.ts';

test('what a backup left that was killed in the midst goes with the next one to that place; one under way, and every other file, stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-drafts-'));
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const kept = ['desk.cauce', `desk.cauce.${process.ppid}.part`, `other.cauce.${dead}.part`, 'desk.cauce.my.part'];
  for (const name of [...kept, `desk.cauce.${dead}.part`]) writeFileSync(join(folder, name), 'half');
  clearBrokenOff(join(folder, 'desk.cauce'));
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
  rmSync(folder, { recursive: true, force: true });
});
