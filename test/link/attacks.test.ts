import { randomBytes } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { xWing } from '../../src/adapters/mls/xwing.ts';
import {
  announceKey,
  type Delivery,
  formatNotice,
  type GroupCrypto,
  type LinkSession,
  type RelayClient,
  signEnvelope,
  toUtteranceId,
  NO_DIGEST,
  writeLetter,
} from '../../src/link/index.ts';
import { createMemoryStore } from '../../src/relay/index.ts';
import {
  alarmsOf,
  befriend,
  bytes,
  clientOf,
  createSigner,
  createTestDesk,
  createTestRelay,
  heard,
  linkUp,
  must,
  NOON,
  reopen,
  say,
  settle,
  type TestDesk,
  text,
} from './desks.ts';

const ANYBODY = () => true;
const ANYTHING = () => ({ accepted: true }) as const;
const newId = () => toUtteranceId(new Uint8Array(randomBytes(16)));

/** The group of a desk, as a thief or a traitor with its memory would have it. */
async function groupOf({ store, ports }: TestDesk, session: LinkSession) {
  const { group } = (await store.load(session.state().link))!;
  return ports.crypto.load(group!);
}

async function pair(wrap?: (client: RelayClient) => RelayClient) {
  const store = createMemoryStore();
  const relay = createTestRelay(store);
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville', wrap ? { wrap } : {});
  const [one, other] = (await linkUp([a, b])) as [LinkSession, LinkSession];
  return { store, relay, a, b, one, other };
}

async function three() {
  const relay = createTestRelay();
  const desks = [];
  for (const name of ['Matamoros', 'Brownsville', 'Reynosa']) desks.push(await createTestDesk(relay, name));
  const sessions = (await linkUp(desks)) as [LinkSession, LinkSession, LinkSession];
  return { relay, desks: desks as [TestDesk, TestDesk, TestDesk], sessions };
}

describe('removed', () => {
  test('a removed member reads nothing that is said after it was removed, and cannot come back by itself', async () => {
    const { desks, sessions, relay } = await three();
    const [a, b, c] = desks;
    const thief = await groupOf(c, sessions[2]);
    await sessions[0].want({ kind: 'remove', address: c.identity.address });
    await settle([a, b]);
    await say(sessions[0], 'after the removal');
    await settle([a, b]);
    expect(heard(b, sessions[1])).toEqual(['after the removal']);
    // All the ciphertext there is, as if the relay helped.
    const all = await must(relay.serve(a.identity.address).fetch(sessions[0].state().link, 0, 0));
    let group = thief;
    const read: string[] = [];
    for (const { bytes: sent } of all) {
      const answer = await c.ports.crypto.open(group, sent, ANYBODY, ANYTHING);
      if (answer.ok && answer.opened.kind === 'utterance') read.push(text(answer.opened.plaintext));
      if (answer.ok) group = answer.opened.group;
    }
    expect(read.filter((words) => words.includes('after the removal'))).toEqual([]);
    expect(c.ports.crypto.factsOf(group).isRemoved).toBe(true);
    await settle([c]);
    expect(sessions[2].state().stage).toBe('removed');
    // Nor does the relay hand out more than the commit that took it out.
    const shown = await must(c.relay.fetch(sessions[0].state().link, 0, 0));
    expect([shown.at(-1)!.kind, shown.length]).toEqual(['commit', all.length - 1]);
    const back = await relay.serve(c.identity.address).post(sessions[0].state().link, 9, [bytes('x')]);
    expect(!back.ok && back.refusal.code).toBe('not-in-link');
  });
});

