import { LIMITS } from '../model/index.ts';
import { dropPending, prepareCommit } from './committing.ts';
import { type Held, keep, type SessionParts } from './held.ts';
import type { Digest } from './identity.ts';
import type { Link, LinkState, Pending, Sealed } from './link-state.ts';
import type { FromRelay, Posted, RelayRefusal } from './relay-protocol.ts';
import { withdrawLate } from './speaking.ts';
import { type Gathered, untilHeard } from './words.ts';

/** What a round with the relay came to. */
export type Round =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'moved' }
  /** The epoch is over: read on, then try again. */
  | { readonly kind: 'passed' }
  /** The relay handed out what no order goes on with. */
  | { readonly kind: 'astray' }
  | { readonly kind: 'away'; readonly refusal: RelayRefusal };

/** What one request to the relay carries, and until when it is to be taken. */
interface Sending {
  readonly link: LinkState['link'];
  readonly epoch: number;
  readonly hashes: readonly Digest[];
  readonly batch: readonly Uint8Array[];
  readonly end: number | null;
  /** The last word of the request before it, where that is not answered yet: the relay takes this one behind it or not at all. */
  readonly previous: Digest | undefined;
  readonly now: number;
}

/** A commit on its way: nothing else is, until it is answered. */
interface Committing {
  readonly link: LinkState['link'];
  readonly epoch: number;
  readonly pending: Pending;
  readonly hashes: readonly Digest[];
}

/** What is on its way to the relay, oldest first, and how long it took to answer lately. */
export interface Way {
  readonly requests: Set<Sending | Committing>;
  answersMilliseconds: readonly number[];
}

/** To a relay that is far, so many requests are on their way at a time: else every word waits for the one before. To one that is near, one after the other carries more each. */
const FAR_MILLISECONDS = 100;
const UNDER_WAY_COUNT = 8;

/** A relay near by, or its desk, may be busy for a while: only one that never answers sooner is far. */
const ANSWERS_HELD = 4;

const isNear = ({ answersMilliseconds }: Way): boolean =>
  answersMilliseconds.length === 0 || Math.min(...answersMilliseconds) <= FAR_MILLISECONDS;

export const isFull = (way: Way): boolean => way.requests.size >= (isNear(way) ? 1 : UNDER_WAY_COUNT);

/** Words are on their way, and the relay is not far. A commit may take its time. */
export const isAnsweredSoon = (way: Way): boolean =>
  isNear(way) && way.requests.size > 0 && [...way.requests].every((request) => 'batch' in request);

interface Turns {
  readonly held: () => Held;
  /** Runs an act upon the link when its turn has come. */
  readonly inTurn: <T>(act: (held: Held) => Promise<T>) => Promise<T>;
}

/** A link that sends. */
export interface Speaker {
  readonly parts: SessionParts;
  readonly turns: Turns;
  readonly way: Way;
  readonly gathered: Gathered;
  /** Keeps what has gathered, in a turn. */
  readonly takeIn: (held: Held) => Promise<void>;
}

/**
 * Sends what can be sent. While it is on its way the desk reads and writes on, and may send the next. What is sealed and on disk already
 * waits for no step that is under way.
 */
export async function pushNext(speaker: Speaker): Promise<Round> {
  const { parts, way, gathered } = speaker;
  const { held, inTurn } = speaker.turns;
  const prepared = nextSending(parts, held(), way) ?? (await inTurn((on) => prepareSending(speaker, on)));
  if ('kind' in prepared) return prepared;
  try {
    if ('pending' in prepared) {
      const answer = await commit(parts, prepared);
      return await inTurn((on) => hearCommitted(parts, on, prepared, answer));
    }
    const answer = await post(parts, prepared);
    way.answersMilliseconds = [parts.now() - prepared.now, ...way.answersMilliseconds].slice(0, ANSWERS_HELD);
    // It comes with the answer: then what is read and what is sent next are kept in one step.
    if (answer.ok && isNear(way)) await untilHeard(parts, held, gathered, answer.value.at(-1)!.seq);
    return await inTurn((on) => hearPosted(parts, on, way, prepared, answer));
  } finally {
    way.requests.delete(prepared);
  }
}

/** Seals and keeps what waits, and says what is to be sent while this desk goes on. */
async function prepareSending(
  { parts, turns, way, gathered, takeIn }: Speaker,
  before: Held,
): Promise<Round | Sending | Committing> {
  await withdraw(parts, before, () => false);
  if (before.isCaughtUp) await keep(parts, before, await prepareCommit(parts.ports, before.link));
  if (!isFull(way) && isAnythingToKeep(before, gathered)) await takeIn(before);
  const held = turns.held();
  const { link, relayEpoch: epoch } = held.link.state;
  if (isOvertaken(held.link)) await keep(parts, held, dropPending(held.link));
  // A commit waits for what was said before it.
  const { pending } = held.link;
  if (pending) {
    if (way.requests.size > 0 || held.promised.has(pending.hash)) return { kind: 'quiet' };
    const committing = { link, epoch: epochOf(pending) ?? epoch, pending, hashes: [pending.hash] };
    way.requests.add(committing);
    return committing;
  }
  return nextSending(parts, held, way) ?? { kind: 'quiet' };
}

