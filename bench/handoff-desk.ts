import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from 'pg';
import type { DeskFile } from '../src/cli/desk-settings.ts';
import { type HandoffRooms, openHandoffRooms } from '../src/cli/handoff-rooms.ts';
import type { EvidencePorts, HandoffRequest, Handoffs } from '../src/desk/index.ts';
import { asInstant, parseCorridor } from '../src/model/index.ts';
import { sharedNow } from './shared-clock.ts';

/** One of the two desks of the bench of hand-offs, in a process of its own: link, books and record. */
export interface BenchDeskOptions {
  readonly side: 'matamoros' | 'brownsville';
  readonly partner: string;
  readonly databaseUrl: string;
  readonly relay: string;
  /** Whether it tells what happens. */
  readonly isTraced: boolean;
}

/** What the bench asks of a desk, little enough that asking costs nothing; times are those of {@link sharedNow}. */
export interface BenchDesk {
  /** Any method of hand-offs that a person's act goes to. */
  call(method: keyof Handoffs, request: object): Promise<unknown>;
  /** Presses so many offers, so many a second; answers when each was pressed. */
  offerAll(count: number, perSecond: number): Promise<readonly Offered[]>;
  /** Accepts the next so many offers, each as soon as it is there; answers with those that were not too late to be sent. */
  acceptAll(count: number): Promise<readonly Accepted[]>;
  /** When this desk had each acceptance in its books. */
  acceptedAt(subjects: readonly string[]): Promise<readonly number[]>;
  /** When each event's record was signed by both desks. */
  sealedAt(events: readonly string[]): Promise<readonly number[]>;
  /** Milliseconds of processor since the start. */
  used(): Promise<number>;
}

export interface Offered {
  readonly subject: string;
  readonly from: number;
}

export interface Accepted {
  readonly subject: string;
  readonly event: string;
}

/** A desk process tells its parent what happened, for the trace. */
export interface BenchNote {
  readonly note: string;
  readonly at: number;
}

const CORRIDOR = resolve(import.meta.dirname, '../examples/corridors/matamoros-brownsville.json');

type Desk = HandoffRooms & { readonly afterTurns: Set<() => unknown> };