describe('commits', () => {
  test('of two commits at once one wins, the other is made again, and all end in one group', async () => {
    const { desks, sessions } = await three();
    await sessions[0].want({ kind: 'update' });
    await sessions[1].want({ kind: 'update' });
    await sessions[2].want({ kind: 'update' });
    const before = sessions[0].state().epoch;
    // All three prepare and send before anybody reads.
    for (const session of sessions) await session.push();
    await settle(desks);
    expect(sessions.map((session) => session.state().epoch)).toEqual([before + 3, before + 3, before + 3]);
    for (const [at, session] of sessions.entries()) await say(session, `desk ${at}`);
    await settle(desks);
    expect(desks.map((desk, at) => heard(desk, sessions[at]!).length)).toEqual([3, 3, 3]);
  });

  test('a commit that breaks the rules, or is noise, is followed by nobody; each desk names the members to the relay anew, and they go on', async () => {
    const { desks, sessions, relay } = await three();
    const [a, b, c] = desks;
    const { link } = sessions[0].state();
    const members = desks.map(({ identity }) => identity.address);
    const epochs = sessions.map((session) => session.state().epoch);
    const traitor = relay.serve(c.identity.address);
    const stranger = createSigner();
    const foreign = { address: stranger.key as never, key: stranger.key, role: 'desk' as const };
    const kit = (await createTestDesk(relay, 'stranger')).ports.crypto;
    const added = await c.ports.crypto.add(
      await groupOf(c, sessions[2]),
      (await kit.createKeyPackage((await createTestDesk(relay, 'nobody vouched for')).identity).catch(() => null))
        ?.bytes ?? (await b.ports.crypto.createKeyPackage({ ...b.identity, address: foreign.address })).bytes,
      ANYBODY,
    );
    let epoch = sessions[0].state().relayEpoch;
    for (const bad of [added.bytes, new Uint8Array(randomBytes(2_000))]) {
      await must(traitor.commit({ link, epoch, bytes: bad, members, letters: [] }));
      epoch += 1;
    }
    await settle([a, b]);
    await say(sessions[0], 'still here');
    await settle([a, b]);
    expect(heard(b, sessions[1])).toEqual(['still here']);
    expect([sessions[0].state().epoch, sessions[1].state().epoch]).toEqual(
      epochs.slice(0, 2).map((first) => first + 2),
    );
    expect(alarmsOf(a, sessions[0]).filter((code) => code === 'bad-commit')).toHaveLength(2);
    await sessions[0].want({ kind: 'remove', address: c.identity.address });
    await settle([a, b]);
    expect(sessions[1].state().roster.members).toHaveLength(2);
  });

  test('a commit whose keys open for nobody is objected to, and undone', async () => {
    const { desks, sessions, relay } = await three();
    const [a, b, c] = desks;
    const { link, relayEpoch, epoch } = sessions[0].state();
    const broken = await commitWithBrokenPath(c.ports.crypto, await groupOf(c, sessions[2]));
    const members = desks.map(({ identity }) => identity.address);
    await must(
      relay.serve(c.identity.address).commit({ link, epoch: relayEpoch, bytes: broken, members, letters: [] }),
    );
    await settle([a, b]);
    expect([sessions[0].state().stage, sessions[1].state().stage]).toEqual(['open', 'open']);
    expect([sessions[0].state().epoch, sessions[1].state().epoch]).toEqual([epoch, epoch]);
    await say(sessions[1], 'we go on');
    await settle([a, b]);
    expect(heard(a, sessions[0])).toEqual(['we go on']);
    expect(alarmsOf(a, sessions[0])).toContain('commit-undone');
  });
});

test('a commit whose keys open for one desk and not for another holds: whoever cannot follow says so, and comes back with the other’s help', async () => {
  const { desks, sessions, relay } = await three();
  const [a, b, c] = desks;
  const { link, relayEpoch, epoch } = sessions[0].state();
  const bad = await commitThatShutsOut(a.ports.crypto, await groupOf(a, sessions[0]), 2);
  const members = desks.map(({ identity }) => identity.address);
  await must(relay.serve(a.identity.address).commit({ link, epoch: relayEpoch, bytes: bad, members, letters: [] }));
  await settle([b, c], 4);
  expect([sessions[1], sessions[2]].map((session) => [session.state().stage, session.state().epoch])).toEqual([
    ['open', epoch + 1],
    ['lost', epoch],
  ]);
  expect(alarmsOf(c, sessions[2])).toContain('cannot-follow');
  for (let round = 0; round < 4; round += 1) {
    await c.desk.seekReturn();
    await settle([b, c], 4);
  }
  expect(sessions[2].state()).toMatchObject({ stage: 'open', epoch: sessions[1].state().epoch });
  await say(sessions[1], 'we go on');
  await say(sessions[2], 'all of us');
  await settle([b, c]);
  for (const [desk, session] of [[b, sessions[1]] as const, [c, sessions[2]] as const])
    expect([...heard(desk, session)].sort()).toEqual(['all of us', 'we go on']);
});

/** A commit that is good for all but the desk at one leaf: what is sealed to that one cannot be opened. */
async function commitThatShutsOut(
  crypto: GroupCrypto,
  group: Awaited<ReturnType<typeof groupOf>>,
  leaf: number,
): Promise<Uint8Array> {
  const { state } = group as unknown as { state: { ratchetTree: readonly { leaf: { hpkePublicKey: Uint8Array } }[] } };
  const shutOut = Buffer.from(state.ratchetTree[2 * leaf]!.leaf.hpkePublicKey);
  const { encapsulate } = xWing;
  const sealing = vi.spyOn(xWing, 'encapsulate').mockImplementation((key) => {
    const sealed = encapsulate(key);
    return shutOut.equals(key) ? { ...sealed, shared: new Uint8Array(sealed.shared.length) } : sealed;
  });
  const { bytes: made } = await crypto.update(group);
  sealing.mockRestore();
  return made;
}

