import { judgeCommit } from './commit-rules.ts';
import { alarmOf, placed, voidEntry } from './entries.ts';
import { followCommit, ownCommit, unreadable } from './following.ts';
import type { Utterance } from './envelope.ts';
import { hearUtterance, saidIn, type Words } from './hearing.ts';
import { type DeskIdentity, type Digest, toDigest } from './identity.ts';
import {
  type Link,
  type LinkEvent,
  type LogEntry,
  type LogPlace,
  NO_STEP,
  type Step,
  withState,
} from './link-state.ts';
import { parseNotice } from './notices.ts';
import { heedObjection } from './objections.ts';
import type { Group, LinkPorts } from './ports.ts';
import { type Delivery, extendHead } from './relay-protocol.ts';
import { groundOf, heedNotice, memberAt, pinsOf } from './roster.ts';

export type HeadAt = (seq: number) => Promise<Digest | null>;

/**
 * Reads what stands at the next place of the order. The step must be kept before the place counts as read; read again it
 * changes nothing.
 */
export async function receive(ports: LinkPorts, link: Link, delivery: Delivery, headAt: HeadAt): Promise<Step> {
  const { state } = link;
  if (delivery.seq <= state.cursor || state.stage === 'removed') return NO_STEP(link);
  if (delivery.seq !== state.cursor + 1)
    return { link, events: [alarmOf('relay-gap', delivery.seq, null, `after ${state.cursor} came ${delivery.seq}`)] };
  const raw = ports.sha256(delivery.bytes);
  const hash = toDigest(raw);
  const head = extendHead(ports.sha256, state.head, delivery, raw);
  const place: LogPlace = { seq: delivery.seq, hash, head };
  const moved = withState(link, {
    cursor: delivery.seq,
    head,
    relayEpoch: delivery.kind === 'commit' ? delivery.epoch + 1 : delivery.epoch,
  });
  if (state.stage === 'joining') return beforeEntry(moved, place);
  const step =
    delivery.kind === 'commit'
      ? await receiveCommit(ports, moved, delivery, place)
      : await receiveUtterance(ports, moved, delivery, place, headAt);
  return step;
}

/** A newcomer counts what came before it; its own words begin behind the commit that let it in. */
function beforeEntry(link: Link, place: LogPlace): Step {
  const isIn = link.state.entry === place.hash;
  return {
    link: isIn ? withState(link, { stage: 'open', entry: null, intents: [{ kind: 'update' }] }) : link,
    events: [placed({ ...place, what: 'before' })],
  };
}

async function receiveUtterance(
  ports: LinkPorts,
  link: Link,
  delivery: Delivery,
  place: LogPlace,
  headAt: HeadAt,
): Promise<Step> {
  const own = link.outbox.find(({ sealed }) => sealed?.hash === place.hash);
  if (own?.sealed) {
    const words = { sender: link.state.self, plaintext: own.sealed.envelope, isOwn: true };
    const [sent, left] = partition(link.outbox, ({ sealed }) => sealed?.hash === place.hash);
    const settled: Link = { ...link, outbox: left };
    const step = await placeUtterance(ports, settled, words, delivery, place, headAt);
    return step.link.state.marks[link.state.self.address]?.isSuspect
      ? takeBack(link, step)
      : { ...step, events: [...sent.map(({ id }): LinkEvent => ({ kind: 'delivered', id })), ...step.events] };
  }
  if (link.pending?.hash === place.hash) return mislabelled(link, delivery, place);
  const { group } = link;
  if (!group) return unreadable(link, delivery, place);
  const answer = await ports.crypto.open(group, delivery.bytes, pinsOf(link.state.roster), (facts) =>
    judgeCommit(facts, groundOf(link.state.roster)),
  );
  if (!answer.ok || answer.opened.kind !== 'utterance') return unreadable(link, delivery, place);
  const { plaintext, sender } = answer.opened;
  const opened: Link = { ...link, group: answer.opened.group };
  const step = await placeUtterance(ports, opened, { sender, plaintext, isOwn: false }, delivery, place, headAt);
  return sender.address === link.state.self.address ? findForgotten(step, place) : step;
}

const partition = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] => [
  items.filter(isFirst),
  items.filter((item) => !isFirst(item)),
];

