import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Change, type Line, writePayload } from './payloads.ts';

/** How the stand-in misbehaves. Shares are 0–1; all chance comes from one seed. */
export interface Faults {
  /** A delivery comes a second time although the desk answered 200. */
  readonly duplicate: number;
  /** A delivery is held back, so that later ones overtake it. */
  readonly shuffle: number;
  /** How long at most it is held back. */
  readonly delayMs: number;
  /** A request of the desk is answered with 500 at first. */
  readonly serverError: number;
  /** A request of the desk is answered with a rate limit at first (130429, 131056). */
  readonly rateLimit: number;
  /** The address of an attachment has run out when it is fetched. */
  readonly expiredMedia: number;
}

export const NO_FAULTS: Faults = {
  duplicate: 0,
  shuffle: 0,
  delayMs: 0,
  serverError: 0,
  rateLimit: 0,
  expiredMedia: 0,
};
export const USUAL_FAULTS: Faults = {
  duplicate: 0.1,
  shuffle: 0.2,
  delayMs: 400,
  serverError: 0.05,
  rateLimit: 0.05,
  expiredMedia: 0.1,
};

export interface CourierReport {
  readonly posted: number;
  readonly delivered: number;
  readonly repeated: number;
  readonly failedAttempts: number;
  readonly waiting: number;
}

export interface Courier {
  /** Takes a change for delivery; returns at once. At least once, in no promised order. */
  post(change: Change): void;
  /** Resolves once nothing waits any more. */
  settle(): Promise<void>;
  report(): CourierReport;
  stop(): Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;
const MOST_AT_ONCE_COUNT = 8;
const TIMEOUT_MS = 15_000;

/**
 * Delivers webhooks as the platform does: signed, at least once, unordered, repeated with growing waits until the desk answers
 * 200. The plan of each delivery (held back? twice?) is drawn when it is posted, so that a seed means the same run.
 */
export function openCourier(line: Line, faultsNow: () => Faults, chance: () => number): Courier {
  const count = { posted: 0, delivered: 0, repeated: 0, failedAttempts: 0, waiting: 0 };
  const stopping = new AbortController();
  const slots = openSlots(MOST_AT_ONCE_COUNT);
  const jobs = new Set<Promise<void>>();

  async function deliver(body: string, holdMs: number): Promise<void> {
    await pause(holdMs, undefined, { signal: stopping.signal, ref: false });
    for (let attempt = 1; ; attempt += 1) {
      const taken = await slots.use(() => postSigned(line, body, stopping.signal));
      if (taken) break;
      count.failedAttempts += 1;
      const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempt - 1));
      await pause(wait, undefined, { signal: stopping.signal, ref: false });
    }
    count.delivered += 1;
  }

  function start(body: string, holdMs: number): void {
    count.waiting += 1;
    const job = deliver(body, holdMs)
      .catch(() => undefined)
      .finally(() => {
        count.waiting -= 1;
        jobs.delete(job);
      });
    jobs.add(job);
  }

  return {
    post(change) {
      const { shuffle, delayMs, duplicate } = faultsNow();
      const [held, holdShare, twice, againShare] = [chance(), chance(), chance(), chance()];
      const body = writePayload([change]);
      const holdMs = held < shuffle ? holdShare * delayMs : 0;
      count.posted += 1;
      start(body, holdMs);
      if (twice >= duplicate) return;
      count.repeated += 1;
      start(body, holdMs + againShare * delayMs);
    },
    async settle() {
      while (jobs.size > 0) await Promise.all(jobs);
    },
    report: () => ({ ...count }),
    async stop() {
      stopping.abort();
      await Promise.all(jobs);
    },
  };
}

/** True where the desk answered 200. */
async function postSigned(line: Line, body: string, signal: AbortSignal): Promise<boolean> {
  const signature = createHmac('sha256', line.appSecret).update(body).digest('hex');
  try {
    const response = await fetch(line.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** At most so many at once; the rest wait in order. */
function openSlots(most: number): { use<T>(work: () => Promise<T>): Promise<T> } {
  let free = most;
  const queue: (() => void)[] = [];
  return {
    async use(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((go) => queue.push(go));
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