/** A commit that is valid on its face, made by a desk that holds another private key on the path than it shows. */
async function commitWithBrokenPath(
  crypto: GroupCrypto,
  group: Awaited<ReturnType<typeof groupOf>>,
): Promise<Uint8Array> {
  const held = group as unknown as { readonly state: { readonly keySchedule: { readonly initSecret: Uint8Array } } };
  const wrong = {
    ...held,
    state: { ...held.state, keySchedule: { ...held.state.keySchedule, initSecret: new Uint8Array(64) } },
  };
  return (await crypto.update(wrong as never)).bytes;
}

describe('an insider', () => {
  test('repeats its own words: they count once', async () => {
    const { a, b, one, other, relay } = await pair();
    await say(other, 'accept 80');
    await settle([a, b]);
    const { log } = b.store.kept.get(other.state().link)!;
    const said = log.find(({ what }) => what === 'said')! as { readonly envelope: Uint8Array };
    const again = await b.ports.crypto.encrypt(await groupOf(b, other), said.envelope);
    const { link, relayEpoch } = one.state();
    await must(relay.serve(b.identity.address).post(link, relayEpoch, [again.bytes]));
    await settle([a]);
    expect(heard(a, one)).toEqual(['accept 80']);
    expect(alarmsOf(a, one)).toContain('repeat');
  });

  test("wraps another desk's words into its own message: they do not count", async () => {
    const { desks, sessions, relay } = await three();
    const [a, b, c] = desks;
    await say(sessions[0], 'release 80');
    await settle(desks);
    const { log } = c.store.kept.get(sessions[2].state().link)!;
    const said = log.find((entry) => entry.what === 'said' && entry.author === a.identity.address)!;
    const stolen = await c.ports.crypto.encrypt(
      await groupOf(c, sessions[2]),
      (said as { readonly envelope: Uint8Array }).envelope,
    );
    const { link, relayEpoch } = sessions[0].state();
    await must(relay.serve(c.identity.address).post(link, relayEpoch, [stolen.bytes]));
    await settle([a, b]);
    expect(heard(b, sessions[1])).toEqual(['release 80']);
    expect(alarmsOf(b, sessions[1])).toContain('not-its-own');
  });

  test('makes a commit in another desk’s name: it is named for it itself, and the other one goes on', async () => {
    const { desks, sessions, relay } = await three();
    const [a, b, c] = desks;
    const { link, relayEpoch: epoch } = sessions[0].state();
    const members = desks.map(({ identity }) => identity.address);
    // Coming back is the one commit that says in the clear whose it is.
    const asOther = { ...b.identity, key: c.identity.key };
    const { bytes: keyPackage, secret } = await c.ports.crypto.createKeyPackage(asOther);
    const groupInfo = await c.ports.crypto.groupInfo(await groupOf(c, sessions[2]));
    const { bytes: made } = await must(c.ports.crypto.rejoin(groupInfo, keyPackage, secret, ANYBODY));
    await must(relay.serve(c.identity.address).commit({ link, epoch, bytes: made, members, letters: [] }));
    await settle([a, b]);
    for (const [desk, session] of [[a, sessions[0]] as const, [b, sessions[1]] as const]) {
      const named = desk.store.kept.get(link)!.alarms.filter(({ code }) => code !== 'added');
      expect(named).toMatchObject([{ code: 'bad-commit', about: c.identity.address }]);
      expect(session.state().stage).toBe('open');
    }
    await say(sessions[1], 'we are here');
    await settle([a, b]);
    expect(heard(a, sessions[0])).toEqual(['we are here']);
  });

  test('takes another desk out though it may only watch, or brings one in that not all have vouched for: no desk follows', async () => {
    const relay = createTestRelay();
    const [a, b] = [await createTestDesk(relay, 'Matamoros'), await createTestDesk(relay, 'Brownsville')];
    const watcher = await createTestDesk(relay, 'Ombudsman', { role: 'observer' });
    const stranger = await createTestDesk(relay, 'Reynosa');
    const [one, other, seen] = (await linkUp([a, b, watcher])) as [LinkSession, LinkSession, LinkSession];
    const { link } = one.state();
    const members = [a, b, watcher].map(({ identity }) => identity.address);
    await must(other.say(newId(), 'notice', formatNotice({ kind: 'vouch', identity: stranger.identity, by: 'Bo' })));
    await settle([a, b, watcher]);
    const { bytes: keyPackage } = await stranger.ports.crypto.createKeyPackage(stranger.identity);
    const commitAs = async ({ identity }: TestDesk, { bytes: made }: { readonly bytes: Uint8Array }) => {
      const posted = { link, epoch: one.state().relayEpoch, bytes: made, members, letters: [] };
      await must(relay.serve(identity.address).commit(posted));
      await one.pull(0);
    };
    const watching = await groupOf(watcher, seen);
    await commitAs(watcher, await watcher.ports.crypto.remove(watching, b.identity.address));
    await commitAs(watcher, await watcher.ports.crypto.add(watching, keyPackage, ANYBODY));
    await settle([a, b]);
    await say(one, 'we are still three');
    await settle([a, b]);
    expect(heard(b, other)).toEqual(['we are still three']);
    // A desk that may bring others in, but not alone.
    await commitAs(b, await b.ports.crypto.add(await groupOf(b, other), keyPackage, ANYBODY));
    const voided = a.store.kept.get(link)!.alarms.filter(({ code }) => code === 'bad-commit');
    expect(voided.map(({ about, detail }) => [about, detail])).toEqual([
      [watcher.identity.address, 'observer-commits'],
      [watcher.identity.address, 'observer-commits'],
      [b.identity.address, 'key-unknown'],
    ]);
    expect(one.state().roster.members.map(({ address }) => address)).toEqual(members);
  });

  test('an observer reads everything and its words count for nobody', async () => {
    const relay = createTestRelay();
    const a = await createTestDesk(relay, 'Matamoros');
    const watcher = await createTestDesk(relay, 'Ombudsman', { role: 'observer' });
    const [one, seen] = (await linkUp([a, watcher])) as [LinkSession, LinkSession];
    await say(one, 'offer 80');
    await settle([a, watcher]);
    expect(heard(watcher, seen)).toEqual(['offer 80']);
    const refused = await seen.say(newId(), 'payload', bytes('accept 80'));
    expect(!refused.ok && refused.refusal.code).toBe('observer-only');
    // With a changed program: the others do not heed it.
    const { link, epoch, relayEpoch, cursor, head, marks, self } = seen.state();
    const mark = marks[self.address] ?? { sequence: 0, hash: NO_DIGEST };
    const envelope = signEnvelope(
      {
        link,
        epoch,
        author: self.address,
        sequence: mark.sequence + 1,
        previous: mark.hash,
        seen: { seq: cursor, head },
        kind: 'payload',
        utterances: [{ id: newId(), payload: bytes('accept 80') }],
      },
      watcher.signers[0]!,
    );
    const sent = await watcher.ports.crypto.encrypt(await groupOf(watcher, seen), envelope);
    await must(relay.serve(watcher.identity.address).post(link, relayEpoch, [sent.bytes]));
    await settle([a]);
    expect(heard(a, one)).toEqual(['offer 80']);
    expect(alarmsOf(a, one)).toContain('observer-spoke');
    expect(one.state().roster.members.map(({ role }) => role)).toEqual(['desk', 'observer']);
  });
});

