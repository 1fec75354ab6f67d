import { Client } from 'pg';
import type { DeskAddress } from '../../link/index.ts';
import { createBells, type Kept, type Listening } from '../../relay/index.ts';

/** Wakes those who wait for an order, whichever process of the relay wrote to it. */
export interface WakeUps {
  listen(id: string): Listening;
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
  const bells = createBells(waitLater);
  let isStopped = false;
  let client: Client | null = null;
  const ringAll = (): void => {
    onKey(null, client !== null);
    bells.ringAll();
  };
  const hear = (word: string): void => {
    const parts = word.split(' ');
    if (parts.at(-1) === own) return;
    if (parts[0] === KEY) onKey(parts[1] as DeskAddress, true);
    else bells.ring(parts[0]!, []);
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
    listen: bells.listen,
    wake: (rows) => {
      for (const [id, written] of Map.groupBy(rows, ({ order }) => order)) bells.ring(id, written);
    },
    stop: async () => {
      isStopped = true;
      const last = client;
      ringAll();
      await last?.end();
    },
  };
}

function waitLater(milliseconds: number, wake: () => void): () => void {
  const timer = setTimeout(wake, milliseconds);
  return () => clearTimeout(timer);
}
