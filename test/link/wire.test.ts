import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../bench/desk-process.ts';
import { createRelayClient, startRelay } from '../../src/adapters/relay-http/index.ts';
import { createVault, openLinkStore } from '../../src/adapters/link-postgres/index.ts';
import { openPool } from '../../src/adapters/postgres/pool.ts';
import { openLinkFace } from '../../src/adapters/shared-log/link-face.ts';
import { addressOf, type LinkId, type LinkSession, openLinkDesk } from '../../src/link/index.ts';
import { asDeskId, asInstant, LIMITS } from '../../src/model/index.ts';
import { createMemoryStore } from '../../src/relay/index.ts';
import { bytes, clientOf, createSigner, createTestRelay, must, NOON, portsOf, say, sha256, text } from './desks.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { linkWireDesks, startWireDesk, until } from './wire-desks.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const CONNECTIONS_AT_ONCE = 64;
const open = { host: '127.0.0.1', port: 0, admission: null, witness: null };

describe('desks on PostgreSQL, over HTTP', () => {
  test('two desks link and speak through one relay; both logs say the same', async () => {
    const relay = await startRelay({ ...open, databaseUrl: await databases.create('relay_one') });
    const a = await startWireDesk(await databases.create('desk_a'), relay.url);
    const b = await startWireDesk(await databases.create('desk_b'), relay.url);
    const link = await linkWireDesks(a, b, relay.url);
    for (let n = 0; n < 20; n += 1) {
      await must(a.running.say(link, bytes(`offer ${n}`)));
      await must(b.running.say(link, bytes(`accept ${n}`)));
    }
    const heardBy = async ({ running }: typeof a) =>
      (await running.store.heard(link, 0, 100)).map(({ seq, payload }) => `${seq} ${text(payload)}`);
    await until(async () => (await heardBy(a)).length === 40 && (await heardBy(b)).length === 40, 'all forty');
    expect(await heardBy(a)).toEqual(await heardBy(b));
    await Promise.all([a.running.stop(), b.running.stop()]);
    await relay.stop();
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('the relay is killed and started again: what waited goes out, nothing is said twice, and what came too late never', async () => {
    const databaseUrl = await databases.create('relay_two');
    const port = await findFreePort();
    const first = await startRelay({ ...open, databaseUrl, port });
    const a = await startWireDesk(await databases.create('desk_c'), first.url);
    const b = await startWireDesk(await databases.create('desk_d'), first.url);
    const link = await linkWireDesks(a, b, first.url);
    await must(a.running.say(link, bytes('before')));
    await until(async () => (await b.running.store.heard(link, 0, 10)).length === 1, 'the first');
    await first.stop();
    await must(a.running.say(link, bytes('one')));
    await must(a.running.say(link, bytes('go, within a tenth of a second'), undefined, Date.now() + 100));
    // Sealed behind what will be taken back, they are sealed again.
    for (const words of ['two', 'three']) await must(a.running.say(link, bytes(words)));
    await new Promise((done) => setTimeout(done, 200));
    expect((await b.running.store.heard(link, 0, 10)).length).toBe(1);
    const again = await startRelay({ ...open, databaseUrl, port });
    await until(async () => (await b.running.store.heard(link, 0, 10)).length === 4, 'what waited', 60);
    const heard = await b.running.store.heard(link, 0, 10);
    expect(heard.map(({ payload }) => text(payload))).toEqual(['before', 'one', 'two', 'three']);
    // Each part of the desk takes effect once, in one transaction with its mark.
    const effects: string[] = [];
    const take = () =>
      b.running.store.drain(link, 'books', 3, async (_client, some) => {
        effects.push(...some.map(({ payload }) => text(payload)));
      });
    // Words that waited together may have been sealed as one message, which is taken whole.
    const taken = [await take(), await take(), await take()];
    expect([taken.reduce((sum, some) => sum + some), taken.at(-1)]).toEqual([4, 0]);
    expect(effects).toEqual(['before', 'one', 'two', 'three']);
    await Promise.all([a.running.stop(), b.running.stop()]);
    await again.stop();
  });

  test.each([
    ['goes as the desk’s', 0],
    ['runs a minute behind', -60_000],
    ['runs a minute ahead', 60_000],
  ])('a relay whose clock %s takes a release in its time, and none that its desk has given up', async (_how, skew) => {
    const relay = await startRelay({ ...open, store: createMemoryStore(), now: () => Date.now() + skew });
    const signer = createSigner();
    const desk = addressOf(sha256, signer.key);
    const client = createRelayClient({ url: relay.url, desk, signer, admission: null });
    await must(client.register());
    const link = 'ab'.repeat(32) as LinkId;
    await must(client.openLink(link, [desk]));
    const post = (words: string, until: number) => client.post(link, 0, [bytes(words)], until);
    expect(await post('go', Date.now() + 3_000)).toMatchObject({ ok: true });
    // Its way took so long that "not sent" has been told.
    expect(await post('go, a second time', Date.now() - 1)).toMatchObject({ refusal: { code: 'too-late' } });
    await relay.stop();
  });

  test('whoever opens connections to a relay without end takes neither its files nor its database; it answers when they have gone', async () => {
    const relay = await startRelay({ ...open, store: createMemoryStore() });
    const connectOnce = async () => {
      const socket = connect(Number(new URL(relay.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      return socket;
    };
    // Not all at once: of more than fit into the listener's queue some are let in behind the one too many.
    const idle: Socket[] = [];
    while (idle.length < LIMITS.RELAY_CONNECTIONS_COUNT) {
      const length = Math.min(CONNECTIONS_AT_ONCE, LIMITS.RELAY_CONNECTIONS_COUNT - idle.length);
      idle.push(...(await Promise.all(Array.from({ length }, connectOnce))));
    }
    await once(await connectOnce(), 'close');
    expect(idle.filter(({ closed }) => closed)).toEqual([]);
    const gone = idle.map((socket) => once(socket, 'close'));
    for (const socket of idle) socket.destroy();
    await Promise.all(gone);
    const isHealthy = (): Promise<boolean> =>
      fetch(`${relay.url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
    await until(isHealthy, 'an answer');
    await relay.stop();
  });

  test('a partner that founds a second link does not put it in the place of the first, after a restart either', async () => {
    const relay = await startRelay({ ...open, databaseUrl: await databases.create('relay_three') });
    const desk = await databases.create('desk_e');
    const a = await startWireDesk(desk, relay.url);
    const b = await startWireDesk(await databases.create('desk_f'), relay.url);
    const link = await linkWireDesks(a, b, relay.url);
    const founded: LinkId[] = [];
    // By chance one of them comes before the first link by its id.
    while (!founded.some((id) => id < link)) {
      const second = (await must(b.running.desk.found())).state().link;
      await must(b.running.desk.admit(second, a.identity.address, 'Bo', true));
      b.running.nudge(second);
      await until(() => a.running.desk.session(second)?.state().stage === 'open', 'the welcome to another link');
      founded.push(second);
    }
    await a.running.stop();
    const again = await startWireDesk(desk, relay.url, a.signer);
    const links = again.running.desk.sessions().map((session) => session.state().link);
    expect(links).toEqual([link, ...founded]);
    // Nor does it where it takes the desk out of the first one.
    await b.running.desk.session(link)!.want({ kind: 'remove', address: a.identity.address });
    b.running.nudge(link);
    await until(() => again.running.desk.session(link)!.state().stage === 'removed', 'the end of the first link');
    const face = await openLinkFace({
      desk: asDeskId('matamoros'),
      running: again.running,
      deskAt: async () => null,
      answeredMillisecondsAgo: () => 0,
      clock: () => asInstant(Date.now()),
      onError: (error) => again.errors.push(error),
    });
    expect(face.session()!.state().link).toBe(link);
    expect(face.standing().isOpen).toBe(false);
    await Promise.all([again.running.stop(), b.running.stop()]);
    await relay.stop();
  });
});

test('two processes of a desk write one link: the later is refused, reads again, and nothing is said twice', async () => {
  const url = await databases.create('two_writers');
  const relay = createTestRelay();
  const signer = createSigner();
  const self = { address: addressOf(sha256, signer.key), key: signer.key, role: 'desk' as const };
  const start = async () => {
    const pool = openPool({ url, name: 'cauce link', most: 2 });
    const store = await openLinkStore(pool, createVault(new Uint8Array(32).fill(7)));
    const parts = { ports: portsOf([signer]), store, relay: clientOf(relay, self), self, now: () => NOON };
    const desk = await openLinkDesk({ ...parts, pause: async () => undefined, onEvents: () => undefined });
    return { pool, store, desk };
  };
  const first = await start();
  await must(first.desk.register());
  const { link } = (await must(first.desk.found())).state();
  const second = await start();
  const [one, two] = [first, second].map(({ desk }) => desk.session(link)!) as [LinkSession, LinkSession];
  for (const session of [one, two]) await session.pull(0);
  await say(one, 'offer 80');
  await expect(say(two, 'offer 12')).rejects.toThrow('another process has written this link');
  await say(two, 'offer 12');
  await expect(say(one, 'offer 7')).rejects.toThrow('another process has written this link');
  for (const session of [two, one, two, one, two, one]) {
    // Whichever comes later is refused its step, and reads again.
    await session.push().catch(() => undefined);
    await session.pull(0).catch(() => undefined);
  }
  const heard = await second.store.heard(link, 0, 10);
  expect(heard.map(({ payload }) => text(payload))).toEqual(['offer 80', 'offer 12']);
  expect([one.waiting(), two.waiting()]).toEqual([0, 0]);
  expect((await second.store.alarms(link, 0)).map(({ code }) => code)).toEqual([]);
  await Promise.all([first.pool.end(), second.pool.end()]);
});
