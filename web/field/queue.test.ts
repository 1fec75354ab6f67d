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
  sendNext,
  startNext,
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
  failures: 0,
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

/** The queue once the next one was sent. */
async function after(queue: readonly Kept[], send: Send): Promise<readonly Kept[]> {
  const sent = await sendNext(queue, send);
  return queue.flatMap((each) => (each.id === sent?.kept.id ? (sent.after ?? []) : each));
}

describe('the oldest command that waits', () => {
  test.each([
    ['reaches the desk', good, null, true],
    ['is refused and stays to be read', bad('wrong-stage', 409), { refused: 'wrong-stage' }, true],
    ['waits on without a connection', bad('no-connection', 0), {}, false],
    ['waits on while the desk is broken', bad('bug', 500), { failures: 1 }, false],
    ['waits on while a proxy does not reach the desk', bad('bug', 502), {}, false],
    ['waits on while the desk asks for patience', bad('too-many', 429), {}, false],
    ['waits on while a network asks to sign in', bad('not-the-desk', 404), {}, false],
  ])('%s', async (_name, answer, change, goesOn) => {
    expect(await sendNext([kept('a'), kept('b')], always(answer))).toEqual({
      kept: kept('a'),
      after: change && { ...kept('a'), ...change },
      goesOn,
    });
  });

  test('one that was refused is passed over', async () => {
    expect(await after([kept('a', 'held'), kept('b')], always(good))).toEqual([kept('a', 'held')]);
  });
});

describe('one command at which the desk fails every time', () => {
  const about = (id: string, handoff: string): Kept => ({ ...kept(id), body: { id, handoff } });

  test('holds back what is about its own group, and not the hold behind it', async () => {
    const reached: string[] = [];
    const send: Send = async (_path, body) => {
      const { id } = body as { id: string };
      if (id === 'left') return bad('bug', 500);
      reached.push(id);
      return good;
    };
    let queue: readonly Kept[] = [about('left', 'M-31'), about('correct', 'M-31'), kept('count'), kept('hold')];
    for (let turn = 0; turn < 9; turn += 1) queue = await after(queue, send);
    expect(reached).toEqual(['count', 'hold']);
    expect(queue.map(({ id }) => id)).toEqual(['left', 'correct']);
    queue = await after(await after(queue, always(good)), always(good));
    expect(queue).toEqual([]);
  });

  test('two of them take turns once nothing else may go', async () => {
    const asked: unknown[] = [];
    const send: Send = async (_path, body) => {
      asked.push((body as { id: string }).id);
      return bad('bug', 500);
    };
    let queue: readonly Kept[] = [kept('a'), kept('b')];
    for (let turn = 0; turn < 10; turn += 1) queue = await after(queue, send);
    expect(asked.join('')).toBe('aaabbbabab');
  });
});

describe('the time for undoing', () => {
  const held = (id: string, opensAt: number): Kept => ({ ...kept(id), opensAt });

  test('one that may be undone holds back itself and what was entered after it', () => {
    expect(startNext([held('a', 8_000), kept('b')], 7_999)).toBe(null);
    expect(startNext([held('a', 8_000), kept('b')], 8_000)?.map(({ isTried }) => isTried)).toEqual([true, false]);
  });

  test('a clock that is set back by an hour holds nothing for that hour', () => {
    const hour = 3_600_000;
    expect(startNext([held('a', hour + UNDO_MILLISECONDS)], hour)).toBe(null);
    expect(startNext([held('a', hour + UNDO_MILLISECONDS)], 0)?.map(({ isTried }) => isTried)).toEqual([true]);
  });

  test('once it has been on its way, or was refused, it cannot be undone', () => {
    const queue = [kept('a'), kept('b', 'held')];
    expect(queue.map(canUndo)).toEqual([true, false]);
    expect(startNext(queue, 1)!.map(canUndo)).toEqual([false, false]);
  });

  test('what cannot wait takes all before it along, in order', () => {
    expect(startNext(hurry([held('a', 8_000), held('b', 9_000)]), 1)?.map(({ id, isTried }) => [id, isTried])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('what an earlier release kept may have been sent, and is not undone', () => {
    const { opensAt: _, isTried: __, failures: ___, ...old } = kept('a');
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
        for (let turn = 0; turn < 60 && waitingIn(queue).length > 0; turn += 1) queue = await after(queue, send);
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