test('an observer that has the relay hear nobody else stops the link, and is named for it', async () => {
  const relay = createTestRelay();
  const a = await createTestDesk(relay, 'Matamoros');
  const b = await createTestDesk(relay, 'Brownsville');
  const watcher = await createTestDesk(relay, 'Ombudsman', { role: 'observer' });
  const [one, other] = (await linkUp([a, b, watcher])) as [LinkSession, LinkSession, LinkSession];
  const { link, relayEpoch: epoch } = one.state();
  const members = [watcher.identity.address];
  const noise = new Uint8Array(randomBytes(500));
  await must(relay.serve(members[0]!).commit({ link, epoch, bytes: noise, members, letters: [] }));
  await say(one, 'not sent');
  await settle([a, b], 4);
  for (const [desk, session] of [[a, one] as const, [b, other] as const]) {
    expect(alarmsOf(desk, session)).toContain('bad-commit');
    expect(desk.store.kept.get(link)!.alarms.find(({ code }) => code === 'bad-commit')!.about).toBe(members[0]);
    expect(await session.pull(0)).toMatchObject({ kind: 'away', refusal: { code: 'not-in-link' } });
    expect(heard(desk, session)).toEqual([]);
  }
});

test('a desk that the relay hears no more because of a member’s commit is let in again by another desk, and both name who did it', async () => {
  const { desks, sessions, relay } = await three();
  const [a, b, rogue] = desks;
  const { link, relayEpoch: epoch } = sessions[0].state();
  const members = [a.identity.address, rogue.identity.address];
  const noise = new Uint8Array(randomBytes(500));
  await must(relay.serve(rogue.identity.address).commit({ link, epoch, bytes: noise, members, letters: [] }));
  await say(sessions[1], 'we are here');
  await settle([a, b], 8);
  expect(heard(a, sessions[0])).toEqual(['we are here']);
  for (const [desk, session] of [[a, sessions[0]] as const, [b, sessions[1]] as const]) {
    const alarm = desk.store.kept.get(link)!.alarms.find(({ code }) => code === 'bad-commit');
    expect(alarm?.about).toBe(rogue.identity.address);
    expect(session.state().stage).toBe('open');
  }
});

