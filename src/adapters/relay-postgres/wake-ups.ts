import { Client } from 'pg';
import type { DeskAddress } from '../../link/index.ts';
import { LIMITS } from '../../model/index.ts';
import type { Kept, Waited } from '../../relay/index.ts';

/** Wakes those who wait for an order, whichever process of the relay wrote to it. */
export interface WakeUps {
  /** Looks, and where that finds nothing waits for the next word about `id`, for so long, or until the signal fires. */
  wait<T>(id: string, seconds: number, look: () => Promise<T | null>, signal?: AbortSignal): Promise<Waited<T>>;
  /** This process has written these rows, and they are committed. */
  wake(rows: readonly Kept[]): void;
  stop(): Promise<void>;
}

export interface WakeUpOptions {
  readonly url: string;
  /** What this process signs its words with: it has no need to hear them. */
  readonly process: string;
  /** Another process has changed the key of a desk; null: any key may be another. `isHeard`: word of the next change will come. */
  readonly onKey: (desk: DeskAddress | null, isHeard: boolean) => void;
}

export const CHANNEL = 'cauce_relay';
const RECONNECT_MILLISECONDS = 500;
const KEY = 'key';

/** "A desk has another key", by which process; of rows the name of their order is told. */
export const keyWordOf = (desk: DeskAddress, process: string): string => `${KEY} ${desk} ${process}`;

/** Listens on one connection for all who wait. A lost connection wakes everybody: they look for themselves. */
export async function listenForWakeUps({ url, process: own, onKey }: WakeUpOptions): Promise<WakeUps> {
  const waiting: Waiting = new Map();
  let isStopped = false;
  let client: Client | null = null;
  const ring = (id: string, rows: readonly Kept[]): void => {
    const woken = waiting.get(id);
    waiting.delete(id);
    woken?.forEach((wake) => wake(rows));
  };
  const ringAll = (): void => {
    onKey(null, client !== null);
    [...waiting.keys()].forEach((id) => ring(id, []));
  };
  const hear = (word: string): void => {
    const parts = word.split(' ');
    if (parts.at(-1) === own) return;
    if (parts[0] === KEY) onKey(parts[1] as DeskAddress, true);
    else ring(parts[0]!, []);
  };
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'cauce relay wake-ups', keepAlive: true });
    next.on('notification', ({ payload }) => hear(payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      const wasListening = client === next;
      if (wasListening) client = null;
      ringAll();
      if (!isStopped && wasListening) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    // What was written while nobody listened, no word comes of any more.
    ringAll();
  };
  const retry = (): void => {
    if (!isStopped) setTimeout(() => void connect().catch(() => retry()), RECONNECT_MILLISECONDS);
  };
  await connect();
  return {
    wait: (id, seconds, look, signal) => wait(waiting, id, seconds, look, signal),
    wake: (rows) => {
      for (const [id, written] of Map.groupBy(rows, ({ order }) => order)) ring(id, fitting(written));
    },
    stop: async () => {
      isStopped = true;
      const last = client;
      ringAll();
      await last?.end();
    },
  };
}

/** More than a page holds is read page by page. */
const fitting = (rows: readonly Kept[]): readonly Kept[] =>
  rows.reduce((size, { bytes }) => size + bytes.length, 0) <= LIMITS.RELAY_BATCH_BYTES ? rows : [];

type Waiting = Map<string, Set<(rows: readonly Kept[]) => void>>;

async function wait<T>(
  waiting: Waiting,
  id: string,
  seconds: number,
  look: () => Promise<T | null>,
  signal?: AbortSignal,
): Promise<Waited<T>> {
  const { promise, resolve } = Promise.withResolvers<Waited<T>>();
  const wake = (rows: readonly Kept[]): void => resolve({ kind: 'woken', rows });
  const stop = (): void => resolve({ kind: 'over' });
  const bells = waiting.get(id) ?? new Set();
  waiting.set(id, bells.add(wake));
  let timer: NodeJS.Timeout | undefined;
  try {
    // Looked for only after the bell is hung up, so that nothing falls between.
    const value = await look();
    if (value !== null) return { kind: 'seen', value };
    if (seconds <= 0 || signal?.aborted) return { kind: 'over' };
    timer = setTimeout(stop, seconds * 1_000);
    signal?.addEventListener('abort', stop, { once: true });
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    bells.delete(wake);
    if (bells.size === 0 && waiting.get(id) === bells) waiting.delete(id);
  }
}
