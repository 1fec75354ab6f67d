import { describe, expect, test } from 'vitest';
import type { CommitFacts } from './commit-rules.ts';
import type { DeskIdentity, LinkRole } from './identity.ts';
import { groundOf, heedCommit, heedNotice, pinsOf, type Roster, rosterOf } from './roster.ts';

const who = (digit: string, role: LinkRole = 'desk'): DeskIdentity => ({
  address: digit.repeat(64) as DeskIdentity['address'],
  key: digit.repeat(64) as DeskIdentity['key'],
  role,
});
const [ana, ben, eve, watch] = [who('a'), who('b'), who('e'), who('9', 'observer')];
const members = [ana, ben, watch];

const vouch = (roster: Roster, by: DeskIdentity, identity = eve): Roster =>
  heedNotice(roster, by, { kind: 'vouch', identity, by: 'Ana' }, () => true);
const vouchedBy = (...desks: readonly DeskIdentity[]): Roster =>
  desks.reduce((roster, by) => vouch(roster, by), rosterOf(members));
const mayComeIn = (roster: Roster, identity = eve): readonly boolean[] => [
  groundOf(roster).isVouched(identity),
  pinsOf(roster)(identity),
];

describe('a newcomer', () => {
  test.each<[string, readonly DeskIdentity[], boolean]>([
    ['for whom nobody has vouched', [], false],
    ['for whom the desk that brings it in has vouched alone', [ana], false],
    ['for whom one desk has vouched twice', [ana, ana], false],
    ['for whom one desk and the observer have vouched', [ana, watch], false],
    ['for whom both desks have vouched, the observer not being asked', [ana, ben], true],
  ])('%s', (_, by, expected) => expect(mayComeIn(vouchedBy(...by))).toEqual([expected, expected]));

  test('comes in as what was vouched for: no other key, and not as a desk where it was to watch', () => {
    const both = vouchedBy(ana, ben);
    for (const other of [
      { ...eve, key: ben.key },
      { ...eve, role: 'observer' as const },
    ])
      expect(mayComeIn(both, other)).toEqual([false, false]);
    // Two desks that vouch for two keys have vouched for neither.
    const split = vouch(vouchedBy(ana), ben, { ...eve, key: ben.key });
    expect(mayComeIn(split)).toEqual([false, false]);
  });

  test('has to be vouched for anew once the members have changed: whoever came in was not asked', () => {
    const facts = { kind: 'remove', added: [], removed: [watch] } as unknown as CommitFacts;
    expect(mayComeIn(heedCommit(vouchedBy(ana, ben), facts, [ana, ben]))).toEqual([false, false]);
    const update = { kind: 'update', added: [], removed: [] } as unknown as CommitFacts;
    expect(mayComeIn(heedCommit(vouchedBy(ana, ben), update, members))).toEqual([true, true]);
  });
});

test('a next key is a desk’s own only with the proof, and only until it has come back under it', () => {
  const next = { ...ben, key: 'f'.repeat(64) as DeskIdentity['key'] };
  const announce = (isProven: boolean): Roster =>
    heedNotice(
      rosterOf(members),
      ben,
      { kind: 'key-change', next: next.key, proof: new Uint8Array(64) },
      () => isProven,
    );
  expect(groundOf(announce(false)).isKeyOf(next)).toBe(false);
  expect(groundOf(announce(true)).isKeyOf(next)).toBe(true);
  expect(groundOf(announce(true)).isKeyOf({ ...next, address: ana.address })).toBe(false);
  expect(groundOf(announce(true)).isKeyOf({ ...next, role: 'observer' })).toBe(false);
  const facts = { kind: 'rejoin', added: [], removed: [ben] } as unknown as CommitFacts;
  const after = heedCommit(announce(true), facts, [ana, next, watch]);
  expect([groundOf(after).isKeyOf(ben), groundOf(after).isKeyOf(next)]).toEqual([false, true]);
});
