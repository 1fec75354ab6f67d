import { LIMITS, ok, type Result } from '../model/index.ts';
import { bearingsOf, carryOn, hearBearings, noteKnown, noteUnknown, planResuming, standingOf } from './carrying.ts';
import type { Carrying } from './carrying.ts';
import { pendRejoin, wantChange } from './committing.ts';
import { hearHistory, mayReturn, restoreLink } from './entering.ts';
import { NO_DIGEST, type UtteranceKind } from './envelope.ts';
import { followedBy, type Held, holdAgain, holdLink, keep, type SessionParts } from './held.ts';
import type { DeskAddress, DeskIdentity, UtteranceId } from './identity.ts';
import { type Bearings, type LetterBody, type OpenLetter, type Told, writeLetter } from './letters.ts';
import { type Intent, type Link, type LinkEvent, type LinkState, NO_STEP, type Step, withState } from './link-state.ts';
import type { KeptLink } from './link-store.ts';
import type { IsPinned } from './ports.ts';
import { isLastPage, isPlain, mayWait, readHastily, readPage } from './pages.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';
import type { Delivery, Letter, RelayRefusal } from './relay-protocol.ts';
import { memberAt } from './roster.ts';
import { isAnsweredSoon, isFull, pushNext, type Round, type Way } from './sending.ts';
import { signerOf } from './signers.ts';
import { endOf, failWords, type Gathered, gatherNothing, keepAll, letGo, takeEarly } from './words.ts';

/**
 * One link at work: one act at a time, each kept before anything of it leaves the desk. Where an act fails half-way, memory is
 * thrown away and the link is read again from its store.
 */
export interface LinkSession {
  state(): LinkState;
  /** How much waits to be said. */
  waiting(): number;
  /**
   * @param until what has no place in the order by then is taken back, and never gets one
   * @param isAwaited somebody waits for its place; else that may be written down with what comes next
   */
  say(
    id: UtteranceId,
    kind: UtteranceKind,
    payload: Uint8Array,
    until?: number | null,
    isAwaited?: boolean,
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
  /** Null where the relay knows the link. */
  carrying(): Carrying | null;
  /** A named person wants to carry the link on at a relay that does not know it. */
  carryOn(by: string): Promise<Result<null, LinkRefusal>>;
  /** What the other members are told meanwhile; null where nobody here has wanted it, or it goes on. */
  bearings(): Extract<LetterBody, { kind: 'bearings' }> | null;
  hearBearings(from: DeskAddress, bearings: Bearings): Promise<void>;
  /** Opens the link at the relay anew, where every desk has told where it has it and none has come further. */
  resume(): Promise<void>;
}

/** One act upon the link at a time. */
function openTurns(parts: SessionParts, kept: KeptLink) {
  const desk = new Map<'held', Held>([['held', holdLink(parts, kept)]]);
  let turn: Promise<unknown> = Promise.resolve();
  const held = (): Held => desk.get('held')!;
  const reload = async (): Promise<Held> => {
    const again = await parts.store.load(kept.state.link);
    if (again) desk.set('held', holdAgain(parts, held(), again));
    return held();
  };
  const inTurn = <T>(act: (held: Held) => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      try {
        return await act(held());
      } catch (error) {
        // What was not kept is not so: the ratchets in memory may have gone on without the ones on disk.
        await reload();
        throw error;
      }
    });
    turn = done.catch(() => undefined);
    return done;
  };
  return { held, reload, inTurn };
}

