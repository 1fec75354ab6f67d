import { LIMITS, ok, type Result } from '../model/index.ts';
import { dropPending, pendRejoin, prepareCommit, wantChange } from './committing.ts';
import { alarmOf } from './entries.ts';
import { hearHistory, mayReturn, restoreLink } from './entering.ts';
import { NO_DIGEST, type UtteranceKind } from './envelope.ts';
import type { DeskAddress, DeskIdentity, Digest, UtteranceId } from './identity.ts';
import { type Bearings, type LetterBody, type OpenLetter, type Told, writeLetter } from './letters.ts';
import {
  type Intent,
  type Link,
  type LinkEvent,
  type LinkState,
  NO_STEP,
  type Pending,
  type Step,
  withState,
} from './link-state.ts';
import type { KeptLink, KeptPending, LinkStore } from './link-store.ts';
import type { IsPinned, LinkPorts } from './ports.ts';
import { receive } from './receiving.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';
import {
  type Delivery,
  firstHead,
  type FromRelay,
  type Letter,
  type Posted,
  type RelayClient,
  type RelayRefusal,
} from './relay-protocol.ts';
import { memberAt } from './roster.ts';
import { signerOf } from './signers.ts';
import { queueUtterance, sealOutbox, withdrawLate } from './speaking.ts';

export interface SessionParts {
  readonly ports: LinkPorts;
  readonly store: LinkStore;
  readonly relay: RelayClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of everything that was kept, in order. */
  readonly onEvents: (link: LinkState, events: readonly LinkEvent[]) => void;
}

/** What a round with the relay came to. */
export type Round =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'moved' }
  /** The epoch is over: read on, then try again. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'away'; readonly refusal: RelayRefusal };

/**
 * One link at work: one act at a time, each kept before anything of it leaves the desk. Where an act fails half-way, memory is
 * thrown away and the link is read again from its store.
 */
export interface LinkSession {
  state(): LinkState;
  /** How much waits to be said. */
  waiting(): number;
  /** @param until what has no place in the order by then is taken back, and never gets one */
  say(
    id: UtteranceId,
    kind: UtteranceKind,
    payload: Uint8Array,
    until?: number | null,
  ): Promise<Result<null, LinkRefusal>>;
  want(intent: Intent): Promise<void>;
  /** Sends what can be sent. */
  push(): Promise<Round>;
  /** Reads what the relay has, waiting for it where there is nothing. */
  pull(waitSeconds: number, signal?: AbortSignal): Promise<Round>;
  /** This desk's state comes out of a backup. */
  restore(): Promise<void>;
  /** Letters that ask the other members for the way back; null where none is needed now. */
  askBody(keyPackage: Uint8Array): Promise<{ readonly to: readonly DeskAddress[]; readonly body: LetterBody } | null>;
  /** Answers for a member that asks to come back. */
  answer(letter: OpenLetter): Promise<readonly Letter[]>;
  comeBack(
    body: Extract<LetterBody, { kind: 'return' }>,
    own: { readonly bytes: Uint8Array; readonly secret: Uint8Array },
    isCompared: IsPinned,
  ): Promise<Result<null, LinkRefusal>>;
  hear(told: readonly Told[]): Promise<void>;
}

export function openSession(parts: SessionParts, kept: KeptLink): LinkSession {
  const desk = new Map<'held', Held>([['held', holdLink(parts, kept)]]);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: (held: Held) => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      try {
        return await act(desk.get('held')!);
      } catch (error) {
        // What was not kept is not so: the ratchets in memory may have gone on without the ones on disk.
        const again = await parts.store.load(kept.state.link);
        if (again) desk.set('held', holdLink(parts, again));
        throw error;
      }
    });
    turn = done.catch(() => undefined);
    return done;
  };
  const held = (): Held => desk.get('held')!;
  const way: Way = { requests: new Set(), answerMilliseconds: 0 };
  const words: Word[] = [];
  return {
    state: () => held().link.state,
    waiting: () => held().link.outbox.length,
    say: (id, kind, payload, until = null) =>
      new Promise((answer, fail) => {
        words.push({ id, kind, payload, until, answer, fail });
        // Its failure is told to each word.
        if (words.length === 1) void inTurn((on) => sayAll(parts, on, words.splice(0))).catch(() => undefined);
      }),
    want: (intent) => inTurn((on) => keep(parts, on, { link: wantChange(on.link, intent), events: [] }, true)),
    push: async () => {
      // While a request is on its way the desk reads and writes on, and may send the next one.
      const prepared = await inTurn((on) => prepareSending(parts, on, way));
      if ('kind' in prepared) return prepared;
      try {
        const answer = await post(parts, prepared);
        return await inTurn((on) => hearPosted(parts, on, way, prepared, answer));
      } finally {
        way.requests.delete(prepared);
      }
    },
    pull: async (waitSeconds, signal) => {
      const { state } = held().link;
      // Nothing is said before the end of the order was seen once: the first look does not wait.
      const patience = held().isCaughtUp ? waitSeconds : 0;
      const answer = await parts.relay.fetch(state.link, state.cursor, patience, signal);
      return inTurn((on) => takeIn(parts, on, answer));
    },
    restore: () => inTurn((on) => keep(parts, on, { link: restoreLink(on.link), events: [] }, true)),
    askBody: (keyPackage) => inTurn(async ({ link }) => askBody(link, keyPackage)),
    answer: (letter) => inTurn((on) => answer(parts, on.link, letter)),
    comeBack: (body, own, isCompared) => inTurn((on) => comeBack(parts, on, body, own, isCompared)),
    hear: (told) => inTurn((on) => keep(parts, on, hearHistory(parts.ports, on.link, told))),
  };
}

