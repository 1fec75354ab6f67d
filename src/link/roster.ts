import { LIMITS } from '../model/index.ts';
import type { CommitFacts, CommitGround } from './commit-rules.ts';
import { type DeskAddress, type DeskIdentity, type DeskKey, isSameIdentity } from './identity.ts';
import { isKeyProven, type Notice, type Removal } from './notices.ts';
import type { IsPinned, VerifyEd25519 } from './ports.ts';

/**
 * Who is in the link, whom its desks vouched for, and which keys are about to change. It follows from the shared order alone,
 * so that every member has the same one when a commit is judged.
 */
export interface Roster {
  readonly members: readonly DeskIdentity[];
  readonly vouches: readonly Vouched[];
  /** Announced and not yet carried out. */
  readonly nextKeys: Readonly<Record<DeskAddress, DeskKey>>;
  /** Who was taken out, or is about to be, and what was said about it. */
  readonly removals?: Readonly<Record<DeskAddress, Removed>>;
}

export interface Removed {
  /** Whose act it was. */
  readonly desk: DeskAddress;
  readonly by: string;
  readonly reason: string;
  /** Milliseconds since 1970, by that desk's clock. */
  readonly at: number;
}

export interface Vouched {
  readonly identity: DeskIdentity;
  readonly by: readonly DeskAddress[];
}

export const rosterOf = (members: readonly DeskIdentity[], nextKeys: Roster['nextKeys'] = {}): Roster => ({
  members,
  vouches: [],
  nextKeys,
});

export const memberAt = ({ members }: Roster, address: DeskAddress): DeskIdentity | null =>
  members.find((member) => member.address === address) ?? null;

/** Desks that decide; observers do not. */
export const desksOf = ({ members }: Roster): readonly DeskIdentity[] => members.filter(({ role }) => role === 'desk');

/** What a notice of `author` changes. A vouch of an observer, or a key without proof, changes nothing. */
export function heedNotice(roster: Roster, author: DeskIdentity, notice: Notice, verify: VerifyEd25519): Roster {
  switch (notice.kind) {
    case 'vouch':
      return author.role === 'desk' ? addVouch(roster, author.address, notice.identity) : roster;
    case 'key-change':
      return isKeyProven(author.address, author.key, notice, verify)
        ? { ...roster, nextKeys: { ...roster.nextKeys, [author.address]: notice.next } }
        : roster;
    case 'removal':
      return author.role === 'desk' && memberAt(roster, notice.address)
        ? { ...roster, removals: { ...roster.removals, [notice.address]: removedBy(author.address, notice) } }
        : roster;
    case 'objection':
      return roster;
  }
}

const removedBy = (desk: DeskAddress, { by, reason, at }: Removal): Removed => ({ desk, by, reason, at });

/** Who was taken out and is not back. */
export const removalsOf = (roster: Roster): readonly (readonly [DeskAddress, Removed])[] =>
  (Object.entries(roster.removals ?? {}) as [DeskAddress, Removed][]).filter(([desk]) => !memberAt(roster, desk));

function addVouch(roster: Roster, by: DeskAddress, identity: DeskIdentity): Roster {
  const held = roster.vouches.find((vouch) => isSameIdentity(vouch.identity, identity));
  if (held?.by.includes(by)) return roster;
  const others = roster.vouches.filter((vouch) => vouch !== held);
  return { ...roster, vouches: [...others, { identity, by: [...(held?.by ?? []), by] }] };
}

/**
 * What a commit leaves of it. Whoever comes in could not know of open vouches, so all of them end with every change of
 * members; a key change ends when its desk has come back under the new key.
 */
export function heedCommit(roster: Roster, facts: CommitFacts, members: readonly DeskIdentity[]): Roster {
  if (facts.kind === 'update') return { ...roster, members };
  const gone = [...facts.removed, ...facts.added].map(({ address }) => address);
  const nextKeys = Object.fromEntries(
    Object.entries(roster.nextKeys).filter(([desk]) => !gone.some((g) => g === desk)),
  );
  const added = facts.kind === 'add' ? facts.added.map(({ address }) => address) : [];
  const removals = Object.entries(roster.removals ?? {}).filter(([desk]) => !added.some((back) => back === desk));
  return {
    members,
    vouches: [],
    nextKeys,
    ...(removals.length > 0 ? { removals: Object.fromEntries(removals) } : {}),
  };
}

const isVouched = (roster: Roster, identity: DeskIdentity): boolean => {
  const by = roster.vouches.find((vouch) => isSameIdentity(vouch.identity, identity))?.by ?? [];
  return desksOf(roster).every(({ address }) => by.includes(address));
};

const isKeyOf = (roster: Roster, { address, key, role }: DeskIdentity): boolean => {
  const member = memberAt(roster, address);
  return member !== null && member.role === role && (member.key === key || roster.nextKeys[address] === key);
};

export const groundOf = (roster: Roster): CommitGround => ({
  isVouched: (identity) => isVouched(roster, identity),
  isKeyOf: (identity) => isKeyOf(roster, identity),
  hasKeyChange: Object.keys(roster.nextKeys).length > 0,
  mostMembers: LIMITS.LINK_MEMBERS_COUNT,
});

/** Whose leaves may come into the group now: those of members, of their next keys, and of desks all have vouched for. */
export const pinsOf =
  (roster: Roster): IsPinned =>
  (identity) =>
    isKeyOf(roster, identity) || isVouched(roster, identity);