describe('a relay', () => {
  /** Rewrites what one desk is handed. */
  const lying =
    (rewrite: (page: readonly Delivery[]) => readonly Delivery[]) =>
    (client: RelayClient): RelayClient => ({
      ...client,
      fetch: async (...asked) => {
        const page = await client.fetch(...asked);
        return page.ok ? { ok: true, value: rewrite(page.value) } : page;
      },
    });

  test('that leaves something out and closes the gap is found out by the next word of its author', async () => {
    let dropped = 0;
    const { a, b, one, other } = await pair(
      lying((page) => {
        const words = page.filter(({ kind }) => kind === 'utterance');
        if (words.length === 3) dropped = words[1]!.seq;
        return page
          .filter(({ seq }) => seq !== dropped)
          .map((delivery) =>
            dropped > 0 && delivery.seq > dropped ? { ...delivery, seq: delivery.seq - 1 } : delivery,
          );
      }),
    );
    // Said in one breath: all three were written upon the same order, so that their chain alone tells.
    for (const words of ['hold the group', 'the lane is closed', 'release 80']) await say(one, words);
    await settle([a]);
    await other.pull(0);
    expect(dropped).toBeGreaterThan(0);
    expect(alarmsOf(b, other)).toContain('out-of-order');
    await say(one, 'next');
    await settle([a, b], 3);
    expect(heard(b, other)).toEqual(['hold the group']);
    // The other desk hears of it as soon as this one says anything.
    await say(other, 'heard');
    await settle([a, b], 3);
    expect(alarmsOf(a, one)).toContain('forked');
  });

  test('that leaves a gap in its own count is found out at once', async () => {
    const { a, b, one, other } = await pair(lying((page) => page.filter(({ seq }) => seq < 5)));
    const inner = clientOf(createTestRelay(), b.identity);
    expect(inner).toBeDefined();
    await say(one, 'one');
    await say(one, 'two');
    await settle([a]);
    const [first, second] = await must(a.relay.fetch(one.state().link, other.state().cursor, 0));
    expect(second!.seq).toBe(first!.seq + 1);
    const skipping = { ...b.relay, fetch: async () => ({ ok: true as const, value: [second!] }) };
    const again = await reopen({ ...b, relay: skipping });
    await again.desk.session(one.state().link)!.pull(0);
    expect(alarmsOf(b, other)).toContain('relay-gap');
    expect(heard(b, other)).toEqual([]);
  });

  test('that hands out a gap, or what was read long ago, over and over is asked less and less, and told of once', async () => {
    const { a, b, one, other } = await pair();
    for (const words of ['one', 'two']) await say(one, words);
    await settle([a]);
    const page = await must(a.relay.fetch(one.state().link, 0, 0));
    for (const told of [page.slice(-1), page.slice(0, 2)]) {
      const liar = { ...b.relay, fetch: async () => ({ ok: true as const, value: told }) };
      const again = await reopen({ ...b, relay: liar });
      const session = again.desk.session(one.state().link)!;
      for (let time = 0; time < 5; time += 1) expect((await session.pull(0)).kind).toBe('astray');
    }
    expect(alarmsOf(b, other).filter((code) => code === 'relay-gap')).toHaveLength(1);
    const honest = await reopen(b);
    await settle([honest]);
    expect(heard(honest, honest.desk.session(one.state().link)!)).toEqual(['one', 'two']);
  });

  test('that shows two desks two orders is found out by the next word between them', async () => {
    let isLying = false;
    const { a, b, one, other } = await pair(
      lying((page) => {
        if (!isLying || page.length < 2) return page;
        const [first, second, ...rest] = page as [Delivery, Delivery];
        return [{ ...second, seq: first.seq }, { ...first, seq: second.seq }, ...rest];
      }),
    );
    isLying = true;
    // One word of each desk, in two orders for two desks.
    const { link, relayEpoch } = one.state();
    await say(one, 'from one');
    await say(other, 'from the other');
    await one.push();
    await other.push();
    expect([link.length, relayEpoch]).toEqual([64, expect.any(Number)]);
    await settle([a, b], 2);
    isLying = false;
    await say(one, 'next');
    await settle([a, b], 3);
    expect(alarmsOf(b, other)).toContain('forked');
    expect(heard(b, other)).not.toContain('next');
  });

  test('that promises a place and gives it to somebody else is found out by the sender', async () => {
    let isLying = false;
    const { a, b, one, other } = await pair((client) => ({
      ...client,
      post: async (link, epoch, messages) =>
        isLying
          ? { ok: true, value: messages.map(() => ({ seq: other.state().cursor + 1, epoch })) }
          : client.post(link, epoch, messages),
    }));
    isLying = true;
    await say(other, 'swallowed');
    await other.push();
    isLying = false;
    await say(one, 'in its place');
    await settle([a, b]);
    expect(alarmsOf(b, other)).toContain('relay-lied');
    expect(heard(a, one)).toEqual(['in its place', 'swallowed']);
  });

  test('that sends noise is heard as noise, and holds nothing up', async () => {
    const { a, b, one, other, relay } = await pair();
    const { link, relayEpoch } = one.state();
    await must(relay.serve(a.identity.address).post(link, relayEpoch, [new Uint8Array(randomBytes(1_100))]));
    await settle([b]);
    await say(other, 'accept 80');
    await settle([b]);
    expect(alarmsOf(b, other)).toContain('unreadable');
    expect(heard(b, other)).toEqual(['accept 80']);
  });
});

