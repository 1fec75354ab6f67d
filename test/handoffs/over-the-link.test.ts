import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningRelay, startRelay } from '../../src/adapters/relay-http/index.ts';
import { type LinkRoom, openLinkRoom } from '../../src/cli/link-room.ts';
import type { DeskFile } from '../../src/cli/desk-settings.ts';
import { writeBooks } from '../../src/flow/index.ts';
import { type Databases, startDatabases } from '../link/postgres.ts';
import { until } from '../link/wire-desks.ts';
import {
  CORRIDOR,
  needs,
  type Night,
  offer,
  OBSERVER,
  openNight,
  people,
  RECEIVER,
  SENDER,
  signLetters,
  type TestDesk,
} from './desks.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const CANARY = 'canario-en-la-razon';

interface Side {
  readonly room: LinkRoom;
  /** Opens the room again on the same database, as a desk that starts anew. */
  readonly again: () => Promise<LinkRoom>;
}

async function openSide(
  own: typeof SENDER,
  other: typeof SENDER,
  relay: string,
  clock: Night['now'],
  name = 'linked',
): Promise<Side> {
  const file = {
    id: own.id,
    name: own.name,
    partners: [{ id: other.id, name: other.name }],
  } as unknown as DeskFile;
  const databaseUrl = await databases.create(`${name}_${own.id}`);
  const again = (): Promise<LinkRoom> =>
    openLinkRoom({
      file,
      zone: CORRIDOR.zone,
      relay: { relay, admission: null },
      databaseUrl,
      masterKey: new Uint8Array(32).fill(own.id.length),
      clock,
      onError: (error) => errors.push(error),
    });
  return { room: await again(), again };
}

const errors: unknown[] = [];

async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; refusal: { message: string } }>,
): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.refusal.message);
  return given.value;
}

/** Invite, take up, read the number to each other. */
async function link({ link: one }: LinkRoom, { link: other }: LinkRoom): Promise<void> {
  const invitation = await must(one.invite('desk'));
  await until(async () => (await other.accept(invitation)).ok, 'the relay to know both desks');
  await until(async () => (await one.view()).partners.length === 1, 'the acceptance');
  const [mine] = (await one.view()).partners;
  const [theirs] = (await other.view()).partners;
  expect(mine!.safetyNumber).toBe(theirs!.safetyNumber);
  expect(mine!.safetyNumber).toMatch(/^(\d{5} ){11}\d{5}$/);
  await must(one.compare({ desk: mine!.address, isSame: true, by: 'Ana', way: 'phone' }));
  // One side alone has compared: nothing opens.
  expect((await one.view()).state).toBe('joining');
  await must(other.compare({ desk: theirs!.address, isSame: true, by: 'Grace', way: 'phone' }));
  await until(async () => (await one.view()).state === 'linked' && (await other.view()).state === 'linked', 'the link');
}

const bothAt = async (one: LinkRoom, other: LinkRoom): Promise<number | null> => {
  const [a, b] = [(await one.link.view()).position, (await other.link.view()).position];
  return a === b ? a : null;
};