/**
 * Words of this desk that are not in its outbox: its state comes out of a backup. They count, and reading them has moved its
 * ratchet on; it still says nothing more before it has rejoined under fresh keys.
 */
function findForgotten({ link, events }: Step, { seq }: LogPlace): Step {
  if (link.state.stage !== 'open') return { link, events };
  const detail = 'said by this desk, and this desk did not know it';
  return {
    link: withState(link, { stage: 'stale' }),
    events: [...events, alarmOf('restored-backup', seq, link.state.self.address, detail)],
  };
}

/** One's own words were voided: the relay dropped or swapped some. They stay to be said, once this desk has rejoined. */
function takeBack(before: Link, { link, events }: Step): Step {
  const outbox = before.outbox.map((outgoing) => ({ ...outgoing, sealed: null }));
  return {
    link: { ...withState(link, { stage: 'stale' }), outbox },
    events: [
      ...events,
      ...before.outbox.flatMap(({ id, sealed }): LinkEvent[] => (sealed ? [{ kind: 'unsealed', id }] : [])),
      alarmOf('voided', link.state.cursor, null, 'what this desk said does not count; it has to rejoin'),
    ],
  };
}

async function placeUtterance(
  ports: LinkPorts,
  link: Link,
  words: Words,
  delivery: Delivery,
  place: LogPlace,
  headAt: HeadAt,
): Promise<Step> {
  const { state } = link;
  const { sender, plaintext } = words;
  const before = { ...state, cursor: place.seq - 1 };
  const hearing = await hearUtterance(ports, before, words, headAt);
  const marks = hearing.mark ? { ...state.marks, [sender.address]: hearing.mark } : state.marks;
  if (!hearing.counts) {
    const alarms = hearing.alarm ? [alarmOf(hearing.alarm, place.seq, sender.address, hearing.reason)] : [];
    return {
      link: withState(link, { marks }),
      events: [placed(voidEntry(place, hearing.reason, delivery)), ...alarms],
    };
  }
  const entries = saidIn(hearing.envelope, plaintext).map((said): LogEntry => ({ ...place, what: 'said', ...said }));
  const step: Step = { link: withState(link, { marks }), events: entries.map(placed) };
  const [{ payload }] = hearing.envelope.utterances as [Utterance];
  return hearing.envelope.kind === 'notice' ? heed(ports, step, sender, payload, place) : step;
}

function heed(
  ports: LinkPorts,
  { link, events }: Step,
  author: DeskIdentity,
  payload: Uint8Array,
  { seq }: LogPlace,
): Step {
  const notice = parseNotice(payload);
  if (!notice) return { link, events };
  if (notice.kind === 'objection') {
    const heard = heedObjection(link, author.address, notice.commit, seq);
    return { link: heard.link, events: [...events, ...heard.events] };
  }
  const member = memberAt(link.state.roster, author.address) ?? author;
  const roster = heedNotice(link.state.roster, member, notice, ports.verify);
  const isKeyChange = notice.kind === 'key-change' && roster !== link.state.roster;
  const news = isKeyChange ? [alarmOf('key-changed', seq, author.address, 'announced, signed by both keys')] : [];
  return { link: withState(link, { roster }), events: [...events, ...news] };
}

async function receiveCommit(ports: LinkPorts, link: Link, delivery: Delivery, place: LogPlace): Promise<Step> {
  if (link.pending?.hash === place.hash) return ownCommit(ports, link, link.pending, delivery, place);
  const group: Group | null = link.group;
  if (!group || link.state.stage === 'lost') return unreadable(link, delivery, place);
  const { roster } = link.state;
  const answer = await ports.crypto.open(group, delivery.bytes, pinsOf(roster), (facts) =>
    judgeCommit(facts, groundOf(roster)),
  );
  return followCommit(ports, link, delivery, place, answer);
}

/** A commit that the relay put into the order as if it were none: it holds for nobody. */
const mislabelled = (link: Link, delivery: Delivery, place: LogPlace): Step => ({
  link: { ...link, pending: null },
  events: [
    placed(voidEntry(place, 'bad-commit', delivery)),
    { kind: 'settled' },
    alarmOf('relay-lied', place.seq, null, 'a commit was ordered as an utterance'),
  ],
});
