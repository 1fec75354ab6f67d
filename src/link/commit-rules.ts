import type { DeskIdentity } from './identity.ts';
import { isSameIdentity } from './identity.ts';

/** Proposals a commit may carry in this profile; whatever else MLS knows has no place here. */
export const CommitKinds = ['update', 'add', 'remove', 'rejoin'] as const;
export type CommitKind = (typeof CommitKinds)[number];

/** A commit, described before it takes effect. */
export interface CommitFacts {
  /** Null where its proposals are not one of the four shapes of this profile. */
  readonly kind: CommitKind | null;
  /** What stood in it, for the record: `add`, `psk`, `external_init`, … */
  readonly proposals: readonly string[];
  /** Whose leaf it comes from; for a rejoin the identity in its path. */
  readonly committer: DeskIdentity;
  readonly added: readonly DeskIdentity[];
  readonly removed: readonly DeskIdentity[];
  readonly members: readonly DeskIdentity[];
  readonly hasUnmerged: boolean;
}

export const BrokenRules = [
  'unknown-shape',
  'observer-commits',
  'unmerged-leaves',
  'key-unknown',
  'already-there',
  'not-a-member',
  'not-its-own-leaf',
  'nobody-left',
  'link-full',
] as const;
export type BrokenRule = (typeof BrokenRules)[number];
export type CommitVerdict = { readonly accepted: true } | { readonly accepted: false; readonly rule: BrokenRule };

/** What the members agreed on, in the shared order, before this commit: whom they vouched for and which keys change. */
export interface CommitGround {
  /** Vouched for by every desk of the link. */
  isVouched(identity: DeskIdentity): boolean;
  /** The current key of a member, or the next one it has signed with the current one. */
  isKeyOf(identity: DeskIdentity): boolean;
  /** A key change is announced and not yet carried out. */
  readonly hasKeyChange: boolean;
  readonly mostMembers: number;
}

const broken = (rule: BrokenRule): CommitVerdict => ({ accepted: false, rule });
const ACCEPTED: CommitVerdict = { accepted: true };

/**
 * The rules on commits of the link's MLS profile. Every desk judges the same commit on the same ground at the same place of
 * the shared order, so that all accept it or none does.
 */
export function judgeCommit(facts: CommitFacts, ground: CommitGround): CommitVerdict {
  switch (facts.kind) {
    case null:
      return broken('unknown-shape');
    case 'update':
      return ACCEPTED;
    case 'add':
      return judgeAdd(facts, ground);
    case 'remove':
      return judgeRemove(facts);
    case 'rejoin':
      return judgeRejoin(facts, ground);
  }
}

function judgeAdd(facts: CommitFacts, ground: CommitGround): CommitVerdict {
  const [newcomer, ...more] = facts.added;
  if (facts.committer.role === 'observer') return broken('observer-commits');
  if (!newcomer || more.length > 0) return broken('unknown-shape');
  // With a second newcomer before the first has its keys on the path, ts-mls desks drift apart; a key change that a newcomer
  // has not heard of would do the same.
  if (facts.hasUnmerged || ground.hasKeyChange) return broken('unmerged-leaves');
  if (facts.members.some(({ address }) => address === newcomer.address)) return broken('already-there');
  if (facts.members.length >= ground.mostMembers) return broken('link-full');
  return ground.isVouched(newcomer) ? ACCEPTED : broken('key-unknown');
}

function judgeRemove(facts: CommitFacts): CommitVerdict {
  const [gone, ...more] = facts.removed;
  if (facts.committer.role === 'observer') return broken('observer-commits');
  if (!gone || more.length > 0) return broken('unknown-shape');
  if (!facts.members.some((member) => isSameIdentity(member, gone))) return broken('not-a-member');
  return facts.members.length > 1 ? ACCEPTED : broken('nobody-left');
}

function judgeRejoin(facts: CommitFacts, ground: CommitGround): CommitVerdict {
  const [old, ...more] = facts.removed;
  if (facts.hasUnmerged) return broken('unmerged-leaves');
  if (!old || more.length > 0) return broken('not-a-member');
  // Only the desk whose leaf it was comes back in its place; MLS itself would let anybody with a pinned key throw a member out.
  if (old.address !== facts.committer.address || old.role !== facts.committer.role) return broken('not-its-own-leaf');
  return ground.isKeyOf(facts.committer) ? ACCEPTED : broken('key-unknown');
}
