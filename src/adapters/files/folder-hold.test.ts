import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdFolder } from './folder-hold.ts';

test('a folder is held once at a time, by a file that can be locked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-hold-'));
  try {
    const release = holdFolder(join(folder, 'new'), 'process 7 at port 80');
    expect(() => holdFolder(join(folder, 'new'), 'another')).toThrow('runs already: process 7 at port 80. Stop that');
    release();
    holdFolder(join(folder, 'new'), 'another')();
    writeFileSync(join(folder, 'desk.lock'), 'not what it should be '.repeat(100));
    expect(() => holdFolder(folder, 'a third')).toThrow(/desk\.lock cannot be locked \([^)]+\)\. Do this as/);
    rmSync(join(folder, 'desk.lock'));
    mkdirSync(join(folder, 'desk.lock'));
    expect(() => holdFolder(folder, 'a fourth')).toThrow('cannot be locked');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