/** Of a rejoin: at which count of the relay it is worth something. */
const epochOf = ({ intent }: Pending): number | undefined => (intent.kind === 'rejoin' ? intent.relayEpoch : undefined);

const isOvertaken = ({ state, pending }: Link): boolean =>
  pending !== null && (epochOf(pending) ?? state.relayEpoch) < state.relayEpoch;

/** The next request with what is sealed and was not sent; null where nothing is, or may be on its way now. */
function nextSending(parts: SessionParts, held: Held, way: Way): Sending | null {
  const { link, relayEpoch: epoch, stage } = held.link.state;
  // What a desk that lost its place has sealed is of an epoch that may be over: it says it anew once it is back.
  if (held.link.pending || isFull(way) || stage === 'stale') return null;
  const sentBefore = new Set([...way.requests].flatMap(({ hashes }) => hashes));
  const isReady = ({ hash }: Sealed): boolean => !held.promised.has(hash) && !sentBefore.has(hash);
  const ready = held.link.outbox.filter(({ sealed }) => sealed !== null && isReady(sealed));
  if (ready.length === 0) return null;
  // Several words may share a message.
  const messages = [...new Set(ready.map(({ sealed }) => sealed!))];
  const batch = batchOf(messages.map(({ bytes }) => bytes));
  const hashes = messages.slice(0, batch.length).map(({ hash }) => hash);
  const end = endOf(ready.filter(({ sealed }) => hashes.includes(sealed!.hash)));
  const sending = { link, epoch, batch, hashes, end, previous: [...sentBefore].at(-1), now: parts.now() };
  way.requests.add(sending);
  return sending;
}

const isAnythingToKeep = ({ link }: Held, { words, early }: Gathered): boolean =>
  words.length > 0 || early.length > 0 || link.outbox.some(({ sealed }) => sealed === null);

// What is over by this desk's own clock the relay is only asked about: 0 is over by any clock.
const post = (
  { relay }: SessionParts,
  { link, epoch, batch, end, previous, now }: Sending,
): FromRelay<readonly Posted[]> =>
  relay.post(link, epoch, batch, end === null ? undefined : end < now ? 0 : end, previous);

async function hearPosted(
  parts: SessionParts,
  held: Held,
  way: Way,
  sending: Sending,
  answer: Awaited<FromRelay<readonly Posted[]>>,
): Promise<Round> {
  const { hashes, end, now, epoch } = sending;
  if (!answer.ok && answer.refusal.code === 'too-late') {
    const refusedUntil = Math.max(end ?? 0, now);
    // Until it is taken back nothing else is sent: what was sealed behind it is sealed again.
    await withdraw(parts, held, (hash, until) => hashes.includes(hash) && until <= refusedUntil);
    return { kind: 'moved' };
  }
  way.requests.delete(sending);
  if (answer.ok) answer.value.forEach(({ seq }, at) => held.promised.set(hashes[at]!, seq));
  else if (answer.refusal.code === 'out-of-turn') return { kind: way.requests.size > 0 ? 'quiet' : 'moved' };
  else if (answer.refusal.code !== 'epoch-passed' || held.link.state.relayEpoch === epoch)
    return roundOf(answer.refusal);
  return { kind: 'moved' };
}

/** The earliest end of anything in a request; null where all of it may wait. */
function endOf(batch: readonly { readonly until: number | null }[]): number | null {
  const ends = batch.flatMap(({ until }) => until ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

const withdraw = (
  parts: SessionParts,
  held: Held,
  isRefused: (hash: Digest, until: number) => boolean,
): Promise<void> => keep(parts, held, withdrawLate(held.link, parts.now(), isRefused));

/** As many as fit into one request. */
function batchOf(messages: readonly Uint8Array[]): readonly Uint8Array[] {
  let size = 0;
  const end = messages.findIndex(({ length }) => (size += length) > LIMITS.RELAY_BATCH_BYTES / 2);
  return messages.slice(0, Math.min(end < 0 ? messages.length : Math.max(end, 1), LIMITS.LINK_BATCH_COUNT));
}

const commit = ({ relay }: SessionParts, { link, epoch, pending }: Committing): FromRelay<Posted> =>
  relay.commit({ link, epoch, bytes: pending.bytes, members: pending.members, letters: pending.letters });

async function hearCommitted(
  parts: SessionParts,
  held: Held,
  { pending, epoch }: Committing,
  answer: Awaited<FromRelay<Posted>>,
): Promise<Round> {
  if (answer.ok) {
    held.promised.set(pending.hash, answer.value.seq);
    return { kind: 'moved' };
  }
  if (answer.refusal.code !== 'epoch-passed') return roundOf(answer.refusal);
  // What a rejoin is built on is over with the epoch; the way back has to be asked for again.
  const passed = answer.refusal.epoch ?? epoch;
  const isOver =
    pending.intent.kind === 'rejoin' && (epochOf(pending) === undefined ? passed === epoch + 1 : passed > epoch);
  if (isOver && held.link.pending?.hash === pending.hash) await keep(parts, held, dropPending(held.link));
  // The epoch may have gone on here meanwhile: then nobody reads on to send it again.
  return held.link.state.relayEpoch === epoch ? roundOf(answer.refusal) : { kind: 'moved' };
}

const roundOf = (refusal: RelayRefusal): Round =>
  refusal.code === 'epoch-passed' ? { kind: 'passed' } : { kind: 'away', refusal };
