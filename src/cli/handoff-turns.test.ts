import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHandoffTurns } from './handoff-turns.ts';

let done: string[];
let errors: unknown[];
/** What the next turn waits for, where it is to take its time. */
let gate: Promise<void> | null;
/** Whether a partner has signed since. */
let isSealed: boolean;

const catchUp = async (mayBeSealed = true): Promise<boolean> => {
  done.push(mayBeSealed ? 'seal' : 'fold');
  await gate;
  return true;
};
const open = (fold = catchUp) =>
  openHandoffTurns({ catchUp: fold }, { turn: async () => isSealed }, (error) => void errors.push(error));

beforeEach(() => {
  [done, errors, gate, isSealed] = [[], [], null, false];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('a rest is followed by one turn, however often it was asked for meanwhile', async () => {
  const turns = open();
  expect([turns.rest(60), turns.rest(60), turns.rest(10)]).toEqual([true, true, true]);
  await vi.advanceTimersByTimeAsync(59);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['fold']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toEqual(['fold']);
  turns.rest(60);
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual(['fold', 'fold']);
});

test('where there is nothing to wait for, or the desk stops, nobody rests', async () => {
  const turns = open();
  expect([turns.rest(0), turns.rest(-5)]).toEqual([false, false]);
  turns.rest(60);
  await turns.stop();
  expect([turns.rest(60), done]).toEqual([false, ['seal']]);
  await turns.turn();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toEqual(['seal']);
});

test('a turn after a rest that fails is told, and the next one is taken', async () => {
  const fault = new Error('the record is away');
  let failures = 1;
  const turns = open(async (mayBeSealed) => {
    if ((failures -= 1) >= 0) throw fault;
    return catchUp(mayBeSealed);
  });
  turns.rest(60);
  await vi.advanceTimersByTimeAsync(60);
  expect([errors, done]).toEqual([[fault], []]);
  turns.rest(60);
  await vi.advanceTimersByTimeAsync(60);
  expect(done).toEqual(['fold']);
});

test('who asks while a turn is under way gets the next one, the same for all, and a seal is looked at once more', async () => {
  const turns = open();
  const under = Promise.withResolvers<void>();
  gate = under.promise;
  const first = turns.turn();
  await vi.advanceTimersByTimeAsync(0);
  const [second, third] = [turns.turn(), turns.turn()];
  expect([second === third, done]).toEqual([true, ['fold']]);
  isSealed = true;
  under.resolve();
  await Promise.all([first, second]);
  expect(done).toEqual(['fold', 'seal', 'fold', 'seal']);
});

test('what is under way ends before the desk has stopped', async () => {
  const turns = open();
  const under = Promise.withResolvers<void>();
  gate = under.promise;
  void turns.turn();
  await vi.advanceTimersByTimeAsync(0);
  let isStopped = false;
  const stopping = turns.stop().then(() => (isStopped = true));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isStopped).toBe(false);
  under.resolve();
  await stopping;
  expect(done).toEqual(['fold', 'seal']);
});