test('a relay that is set back to yesterday loses nothing of what the desks say after, and is named once for each word', async () => {
  const { store, a, b, one, other } = await pair();
  await say(one, 'yesterday');
  await settle([a, b]);
  const { link } = one.state();
  const [order, rows] = [store.held.orders.get(link)!, store.held.rows.get(link)!];
  const today = ['early', 'at noon', 'late', 'at night'];
  for (const words of today) {
    await say(one, words);
    await settle([a, b]);
  }
  store.held.orders.set(link, order);
  store.held.rows.set(link, rows);
  const said = ['one', 'two', 'three', 'four', 'five'];
  for (const words of said) {
    await say(one, words);
    await settle([a, b], 4);
  }
  for (let round = 0; round < 12; round += 1) {
    for (const { desk } of [a, b]) await desk.seekReturn();
    await settle([a, b], 6);
  }
  expect([one.state().stage, other.state().stage]).toEqual(['open', 'open']);
  expect(heard(b, other)).toEqual(['yesterday', ...today, ...said]);
  expect(heard(a, one)).toEqual(heard(b, other));
  const lies = alarmsOf(a, one).filter((code) => code === 'relay-lied');
  expect(lies.length).toBeGreaterThan(0);
  expect(lies.length).toBeLessThanOrEqual(said.length);
});

describe('a partner that answers a cry for help', () => {
  test('with a place that nobody could have come to is not believed, and the next letter is read', async () => {
    const { a, b, one, other, store } = await pair();
    await say(one, 'while it was away');
    await settle([a]);
    // The relay has thrown it away before b read it.
    store.held.rows.set(one.state().link, []);
    await settle([b], 2);
    expect(other.state().stage).toBe('stale');
    const kit = await b.ports.crypto.createKeyPackage(b.identity);
    await b.store.keepKeyPackages([
      {
        ref: Buffer.from(kit.ref).toString('hex'),
        bytes: kit.bytes,
        secret: kit.secret,
        isLastResort: true,
        expires: NOON * 2,
      },
    ]);
    const { link, head } = one.state();
    const groupInfo = await a.ports.crypto.groupInfo(await groupOf(a, one));
    const body = { kind: 'return' as const, link, groupInfo, nextKeys: {}, seq: Number.MAX_SAFE_INTEGER, head };
    const letter = writeLetter(a.identity.address, b.identity.address, body, a.signers[0]!);
    await must(a.relay.send({ to: b.identity.address, bytes: await b.ports.crypto.seal(kit.bytes, letter) }));
    expect((await b.desk.readMail(0)).kind).toBe('moved');
    for (let round = 0; round < 6; round += 1) {
      await b.desk.seekReturn();
      await settle([a, b], 4);
    }
    expect(other.state().stage).toBe('open');
    await say(other, 'back again');
    await settle([a, b]);
    expect(heard(b, other)).toEqual(['while it was away', 'back again']);
  });
});

