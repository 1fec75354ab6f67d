import { describe, expect, test } from 'vitest';
import type { LinkEvent } from '../../link/index.ts';
import { asInstant } from '../../model/index.ts';
import { rememberOwn } from './remembered.ts';

const [ANA, JEAN, ROSA] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string];
const placed = (id: string): LinkEvent =>
  ({ kind: 'placed', entry: { what: 'said', seq: 7, part: 0, id } }) as unknown as LinkEvent;

describe('of a word that was never said, nobody asks the database where it stands', () => {
  test('what was said before this process, what it said itself and what a partner told it are marked', async () => {
    const own = rememberOwn();
    const store = { beginningsOfSaid: async (digits: number) => [ANA.slice(0, digits)], unplaced: async () => [] };
    expect(own.maybeSaid(ANA)).toBe(false);
    await own.load({ store } as never, null, asInstant(0));
    expect([ANA, JEAN, ROSA].map(own.maybeSaid)).toEqual([true, false, false]);
    own.note([placed(JEAN), { kind: 'filled', seq: 3, said: [{ id: ROSA }] } as unknown as LinkEvent]);
    expect([ANA, JEAN, ROSA].map(own.maybeSaid)).toEqual([true, true, true]);
  });
});