export function openSession(parts: SessionParts, kept: KeptLink): LinkSession {
  const turns = openTurns(parts, kept);
  const { held, inTurn } = turns;
  const way: Way = { requests: new Set(), answersMilliseconds: [] };
  const gathered = gatherNothing();
  const { words, early } = gathered;
  const keepGathered = () => inTurn((on) => takeIn(reading, on, []));
  const speak = async (): Promise<void> => {
    // The next request takes it along; a relay that hangs makes nobody wait.
    if (isFull(way)) await parts.pause();
    if (words.length > 0) await keepGathered();
  };
  const keepEarly = async (): Promise<void> => {
    await parts.pause();
    if (early.length > 0) await keepGathered();
  };
  const reading: Reading = { parts, turns, way, gathered, keepEarly };
  return {
    state: () => held().link.state,
    waiting: () => held().link.outbox.length,
    say: (id, kind, payload, until = null, isAwaited = true) =>
      new Promise((answer, fail) => {
        words.push({ id, kind, payload, until, isAwaited, answer, fail });
        // Its failure is told to each word.
        if (words.length === 1) void speak().catch(() => undefined);
      }),
    want: (intent) => inTurn((on) => keep(parts, on, { link: wantChange(on.link, intent), events: [] }, true)),
    push: () => pushNext({ parts, turns, way, gathered, takeIn: (on) => takeIn(reading, on, []) }),
    pull: (waitSeconds, signal) => pull(reading, waitSeconds, signal),
    restore: () => inTurn((on) => keep(parts, on, { link: restoreLink(on.link), events: [] }, true)),
    askBody: (keyPackage) => inTurn(async ({ link }) => askBody(link, keyPackage)),
    answer: (letter) => inTurn((on) => answer(parts, on.link, letter)),
    comeBack: (body, own, isCompared) => inTurn((on) => comeBack(parts, on, body, own, isCompared)),
    hear: (told) => inTurn((on) => keep(parts, on, hearHistory(parts.ports, on.link, told))),
    carrying: () => standingOf(held()),
    carryOn: (by) => inTurn((on) => carryOn(parts, on, by)),
    bearings: () => bearingsOf(held()),
    hearBearings: (from, bearings) => inTurn(async (on) => hearBearings(on, from, bearings)),
    resume: async () => {
      const plan = await inTurn((on) => planResuming(parts, on));
      // Where another desk was quicker, or nobody answers, the next look at the order tells.
      if (plan) await parts.relay.resumeLink(plan.link, plan.members, plan.at);
    },
  };
}

interface Reading {
  readonly parts: SessionParts;
  readonly turns: ReturnType<typeof openTurns>;
  readonly way: Way;
  readonly gathered: Gathered;
  /** Keeps what had no hurry, after a short while. */
  readonly keepEarly: () => Promise<void>;
}

async function pull(reading: Reading, waitSeconds: number, signal?: AbortSignal): Promise<Round> {
  const { parts, turns, gathered } = reading;
  const { link, isCaughtUp } = turns.held();
  const after = endOf(turns.held(), gathered);
  // Nothing is said before the end of the order was seen once: the first look does not wait, nor does one whether the relay knows the link again.
  const patience = isCaughtUp && !standingOf(turns.held()) ? waitSeconds : 0;
  const either = AbortSignal.any([gathered.astray.signal, ...(signal ? [signal] : [])]);
  gathered.asking += 1;
  const answer = await parts.relay
    .fetch(link.state.link, after, patience, either, link.state.cursor)
    .finally(() => void (gathered.asking -= 1));
  if (answer.ok && standingOf(turns.held())) await turns.inTurn((on) => noteKnown(parts, on));
  if (answer.ok && isAstray(answer.value, link.state.cursor, after))
    return turns.inTurn(async (on) => {
      await noteGap(parts, on, answer.value);
      return { kind: 'astray' };
    });
  if (answer.ok && turns.held().isCaughtUp && after === endOf(turns.held(), gathered))
    return hear(reading, answer.value);
  return turns.inTurn(async (on) => {
    // What came before it was lost with a step that failed: it is asked for again.
    if (after > endOf(on, gathered)) return { kind: 'moved' };
    if (!answer.ok) return missed(parts, on, answer.refusal);
    await takeIn(reading, on, answer.value);
    turns.held().isCaughtUp ||= isLastPage(answer.value);
    return roundOf(answer.value);
  });
}

/** The relay hands out what was read and kept, or leaves a gap: whoever asks again at once only gets the same. */
const isAstray = (page: readonly Delivery[], kept: number, after: number): boolean =>
  page.length > 0 && (page.at(-1)!.seq <= kept || page[0]!.seq > after + 1);

/** Told once for each place. */
async function noteGap(parts: SessionParts, held: Held, [first]: readonly Delivery[]): Promise<void> {
  const { cursor } = held.link.state;
  if (!first || first.seq <= cursor + 1 || held.gapAt === cursor) return;
  held.gapAt = cursor;
  await keep(parts, held, await readPage(parts, held, [first]));
}

const roundOf = (page: readonly Delivery[]): Round => ({ kind: page.length > 0 ? 'moved' : 'quiet' });

/**
 * A page lies where the next step takes it along, whichever that is. While a request is on its way to a relay near by that is the one that
 * follows upon its answer: what was read, what is said and what is sent next are one step.
 */
