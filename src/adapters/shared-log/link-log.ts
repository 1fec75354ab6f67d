import { createHash } from 'node:crypto';
import type { LogEntry, LogHealth, Sent, SharedLog } from '../../desk/index.ts';
import { asInstant, type DeskId, type Instant, SECOND } from '../../model/index.ts';

/** What stands at one place of a link's order, as this desk reads it. */
export interface LinkPlace {
  readonly seq: number;
  /** `said`: a payload of a desk. `other`: a commit, a notice, something void. `hole`: not read yet, a partner will tell. */
  readonly what: 'said' | 'other' | 'hole';
  readonly author: DeskId;
  readonly payload: Uint8Array;
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
   * The books begin after this place: the commit by which the last desk of the log took its place. What was said before it, not all
   * have read. Infinity while it is not known; asked after places were read.
   */
  readonly firstPlace: number;
  /** Keeps a payload durably in the outbox under 32 hex digits, and sends it as soon as it can; false where the link takes nothing. */
  say(utterance: string, payload: Uint8Array): Promise<boolean>;
  /** Places after `seq` in order. */
  read(after: number, limit: number): Promise<readonly LinkPlace[]>;
  /** Where this desk's utterance stands in the order; null: not yet. */
  placeOf(utterance: string): Promise<number | null>;
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
const NOTHING = new Uint8Array(0);

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
      if (!(await face.say(utterance, payload))) return { kind: 'unsent' };
      const seq = await waitForPlace(face, utterance, patience);
      return seq === null ? { kind: 'waiting' } : { kind: 'ordered', seq };
    },
    read: async (after, limit) => readUpToHole(face, await face.read(after, limit)),
    subscribe: (wake) => face.subscribe(wake),
    health,
  };
}

/** 32 hex digits that follow from an act's id: sent twice, it is one utterance. */
const utteranceOf = (id: string): string => createHash('sha256').update(`cauce act\n${id}`).digest('hex').slice(0, 32);

/** What comes after a hole has to wait: the books fold in order or not at all. */
function readUpToHole({ firstPlace }: LinkFace, places: readonly LinkPlace[]): readonly LogEntry[] {
  const hole = places.findIndex(({ what, seq }) => what === 'hole' && seq > firstPlace);
  return places.slice(0, hole < 0 ? places.length : hole).map(({ seq, what, author, payload }) => ({
    seq,
    author,
    payload: what === 'said' && seq > firstPlace ? payload : NOTHING,
  }));
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

async function waitForPlace(face: LinkFace, utterance: string, patience: number): Promise<number | null> {
  const ends = performance.now() + patience;
  for (;;) {
    const seq = await face.placeOf(utterance);
    const left = ends - performance.now();
    if (seq !== null || left <= 0) return seq;
    await new Promise<void>((done) => {
      const timer = setTimeout(finish, left);
      const stop = face.subscribe(finish);
      function finish(): void {
        clearTimeout(timer);
        stop();
        done();
      }
    });
  }
}
