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
}

/** What the bench asks of a desk; times are those of {@link sharedNow}. */
export interface BenchDesk {
  /** Any method of hand-offs that a person's act goes to. */
  call(method: keyof Handoffs, request: object): Promise<unknown>;
  offer(request: HandoffRequest): Promise<{ readonly subject: string; readonly from: number }>;
  /** Accepts as soon as the offer is there; null where the acceptance came too late to be sent. */
  accept(request: HandoffRequest & { readonly handoff: string }): Promise<{ readonly event: string } | null>;
  acceptedAt(subject: string): Promise<number>;
  /** When each event's record was signed by both desks. */
  sealedAt(events: readonly string[]): Promise<readonly number[]>;
  /** Milliseconds of processor since the start. */
  used(): Promise<number>;
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

async function openBenchDesk(options: BenchDeskOptions, note: (what: string) => void): Promise<BenchDesk> {
  const desk = await openDesk(options);
  const { handoffs } = desk;
  const wait = openWaiting(desk);
  const seals = await watchSeals(options, note);
  const accepted = new Map<string, Promise<number>>();
  const stageOf = (subject: string) =>
    handoffs
      .chronicle()
      .passage(subject as never)
      ?.trail.at(-1)?.stage;
  const act = async (request: HandoffRequest): Promise<string> => {
    const answer = await handoffs.act(request);
    if (!answer.ok) throw new Error(answer.refusal.message);
    return answer.value.subject!;
  };
  return {
    call: async (method, request) => (handoffs[method] as (request: object) => unknown)(request),
    offer: async (request) => {
      const from = sharedNow();
      note(`${options.side} presses offer`);
      const subject = await act(request);
      note(`${options.side} is answered`);
      accepted.set(
        subject,
        wait(() => stageOf(subject) === 'accepted').then(
          () => (note(`${options.side} has the acceptance`), sharedNow()),
        ),
      );
      return { subject, from };
    },
    accept: async (request) => {
      await wait(() => stageOf(request.handoff) === 'offered');
      note(`${options.side} has the offer and accepts`);
      const isSent = await act(request).then(
        () => true,
        () => false,
      );
      note(`${options.side} is answered`);
      return isSent ? { event: request.id } : null;
    },
    acceptedAt: (subject) => accepted.get(subject)!,
    sealedAt: seals,
    used: async () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    },
  };
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
  setInterval(look, 20);
  return (isSo: () => boolean) =>
    new Promise<void>((done) => {
      waiting.add({ isSo, done });
      look();
    });
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

const desk = await openBenchDesk(JSON.parse(process.argv[2]!) as BenchDeskOptions, (note) =>
  process.send!({ note, at: sharedNow() } satisfies BenchNote),
);
process.on('message', ({ id, name, asked }: { id: number; name: keyof BenchDesk; asked: readonly unknown[] }) => {
  const answering = (desk[name] as (...asked: readonly unknown[]) => Promise<unknown>)(...asked);
  answering.then(
    (value) => process.send!({ id, value }),
    (error: unknown) => process.send!({ id, error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
process.send!({ ready: true });
