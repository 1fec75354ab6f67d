import { Readable } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type DeskAddress, parseDeskAddress, type RelayRefusal } from '../../link/index.ts';
import { LIMITS, ok, type Result } from '../../model/index.ts';
import {
  createRelay,
  refuseRelay,
  type Relay,
  relayRefusal,
  type RelaySettings,
  type RelayStore,
  type ServedDesk,
  statusOf,
} from '../../relay/index.ts';
import { openSteadyClock } from '../clock.ts';
import { verifyDeskKey } from '../mls/index.ts';
import { openRelayStore, type PostgresRelayStore } from '../relay-postgres/index.ts';
import { sha256, verifySignature } from '../signing/keys.ts';
import { Unusable } from '../unusable.ts';
import { withBeats } from './beats.ts';
import {
  AT_HEADER,
  BEAT,
  BlobParam,
  CommitBody,
  DESK_HEADER,
  LetterBody,
  LinkParam,
  LogBody,
  NOW_HEADER,
  OpenBody,
  ResumeBody,
  OrderQuery,
  PageQuery,
  PostBody,
  PublishBody,
  RegisterBody,
  SIGNATURE_HEADER,
  TakeBody,
  toPage,
  fromBase64,
  toBase64,
  toEvent,
  toProblem,
} from './wire.ts';

export interface RelayOptions {
  /** PostgreSQL 15 or newer; several relays may share it. Or a store of one's own. */
  readonly databaseUrl?: string;
  readonly store?: RelayStore;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Host and port as desks write it, where that is not where it listens (behind a proxy). */
  readonly name?: string;
  readonly admission: RelaySettings['admission'];
  readonly witness: RelaySettings['witness'];
  readonly now?: () => number;
  /** How often an answer that goes on says so. */
  readonly beatMilliseconds?: number;
  /** Called for errors that are bugs; gets no bytes of desks. */
  readonly onError?: (error: Error) => void;
}

export interface RunningRelay {
  readonly url: string;
  stop(): Promise<void>;
}

const SWEEP_MILLISECONDS = 600_000;

/** Starts a relay on HTTP. TLS is for the proxy in front of it; what desks send is encrypted and signed by themselves. Throws where it cannot listen. */
export async function startRelay(options: RelayOptions): Promise<RunningRelay> {
  const opened: PostgresRelayStore | null = options.store ? null : await openRelayStore(options.databaseUrl ?? '');
  try {
    return await listen(options, options.store ?? opened!, opened);
  } catch (error) {
    await opened?.close();
    throw error;
  }
}

async function listen(
  options: RelayOptions,
  store: RelayStore,
  opened: PostgresRelayStore | null,
): Promise<RunningRelay> {
  const server = fastify({ logger: false, bodyLimit: LIMITS.RELAY_BLOB_BYTES, forceCloseConnections: true });
  // Beyond the machine's own limit it would be files and the database that find no place.
  server.server.maxConnections = LIMITS.RELAY_CONNECTIONS_COUNT;
  const now = options.now ?? openSteadyClock((line) => options.onError?.(new Unusable(line)));
  server.addHook('onSend', async (_request, reply) => void reply.header(NOW_HEADER, now()));
  const desk = { relay: null as Relay | null };
  // Who follows a link is cut off by stopping; that is no error to tell.
  let isStopping = false;
  serve(
    server,
    () => desk.relay!,
    store,
    options.beatMilliseconds ?? LIMITS.RELAY_BEAT_SECONDS * 1_000,
    (error) => void (isStopping || options.onError?.(error)),
  );
  await server.listen({ host: options.host, port: options.port });
  const { port } = server.server.address() as { port: number };
  const place = `${options.host === '127.0.0.1' ? 'localhost' : options.host}:${port}`;
  desk.relay = createRelay(
    store,
    {
      sha256,
      verify: verifyDeskKey,
      verifySignature,
      now,
    },
    { name: options.name ?? place, admission: options.admission, witness: options.witness },
  );
  const timer = setInterval(() => void desk.relay!.sweep().catch(() => undefined), SWEEP_MILLISECONDS);
  timer.unref();
  return {
    url: `http://${place}`,
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await server.close();
      await opened?.close();
    },
  };
}

