import { asRecord, numberAt, recordAt } from './json.ts';

/** What an answer of the platform to a send means. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** Try again after this many milliseconds, or give up where `afterMs` is null. */
  | { readonly kind: 'later'; readonly code: number; readonly afterMs: number | null }
  /** The window closed meanwhile, the number is no WhatsApp number, the token is over …: trying again cannot help. */
  | { readonly kind: 'refused'; readonly code: number };

/**
 * Codes that pass with time. 4, 80007: calls of the app; 130429: messages of the number per second; 131048: many reports of spam;
 * 131056: messages to one person; 131000, 131016, 133004: the platform itself; 1, 2: the same, unnamed.
 */
const PASSING_CODES: ReadonlySet<number> = new Set([
  1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_048, 131_056, 133_004,
]);
/** One person takes a message every six seconds; bursts borrow from the time after. Source: Cloud API, pair rate limit. */
const PAIR_LIMIT_CODE = 131_056;
const PAIR_WAIT_MS = 6_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const MOST_ATTEMPTS_COUNT = 6;

/**
 * Reads the status and body of an answer. `attempt` counts from 1, `retryAfterMs` is the `Retry-After` header where there is one,
 * `jitter` is a chance draw in [0, 1): waits grow as powers of two and are drawn between half and whole, so that desks that
 * were refused together do not return together.
 */
export function judgeAnswer(
  status: number,
  body: unknown,
  attempt: number,
  jitter: number,
  retryAfterMs: number | null = null,
): SendOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const code = numberAt(recordAt(asRecord(body), 'error'), 'code') ?? status;
  const passing = PASSING_CODES.has(code) || status === 429 || (status >= 500 && status !== 501);
  if (!passing) return { kind: 'refused', code };
  if (attempt >= MOST_ATTEMPTS_COUNT) return { kind: 'later', code, afterMs: null };
  const grown = Math.min(
    LONGEST_WAIT_MS,
    (code === PAIR_LIMIT_CODE ? PAIR_WAIT_MS : FIRST_WAIT_MS) * 2 ** (attempt - 1),
  );
  const drawn = Math.round(grown * (0.5 + jitter / 2));
  return { kind: 'later', code, afterMs: Math.min(LONGEST_WAIT_MS, Math.max(drawn, retryAfterMs ?? 0)) };
}
