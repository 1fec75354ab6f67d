import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRelayClient, startRelay } from '../../src/adapters/relay-http/index.ts';
import { toEvent } from '../../src/adapters/relay-http/wire.ts';
import { listenForWakeUps } from '../../src/adapters/relay-postgres/wake-ups.ts';
import { addressOf, type Delivery, type RelayClient, toLinkId } from '../../src/link/index.ts';
import { LIMITS } from '../../src/model/index.ts';
import { createMemoryStore } from '../../src/relay/index.ts';
import {
  bytes,
  createSigner,
  createTestDesk,
  createTestRelay,
  heard,
  linkUp,
  must,
  say,
  settle,
  sha256,
} from './desks.ts';
import { Crash } from './memory-link-store.ts';
import { ownCertificate } from './own-certificate.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { until } from './wire-desks.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const newLink = () => toLinkId(new Uint8Array(randomBytes(32)));
const signer = createSigner();
const desk = addressOf(sha256, signer.key);
const link = newLink();
const clientAt = (url: string, silenceMilliseconds: number) =>
  createRelayClient({ url, desk, signer, admission: null, silenceMilliseconds });

/** Something that listens like a relay and answers as told. */
async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { url: `http://localhost:${port}`, stop: () => (server.closeAllConnections(), server.close()) };
}

const deliveryAt = (seq: number): Delivery => ({
  seq,
  epoch: 0,
  kind: 'utterance',
  from: desk,
  bytes: bytes(`word ${seq}`),
  placed: null,
});

describe('a desk', () => {
  test('whose act failed says the next thing at once, while its reader still waits for the order', async () => {
    const relay = createTestRelay();
    const desks = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b')];
    const [one] = await linkUp(desks);
    desks[0]!.store.crash = false;
    await expect(say(one!, 'lost with the database')).rejects.toThrow(Crash);
    await say(one!, 'said behind it');
    expect((await one!.push()).kind).toBe('moved');
    await settle(desks);
    expect(heard(desks[1]!, desks[1]!.desk.sessions()[0]!)).toEqual(['said behind it']);
  });

  test('goes on saying and reading while its commit is on its way', async () => {
    const relay = createTestRelay();
    const held = { isHolding: false, release: (): void => undefined };
    const wrap = (client: RelayClient): RelayClient => ({
      ...client,
      commit: async (post) => {
        if (held.isHolding) await new Promise<void>((done) => (held.release = done));
        return client.commit(post);
      },
    });
    const desks = [await createTestDesk(relay, 'a', { wrap }), await createTestDesk(relay, 'b')];
    const [a, b] = await linkUp(desks);
    held.isHolding = true;
    await a!.want({ kind: 'update' });
    const pushing = a!.push();
    await say(a!, 'taken in beside it');
    await say(b!, 'read beside it');
    await b!.push();
    await a!.pull(0);
    expect(heard(desks[0]!, a!)).toEqual(['read beside it']);
    held.release();
    await pushing;
    held.isHolding = false;
    await settle(desks);
    expect(heard(desks[1]!, b!)).toEqual(['read beside it', 'taken in beside it']);
  });

  test('that compares while the welcome comes in still enters the link', async () => {
    const relay = createTestRelay();
    const [a, b] = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b')];
    const invitation = await a.desk.invite('http://relay.example', 'b', 'desk');
    const { invitation: name } = await must(b.desk.accept(invitation, 'b'));
    await a.desk.readMail(0);
    const compared = { by: 'Ana', way: 'phone' as const, at: a.now() };
    await must(a.desk.compare(name, true, compared));
    const session = await must(a.desk.found());
    await must(a.desk.admit(session.state().link, b.identity.address, 'Ana', true));
    await settle([a]);
    const { partners } = b.store;
    // What the reader of the mail learns of its partners is older than the comparison.
    const before = await partners();
    b.store.partners = async () => {
      b.store.partners = partners;
      await must(b.desk.compare(name, true, compared));
      return before;
    };
    await b.desk.readMail(0);
    expect(b.desk.session(session.state().link)).not.toBeNull();
  });
});

