import { expect, test } from 'vitest';
import { keepRunning, type Running } from './keep-running.ts';

/** A database that the test may end. */
function openRunning(): Running & { readonly end: () => void } {
  const { promise: gone, resolve: end } = Promise.withResolvers<void>();
  return { url: '', adopted: false, gone, end, stop: async () => end() };
}

test('a database that will not start is tried until it does, and the log says why, not how often', async () => {
  const [first, second] = [openRunning(), openRunning()];
  const stopping = new AbortController();
  const said: string[] = [];
  const runs = Promise.withResolvers<void>();
  let tries = 0;
  const stop = keepRunning(first, {
    again: async () => {
      if ((tries += 1) > 5) return second;
      throw new Error(tries > 4 ? 'the lock file is damaged.' : 'No space left on device.');
    },
    stopping: stopping.signal,
    log: (line) => void (said.push(line), line.includes('runs again') && runs.resolve()),
    pausesMilliseconds: [0, 0],
  });
  first.end();
  await runs.promise;
  expect(said).toEqual([
    'the database has ended by itself; it is started again.',
    'the database could not be started again (try 1): No space left on device. It is tried again.',
    'the database could not be started again (try 2): No space left on device. It is tried again.',
    'the database could not be started again (try 5): the lock file is damaged. It is tried again.',
    'the database runs again.',
  ]);
  stopping.abort();
  await stop();
});

test('a desk that stops does not start its database again, also where that ended first', async () => {
  const first = openRunning();
  const stopping = new AbortController();
  let started = 0;
  const stop = keepRunning(first, {
    again: async () => ((started += 1), openRunning()),
    stopping: stopping.signal,
    log: () => undefined,
    pausesMilliseconds: [0],
  });
  stopping.abort();
  first.end();
  await stop();
  expect(started).toBe(0);
});

test('what a try has started is stopped with the desk, also where the desk stops meanwhile', async () => {
  const [first, second] = [openRunning(), openRunning()];
  const stopping = new AbortController();
  const trying = Promise.withResolvers<void>();
  const started = Promise.withResolvers<Running>();
  const stop = keepRunning(first, {
    again: () => (trying.resolve(), started.promise),
    stopping: stopping.signal,
    log: () => undefined,
    pausesMilliseconds: [0],
  });
  first.end();
  await trying.promise;
  stopping.abort();
  const stopped = stop();
  started.resolve(second);
  await stopped;
  await second.gone;
});
