import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..');
const CALL = /\brefuse(?:Desk)?\(\s*'([a-z][a-z0-9-]*)'/g;
const ROW = /^\| `([a-z][a-z0-9-]*)` \|/gm;

const source = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(repository, 'src', name), 'utf8'))
  .join('\n');
const catalogue = readFileSync(join(repository, 'docs/reference/errors.md'), 'utf8');
const inCode = new Set([...source.matchAll(CALL)].map((found) => found[1]!));
const inDocs = new Set([...catalogue.matchAll(ROW)].map((found) => found[1]!));

test('every refusal the code can give is in docs/reference/errors.md', () => {
  expect([...inCode].filter((code) => !inDocs.has(code)).sort()).toEqual([]);
});

test('every refusal in docs/reference/errors.md is one the code can give', () => {
  expect([...inDocs].filter((code) => !source.includes(`'${code}'`)).sort()).toEqual([]);
});
