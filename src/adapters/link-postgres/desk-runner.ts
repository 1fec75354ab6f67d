import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DeskIdentity,
  type DeskSigner,
  type LinkDesk,
  type LinkDeskParts,
  type LinkId,
  type LinkRefusal,
  type LinkSession,
  openLinkDesk,
  type RelayClient,
  type Round,
  toUtteranceId,
  type UtteranceId,
} from '../../link/index.ts';
import { LIMITS, type Result } from '../../model/index.ts';
import { createGroupCrypto, hastenGroupCrypto, verifyDeskKey } from '../mls/index.ts';
import { openPool } from '../postgres/pool.ts';
import { sha256 } from '../signing/keys.ts';
import { openLinkStore, type PostgresLinkStore } from './store.ts';
import type { Vault } from './vault.ts';

export interface LinkDeskOptions {
  readonly databaseUrl: string;
  readonly vault: Vault;
  readonly relay: RelayClient;
  readonly self: DeskIdentity;
  /** The key of `self` first; during a key change the next one too. */
  readonly signers: readonly DeskSigner[];
  readonly now?: () => number;
  /** Told of everything that was kept: what was placed, and alarms. */
  readonly onEvents?: LinkDeskParts['onEvents'];
  /** Called for errors that are bugs, or a database that is away. */
  readonly onError?: (error: unknown) => void;
}