async function openDesk({ side, partner, databaseUrl, relay }: BenchDeskOptions): Promise<Desk> {
  const corridor = parseCorridor(readFileSync(CORRIDOR, 'utf8'));
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const rooms = await openHandoffRooms({
    file: {
      id: side,
      name: side,
      partners: [{ id: partner, name: partner }],
      link: { relay: `http://${relay}`, admission: null },
      sharedLog: null,
    } as unknown as DeskFile,
    corridor: corridor.value,
    databaseUrl,
    masterKey: new Uint8Array(32).fill(side.length),
    exports: { folder: '', place: async () => '' },
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

async function openBenchDesk(options: BenchDeskOptions, note: (what: string) => void): Promise<BenchDesk> {
  const desk = await openDesk(options);
  const { handoffs } = desk;
  const offers = openOffers(desk);
  const seals = await watchSeals(options, note);
  const send = async (request: Request): Promise<string | null> => {
    const answer = await handoffs.act(request as unknown as HandoffRequest);
    note(`${options.side} is answered`);
    return answer.ok ? answer.value.subject : null;
  };
  const offer = async (request: Request): Promise<Offered> => {
    const from = sharedNow();
    note(`${options.side} presses offer`);
    const subject = await send(request);
    if (subject === null) throw new Error('an offer was not taken');
    void offers.acceptedAt(subject).then(() => note(`${options.side} has the acceptance`));
    return { subject, from };
  };
  const accept = async (subject: string): Promise<Accepted | null> => {
    note(`${options.side} has the offer and accepts`);
    const request = requestAcceptance(options.side, subject);
    return (await send(request)) === null ? null : { subject, event: request.id };
  };
  return {
    call: async (method, request) => (handoffs[method] as (request: object) => unknown)(request),
    offerAll: (count, perSecond) =>
      Promise.all(
        Array.from({ length: count }, async (_, n) => {
          await new Promise((done) => setTimeout(done, (n * 1_000) / perSecond));
          return offer(requestOffer(options.side));
        }),
      ),
    acceptAll: async (count) => (await Promise.all(await offers.take(count, accept))).filter((sent) => sent !== null),
    acceptedAt: (subjects) => Promise.all(subjects.map(offers.acceptedAt)),
    sealedAt: seals,
    used: async () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    },
  };
}

const CROSSING = 'puente-nuevo';
type Request = Readonly<Record<string, unknown>> & { readonly id: string };
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
let asked = 0;
const requestOf = (side: string, act: string, fields: object): Request => {
  asked += 1;
  return { act, id: `bench-${side}-${asked}`, by: 'bench', ...fields };
};

const requestOffer = (side: string): Request =>
  requestOf(side, 'offer', {
    crossing: CROSSING,
    people: { adults: 3, children: 1, unaccompanied: 0, unsorted: 0 },
    needs: { medical: 0, wheelchair: 0, pregnant: 0, interpreter: 0 },
    readyAt: inHours(0),
    expires: inHours(3),
  });

const requestAcceptance = (side: string, handoff: string): Request =>
  requestOf(side, 'accept', { handoff, places: 4, window: { from: inHours(0), to: inHours(2) }, override: null });

/** Sees offers and acceptances after each turn of a desk, and now and then: an act that is answered is folded before its turn. */
function openOffers({ afterTurns, handoffs }: Desk) {
  const chronicle = handoffs.chronicle();
  const waiting = new Map<string, (at: number) => void>();
  const accepted = new Map<string, Promise<number>>();
  let [seen, taken, wanted] = [0, 0, 0];
  let take = (_subject: string): void => undefined;
  const look = (): void => {
    if (chronicle.seq() === seen) return;
    seen = chronicle.seq();
    for (const [subject, done] of waiting) {
      if (chronicle.passage(subject as never)?.trail.at(-1)?.stage !== 'accepted') continue;
      waiting.delete(subject);
      done(sharedNow());
    }
    if (wanted === 0) return;
    const offered = chronicle.recent(CROSSING as never).slice(taken, taken + wanted);
    taken += offered.length;
    wanted -= offered.length;
    for (const { id } of offered) take(id);
  };
  afterTurns.add(look);
  setInterval(look, 20);
  return {
    acceptedAt: (subject: string): Promise<number> => {
      const known = accepted.get(subject) ?? new Promise<number>((done) => waiting.set(subject, done));
      accepted.set(subject, known);
      return known;
    },
    /** Gives the next so many offers to `each`, in their order; resolves once all were given. */
    take: <T>(count: number, each: (subject: string) => T): Promise<readonly T[]> =>
      new Promise((done) => {
        const given: T[] = [];
        wanted = count;
        take = (subject) => {
          given.push(each(subject));
          if (given.length === count) done(given);
        };
      }),
  };
}

/** Its database says when a head is sealed, so that the desk is not kept from its work by questions. */
const TELL_SEALED = `
  create function bench_sealed() returns trigger language plpgsql as $body$
  begin perform pg_notify('bench_sealed', new.size::text); return new; end $body$;
  create trigger bench_sealed after insert or update on record_checkpoint for each row when (new.sealed)
    execute function bench_sealed()`;

/** Notes how far a desk's record was signed by both, and when; answers when each event was. */
async function watchSeals({ side, databaseUrl }: BenchDeskOptions, note: (what: string) => void) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const sizes: { readonly at: number; readonly size: number }[] = [];
  client.on('notification', ({ payload }) => {
    const size = Number(payload);
    if (size <= (sizes.at(-1)?.size ?? 0)) return;
    sizes.push({ at: sharedNow(), size });
    note(`${side} is sealed to ${size}`);
  });
  await client.query(TELL_SEALED);
  await client.query('listen bench_sealed');
  return async (events: readonly string[]): Promise<readonly number[]> => {
    for (const until = sharedNow() + 120_000; sharedNow() < until; await new Promise((on) => setTimeout(on, 50))) {
      const { rows } = await client.query<{ id: string; index: string }>(
        'select id, index from record where id = any($1)',
        [events],
      );
      const indices = new Map(rows.map(({ id, index }) => [id, Number(index)]));
      if (indices.size === events.length && Math.max(...indices.values()) < (sizes.at(-1)?.size ?? 0))
        return events.map((event) => sizes.find(({ size }) => size > indices.get(event)!)!.at);
    }
    throw new Error(`${side} has not seen its acts sealed in two minutes`);
  };
}

const options = JSON.parse(process.argv[2]!) as BenchDeskOptions;
const desk = await openBenchDesk(options, (note) => {
  if (options.isTraced) process.send!({ note, at: sharedNow() } satisfies BenchNote);
});
process.on('message', ({ id, name, asked }: { id: number; name: keyof BenchDesk; asked: readonly unknown[] }) => {
  const answering = (desk[name] as (...asked: readonly unknown[]) => Promise<unknown>)(...asked);
  answering.then(
    (value) => process.send!({ id, value }),
    (error: unknown) => process.send!({ id, error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
process.send!({ ready: true });
