import { startRelay } from '../src/adapters/relay-http/index.ts';
import type { HandoffRequest, LinkInvitation, LinkView } from '../src/desk/index.ts';
import { startDatabases } from '../test/link/postgres.ts';
import { until } from '../test/link/wire-desks.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';
import type { BenchDesk } from './handoff-desk.ts';
import { forkDesk } from './handoff-desks.ts';
import { readDatabaseProcessor } from './processor.ts';
import { openLine } from './relay-line.ts';
import { sharedNow } from './shared-clock.ts';
import { createTrace, type Trace } from './trace.ts';

/**
 * Hand-offs between two desks over a relay, each with link, books and record in a process of its own, and one PostgreSQL for all: from the
 * press of the offer until the acceptance stands in both desks' books, and until both have signed for it.
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
  /** So many go before, unmeasured: a desk runs for days, and its first hand-offs cost what compiling costs. */
  readonly warm?: number;
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

const SIDES = ['matamoros', 'brownsville'] as const;

export async function measureHandoffs(load: Load): Promise<Delays> {
  const databases = await startDatabases();
  const isDirect = load.delay === 0 && !load.trace;
  const line = isDirect ? null : await openLine(load.delay, load.trace);
  const relay = await startRelay({
    host: '127.0.0.1',
    port: 0,
    ...(line && { name: line.name }),
    admission: null,
    witness: null,
    databaseUrl: await databases.create('relay'),
  });
  line?.leadTo(Number(new URL(relay.url).port));
  const name = line?.name ?? new URL(relay.url).host;
  const url = await databases.create('desk_a');
  const [side, partner] = SIDES;
  const a = await forkDesk({ side, partner, databaseUrl: url, relay: name }, load.trace);
  const other = { side: partner, partner: side, databaseUrl: await databases.create('desk_b'), relay: name };
  const b = await forkDesk(other, load.trace);
  try {
    await bring([a, b]);
    if (load.warm) await run({ ...load, count: load.warm, perSecond: 100 }, a, b);
    const before = await readProcessor([a, b], url);
    const delays = await run(load, a, b);
    const after = await readProcessor([a, b], url);
    const perHandoff = (what: 'desks' | 'database'): number => (after[what] - before[what]) / load.count;
    return { ...delays, processor: perHandoff('desks'), database: perHandoff('database') };
  } finally {
    for (const desk of [a, b]) await desk.stop();
    await relay.stop();
    line?.stop();
    await databases.stop();
  }
}

async function readProcessor(desks: readonly BenchDesk[], databaseUrl: string) {
  const own = process.cpuUsage();
  const used = await Promise.all(desks.map((desk) => desk.used()));
  const desksAndRelay = used.reduce((sum, one) => sum + one, (own.user + own.system) / 1_000);
  return { desks: desksAndRelay, database: await readDatabaseProcessor(databaseUrl) };
}

async function must<T>(answer: Promise<unknown>): Promise<T> {
  const given = (await answer) as { ok: true; value: T } | { ok: false; refusal: { message: string } };
  if (!given.ok) throw new Error(given.refusal.message);
  return given.value;
}

let ids = 0;
const request = (act: HandoffRequest['act'], fields: object): HandoffRequest => {
  ids += 1;
  return { act, id: `bench-${ids}`, by: 'bench', ...fields } as unknown as HandoffRequest;
};
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Linked, compared, and the letter signed by both. */
async function bring([a, b]: readonly [BenchDesk, BenchDesk]): Promise<void> {
  const { invitation } = await must<LinkInvitation>(a.call('invite', { by: 'bench' }));
  const accept = async (): Promise<boolean> =>
    ((await b.call('acceptInvitation', { by: 'bench', invitation })) as { ok: boolean }).ok;
  await until(accept, 'the relay', 60);
  const viewOf = (desk: BenchDesk) => must<LinkView>(desk.call('link', {}));
  await until(async () => (await viewOf(a)).partners.length > 0, 'the acceptance', 60);
  for (const desk of [a, b]) {
    const { address } = (await viewOf(desk)).partners[0]!;
    await must(desk.call('compareDesk', { by: 'bench', desk: address, isSame: true, way: 'phone' }));
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
  for (const desk of [a, b]) await must(desk.call('act', request('letter', { crossing: 'puente-nuevo', terms })));
  const free = { holding: 100_000 };
  await must(b.call('act', request('capacity', { place: terms.to, free, until: inHours(6), reason: '' })));
}

async function run(
  { perSecond, count, trace }: Load,
  a: BenchDesk,
  b: BenchDesk,
): Promise<Omit<Delays, 'database' | 'processor'>> {
  const began = sharedNow();
  const [offered, accepted] = await Promise.all([a.offerAll(count, perSecond), b.acceptAll(count)]);
  const from = new Map(offered.map((offer) => [offer.subject, offer.from]));
  const acceptedAt = await a.acceptedAt(accepted.map(({ subject }) => subject));
  const events = accepted.map(({ event }) => event);
  const sealedAt = await Promise.all([a, b].map((desk) => desk.sealedAt(events)));
  trace?.print('The last hand-off', `${SIDES[0]} presses offer`);
  const seconds = (Math.max(...sealedAt.flat()) - began) / 1_000;
  console.error(`${count} hand-offs in ${seconds.toFixed(1)} s`);
  const delays = (times: readonly number[]) =>
    times.map((at, n) => at - from.get(accepted[n]!.subject)!).toSorted((one, other) => one - other);
  return {
    notSent: count - accepted.length,
    accepted: delays(acceptedAt),
    sealed: delays(accepted.map((_, n) => Math.max(...sealedAt.map((times) => times[n]!)))),
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
