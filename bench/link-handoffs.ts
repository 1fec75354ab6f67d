import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { startRelay } from '../src/adapters/relay-http/index.ts';
import type { DeskFile } from '../src/cli/desk-settings.ts';
import { type HandoffRooms, openHandoffRooms } from '../src/cli/handoff-rooms.ts';
import type { EvidencePorts, HandoffRequest } from '../src/desk/index.ts';
import { asInstant, parseCorridor } from '../src/model/index.ts';
import { startDatabases } from '../test/link/postgres.ts';
import { until } from '../test/link/wire-desks.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';
import { openLine } from './relay-line.ts';
import { readDatabaseProcessor } from './processor.ts';
import { createTrace, type Trace } from './trace.ts';

/**
 * Hand-offs between two desks over a relay, each with link, books and record, all in one process and one PostgreSQL: from the press of
 * the offer until the acceptance stands in both desks' books, and until both have signed for it.
 */
export async function* benchHandoffs({ quick }: BenchOptions): AsyncGenerator<BenchFigure> {
  if (process.env['CAUCE_BENCH_TRACE']) {
    const delay = Number(process.env['CAUCE_BENCH_TRACE']);
    await measureHandoffs({ delay, perSecond: 0.2, count: 4, trace: createTrace() });
    return;
  }
  const alone = await measureHandoffs({ delay: 0, perSecond: 2, count: quick ? 10 : 40 });
  yield* figures('link/handoff', alone, [0.5, 0.99]);
  const far = await measureHandoffs({ delay: 150, perSecond: 2, count: quick ? 10 : 40 });
  yield* figures('link/handoff-300ms-away', far, [0.5, 0.95]);
  const loaded = await measureHandoffs({ delay: 0, perSecond: 200, count: quick ? 100 : 2_000 });
  yield* figures('link/handoff-200-a-second', loaded, [0.5, 0.99]);
  const plain = (name: string, value: number, unit: string): BenchFigure =>
    plainFigure(`link/handoff-200-a-second-${name}`, Math.round(value * 10) / 10, unit, null, loaded.sealed.length);
  yield plain('processor', loaded.processor, 'ms');
  yield plain('database', loaded.database, 'ms');
  yield plain('not-sent', loaded.notSent, 'acts');
}

interface Load {
  /** Milliseconds one way to the relay and back, each. */
  readonly delay: number;
  readonly perSecond: number;
  readonly count: number;
  /** Prints the requests of the last hand-off. */
  readonly trace?: Trace;
}

/** Milliseconds from the offer, ascending. */
interface Delays {
  /** Acceptances that had no place in time: who asked was told so, and they are taken back. */
  readonly notSent: number;
  /** Milliseconds of processor per hand-off: both desks and the relay. */
  readonly processor: number;
  /** And their databases. */
  readonly database: number;
  readonly accepted: readonly number[];
  readonly sealed: readonly number[];
}

const CORRIDOR = resolve(import.meta.dirname, '../examples/corridors/matamoros-brownsville.json');
const SIDES = ['matamoros', 'brownsville'] as const;

export async function measureHandoffs(load: Load): Promise<Delays> {
  const databases = await startDatabases();
  const line = await openLine(load.delay, load.trace);
  const relay = await startRelay({
    host: '127.0.0.1',
    port: 0,
    name: line.name,
    admission: null,
    witness: null,
    databaseUrl: await databases.create('relay'),
  });
  line.leadTo(Number(new URL(relay.url).port));
  const urls = [await databases.create('desk_a'), await databases.create('desk_b')] as const;
  const desks = [await openDesk(0, urls[0], line.name), await openDesk(1, urls[1], line.name)] as const;
  try {
    await bring(desks);
    const before = await readDatabaseProcessor(urls[0]);
    const delays = await run(load, desks, urls);
    return { ...delays, database: ((await readDatabaseProcessor(urls[0])) - before) / load.count };
  } finally {
    for (const desk of desks) await desk.close();
    await relay.stop();
    line.stop();
    await databases.stop();
  }
}