type GetRelay = () => Relay;

function serve(
  server: FastifyInstance,
  relay: GetRelay,
  store: Pick<RelayStore, 'readOrder'>,
  beat: number,
  onError: (error: Error) => void,
): void {
  server.removeAllContentTypeParsers();
  // The signature covers the bytes as they came.
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const code = error.statusCode === 413 ? 'too-much' : (error.statusCode ?? 500) < 500 ? 'request-malformed' : null;
    if (code === null) onError(error);
    return answerRefusal(reply, relayRefusal(code ?? 'relay-away'));
  });
  // A relay that has lost its database serves nobody.
  server.get('/healthz', async () => (await store.readOrder('none'), { ok: true }));
  server.post('/v1/desk', async (request, reply) => answer(reply, await register(relay(), request), () => ({})));
  serveLinks(server, relay, beat);
  serveLetters(server, relay);
  serveBlobs(server, relay);
  serveWitness(server, relay);
}

function serveLinks(server: FastifyInstance, relay: GetRelay, beat: number): void {
  route(server, 'POST', '/v1/links', relay, async (desk, request) => {
    const body = read(OpenBody, jsonOf(request));
    return body ? mapped(await desk.openLink(body.link, body.members), () => ({})) : MALFORMED;
  });
  // Under a name of its own: a relay of before would have opened it at its beginning.
  route(server, 'POST', '/v1/links/:link/resume', relay, async (desk, request) => {
    const [link, body] = [linkOf(request), read(ResumeBody, jsonOf(request))];
    return link && body ? mapped(await desk.resumeLink(link, body.members, body), () => ({})) : MALFORMED;
  });
  route(server, 'POST', '/v1/links/:link/messages', relay, async (desk, request) => {
    const [link, body] = [linkOf(request), read(PostBody, jsonOf(request))];
    return link && body
      ? mapped(await desk.post(link, body.epoch, body.messages, body.until, body.previous), (posted) => ({ posted }))
      : MALFORMED;
  });
  route(server, 'POST', '/v1/links/:link/commit', relay, async (desk, request) => {
    const [link, body] = [linkOf(request), read(CommitBody, jsonOf(request))];
    return link && body ? mapped(await desk.commit({ link, ...body }), (posted) => posted) : MALFORMED;
  });
  route(server, 'GET', '/v1/links/:link/messages', relay, async (desk, request, signal) => {
    const [link, page] = [linkOf(request), read(OrderQuery, request.query)];
    if (!link || !page) return MALFORMED;
    if (page.follow) return followed(withBeats(desk.follow(link, page.after, page.wait, signal), beat));
    return mapped(await desk.fetch(link, page.after, page.wait, signal), toPage);
  });
}

/** A page, or null where nothing has come for a while. */
type Followed = Parameters<typeof toEvent>[0] | null;

/** An answer that goes on with every page, so that nobody has to ask for the next one. */
async function followed(pages: AsyncGenerator<Followed>): Promise<Answered> {
  const first = (await pages.next()).value as Followed;
  if (first === null || first.ok) return ok(Readable.from(eventsOf(first, pages)));
  await pages.return(undefined);
  return first;
}

async function* eventsOf(first: Followed, rest: AsyncGenerator<Followed>): AsyncGenerator<string> {
  const write = (page: Followed): string => (page === null ? BEAT : toEvent(page));
  yield write(first);
  for await (const page of rest) yield write(page);
}

function serveLetters(server: FastifyInstance, relay: GetRelay): void {
  route(server, 'GET', '/v1/letters', relay, async (desk, request, signal) => {
    const page = read(PageQuery, request.query);
    return page ? mapped(await desk.letters(page.after, page.wait, signal), toPage) : MALFORMED;
  });
  route(server, 'POST', '/v1/letters', relay, async (desk, request) => {
    const body = read(LetterBody, jsonOf(request));
    return body ? mapped(await desk.send(body), () => ({})) : MALFORMED;
  });
  route(server, 'POST', '/v1/key-packages', relay, async (desk, request) => {
    const body = read(PublishBody, jsonOf(request));
    return body ? mapped(await desk.publish(body.packages), (left) => left) : MALFORMED;
  });
  route(server, 'POST', '/v1/key-packages/take', relay, async (desk, request) => {
    const body = read(TakeBody, jsonOf(request));
    return body ? mapped(await desk.takeKeyPackage(body.desk), (bytes) => ({ bytes: toBase64(bytes) })) : MALFORMED;
  });
}

