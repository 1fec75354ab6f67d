import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskRefusal } from '../../desk/index.ts';
import { PROBLEM_TYPE, problemOf } from './problem.ts';

/**
 * Until there is sign-in the desk listens on loopback only, so the attacker left is another page in the same browser:
 * a foreign origin that posts here or has this read for it, or a name that resolves to 127.0.0.1 (DNS rebinding). All are refused by
 * what pages cannot forge: Host, Origin and the Sec-Fetch headers.
 */
export function shield(server: FastifyInstance, allowedHosts: ReadonlySet<string>): void {
  server.addHook('onRequest', async (request, reply) => {
    const host = hostOf(request.headers.host);
    if (!allowedHosts.has(host)) return refuse(reply, FOREIGN_HOST);
    if (!isVisit(request) && isForeign(request)) return refuse(reply, FOREIGN_PAGE);
    return undefined;
  });
  server.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
}

// MapLibre draws from a blob worker and inline styles; everything else comes from the desk itself.
export const HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // What a desk knows is in no browser's cache after the shift; the web's own files say otherwise for themselves.
  'cache-control': 'no-store',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

export const hostOf = (header: string | undefined): string => (header ?? '').replace(/:\d+$/, '').toLowerCase();

/** A link from elsewhere leads to the desk, in a window of its own; no page has it read into itself, neither to see it nor to keep it busy. */
const isVisit = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate';

function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

export const FOREIGN_HOST: DeskRefusal = {
  code: 'foreign-origin',
  message: 'This address is not one the desk answers to.',
  remedy: 'Open the desk by its own address.',
  retry: false,
};
const FOREIGN_PAGE: DeskRefusal = { ...FOREIGN_HOST, message: 'Only the desk’s own pages may do this.' };

const refuse = (reply: FastifyReply, refusal: DeskRefusal): FastifyReply =>
  reply.code(403).type(PROBLEM_TYPE).send(problemOf(refusal));
