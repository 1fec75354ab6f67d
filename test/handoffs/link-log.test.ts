import { expect, test } from 'vitest';
import { type LinkFace, openLinkLog } from '../../src/adapters/shared-log/index.ts';
import { asDeskId, asInstant, type Instant, MINUTE } from '../../src/model/index.ts';

const START = asInstant(Date.parse('2023-05-11T04:00:00-05:00'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Told {
  readonly what: 'said' | 'other' | 'hole';
  readonly payload?: string;
}

/** A link whose order the test writes by hand. */
function openFace(told: readonly Told[]) {
  const places = new Map<string, number>();
  const listeners = new Set<() => void>();
  const clock = { now: START };
  const state = {
    isOpen: true,
    answeredAt: START as Instant | null,
    said: [] as string[],
    within: [] as (number | null)[],
    hangs: false,
  };
  const face: LinkFace = {
    desk: asDeskId('matamoros'),
    say: async (utterance, _payload, within) => {
      if (state.hangs) await new Promise(() => undefined);
      state.said.push(utterance);
      state.within.push(within);
      return true;
    },
    read: async (after, limit) =>
      told
        .map(({ what, payload }, at) => ({
          seq: at + 1,
          what,
          author: asDeskId('brownsville'),
          payloads: [bytes(payload ?? 'cipher')],
        }))
        .slice(after, after + limit),
    placeOf: async (utterance) => places.get(utterance) ?? null,
    whenPlaced: (utterance, milliseconds) =>
      new Promise((answer) => {
        const timer = setTimeout(answer, milliseconds, null);
        listeners.add(() => {
          if (!places.has(utterance)) return;
          clearTimeout(timer);
          answer(places.get(utterance)!);
        });
      }),
    subscribe: (wake) => {
      listeners.add(wake);
      return () => void listeners.delete(wake);
    },
    standing: () => ({
      isOpen: state.isOpen,
      answeredMillisecondsAgo: state.answeredAt === null ? null : clock.now - state.answeredAt,
      waiting: [],
    }),
  };
  const place = (seq: number): void => {
    places.set(state.said.at(-1)!, seq);
    for (const wake of listeners) wake();
  };
  const log = openLinkLog(face, { clock: () => clock.now, patienceMilliseconds: 30 });
  return { log, state, clock, place };
}

test('commits and notices stand in the order as empty entries, and nothing is read past a hole', async () => {
  const { log } = openFace([
    { what: 'other' },
    { what: 'said', payload: 'a' },
    { what: 'hole' },
    { what: 'said', payload: 'b' },
  ]);
  const entries = await log.read(0, 10);
  expect(entries.map(({ seq, payloads }) => [seq, payloads.length])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test('an act is ordered once it has its place; until then it waits, and the same act is said once', async () => {
  const { log, place, state } = openFace([]);
  const sent = log.append('act-1', bytes('x'), true);
  await new Promise((done) => setTimeout(done, 5));
  place(7);
  expect(await sent).toEqual({ kind: 'ordered', seq: 7 });
  expect(await log.append('act-1', bytes('x'), true)).toEqual({ kind: 'ordered', seq: 7 });
  expect(state.said).toHaveLength(1);
  expect(await log.append('act-2', bytes('x'), true)).toEqual({ kind: 'waiting' });
});

test('what may not wait is given so long and no longer; who asked hears that it was not sent, even where the link hangs', async () => {
  const { log, state } = openFace([]);
  expect(await log.append('act-1', bytes('x'), false)).toEqual({ kind: 'unsent' });
  expect(state.within).toEqual([30]);
  expect(await log.append('act-2', bytes('x'), true)).toEqual({ kind: 'waiting' });
  expect(state.within).toEqual([30, null]);
  state.hangs = true;
  expect(await log.append('act-3', bytes('x'), false)).toEqual({ kind: 'unsent' });
});

test('a relay that does not answer is a lost connection, since its last answer', async () => {
  const { log, state, clock } = openFace([]);
  expect(log.health().state).toBe('connected');
  clock.now = asInstant(START + MINUTE);
  expect(log.health()).toMatchObject({ state: 'lost', since: START });
  expect(await log.append('act-1', bytes('x'), false)).toEqual({ kind: 'unsent' });
  expect(state.said).toEqual([]);
  state.answeredAt = clock.now;
  expect(log.health().state).toBe('connected');
  state.isOpen = false;
  expect(log.health().state).toBe('lost');
});
