import { createHash } from 'node:crypto';
import type { LogEntry, LogHealth, Sent, SharedLog } from '../../desk/index.ts';
import { asInstant, type DeskId, type Instant, SECOND } from '../../model/index.ts';

/** What stands at one place of a link's order, as this desk reads it. */
export interface LinkPlace {
  readonly seq: number;
  /** `said`: payloads of a desk, for the books. `other`: whatever does not count for them. `hole`: not read yet, a partner will tell. */
  readonly what: 'said' | 'other' | 'hole';
  readonly author: DeskId;
  readonly payloads: readonly Uint8Array[];
}

export interface LinkStanding {
  /** The link reads and writes: every desk in it is compared, none was removed. */
  readonly isOpen: boolean;
  /** How long ago the relay answered last, by a clock that only goes on; null: not yet. The desk's own clock may be a story's. */
  readonly answeredMillisecondsAgo: number | null;
  readonly waiting: LogHealth['waiting'];
}

/** What the shared log asks of a link. `link` and its adapters fulfil it where they are wired. */
export interface LinkFace {
  readonly desk: DeskId;
  /**
   * Keeps a payload durably in the outbox under 32 hex digits, and sends it as soon as it can; false where the link takes nothing.
   * What has no place in the order within `withinMilliseconds` is taken back and never gets one; null: it waits as long as it has to.
   * @param isAwaited somebody waits for its place
   */
  say(utterance: string, payload: Uint8Array, withinMilliseconds: number | null, isAwaited: boolean): Promise<boolean>;
  /** Places after `seq` in order. */
  read(after: number, limit: number): Promise<readonly LinkPlace[]>;
  /** Where this desk's utterance stands in the order; null: not yet. */
  placeOf(utterance: string): Promise<number | null>;
  /** Waits so long for the place of what was just said; null where it has none by then, or was taken back. */
  whenPlaced(utterance: string, milliseconds: number): Promise<number | null>;
  /** Calls back when something was placed, or the standing has changed. */
  subscribe(wake: () => void): () => void;
  standing(): LinkStanding;
}

export interface LinkLogOptions {
  readonly clock: () => Instant;
  /** How long an act waits for its place before the answer is "waiting". */
  readonly patienceMilliseconds?: number;
}

const PATIENCE_MILLISECONDS = 3_000;
/** A relay that has not answered for this long is taken for lost; it answers a waiting reader more often than that. */
const LOST_AFTER_SECONDS = 40;
/** After its time an act that may not wait is no longer taken; so long its answer may still be on its way back. */
const GRACE_MILLISECONDS = 500;

/** The shared log over a link: places that hold no payload stand in it as empty ones, so that both desks count alike. */
export function openLinkLog(face: LinkFace, { clock, patienceMilliseconds }: LinkLogOptions): SharedLog {
  const memory = { state: 'lost' as LogHealth['state'], since: clock() };
  const health = (): LogHealth => readHealth(face, memory, clock());
  const patience = patienceMilliseconds ?? PATIENCE_MILLISECONDS;
  return {
    append: async (id, payload, mayWait): Promise<Sent> => {
      const utterance = utteranceOf(id);
      const known = await face.placeOf(utterance);
      if (known !== null) return { kind: 'ordered', seq: known };
      if (!mayWait && health().state === 'lost') return { kind: 'unsent' };
      return mayWait ? sayAndWait(face, utterance, payload, patience) : sayInTime(face, utterance, payload, patience);
    },
    leave: async (id, payload) => {
      const utterance = utteranceOf(id);
      return (await face.placeOf(utterance)) !== null || face.say(utterance, payload, null, false);
    },
    read: async (after, limit) => readUpToHole(await face.read(after, limit)),
    subscribe: (wake) => face.subscribe(wake),
    health,
  };
}

async function sayAndWait(face: LinkFace, utterance: string, payload: Uint8Array, patience: number): Promise<Sent> {
  if (!(await face.say(utterance, payload, null, true))) return { kind: 'unsent' };
  const seq = await face.whenPlaced(utterance, patience);
  return seq === null ? { kind: 'waiting' } : { kind: 'ordered', seq };
}

/** What must not happen later by itself is taken back with its time; whoever asked hears so then, even while the relay hangs. */
async function sayInTime(face: LinkFace, utterance: string, payload: Uint8Array, patience: number): Promise<Sent> {
  const ends = performance.now() + patience + GRACE_MILLISECONDS;
  const said = await withinTime(face.say(utterance, payload, patience, true), patience);
  const seq = said ? await face.whenPlaced(utterance, ends - performance.now()) : null;
  return seq === null ? { kind: 'unsent' } : { kind: 'ordered', seq };
}

/** 32 hex digits that follow from an act's id: sent twice, it is one utterance. */
const utteranceOf = (id: string): string => createHash('sha256').update(`cauce act\n${id}`).digest('hex').slice(0, 32);

/** What comes after a hole has to wait: the books fold in order or not at all. */
function readUpToHole(places: readonly LinkPlace[]): readonly LogEntry[] {
  const hole = places.findIndex(({ what }) => what === 'hole');
  return places
    .slice(0, hole < 0 ? places.length : hole)
    .map(({ seq, what, author, payloads }) => ({ seq, author, payloads: what === 'said' ? payloads : [] }));
}

function readHealth(face: LinkFace, memory: { state: LogHealth['state']; since: Instant }, now: Instant): LogHealth {
  const { isOpen, answeredMillisecondsAgo: ago, waiting } = face.standing();
  const isNear = isOpen && ago !== null && ago <= LOST_AFTER_SECONDS * SECOND;
  const state = isNear ? 'connected' : 'lost';
  if (state !== memory.state) {
    memory.state = state;
    // Lost since the last answer, not since somebody looked.
    memory.since = asInstant(state === 'lost' && ago !== null ? now - ago : now);
  }
  return { state, since: memory.since, waiting };
}

/** What comes in so many milliseconds; null where nothing has. */
function withinTime<T>(answer: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, milliseconds, null);
    answer.then(done, fail).finally(() => clearTimeout(timer));
  });
}
