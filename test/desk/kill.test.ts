import { expect, test } from 'vitest';
import { openChance } from '../../src/adapters/sandbox/chance.ts';
import { killUnderLoad } from './kill.ts';

// A hundred kills take some minutes: CAUCE_KILLS=100 npm test -- test/desk/kill
const kills = Number(process.env['CAUCE_KILLS'] ?? 5);

test(
  `a desk killed with −9 under load (${kills} times) loses nothing it answered, and holds nothing twice`,
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const result = await killUnderLoad(kills, openChance(7));
    expect(result).toMatchObject({ lost: 0, duplicated: 0 });
    expect(result.answered).toBeGreaterThan(0);
  },
);