async function openDesk(side: 0 | 1, databaseUrl: string, relay: string): Promise<Desk> {
  const corridor = parseCorridor(readFileSync(CORRIDOR, 'utf8'));
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const rooms = await openHandoffRooms({
    file: {
      id: SIDES[side],
      name: SIDES[side],
      partners: [{ id: SIDES[1 - side], name: SIDES[1 - side] }],
      link: { relay: `http://${relay}`, admission: null },
      sharedLog: null,
    } as unknown as DeskFile,
    corridor: corridor.value,
    databaseUrl,
    masterKey: new Uint8Array(32).fill(side + 1),
    exports: { place: async () => '' },
    evidence: null as unknown as EvidencePorts,
    clock: () => asInstant(Date.now()),
    publish: () => undefined,
    onError: (error) => console.error(error),
  });
  await rooms.handoffs.open();
  const afterTurns = new Set<() => unknown>();
  rooms.log.subscribe(
    () =>
      void rooms.turn().then(
        () => afterTurns.forEach((look) => look()),
        (error: unknown) => console.error(error),
      ),
  );
  return { ...rooms, afterTurns };
}

/** A desk, and who looks at it after each of its turns. */
type Desk = HandoffRooms & { readonly afterTurns: Set<() => unknown> };

async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; refusal: { message: string } }>,
): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.refusal.message);
  return given.value;
}

let ids = 0;
const act = ({ handoffs }: HandoffRooms, name: HandoffRequest['act'], fields: object) => {
  const id = `bench-${(ids += 1)}`;
  return must(handoffs.act({ act: name, id, by: 'bench', ...fields } as unknown as HandoffRequest)).then(
    ({ subject }) => ({ id, subject }),
  );
};
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Linked, compared, and the letter signed by both. */
async function bring([a, b]: readonly [HandoffRooms, HandoffRooms]): Promise<void> {
  const { invitation } = await must(a.handoffs.invite({ by: 'bench' }));
  await until(async () => (await b.handoffs.acceptInvitation({ by: 'bench', invitation })).ok, 'the relay', 60);
  const viewOf = async (desk: HandoffRooms) => must(desk.handoffs.link());
  await until(async () => (await viewOf(a)).partners.length > 0, 'the acceptance', 60);
  for (const desk of [a, b]) {
    const { address } = (await viewOf(desk)).partners[0]!;
    await must(desk.handoffs.compareDesk({ by: 'bench', desk: address, isSame: true, way: 'phone' }));
  }
  await until(async () => (await viewOf(a)).state === 'linked' && (await viewOf(b)).state === 'linked', 'the link', 60);
  const terms = {
    sender: SIDES[0],
    receiver: SIDES[1],
    from: 'queue-puente-nuevo',
    to: 'reception-hall-brownsville',
    receiptMinutes: 60,
    partySize: 150,
  };
  for (const desk of [a, b]) await act(desk, 'letter', { crossing: 'puente-nuevo', terms });
  const free = { holding: 100_000 };
  await act(b, 'capacity', { place: terms.to, free, until: inHours(6), reason: '' });
}

interface Passage {
  readonly from: number;
  acceptedAt: number;
  readonly event: string;
}

