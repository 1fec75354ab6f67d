import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRelayClient, startRelay } from '../../src/adapters/relay-http/index.ts';
import { createSigningKey, verifySignature } from '../../src/adapters/signing/keys.ts';
import {
  addressOf,
  type DeskSigner,
  type Digest,
  PADDED_SIZES,
  type RelayClient,
  requestBytes,
  toBase64,
  toHex,
  toLinkId,
} from '../../src/link/index.ts';
import {
  createTree,
  formatNote,
  hashLeaf,
  parseNote,
  signCheckpoint,
  verifyCosignature,
} from '../../src/record/index.ts';
import { LIMITS } from '../../src/model/index.ts';
import { createMemoryStore, createRelay } from '../../src/relay/index.ts';
import {
  bytes,
  createSigner,
  createTestDesk,
  createTestRelay,
  linkUp,
  must,
  NOON,
  say,
  settle,
  sha256,
  verify,
} from './desks.ts';
import { type Databases, startDatabases } from './postgres.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const listening = { host: '127.0.0.1', port: 0, admission: null, witness: null };
const clientAt = (url: string, signer: DeskSigner = createSigner(), now?: () => number) =>
  createRelayClient({
    url,
    desk: addressOf(sha256, signer.key),
    signer,
    admission: null,
    ...(now ? { now } : {}),
  });
const newLink = () => toLinkId(new Uint8Array(randomBytes(32)));
const codeOf = (answer: { ok: boolean; refusal?: { code: string } }): string | null => answer.refusal?.code ?? null;

describe('requests', () => {
  const relay = createTestRelay();
  const signer = createSigner();
  const desk = addressOf(sha256, signer.key);
  const registration = { key: signer.key, admission: null, proof: null };
  const facts = { relay: 'relay.example', method: 'POST', path: '/v1/letters', at: NOON, desk, body: bytes('{}') };
  const sign = (changes: Partial<typeof facts> = {}) => {
    const said = { ...facts, ...changes };
    return { ...facts, signature: signer.sign(requestBytes(sha256, said)) };
  };

  test('are taken from the desk that signed them, and from nobody else', async () => {
    expect(codeOf(await relay.authenticate(sign()))).toBe('desk-unknown');
    await must(relay.register(desk, registration));
    expect(await relay.authenticate(sign())).toEqual({ ok: true, value: desk });
  });

  test.each([
    ['for another relay', { relay: 'other.example' }],
    ['as another method', { method: 'DELETE' }],
    ['for another path', { path: '/v1/links' }],
    ['with another body', { body: bytes('{"to":1}') }],
    ['of another time', { at: NOON - 1 }],
    ['of another desk', { desk: addressOf(sha256, createSigner().key) }],
  ])('signed %s are worth nothing', async (_, changes) => {
    expect(codeOf(await relay.authenticate(sign(changes)))).toBe('request-unsigned');
  });

  test.each([
    ['old', NOON - 121_000],
    ['from a clock ahead', NOON + 121_000],
    ['of no time at all', Number.NaN],
  ])('that are %s are worth nothing', async (_, at) => {
    const old = { ...facts, at };
    const signature = signer.sign(requestBytes(sha256, old));
    expect(codeOf(await relay.authenticate({ ...old, signature }))).toBe('request-late');
  });

  test('nothing that a desk may ask of a relay is done for whoever only names it', async () => {
    const running = await startRelay({ ...listening, store: createMemoryStore() });
    const [owner, thief] = [createSigner(), createSigner()];
    await must(clientAt(running.url, owner).register());
    const named = addressOf(sha256, owner.key);
    const asked = createRelayClient({ url: running.url, desk: named, signer: thief, admission: null });
    const [link, digest, sent] = [newLink(), 'd'.repeat(64) as Digest, bytes('x')];
    const acts: Record<Exclude<keyof RelayClient, 'register'>, () => Promise<{ ok: boolean }>> = {
      openLink: () => asked.openLink(link, [named]),
      resumeLink: () => asked.resumeLink(link, [named], { seq: 9, epoch: 2 }),
      post: () => asked.post(link, 0, [sent]),
      commit: () => asked.commit({ link, epoch: 0, bytes: sent, members: [named], letters: [] }),
      fetch: () => asked.fetch(link, 0, 0),
      letters: () => asked.letters(0, 0),
      send: () => asked.send({ to: named, bytes: sent }),
      publish: () => asked.publish([]),
      takeKeyPackage: () => asked.takeKeyPackage(named),
      putBlob: () => asked.putBlob(sent),
      getBlob: () => asked.getBlob(digest),
      registerLog: () =>
        asked.registerLog('example.org/log', { name: 'example.org/log', publicKey: new Uint8Array(32) }),
      cosign: () => asked.cosign('old 0'),
    };
    const codes = await Promise.all(Object.entries(acts).map(async ([act, ask]) => [act, codeOf(await ask())]));
    expect(codes).toEqual(Object.keys(acts).map((act) => [act, 'request-unsigned']));
    await running.stop();
  });

  test('an address belongs to its first key; the next key is proven by the old one', async () => {
    const thief = createSigner();
    const answer = await relay.register(desk, { key: thief.key, admission: null, proof: thief.sign(bytes('x')) });
    expect(codeOf(answer)).toBe('key-not-proven');
    const stranger = await relay.register(addressOf(sha256, thief.key), registration);
    expect(codeOf(stranger)).toBe('key-not-proven');
  });

  test('a relay that has a word for admission takes no desk without it, and asks none that it knows', async () => {
    const settings = { name: 'relay.example', admission: 'río crecido', witness: null };
    const closed = createRelay(createMemoryStore(), { sha256, verify, verifySignature, now: () => NOON }, settings);
    for (const admission of [null, '', 'rio crecido'])
      expect(codeOf(await closed.register(desk, { ...registration, admission }))).toBe('desk-not-admitted');
    await must(closed.register(desk, { ...registration, admission: 'río crecido' }));
    await must(closed.register(desk, registration));
  });
});

