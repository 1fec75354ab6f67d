import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type PostgresStore } from '../../src/adapters/postgres/store.ts';
import { asChannelId, asInstant } from '../../src/model/index.ts';
import { type Databases, startDatabases } from '../link/postgres.ts';

const channel = asChannelId('tipline');
let databases: Databases;
let stores: readonly PostgresStore[];
beforeAll(async () => {
  databases = await startDatabases();
  const url = await databases.create('updates');
  stores = [await openStore(url), await openStore(url)];
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await databases.stop();
});

const LONG_ENOUGH_MILLISECONDS = 300;
/** Lets all who come through together once `count` have come; who is kept from coming does not hold up the others for long. */
function openGate(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === count) resolve();
    return Promise.race([promise, sleep(LONG_ENOUGH_MILLISECONDS)]);
  };
}

/** Adds a mark to the state of each key. */
const digest = (
  store: PostgresStore,
  mark: string,
  keys: readonly string[],
  gate: () => Promise<void>,
): Promise<number> =>
  store.digestBatch(1, async (batch) => {
    const known = await batch.loadUpdates(keys);
    await gate();
    const state = (key: string): string => (known.get(key) ?? '') + mark;
    await batch.saveUpdates(
      keys.map((key) => ({ key, state: state(key), source: null, expiresAt: asInstant(Date.parse('2026-05-12')) })),
    );
  });

test('a message and its edit, digested at once by two processes, both stand; and neither waits for ever', async () => {
  const keys = Array.from({ length: 40 }, (_, n) => `m:${n}`);
  const [one, other] = stores as [PostgresStore, PostgresStore];
  for (const mark of 'ab') await one.appendDeliveries([{ channel, body: mark }]);
  const gate = openGate(2);
  const both = [digest(one, 'a', keys, gate), digest(other, 'b', keys.toReversed(), gate)];
  expect(await Promise.all(both)).toEqual([1, 1]);
  for (const body of 'cd') await one.appendDeliveries([{ channel, body }]);
  await one.digestBatch(2, async (batch) => {
    const states = await batch.loadUpdates(keys);
    expect(keys.map((key) => [...states.get(key)!].sort().join(''))).toEqual(keys.map(() => 'ab'));
  });
});
