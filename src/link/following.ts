import { type CommitFacts, judgeCommit } from './commit-rules.ts';
import { isSameIntent } from './committing.ts';
import { alarmOf, placed, voidEntry } from './entries.ts';
import { FIRST_MARK } from './hearing.ts';
import { type DeskAddress, toUtteranceId } from './identity.ts';
import {
  type Alarm,
  type AuthorMark,
  type Intent,
  type Link,
  type LinkEvent,
  type LogPlace,
  type Outgoing,
  type Pending,
  type Step,
  withState,
} from './link-state.ts';
import { formatNotice } from './notices.ts';
import type { Group, GroupCrypto, LinkPorts, Unopened } from './ports.ts';
import type { Delivery } from './relay-protocol.ts';
import { groundOf, heedCommit, rosterOf } from './roster.ts';

type Answer = Awaited<ReturnType<GroupCrypto['open']>>;

/** A commit of another desk, opened at its place. */
export function followCommit(ports: LinkPorts, link: Link, delivery: Delivery, place: LogPlace, answer: Answer): Step {
  if (!answer.ok) return refuseCommit(ports, link, delivery, place, answer.unopened);
  const { opened } = answer;
  if (opened.kind === 'utterance') return badCommit(link, delivery, place, 'an utterance ordered as a commit');
  const { facts, group } = opened;
  if (opened.kind === 'removed')
    return {
      link: { ...withState(link, { stage: 'removed' }), group: null, pending: null },
      events: [
        placed({ ...place, what: 'commit', facts }),
        ...(link.pending ? [{ kind: 'settled' } as const] : []),
        alarmOf('removed', place.seq, link.state.self.address, `by ${facts.committer.address}`),
      ],
    };
  return adopt(ports, link, group, facts, place);
}

/** One's own commit has won. It is judged like any other: the ground may have shifted since it was made. */
export function ownCommit(ports: LinkPorts, link: Link, pending: Pending, delivery: Delivery, place: LogPlace): Step {
  const { state, group } = link;
  const now = group && pending.intent.kind !== 'rejoin' ? ports.crypto.factsOf(group) : pending.facts;
  const facts = { ...pending.facts, members: now.members, hasUnmerged: now.hasUnmerged };
  const verdict = judgeCommit(facts, groundOf(state.roster));
  if (!verdict.accepted && pending.intent.kind !== 'rejoin') {
    const step = badCommit({ ...link, pending: null }, delivery, place, verdict.rule);
    return { ...step, events: [{ kind: 'settled' }, ...step.events] };
  }
  return pending.intent.kind === 'rejoin'
    ? comeBack(ports, link, pending, pending.intent.nextKeys, place)
    : adopt(ports, link, pending.next, facts, place);
}

function adopt(ports: LinkPorts, link: Link, group: Group, facts: CommitFacts, { seq, hash, head }: LogPlace): Step {
  const { members, epoch } = ports.crypto.factsOf(group);
  const { state, pending } = link;
  const done = pending?.hash === hash ? pending.intent : null;
  const addresses = members.map(({ address }) => address);
  const intents = state.intents.filter((intent) => isOpen(intent, addresses) && !(done && isSameIntent(intent, done)));
  const changes = {
    epoch,
    intents,
    roster: heedCommit(state.roster, facts, members),
    marks: marksAfter(state.marks, facts),
    lastCommit: { commit: hash, committer: facts.committer.address, objectors: [], seq },
  };
  return {
    link: { ...withState(link, changes), group, pending: null, outbox: link.outbox.map(unseal) },
    events: [
      placed({ seq, hash, head, what: 'commit', facts }),
      ...(pending ? [{ kind: 'settled' } as const] : []),
      ...link.outbox.flatMap(({ id, sealed }): LinkEvent[] => (sealed ? [{ kind: 'unsealed', id }] : [])),
      ...newsOf(facts, seq),
    ],
  };
}

/** Back in the group: with the keys it has now, and with no marks but one's own, which begins again. */
function comeBack(
  ports: LinkPorts,
  link: Link,
  { next, facts }: Pending,
  nextKeys: Readonly<Record<DeskAddress, string>>,
  { seq, hash, head }: LogPlace,
): Step {
  const { members, epoch, self } = ports.crypto.factsOf(next);
  const others = Object.fromEntries(Object.entries(nextKeys).filter(([desk]) => desk !== link.state.self.address));
  const changes = {
    stage: 'open' as const,
    epoch,
    self: self ?? link.state.self,
    contest: null,
    roster: rosterOf(members, others as never),
    marks: { [link.state.self.address]: FIRST_MARK },
    lastCommit: { commit: hash, committer: facts.committer.address, objectors: [], seq },
  };
  return {
    link: { ...withState(link, changes), group: next, pending: null, outbox: link.outbox.map(unseal) },
    events: [
      placed({ seq, hash, head, what: 'commit', facts }),
      { kind: 'settled' },
      ...link.outbox.flatMap(({ id, sealed }): LinkEvent[] => (sealed ? [{ kind: 'unsealed', id }] : [])),
      ...newsOf(facts, seq),
    ],
  };
}

