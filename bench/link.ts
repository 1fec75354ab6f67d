import { startRelay } from '../src/adapters/relay-http/index.ts';
import type { LinkId } from '../src/link/index.ts';
import { startDatabases } from '../test/link/postgres.ts';
import { linkWireDesks, startWireDesk, until, type WireDesk } from '../test/link/wire-desks.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';

/** As long as an act of a hand-off. */
const PAYLOAD = new Uint8Array(600).fill(97);

/**
 * Two desks and their relay on loopback, each with a database of its own, all in one process: so the figures are worse than three computers
 * would show. How long a word takes until the other desk has read it, how many can be said in a row, and how fast a desk catches up.
 */
export async function* benchLink({ quick }: BenchOptions): AsyncGenerator<BenchFigure> {
  const databases = await startDatabases();
  const relay = await startRelay({
    host: '127.0.0.1',
    port: 0,
    admission: null,
    witness: null,
    databaseUrl: await databases.create('relay'),
  });
  const urlB = await databases.create('desk_b');
  const a = await startWireDesk(await databases.create('desk_a'), relay.url);
  const b = await startWireDesk(urlB, relay.url);
  try {
    const link = await linkWireDesks(a, b, relay.url);
    const delays = await measureDelays(a, b, link, quick ? 50 : 400);
    yield figure('link/word-heard-p50', delays[delays.length >> 1]!, 'ms', delays.length);
    yield figure('link/word-heard-p99', delays[Math.floor(delays.length * 0.99)]!, 'ms', delays.length);
    yield figure('link/said-and-heard', await measureBurst(a, b, link, quick ? 500 : 4_000), 'words/s', 1);
    const words = quick ? 500 : 10_000;
    const caughtUp = await measureCatchUp(a, b, urlB, relay.url, link, words);
    yield figure(`link/catch-up-${words}`, caughtUp.seconds, 's', 1);
    yield figure(`link/catch-up-${words}-processor`, caughtUp.processor, 's', 1);
    yield figure(`link/catch-up-${words}-places`, caughtUp.places, 'messages', 1);
  } finally {
    await a.running.stop();
    await relay.stop();
    await databases.stop();
  }
}

/** Words that a busy desk has to say at one time. */
const AT_ONCE = 50;

const headOf = ({ running }: WireDesk, link: LinkId): number => running.desk.session(link)!.state().cursor;

async function say({ running }: WireDesk, link: LinkId): Promise<void> {
  const said = await running.say(link, PAYLOAD);
  if (!said.ok) throw new Error(`a word was not taken: ${said.refusal.code}`);
}

/** Milliseconds from saying until the other desk has it on disk, ascending; one after the other. */
async function measureDelays(a: WireDesk, b: WireDesk, link: LinkId, count: number): Promise<readonly number[]> {
  const delays: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = headOf(b, link);
    const from = performance.now();
    await say(a, link);
    await until(() => headOf(b, link) > before, 'the other desk to hear it');
    delays.push(performance.now() - from);
  }
  return delays.toSorted((one, other) => one - other);
}

async function measureBurst(a: WireDesk, b: WireDesk, link: LinkId, count: number): Promise<number> {
  const from = performance.now();
  for (let n = 0; n < count; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => say(a, link)));
  await allOrdered(a, link);
  await until(() => headOf(b, link) >= headOf(a, link), 'all of it', 120);
  return count / ((performance.now() - from) / 1_000);
}

/** Until all that a desk has said has its place, and the desk has read that. */
const allOrdered = (a: WireDesk, link: LinkId): Promise<void> =>
  until(() => a.running.desk.session(link)!.waiting() === 0, 'the order of it', 240);

/** Seconds from the start of a desk that was away until it has read what was said meanwhile; and of processor, desks and relay together. */
async function measureCatchUp(a: WireDesk, b: WireDesk, urlB: string, relayUrl: string, link: LinkId, count: number) {
  await b.running.stop();
  const before = headOf(a, link);
  for (let n = 0; n < count; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => say(a, link)));
  await allOrdered(a, link);
  const wanted = headOf(a, link);
  const [from, used] = [performance.now(), process.cpuUsage()];
  const again = await startWireDesk(urlB, relayUrl, b.signer);
  await until(() => headOf(again, link) >= wanted, 'the desk to catch up', 240);
  const seconds = (performance.now() - from) / 1_000;
  const { user, system } = process.cpuUsage(used);
  await again.running.stop();
  return { seconds, processor: (user + system) / 1_000_000, places: wanted - before };
}

const figure = (name: string, ours: number, unit: string, runs: number): BenchFigure =>
  plainFigure(name, Math.round(ours * 10) / 10, unit, null, runs);
