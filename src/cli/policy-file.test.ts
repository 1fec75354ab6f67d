import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { POLICIES } from '../claims/index.ts';
import { loadPolicies, PolicyFile } from './policy-file.ts';

const repository = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cauce-policies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(file: unknown): ReturnType<typeof loadPolicies> {
  const path = join(folder, 'policies.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  return loadPolicies(path);
}

describe('a policy file', () => {
  test('changes what it names and leaves the rest as Cauce comes', () => {
    expect(load({ 'close-lanes': { origins: 3, people: 200 } })).toEqual({
      ok: true,
      value: { ...POLICIES, 'close-lanes': { ...POLICIES['close-lanes'], origins: 3, people: 200 } },
    });
  });

  test.each([
    ['no JSON', 'origins: 3', 'policies-unreadable', 'cannot be read'],
    ['an action nobody knows', { 'close-schools': {} }, 'policies-invalid', 'close-schools'],
    ['no origin at all', { 'close-lanes': { origins: 0 } }, 'policies-invalid', 'close-lanes.origins'],
    ['a kind nobody knows', { 'hold-flow': { kinds: ['gossip'] } }, 'policies-invalid', 'hold-flow.kinds.0'],
    ['a slip of the pen', { 'hold-flow': { freshMinuts: 5 } }, 'policies-invalid', 'freshMinuts'],
  ])('refuses %s, and says where', (_, file, code, where) => {
    const read = load(file);
    expect(read.ok ? null : read.refusal.code).toBe(code);
    expect(read.ok ? '' : read.refusal.message).toContain(where);
  });

  test('the example holds the policies Cauce comes with', () => {
    expect(loadPolicies(join(repository, 'examples/policies.json'))).toEqual({ ok: true, value: POLICIES });
  });

  test('docs/reference/policies.schema.json is its schema', () => {
    const written = JSON.parse(
      readFileSync(join(repository, 'docs/reference/policies.schema.json'), 'utf8'),
    ) as unknown;
    expect(written).toEqual(z.toJSONSchema(PolicyFile));
  });
});
