import { judgeCommit, type CommitFacts } from './commit-rules.ts';
import { toDigest } from './identity.ts';
import { type Intent, type Link, NO_STEP, type Pending, type Rejoin, type Step, withState } from './link-state.ts';
import { writeLetter } from './letters.ts';
import type { Group, LinkPorts, PreparedCommit } from './ports.ts';
import type { Letter } from './relay-protocol.ts';
import { signerOf } from './signers.ts';
import { groundOf, memberAt, pinsOf } from './roster.ts';

/** Notes what is wanted; it is done when the order allows. */
export const wantChange = (link: Link, intent: Intent): Link =>
  link.state.intents.some((held) => isSameIntent(held, intent))
    ? link
    : withState(link, { intents: [...link.state.intents, intent] });

const subjectOf = (intent: Intent | Rejoin): string => {
  if (intent.kind === 'add') return intent.identity.address;
  return intent.kind === 'remove' ? intent.address : '';
};
export const isSameIntent = (a: Intent | Rejoin, b: Intent | Rejoin): boolean =>
  a.kind === b.kind && subjectOf(a) === subjectOf(b);

/**
 * Makes the commit for the first intent that the rules allow now. Must be kept, with the group it leads to, before it is sent;
 * sent again it is the same bytes, until it has won or its MLS epoch is over.
 */
export async function prepareCommit(ports: LinkPorts, link: Link): Promise<Step> {
  const { state, group } = link;
  if (!group || link.pending || state.stage !== 'open') return NO_STEP(link);
  const renewed = await renewKey(ports, link, group);
  if (renewed) return renewed;
  for (const intent of state.intents) {
    const facts = factsOf(ports, link, group, intent);
    if (!judgeCommit(facts, groundOf(state.roster)).accepted) continue;
    const pending = await prepare(ports, link, group, intent, facts);
    return { link: { ...link, pending }, events: [{ kind: 'prepared', pending }] };
  }
  return NO_STEP(link);
}

/** A key change that was announced is carried out by coming back, under the new key, into one's own leaf. */
async function renewKey(ports: LinkPorts, link: Link, group: Group): Promise<Step | null> {
  const { self, roster } = link.state;
  const next = roster.nextKeys[self.address];
  const isHeld = ports.signers.some(({ key }) => key === next);
  if (!next || !isHeld || ports.crypto.factsOf(group).hasUnmerged) return null;
  const own = await ports.crypto.createKeyPackage({ ...self, key: next });
  const info = await ports.crypto.groupInfo(group);
  const made = await ports.crypto.rejoin(info, own.bytes, own.secret, pinsOf(roster));
  return made.ok
    ? pendRejoin(ports, link, made.value, { nextKeys: roster.nextKeys, relayEpoch: link.state.relayEpoch })
    : null;
}

function factsOf(ports: LinkPorts, { state }: Link, group: Group, intent: Intent): CommitFacts {
  const { members, hasUnmerged } = ports.crypto.factsOf(group);
  const removed = intent.kind === 'remove' ? memberAt(state.roster, intent.address) : null;
  return {
    kind: intent.kind,
    proposals: intent.kind === 'update' ? [] : [intent.kind],
    committer: state.self,
    added: intent.kind === 'add' ? [intent.identity] : [],
    removed: removed ? [removed] : [],
    members,
    hasUnmerged,
  };
}

async function prepare(
  ports: LinkPorts,
  link: Link,
  group: Group,
  intent: Intent,
  facts: CommitFacts,
): Promise<Pending> {
  const made = await makeCommit(ports, link, group, intent);
  const members = ports.crypto.factsOf(made.next).members.map(({ address }) => address);
  const hash = toDigest(ports.sha256(made.bytes));
  const letters = intent.kind === 'add' ? [await welcomeLetter(ports, link, intent, made, hash)] : [];
  return { intent, facts, hash, bytes: made.bytes, next: made.next, letters, members };
}

function makeCommit({ crypto }: LinkPorts, { state }: Link, group: Group, intent: Intent): Promise<PreparedCommit> {
  switch (intent.kind) {
    case 'add':
      return crypto.add(group, intent.keyPackage, pinsOf(state.roster));
    case 'remove':
      return crypto.remove(group, intent.address);
    case 'update':
      return crypto.update(group);
  }
}

async function welcomeLetter(
  ports: LinkPorts,
  { state }: Link,
  { identity, keyPackage }: Extract<Intent, { kind: 'add' }>,
  { welcome }: PreparedCommit,
  commit: Pending['hash'],
): Promise<Letter> {
  const { link, cursor, head, self } = state;
  const body = { kind: 'welcome' as const, link, welcome: welcome!, commit, seq: cursor, head };
  const letter = writeLetter(self.address, identity.address, body, signerOf(ports.signers, self.key));
  return { to: identity.address, bytes: await ports.crypto.seal(keyPackage, letter) };
}

/** A rejoin that a partner has made possible, as a commit of this desk that waits for its turn. */
export function pendRejoin(ports: LinkPorts, link: Link, made: PreparedCommit, back: Omit<Rejoin, 'kind'>): Step {
  const { self, members, hasUnmerged } = ports.crypto.factsOf(made.next);
  const old = memberAt(link.state.roster, link.state.self.address);
  const { nextKeys, relayEpoch } = back;
  const intent: Rejoin = { kind: 'rejoin', nextKeys, relayEpoch };
  const pending: Pending = {
    intent,
    facts: {
      kind: 'rejoin',
      proposals: ['remove', 'external_init'],
      committer: self ?? link.state.self,
      added: [],
      removed: old ? [old] : [],
      members,
      hasUnmerged,
    },
    hash: toDigest(ports.sha256(made.bytes)),
    bytes: made.bytes,
    next: made.next,
    letters: [],
    members: members.map(({ address }) => address),
  };
  return { link: { ...link, pending }, events: [{ kind: 'prepared', pending }] };
}

/**
 * The relay is in another epoch than this commit was made for. Once the desk has caught up, the same bytes go out again where
 * MLS has not moved (a bad commit used up the relay's epoch); else the commit is lost, and is made anew or no longer needed.
 */
export const dropPending = (link: Link): Step =>
  link.pending ? { link: { ...link, pending: null }, events: [{ kind: 'settled' }] } : NO_STEP(link);