/** The link in memory, with what is known to be on disk. */
interface Held {
  link: Link;
  version: number;
  base: Uint8Array | null;
  /** This process has seen the end of the order once: before that, nothing new is sealed. */
  isCaughtUp: boolean;
  /** The relay no longer has what this desk would read next. */
  isGone: boolean;
  /** Places the relay has promised, until they are seen; after a restart it is asked again. */
  readonly promised: Map<Digest, number>;
  readonly heads: Map<number, Digest>;
}

function holdLink({ ports }: SessionParts, kept: KeptLink): Held {
  const pending = kept.pending && { ...kept.pending, next: ports.crypto.load(kept.pending.next) };
  const group = kept.group && ports.crypto.load(kept.group);
  const { cursor, head, link } = kept.state;
  return {
    link: { state: kept.state, group, outbox: kept.outbox, pending },
    version: kept.version,
    base: kept.group?.base ?? null,
    isCaughtUp: false,
    isGone: false,
    promised: new Map(),
    heads: new Map([
      [0, firstHead(ports.sha256, link)],
      [cursor, head],
    ]),
  };
}

/** Something to be said, and whom to tell what became of it. */
interface Word {
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
  readonly until: number | null;
  readonly answer: (said: Result<null, LinkRefusal>) => void;
  readonly fail: (error: unknown) => void;
}

/** What came while an act was under way is said together: one transaction for all of it. */
async function sayAll(parts: SessionParts, held: Held, words: readonly Word[]): Promise<void> {
  try {
    let step: Step = NO_STEP(held.link);
    const answers = words.map(({ id, kind, payload, until }): Result<null, LinkRefusal> => {
      const queued = queueUtterance(step.link, id, kind, payload, until);
      if (queued.ok) step = followedBy(step, queued.value);
      return queued.ok ? ok(null) : queued;
    });
    await keep(parts, held, await sealNow(parts.ports, held, step));
    words.forEach(({ answer }, at) => answer(answers[at]!));
  } catch (error) {
    for (const { fail } of words) fail(error);
    throw error;
  }
}

/** Keeps a step and, once it is on disk, makes it the state of this desk. */
async function keep(parts: SessionParts, held: Held, { link, events }: Step, isForced = false): Promise<void> {
  if (link === held.link && events.length === 0 && !isForced) return;
  const { crypto } = parts.ports;
  const group = link.group && crypto.save(link.group);
  const pending = link.pending && restOf(parts.ports, link.pending);
  const isBaseNew = group !== null && group.base !== held.base;
  const change = { link: link.state.link, version: held.version, state: link.state, group, isBaseNew, pending, events };
  await parts.store.keep(change);
  held.link = link;
  held.version += 1;
  held.base = group?.base ?? null;
  parts.onEvents(link.state, events);
}

const restOf = ({ crypto }: LinkPorts, { next, ...pending }: Pending): KeptPending => ({
  ...pending,
  next: crypto.save(next),
});

const followedBy = (first: Step, { link, events }: Step): Step => ({ link, events: [...first.events, ...events] });

/** Seals at once what was just queued, so that one transaction does for both. */
async function sealNow(ports: LinkPorts, held: Held, step: Step): Promise<Step> {
  if (!held.isCaughtUp) return step;
  return followedBy(step, await sealOutbox(ports, step.link, LIMITS.LINK_BATCH_COUNT));
}

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

/** What is on its way to the relay, oldest first, and how long it took to answer last. */
interface Way {
  readonly requests: Set<Sending>;
  answerMilliseconds: number;
}

/** To a relay that is far, so many requests are on their way at a time: else every word waits for the one before. To one that is near, one after the other carries more each. */
const FAR_MILLISECONDS = 100;
const UNDER_WAY_COUNT = 4;

const isFull = ({ requests, answerMilliseconds }: Way): boolean =>
  requests.size >= (answerMilliseconds > FAR_MILLISECONDS ? UNDER_WAY_COUNT : 1);

