import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CROSSING_TABLE, HANDOFF_TABLE } from '../../src/flow/index.ts';
import { ActKinds, HANDOFF_REFUSALS } from '../../src/desk/index.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reference/refusals-handoffs.md'), 'utf8');

test('every refusal of the service stands in its page, with its status, remedy and whether to try again', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code, status, , remedy, retry]) => [code!.slice(1, -1), Number(status), remedy, retry === 'yes']);
  expect(rows).toEqual(
    Object.entries(HANDOFF_REFUSALS).map(([code, { status, remedy, retry }]) => [code, status, remedy, retry]),
  );
});

test('the contract knows every act of the machine, and no other', () => {
  const acts = [...HANDOFF_TABLE, ...CROSSING_TABLE].map(({ act }) => act);
  expect([...ActKinds].sort()).toEqual([...new Set(acts)].sort());
});