describe('order', () => {
  test('two processes share one database: no gap, no double, one commit per epoch, one handing out per key package', async () => {
    const databaseUrl = await databases.create('shared');
    const running = await Promise.all([1, 2].map(() => startRelay({ ...listening, databaseUrl })));
    const signers = [createSigner(), createSigner()];
    const clients = signers.map((signer, at) => clientAt(running[at]!.url, signer));
    for (const client of clients) await must(client.register());
    const members = signers.map(({ key }) => addressOf(sha256, key));
    const link = newLink();
    await must(clients[0]!.openLink(link, members));
    const words = Array.from({ length: 60 }, (_, n) => bytes(`word ${n} ${toHex(new Uint8Array(randomBytes(8)))}`));
    await Promise.all(words.map((word, n) => must(clients[n % 2]!.post(link, 0, [word]))));
    // The same bytes again, through the other process, get the place they have.
    const [again] = await must(clients[1]!.post(link, 0, [words[0]!]));
    const all = await must(clients[1]!.fetch(link, 0, 0));
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect(all.find(({ seq }) => seq === again!.seq)!.bytes).toEqual(new Uint8Array(words[0]!));
    const commits = await Promise.all(
      [0, 1, 0, 1].map((at, n) =>
        clients[at]!.commit({ link, epoch: 0, bytes: bytes(`commit ${n}`), members, letters: [] }),
      ),
    );
    expect(commits.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      commits.filter((one) => !one.ok && one.refusal.code === 'epoch-passed' && one.refusal.epoch === 1),
    ).toHaveLength(3);
    const expires = Date.now() + 1e9;
    const packages = Array.from({ length: 5 }, (_, n) => ({
      ref: bytes(`ref ${n}`),
      bytes: bytes(`package ${n}`),
      isLastResort: n === 4,
      expires,
    }));
    expect(await must(clients[0]!.publish(packages))).toEqual({ left: 4 });
    const taken = await Promise.all([0, 1, 0, 1, 0, 1].map((at) => must(clients[at]!.takeKeyPackage(members[0]!))));
    const names = taken.map((one) => new TextDecoder().decode(one)).sort();
    expect(names).toEqual(['package 0', 'package 1', 'package 2', 'package 3', 'package 4', 'package 4']);
    // A waiting request at one process is woken by a post at the other.
    const waiting = clients[0]!.fetch(link, 61, 20);
    await must(clients[1]!.post(link, 1, [bytes('wake up')]));
    expect(await must(waiting)).toHaveLength(1);
    await Promise.all(running.map((one) => one.stop()));
  });

  test('a Welcome is released with its winning commit, or not at all; strangers read nothing', async () => {
    const relay = createTestRelay();
    const desks = [
      await createTestDesk(relay, 'a'),
      await createTestDesk(relay, 'b'),
      await createTestDesk(relay, 'c'),
    ];
    const [a, b, c] = desks.map(({ identity }) => identity.address);
    const link = newLink();
    await must(desks[0]!.relay.openLink(link, [a!, b!]));
    const commit = (by: number, words: string) =>
      desks[by]!.relay.commit({
        link,
        epoch: 0,
        bytes: bytes(words),
        members: [a!, b!, c!],
        letters: [{ to: c!, bytes: bytes(`${words}: welcome`) }],
      });
    expect([(await commit(0, 'first')).ok, (await commit(1, 'second')).ok]).toEqual([true, false]);
    const mail = await must(desks[2]!.relay.letters(0, 0));
    expect(mail.map((letter) => new TextDecoder().decode(letter.bytes))).toEqual(['first: welcome']);
    expect(mail[0]!.placed).toEqual({ link, seq: 1, epoch: 1 });
    const stranger = await createTestDesk(relay, 'd');
    const own = [stranger.identity.address];
    const acts = await Promise.all([
      stranger.relay.fetch(link, 0, 0),
      stranger.relay.post(link, 1, [bytes('x')]),
      stranger.relay.commit({ link, epoch: 1, bytes: bytes('x'), members: own, letters: [] }),
      stranger.relay.openLink(link, own),
      stranger.relay.openLink(newLink(), [a!, b!]),
    ]);
    expect(acts.map(codeOf)).toEqual(['not-in-link', 'not-in-link', 'not-in-link', 'link-taken', 'request-malformed']);
  });

  test('quotas: a day of one desk, its links, and its unread letters to another, are bounded', async () => {
    const store = createMemoryStore();
    const relay = createTestRelay(store);
    const [a, b] = [await createTestDesk(relay, 'a'), await createTestDesk(relay, 'b')];
    const [mine, theirs] = [a.identity.address, b.identity.address];
    const fill = async (act: () => Promise<{ ok: boolean }>, most: number): Promise<number> => {
      let done = 0;
      while (done <= most && (await act()).ok) done += 1;
      return done;
    };
    const letter = () => a.relay.send({ to: theirs, bytes: randomBytes(40) });
    expect(await fill(letter, LIMITS.RELAY_LETTERS_COUNT)).toBe(LIMITS.RELAY_LETTERS_COUNT);
    await must(b.relay.letters(32, 0));
    expect((await letter()).ok).toBe(true);
    // What one desk names another in does not use up what the other may have.
    const opened = await fill(() => a.relay.openLink(newLink(), [mine, theirs]), LIMITS.RELAY_DESK_GROUPS_COUNT);
    expect(opened).toBe(LIMITS.RELAY_DESK_GROUPS_COUNT);
    const link = newLink();
    await must(b.relay.openLink(link, [theirs]));
    const codes = async (...asked: readonly Promise<{ ok: boolean }>[]) => (await Promise.all(asked)).map(codeOf);
    const large = new Uint8Array(LIMITS.RELAY_MESSAGE_BYTES + 1);
    const commit = { link, epoch: 0, bytes: bytes('x'), letters: [] };
    const members = Array.from({ length: LIMITS.LINK_MEMBERS_COUNT + 1 }, () => theirs);
    const package_ = { ref: bytes('r'), bytes: bytes('x'), isLastResort: false, expires: NOON * 2 };
    expect(
      await codes(
        b.relay.post(link, 0, [large]),
        b.relay.send({ to: theirs, bytes: large }),
        b.relay.commit({ ...commit, bytes: large, members: [theirs] }),
        b.relay.putBlob(new Uint8Array(LIMITS.RELAY_BLOB_BYTES + 1)),
        b.relay.publish([{ ...package_, bytes: large }]),
        b.relay.publish(Array.from({ length: LIMITS.KEY_PACKAGES_KEPT_COUNT + 1 }, () => package_)),
        b.relay.commit({ ...commit, members }),
        b.relay.openLink(newLink(), members),
      ),
    ).toEqual([...Array.from({ length: 6 }, () => 'too-much'), 'request-malformed', 'request-malformed']);
    const today = `${theirs} ${Math.floor(NOON / 86_400_000)}`;
    for (const usage of [
      { bytes: LIMITS.RELAY_DESK_DAY_BYTES, count: 1 },
      { bytes: 1, count: LIMITS.RELAY_DESK_DAY_COUNT },
    ]) {
      store.held.usage.set(today, usage);
      const spent = codes(
        b.relay.post(link, 0, [bytes('x')]),
        b.relay.send({ to: mine, bytes: bytes('x') }),
        b.relay.commit({ ...commit, members: [theirs] }),
      );
      expect(await spent).toEqual(['too-much', 'too-much', 'too-much']);
    }
  });

  test('sizes that leave a desk are few', async () => {
    const store = createMemoryStore();
    const relay = createTestRelay(store);
    const desks = [
      await createTestDesk(relay, 'a'),
      await createTestDesk(relay, 'b'),
      await createTestDesk(relay, 'c'),
    ];
    const [one] = await linkUp(desks);
    for (const length of [1, 5, 600, 900, 3_000, 12_000, 60_000]) await say(one!, 'x'.repeat(length));
    await settle(desks);
    const overhead = 128;
    // A letter has the name of a key package and an encapsulation in front.
    const sizes = [...store.held.rows.values()]
      .flat()
      .map(({ kind, bytes: sent }) => (kind === 'letter' ? sent.length - 64 - 1_120 : sent.length));
    expect(
      sizes.filter((size) => !PADDED_SIZES.some((padded) => size >= padded - 16 && size <= padded + overhead)),
    ).toEqual([]);
    expect(new Set(sizes).size).toBeLessThanOrEqual(8);
  });
});

