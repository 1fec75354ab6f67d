import { afterEach, expect, test, vi } from 'vitest';
import { stopOnSignal } from './signals.ts';

afterEach(() => {
  vi.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
});

test('one Ctrl-C that comes by two ways stops in order; one a second later ends at once', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  const now = vi.spyOn(performance, 'now').mockReturnValue(5_000);
  const stopping = Promise.withResolvers<void>();
  const stop = vi.fn<() => Promise<void>>(() => stopping.promise);
  const stopped = stopOnSignal(stop);
  process.emit('SIGINT');
  now.mockReturnValue(5_020); // the launcher has passed it on
  process.emit('SIGINT');
  expect(stop).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
  now.mockReturnValue(6_500);
  process.emit('SIGINT');
  expect(exit).toHaveBeenCalledWith(130);
  stopping.resolve();
  await stopped;
});
