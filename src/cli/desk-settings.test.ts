import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RETENTION_DAYS } from '../record/index.ts';
import { loadDeskFile } from './desk-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'cauce-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(more: object): ReturnType<typeof loadDeskFile> {
  const path = join(folder, 'desk.json');
  writeFileSync(path, JSON.stringify({ name: 'Matamoros', corridor: 'corridor.json', ...more }));
  return loadDeskFile(path);
}

test('an archive’s own days stand over those a desk starts with', () => {
  expect(load({})).toMatchObject({ value: { retention: RETENTION_DAYS } });
  expect(load({ retention: { answers: 365, decisions: null } })).toMatchObject({
    value: { retention: { ...RETENTION_DAYS, answers: 365, decisions: null } },
  });
});

test.each([[{ operatoins: 1 }], [{ answers: 0 }], [{ answers: '1 year' }], [[365]]])(
  '%j is no schedule: the desk does not start with it, and says which classes there are',
  (retention) => {
    const read = load({ retention });
    expect(read).toMatchObject({ ok: false, refusal: { code: 'settings-invalid' } });
    expect(read.ok ? '' : read.refusal.message).toContain('retention');
  },
);
