import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRelayStore, type PostgresRelayStore } from '../../src/adapters/relay-postgres/index.ts';
import { type DeskAddress, type Digest, toDeskAddress, toDigest, toLinkId } from '../../src/link/index.ts';
import type { Kept, OrderState } from '../../src/relay/index.ts';
import { NOON, sha256 } from './desks.ts';
import { ask, countRowsRead } from '../rows-read.ts';
import { type Databases, startDatabases } from './postgres.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const POSTS = 400;
const [writer, reader] = [32, 33].map((n) => toDeskAddress(new Uint8Array(32).fill(n))) as [DeskAddress, DeskAddress];

test.each([
  ['one relay process', 1],
  ['two relay processes in turn', 2],
])('a post by %s costs a link that has carried four hundred messages what it costs a new one', async (_, processes) => {
  const url = await databases.create(`grown_${processes}`);
  const stores = await Promise.all(Array.from({ length: processes }, () => openRelayStore(url)));
  const link = toLinkId(new Uint8Array(randomBytes(32)));
  let state: OrderState = { id: link, kind: 'link', epoch: 0, seq: 0, members: [writer, reader], left: [] };
  await stores[0]!.createOrder(state, writer);
  for (let seq = 1; seq <= POSTS; seq += 1) {
    state = await post(stores[seq % processes]!, { ...state, seq });
    // The database takes stock while there is little, and plans by that from then on.
    if (seq === 3) await ask(url, 'analyze relay.msg');
  }
  for (const store of stores) await store.close();
  expect(await countRowsRead(url, 'relay.msg', POSTS)).toBeLessThan(4 * POSTS);
});

test('the relay tidies up every ten minutes without looking at what somebody has still to read', async () => {
  const url = await databases.create('swept');
  const store = await openRelayStore(url);
  const link = toLinkId(new Uint8Array(randomBytes(32)));
  let state: OrderState = { id: link, kind: 'link', epoch: 0, seq: 0, members: [writer, reader], left: [] };
  await store.createOrder(state, writer);
  for (let seq = 1; seq <= POSTS; seq += 1) state = await post(store, { ...state, seq });
  await ask(url, 'analyze');
  await store.acknowledge(link, writer, POSTS);
  await store.acknowledge(link, reader, 10);
  expect(await store.sweep(NOON)).toBe(10);
  for (let night = 1; night <= 50; night += 1) expect(await store.sweep(NOON)).toBe(0);
  await store.close();
  expect(await countRowsRead(url, 'relay.msg', POSTS)).toBeLessThan(2 * POSTS);
});

test('a message that is posted once more, long after, is written once and told its place', async () => {
  const url = await databases.create('once');
  const store = await openRelayStore(url);
  const link = toLinkId(new Uint8Array(randomBytes(32)));
  let state: OrderState = { id: link, kind: 'link', epoch: 0, seq: 0, members: [writer, reader], left: [] };
  await store.createOrder(state, writer);
  for (let seq = 1; seq <= 70; seq += 1) state = await post(store, { ...state, seq });
  const place = await store.change([link], writer, [hashOf(1)], NOON, (views) => {
    const known = views.get(link)!.known.get(hashOf(1));
    if (known) return { value: known.seq, states: [], rows: [] };
    const next = { ...state, seq: state.seq + 1 };
    return { value: null, states: [next], rows: [rowOf(next, hashOf(1))] };
  });
  expect(place).toBe(1);
  expect((await store.readOrder(link))!.seq).toBe(70);
  await store.close();
});

test('what was posted before is told its place again, alone or among others', async () => {
  const store = await openRelayStore(await databases.create('again'));
  const link = toLinkId(new Uint8Array(randomBytes(32)));
  const start: OrderState = { id: link, kind: 'link', epoch: 0, seq: 0, members: [writer, reader], left: [] };
  await store.createOrder(start, writer);
  for (const seq of [1, 2, 3]) await post(store, { ...start, seq });
  const asked = [hashOf(3), hashOf(9), hashOf(1)];
  const places = await store.change([link], writer, asked, NOON, (views) => ({
    value: [...views.get(link)!.known].map(([hash, { seq }]) => [asked.indexOf(hash), seq]),
    states: [],
    rows: [],
  }));
  expect(places.toSorted()).toEqual([
    [0, 3],
    [2, 1],
  ]);
  await store.close();
});

const hashOf = (seq: number): Digest => toDigest(sha256(Uint8Array.of(seq >> 8, seq & 255)));

const rowOf = ({ id, seq }: OrderState, hash: Digest): Kept => ({
  order: id,
  seq,
  epoch: 0,
  kind: 'utterance',
  from: writer,
  hash,
  bytes: new Uint8Array(1_024),
  placed: null,
  expires: NOON + 86_400_000,
});

async function post(store: PostgresRelayStore, state: OrderState): Promise<OrderState> {
  const row = rowOf(state, hashOf(state.seq));
  return store.change([state.id], writer, [row.hash], NOON, () => ({ value: state, states: [state], rows: [row] }));
}

test('a link counts for the desk that has opened it, as long as that is in it, and not for those it names', async () => {
  const store = await openRelayStore(await databases.create('founded'));
  const state: OrderState = { id: 'a'.repeat(64), kind: 'link', epoch: 0, seq: 0, members: [writer, reader], left: [] };
  await store.createOrder(state, writer);
  expect([await store.countLinks(writer), await store.countLinks(reader)]).toEqual([1, 0]);
  await store.change([state.id], writer, [], 0, () => ({
    value: null,
    states: [{ ...state, members: [reader] }],
    rows: [],
  }));
  expect([await store.countLinks(writer), await store.countLinks(reader)]).toEqual([0, 0]);
  await store.close();
});
