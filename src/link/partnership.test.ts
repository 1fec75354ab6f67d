import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DeskIdentity } from './identity.ts';
import type { OpenLetter } from './letters.ts';
import {
  changePartnerKey,
  comparePartner,
  formatInvitation,
  hearAcceptance,
  type Invitation,
  invitedPartner,
  invitingPartner,
  isTrusted,
  parseInvitation,
  type Partner,
} from './partnership.ts';

const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const who = (digit: string): DeskIdentity =>
  ({ address: digit.repeat(64), key: digit.repeat(64), role: 'desk' }) as DeskIdentity;
const [ana, ben] = [who('a'), who('b')];
const NOON = 1_780_000_000_000;
const invitation: Invitation = {
  relay: 'https://relay.example',
  from: ana,
  name: 'Brownsville',
  role: 'desk',
  secret: 'c0'.repeat(16),
  expires: NOON + 1_000,
};
const invited = invitedPartner(sha256, invitation);
const answer = (changes: Partial<OpenLetter['body']> = {}): OpenLetter => ({
  from: ben.address,
  key: ben.key,
  body: {
    kind: 'acceptance',
    invitation: invited.invitation,
    role: 'desk',
    name: 'Ben',
    ...changes,
  } as OpenLetter['body'],
});
const compared = { by: 'Ana', way: 'phone' as const, at: NOON };
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';
const valueOf = (result: { ok: true; value: Partner } | { ok: false }): Partner => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

describe('an invitation', () => {
  test('survives a chat that breaks lines, and nothing else', () => {
    const text = formatInvitation(invitation);
    expect(parseInvitation(`  ${text.slice(0, 70)}\n${text.slice(70)} `)).toEqual({ ok: true, value: invitation });
    for (const wrong of ['', 'hello', text.slice(0, -9), text.replace('cauce', 'other'), `${text}AA`])
      expect(codeOf(parseInvitation(wrong))).toBe('not-an-invitation');
  });
});

describe('the way to trust', () => {
  const heard = hearAcceptance(invited, answer(), NOON);
  test.each([
    ['the answer comes', heard, 'ok'],
    [
      'the answer is to another invitation',
      hearAcceptance(invited, answer({ invitation: 'ff' } as never), NOON),
      'not-an-invitation',
    ],
    ['the answer names no role', hearAcceptance(invited, answer({ role: 'king' } as never), NOON), 'not-an-invitation'],
    ['the answer comes late', hearAcceptance(invited, answer(), NOON + 2_000), 'invitation-over'],
    ['a second answer comes', hearAcceptance(valueOf(heard), answer(), NOON), 'already-there'],
    ['somebody compares before there is an answer', comparePartner(invited, true, compared), 'not-compared'],
    ['the invited desk accepts too late', invitingPartner(sha256, invitation, NOON + 2_000), 'invitation-over'],
  ])('%s', (_, result, code) => expect(codeOf(result)).toBe(code));

  test('nobody is pinned before the numbers are the same, and nobody once they were not', () => {
    const uncompared = valueOf(heard);
    expect(isTrusted([uncompared], ana)(ben)).toBe(false);
    const trusted = valueOf(comparePartner(uncompared, true, compared));
    expect(isTrusted([trusted], ana)(ben)).toBe(true);
    expect(isTrusted([trusted], ana)({ ...ben, role: 'observer' })).toBe(false);
    expect(isTrusted([trusted], ana)({ ...ben, key: 'f'.repeat(64) as never })).toBe(false);
    expect(isTrusted([valueOf(comparePartner(trusted, false, compared))], ana)(ben)).toBe(false);
  });

  test('a key changes with both signatures, and the old one stays on record', () => {
    const trusted = valueOf(comparePartner(valueOf(heard), true, compared));
    const next = 'd'.repeat(64) as DeskIdentity['key'];
    const signedBy = (by: string) => new Uint8Array(64).fill(by.charCodeAt(0));
    const verify = (key: string, _: Uint8Array, signature: Uint8Array) => signature[0] === key.charCodeAt(0);
    const change = (byOld: string, byNext: string) =>
      changePartnerKey(trusted, next, { byOld: signedBy(byOld), byNext: signedBy(byNext) }, verify, NOON);
    expect([codeOf(change('x', 'd')), codeOf(change('b', 'x'))]).toEqual(['key-unknown', 'key-unknown']);
    const changed = valueOf(change('b', 'd'));
    expect(changed.identity?.key).toBe(next);
    expect(changed.formerKeys).toEqual([{ key: ben.key, until: NOON }]);
  });
});
