import { Client } from 'pg';

/** Wakes those who wait for an order, whichever process of the relay wrote to it. */
export interface WakeUps {
  /** True at the next word about `id`; false after `seconds`, or when the signal fires. */
  wait(id: string, seconds: number, isThere: () => Promise<boolean>, signal?: AbortSignal): Promise<boolean>;
  stop(): Promise<void>;
}

export const CHANNEL = 'cauce_relay';
const RECONNECT_MILLISECONDS = 500;

/** Listens on one connection for all who wait. A lost connection wakes everybody: they look for themselves. */
export async function listenForWakeUps(url: string): Promise<WakeUps> {
  const waiting: Waiting = new Map();
  let isStopped = false;
  let client: Client | null = null;
  const wake = (id: string): void => {
    const woken = waiting.get(id);
    waiting.delete(id);
    woken?.forEach((done) => done(true));
  };
  const wakeAll = (): void => [...waiting.keys()].forEach(wake);
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'cauce relay wake-ups', keepAlive: true });
    next.on('notification', ({ payload }) => wake(payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      wakeAll();
      if (!isStopped && client === next) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    // What was written while nobody listened, no word comes of any more.
    wakeAll();
  };
  const retry = (): void => {
    if (!isStopped) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
  };
  await connect();
  return {
    wait: async (id, seconds, isThere, signal) => {
      const { promise, done } = waiter(waiting, id, seconds, signal);
      // Asked only after the bell is hung up, so that nothing falls between.
      if (await isThere().catch(() => true)) done(true);
      return promise;
    },
    stop: async () => {
      isStopped = true;
      wakeAll();
      await client?.end();
    },
  };
}

type Waiting = Map<string, Set<(isWoken: boolean) => void>>;

function waiter(waiting: Waiting, id: string, seconds: number, signal?: AbortSignal) {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const stop = (): void => done(false);
  const timer = setTimeout(stop, seconds * 1_000);
  const done = (isWoken: boolean): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    waiting.get(id)?.delete(done);
    resolve(isWoken);
  };
  const bells = waiting.get(id) ?? new Set();
  waiting.set(id, bells.add(done));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  return { promise, done };
}
