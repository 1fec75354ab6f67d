import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { judgeAnswer, type SendBody } from '../../channels/index.ts';
import { ok, refuse, type Refusal, type Result } from '../../model/index.ts';

export interface GraphOptions {
  /** `https://graph.facebook.com`, or the sandbox's address. */
  readonly baseUrl: string;
  readonly version: string;
  readonly phoneNumberId: string;
  /** Never logged, and sent to the platform's own hosts only. */
  readonly token: string;
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** A chance draw in [0, 1). */
  readonly draw?: () => number;
  readonly timeoutMs?: number;
}

export type GraphRefusal = Refusal<'send-later' | 'send-refused' | 'send-unknown' | 'media-gone' | 'media-too-large'>;

export interface Media {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  /** Hex, of the bytes as they came. */
  readonly sha256: string;
}

export interface Graph {
  /** Sends; waits and repeats where the platform asks for it. Resolves to the platform's message id: hash it (`keyMessage`) before keeping it. */
  send(body: SendBody): Promise<Result<string, GraphRefusal>>;
  /** Fetches an attachment. Its address lives five minutes, so both requests follow each other at once. */
  fetchMedia(mediaId: string): Promise<Result<Media, GraphRefusal>>;
}

const TIMEOUT_MS = 20_000;
const MOST_MEDIA_BYTES = 100 * 1024 * 1024;
const PLATFORM_HOST = /(?:^|\.)(?:facebook\.com|fbsbx\.com|whatsapp\.net|whatsapp\.com)$/;

export function openGraph(options: GraphOptions): Graph {
  const line = openLine(options);
  return {
    send: (body) => sendUntilAnswered(line, body),
    async fetchMedia(mediaId) {
      const first = await fetchOnce(line, mediaId);
      // The address may have run out between the two requests.
      return first.ok || first.refusal.code !== 'media-gone' ? first : fetchOnce(line, mediaId);
    },
  };
}

/** The options with their defaults, and one way to make a request. */
interface Line {
  readonly url: (path: string) => string;
  readonly phoneNumberId: string;
  readonly request: (url: string, init?: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly draw: () => number;
  readonly mayAuthorise: (url: string) => boolean;
}

function openLine(options: GraphOptions): Line {
  const { baseUrl, version, token, timeoutMs = TIMEOUT_MS } = options;
  const base = baseUrl.replace(/\/+$/, '');
  const call = options.fetch ?? fetch;
  return {
    url: (path) => `${base}/${version}/${path}`,
    phoneNumberId: options.phoneNumberId,
    request: (url, init = {}) =>
      call(url, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...init.headers, authorization: `Bearer ${token}` },
      }),
    wait: options.wait ?? pause,
    draw: options.draw ?? Math.random,
    mayAuthorise: (url) => mayAuthorise(url, base),
  };
}

/** The token goes to the host we were told to use, or to the platform's own over TLS; nowhere else, whatever an answer says. */
function mayAuthorise(url: string, base: string): boolean {
  if (!URL.canParse(url)) return false;
  const target = new URL(url);
  return (
    target.origin === new URL(base).origin || (target.protocol === 'https:' && PLATFORM_HOST.test(target.hostname))
  );
}

async function sendUntilAnswered(line: Line, body: SendBody): Promise<Result<string, GraphRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await post(line, body);
    if (answer === null) return refuseUnknown();
    const outcome = judgeAnswer(answer.status, answer.body, attempt, line.draw(), answer.retryAfterMs);
    if (outcome.kind === 'sent') return ok(readMessageId(answer.body));
    if (outcome.kind === 'refused') return refuseSend(outcome.code);
    if (outcome.afterMs === null) return refuseLater(outcome.code);
    await line.wait(outcome.afterMs);
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterMs: number | null;
}

/** Null where the request may or may not have arrived: then it must not be repeated, the platform has no idempotency key. */
async function post(line: Line, body: SendBody): Promise<Answer | null> {
  try {
    const response = await line.request(line.url(`${line.phoneNumberId}/messages`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const text = await response.text();
    return {
      status: response.status,
      body: parseJson(text),
      retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : null,
    };
  } catch (error) {
    // Nobody listened: nothing was sent, and trying again is safe.
    return isRefusedConnection(error) ? { status: 503, body: null, retryAfterMs: null } : null;
  }
}

const isRefusedConnection = (error: unknown): boolean =>
  error instanceof TypeError &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String((error.cause as { code?: unknown } | undefined)?.code));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const readMessageId = (body: unknown): string =>
  String((body as { messages?: readonly { id?: unknown }[] } | null)?.messages?.[0]?.id ?? '');

const refuseUnknown = (): Result<never, GraphRefusal> =>
  refuse(
    'send-unknown',
    'The platform did not answer; the message may have arrived.',
    'Look at its status before sending again.',
  );
const refuseLater = (code: number): Result<never, GraphRefusal> =>
  refuse('send-later', `The platform takes no messages now (${code}).`, 'Send again in some minutes.', true);
const refuseSend = (code: number): Result<never, GraphRefusal> =>
  refuse('send-refused', `The platform refused the message (${code}).`, remedyOf(code));

function remedyOf(code: number): string {
  if (code === 131_047) return 'More than 24 hours have passed since this person wrote: send an approved template.';
  if (code === 190 || code === 0 || code === 401) return 'The access token is over or wrong: enter a new one.';
  if (code === 131_026) return 'This person cannot be reached on WhatsApp.';
  return 'See the platform’s list of error codes.';
}

async function fetchOnce(line: Line, mediaId: string): Promise<Result<Media, GraphRefusal>> {
  try {
    const described = await line.request(line.url(encodeURIComponent(mediaId)));
    const { url, mime_type: mimeType } = (described.ok ? await described.json() : {}) as {
      url?: string;
      mime_type?: string;
    };
    if (url === undefined || !line.mayAuthorise(url)) return refuseMedia();
    const response = await line.request(url);
    if (!response.ok || response.body === null) return refuseMedia();
    const bytes = await readUpTo(response.body, MOST_MEDIA_BYTES);
    if (bytes === null)
      return refuse('media-too-large', 'The attachment is larger than WhatsApp allows.', 'Leave it out.');
    return ok({ bytes, mimeType: mimeType ?? '', sha256: createHash('sha256').update(bytes).digest('hex') });
  } catch {
    return refuseMedia(true);
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const refuseMedia = (retry = false): Result<never, GraphRefusal> =>
  refuse('media-gone', 'The attachment cannot be fetched any more.', 'Ask its sender to send it again.', retry);