test('a whole hand-off over the encrypted link: granted, released, counted two short, explained; the relay away means no go', async () => {
  const relayUrl = await databases.create('relay_between');
  const open = { host: '127.0.0.1', admission: null, witness: null, databaseUrl: relayUrl };
  let relay: RunningRelay = await startRelay({ ...open, port: 0 });
  const night = await openNight();
  const sender = await openSide(SENDER, RECEIVER, relay.url, night.now);
  const receiver = await openSide(RECEIVER, SENDER, relay.url, night.now);

  // Before the two have compared their numbers nothing can be said.
  expect(await sender.room.log.append('early-act', new Uint8Array(3), true)).toEqual({ kind: 'unsent' });
  await link(sender.room, receiver.room);

  const [matamoros, brownsville] = [
    await night.open(SENDER, { log: sender.room.log }),
    await night.open(RECEIVER, { log: receiver.room.log }),
  ];
  const desks: readonly TestDesk[] = [matamoros, brownsville];
  const linked: Night = {
    ...night,
    matamoros,
    brownsville,
    catchUp: () =>
      until(async () => {
        for (const desk of desks) await desk.catchUp();
        const place = await bothAt(sender.room, receiver.room);
        return place !== null && desks.every((desk) => desk.chronicle().seq() === place);
      }, 'both desks to have read the same'),
  };
  await signLetters(linked);
  await brownsville.press('grant', {
    crossing: 'puente-nuevo',
    places: 150,
    every: 60,
    window: { from: night.at('04:00'), to: night.at('08:00') },
    override: null,
  });
  await linked.catchUp();
  const label = await offer(linked, 'puente-nuevo', people(88, 30, 2), { needs: needs({ medical: 2 }) });
  const { id } = await matamoros.card(label);
  expect((await matamoros.press('release', { handoff: id, headcount: 120, grant: null })).ok).toBe(true);
  await linked.catchUp();
  expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({ value: { word: 'go', number: 120 } });
  await brownsville.press('sight', { handoff: id });
  await brownsville.press('receive', { handoff: id, counted: 118 });
  await linked.catchUp();
  const parts = [{ code: 'medical', people: -2, text: '' }];
  await brownsville.press('explain', { handoff: id, parts });
  await linked.catchUp();
  await matamoros.press('explain', { handoff: id, parts });
  await linked.catchUp();
  expect(await brownsville.card(label)).toMatchObject({ stage: 'closed', counted: 118, differenceOpen: false });
  expect(writeBooks(matamoros.chronicle().books())).toBe(writeBooks(brownsville.chronicle().books()));

  // A hold travels like everything else, with its reason, which the relay's database must not hold.
  expect(
    (await brownsville.press('hold', { crossing: 'puente-nuevo', reason: CANARY, until: night.at('07:00') })).ok,
  ).toBe(true);
  await linked.catchUp();
  expect((await matamoros.handoffs()).crossings.find(({ crossing }) => crossing === 'puente-nuevo')).toMatchObject({
    state: 'held',
  });
  expect(await tablesOf(relayUrl)).not.toContain(CANARY);
  const [hold] = (await brownsville.crossings()).crossings.find(({ crossing }) => crossing === 'puente-nuevo')!.holds;
  await brownsville.press('resume', { crossing: 'puente-nuevo', hold: hold!.id });
  await linked.catchUp();

  // Another group is offered.
  const second = await offer(linked, 'puente-nuevo', people(30));
  const next = await matamoros.card(second);

  // The relay answers, but one desk has lost its database: it would not hear of a hold, so there is no go either.
  const health = () => sender.room.log.health().state;
  const findAgain = await databases.hide('linked_matamoros');
  await until(async () => health() === 'lost', 'the desk to notice');
  expect(await matamoros.field('queue-puente-nuevo')).toMatchObject({ value: { word: 'no-connection' } });
  await findAgain();
  await until(async () => health() === 'connected', 'the desk to go on by itself');
  errors.length = 0;

  // The relay is gone. Nobody is told go, and nothing of the order is lost.
  const port = Number(new URL(relay.url).port);
  await relay.stop();
  const asked = await matamoros.press('release', { handoff: next.id, headcount: 30, grant: null });
  // It is not kept either: whoever asked learns that nothing was sent, and has to ask again.
  expect(asked).toMatchObject({ ok: false, refusal: { code: 'no-connection' } });
  expect(await matamoros.field('queue-puente-nuevo')).not.toMatchObject({ value: { word: 'go' } });

  // The relay comes back, and one desk starts anew from its own database: both go on in the same order.
  relay = await startRelay({ ...open, port });
  await sender.room.close();
  const restarted = await sender.again();
  await until(async () => (await restarted.link.view()).state === 'linked', 'the link after a restart', 60);
  const anew = await night.open(SENDER, { log: restarted.log });
  await until(
    async () => {
      await anew.catchUp();
      await brownsville.catchUp();
      return (
        (await bothAt(restarted, receiver.room)) !== null && anew.chronicle().seq() === brownsville.chronicle().seq()
      );
    },
    'both desks to agree again',
    60,
  );
  expect(writeBooks(anew.chronicle().books())).toBe(writeBooks(brownsville.chronicle().books()));
  expect((await anew.card(second)).stage).toBe('offered');
  expect((await anew.press('release', { handoff: next.id, headcount: 30, grant: null })).ok).toBe(true);
  await Promise.all([restarted.close(), receiver.room.close()]);
  await relay.stop();
  expect(errors).toEqual([]);
}, 120_000);

test('numbers found different later: that desk leaves the link at a place of the order, and the books of both stay as they were', async () => {
  const relay = await startRelay({
    host: '127.0.0.1',
    port: 0,
    admission: null,
    witness: null,
    databaseUrl: await databases.create('relay_doubted'),
  });
  const night = await openNight();
  const sender = await openSide(SENDER, RECEIVER, relay.url, night.now, 'doubted');
  const receiver = await openSide(RECEIVER, SENDER, relay.url, night.now, 'doubted');
  await link(sender.room, receiver.room);
  const desksOn = async (one: LinkRoom, other: LinkRoom): Promise<Night> => {
    const [matamoros, brownsville] = [
      await night.open(SENDER, { log: one.log }),
      await night.open(RECEIVER, { log: other.log }),
    ];
    const catchUp = () =>
      until(async () => {
        await matamoros.catchUp();
        await brownsville.catchUp();
        const place = await bothAt(one, other);
        return place !== null && [matamoros, brownsville].every((desk) => desk.chronicle().seq() === place);
      }, 'both desks to have read the same');
    return { ...night, matamoros, brownsville, catchUp };
  };
  const before = await desksOn(sender.room, receiver.room);
  await signLetters(before);
  const label = await offer(before, 'puente-nuevo', people(40));
  const books = writeBooks(before.matamoros.chronicle().books());

  const [theirs] = (await sender.room.link.view()).partners;
  await must(sender.room.link.compare({ desk: theirs!.address, isSame: false, by: 'Ana', way: 'in-person' }));
  await until(async () => (await receiver.room.link.view()).state === 'removed', 'the other desk to be out');
  await until(async () => (await sender.room.link.view()).state === 'joining', 'this desk to stand alone');
  // Nothing is said to nobody.
  expect(await sender.room.log.append('to-nobody', new Uint8Array(3), true)).toEqual({ kind: 'unsent' });
  expect(await receiver.room.log.append('from-outside', new Uint8Array(3), true)).toEqual({ kind: 'unsent' });

  // Both start anew, and fold the same books from the same order: what is known today changes nothing of what counted then.
  await Promise.all([sender.room.close(), receiver.room.close()]);
  const [one, other] = [await sender.again(), await receiver.again()];
  const after = await desksOn(one, other);
  for (const desk of [after.matamoros, after.brownsville]) {
    await desk.catchUp();
    expect(writeBooks(desk.chronicle().books())).toBe(books);
  }

  // Compared once more, in person, and the same: the link opens again where it was closed.
  await must(one.link.compare({ desk: theirs!.address, isSame: true, by: 'Ana', way: 'in-person' }));
  await until(
    async () => (await one.link.view()).state === 'linked' && (await other.link.view()).state === 'linked',
    'the link',
  );
  await after.catchUp();
  const { id } = await after.brownsville.card(label);
  expect((await after.brownsville.press('decline', { handoff: id, reason: 'full' })).ok).toBe(true);
  await after.catchUp();
  expect((await after.matamoros.card(label)).stage).toBe('declined');
  expect(writeBooks(after.matamoros.chronicle().books())).toBe(writeBooks(after.brownsville.chronicle().books()));
  await Promise.all([one.close(), other.close()]);
  await relay.stop();
  expect(errors).toEqual([]);
}, 120_000);

