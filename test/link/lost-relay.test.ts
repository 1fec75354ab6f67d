import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelayClient } from '../../src/link/index.ts';
import type { Relay } from '../../src/relay/index.ts';
import {
  alarmsOf,
  befriend,
  clientOf,
  createTestDesk,
  createTestRelay,
  type DeskOptions,
  heard,
  linkUp,
  must,
  reopen,
  say,
  settle,
  type TestDesk,
} from './desks.ts';

/** A desk whose relay is emptied, or whose address is changed to another. */
async function createMovingDesk(relay: Relay, name: string, options: DeskOptions = {}) {
  const line: { client: RelayClient | null } = { client: null };
  const wrap = (first: RelayClient): RelayClient => {
    const pass = Object.keys(first).map((act) => [
      act,
      (...asked: unknown[]) => (line.client ?? first)[act as 'post'](...(asked as Parameters<RelayClient['post']>)),
    ]);
    return Object.fromEntries(pass) as RelayClient;
  };
  const made = await createTestDesk(relay, name, { ...options, wrap });
  const move = async (to: Relay): Promise<void> => {
    line.client = clientOf(to, made.identity);
    await must(made.desk.register());
  };
  return { ...made, line, move };
}

/** All look at the relay, and tell each other what they have to tell. */
async function look(desks: readonly TestDesk[], rounds = 6): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { desk } of desks) await desk.seekReturn();
    await settle(desks);
  }
}

const standingOf = ({ desk }: TestDesk) => desk.sessions()[0]!.carrying();

test('a relay comes back empty: both say so, nothing moves before a person on each side wants it, and no word is lost or said twice', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { link } = one!.state();
  await say(one!, 'offer 80');
  await settle([a, b]);
  // Said, and promised a place by the relay, that nobody has read when its disk is gone.
  await say(other!, 'accept 80');
  await other!.push();
  const empty = createTestRelay();
  await Promise.all([a.move(empty), b.move(empty)]);
  await look([a, b]);
  await say(one!, 'offer 12');
  await look([a, b]);
  expect([standingOf(a), standingOf(b)]).toEqual([
    { wanted: null, missing: [b.identity.address] },
    { wanted: null, missing: [a.identity.address] },
  ]);
  const epoch = one!.state().epoch;
  await must(a.desk.carryOn(link, 'Ana'));
  await look([a, b]);
  expect(standingOf(a)).toMatchObject({ wanted: { by: 'Ana' }, missing: [b.identity.address] });
  expect(heard(b, other!)).toEqual(['offer 80']);
  // What one person wanted is not asked again after a restart.
  const again = await reopen(a);
  await must(b.desk.carryOn(link, 'Grace'));
  await look([again, b]);
  expect([standingOf(again), standingOf(b)]).toEqual([null, null]);
  expect(heard(b, other!)).toEqual(['offer 80', 'accept 80', 'offer 12']);
  expect(heard(again, again.desk.session(link)!)).toEqual(heard(b, other!));
  // The same group, under the same keys: nobody had to come back.
  expect([again.desk.session(link)!.state().epoch, other!.state().epoch]).toEqual([epoch, epoch]);
  expect([...alarmsOf(a, one!), ...alarmsOf(b, other!)]).toEqual(['added']);
});

test('who has not read all that the other has is told it by the other, and comes back under fresh keys', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { link } = one!.state();
  await say(one!, 'offer 80');
  await settle([a, b]);
  await say(other!, 'accept 80');
  await say(one!, 'release 80');
  await other!.push();
  await one!.push();
  await one!.want({ kind: 'update' });
  await settle([a]);
  await say(one!, 'offer 12');
  await settle([a]);
  expect(heard(a, one!)).toHaveLength(4);
  expect(heard(b, other!)).toEqual(['offer 80']);
  const elsewhere = createTestRelay();
  await Promise.all([a.move(elsewhere), b.move(elsewhere)]);
  await look([a, b]);
  await say(other!, 'decline 12');
  // The one that is behind may be the first to want it.
  await must(b.desk.carryOn(link, 'Grace'));
  await must(a.desk.carryOn(link, 'Ana'));
  await look([a, b]);
  expect(heard(a, one!)).toEqual(['offer 80', 'accept 80', 'release 80', 'offer 12', 'decline 12']);
  expect(heard(b, other!)).toEqual(heard(a, one!));
  expect(other!.state().holes).toEqual([]);
  await say(one!, 'offer 9');
  await say(other!, 'accept 9');
  await settle([a, b]);
  expect(heard(b, other!).length).toBe(7);
  expect(heard(b, other!)).toEqual(heard(a, one!));
  expect(alarmsOf(b, other!)).not.toContain('forked');
});

