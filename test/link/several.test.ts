import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFreePort } from '../../bench/desk-process.ts';
import { Pool } from 'pg';
import { createVault, openLinkStore } from '../../src/adapters/link-postgres/index.ts';
import { startRelay } from '../../src/adapters/relay-http/index.ts';
import {
  type DeskSigner,
  type GroupCrypto,
  type LinkSession,
  type RelayClient,
  type Said,
  toUtteranceId,
} from '../../src/link/index.ts';
import { createOldPackage } from './old-package.ts';
import {
  alarmsOf,
  bytes,
  createTestDesk,
  createTestRelay,
  heard,
  linkUp,
  must,
  NOON,
  reopen,
  say,
  settle,
  text,
} from './desks.ts';
import { Crash } from './memory-link-store.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { linkWireDesks, startWireDesk, until } from './wire-desks.ts';

const id = (n: number) => toUtteranceId(new Uint8Array(16).fill(n));
const sayAll = (session: LinkSession, words: readonly string[]) => Promise.all(words.map((one) => say(session, one)));
const cursorOf = (session: LinkSession): number => session.state().cursor;

describe('what is said at one time', () => {
  test('is one message at one place, in the order of saying, for all who read', async () => {
    const relay = createTestRelay();
    const desks = [
      await createTestDesk(relay, 'a'),
      await createTestDesk(relay, 'b'),
      await createTestDesk(relay, 'c'),
    ];
    const [one, two, three] = (await linkUp(desks)) as [LinkSession, LinkSession, LinkSession];
    const before = cursorOf(one);
    await sayAll(one, ['1', '2', '3', '4', '5']);
    await settle(desks);
    expect(cursorOf(one)).toBe(before + 1);
    for (const [at, session] of [one, two, three].entries())
      expect(heard(desks[at]!, session)).toEqual(['1', '2', '3', '4', '5']);
    await say(two, '6');
    await settle(desks);
    for (const [at, session] of [one, two, three].entries()) expect(heard(desks[at]!, session).at(-1)).toBe('6');
  });

  test('fills its message at least half, holds so many utterances and no more, and leaves a notice alone', async () => {
    const relay = createTestRelay();
    const desks = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b')];
    const [one, two] = (await linkUp(desks)) as [LinkSession, LinkSession];
    const placesOf = async (words: readonly string[]): Promise<number> => {
      const before = cursorOf(one);
      await sayAll(one, words);
      await settle(desks);
      expect(heard(desks[1]!, two).slice(-words.length)).toEqual(words);
      return cursorOf(two) - before;
    };
    const long = 'x'.repeat(600);
    // Five fill 4 KB, ten do not fill half of 16.
    expect(await placesOf(Array.from({ length: 10 }, () => long))).toBe(2);
    expect(await placesOf(Array.from({ length: 20 }, () => long))).toBe(1);
    expect(await placesOf(Array.from({ length: 300 }, (_, n) => `${n}`))).toBe(4);
    expect(await placesOf(['x'.repeat(60_000), 'y'])).toBe(1);
    expect(await placesOf(['x'.repeat(60_000), 'y'.repeat(6_000)])).toBe(2);
    const before = cursorOf(one);
    await Promise.all([
      say(one, 'a'),
      must(one.say(id(9), 'notice', bytes('["unknown"]'))),
      say(one, 'b'),
      say(one, 'c'),
    ]);
    await settle(desks);
    expect(cursorOf(two) - before).toBe(3);
    expect(heard(desks[1]!, two).slice(-3)).toEqual(['a', 'b', 'c']);
  });

  test('while a request is on its way, waits for its answer to be kept, sealed and sent in one step', async () => {
    const relay = createTestRelay();
    const line = { isHung: false, answer: (): void => undefined };
    const wrap = (client: RelayClient): RelayClient => ({
      ...client,
      post: async (...asked) => {
        if (line.isHung) await new Promise<void>((done) => (line.answer = done));
        return client.post(...asked);
      },
    });
    const desks = [
      await createTestDesk(relay, 'a', { wrap, pause: () => new Promise(() => undefined) }),
      await createTestDesk(relay, 'b'),
    ];
    const [one, two] = (await linkUp(desks)) as [LinkSession, LinkSession];
    await settle(desks);
    const before = cursorOf(two);
    line.isHung = true;
    await say(one, 'first');
    const sending = one.push();
    while (line.answer.name === 'answer') await new Promise((done) => setImmediate(done));
    const more = sayAll(one, ['second', 'third']);
    expect(one.waiting()).toBe(1);
    line.isHung = false;
    line.answer();
    await sending;
    await one.push();
    await more;
    await settle(desks);
    expect(heard(desks[1]!, two)).toEqual(['first', 'second', 'third']);
    expect(cursorOf(two) - before).toBe(2);
  });

  /** Two desks, of which the first one's words hang on their way when told to, and what it has kept by then. */
  async function linkWithHangingLine() {
    const relay = createTestRelay();
    const line = { isHung: false, answer: (): void => undefined };
    const wrap = (client: RelayClient): RelayClient => ({
      ...client,
      post: async (...asked) => {
        if (line.isHung) await new Promise<void>((done) => (line.answer = done));
        return client.post(...asked);
      },
    });
    const a = await createTestDesk(relay, 'a', { wrap, pause: () => new Promise(() => undefined) });
    const b = await createTestDesk(relay, 'b');
    const [one, two] = (await linkUp([a, b])) as [LinkSession, LinkSession];
    await settle([a, b]);
    const hang = async (words: string) => {
      line.isHung = true;
      await say(one, words);
      const sending = one.push();
      while (line.answer.name === 'answer') await new Promise((done) => setImmediate(done));
      return async () => {
        line.isHung = false;
        line.answer();
        await sending;
      };
    };
    const stepsOf = () => a.store.kept.get(one.state().link)!.link.version;
    return { a, b, one, two, hang, stepsOf };
  }

  test('and what came while the words before it were on their way, is kept in one step once those are answered', async () => {
    const { a, b, one, two, hang, stepsOf } = await linkWithHangingLine();
    const release = await hang('first');
    await say(two, 'theirs');
    await two.push();
    const [before, steps] = [cursorOf(one), stepsOf()];
    await one.pull(0);
    const more = say(one, 'second');
    // Their words lie there, and this desk asks for what follows upon them: its own.
    const reading = one.pull(20);
    await release();
    await reading;
    expect([cursorOf(one), stepsOf()]).toEqual([before, steps]);
    await one.push();
    await more;
    expect([cursorOf(one), stepsOf()]).toEqual([before + 2, steps + 1]);
    await settle([a, b]);
    for (const [desk, session] of [
      [a, one],
      [b, two],
    ] as const)
      expect(heard(desk, session)).toEqual(['theirs', 'first', 'second']);
  });

  test('what came and was let go with a step that failed is asked for again, also by who waits for what follows', async () => {
    const { a, b, one, two, hang } = await linkWithHangingLine();
    const release = await hang('first');
    await say(two, 'theirs');
    await two.push();
    await one.pull(0);
    const reading = one.pull(20);
    await release();
    await reading;
    const waiting = one.pull(3_600);
    a.store.crash = false;
    await expect(one.push()).rejects.toThrow(Crash);
    await waiting;
    await settle([a, b]);
    expect(heard(a, one)).toEqual(['theirs', 'first']);
    expect(one.waiting()).toBe(0);
  });

  test('of which nobody waits for the place, is written down with what comes next; a desk that dies before is told it again', async () => {
    const relay = createTestRelay();
    const a = await createTestDesk(relay, 'a', { pause: () => new Promise(() => undefined) });
    const b = await createTestDesk(relay, 'b');
    const [one, two] = (await linkUp([a, b])) as [LinkSession, LinkSession];
    await settle([a, b]);
    const before = cursorOf(one);
    // One request, one page.
    const round = (session: LinkSession) => session.push().then(() => session.pull(0));
    const leave = (n: number, words: string) => must(one.say(id(n), 'payload', bytes(words), null, false));
    await leave(1, 'a head');
    await round(one);
    expect(cursorOf(one)).toBe(before);
    await say(two, 'a head of theirs');
    await round(two);
    await round(one);
    expect(cursorOf(one)).toBe(before + 2);
    await leave(2, 'their head is sound');
    await round(one);
    await say(one, 'an act');
    expect(cursorOf(one)).toBe(before + 3);
    await round(one);
    expect(cursorOf(one)).toBe(before + 4);
    await leave(3, 'another head');
    await round(one);
    expect(cursorOf(one)).toBe(before + 4);
    const again = await reopen(a);
    await settle([again, b]);
    const session = again.desk.session(one.state().link)!;
    const all = ['a head', 'a head of theirs', 'their head is sound', 'an act', 'another head'];
    expect(heard(again, session)).toEqual(all);
    expect(heard(b, two)).toEqual(all);
    expect(session.waiting()).toBe(0);
    expect([...alarmsOf(again, session), ...alarmsOf(b, two)]).toEqual(['added']);
  });

  test('goes out word by word where somebody in the link reads no other way', async () => {
    const relay = createTestRelay();
    const old = (crypto: GroupCrypto, signers: readonly DeskSigner[]): GroupCrypto => ({
      ...crypto,
      createKeyPackage: createOldPackage(signers),
    });
    const desks = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b', { crypto: old })];
    const [one, two] = (await linkUp(desks)) as [LinkSession, LinkSession];
    const before = cursorOf(one);
    await sayAll(one, ['1', '2', '3']);
    await settle(desks);
    expect(cursorOf(two)).toBe(before + 3);
    expect(heard(desks[1]!, two)).toEqual(['1', '2', '3']);
  });

  test('is taken back in part: what may not wait is gone, the rest of its message is said again', async () => {
    const clock = { now: NOON };
    const relay = createTestRelay(undefined, () => clock.now);
    const a = await createTestDesk(relay, 'a', { now: () => clock.now });
    const b = await createTestDesk(relay, 'b', { now: () => clock.now });
    const [one, two] = (await linkUp([a, b])) as [LinkSession, LinkSession];
    await Promise.all([
      say(one, 'first'),
      must(one.say(id(1), 'payload', bytes('go'), clock.now + 3_000)),
      say(one, 'last'),
    ]);
    // It dies with all of it sealed, and comes back when the time of one is over.
    clock.now += 60_000;
    const again = await reopen({ ...a, now: () => clock.now });
    await settle([again, b]);
    expect(heard(b, two)).toEqual(['first', 'last']);
    expect(again.desk.session(one.state().link)!.waiting()).toBe(0);
    expect([...alarmsOf(again, one), ...alarmsOf(b, two)]).toEqual(['added']);
  });

  test('is told whole to a desk that lost it with its disk', async () => {
    const relay = createTestRelay();
    const [a, b] = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b')];
    const [one, two] = (await linkUp([a, b])) as [LinkSession, LinkSession];
    const backup = b.store.copy();
    await sayAll(two, ['lost 1', 'lost 2', 'lost 3']);
    await settle([a, b]);
    // Its keys for what it said itself are used up: only the partner can tell it.
    const restored = await reopen({ ...b, store: backup });
    const session = restored.desk.session(two.state().link)!;
    await session.restore();
    for (let round = 0; round < 6; round += 1) {
      await settle([restored, a], 4);
      await restored.desk.seekReturn();
    }
    await settle([a, restored]);
    expect(session.state().holes).toEqual([]);
    expect(heard(restored, session)).toEqual(['lost 1', 'lost 2', 'lost 3']);
    expect(heard(a, one)).toEqual(heard(restored, session));
  });
});

