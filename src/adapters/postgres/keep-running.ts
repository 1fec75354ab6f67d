import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL that runs now. */
export interface Running {
  readonly url: string;
  readonly adopted: boolean;
  /** Resolves when its process is gone, whoever ended it. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

export interface KeepRunningOptions {
  /** Takes over what runs at the same address, or starts it there; fails with the reason. */
  readonly again: () => Promise<Running>;
  /** The desk is stopping: what ends now has ended for good. */
  readonly stopping: AbortSignal;
  readonly log: (line: string) => void;
  readonly pausesMilliseconds?: readonly number[];
}

/** A database that recovers from a crash, or whose last processes still end, may refuse the first tries. The last pause is that of all later ones. */
const PAUSES_MILLISECONDS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
/** One that ran so long did not end of what ended it before. */
const STEADY_MILLISECONDS = 60_000;

/**
 * Starts a database anew whenever it ends while its desk runs: one try after the other, each later than the one before, until it runs:
 * a disk that was full for an hour of the night is made room on without anybody who knows of desks.
 * @returns how to stop it, once the desk is stopping
 */
export function keepRunning(first: Running, options: KeepRunningOptions): () => Promise<void> {
  const { again, stopping, log, pausesMilliseconds = PAUSES_MILLISECONDS } = options;
  const aborted = new Promise((done) => stopping.addEventListener('abort', done, { once: true }));
  let running: Running | null = first;
  let tries = 0;
  const startAgain = async (): Promise<void> => {
    for (let told = ''; ;) {
      const pause = pausesMilliseconds[Math.min(tries, pausesMilliseconds.length - 1)];
      await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
      if (stopping.aborted) return;
      tries += 1;
      try {
        running = await again();
        return log('the database runs again.');
      } catch (error) {
        const reason = reasonOf(error);
        if (reason !== told || tries === pausesMilliseconds.length)
          log(`the database could not be started again (try ${tries}): ${reason} It is tried again.`);
        told = reason;
      }
    }
  };
  const follow = async (): Promise<void> => {
    while (running !== null) {
      const since = performance.now();
      await Promise.race([running.gone, aborted]);
      if (stopping.aborted) return;
      running = null;
      if (performance.now() - since > STEADY_MILLISECONDS) tries = 0;
      log('the database has ended by itself; it is started again.');
      await startAgain();
    }
  };
  const following = follow();
  return async () => {
    // A try that is under way ends first: what it starts would outlive the desk.
    await following;
    await running?.stop();
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
