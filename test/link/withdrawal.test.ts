import { describe, expect, test } from 'vitest';
import { refuseRelay } from '../../src/relay/index.ts';
import { type RelayClient, toUtteranceId } from '../../src/link/index.ts';
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
} from './desks.ts';

const id = (n: number) => toUtteranceId(new Uint8Array(16).fill(n));

/** A line that can be cut before the relay hears, or before its answer comes back. */
function createLine() {
  const line = { cut: null as null | 'there' | 'back' };
  const wrap = (client: RelayClient): RelayClient => ({
    ...client,
    post: async (...asked) => {
      if (line.cut === 'there') return refuseRelay('relay-away');
      const answer = await client.post(...asked);
      return line.cut === 'back' ? refuseRelay('relay-away') : answer;
    },
  });
  return { line, wrap };
}

async function openPair() {
  const clock = { now: NOON };
  const relay = createTestRelay(undefined, () => clock.now);
  const { line, wrap } = createLine();
  const a = await createTestDesk(relay, 'matamoros', { wrap, now: () => clock.now });
  const b = await createTestDesk(relay, 'brownsville', { now: () => clock.now });
  const [one] = await linkUp([a, b]);
  return { clock, line, a, b, one: one!, two: b.desk.session(one!.state().link)! };
}

describe('what may not wait is taken back when its time is over', () => {
  test('never sent: it is gone, and what was said behind it goes out unharmed', async () => {
    const { clock, line, a, b, one, two } = await openPair();
    line.cut = 'there';
    await must(one.say(id(1), 'payload', bytes('go'), clock.now + 3_000));
    await one.push();
    await say(one, 'we are 40');
    clock.now += 60_000;
    line.cut = null;
    await settle([a, b]);
    expect(heard(b, two)).toEqual(['we are 40']);
    expect(heard(a, one)).toEqual(['we are 40']);
    expect(one.waiting()).toBe(0);
    expect(new Set([...alarmsOf(a, one), ...alarmsOf(b, two)])).toEqual(new Set(['added']));
  });

  test('sent in time and only the answer was lost: it has its place, once, at both', async () => {
    const { clock, line, a, b, one, two } = await openPair();
    line.cut = 'back';
    await must(one.say(id(1), 'payload', bytes('go'), clock.now + 3_000));
    await one.push();
    await say(one, 'we are 40');
    clock.now += 60_000;
    line.cut = null;
    await settle([a, b]);
    expect(heard(b, two)).toEqual(['go', 'we are 40']);
    expect(heard(a, one)).toEqual(['go', 'we are 40']);
  });

  test('the desk dies with it in its outbox: started again later, it does not say it', async () => {
    const { clock, line, a, b, one, two } = await openPair();
    line.cut = 'there';
    await must(one.say(id(1), 'payload', bytes('go'), clock.now + 3_000));
    clock.now += 60_000;
    line.cut = null;
    const again = await reopen({ ...a, now: () => clock.now });
    await settle([again, b]);
    expect(heard(b, two)).toEqual([]);
    expect(again.desk.session(one.state().link)!.waiting()).toBe(0);
  });

  test('within its time it goes out as everything else', async () => {
    const { clock, a, b, one, two } = await openPair();
    await must(one.say(id(1), 'payload', bytes('go'), clock.now + 3_000));
    await settle([a, b]);
    expect(heard(b, two)).toEqual(['go']);
  });
});

test('while a request is on its way the desk takes in what others say, and takes on what it will say next', async () => {
  const relay = createTestRelay();
  const gate = { open: (): void => undefined, isHung: false };
  const wrap = (client: RelayClient): RelayClient => ({
    ...client,
    post: async (...asked) => {
      if (gate.isHung) await new Promise<void>((done) => (gate.open = done));
      return client.post(...asked);
    },
  });
  const a = await createTestDesk(relay, 'matamoros', { wrap });
  const b = await createTestDesk(relay, 'brownsville');
  const [one, two] = await linkUp([a, b]);
  gate.isHung = true;
  await say(one!, 'first');
  const sending = one!.push();
  await say(two!, 'from the other side');
  await settle([b]);
  await one!.pull(0);
  await say(one!, 'second');
  expect(heard(a, one!)).toEqual(['from the other side']);
  gate.isHung = false;
  gate.open();
  expect((await sending).kind).toBe('moved');
  await settle([a, b]);
  expect(heard(a, one!)).toEqual(['from the other side', 'first', 'second']);
  expect(heard(b, two!)).toEqual(heard(a, one!));
});

describe('to a far relay several requests are on their way at a time', () => {
  /** A relay 300 ms away by the desks' clock, whose answers come in the order the test lets them. */
  async function openFar() {
    const clock = { now: NOON };
    const relay = createTestRelay(undefined, () => clock.now);
    const held: (() => void)[] = [];
    const line = { isHeld: false, loses: false };
    const wrap = (client: RelayClient): RelayClient => ({
      ...client,
      post: async (...asked) => {
        clock.now += 300;
        if (line.isHeld) await new Promise<void>((done) => held.push(done));
        return line.loses ? refuseRelay('relay-away') : client.post(...asked);
      },
    });
    const a = await createTestDesk(relay, 'matamoros', { wrap, now: () => clock.now });
    const b = await createTestDesk(relay, 'brownsville', { now: () => clock.now });
    const [one, two] = await linkUp([a, b]);
    await say(one!, 'how far is it');
    await settle([a, b]);
    line.isHeld = true;
    const areOnTheirWay = async (count: number): Promise<void> => {
      while (held.length < count) await new Promise((done) => setImmediate(done));
    };
    const sendTwo = async () => {
      await say(one!, 'first');
      const first = one!.push();
      await areOnTheirWay(1);
      await say(one!, 'second');
      const second = one!.push();
      await areOnTheirWay(2);
      return { first, second };
    };
    const answer = (at: number) => held.splice(at, 1)[0]!();
    const end = async () => {
      line.isHeld = false;
      line.loses = false;
      await settle([a, b]);
      expect(heard(b, two!)).toEqual(['how far is it', 'first', 'second']);
      expect(heard(a, one!)).toEqual(heard(b, two!));
      expect(new Set([...alarmsOf(a, one!), ...alarmsOf(b, two!)])).toEqual(new Set(['added']));
    };
    return { line, sendTwo, answer, end };
  }

  test('the second does not wait for the answer to the first', async () => {
    const { sendTwo, answer, end } = await openFar();
    const { first, second } = await sendTwo();
    answer(0);
    answer(0);
    expect([(await first).kind, (await second).kind]).toEqual(['moved', 'moved']);
    await end();
  });

  test('one that overtakes the one before is not taken, and comes again', async () => {
    const { sendTwo, answer, end } = await openFar();
    const { first, second } = await sendTwo();
    answer(1);
    expect((await second).kind).toBe('quiet');
    answer(0);
    expect((await first).kind).toBe('moved');
    await end();
  });

  test('where the first is lost the second has no place either: both come again, in their order', async () => {
    const { line, sendTwo, answer, end } = await openFar();
    const { first, second } = await sendTwo();
    line.loses = true;
    answer(0);
    expect((await first).kind).toBe('away');
    line.loses = false;
    answer(0);
    expect((await second).kind).toBe('moved');
    await end();
  });
});