async function hear(reading: Reading, page: readonly Delivery[]): Promise<Round> {
  const { parts, turns, way, gathered, keepEarly } = reading;
  const { early, waiting } = gathered;
  const isTakenAlong = isAnsweredSoon(way) && isPlain(early, page);
  const isInNoHurry = isTakenAlong || mayWait(parts, turns.held(), early, page);
  early.push(...page);
  for (const look of waiting) look();
  if (!isInNoHurry) await turns.inTurn(async (on) => void (early.length > 0 && (await takeIn(reading, on, []))));
  else if (early.length === page.length) void keepEarly().catch(() => undefined);
  return roundOf(page);
}

async function takeIn(
  { parts, turns, way, gathered }: Reading,
  held: Held,
  answer: readonly Delivery[],
): Promise<void> {
  try {
    const page = takeEarly(gathered, held, answer);
    const quick = page.length > 1 ? await readHastily(parts, held, page) : null;
    // What was read in haste has used up keys in memory: the ones on disk are as they were.
    const on = quick || page.length < 2 ? held : await turns.reload();
    await keepAll(parts, on, gathered, quick ?? page, on.isCaughtUp && !isFull(way));
  } catch (error) {
    failWords(gathered, [], error);
    letGo(gathered);
    throw error;
  } finally {
    gathered.taking = 0;
  }
}

/** The relay has thrown away what this desk has not read yet: only a partner can tell it now. */
async function missed(parts: SessionParts, held: Held, refusal: RelayRefusal): Promise<Round> {
  if (refusal.code === 'link-unknown') noteUnknown(held);
  // It knows the link, if no more than where it goes on.
  else if (refusal.code === 'messages-gone' && standingOf(held)) await noteKnown(parts, held);
  if (refusal.code === 'messages-gone') {
    held.isGone = true;
    // Also one that was on its way in: the commit that lets it in is among what is gone, and a desk of the link knows it as a member.
    if (['open', 'joining'].includes(held.link.state.stage))
      await keep(parts, held, { link: restoreLink(held.link), events: [] }, true);
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
  const { cursor: seq, head, relayEpoch } = state;
  const back = { seq, head, relayEpoch, nextKeys, groupInfo: await ports.crypto.groupInfo(group) };
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
  // Written before a commit that has come since: what is built on it no desk could follow.
  if ((body.relayEpoch ?? state.relayEpoch) < state.relayEpoch)
    return refuseLink('welcome-unusable', 'The link has gone on since that was written.');
  if (body.seq - state.cursor > LIMITS.LINK_JUMP_COUNT)
    return refuseLink('welcome-unusable', 'No order has grown so far meanwhile.');
  const isPinned: IsPinned = (identity) => isMember(state, identity) || isCompared(identity);
  const made = await ports.crypto.rejoin(body.groupInfo, own.bytes, own.secret, isPinned);
  if (!made.ok) return made;
  const jumped = jumpOver(held, body);
  await keep(parts, held, followedBy(jumped, pendRejoin(ports, jumped.link, made.value, body)));
  return ok(null);
}

/** Members this desk knew may stand in the group it comes back to, and its own old leaf under whatever key it had. */
function isMember({ roster, self }: LinkState, identity: DeskIdentity): boolean {
  const known = memberAt(roster, identity.address);
  return known?.role === identity.role && (known.key === identity.key || identity.address === self.address);
}

/** What the relay has thrown away is skipped, up to the partner's place; the partner tells what stood there. */
function jumpOver(
  held: Held,
  { seq, head, relayEpoch }: Bearings & { readonly relayEpoch?: number | undefined },
): Step {
  const { cursor, holes, relayEpoch: known } = held.link.state;
  if (!held.isGone || seq <= cursor) return NO_STEP(held.link);
  held.isGone = false;
  held.heads.set(seq, head);
  // Where those of this desk's words stand that it has not heard, the partner tells.
  held.promised.clear();
  const missing = Array.from({ length: seq - cursor }, (_, at) => cursor + 1 + at);
  return {
    link: withState(held.link, { cursor: seq, head, relayEpoch: relayEpoch ?? known, holes: [...holes, ...missing] }),
    events: missing.map((at): LinkEvent => {
      const place = { seq: at, hash: NO_DIGEST, head: at === seq ? head : NO_DIGEST };
      return { kind: 'placed', entry: { ...place, what: 'hole' } };
    }),
  };
}