/** Seals and keeps what waits; a commit is sent at once, words are handed back to be sent while this desk goes on. */
async function prepareSending(parts: SessionParts, held: Held, way: Way): Promise<Round | Sending> {
  await withdraw(parts, held, () => false);
  if (held.isCaughtUp) {
    await keep(parts, held, await prepareCommit(parts.ports, held.link));
    await keep(parts, held, await sealOutbox(parts.ports, held.link, LIMITS.LINK_BATCH_COUNT));
  }
  // A commit waits for what was said before it.
  if (held.link.pending) return way.requests.size > 0 ? { kind: 'quiet' } : pushCommit(parts, held, held.link.pending);
  const sentBefore = [...way.requests].flatMap(({ hashes }) => hashes);
  const ready = held.link.outbox.flatMap(({ sealed, until }) =>
    sealed && !held.promised.has(sealed.hash) && !sentBefore.includes(sealed.hash) ? [{ ...sealed, until }] : [],
  );
  if (ready.length === 0 || isFull(way)) return { kind: 'quiet' };
  const { link, relayEpoch: epoch } = held.link.state;
  const batch = batchOf(ready.map(({ bytes }) => bytes));
  const sent = ready.slice(0, batch.length);
  const hashes = sent.map(({ hash }) => hash);
  const sending = { link, epoch, batch, hashes, end: endOf(sent), previous: sentBefore.at(-1), now: parts.now() };
  way.requests.add(sending);
  return sending;
}

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
  way.requests.delete(sending);
  way.answerMilliseconds = parts.now() - now;
  if (answer.ok) answer.value.forEach(({ seq }, at) => held.promised.set(hashes[at]!, seq));
  else if (answer.refusal.code === 'out-of-turn') return { kind: way.requests.size > 0 ? 'quiet' : 'moved' };
  else if (answer.refusal.code === 'epoch-passed' && held.link.state.relayEpoch !== epoch) return { kind: 'moved' };
  else if (answer.refusal.code !== 'too-late') return roundOf(answer.refusal);
  else {
    const refusedUntil = Math.max(end ?? 0, now);
    await withdraw(parts, held, (hash, until) => hashes.includes(hash) && until <= refusedUntil);
  }
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

async function pushCommit(parts: SessionParts, held: Held, pending: Pending): Promise<Round> {
  if (held.promised.has(pending.hash)) return { kind: 'quiet' };
  const { link, relayEpoch } = held.link.state;
  const { bytes, members, letters } = pending;
  const answer = await parts.relay.commit({ link, epoch: relayEpoch, bytes, members, letters });
  if (answer.ok) {
    held.promised.set(pending.hash, answer.value.seq);
    return { kind: 'moved' };
  }
  const isPassed = answer.refusal.code === 'epoch-passed';
  // What a rejoin is built on is over with the epoch; the way back has to be asked for again.
  if (isPassed && pending.intent.kind === 'rejoin' && answer.refusal.epoch === relayEpoch + 1)
    await keep(parts, held, dropPending(held.link));
  return roundOf(answer.refusal);
}

const roundOf = (refusal: RelayRefusal): Round =>
  refusal.code === 'epoch-passed' ? { kind: 'passed' } : { kind: 'away', refusal };

async function takeIn(
  parts: SessionParts,
  held: Held,
  answer: Result<readonly Delivery[], RelayRefusal>,
): Promise<Round> {
  if (!answer.ok) return missed(parts, held, answer.refusal);
  let step = NO_STEP(held.link);
  for (const delivery of answer.value) {
    step = followedBy(step, await receive(parts.ports, step.link, delivery, (seq) => headAt(parts, held, seq)));
    remember(held, step.link.state);
  }
  await keep(parts, held, followedBy(step, brokenPromises(held, step.link)));
  held.isCaughtUp ||= answer.value.length < LIMITS.LINK_BATCH_COUNT;
  return { kind: answer.value.length > 0 ? 'moved' : 'quiet' };
}

/** The relay said where something stands, and something else stands there. */
function brokenPromises({ promised }: Held, link: Link): Step {
  const { cursor } = link.state;
  const waiting = [
    ...link.outbox.flatMap(({ sealed }) => (sealed ? [sealed.hash] : [])),
    link.pending?.hash ?? NO_DIGEST,
  ];
  const broken = waiting.filter((hash) => (promised.get(hash) ?? Number.POSITIVE_INFINITY) <= cursor);
  for (const [hash, seq] of promised) if (seq <= cursor) promised.delete(hash);
  return { link, events: broken.map((hash) => alarmOf('relay-lied', cursor, null, `promised a place to ${hash}`)) };
}

function remember({ heads }: Held, { cursor, head }: LinkState): void {
  heads.set(cursor, head);
  heads.delete(cursor - LIMITS.LINK_HEADS_HELD_COUNT);
}