describe('one act twice', () => {
  const compared = { by: 'Ana', way: 'phone' as const, at: NOON };
  const stagesOf = async ({ desk }: TestDesk): Promise<readonly string[]> =>
    (await desk.partners()).map(({ stage }) => stage);

  test('an invitation that is pasted in again takes back nobody’s comparison', async () => {
    const relay = createTestRelay();
    const [a, b] = [await createTestDesk(relay, 'Matamoros'), await createTestDesk(relay, 'Brownsville')];
    const invitation = await a.desk.invite('http://relay.example', 'Matamoros', 'desk');
    const { invitation: name } = await must(b.desk.accept(invitation, 'Brownsville'));
    // The answer may have got lost: it is sent again.
    await must(b.desk.accept(invitation, 'Brownsville'));
    await must(b.desk.compare(name, true, compared));
    expect(await b.desk.accept(invitation, 'Brownsville')).toMatchObject({ refusal: { code: 'already-there' } });
    expect(await stagesOf(b)).toEqual(['trusted']);
    await must(b.desk.compare(name, false, compared));
    expect(await b.desk.accept(invitation, 'Brownsville')).toMatchObject({ refusal: { code: 'already-there' } });
    expect(await stagesOf(b)).toEqual(['refused']);
  });

  test('numbers that differ are held against the desk, by whichever of two invitations it came', async () => {
    const relay = createTestRelay();
    const [a, b] = [await createTestDesk(relay, 'Matamoros'), await createTestDesk(relay, 'Brownsville')];
    const names: string[] = [];
    for (const _time of ['at first', 'after nothing came']) {
      const invitation = await a.desk.invite('http://relay.example', 'Matamoros', 'desk');
      names.push((await must(b.desk.accept(invitation, 'Brownsville'))).invitation);
      await a.desk.readMail(0);
    }
    await must(a.desk.compare(names[0]!, true, compared));
    expect(await stagesOf(a)).toEqual(['trusted', 'trusted']);
    await must(a.desk.compare(names[1]!, false, compared));
    expect(await stagesOf(a)).toEqual(['refused', 'refused']);
    const link = (await must(a.desk.found())).state().link;
    expect(await a.desk.admit(link, b.identity.address, 'Ana', true)).toMatchObject({
      refusal: { code: 'not-compared' },
    });
  });
});

