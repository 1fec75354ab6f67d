import { expect, test } from 'vitest';
import { toDeskAddress, removalsOf } from '../../src/link/index.ts';
import { befriend, createTestDesk, createTestRelay, heard, linkUp, must, NOON, say, settle } from './desks.ts';

const COMPARED = { by: 'Ana', way: 'phone' as const, at: NOON };

async function linkThree() {
  const clock = { now: NOON };
  const relay = createTestRelay(undefined, () => clock.now);
  const now = () => clock.now;
  const a = await createTestDesk(relay, 'Matamoros', { now });
  const b = await createTestDesk(relay, 'Brownsville', { now });
  const c = await createTestDesk(relay, 'Reynosa', { now });
  const sessions = await linkUp([a, b, c]);
  clock.now += 3_600_000;
  return { clock, a, b, c, sessions, link: sessions[0]!.state().link };
}

test('a desk that is taken out is known to all as that: by whom, when and why; and none of them trusts it any more', async () => {
  const { clock, a, b, c, sessions, link } = await linkThree();
  const gone = c.identity.address;
  await must(a.desk.takeOut(link, gone, 'Ana', 'Its shelter was closed'));
  await settle([a, b, c]);
  await b.desk.heedRemovals();
  const removed = { desk: a.identity.address, by: 'Ana', reason: 'Its shelter was closed', at: clock.now };
  expect(removalsOf(sessions[1]!.state().roster)).toEqual([[gone, removed]]);
  for (const { store } of [a, b]) {
    const known = (await store.partners()).filter(({ identity }) => identity?.address === gone);
    expect(known.map((partner) => [partner.stage, partner.removed])).toEqual([['ended', removed]]);
  }
  expect(sessions[2]!.state().stage).toBe('removed');
  await say(sessions[1]!, 'accept 80');
  await settle([a, b]);
  expect(heard(a, sessions[0]!)).toEqual(['accept 80']);
  expect(heard(c, sessions[2]!)).toEqual([]);
});

test('in a link of three no vouch of another and no second comparison brings it back, but a new invitation of each does', async () => {
  const { clock, a, b, c, sessions, link } = await linkThree();
  const gone = c.identity.address;
  await must(a.desk.takeOut(link, gone, 'Ana', 'Its shelter was closed'));
  await settle([a, b, c]);
  await b.desk.heedRemovals();
  for (const { desk, store } of [a, b]) {
    const partner = (await store.partners()).find(({ identity }) => identity?.address === gone)!;
    expect((await desk.compare(partner.invitation, true, COMPARED)).ok).toBe(false);
    expect((await desk.admit(link, gone, 'Ana', true)).ok).toBe(false);
  }
  clock.now += 3_600_000;
  await befriend(b, c);
  await must(b.desk.admit(link, gone, 'Grace', true));
  await settle([a, b, c]);
  expect(sessions[0]!.state().roster.members).toHaveLength(2);
  await befriend(a, c);
  await must(a.desk.admit(link, gone, 'Ana', false));
  await settle([a, b, c]);
  for (const { desk } of [a, b]) await desk.heedRemovals();
  expect(sessions[0]!.state().roster.members).toHaveLength(3);
  expect(removalsOf(sessions[1]!.state().roster)).toEqual([]);
  await say(c.desk.session(link)!, 'offer 12');
  await settle([a, b, c]);
  expect(heard(a, sessions[0]!)).toEqual(['offer 12']);
});

test('nobody takes itself out, and an observer takes out nobody', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const watcher = await createTestDesk(relay, 'Observer', { role: 'observer' });
  const [one] = await linkUp([a, watcher]);
  const { link } = one!.state();
  expect((await a.desk.takeOut(link, a.identity.address, 'Ana', 'tired')).ok).toBe(false);
  expect((await watcher.desk.takeOut(link, a.identity.address, 'Ana', 'no')).ok).toBe(false);
  expect((await a.desk.takeOut(link, toDeskAddress(new Uint8Array(32)), 'Ana', 'nobody')).ok).toBe(true);
  await settle([a, watcher]);
  expect(one!.state().roster.members).toHaveLength(2);
});