function serveBlobs(server: FastifyInstance, relay: GetRelay): void {
  route(server, 'POST', '/v1/blobs', relay, async (desk, request) =>
    mapped(await desk.putBlob(bodyOf(request)), (id) => ({ id })),
  );
  route(server, 'GET', '/v1/blobs/:id', relay, async (desk, request) => {
    const id = read(BlobParam, (request.params as { readonly id: string }).id);
    return id ? mapped(await desk.getBlob(id), (bytes) => Buffer.from(bytes)) : MALFORMED;
  });
}

function serveWitness(server: FastifyInstance, relay: GetRelay): void {
  route(server, 'POST', '/v1/logs', relay, async (desk, request) => {
    const body = read(LogBody, jsonOf(request));
    return body ? mapped(await desk.registerLog(body.origin, body), () => ({})) : MALFORMED;
  });
  route(server, 'POST', '/v1/cosign', relay, async (desk, request) =>
    mapped(await desk.cosign(bodyOf(request).toString('utf8')), (text) => ({ text })),
  );
}

type Answered = Result<object, RelayRefusal>;
const MALFORMED: Answered = refuseRelay('request-malformed');
const mapped = <T>(result: Result<T, RelayRefusal>, to: (value: T) => object): Answered =>
  result.ok ? { ok: true, value: to(result.value) } : result;

/** One route for desks that have proven who they are; a request that its caller gives up is given up here too. */
function route(
  server: FastifyInstance,
  method: 'GET' | 'POST',
  url: string,
  relay: GetRelay,
  act: (desk: ServedDesk, request: FastifyRequest, signal: AbortSignal) => Promise<Answered>,
): void {
  server.route({
    method,
    url,
    handler: async (request, reply) => {
      const known = await relay().authenticate(signedBy(request));
      if (!known.ok) return answerRefusal(reply, known.refusal);
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      return answer(reply, await act(relay().serve(known.value), request, gone.signal), (value) => value);
    },
  });
}

async function register(relay: Relay, request: FastifyRequest): Promise<Answered> {
  const body = read(RegisterBody, jsonOf(request));
  if (!body) return MALFORMED;
  const known = await relay.authenticate(signedBy(request), body);
  return known.ok ? mapped(await relay.register(known.value, body), () => ({})) : known;
}

function signedBy(request: FastifyRequest) {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    method: request.method,
    path: request.url,
    body: bodyOf(request),
    desk: parseDeskAddress(header(DESK_HEADER)) ?? ('' as DeskAddress),
    at: Number(header(AT_HEADER)),
    signature: fromBase64(header(SIGNATURE_HEADER)) ?? new Uint8Array(),
  };
}

const bodyOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

function jsonOf(request: FastifyRequest): unknown {
  try {
    return JSON.parse(bodyOf(request).toString('utf8'));
  } catch {
    return null;
  }
}

const read = <S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> | null => {
  const result = schema.safeParse(raw);
  return result.success ? result.data : null;
};

const linkOf = ({ params }: FastifyRequest) => read(LinkParam, (params as { readonly link: string }).link);

const answerRefusal = (reply: FastifyReply, refusal: RelayRefusal): FastifyReply =>
  reply
    .code(statusOf(refusal.code))
    .type('application/problem+json')
    .send(JSON.stringify(toProblem(refusal)));

function answer<T extends object>(
  reply: FastifyReply,
  result: Result<T, RelayRefusal>,
  to: (value: T) => object,
): FastifyReply {
  if (!result.ok) return answerRefusal(reply, result.refusal);
  const value = to(result.value);
  // No proxy may gather it, nor shorten it.
  if (value instanceof Readable)
    return reply
      .type('text/event-stream')
      .header('cache-control', 'no-cache, no-transform')
      .header('x-accel-buffering', 'no')
      .send(value);
  return Buffer.isBuffer(value)
    ? reply.type('application/octet-stream').send(value)
    : reply.type('application/json').send(JSON.stringify(value));
}
