import { expect, test } from 'vitest';
import { alarmsOf, createTestDesk, createTestRelay, heard, linkUp, say, settle } from './desks.ts';

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
