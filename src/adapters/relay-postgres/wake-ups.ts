import { Client } from 'pg';

/** Wakes those who wait for an order, whichever process of the relay wrote to it. */
export interface WakeUps {
  /** Resolves at the next word about `id`, after `seconds`, or when the signal fires. */
  wait(id: string, seconds: number, isThere: () => Promise<boolean>, signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

export const CHANNEL = 'cauce_relay';
const RECONNECT_MILLISECONDS = 500;

/** Listens on one connection for all who wait. A lost connection wakes everybody: they look for themselves. */
export async function listenForWakeUps(url: string): Promise<WakeUps> {
  const waiting = new Map<string, Set<() => void>>();
  let isStopped = false;
  let client: Client | null = null;
  const wake = (id: string): void => {
    const woken = waiting.get(id);
    waiting.delete(id);
    woken?.forEach((done) => done());
  };
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'cauce relay wake-ups' });
    next.on('notification', ({ payload }) => wake(payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      [...waiting.keys()].forEach(wake);
      if (!isStopped && client === next) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  };
  const retry = (): void => {
    if (!isStopped) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
  };
  await connect();
  return {
    wait: async (id, seconds, isThere, signal) => {
      const { promise, done } = waiter(waiting, id, seconds, signal);
      // Asked only after the bell is hung up, so that nothing falls between.
      if (await isThere().catch(() => true)) done();
      await promise;
    },
    stop: async () => {
      isStopped = true;
      [...waiting.keys()].forEach(wake);
      await client?.end();
    },
  };
}

function waiter(waiting: Map<string, Set<() => void>>, id: string, seconds: number, signal?: AbortSignal) {
  let done = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    const timer = setTimeout(() => done(), seconds * 1_000);
    done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      waiting.get(id)?.delete(done);
      resolve();
    };
    const bells = waiting.get(id) ?? new Set();
    waiting.set(id, bells.add(done));
    signal?.addEventListener('abort', done, { once: true });
    if (signal?.aborted) done();
  });
  return { promise, done: () => done() };
}
