import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { callRemote } from '../adapters/threads/remote.ts';
import { type Desk, DESK_METHODS, type Digested, type LiveEvent } from '../desk/index.ts';
import type { Corridor, Instant } from '../model/index.ts';
import type { DeskFile } from './desk-settings.ts';
import type { Fault } from './fault-log.ts';
import type { Policies } from './policy-file.ts';

/** What the back of a desk needs to open its rooms. */
export interface BackData {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly masterKey: Uint8Array;
  readonly file: DeskFile;
  readonly corridor: Corridor;
  readonly policies: Policies;
  readonly loopbackOnly: boolean;
  /** Milliseconds of a clock that is not the machine's (the example's story); null: the machine's. */
  readonly sharedClock: SharedArrayBuffer | null;
}

/** What the back tells the front unasked. */
export type BackMessage =
  | { readonly kind: 'ready' }
  /** Everything it had open is closed. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'live'; readonly event: LiveEvent }
  | { readonly kind: 'digested'; readonly digested: Digested }
  | ({ readonly kind: 'error' } & Fault);

export interface Back {
  readonly desk: Desk;
  /** Something was stored: look now. */
  wake(): void;
  /** Resolves where its thread has ended by itself, of a fault of ours or for want of memory: nothing is read or answered any more. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** A relay or a database that hangs does not keep a desk from stopping. */
const CLOSING_MILLISECONDS = 4_000;
const CLOCK_EVERY_MILLISECONDS = 50;

/**
 * Starts the back of a desk in a thread of its own: reading and weighing take as long as they take, and the front goes on
 * answering meanwhile. Resolves when its board is up.
 */
export async function startBack(
  data: Omit<BackData, 'sharedClock'>,
  clock: (() => Instant) | null,
  hear: (message: BackMessage) => void,
): Promise<Back> {
  const sharedClock = clock ? new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT) : null;
  const stopClock = clock && sharedClock ? shareClock(clock, sharedClock) : () => undefined;
  const worker = new Worker(new URL('./back.worker.ts', import.meta.url), {
    workerData: { ...data, sharedClock } satisfies BackData,
  });
  const desk = callRemote<Desk>(worker, DESK_METHODS);
  await new Promise<void>((ready, failed) => {
    worker.on('message', (message: BackMessage) => {
      if (message.kind === 'ready') ready();
      else if (typeof message.kind === 'string') hear(message);
    });
    worker.once('error', failed);
  });
  let isStopping = false;
  const gone = new Promise<void>((done) => worker.on('exit', () => done()));
  const ended = new Promise<void>((done) => void gone.then(() => isStopping || done()));
  const closed = new Promise<void>((done) =>
    worker.on('message', ({ kind }: BackMessage) => kind === 'stopped' && done()),
  );
  worker.on('error', (error) =>
    hear({ kind: 'error', error: (error as Error).stack ?? String(error), isDatabaseAway: false, isDiskFull: false }),
  );
  return {
    desk,
    wake: () => worker.postMessage('wake'),
    ended,
    async stop() {
      isStopping = true;
      stopClock();
      await desk.stopImports().catch(() => undefined);
      worker.postMessage('stop');
      await Promise.race([closed, gone, sleep(CLOSING_MILLISECONDS, undefined, { ref: false })]);
      await worker.terminate();
    },
  };
}

function shareClock(clock: () => Instant, shared: SharedArrayBuffer): () => void {
  const cell = new Float64Array(shared);
  cell[0] = clock();
  const timer = setInterval(() => (cell[0] = clock()), CLOCK_EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}