test.each([
  ['the desk that lets it in has read the commit', true],
  ['the relay has promised the commit a place, and nobody has read it', false],
])('a desk that was on its way in comes in all the same: %s', async (_, isRead) => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const one = await must(a.desk.found());
  const { link } = one.state();
  await befriend(a, b);
  await must(a.desk.admit(link, b.identity.address, 'Ana', true));
  while (!b.desk.session(link)) {
    await one.push();
    await b.desk.readMail(0);
    if (!b.desk.session(link)) await one.pull(0);
  }
  if (isRead) {
    await say(one, 'offer 80');
    await settle([a]);
  }
  expect([b.desk.session(link)!.state().stage, one.state().roster.members.length]).toEqual(['joining', isRead ? 2 : 1]);
  const empty = createTestRelay();
  await Promise.all([a.move(empty), b.move(empty)]);
  await look([a, b]);
  await must(a.desk.carryOn(link, 'Ana'));
  await must(b.desk.carryOn(link, 'Grace'));
  await look([a, b], 10);
  const other = b.desk.session(link)!;
  expect([other.state().stage, standingOf(a), standingOf(b)]).toEqual(['open', null, null]);
  await say(one, 'offer 12');
  await say(other, 'accept 12');
  await settle([a, b]);
  expect(heard(a, one)).toEqual([...(isRead ? ['offer 80'] : []), 'offer 12', 'accept 12']);
  expect(heard(b, other)).toEqual(heard(a, one));
  expect(other.state().holes).toEqual([]);
});

test('a link of three goes on when its desks have all said so; a reader that comes later is told', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const c = await createMovingDesk(relay, 'Observer', { role: 'observer' });
  const [one, other, reader] = await linkUp([a, b, c]);
  const { link } = one!.state();
  await say(one!, 'offer 80');
  await settle([a, b]);
  const empty = createTestRelay();
  await Promise.all([a.move(empty), b.move(empty), c.move(empty)]);
  await look([a, b, c]);
  await must(a.desk.carryOn(link, 'Ana'));
  await must(b.desk.carryOn(link, 'Grace'));
  await look([a, b, c]);
  await say(other!, 'accept 80');
  await look([a, b, c]);
  expect(heard(a, one!)).toEqual(['offer 80', 'accept 80']);
  expect(heard(c, reader!)).toEqual(heard(a, one!));
});

test('a relay that pretends to be empty to one desk moves nobody, and what it knows again goes on as it was', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { link } = one!.state();
  await say(one!, 'offer 80');
  await settle([a, b]);
  await a.move(createTestRelay());
  await look([a]);
  await must(a.desk.carryOn(link, 'Ana'));
  await say(one!, 'offer 12');
  await say(other!, 'accept 80');
  await look([a, b]);
  expect(standingOf(b)).toBeNull();
  // Where the relay does know the link, nobody can be led to carry it on.
  expect((await b.desk.carryOn(link, 'Grace')).ok).toBe(false);
  expect(heard(b, other!)).toEqual(['offer 80', 'accept 80']);
  await a.move(relay);
  await look([a, b]);
  expect(standingOf(a)).toBeNull();
  expect(heard(a, one!)).toEqual(['offer 80', 'accept 80', 'offer 12']);
  expect(heard(b, other!)).toEqual(heard(a, one!));
});

