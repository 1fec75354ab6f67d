import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyExport } from './verify-export.ts';

test('a folder that is no export is said to be none, not told file by file as an export that was tampered with', async () => {
  const answer = await verifyExport(join(import.meta.dirname, '../../../examples'));
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'export-unreadable' } });
});