describe('a stolen or restored desk', () => {
  test('a restored backup never resumes: it rejoins, and its partner tells it what it said itself', async () => {
    const { a, b, one, other } = await pair();
    await say(other, 'before the backup');
    await settle([a, b]);
    const backup = b.store.copy();
    await say(other, 'lost with the disk');
    await say(one, 'answer');
    await settle([a, b]);
    const restored = await reopen({ ...b, store: backup });
    const session = restored.desk.session(other.state().link)!;
    await must(session.say(newId(), 'payload', bytes('too early')));
    for (let round = 0; round < 6; round += 1) {
      await settle([restored, a], 4);
      await restored.desk.seekReturn();
    }
    await settle([a, restored]);
    expect(backup.kept.get(session.state().link)!.alarms.map(({ code }) => code)).toContain('restored-backup');
    expect(session.state().stage).toBe('open');
    expect(session.state().epoch).toBeGreaterThan(2);
    await say(session, 'back again');
    await settle([a, restored]);
    expect(heard(restored, session)).toEqual(heard(a, one));
    expect(heard(a, one)).toEqual(['before the backup', 'answer', 'lost with the disk', 'too early', 'back again']);
    expect(alarmsOf(a, one)).toContain('rejoined');
  });

  test('a backup from before a commit of its own does not object to that commit: it comes back like any other', async () => {
    const { a, b, one, other } = await pair();
    const backup = b.store.copy();
    await other.want({ kind: 'update' });
    await settle([a, b]);
    const restored = await reopen({ ...b, store: backup });
    const session = restored.desk.session(other.state().link)!;
    await session.pull(0);
    expect(session.state().stage).toBe('stale');
    expect(backup.kept.get(session.state().link)!.alarms.map(({ code }) => code)).toContain('restored-backup');
    for (let round = 0; round < 6; round += 1) {
      await settle([restored, a], 4);
      await restored.desk.seekReturn();
    }
    await say(session, 'back again');
    await settle([a, restored]);
    expect(heard(a, one)).toEqual(['back again']);
    expect(heard(restored, session)).toEqual(heard(a, one));
  });

  test('a forged signature among many messages voids its own message and no other', async () => {
    const { relay, a, b, one, other } = await pair();
    await say(other, 'before');
    await other.push();
    const { link, epoch, relayEpoch, cursor, head, self } = other.state();
    const own = await must(relay.serve(b.identity.address).fetch(link, cursor, 0));
    const stranger = createSigner();
    const forged = signEnvelope(
      {
        link,
        epoch,
        author: self.address,
        sequence: 2,
        previous: NO_DIGEST,
        seen: { seq: cursor, head },
        kind: 'payload',
        utterances: [{ id: newId(), payload: bytes('forged') }],
      },
      stranger,
    );
    expect(own).toHaveLength(1);
    const sent = await b.ports.crypto.encrypt(await groupOf(b, other), forged);
    await must(relay.serve(b.identity.address).post(link, relayEpoch, [sent.bytes]));
    // Both in one page.
    await settle([a]);
    expect(heard(a, one)).toEqual(['before']);
    expect(alarmsOf(a, one)).toContain('malformed');
    expect(one.state().cursor).toBe(cursor + 2);
    await say(one, 'goes on');
    await settle([a]);
    expect(heard(a, one)).toEqual(['before', 'goes on']);
  });

  test('a key change needs both signatures, is seen by the partner, and the link goes on under the new key', async () => {
    const { a, b, one, other } = await pair();
    const next = createSigner();
    const forged = { ...announceKey(b.identity.address, b.identity.key, next), proof: new Uint8Array(64) };
    await must(other.say(newId(), 'notice', formatNotice(forged)));
    await settle([a, b]);
    expect(one.state().roster.nextKeys).toEqual({});
    const renewed = await reopen({ ...b, signers: [...b.signers, next] });
    const session = renewed.desk.session(other.state().link)!;
    await must(session.say(newId(), 'notice', formatNotice(announceKey(b.identity.address, b.identity.key, next))));
    await settle([a, renewed]);
    expect(one.state().roster.members.find(({ address }) => address === b.identity.address)?.key).toBe(next.key);
    expect(session.state().self.key).toBe(next.key);
    await say(session, 'under the new key');
    await settle([a, renewed]);
    expect(heard(a, one)).toEqual(['under the new key']);
    expect(alarmsOf(a, one)).toEqual(expect.arrayContaining(['key-changed', 'rejoined']));
  });
});

describe('the relay gives out another key package', () => {
  // Of another desk, and one that bears the invited desk's address over an impostor's key.
  test.each(['of another desk', 'under an impostor’s key'])(
    '%s: it is neither answered nor brought in',
    async (whose) => {
      const relay = createTestRelay();
      const mallory = await createTestDesk(relay, 'Mallory');
      const a = await createTestDesk(relay, 'Matamoros');
      const forged = {
        ...mallory.identity,
        address: whose === 'of another desk' ? mallory.identity.address : a.identity.address,
      };
      const { bytes: planted } = await mallory.ports.crypto.createKeyPackage(forged);
      const line = { isLying: true, sent: 0 };
      const wrap = (client: RelayClient): RelayClient => ({
        ...client,
        takeKeyPackage: async (of) => (line.isLying ? { ok: true, value: planted } : client.takeKeyPackage(of)),
        send: (letter) => {
          line.sent += 1;
          return client.send(letter);
        },
      });
      const b = await createTestDesk(relay, 'Brownsville', { wrap });
      const invitation = await a.desk.invite('http://relay.example', 'Brownsville', 'desk');
      expect(await b.desk.accept(invitation, 'Brownsville')).toMatchObject({ refusal: { code: 'numbers-differ' } });
      expect([line.sent, (await b.store.partners()).length]).toEqual([0, 0]);
      line.isLying = false;
      await befriend(a, b);
      const session = await must(b.desk.found());
      const admit = () => b.desk.admit(session.state().link, a.identity.address, 'Ana', true);
      line.isLying = true;
      expect(await admit()).toMatchObject({ refusal: { code: 'numbers-differ' } });
      await settle([a, b, mallory]);
      expect([a, mallory].flatMap(({ desk }) => desk.sessions())).toEqual([]);
      line.isLying = false;
      await must(admit());
      await settle([a, b, mallory]);
      expect([a.desk.sessions().length, mallory.desk.sessions().length]).toEqual([1, 0]);
    },
  );
});
