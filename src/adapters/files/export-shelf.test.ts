import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openExportShelf } from './export-shelf.ts';

test('what an export left in plain text when the desk was killed goes when the next one is made; one that is under way stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-shelf-'));
  try {
    const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400;
    for (const name of ['record-killed-01.zip.partial', 'record-underway-1.zip.partial']) {
      mkdirSync(join(folder, name, 'data'), { recursive: true });
      writeFileSync(join(folder, name, 'data/records.jsonl'), '{}\n');
    }
    writeFileSync(join(folder, 'record-killed-02.zip.partial-zip'), 'PK');
    for (const name of ['record-killed-01.zip.partial', 'record-killed-02.zip.partial-zip'])
      utimesSync(join(folder, name), twoDaysAgo, twoDaysAgo);
    await openExportShelf(folder).place('export-00001');
    expect(readdirSync(folder)).toEqual(['record-underway-1.zip.partial']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