describe('a reader', () => {
  const quiet = { ok: true, value: [] };

  test('gives up a relay that says nothing at all, before or in the middle of its answer', async () => {
    let asked = 0;
    const silent = await listen((_request, response) => {
      asked += 1;
      if (asked === 1) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(toEvent({ ok: true, value: [deliveryAt(1)] }));
    });
    const client = clientAt(silent.url, 100);
    const away = { ok: false, refusal: expect.objectContaining({ code: 'relay-away' }) };
    expect(await client.fetch(link, 0, 25)).toEqual(away);
    expect(await client.fetch(link, 0, 25)).toEqual({ ok: true, value: [deliveryAt(1)] });
    expect(await client.fetch(link, 1, 25)).toEqual(away);
    silent.stop();
  });

  test('tells a proxy that takes no large bodies from a relay that is away, and from one that has had enough', async () => {
    const proxy = await listen((_request, response) => {
      response.writeHead(413, { 'content-type': 'text/html' });
      response.end('<html><title>413 Request Entity Too Large</title></html>');
    });
    const client = clientAt(proxy.url, 1_000);
    const refused = { code: 'proxy-refuses', retry: true, remedy: expect.stringContaining('client_max_body_size 16m') };
    expect(await client.putBlob(new Uint8Array(2_000_000))).toMatchObject({ refusal: refused });
    proxy.stop();
    const relay = await startRelay({
      host: '127.0.0.1',
      port: 0,
      admission: null,
      witness: null,
      databaseUrl: await databases.create('lost_large'),
    });
    const direct = clientAt(relay.url, 5_000);
    const enough = await direct.putBlob(new Uint8Array(LIMITS.RELAY_BLOB_BYTES + 100_000));
    expect(enough).toMatchObject({ refusal: { code: 'too-much' } });
    await relay.stop();
  });

  test('tells a certificate that does not hold from a relay that is away', async () => {
    const { key, cert } = ownCertificate();
    const server = createSecureServer({ key, cert }, (_request, response) => response.end('{}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const client = clientAt(`https://localhost:${port}`, 1_000);
    const unproven = { ok: false, refusal: expect.objectContaining({ code: 'relay-unproven' }) };
    expect(await client.register()).toEqual(unproven);
    expect(await client.fetch(link, 0, 0)).toEqual(unproven);
    server.closeAllConnections();
    server.close();
  });

  test('hears through a proxy that gathers answers until their end', async () => {
    const gathering = await listen((request, response) => {
      if (request.url!.includes('follow')) return;
      const { bytes: words, ...rest } = deliveryAt(1);
      const deliveries = [{ ...rest, bytes: Buffer.from(words).toString('base64') }];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ deliveries }));
    });
    const client = clientAt(gathering.url, 100);
    expect((await client.fetch(link, 0, 25)).ok).toBe(false);
    expect(await client.fetch(link, 0, 25)).toEqual({ ok: true, value: [deliveryAt(1)] });
    gathering.stop();
  });

  test('reads together what came while it was busy, up to the end of the answer', async () => {
    const busy = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const pages = [[deliveryAt(1)], [deliveryAt(2)], [deliveryAt(3)], []];
      response.end(pages.map((value) => toEvent({ ok: true, value })).join(''));
    });
    const client = clientAt(busy.url, 1_000);
    expect(await must(client.fetch(link, 0, 0))).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 3 }]);
    expect(await client.fetch(link, 3, 0)).toEqual(quiet);
    busy.stop();
  });

  test('asks again on a new connection where the other end has shut the one that was idle', async () => {
    let asked = 0;
    const forgetful = await listen((request, response) => {
      asked += 1;
      // Cut off before a word of an answer, as by a proxy that has shut an idle connection.
      if (asked === 2) return void request.socket.resetAndDestroy();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    });
    const client = clientAt(forgetful.url, 1_000);
    await must(client.openLink(link, [desk]));
    await must(client.openLink(link, [desk]));
    expect(asked).toBe(3);
    forgetful.stop();
  });

  test('waits on for a relay that says it is still there', async () => {
    const relay = await startRelay({
      store: createMemoryStore(),
      host: '127.0.0.1',
      port: 0,
      admission: null,
      witness: null,
      beatMilliseconds: 40,
    });
    const client = clientAt(relay.url, 400);
    await must(client.register());
    await must(client.openLink(link, [desk]));
    const waiting = client.fetch(link, 0, 25);
    await new Promise((done) => setTimeout(done, 900));
    await must(client.post(link, 0, [bytes('at last')]));
    expect(await waiting).toMatchObject({ ok: true, value: [{ seq: 1 }] });
    await relay.stop();
  });

  test('asks again where an answer ends without saying that nothing more was there', async () => {
    const pages = [1, 2].map((seq) => toEvent({ ok: true, value: [deliveryAt(seq)] }));
    const short = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(pages.shift() ?? toEvent({ ok: true, value: [] }));
    });
    const client = clientAt(short.url, 1_000);
    expect(await must(client.fetch(link, 0, 0))).toHaveLength(1);
    expect(await must(client.fetch(link, 1, 0))).toMatchObject([{ seq: 2 }]);
    expect(await client.fetch(link, 2, 0)).toEqual(quiet);
    short.stop();
  });
});