test('an observer is invited by both desks: it reads what they agree, says nothing, and nobody waits for its signature', async () => {
  const databaseUrl = await databases.create('relay_observed');
  const relay = await startRelay({ host: '127.0.0.1', port: 0, admission: null, witness: null, databaseUrl });
  const night = await openNight();
  const open = async (own: typeof SENDER, others: readonly (typeof SENDER)[], role: 'desk' | 'observer') =>
    openLinkRoom({
      file: { id: own.id, name: own.name, partners: others } as unknown as DeskFile,
      zone: CORRIDOR.zone,
      relay: { relay: relay.url, admission: null, role },
      databaseUrl: await databases.create(`observed_${own.id.replace('-', '_')}`),
      masterKey: new Uint8Array(32).fill(own.id.length),
      clock: night.now,
      onError: (error) => errors.push(error),
    });
  const one = await open(SENDER, [RECEIVER, OBSERVER], 'desk');
  const other = await open(RECEIVER, [SENDER, OBSERVER], 'desk');
  const watcher = await open(OBSERVER, [SENDER, RECEIVER], 'observer');
  await link(one, other);
  for (const room of [one, other]) {
    const invitation = await must(room.link.invite('observer'));
    await until(async () => (await watcher.link.accept(invitation)).ok, 'the relay to know the observer');
    await until(async () => (await room.link.view()).partners.length === 2, 'its answer');
    const invited = (await room.link.view()).partners.find(({ role }) => role === 'observer')!;
    await must(room.link.compare({ desk: invited.address, isSame: true, by: 'Ana', way: 'phone' }));
  }
  for (const { address } of (await watcher.link.view()).partners)
    await must(watcher.link.compare({ desk: address, isSame: true, by: 'Inés', way: 'phone' }));
  await until(async () => (await watcher.link.view()).state === 'linked', 'the observer to be in', 60);

  const [matamoros, brownsville, observer] = [
    await night.open(SENDER, { log: one.log }),
    await night.open(RECEIVER, { log: other.log }),
    await night.open(OBSERVER, { log: watcher.log }),
  ];
  const desks = [matamoros, brownsville, observer];
  const catchUp = () =>
    until(async () => {
      for (const desk of desks) await desk.catchUp();
      const places = await Promise.all([one, other, watcher].map(async (room) => (await room.link.view()).position));
      return desks.every((desk) => desk.chronicle().seq() === Math.max(...places));
    }, 'all to have read the same');
  const watched: Night = { ...night, matamoros, brownsville, observer, catchUp };
  await signLetters(watched);
  const label = await offer(watched, 'puente-nuevo', people(88, 30, 2));
  expect(await observer.card(label)).toMatchObject({ stage: 'offered', headcount: 120, acts: [] });
  expect(writeBooks(observer.chronicle().books())).toBe(writeBooks(brownsville.chronicle().books()));
  expect(await watcher.log.append('from-the-observer', new Uint8Array(3), true)).toEqual({ kind: 'unsent' });
  await Promise.all([one.close(), other.close(), watcher.close()]);
  await relay.stop();
  expect(errors).toEqual([]);
}, 120_000);

/** Everything that stands in the relay's tables, as text: plain, and the bytes both as hexadecimal and read as Latin letters. */
async function tablesOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
      texts.push(
        ...found.rows.map(({ row }) => row + Buffer.from(row.replace(/[^0-9a-f]/g, ''), 'hex').toString('latin1')),
      );
    }
    expect(texts.length).toBeGreaterThan(10);
    return texts.join('\n');
  } finally {
    await client.end();
  }
}
