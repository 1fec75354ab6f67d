import type { ProblemView } from './contract.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemView };

const NO_CONNECTION: ProblemView = {
  type: 'about:blank',
  title: 'no-connection',
  status: 0,
  code: 'no-connection',
  detail: '',
  remedy: '',
  retry: true,
};

/** A line that has gone silent is a lost connection, and whoever pressed something may press again. */
const WAIT_MILLISECONDS = 60_000;

/** Asks the desk; a refusal, a lost connection and one that says nothing any more are answers, never exceptions. */
export async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  let reply: Response;
  try {
    // Past the browser's store: there a second question waits twenty seconds for the answer of a first that hangs.
    const signal = init?.signal ?? AbortSignal.timeout(WAIT_MILLISECONDS);
    reply = await fetch(path, {
      cache: 'no-store',
      ...init,
      signal,
      headers: { accept: 'application/json', ...init?.headers },
    });
  } catch {
    return { ok: false, problem: NO_CONNECTION };
  }
  noteServerTime(reply.headers.get('date'));
  try {
    const body: unknown = await reply.json();
    return reply.ok ? { ok: true, value: body as T } : { ok: false, problem: asProblem(body, reply.status) };
  } catch {
    return { ok: false, problem: asProblem(null, reply.status) };
  }
}

/** Sends JSON and reads the answer, which is waited for so long. */
export const send = <T>(path: string, body: unknown = {}, waitMilliseconds = WAIT_MILLISECONDS): Promise<Answer<T>> =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(waitMilliseconds),
  });

/** Answered without a word of the desk's: a proxy, the sign-in page of a network. Whether anything arrived is not known. */
const NOT_THE_DESK = 'not-the-desk';

/** True where the desk itself has refused; false where it was not heard, failed, or asks for patience. */
export const isRefusal = ({ code, status }: ProblemView): boolean =>
  status > 0 && status < 500 && status !== 429 && code !== NOT_THE_DESK;

/** Whatever came back, as a problem: what stands between a phone and the desk answers without one. */
export function asProblem(body: unknown, status: number): ProblemView {
  const found = typeof body === 'object' && body !== null ? (body as Partial<ProblemView>) : {};
  return {
    type: found.type ?? 'about:blank',
    title: found.title ?? String(status),
    status,
    code: found.code ?? (status >= 500 ? 'bug' : NOT_THE_DESK),
    detail: found.detail ?? '',
    remedy: found.remedy ?? '',
    retry: found.retry ?? status >= 500,
  };
}

let serverAhead = 0;
/** A desk that plays a story shows the story's time; it is that far from the clock on the wall. */
let storyAhead: number | null = null;
const STORY_MILLISECONDS = 5 * 60_000;

/** Takes the desk's own time from a board that has just come. Small differences are the age of the board, large ones a story. */
export function noteDeskTime(asOf: string): void {
  const ahead = Date.parse(asOf) - Date.now();
  storyAhead = Math.abs(ahead - serverAhead) > STORY_MILLISECONDS ? ahead : null;
}

// The desk's clock is the one that counts; a tablet's may be wrong by minutes. Dates in headers are whole seconds.
function noteServerTime(header: string | null): void {
  const server = header ? Date.parse(header) : Number.NaN;
  if (!Number.isNaN(server)) serverAhead = Math.abs(server - Date.now()) < 2_000 ? 0 : server - Date.now();
}

/** Milliseconds since 1970 on the desk's clock. */
export const deskNow = (): number => Date.now() + (storyAhead ?? serverAhead);