describe('on PostgreSQL', () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await startDatabases();
  });
  afterAll(() => databases.stop());

  test('a message of several is kept, sent after a restart, and has effect once', async () => {
    const databaseUrl = await databases.create('relay_several');
    const relayAt = { host: '127.0.0.1', port: await findFreePort(), admission: null, witness: null, databaseUrl };
    const first = await startRelay(relayAt);
    const urlA = await databases.create('several_a');
    const a = await startWireDesk(urlA, first.url);
    const b = await startWireDesk(await databases.create('several_b'), first.url);
    const link = await linkWireDesks(a, b, first.url);
    await first.stop();
    const words = Array.from({ length: 60 }, (_, n) => `${n} ${'x'.repeat(n * 7)}`);
    await Promise.all(words.map((one) => a.running.say(link, bytes(one)).then((said) => expect(said.ok).toBe(true))));
    // Sealed, not sent: it dies, and the same bytes go out when it is back.
    await a.running.stop();
    const relay = await startRelay(relayAt);
    const again = await startWireDesk(urlA, relay.url, a.signer);
    const heardBy = ({ running }: typeof a) => running.store.heard(link, 0, 1_000);
    await until(async () => (await heardBy(b)).length === words.length, 'all of it');
    await until(async () => (await heardBy(again)).length === words.length, 'the own words');
    expect((await heardBy(b)).map(({ payload }) => text(payload))).toEqual(words);
    expect(await heardBy(again)).toEqual(await heardBy(b));
    expect(new Set((await heardBy(b)).map(({ seq }) => seq)).size).toBeLessThan(20);
    // Whoever takes effect of it gets whole messages, each once.
    const effects: string[] = [];
    const take = () =>
      b.running.store.drain(link, 'books', 1, async (_client, some) => {
        effects.push(...some.map(({ payload }) => text(payload)));
      });
    while ((await take()) > 0);
    expect(effects).toEqual(words);
    // The order is read place by place, whole ones only.
    const places: number[] = [];
    for (let after = 0; ;) {
      const some = await b.running.store.places(link, after, 2);
      if (some.length === 0) break;
      expect(new Set(some.map(({ seq }) => seq)).size).toBeLessThanOrEqual(2);
      places.push(...some.filter(({ kind }) => kind === 'payload').map(({ seq }) => seq));
      after = some.at(-1)!.seq;
    }
    expect(places).toEqual((await heardBy(b)).map(({ seq }) => seq));
    expect([...again.errors, ...b.errors]).toEqual([]);
    await Promise.all([again.running.stop(), b.running.stop()]);
    await relay.stop();
  });

  test('an acceptance that came too late is taken back, and all that was sealed behind it is unsealed, in one statement', async () => {
    const pool = new Pool({ connectionString: await databases.create('several_late') });
    pool.on('error', () => undefined); // the database may stop before its connections have gone
    const store = await openLinkStore(pool, createVault(new Uint8Array(32)));
    const link = 'f'.repeat(64) as never;
    const state = { link } as never;
    const at = { link, state, group: null, isBaseNew: false, pending: null };
    await store.create({ version: 0, state, group: null, outbox: [], pending: null });
    const word = (n: number) => ({
      id: id(n),
      kind: 'payload' as const,
      payload: bytes(`${n}`),
      until: null,
      isAwaited: true,
      sealed: { epoch: 0, sequence: n, envelope: bytes('envelope'), bytes: bytes('sealed'), hash: `${n}` as never },
    });
    const queued = [1, 2, 3].map((n) => ({ kind: 'queued', outgoing: word(n), isFirst: false }) as const);
    await store.keep({ ...at, version: 0, events: queued });
    expect((await store.load(link))!.outbox.map(({ sealed }) => sealed?.sequence)).toEqual([1, 2, 3]);
    const asked = vi.spyOn(pool, 'query');
    const behind = [2, 3].map((n) => ({ kind: 'unsealed', id: id(n) }) as const);
    await store.keep({ ...at, version: 1, events: [{ kind: 'withdrawn', id: id(1) }, ...behind] });
    expect(asked).toHaveBeenCalledTimes(1);
    const left = (await store.load(link))!.outbox.map(({ payload, sealed }) => [text(payload), sealed]);
    expect(left).toEqual([
      ['2', null],
      ['3', null],
    ]);
    await pool.end();
  });

  test('a hole is filled with all that stood there; what is known already has no effect a second time', async () => {
    const pool = new Pool({ connectionString: await databases.create('several_holes') });
    pool.on('error', () => undefined); // the database may stop before its connections have gone
    const store = await openLinkStore(pool, createVault(new Uint8Array(32)));
    const state = { link: 'f'.repeat(64) } as never;
    const at = { link: 'f'.repeat(64) as never, state, group: null, isBaseNew: false, pending: null };
    await store.create({ version: 0, state, group: null, outbox: [], pending: null });
    const said = (n: number, part: number) =>
      ({
        author: 'a',
        id: id(n),
        kind: 'payload',
        payload: bytes(`${n}`),
        part,
        envelope: bytes('all'),
      }) as never as Said;
    const place = (seq: number) => ({ seq, hash: 'b' as never, head: 'c' as never });
    const hole = { kind: 'placed', entry: { ...place(1), what: 'hole' } } as const;
    const known = { kind: 'placed', entry: { ...place(2), what: 'said', ...said(2, 0) } } as const;
    await store.keep({ ...at, version: 0, events: [hole, known] });
    expect(await store.heard(at.link, 0, 10)).toEqual([]);
    await store.keep({
      ...at,
      version: 1,
      events: [{ kind: 'filled', seq: 1, said: [said(1, 0), said(2, 1), said(3, 2)] }],
    });
    const heardAt = (await store.heard(at.link, 0, 10)).map(({ seq, payload }) => `${seq} ${text(payload)}`);
    expect(heardAt).toEqual(['1 1', '1 3', '2 2']);
    expect(await store.told(at.link, [1])).toEqual([{ seq: 1, envelope: Buffer.from('all') }]);
    await pool.end();
  });
});