describe('witness', () => {
  test('it cosigns what continues the log it signed last, and nothing else', async () => {
    const keys = [createSigningKey('ed25519'), createSigningKey('ml-dsa-44')];
    const relay = createRelay(
      createMemoryStore(),
      { sha256, verify, verifySignature, now: () => NOON },
      { name: 'relay.example', admission: null, witness: { name: 'relay.example/witness', keys } },
    );
    const desk = await createTestDesk(relay, 'a');
    const logKey = createSigningKey('ed25519');
    const origin = 'example.org/log';
    const tree = createTree(sha256);
    const other = createTree(sha256);
    const grow = (from: ReturnType<typeof createTree>, count: number, salt: string) => {
      for (let n = 0; n < count; n += 1) from.append(hashLeaf(sha256, bytes(`${salt} ${n}`)));
    };
    const noteOf = (from: ReturnType<typeof createTree>) =>
      formatNote(signCheckpoint(sha256, { origin, size: from.size(), root: from.root() }, origin, logKey));
    const ask = (old: number, proof: readonly Uint8Array[], note: string) =>
      desk.relay.cosign([`old ${old}`, ...proof.map(toBase64), '', note].join('\n'));
    grow(tree, 5, 'entry');
    expect(codeOf(await ask(0, [], noteOf(tree)))).toBe('log-unknown');
    // No database keeps the first two, and no cosignature holds the third.
    for (const wrong of ['log\0', 'log\ud800', 'é'.repeat(200)])
      expect(codeOf(await desk.relay.registerLog(wrong, { name: origin, publicKey: logKey.publicKey }))).toBe(
        'request-malformed',
      );
    await must(desk.relay.registerLog(origin, { name: origin, publicKey: logKey.publicKey }));
    const rival = await createTestDesk(relay, 'b');
    for (const publicKey of [createSigningKey('ed25519').publicKey, logKey.publicKey])
      expect(codeOf(await rival.relay.registerLog(origin, { name: origin, publicKey }))).toBe('link-taken');
    const lines = await must(ask(0, [], noteOf(tree)));
    const signed = parseNote(noteOf(tree) + lines)!;
    for (const key of keys)
      expect(verifyCosignature(sha256, verifySignature, signed, { name: 'relay.example/witness', ...key })).toBe(
        NOON / 1_000,
      );
    grow(tree, 4, 'more');
    grow(other, 9, 'rewritten');
    expect(codeOf(await ask(0, [], noteOf(tree)))).toBe('log-size-differs');
    expect(codeOf(await ask(5, other.proveConsistency(5), noteOf(other)))).toBe('log-not-consistent');
    const thief = createSigningKey('ed25519');
    const forged = formatNote(signCheckpoint(sha256, { origin, size: 9, root: tree.root() }, origin, thief));
    expect(codeOf(await ask(5, tree.proveConsistency(5), forged))).toBe('log-not-signed');
    expect((await ask(5, tree.proveConsistency(5), noteOf(tree))).ok).toBe(true);
  });

  test('what it has signed is on its disk: started again, it signs no other history of that log', async () => {
    const witness = { name: 'relay.example/witness', keys: [createSigningKey('ed25519')] };
    const options = { ...listening, databaseUrl: await databases.create('witness'), witness };
    const [signer, logKey, origin] = [createSigner(), createSigningKey('ed25519'), 'example.org/log'];
    const ask = (url: string, words: string) => {
      const tree = createTree(sha256);
      for (const word of words.split(' ')) tree.append(hashLeaf(sha256, bytes(word)));
      const head = { origin, size: tree.size(), root: tree.root() };
      const note = formatNote(signCheckpoint(sha256, head, origin, logKey));
      return clientAt(url, signer).cosign(`old 0\n\n${note}`);
    };
    const relay = await startRelay(options);
    await must(clientAt(relay.url, signer).register());
    await must(clientAt(relay.url, signer).registerLog(origin, { name: origin, publicKey: logKey.publicKey }));
    await must(ask(relay.url, 'offered accepted released'));
    await relay.stop();
    const again = await startRelay(options);
    expect(await ask(again.url, 'offered declined')).toMatchObject({ refusal: { code: 'log-size-differs', at: 3 } });
    await again.stop();
  });
});
