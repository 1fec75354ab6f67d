import { LIMITS, ok, type Result } from '../model/index.ts';
import { type Envelope, envelopeSizeOf, NO_DIGEST, signEnvelope, type UtteranceKind } from './envelope.ts';
import { type Digest, toDigest, type UtteranceId } from './identity.ts';
import { signerOf } from './signers.ts';
import { type Link, type LinkEvent, NO_STEP, type Outgoing, type Sealed, type Step } from './link-state.ts';
import { parseNotice } from './notices.ts';
import { paddedSizeOf, SEALING_BYTES } from './padding.ts';
import type { Group, LinkPorts } from './ports.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';

/** Takes something into the outbox. It is said once it has its place in the order, not before. */
export function queueUtterance(
  link: Link,
  id: UtteranceId,
  kind: UtteranceKind,
  payload: Uint8Array,
  until: number | null = null,
  isAwaited = true,
): Result<Step, LinkRefusal> {
  const { stage, self } = link.state;
  if (stage === 'removed') return refuseLink('not-a-member', 'This desk was taken out of the link.');
  if (self.role === 'observer' && kind === 'payload')
    return refuseLink('observer-only', 'This desk is an observer here.');
  if (payload.length > LIMITS.LINK_PAYLOAD_BYTES)
    return refuseLink('too-large', `This has ${payload.length} bytes; the most is ${LIMITS.LINK_PAYLOAD_BYTES}.`);
  if (link.outbox.some((outgoing) => outgoing.id === id)) return ok(NO_STEP(link));
  const outgoing: Outgoing = { id, kind, payload, until, isAwaited, sealed: null };
  return ok({
    link: { ...link, outbox: [...link.outbox, outgoing] },
    events: [{ kind: 'queued', outgoing, isFirst: false }],
  });
}

/**
 * Takes back what has no place and whose time is over. What was sealed may have been sent, so it stays until the relay has said that it
 * has no place; what was sealed with it or behind it is sealed again, for its author's chain has no gap.
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
  const refused = new Set(gone.flatMap(({ sealed }) => sealed?.hash ?? []));
  const first = link.outbox.findIndex(({ sealed }) => sealed !== null && refused.has(sealed.hash));
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
 * Seals what waits in the outbox, in its order, at the current epoch; several payloads in one message where every desk reads that. Must be kept, together with the group it leaves, before
 * anything of it is sent. While a commit of this desk is under way nothing is sealed: its epoch may be over in a moment.
 */
export async function sealOutbox(ports: LinkPorts, link: Link, most: number): Promise<Step> {
  let { group } = link;
  if (!group || link.pending || !isAllowedToSpeak(link)) return NO_STEP(link);
  const waiting = link.outbox.filter((outgoing) => !outgoing.sealed && isSpeakable(link, outgoing));
  const parts = partMessages(waiting, waiting.length > 1 && ports.crypto.factsOf(group).readsSeveral);
  let tail = tailOf(ports, link);
  const sealed: Outgoing[] = [];
  for (const part of parts.slice(0, most)) {
    const done = await sealMessage(ports, link, group, part, tail);
    group = done.group;
    tail = { sequence: done.sealed.sequence, hash: toDigest(ports.sha256(done.sealed.envelope)) };
    sealed.push(...part.map((outgoing) => ({ ...outgoing, sealed: done.sealed })));
  }
  if (sealed.length === 0) return NO_STEP(link);
  const byId = new Map(sealed.map((outgoing) => [outgoing.id, outgoing]));
  const outbox = link.outbox.map((held) => byId.get(held.id) ?? held);
  return { link: { ...link, group, outbox }, events: sealed.map((outgoing) => ({ kind: 'sealed', outgoing })) };
}

const isAllowedToSpeak = ({ state }: Link): boolean => state.stage === 'open' || state.stage === 'lost';

/**
 * A desk that cannot follow a commit says that, and nothing else. Where it does not know yet what stands at some places its own words may,
 * which it would say a second time: they wait until it was told.
 */
const isSpeakable = ({ state }: Link, { kind, payload }: Outgoing): boolean =>
  state.stage === 'open'
    ? !state.contest && (kind === 'notice' || state.holes.length === 0)
    : kind === 'notice' && parseNotice(payload)?.kind === 'objection';

/** What goes into one message each. A notice stands alone. */
function partMessages(waiting: readonly Outgoing[], readsSeveral: boolean): readonly (readonly Outgoing[])[] {
  const parts: (readonly Outgoing[])[] = [];
  for (let at = 0; at < waiting.length; at += parts.at(-1)!.length) {
    const notice = waiting.findIndex(({ kind }, n) => n >= at && kind === 'notice');
    const end = notice < 0 ? waiting.length : Math.max(notice, at + 1);
    parts.push(waiting.slice(at, readsSeveral ? at + countInMessage(waiting.slice(at, end)) : at + 1));
  }
  return parts;
}

/** How many of them, from the first on: more than the size of the first one holds only where they fill half of a larger one. */
function countInMessage(waiting: readonly Outgoing[]): number {
  const lengths = waiting.slice(0, LIMITS.LINK_UTTERANCES_COUNT).map(({ payload }) => payload.length);
  const sizeWith = (count: number): number => envelopeSizeOf(lengths.slice(0, count)) + SEALING_BYTES;
  const least = paddedSizeOf(sizeWith(1));
  let most = 1;
  for (let count = 2, size = sizeWith(2); count <= lengths.length; count += 1, size = sizeWith(count)) {
    const padded = paddedSizeOf(size);
    if (padded === null) break;
    if (padded === least || size * 2 >= padded) most = count;
  }
  return most;
}

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

async function sealMessage(
  { sha256, signers, crypto }: LinkPorts,
  { state }: Link,
  group: Group,
  utterances: readonly Outgoing[],
  tail: Tail,
): Promise<{ readonly group: Group; readonly sealed: Sealed }> {
  const envelope = signEnvelope(
    {
      link: state.link,
      epoch: state.epoch,
      author: state.self.address,
      sequence: tail.sequence + 1,
      previous: tail.hash,
      seen: { seq: state.cursor, head: state.head },
      kind: utterances[0]!.kind,
      utterances,
    },
    signerOf(signers, state.self.key),
  );
  const { group: next, bytes } = await crypto.encrypt(group, envelope);
  const sealed = { epoch: state.epoch, sequence: tail.sequence + 1, envelope, bytes, hash: toDigest(sha256(bytes)) };
  return { group: next, sealed };
}