export interface RunningLinkDesk {
  readonly desk: LinkDesk;
  readonly store: PostgresLinkStore;
  /** Takes it into the outbox, on disk, and sends it as soon as it can. @param isAwaited see {@link LinkSession.say} */
  say(
    link: LinkId,
    payload: Uint8Array,
    id?: UtteranceId,
    until?: number | null,
    isAwaited?: boolean,
  ): Promise<Result<null, LinkRefusal>>;
  /** Looks at once whether a link has something to do. */
  nudge(link: LinkId): void;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
/** So long a word may wait for the answer to what is on its way, to be kept and sealed in one step with all that comes behind it. */
const GATHER_MILLISECONDS = 50;
const SEEK_MILLISECONDS = 5_000;

/** Runs all links of a desk: one reader per link, one for the mailbox, and sending as soon as there is something to send. */
export async function runLinkDesk(options: LinkDeskOptions): Promise<RunningLinkDesk> {
  const pool = openPool({ url: options.databaseUrl, name: 'cauce link', most: 8 });
  const store = await openLinkStore(pool, options.vault);
  const desk = await openLinkDesk(partsOf(options, store));
  const stopped = new AbortController();
  const runner: Runner = {
    desk,
    options,
    signal: stopped.signal,
    running: new Map(),
    retrying: new Map(),
    pushing: new Set(),
  };
  const loops = [runMail(runner), runSeeking(runner)];
  takeUpLinks(runner);
  return {
    desk,
    store,
    say: async (link, payload, id = toUtteranceId(new Uint8Array(randomBytes(16))), until = null, isAwaited = true) => {
      const session = desk.session(link);
      if (!session) throw new Error('this desk has no such link');
      takeUpLinks(runner);
      const said = await session.say(id, 'payload', payload, until, isAwaited);
      pushTogether(runner, session);
      return said;
    },
    nudge: (link) => {
      takeUpLinks(runner);
      const session = desk.session(link);
      if (session) void pushAll(runner, session);
    },
    stop: async () => {
      stopped.abort();
      await Promise.all([...loops, ...runner.running.values(), ...runner.retrying.values()]);
      await pool.end();
    },
  };
}

function partsOf(
  { relay, self, signers, now = Date.now, onEvents }: LinkDeskOptions,
  store: PostgresLinkStore,
): LinkDeskParts {
  return {
    store,
    relay,
    self,
    now,
    pause: () => sleep(GATHER_MILLISECONDS),
    onEvents: onEvents ?? (() => undefined),
    ports: {
      sha256: (...parts) => new Uint8Array(sha256(...parts)),
      verify: verifyDeskKey,
      random: (length) => new Uint8Array(randomBytes(length)),
      signers,
      crypto: createGroupCrypto(signers),
      hasten: () => hastenGroupCrypto(signers),
    },
  };
}

interface Runner {
  readonly desk: LinkDesk;
  readonly options: LinkDeskOptions;
  readonly signal: AbortSignal;
  readonly running: Map<LinkSession, Promise<void>>;
  /** Links whose relay did not answer, each with its tries to send. */
  readonly retrying: Map<LinkSession, Promise<void>>;
  /** Links whose words, kept just now, are being sent. */
  readonly pushing: Set<LinkSession>;
}

function takeUpLinks(runner: Runner): void {
  for (const session of runner.desk.sessions())
    if (!runner.running.has(session) && session.state().stage !== 'removed')
      runner.running.set(session, runLink(runner, session));
}

/** Repeats `round` until the desk stops; pauses longer and longer while the relay or the database is away. */
async function repeat({ signal, options }: Runner, round: () => Promise<'on' | 'pause' | 'end'>): Promise<void> {
  let pause = FIRST_PAUSE_MILLISECONDS;
  while (!signal.aborted) {
    const next = await round().catch((error: unknown) => {
      options.onError?.(error);
      return 'pause' as const;
    });
    if (next === 'end') return;
    if (next === 'on') pause = FIRST_PAUSE_MILLISECONDS;
    else {
      await sleep(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
    }
  }
}

const runLink = (runner: Runner, session: LinkSession): Promise<void> =>
  repeat(runner, async () => {
    // Not waited for: what a far relay has to tell is heard while its answer to a word is still on its way.
    const pushing = pushAll(runner, session);
    const round = await session.pull(LIMITS.RELAY_WAIT_SECONDS, runner.signal);
    if (runner.signal.aborted) await pushing;
    if (session.state().stage === 'removed') return 'end';
    return round.kind === 'away' || round.kind === 'astray' ? 'pause' : 'on';
  });

/** Words that were kept in one step are sent in one request: the first of them sees to it. */
function pushTogether(runner: Runner, session: LinkSession): void {
  if (runner.pushing.has(session)) return;
  runner.pushing.add(session);
  queueMicrotask(() => runner.pushing.delete(session));
  void pushAll(runner, session);
}

async function pushAll(runner: Runner, session: LinkSession): Promise<void> {
  try {
    if ((await pushOn(runner, session)).kind === 'away') pushLater(runner, session);
  } catch (error) {
    runner.options.onError?.(error);
    pushLater(runner, session);
  }
}

async function pushOn({ signal }: Runner, session: LinkSession): Promise<Round> {
  let round = await session.push();
  while (!signal.aborted && round.kind === 'moved') round = await session.push();
  return round;
}

/** What the relay did not answer, or the database did not take, is sent again by itself, also while nobody says anything more. */
function pushLater(runner: Runner, session: LinkSession): void {
  const { retrying } = runner;
  if (retrying.has(session)) return;
  const again = repeat(runner, async () => ((await pushOn(runner, session)).kind === 'away' ? 'pause' : 'end'));
  retrying.set(
    session,
    again.finally(() => retrying.delete(session)),
  );
}

const runMail = (runner: Runner): Promise<void> =>
  repeat(runner, async () => {
    const round = await runner.desk.readMail(LIMITS.RELAY_WAIT_SECONDS, runner.signal);
    takeUpLinks(runner);
    // A letter may have opened the way back, or a link.
    await Promise.all(runner.desk.sessions().map((session) => pushAll(runner, session)));
    return round.kind === 'away' ? 'pause' : 'on';
  });

const runSeeking = (runner: Runner): Promise<void> =>
  repeat(runner, async () => {
    await sleep(SEEK_MILLISECONDS, undefined, { signal: runner.signal }).catch(() => undefined);
    if (!runner.signal.aborted) await runner.desk.seekReturn();
    return 'on';
  });
