import { LIMITS, ok, type Result } from '../model/index.ts';
import { type Envelope, NO_DIGEST, signEnvelope, type UtteranceKind } from './envelope.ts';
import { type Digest, toDigest, type UtteranceId } from './identity.ts';
import { signerOf } from './signers.ts';
import { type Link, type LinkEvent, NO_STEP, type Outgoing, type Step } from './link-state.ts';
import { parseNotice } from './notices.ts';
import type { Group, LinkPorts } from './ports.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';

/** Takes something into the outbox. It is said once it has its place in the order, not before. */
export function queueUtterance(
  link: Link,
  id: UtteranceId,
  kind: UtteranceKind,
  payload: Uint8Array,
  until: number | null = null,
): Result<Step, LinkRefusal> {
  const { stage, self } = link.state;
  if (stage === 'removed') return refuseLink('not-a-member', 'This desk was taken out of the link.');
  if (self.role === 'observer' && kind === 'payload')
    return refuseLink('observer-only', 'This desk is an observer here.');
  if (payload.length > LIMITS.LINK_PAYLOAD_BYTES)
    return refuseLink('too-large', `This has ${payload.length} bytes; the most is ${LIMITS.LINK_PAYLOAD_BYTES}.`);
  if (link.outbox.some((outgoing) => outgoing.id === id)) return ok(NO_STEP(link));
  const outgoing: Outgoing = { id, kind, payload, until, sealed: null };
  return ok({
    link: { ...link, outbox: [...link.outbox, outgoing] },
    events: [{ kind: 'queued', outgoing, isFirst: false }],
  });
}

/**
 * Takes back what has no place and whose time is over. What was sealed may have been sent, so it stays until the relay has said that it
 * has no place; what was sealed behind it is sealed again, for its author's chain has no gap.
 *
 * @param isRefused the relay has said that it came too late
 */
export function withdrawLate(link: Link, now: number, isRefused: (hash: Digest, until: number) => boolean): Step {
  const isOver = ({ until, sealed }: Outgoing): boolean => {
    if (until === null) return false;
    return sealed ? isRefused(sealed.hash, until) : until < now;
  };
  const gone = link.outbox.filter(isOver);
  if (gone.length === 0) return NO_STEP(link);
  const first = link.outbox.findIndex((held) => held.sealed !== null && isOver(held));
  const again = first < 0 ? [] : link.outbox.slice(first).filter((held) => held.sealed && !isOver(held));
  return {
    link: {
      ...link,
      outbox: link.outbox.flatMap((held) =>
        isOver(held) ? [] : [again.includes(held) ? { ...held, sealed: null } : held],
      ),
    },
    events: [
      ...gone.map(({ id }): LinkEvent => ({ kind: 'withdrawn', id })),
      ...again.map(({ id }): LinkEvent => ({ kind: 'unsealed', id })),
    ],
  };
}

/**
 * Seals what waits in the outbox, in its order, at the current epoch. Must be kept, together with the group it leaves, before
 * anything of it is sent. While a commit of this desk is under way nothing is sealed: its epoch may be over in a moment.
 */
export async function sealOutbox(ports: LinkPorts, link: Link, most: number): Promise<Step> {
  let { group } = link;
  if (!group || link.pending || !isAllowedToSpeak(link)) return NO_STEP(link);
  let tail = tailOf(ports, link);
  const sealed: Outgoing[] = [];
  for (const outgoing of link.outbox
    .filter((waiting) => !waiting.sealed && isSpeakable(link, waiting))
    .slice(0, most)) {
    const done = await sealOne(ports, { ...link, group }, group, outgoing, tail);
    group = done.group;
    tail = { sequence: done.outgoing.sealed!.sequence, hash: toDigest(ports.sha256(done.outgoing.sealed!.envelope)) };
    sealed.push(done.outgoing);
  }
  if (sealed.length === 0) return NO_STEP(link);
  const byId = new Map(sealed.map((outgoing) => [outgoing.id, outgoing]));
  const outbox = link.outbox.map((held) => byId.get(held.id) ?? held);
  return { link: { ...link, group, outbox }, events: sealed.map((outgoing) => ({ kind: 'sealed', outgoing })) };
}

const isAllowedToSpeak = ({ state }: Link): boolean => state.stage === 'open' || state.stage === 'lost';

/** A desk that cannot follow a commit says that, and nothing else. */
const isSpeakable = ({ state }: Link, { kind, payload }: Outgoing): boolean =>
  state.stage === 'open' ? !state.contest : kind === 'notice' && parseNotice(payload)?.kind === 'objection';

interface Tail {
  readonly sequence: number;
  readonly hash: Envelope['previous'];
}

/** The end of this desk's own chain: what it sealed last, else what counted last. */
function tailOf({ sha256 }: LinkPorts, { state, outbox }: Link): Tail {
  const mark = state.marks[state.self.address] ?? { sequence: 0, hash: NO_DIGEST };
  const last = outbox.findLast(({ sealed }) => sealed !== null)?.sealed;
  return last && last.sequence > mark.sequence
    ? { sequence: last.sequence, hash: toDigest(sha256(last.envelope)) }
    : mark;
}

async function sealOne(
  { sha256, signers, crypto }: LinkPorts,
  { state }: Link,
  group: Group,
  outgoing: Outgoing,
  tail: Tail,
): Promise<{ readonly group: Group; readonly outgoing: Outgoing }> {
  const envelope = signEnvelope(
    {
      link: state.link,
      epoch: state.epoch,
      author: state.self.address,
      sequence: tail.sequence + 1,
      previous: tail.hash,
      seen: { seq: state.cursor, head: state.head },
      id: outgoing.id,
      kind: outgoing.kind,
      payload: outgoing.payload,
    },
    signerOf(signers, state.self.key),
  );
  const { group: next, bytes } = await crypto.encrypt(group, envelope);
  const sealed = { epoch: state.epoch, sequence: tail.sequence + 1, envelope, bytes, hash: toDigest(sha256(bytes)) };
  return { group: next, outgoing: { ...outgoing, sealed } };
}
