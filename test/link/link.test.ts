import { expect, test } from 'vitest';
import { toUtteranceId } from '../../src/link/index.ts';
import { alarmsOf, bytes, createTestDesk, createTestRelay, heard, linkUp, say, settle } from './desks.ts';

test('two desks invite, accept, compare, link, and hold the same books', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  await say(one!, 'offer 80');
  await say(other!, 'capacity 120');
  await settle([a, b]);
  await say(other!, 'accept 80');
  await say(one!, 'release 80');
  await settle([a, b]);
  expect(heard(b, other!)).toHaveLength(4);
  expect(heard(a, one!)).toEqual(heard(b, other!));
  expect(alarmsOf(a, one!)).toEqual(['added']);
  expect(alarmsOf(b, other!)).toEqual([]);
});

test('the secrets of an epoch are written with what begins it, and not again with each word', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  await say(one!, 'offer 80');
  await settle([a, b]);
  const { keep } = a.store;
  const written: boolean[] = [];
  a.store.keep = (change) => {
    written.push(change.isBaseNew);
    return keep(change);
  };
  await say(one!, 'offer 12');
  await say(other!, 'accept 80');
  await settle([a, b]);
  expect(written).toContain(false);
  expect(written).not.toContain(true);
});

test('what is sealed goes out while a later step is still being written, and a page that comes meanwhile shares the step after it', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  await say(one!, 'accept 80');
  const { keep } = a.store;
  const disk = Promise.withResolvers<void>();
  let steps = 0;
  a.store.keep = async (change) => {
    steps += 1;
    if (steps === 1) await disk.promise;
    return keep(change);
  };
  const later = one!.say(toUtteranceId(new Uint8Array(16).fill(7)), 'payload', bytes('offer 12'));
  const pushed = one!.push();
  await settle([b]);
  expect(heard(b, other!)).toEqual(['accept 80']);
  await say(other!, 'release 80');
  await other!.push();
  const pulled = one!.pull(0);
  await settle([b]);
  const last = one!.say(toUtteranceId(new Uint8Array(16).fill(8)), 'payload', bytes('offer 13'));
  disk.resolve();
  await Promise.all([later, pushed, pulled, last]);
  expect(steps).toBe(2);
  await settle([a, b]);
  expect(heard(a, one!)).toEqual(heard(b, other!));
  expect(heard(b, other!)).toHaveLength(4);
  expect(alarmsOf(a, one!)).toEqual(['added']);
});

test('a page whose step could not be written is asked for again', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { keep } = a.store;
  const disk = Promise.withResolvers<void>();
  a.store.keep = async () => {
    await disk.promise;
    throw new Error('the disk is full');
  };
  await say(other!, 'release 80');
  await other!.push();
  const first = one!.pull(0);
  const failed = one!.say(toUtteranceId(new Uint8Array(16).fill(7)), 'payload', bytes('offer 12'));
  disk.resolve();
  await expect(Promise.all([first, failed])).rejects.toThrow('the disk is full');
  a.store.keep = keep;
  await say(other!, 'release 12');
  await settle([a, b]);
  expect(heard(a, one!)).toEqual(['release 80', 'release 12']);
  expect(alarmsOf(a, one!)).toEqual(['added']);
});
