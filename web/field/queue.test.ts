import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../desk/ask.ts';
import {
  canUndo,
  hurry,
  type Kept,
  readKept,
  type Send,
  sendAgain,
  sendOldest,
  startOldest,
  UNDO_MILLISECONDS,
  waitingIn,
} from './queue.ts';

const kept = (id: string, refused: string | null = null): Kept => ({
  id,
  path: '/api/field/counts',
  body: { id },
  at: '2023-05-12T04:19:00-05:00',
  deed: { what: 'count', label: '', n: null, low: 60, high: 90 },
  refused,
  opensAt: 0,
  isTried: false,
});
const good: Answer<unknown> = { ok: true, value: {} };
const bad = (code: string, status: number): Answer<unknown> => ({
  ok: false,
  problem: { type: '', title: '', status, code, detail: '', remedy: '', retry: status === 0 },
});
const always =
  (answer: Answer<unknown>): Send =>
  async () =>
    answer;

describe('the oldest command that waits', () => {
  test.each([
    ['reaches the desk', good, ['b'], [], true],
    ['is refused and stays to be read', bad('wrong-stage', 409), ['a', 'b'], ['a'], true],
    ['waits on without a connection', bad('no-connection', 0), ['a', 'b'], [], false],
    ['waits on while the desk is broken', bad('bug', 500), ['a', 'b'], [], false],
    ['waits on while the desk asks for patience', bad('too-many', 429), ['a', 'b'], [], false],
    ['waits on while a network asks to sign in', bad('not-the-desk', 404), ['a', 'b'], [], false],
  ])('%s', async (_name, answer, left, refused, goesOn) => {
    const sent = await sendOldest([kept('a'), kept('b')], always(answer));
    expect(sent.queue.map(({ id }) => id)).toEqual(left);
    expect(sent.queue.filter((each) => each.refused !== null).map(({ id }) => id)).toEqual(refused);
    expect(sent.goesOn).toBe(goesOn);
  });

  test('one that was refused is passed over', async () => {
    const sent = await sendOldest([kept('a', 'held'), kept('b')], always(good));
    expect(sent.reached?.id).toBe('b');
    expect(sent.queue).toEqual([kept('a', 'held')]);
  });
});

describe('the time for undoing', () => {
  const held = (id: string, opensAt: number): Kept => ({ ...kept(id), opensAt });

  test('one that may be undone holds back itself and what was entered after it', () => {
    expect(startOldest([held('a', 8_000), kept('b')], 7_999)).toBe(null);
    expect(startOldest([held('a', 8_000), kept('b')], 8_000)?.map(({ isTried }) => isTried)).toEqual([true, false]);
  });

  test('a clock that is set back by an hour holds nothing for that hour', () => {
    const hour = 3_600_000;
    expect(startOldest([held('a', hour + UNDO_MILLISECONDS)], hour)).toBe(null);
    expect(startOldest([held('a', hour + UNDO_MILLISECONDS)], 0)?.map(({ isTried }) => isTried)).toEqual([true]);
  });

  test('once it has been on its way, or was refused, it cannot be undone', () => {
    const queue = [kept('a'), kept('b', 'held')];
    expect(queue.map(canUndo)).toEqual([true, false]);
    expect(startOldest(queue, 1)!.map(canUndo)).toEqual([false, false]);
  });

  test('what cannot wait takes all before it along, in order', () => {
    expect(
      startOldest(hurry([held('a', 8_000), held('b', 9_000)]), 1)?.map(({ id, isTried }) => [id, isTried]),
    ).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('what an earlier release kept may have been sent, and is not undone', () => {
    const { opensAt: _, isTried: __, ...old } = kept('a');
    expect(readKept(JSON.stringify([old])).map(canUndo)).toEqual([false]);
  });
});

test('whatever the line does, each command takes effect once, in the order of entry', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('good', 'lost', 'answer-lost'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (line, size) => {
        const effects: string[] = [];
        const weather = [...line];
        const send: Send = async (_path, body) => {
          const now = weather.shift() ?? 'good';
          const { id } = body as { id: string };
          if (now !== 'lost' && !effects.includes(id)) effects.push(id);
          return now === 'good' ? good : bad('no-connection', 0);
        };
        let queue: readonly Kept[] = Array.from({ length: size }, (_, index) => kept(`k${index}`));
        for (let turn = 0; turn < 60 && waitingIn(queue).length > 0; turn += 1)
          ({ queue } = await sendOldest(queue, send));
        expect(queue).toEqual([]);
        expect(effects).toEqual(Array.from({ length: size }, (_, index) => `k${index}`));
      },
    ),
  );
});

test('a refused one is sent again under another id, behind what was entered since', () => {
  const again = sendAgain([kept('a', 'held'), kept('b')], 'a', 'c');
  expect(again).toEqual([kept('b'), kept('c')]);
});

test('what the phone kept comes back, and rubbish is nothing', () => {
  expect(readKept(JSON.stringify([kept('a')]))).toEqual([kept('a')]);
  for (const text of [null, '', '{', '{}', '[null,1,{"id":1}]']) expect(readKept(text)).toEqual([]);
});
