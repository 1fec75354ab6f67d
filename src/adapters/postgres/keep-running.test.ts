import { expect, test } from 'vitest';
import { keepRunning, type Running } from './keep-running.ts';

/** A database that the test may end. */
function openRunning(): Running & { readonly end: () => void } {
  const { promise: gone, resolve: end } = Promise.withResolvers<void>();
  return { url: '', adopted: false, gone, end, stop: async () => end() };
}

test('a database that will not start is tried a few times, each told in a line, and then somebody is called', async () => {
  const first = openRunning();
  const stopping = new AbortController();
  const said: string[] = [];
  const called = Promise.withResolvers<void>();
  const stop = keepRunning(first, {
    again: async () => Promise.reject(new Error('No space left on device')),
    stopping: stopping.signal,
    log: (line) => void (said.push(line), line.includes('any more') && called.resolve()),
    pausesMilliseconds: [0, 0],
  });
  first.end();
  await called.promise;
  expect(said).toEqual([
    'the database has ended by itself; it is started again.',
    'the database could not be started again (try 1 of 2): No space left on device',
    'the database could not be started again (try 2 of 2): No space left on device',
    'the database is not started again any more. Mend what keeps it from running, then start the desk again.',
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
