import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openExportShelf } from './export-shelf.ts';

test('what an export left in plain text when the desk was stopped or killed goes when it starts; whole ones stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-shelf-'));
  try {
    mkdirSync(join(folder, 'record-killed-01.zip.partial', 'data'), { recursive: true });
    writeFileSync(join(folder, 'record-killed-01.zip.partial', 'data/records.jsonl'), '{}\n');
    writeFileSync(join(folder, 'record-killed-02.zip.partial-zip'), 'PK');
    writeFileSync(join(folder, 'record-whole-001.zip'), 'PK');
    openExportShelf(folder);
    expect(readdirSync(folder)).toEqual(['record-whole-001.zip']);
    expect(openExportShelf(join(folder, 'none yet')).folder).toBe(join(folder, 'none yet'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
