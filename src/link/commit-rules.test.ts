import { describe, expect, test } from 'vitest';
import { type CommitFacts, type CommitGround, type CommitVerdict, judgeCommit } from './commit-rules.ts';
import type { DeskIdentity, LinkRole } from './identity.ts';

const who = (digit: string, role: LinkRole = 'desk', key = digit): DeskIdentity => ({
  address: digit.repeat(64) as DeskIdentity['address'],
  key: key.repeat(64) as DeskIdentity['key'],
  role,
});
const [ana, ben, eve, watch] = [who('a'), who('b'), who('e'), who('9', 'observer')];
const members = [ana, ben, watch];
const facts = (changes: Partial<CommitFacts>): CommitFacts => ({
  kind: 'update',
  proposals: [],
  committer: ana,
  added: [],
  removed: [],
  members,
  hasUnmerged: false,
  ...changes,
});
const ground = (changes: Partial<CommitGround> = {}): CommitGround => ({
  isVouched: ({ address }) => address === eve.address,
  isKeyOf: ({ key }) => members.some((member) => member.key === key),
  hasKeyChange: false,
  mostMembers: 10,
  ...changes,
});
const verdictOf = (verdict: CommitVerdict): string => (verdict.accepted ? 'accepted' : verdict.rule);

/** The table is the specification. */
describe('a commit', () => {
  test.each<[string, Partial<CommitFacts>, Partial<CommitGround>, string]>([
    ['an empty update', {}, {}, 'accepted'],
    ['an empty update of an observer', { committer: watch }, {}, 'accepted'],
    ['any other shape', { kind: null, proposals: ['psk'] }, {}, 'unknown-shape'],
    ['adds a desk all have vouched for', { kind: 'add', added: [eve] }, {}, 'accepted'],
    ['adds a desk not all have vouched for', { kind: 'add', added: [eve] }, { isVouched: () => false }, 'key-unknown'],
    [
      'adds while a newcomer has not committed',
      { kind: 'add', added: [eve], hasUnmerged: true },
      {},
      'unmerged-leaves',
    ],
    ['adds while a key is changing', { kind: 'add', added: [eve] }, { hasKeyChange: true }, 'unmerged-leaves'],
    ['adds two', { kind: 'add', added: [eve, who('f')] }, {}, 'unknown-shape'],
    ['adds one that is there', { kind: 'add', added: [ben] }, { isVouched: () => true }, 'already-there'],
    ['adds one too many', { kind: 'add', added: [eve] }, { mostMembers: 3 }, 'link-full'],
    ['adds, by an observer', { kind: 'add', added: [eve], committer: watch }, {}, 'observer-commits'],
    ['removes a member', { kind: 'remove', removed: [ben] }, {}, 'accepted'],
    ['removes two', { kind: 'remove', removed: [ben, watch] }, {}, 'unknown-shape'],
    ['removes nobody', { kind: 'remove' }, {}, 'unknown-shape'],
    ['removes a stranger', { kind: 'remove', removed: [eve] }, {}, 'not-a-member'],
    ['removes, by an observer', { kind: 'remove', removed: [ben], committer: watch }, {}, 'observer-commits'],
    ['comes back into its own leaf', { kind: 'rejoin', removed: [ana] }, {}, 'accepted'],
    ['comes back in place of another', { kind: 'rejoin', removed: [ben] }, {}, 'not-its-own-leaf'],
    ['comes in from outside', { kind: 'rejoin', committer: eve }, {}, 'not-a-member'],
    [
      'comes back under an unknown key',
      { kind: 'rejoin', committer: who('a', 'desk', 'f'), removed: [ana] },
      {},
      'key-unknown',
    ],
    [
      'comes back as a desk, once an observer',
      { kind: 'rejoin', committer: who('9', 'desk'), removed: [watch] },
      {},
      'not-its-own-leaf',
    ],
    [
      'comes back while a newcomer has not committed',
      { kind: 'rejoin', removed: [ana], hasUnmerged: true },
      {},
      'unmerged-leaves',
    ],
  ])('%s', (_, changes, more, expected) => {
    expect(verdictOf(judgeCommit(facts(changes), ground(more)))).toBe(expected);
  });
});