describe('the relay', () => {
  test('ends an answer when its time is over, also where there is always more', async () => {
    const clock = { now: 1_000 };
    const relay = createTestRelay(createMemoryStore(), () => clock.now);
    await relay.register(desk, { key: signer.key, admission: null, proof: null });
    const served = relay.serve(desk);
    await must(served.openLink(link, [desk]));
    const write = () => must(served.post(link, 0, [new Uint8Array(randomBytes(8))]));
    await write();
    let pages = 0;
    for await (const page of served.follow(link, 0, 10)) {
      expect(page.ok).toBe(true);
      pages += 1;
      clock.now += 4_000;
      await write();
      if (pages > 10) break;
    }
    expect(pages).toBe(3);
  });

  test('takes a message that comes in while it looks for no proof that older ones are gone, and old news for none', async () => {
    const store = createMemoryStore();
    let waits = 0;
    const relay = createTestRelay({
      ...store,
      listen: () => ({
        // Word of something that is not there yet; the next message is written a moment later.
        next: async () => {
          waits += 1;
          if (waits > 1) await write();
          return [];
        },
        stop: () => undefined,
      }),
    });
    await relay.register(desk, { key: signer.key, admission: null, proof: null });
    const served = relay.serve(desk);
    await must(served.openLink(link, [desk]));
    const write = () => must(served.post(link, 0, [bytes('just now')]));
    expect(await served.fetch(link, 0, 10)).toMatchObject({ ok: true, value: [{ seq: 1 }] });
    expect(waits).toBe(2);
  });

  test('shows a desk that is taken out the commit that does it and nothing behind it, also where it hears of both at one time', async () => {
    const relay = createTestRelay(createMemoryStore());
    const other = createSigner();
    const leaving = addressOf(sha256, other.key);
    await relay.register(desk, { key: signer.key, admission: null, proof: null });
    await relay.register(leaving, { key: other.key, admission: null, proof: null });
    const served = relay.serve(desk);
    await must(served.openLink(link, [desk, leaving]));
    const over = new AbortController();
    const pages = relay.serve(leaving).follow(link, 0, 25, over.signal);
    const seqsOf = async () => {
      const page = await pages.next();
      if (page.done || !page.value.ok) throw new Error('no page');
      return page.value.value.map(({ seq }) => seq);
    };
    const first = seqsOf();
    // It has looked, and waits for word.
    await new Promise((done) => setTimeout(done, 20));
    await must(served.post(link, 0, [bytes('one')]));
    expect(await first).toEqual([1]);
    await must(served.post(link, 0, [bytes('two')]));
    await must(served.commit({ link, epoch: 0, bytes: bytes('out'), members: [desk], letters: [] }));
    await must(served.post(link, 1, [bytes('not for everybody')]));
    expect(await seqsOf()).toEqual([2, 3]);
    await must(served.post(link, 1, [bytes('nor this')]));
    expect((await pages.next()).value).toMatchObject({ ok: false, refusal: { code: 'not-in-link' } });
    expect((await pages.next()).done).toBe(true);
  });

  test('wakes who began to wait while its connection for wake-ups was gone', async () => {
    const url = await databases.create('wake_ups');
    const wakeUps = await listenForWakeUps({ url, process: 'this one', onKey: () => undefined });
    const client = new Client({ connectionString: url });
    await client.connect();
    const cut = () =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cauce relay wake-ups'`,
      );
    const forEver = 100_000;
    let isOver = false;
    const listening = wakeUps.listen('a-link');
    const first = listening.next(forEver).then(() => (isOver = true));
    await cut();
    await until(() => isOver, 'the loss of the connection');
    await first;
    // Nobody listens now; the word that would wake this one is lost.
    const second = listening.next(forEver);
    await client.query(`select pg_notify('cauce_relay', 'a-link another')`);
    expect(await second).toEqual([]);
    await wakeUps.stop();
    await client.end();
  });
});