/** What was encrypted for the epoch that is over has to be encrypted again. */
const unseal = (outgoing: Outgoing): Outgoing => (outgoing.sealed ? { ...outgoing, sealed: null } : outgoing);

const isOpen = (intent: Intent, members: readonly DeskAddress[]): boolean =>
  intent.kind === 'update' ||
  (intent.kind === 'add' ? !members.includes(intent.identity.address) : members.includes(intent.address));

function marksAfter(
  marks: Readonly<Record<DeskAddress, AuthorMark>>,
  facts: CommitFacts,
): Record<DeskAddress, AuthorMark> {
  const gone = facts.removed.map(({ address }) => address);
  const fresh = [...facts.added.map(({ address }) => address), ...(facts.kind === 'rejoin' ? gone : [])];
  return Object.fromEntries([
    ...Object.entries(marks).filter(([desk]) => !gone.some((address) => address === desk)),
    ...fresh.map((address) => [address, FIRST_MARK] as const),
  ]) as Record<DeskAddress, AuthorMark>;
}

function newsOf({ kind, added, removed, committer }: CommitFacts, seq: number): readonly LinkEvent[] {
  if (kind === 'rejoin') return [alarmOf('rejoined', seq, committer.address, 'with new keys')];
  return [
    ...added.map(({ address }) => alarmOf('added', seq, address, `by ${committer.address}`)),
    ...removed.map(({ address }) => alarmOf('removed', seq, address, `by ${committer.address}`)),
  ];
}

function refuseCommit(
  ports: LinkPorts,
  link: Link,
  delivery: Delivery,
  place: LogPlace,
  { code, detail, facts }: Unopened,
): Step {
  const { stage, self } = link.state;
  const committer = facts?.committer.address ?? delivery.from;
  const isOwn = committer === self.address;
  if (code === 'cannot-follow' && stage === 'open' && !isOwn) return contest(ports, link, delivery, place, committer);
  // A desk with a gap in its own past cannot tell a bad commit from one that it lacks the keys for, and objects to none of its own.
  if (stage === 'stale' || isOwn) return unreadable(link, { ...delivery, from: committer }, place);
  return badCommit(link, delivery, place, detail, committer);
}

/**
 * No desk follows it: the relay's count goes on, the group stays where it is. But the relay, which reads no commit, hears from now on whom its
 * sender named. A commit of this desk names them all again, so that nobody stays shut out.
 */
const badCommit = (
  link: Link,
  delivery: Delivery,
  place: LogPlace,
  detail: string,
  about: Alarm['about'] = delivery.from,
): Step => ({
  link: delivery.from === link.state.self.address ? link : withUpdate(link),
  events: [placed(voidEntry(place, 'bad-commit', delivery)), alarmOf('bad-commit', place.seq, about, detail)],
});

const withUpdate = (link: Link): Link =>
  link.state.stage !== 'open' || link.state.intents.some(({ kind }) => kind === 'update')
    ? link
    : withState(link, { intents: [...link.state.intents, { kind: 'update' }] });

/** Says before everything else that this desk cannot follow. */
function contest(ports: LinkPorts, link: Link, delivery: Delivery, place: LogPlace, committer: DeskAddress): Step {
  const outgoing: Outgoing = {
    id: toUtteranceId(ports.random(16)),
    kind: 'notice',
    payload: formatNotice({ kind: 'objection', commit: place.hash }),
    until: null,
    isAwaited: true,
    sealed: null,
  };
  const changes = {
    stage: 'lost' as const,
    contest: { commit: place.hash, committer, objectors: [], seq: place.seq },
  };
  return {
    link: { ...withState(link, changes), outbox: [outgoing, ...link.outbox.map(unseal)] },
    events: [
      placed(voidEntry(place, 'cannot-follow', delivery)),
      ...link.outbox.flatMap(({ id, sealed }): LinkEvent[] => (sealed ? [{ kind: 'unsealed', id }] : [])),
      { kind: 'queued', outgoing, isFirst: true },
      alarmOf('cannot-follow', place.seq, committer, 'its keys do not open here'),
    ],
  };
}

/** Cannot be read here: noise, or the words of a past that this desk has lost. */
export function unreadable(link: Link, delivery: Delivery, place: LogPlace): Step {
  const { stage, self, holes } = link.state;
  const isOwn = delivery.from === self.address;
  if (stage === 'open' && !isOwn)
    return {
      link,
      events: [
        placed(voidEntry(place, 'unreadable', delivery)),
        alarmOf('unreadable', place.seq, delivery.from, 'encrypted by nobody in this link'),
      ],
    };
  const behind = withState(link, { stage: stage === 'open' ? 'stale' : stage, holes: [...holes, place.seq] });
  const alarms =
    stage === 'open'
      ? [alarmOf('restored-backup', place.seq, self.address, 'said by this desk, and this desk does not know it')]
      : [];
  return { link: behind, events: [placed({ ...place, what: 'hole' }), ...alarms] };
}
