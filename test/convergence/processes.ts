import { type ChildProcess, fork } from 'node:child_process';
import { Client } from 'pg';
import { openChance } from '../../src/adapters/sandbox/chance.ts';
import { asInstant, HOUR, type Instant } from '../../src/model/index.ts';
import { startDatabases } from '../link/postgres.ts';
import { type Answer, DESK_WORKER, type Order } from './desk.worker.ts';
import { loadStories, type Note, toBody } from './stories.ts';

const MAX_PROCESSES = 4;
/** What a story leaves behind. */
const TABLES = ['message', 'inbox', 'cloud_update', 'step', 'opt_out'];

/** What one seed came to: the claims of every process, beside those of one process that was told everything once and in order. */
export interface Outcome {
  readonly seed: number;
  readonly processes: number;
  readonly deliveries: number;
  readonly claims: number;
  /** Processes whose claims, origins or estimates differ in any byte. */
  readonly astray: number;
}

export interface Convergence {
  /** Tells a story to one to four processes over one database: shuffled, repeated, in batches, with digests and folds in between. */
  run(seed: number): Promise<Outcome>;
  stop(): Promise<void>;
}

/** A real PostgreSQL and four desk processes on it, of which each seed uses some. */
export async function openConvergence(): Promise<Convergence> {
  const databases = await startDatabases();
  const url = await databases.create('convergence');
  const client = new Client({ connectionString: url });
  await client.connect();
  // Nothing is cut off here: order is under test, not durability, and ten thousand seeds would wait for the disk.
  await client.query('alter database convergence set synchronous_commit = off');
  const first = await openDeskProcess(url);
  const desks = [first, ...(await Promise.all(Array.from({ length: MAX_PROCESSES - 1 }, () => openDeskProcess(url))))];
  const stories = loadStories();
  const expected = new Map<number, Answer>();

  const tell = async (now: Instant, shares: readonly (readonly Order[])[]): Promise<readonly Answer[]> => {
    for (const table of TABLES) await client.query(`delete from ${table}`);
    const own = desks.slice(0, shares.length);
    await Promise.all(own.map((desk, at) => desk.obey([{ kind: 'open', now }, ...shares[at]!])));
    await Promise.all(own.map((desk) => desk.obey([{ kind: 'settle' }])));
    return Promise.all(own.map((desk) => desk.obey([{ kind: 'fold' }])));
  };
  const expectStory = async (story: number): Promise<Answer> => {
    const held = expected.get(story);
    if (held) return held;
    const [answer] = await tell(endOf(stories[story]!), [
      stories[story]!.map((note) => ({ kind: 'receive', body: toBody([note]) })),
    ]);
    expected.set(story, answer!);
    return answer!;
  };
  return {
    async run(seed) {
      const chance = openChance(seed);
      const story = seed % stories.length;
      const wanted = await expectStory(story);
      const bodies = cutUp(stories[story]!, chance);
      const shares = shareOut(bodies, 1 + Math.floor(chance() * MAX_PROCESSES), chance);
      const answers = await tell(endOf(stories[story]!), shares);
      return {
        seed,
        processes: shares.length,
        deliveries: bodies.length,
        claims: wanted.claims,
        astray: answers.filter(({ print }) => print !== wanted.print).length,
      };
    },
    async stop() {
      await Promise.all(desks.map((desk) => desk.stop()));
      await client.end();
      await databases.stop();
    },
  };
}

/** When a story has just been told. */
const endOf = (notes: readonly Note[]): Instant =>
  asInstant(Math.max(...notes.map(({ timestamp }) => Number(timestamp))) * 1_000 + HOUR);

/** Notes in any order, two in five of them twice, one to six to a webhook body. */
function cutUp(notes: readonly Note[], chance: () => number): readonly string[] {
  const queue = notes
    .flatMap((note) => (chance() < 0.4 ? [note, note] : [note]))
    .map((note) => ({ note, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ note }) => note);
  const bodies: string[] = [];
  while (queue.length > 0) bodies.push(toBody(queue.splice(0, 1 + Math.floor(chance() * 6))));
  return bodies;
}

/** Each body to some process, which digests and folds now and then. */
function shareOut(bodies: readonly string[], processes: number, chance: () => number): readonly (readonly Order[])[] {
  const shares = Array.from({ length: processes }, (): Order[] => []);
  for (const body of bodies) {
    const share = shares[Math.floor(chance() * processes)]!;
    share.push({ kind: 'receive', body });
    if (chance() < 0.4) share.push({ kind: 'digest' });
    if (chance() < 0.3) share.push({ kind: 'fold' });
  }
  return shares;
}

interface DeskProcess {
  obey(orders: readonly Order[]): Promise<Answer>;
  stop(): Promise<void>;
}

async function openDeskProcess(url: string): Promise<DeskProcess> {
  const child = fork(DESK_WORKER, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await hear(child);
  return {
    obey(orders) {
      child.send(orders);
      return hear(child) as Promise<Answer>;
    },
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.disconnect();
      }),
  };
}

/** The next thing a process says; it has failed where it ends instead. */
const hear = (child: ChildProcess): Promise<unknown> =>
  new Promise((done, failed) => {
    const fail = (code: number | null): void => failed(new Error(`A desk process ended with ${code}.`));
    child.once('exit', fail);
    child.once('message', (said) => {
      child.off('exit', fail);
      done(said);
    });
  });
