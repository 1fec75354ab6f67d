import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskRefusal, Reception } from '../../desk/index.ts';
import { LIMITS } from '../../model/index.ts';
import { PROBLEM_TYPE, problemOf, problemOfError, RETRY_SECONDS, TOO_LARGE } from './problem.ts';
import { FOREIGN_HOST, HEADERS, hostOf } from './shield.ts';

export const WEBHOOK_PATH = '/hooks/whatsapp';

export interface WebhookOptions {
  readonly reception: Pick<Reception, 'receive'>;
  readonly allowedHosts: ReadonlySet<string>;
  readonly onError: (error: Error) => void;
}

/**
 * Takes deliveries straight from the socket, before the router: they come by the thousand, and its hooks, parsers and reply would cost
 * more than a small delivery does. The body stays raw bytes: the signature is over them, and parsing first would be trusting first.
 * False where a request is no delivery.
 */
export function openWebhook(options: WebhookOptions): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.method !== 'POST' || pathOf(request.url) !== WEBHOOK_PATH) return false;
    if (!options.allowedHosts.has(hostOf(request.headers.host))) refuse(response, FOREIGN_HOST);
    else readBody(request, response, (body) => void takeDelivery(body, request, response, options));
    return true;
  };
}

const pathOf = (url: string | undefined): string | undefined => url?.split('?', 1)[0];

/** Nothing comes of a body that breaks off or grows too large. */
function readBody(request: IncomingMessage, response: ServerResponse, take: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (Number(request.headers['content-length']) > LIMITS.WEBHOOK_BODY_BYTES) return refuseTooLarge(request, response);
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= LIMITS.WEBHOOK_BODY_BYTES) chunks.push(chunk);
    else if (!response.headersSent) refuseTooLarge(request, response);
  });
  request.on('end', () => {
    if (bytes <= LIMITS.WEBHOOK_BODY_BYTES) take(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  });
  request.on('error', () => response.destroy());
  return undefined;
}

const LINGER_MILLISECONDS = 2_000;

/** Whoever still sends would lose the answer with the connection: what more comes is thrown away, for a little while. */
function refuseTooLarge(request: IncomingMessage, response: ServerResponse): void {
  const problem = problemOf(TOO_LARGE);
  const body = Buffer.from(JSON.stringify(problem));
  const size = { 'content-length': String(body.length), connection: 'close' };
  response.writeHead(problem.status, { ...HEADERS, ...size, 'content-type': PROBLEM_TYPE }).write(body);
  const hangUp = setTimeout(() => request.socket.destroy(), LINGER_MILLISECONDS);
  response.once('close', () => clearTimeout(hangUp));
  request.once('end', () => response.end()).resume();
}

async function takeDelivery(
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
  { reception, onError }: WebhookOptions,
): Promise<void> {
  const signature = request.headers['x-hub-signature-256'];
  try {
    const answer = await reception.receive(body, typeof signature === 'string' ? signature : null);
    if (answer.ok) response.writeHead(200, TAKEN).end();
    else refuse(response, answer.refusal);
  } catch (error) {
    onError(error as Error);
    answerProblem(response, problemOfError(error));
  }
}

const TAKEN = { 'content-length': '0', 'x-content-type-options': 'nosniff' };

const refuse = (response: ServerResponse, refusal: DeskRefusal): void => answerProblem(response, problemOf(refusal));

function answerProblem(response: ServerResponse, problem: { readonly status: number }): void {
  response.writeHead(problem.status, { ...HEADERS, ...MORE_HEADERS[problem.status], 'content-type': PROBLEM_TYPE });
  response.end(JSON.stringify(problem));
}

const MORE_HEADERS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  503: { 'retry-after': RETRY_SECONDS },
};
