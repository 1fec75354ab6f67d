import { expect, test } from 'vitest';
import { killUnderLoad } from './kill.ts';

/** Numbers from a seed (mulberry32), so that a failure can be played again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// A hundred kills take some minutes: CAUCE_KILLS=100 npm test -- test/desk/kill
const kills = Number(process.env['CAUCE_KILLS'] ?? 5);

test(
  `a desk killed with −9 under load (${kills} times) loses nothing it answered, and holds nothing twice`,
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const result = await killUnderLoad(kills, seeded(7));
    expect(result).toMatchObject({ lost: 0, duplicated: 0 });
    expect(result.answered).toBeGreaterThan(0);
  },
);