test('a relay that told two orders and then pretends to be empty is found out: the link is not carried on over the fork', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { link, cursor } = one!.state();
  await say(one!, 'offer 80');
  await settle([a]);
  await say(other!, 'accept 80');
  // To each the relay shows its own word at the same place.
  const forked = createTestRelay();
  await b.move(forked);
  const members = [a.identity.address, b.identity.address];
  const at = { seq: cursor, epoch: other!.state().relayEpoch };
  await must(clientOf(forked, b.identity).resumeLink(link, members, at));
  await settle([b]);
  expect([heard(a, one!), heard(b, other!)]).toEqual([['offer 80'], ['accept 80']]);
  const empty = createTestRelay();
  await Promise.all([a.move(empty), b.move(empty)]);
  await look([a, b]);
  await must(a.desk.carryOn(link, 'Ana'));
  await must(b.desk.carryOn(link, 'Grace'));
  await look([a, b]);
  expect([...alarmsOf(a, one!), ...alarmsOf(b, other!)]).toContain('forked');
  expect(standingOf(a)).not.toBeNull();
  expect(standingOf(b)).not.toBeNull();
});

test('what an emptied relay says once more counts once: old ciphertext at new places is no word', async () => {
  const relay = createTestRelay();
  const a = await createMovingDesk(relay, 'Matamoros');
  const b = await createMovingDesk(relay, 'Brownsville');
  const [one, other] = await linkUp([a, b]);
  const { link } = one!.state();
  await say(one!, 'accept 80');
  await settle([a, b]);
  const last = await must(clientOf(relay, b.identity).fetch(link, other!.state().cursor - 1, 0));
  const empty = createTestRelay();
  await Promise.all([a.move(empty), b.move(empty)]);
  await look([a, b]);
  await must(a.desk.carryOn(link, 'Ana'));
  await must(b.desk.carryOn(link, 'Grace'));
  await look([a, b]);
  const replayed = last.map(({ bytes }) => bytes);
  await must(clientOf(empty, a.identity).post(link, one!.state().relayEpoch, replayed));
  await look([a, b]);
  expect(replayed).toHaveLength(1);
  expect(heard(b, other!)).toEqual(['accept 80']);
  expect(alarmsOf(b, other!)).toContain('unreadable');
  await say(other!, 'release 80');
  await look([a, b]);
  expect(heard(a, one!)).toEqual(['accept 80', 'release 80']);
});

const drawn = fc.array(
  fc.record({
    act: fc.constantFrom('say' as const, 'say' as const, 'push' as const, 'pull' as const, 'update' as const),
    desk: fc.nat(2),
  }),
  { minLength: 5, maxLength: 30 },
);

test('whatever each had read and sent when the relay lost all, three desks end with the same books, every word in them once', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, drawn, async (before, meanwhile) => {
      const relay = createTestRelay();
      const desks = [];
      for (const name of ['a', 'b', 'c']) desks.push(await createMovingDesk(relay, name));
      const sessions = await linkUp(desks);
      const { link } = sessions[0]!.state();
      const said: string[] = [];
      const play = async (acts: typeof before): Promise<void> => {
        for (const { act, desk } of acts) {
          const session = sessions[desk]!;
          if (act === 'push') await session.push();
          else if (act === 'pull') await session.pull(0);
          else if (act === 'update') await session.want({ kind: 'update' });
          else {
            said.push(`word ${said.length}`);
            await say(session, said.at(-1)!);
          }
        }
      };
      await play(before);
      const empty = createTestRelay();
      await Promise.all(desks.map(({ move }) => move(empty)));
      for (const one of sessions) await one.pull(0);
      await play(meanwhile);
      for (const { desk } of desks) await must(desk.carryOn(link, 'Ana'));
      await look(desks, 12);
      const books = desks.map((desk, at) => heard(desk, sessions[at]!));
      expect(books[0]!.toSorted()).toEqual(said.toSorted());
      expect(books[1]).toEqual(books[0]);
      expect(books[2]).toEqual(books[0]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