async function run(
  { perSecond, count, trace }: Load,
  [a, b]: readonly [Desk, Desk],
  urls: readonly [string, string],
): Promise<Omit<Delays, 'database'>> {
  const watches = [await watchSeals(a, urls[0], trace), await watchSeals(b, urls[1], trace)];
  const waits = [openWaiting(a), openWaiting(b)] as const;
  const began = performance.now();
  const before = process.cpuUsage();
  const passed = await Promise.all(
    Array.from({ length: count }, async (_, n): Promise<Passage | null> => {
      await new Promise((done) => setTimeout(done, (n * 1_000) / perSecond));
      return pass(a, b, waits, trace);
    }),
  );
  const passages = passed.filter((passage) => passage !== null);
  await until(
    async () => (await Promise.all(watches.map(({ isDone }) => isDone(passages)))).every(Boolean),
    'the seals',
    120,
  );
  const sealedAt = await Promise.all(watches.map(({ timesOf }) => timesOf(passages)));
  const { user, system } = process.cpuUsage(before);
  for (const watch of watches) await watch.stop();
  for (const { stop } of waits) stop();
  trace?.print('The last hand-off');
  console.error(`${count} hand-offs in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  const sorted = (delays: readonly number[]) => delays.toSorted((one, other) => one - other);
  return {
    notSent: passed.length - passages.length,
    processor: (user + system) / 1_000 / count,
    accepted: sorted(passages.map(({ from, acceptedAt }) => acceptedAt - from)),
    sealed: sorted(passages.map(({ from }, n) => Math.max(...sealedAt.map((times) => times[n]!)) - from)),
  };
}

/** Null where the acceptance came too late to be sent. */
async function pass(
  a: HandoffRooms,
  b: HandoffRooms,
  [atA, atB]: readonly [ReturnType<typeof openWaiting>, ReturnType<typeof openWaiting>],
  trace?: Trace,
): Promise<Passage | null> {
  trace?.clear();
  const from = performance.now();
  trace?.note('A presses offer');
  const { subject } = await act(a, 'offer', {
    crossing: 'puente-nuevo',
    people: { adults: 3, children: 1, unaccompanied: 0, unsorted: 0 },
    needs: { medical: 0, wheelchair: 0, pregnant: 0, interpreter: 0 },
    readyAt: inHours(0),
    expires: inHours(3),
  });
  trace?.note('A is answered');
  const stageAt = ({ handoffs }: HandoffRooms) =>
    handoffs
      .chronicle()
      .passage(subject as never)
      ?.trail.at(-1)?.stage;
  await atB.wait(() => stageAt(b) === 'offered');
  trace?.note('B has the offer and accepts');
  const window = { from: inHours(0), to: inHours(2) };
  const accepted = await act(b, 'accept', { handoff: subject, places: 4, window, override: null }).catch(() => null);
  if (!accepted) return null;
  trace?.note('B is answered');
  await atA.wait(() => stageAt(a) === 'accepted');
  trace?.note('A has the acceptance');
  return { from, acceptedAt: performance.now(), event: accepted.id };
}

/** Looks for all who wait at a desk after each of its turns, and now and then: an act that is answered is folded before its turn. */
function openWaiting({ afterTurns }: Desk) {
  const waiting = new Set<{ readonly isSo: () => boolean; readonly done: () => void }>();
  const look = (): void => {
    for (const one of waiting) {
      if (!one.isSo()) continue;
      waiting.delete(one);
      one.done();
    }
  };
  afterTurns.add(look);
  const timer = setInterval(look, 20);
  return {
    wait: (isSo: () => boolean) =>
      new Promise<void>((done) => {
        waiting.add({ isSo, done });
        look();
      }),
    stop: () => clearInterval(timer),
  };
}

/** Notes how far a desk's record was signed by both after each of its turns. */
async function watchSeals({ afterTurns }: Desk, url: string, trace?: Trace) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sizes: { readonly at: number; readonly size: number }[] = [];
  const state = { isLooking: false, isAsked: false };
  const look = async (): Promise<void> => {
    const at = performance.now();
    const { rows } = await client.query<{ size: string | null }>(
      'select max(size) as size from record_checkpoint where sealed',
    );
    const size = Number(rows[0]!.size ?? 0);
    if (size <= (sizes.at(-1)?.size ?? 0)) return;
    sizes.push({ at, size });
    trace?.note(`${new URL(url).pathname} is sealed to ${size}`);
  };
  const lookNow = async (): Promise<void> => {
    if (state.isLooking) return void (state.isAsked = true);
    state.isLooking = true;
    do {
      state.isAsked = false;
      await look().catch((error: unknown) => console.error(error));
    } while (state.isAsked);
    state.isLooking = false;
    return undefined;
  };
  afterTurns.add(lookNow);
  const indicesOf = async (passages: readonly Passage[]) => {
    const { rows } = await client.query<{ id: string; index: string }>(
      'select id, index from record where id = any($1)',
      [passages.map(({ event }) => event)],
    );
    return new Map(rows.map(({ id, index }) => [id, Number(index)]));
  };
  return {
    isDone: async (passages: readonly Passage[]) => {
      const indices = await indicesOf(passages);
      return indices.size === passages.length && Math.max(...indices.values()) < (sizes.at(-1)?.size ?? 0);
    },
    timesOf: async (passages: readonly Passage[]) => {
      const indices = await indicesOf(passages);
      return passages.map(({ event }) => sizes.find(({ size }) => size > indices.get(event)!)!.at);
    },
    stop: async () => {
      afterTurns.delete(lookNow);
      await client.end();
    },
  };
}

const figures = (
  name: string,
  { accepted, sealed }: Pick<Delays, 'accepted' | 'sealed'>,
  shares: readonly number[],
): readonly BenchFigure[] =>
  shares.flatMap((share) =>
    (
      [
        ['accepted', accepted],
        ['sealed', sealed],
      ] as const
    ).map(([what, delays]) => {
      const at = delays[Math.min(delays.length - 1, Math.floor(delays.length * share))]!;
      return plainFigure(`${name}-${what}-p${share * 100}`, Math.round(at), 'ms', null, delays.length);
    }),
  );