const headAt = async ({ store }: SessionParts, { heads, link }: Held, seq: number): Promise<Digest | null> =>
  heads.get(seq) ?? store.headAt(link.state.link, seq);

/** The relay has thrown away what this desk has not read yet: only a partner can tell it now. */
async function missed(parts: SessionParts, held: Held, refusal: RelayRefusal): Promise<Round> {
  if (refusal.code === 'messages-gone') {
    held.isGone = true;
    if (held.link.state.stage === 'open') await keep(parts, held, { link: restoreLink(held.link), events: [] }, true);
  }
  return { kind: 'away', refusal };
}

function askBody(link: Link, keyPackage: Uint8Array) {
  const { state, pending } = link;
  const isBehind = state.stage === 'stale' || state.stage === 'lost';
  if ((!isBehind && state.holes.length === 0) || pending) return null;
  const to = state.roster.members.filter(({ address, role }) => address !== state.self.address && role === 'desk');
  return {
    to: to.map(({ address }) => address),
    body: { kind: 'ask' as const, link: state.link, keyPackage, holes: state.holes },
  };
}

const TOLD_PER_LETTER_BYTES = 24_000;

/** The way back, and what stands at the places the other desk could not read, each sealed to its fresh key package. */
async function answer({ ports, store }: SessionParts, link: Link, letter: OpenLetter): Promise<readonly Letter[]> {
  const { body, from } = letter;
  const { state, group } = link;
  if (body.kind !== 'ask' || !group || !mayReturn(link, letter)) return [];
  const owner = await ports.crypto.readKeyPackage(body.keyPackage);
  if (owner?.address !== from || owner.key !== letter.key) return [];
  const seal = async (answered: LetterBody): Promise<Letter> => {
    const text = writeLetter(state.self.address, from, answered, signerOf(ports.signers, state.self.key));
    return { to: from, bytes: await ports.crypto.seal(body.keyPackage, text) };
  };
  const told = await store.told(state.link, body.holes);
  const { nextKeys } = state.roster;
  const back = { seq: state.cursor, head: state.head, nextKeys, groupInfo: await ports.crypto.groupInfo(group) };
  const letters = [await seal({ kind: 'return', link: state.link, ...back })];
  for (const part of partsOf(told)) letters.push(await seal({ kind: 'history', link: state.link, told: part }));
  return letters;
}

function partsOf(told: readonly Told[]): readonly (readonly Told[])[] {
  const parts: Told[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const one of told) {
    size += (one.envelope?.length ?? 0) + 32;
    if (size > TOLD_PER_LETTER_BYTES) {
      parts.push([]);
      size = (one.envelope?.length ?? 0) + 32;
    }
    parts.at(-1)!.push(one);
  }
  return parts;
}

async function comeBack(
  parts: SessionParts,
  held: Held,
  body: Extract<LetterBody, { kind: 'return' }>,
  own: { readonly bytes: Uint8Array; readonly secret: Uint8Array },
  isCompared: IsPinned,
): Promise<Result<null, LinkRefusal>> {
  const { ports } = parts;
  const { state, pending } = held.link;
  if (pending || (state.stage !== 'stale' && state.stage !== 'lost'))
    return refuseLink('already-there', 'This desk is in the link already.');
  const isPinned: IsPinned = (identity) => isMember(state, identity) || isCompared(identity);
  const made = await ports.crypto.rejoin(body.groupInfo, own.bytes, own.secret, isPinned);
  if (!made.ok) return made;
  const jumped = jumpOver(held, body);
  await keep(parts, held, followedBy(jumped, pendRejoin(ports, jumped.link, made.value, body.nextKeys)));
  return ok(null);
}

/** Members this desk knew may stand in the group it comes back to, and its own old leaf under whatever key it had. */
function isMember({ roster, self }: LinkState, identity: DeskIdentity): boolean {
  const known = memberAt(roster, identity.address);
  return known?.role === identity.role && (known.key === identity.key || identity.address === self.address);
}

/** What the relay has thrown away is skipped, up to the partner's place; the partner tells what stood there. */
function jumpOver(held: Held, { seq, head }: Bearings): Step {
  const { cursor, holes } = held.link.state;
  if (!held.isGone || seq <= cursor) return NO_STEP(held.link);
  held.isGone = false;
  held.heads.set(seq, head);
  const missing = Array.from({ length: seq - cursor }, (_, at) => cursor + 1 + at);
  return {
    link: withState(held.link, { cursor: seq, head, holes: [...holes, ...missing] }),
    events: missing.map((at): LinkEvent => {
      const place = { seq: at, hash: NO_DIGEST, head: at === seq ? head : NO_DIGEST };
      return { kind: 'placed', entry: { ...place, what: 'hole' } };
    }),
  };
}
