import { Agent as PlainAgent, type IncomingMessage, request as requestPlain } from 'node:http';
import { Agent as SecureAgent, request as requestSecure } from 'node:https';
import { NOW_HEADER } from './wire.ts';

/** What a relay answers, its bytes as they come. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly contentType: string;
  /** The relay's clock as it answered; NaN where it has not said. */
  readonly at: number;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly signal: AbortSignal;
}

/** Sends a request; throws where nobody answers, or somebody sends it elsewhere. */
export type Line = (asked: Asked) => Promise<Answer>;

/**
 * A line to one host, whose connections serve one request after the other. By `node:http`: a request by `fetch` costs a desk twice the
 * processor.
 */
export function openLine(base: URL): Line {
  const isSecure = base.protocol === 'https:';
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true });
  const request = isSecure ? requestSecure : requestPlain;
  const send = ({ method, path, headers, body, signal }: Asked, again: boolean): Promise<Answer> =>
    new Promise((answer, fail) => {
      const length = method === 'GET' ? {} : { 'content-length': String(body.length) };
      const sent = request(new URL(path, base), { method, headers: { ...headers, ...length }, agent, signal });
      sent.on('response', (response) => {
        if (isElsewhere(response)) sent.destroy(new Error('the relay is somewhere else'));
        else answer(toAnswer(response));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The other end has shut a connection that was idle, just as this one used it.
        const isStale = again && sent.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted;
        if (isStale) send({ method, path, headers, body, signal }, false).then(answer, fail);
        else fail(error);
      });
      sent.end(method === 'GET' ? undefined : body);
    });
  return (asked) => send(asked, true);
}

/** Why a certificate is not taken, as Node names it. */
const UNPROVEN =
  /^(?:CERT_|ERR_TLS_CERT_|SELF_SIGNED_CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|UNABLE_TO_(?:VERIFY|GET_ISSUER))/;

/** Somebody answers, with a certificate that does not show who. */
export const isUnproven = (error: unknown): boolean => UNPROVEN.test(String((error as NodeJS.ErrnoException).code));

const isElsewhere = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 300 && statusCode < 400;

const toAnswer = (response: IncomingMessage): Answer => ({
  ok: response.statusCode! >= 200 && response.statusCode! < 300,
  status: response.statusCode!,
  contentType: response.headers['content-type'] ?? '',
  at: Number(response.headers[NOW_HEADER] ?? Number.NaN),
  body: response,
});
