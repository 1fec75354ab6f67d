import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Convergence, openConvergence, type Outcome } from './processes.ts';

const SEEDS = 48;
let convergence: Convergence;
beforeAll(async () => {
  convergence = await openConvergence();
});
afterAll(() => convergence.stop());

test('one to four processes over one database come to the same claims, byte for byte', async () => {
  const outcomes: Outcome[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) outcomes.push(await convergence.run(seed));
  expect(outcomes.filter(({ astray }) => astray > 0)).toEqual([]);
  expect(new Set(outcomes.map(({ processes }) => processes))).toEqual(new Set([1, 2, 3, 4]));
  // Of one story of the eight nothing is read; on the others there is something to agree on.
  expect(outcomes.filter(({ claims }) => claims > 0).length).toBeGreaterThanOrEqual((SEEDS * 7) / 8);
});
