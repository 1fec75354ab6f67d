import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MINUTE } from '../../model/index.ts';
import type { Faults } from './courier.ts';
import { describeGroup, type GraphAnswer, graphError, takeDeskMessage } from './desk-messages.ts';
import { mediaBytes, type OfficeParts } from './office.ts';
import { writeGroupEvent } from './payloads.ts';

export interface GraphParts extends OfficeParts {
  readonly faultsNow: () => Faults;
  readonly chance: () => number;
}

/** The address of an attachment lives this long. Source: Cloud API reference, media. */
const MEDIA_URL_MS = 5 * MINUTE;

/** The endpoints of the Graph API that a desk uses, under any version. */
export function serveGraph(server: FastifyInstance, parts: GraphParts): void {
  const { line } = parts;
  const leases = new Map<string, { readonly mediaId: string; readonly until: number }>();
  const guarded =
    (answer: (request: FastifyRequest) => GraphAnswer) => async (request: FastifyRequest, reply: FastifyReply) => {
      const { status, body } = isAuthorised(request, line.token)
        ? answer(request)
        : graphError(401, 190, 'Invalid access token');
      return reply.status(status).send(body);
    };
  const param = (request: FastifyRequest, name: string): string =>
    (request.params as Record<string, string>)[name] ?? '';

  server.post(
    '/:version(^v\\d+\\.\\d+$)/:number/messages',
    guarded((request) => {
      if (param(request, 'number') !== line.phoneNumberId) return graphError(404, 100, 'Unknown phone number id');
      return faultOf(parts) ?? takeDeskMessage(parts, request.body);
    }),
  );
  server.post(
    '/:version(^v\\d+\\.\\d+$)/:number/groups',
    guarded((request) => createGroup(parts, request.body)),
  );
  server.get(
    '/:version(^v\\d+\\.\\d+$)/:number/groups',
    guarded(() => listGroups(parts)),
  );
  server.get(
    '/:version(^v\\d+\\.\\d+$)/:id',
    guarded((request) => {
      const id = param(request, 'id');
      return parts.world.chats.has(id)
        ? describeGroup(parts.world, line, id)
        : leaseMedia(parts, leases, id, urlOf(request));
    }),
  );
  server.get('/media/:lease', async (request, reply) => {
    const lease = leases.get(param(request, 'lease'));
    const note = lease && lease.until > parts.now() ? findMedia(parts, lease.mediaId) : null;
    if (!isAuthorised(request, line.token) || !note) return reply.status(404).send('URL signature expired');
    return reply.type('application/octet-stream').send(mediaBytes(note.text === '' ? note.id : note.text));
  });
}

const isAuthorised = (request: FastifyRequest, token: string): boolean =>
  request.headers.authorization === `Bearer ${token}`;
const urlOf = (request: FastifyRequest): string => `http://${request.headers.host ?? 'localhost'}`;

/** What goes wrong with a request before it is looked at. */
function faultOf({ faultsNow, chance }: GraphParts): GraphAnswer | null {
  const { serverError, rateLimit } = faultsNow();
  const drawn = chance();
  if (drawn < serverError) return graphError(500, 131_000, 'Something went wrong');
  if (drawn < serverError + rateLimit / 2) return graphError(429, 130_429, 'Rate limit hit');
  return drawn < serverError + rateLimit ? graphError(400, 131_056, 'Pair rate limit hit') : null;
}

const findMedia = ({ world }: GraphParts, mediaId: string) =>
  [...world.notes.values()].find(({ media }) => media?.split(' ')[1] === mediaId) ?? null;

function leaseMedia(
  parts: GraphParts,
  leases: Map<string, { readonly mediaId: string; readonly until: number }>,
  mediaId: string,
  url: string,
): GraphAnswer {
  const note = findMedia(parts, mediaId);
  if (!note) return graphError(400, 100, 'Unknown media id');
  const lease = randomUUID();
  const expired = parts.chance() < parts.faultsNow().expiredMedia;
  leases.set(lease, { mediaId, until: expired ? 0 : parts.now() + MEDIA_URL_MS });
  const bytes = mediaBytes(note.text === '' ? note.id : note.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      id: mediaId,
      url: `${url}/media/${lease}`,
      mime_type: 'application/octet-stream',
      sha256,
      file_size: bytes.length,
    },
  };
}

/** A group is made empty; people join by its invitation. The answer comes as a webhook, as with the platform. */
function createGroup({ world, line, courier, now }: GraphParts, raw: unknown): GraphAnswer {
  const subject = (raw as { subject?: unknown } | null)?.subject;
  if (typeof subject !== 'string' || subject === '' || subject.length > 128)
    return graphError(400, 100, 'subject is missing or too long');
  const id = `g-${randomUUID().slice(0, 8)}`;
  const requestId = randomUUID();
  world.chats.set(id, { id, name: subject, kind: 'group', members: [] });
  const rest = { request_id: requestId, subject, invite_link: `https://chat.whatsapp.com/${id}` };
  courier.post(writeGroupEvent(line, id, now(), 'group_create', rest));
  return { status: 200, body: { messaging_product: 'whatsapp', request_id: requestId } };
}

const listGroups = ({ world }: GraphParts): GraphAnswer => ({
  status: 200,
  body: { data: { groups: [...world.chats.values()].map(({ id, name }) => ({ id, subject: name })) } },
});
