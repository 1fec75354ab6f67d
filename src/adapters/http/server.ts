import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { z } from 'zod';
import {
  type Desk,
  type DeskRefusal,
  ImportBasis,
  type LiveStream,
  type Reception,
  type Route,
  ROUTES,
  type Spool,
  type UploadEnd,
} from '../../desk/index.ts';
import { LIMITS } from '../../model/index.ts';
import { isDiskFull } from '../disk-full.ts';
import type { ExportShelf } from '../files/export-shelf.ts';
import { DISK_FULL, PROBLEM_TYPE, problemOf, problemOfError, RETRY_SECONDS, TOO_LARGE, UNKEEPABLE } from './problem.ts';
import { forwardToSandbox } from './sandbox-proxy.ts';
import { HEADERS, shield } from './shield.ts';
import { openWebhook, WEBHOOK_PATH } from './webhook.ts';

const ERRORS_PAGE = resolve(import.meta.dirname, '../../../docs/reference/errors.md');

export interface HttpOptions {
  readonly desk: Desk;
  readonly reception: Reception;
  readonly live: LiveStream;
  readonly spool: Pick<Spool, 'write'>;
  /** Exports of the record that were made, to be fetched; null: none are. */
  readonly exports: Pick<ExportShelf, 'read'> | null;
  /** Which program this is, as /healthz tells. */
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** Folder of the built web; null serves the API alone. */
  readonly webFolder: string | null;
  /** A sandbox whose simulated phones the web shows under /sandbox; null outside the demo. */
  readonly sandboxUrl: string | null;
  /** Called for errors that are bugs; gets no message text. */
  readonly onError: (error: Error) => void;
  /** Something found no room a moment ago: a desk that keeps nothing more is not well. */
  readonly isDiskFull: () => boolean;
  /** Within which what is asked has come whole. */
  readonly askingMilliseconds?: number;
}

export interface HttpServer {
  readonly url: string;
  readonly server: FastifyInstance;
  close(): Promise<void>;
}

/** Longer than what stands in front of a desk keeps a connection open, so that it is never this end that drops one in use. */
const KEEP_ALIVE_MILLISECONDS = 72_000;
/** Whoever asks byte by byte holds a place that somebody else needs; the slowest phone says what it asks sooner. */
const ASKING_MILLISECONDS = 15_000;
const LOOK_MILLISECONDS = 5_000;
const UPLOADS = '/api/imports';

/** Serves one desk: webhook, API with OpenAPI, live stream, uploads, metrics and the web. */
export async function serveDesk(options: HttpOptions): Promise<HttpServer> {
  const server = await buildServer(options);
  await server.listen({ host: options.host, port: options.port });
  const address = server.server.address() as { port: number };
  return {
    url: `http://${options.host === '127.0.0.1' ? 'localhost' : options.host}:${address.port}`,
    server,
    close: () => closeServer(server),
  };
}

/** The server without a port: tests inject requests into it. */
export async function buildServer(options: HttpOptions): Promise<FastifyInstance> {
  const allowedHosts = new Set(['localhost', '127.0.0.1', '[::1]', options.host]);
  const takesDelivery = openWebhook({ ...options, allowedHosts });
  const { askingMilliseconds = ASKING_MILLISECONDS } = options;
  const timing = {
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    headersTimeout: askingMilliseconds,
    connectionsCheckingInterval: Math.min(LOOK_MILLISECONDS, askingMilliseconds),
    // An export of gigabytes over a slow line takes hours.
    requestTimeout: 0,
  };
  const server = fastify({
    logger: false,
    bodyLimit: 256 * 1024,
    forceCloseConnections: true,
    serverFactory: (route) =>
      createServer(timing, (request, response) => {
        hangUpOnLate(request, response, askingMilliseconds);
        if (!takesDelivery(request, response)) route(request, response);
      }),
  });
  // Beyond the machine's own limit it would be files and the database that find no place.
  server.server.maxConnections = LIMITS.DESK_CONNECTIONS_COUNT;
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  shield(server, allowedHosts);
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) =>
    answerError(error, reply, options.onError),
  );
  server.setNotFoundHandler((request, reply) => answerUnknown(request.url, reply, options.webFolder));
  await server.register(swagger, {
    openapi: { info: { title: 'Cauce desk', version: '1' } },
    transform: jsonSchemaTransform,
  });
  await server.register(multipart, {
    limits: { files: 1, fileSize: LIMITS.UPLOAD_BYTES, fields: 8, fieldSize: 2_000 },
  });
  serveHandshake(server, options.reception);
  await server.register(async (scope) => serveRoutes(scope, options.desk));
  serveUploads(server, options);
  serveExports(server, options.exports);
  serveLive(server, options.live);
  serveOperations(server, options);
  if (options.sandboxUrl) forwardToSandbox(server, options.sandboxUrl);
  if (options.webFolder && existsSync(options.webFolder)) await serveWeb(server, options.webFolder);
  return server;
}

/** Uploads alone may take as long as they take. */
function hangUpOnLate(request: IncomingMessage, response: ServerResponse, milliseconds: number): void {
  if (request.method === 'GET' || request.url === UPLOADS) return;
  const timer = setTimeout(() => request.complete || request.socket.destroy(), milliseconds);
  response.once('close', () => clearTimeout(timer));
}

/** Built files carry their hash in their name and may be kept for good; the one page that names them may not. */
async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(files, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
}

async function closeServer(server: FastifyInstance): Promise<void> {
  server.server.closeAllConnections();
  await server.close();
}

/** The platform asks once whether this address is ours; the deliveries themselves never come this far. */
function serveHandshake(server: FastifyInstance, reception: Reception): void {
  server.get(WEBHOOK_PATH, { schema: { hide: true } }, (request, reply) => {
    const answer = reception.shakeHands(request.query as Readonly<Record<string, string>>);
    return answer.ok ? reply.type('text/plain').send(answer.value) : answerRefusal(reply, answer.refusal);
  });
}

function serveRoutes(scope: FastifyInstance, desk: Desk): void {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  scope.addHook('preValidation', async ({ params, query, body }, reply) =>
    isKeepable([params, query, body]) ? undefined : answerRefusal(reply, UNKEEPABLE),
  );
  scope.addHook('onSend', packAnswer);
  for (const route of ROUTES) {
    server.route({
      method: route.method,
      url: route.path,
      schema: schemaOf(route),
      handler: async (request, reply) => {
        const asked = { params: request.params, query: request.query, body: request.body } as {
          params: never;
          query: never;
          body: never;
        };
        const answer = await route.handle(desk, asked);
        return answer.ok ? answer.value : answerRefusal(reply, answer.refusal);
      },
    });
  }
  server.get('/api/docs', { schema: { hide: true } }, () => scope.swagger());
  // Where the `type` of a problem leads (RFC 9457, section 3.1.1): the codes, what happened, what to do.
  server.get('/api/docs/errors', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/markdown; charset=utf-8').send(await readFile(ERRORS_PAGE)),
  );
}

/** Below this, one packet carries it either way. */
const LEAST_PACKED_BYTES = 1_400;
/** The quick end of zlib: the last tenth of what can be saved takes twice the time. */
const PACK_LEVEL = 4;
const pack = promisify(gzip);

/** A board is sixty kilobytes of the same few names: a phone on a slow line waits for a tenth of that. */
async function packAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < LEAST_PACKED_BYTES) return payload;
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/i.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
  const packed = await pack(payload, { level: PACK_LEVEL });
  reply.header('content-encoding', 'gzip').header('content-length', packed.length);
  return packed;
}

/** No text in it has a zero byte or half a character, which neither a database nor another desk takes; however deep it lies. */
function isKeepable(asked: unknown): boolean {
  const left = [asked];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) left.push(inner);
  }
  return true;
}

const schemaOf = (route: Route): object => ({
  summary: route.summary,
  ...(route.params ? { params: route.params } : {}),
  ...(route.query ? { querystring: route.query } : {}),
  ...(route.body ? { body: route.body } : {}),
  response: { 200: route.reply },
});

function serveUploads(server: FastifyInstance, { desk, spool }: HttpOptions): void {
  server.post(UPLOADS, { schema: { hide: true }, bodyLimit: LIMITS.UPLOAD_BYTES }, async (request, reply) => {
    if (!BOUNDARY.test(request.headers['content-type'] ?? '')) return answerRefusal(reply, missingBasis(undefined));
    const file = await request.file();
    const fields = Object.fromEntries(
      Object.entries(file?.fields ?? {}).map(([name, field]) => [
        name,
        field && 'value' in field ? field.value : undefined,
      ]),
    );
    const basis = ImportBasis.safeParse(fields);
    if (!file || !basis.success) return answerRefusal(reply, missingBasis(basis.error));
    const size = Number(request.headers['content-length']);
    const opened = await desk.openImport(basis.data, {
      name: file.filename,
      bytes: Number.isFinite(size) ? size : null,
    });
    if (!opened.ok) return answerRefusal(reply, opened.refusal);
    const { id } = opened.value;
    const failed = await spool
      .write(
        id,
        file.file,
        everyMegabyte((bytes) => void desk.noteUpload(id, bytes)),
      )
      .then(
        () => null,
        (error: unknown) => error,
      );
    const answer = await desk.closeUpload(id, endOf(failed, file.file.truncated));
    // Whoever brought it is still there to be told.
    if (isDiskFull(failed)) throw failed;
    return answer.ok ? answer.value : answerRefusal(reply, answer.refusal);
  });
}

/** Without one the parts of a form cannot be told apart. */
const BOUNDARY = /^multipart\/form-data;.*boundary=./i;

function endOf(failed: unknown, isTruncated: boolean): UploadEnd {
  if (isDiskFull(failed)) return 'disk-full';
  if (failed !== null) return 'cut-off';
  return isTruncated ? 'too-large' : 'whole';
}

const MEGABYTE = 1_048_576;

/** Progress is for eyes: one call a megabyte is enough. */
function everyMegabyte(tell: (bytes: number) => void): (bytes: number) => void {
  let told = 0;
  return (bytes) => {
    if (bytes - told < MEGABYTE) return;
    told = bytes;
    tell(bytes);
  };
}

const missingBasis = (error: z.ZodError | undefined): DeskRefusal => ({
  code: 'bad-request',
  message: `An export comes with its basis, before the file: ${error?.issues.map(({ path }) => path.join('.')).join(', ') || 'file'} is missing or not valid.`,
  remedy: 'Send the fields name, agreedBy, purpose and zone, then the file.',
  retry: false,
});

/** Sent from the disk as it is read, whatever its size; the reader sets the pace. */
function serveExports(server: FastifyInstance, shelf: HttpOptions['exports']): void {
  server.get('/api/record/exports/:id', { schema: { hide: true } }, async (request, reply) => {
    const found = await shelf?.read((request.params as { id: string }).id);
    if (!found) return answerUnknown(request.url, reply, null);
    return reply
      .type('application/zip')
      .header('content-length', found.bytes)
      .header('content-disposition', `attachment; filename="${found.name}"`)
      .header('cache-control', 'no-store')
      .send(found.stream);
  });
}

const LIVE_BEAT_MILLISECONDS = 20_000;

function serveLive(server: FastifyInstance, live: LiveStream): void {
  server.get('/api/live', { schema: { hide: true } }, (request, reply) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    raw.write('retry: 2000\n\n');
    const lastId = Number.parseInt(String(request.headers['last-event-id'] ?? ''), 10);
    const stop = live.subscribe(Number.isNaN(lastId) ? null : lastId, ({ id, event }) => {
      // Nobody reads (a laptop that sleeps): whoever wakes asks anew, and is told what they missed.
      if (raw.writableLength > LIMITS.LIVE_UNREAD_BYTES) raw.destroy();
      else raw.write(`id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    });
    const beat = setInterval(() => raw.write(': here\n\n'), LIVE_BEAT_MILLISECONDS);
    raw.on('close', () => {
      clearInterval(beat);
      stop();
    });
  });
}

function serveOperations(server: FastifyInstance, { desk, version, isDiskFull: isFull }: HttpOptions): void {
  server.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    if (isFull()) return answerRefusal(reply, DISK_FULL);
    const health = await desk.health();
    return reply.code(health.ok ? 200 : 503).send({ ...health, version });
  });
  server.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4').send(await desk.metrics()),
  );
  for (const [name, type] of EXPORT_TYPES) {
    server.get(`/api/export/${name}`, { schema: { hide: true } }, async (_request, reply) =>
      reply.type(type).send(await desk.exportAs(name)),
    );
  }
}

const EXPORT_TYPES = [
  ['hxl.csv', 'text/csv; charset=utf-8'],
  ['geojson', 'application/geo+json'],
  ['cap.xml', 'application/cap+xml'],
  ['report.csv', 'text/csv; charset=utf-8'],
] as const;

const answerRefusal = (reply: FastifyReply, refusal: DeskRefusal): FastifyReply =>
  answerProblem(reply, problemOf(refusal));

function answerProblem(reply: FastifyReply, problem: ReturnType<typeof problemOf>): FastifyReply {
  if (problem.status === 503) reply.header('retry-after', RETRY_SECONDS);
  return reply.code(problem.status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(problem);
}

function answerError(
  error: Error & { statusCode?: number },
  reply: FastifyReply,
  onError: (error: Error) => void,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413) return answerRefusal(reply, TOO_LARGE);
  if (status < 500)
    return answerRefusal(reply, {
      code: 'bad-request',
      message: error.message,
      remedy: 'GET /api/docs shows what this address takes.',
      retry: false,
    });
  onError(error);
  return answerProblem(reply, problemOfError(error));
}

/** Pages of the web have addresses of their own (`/claims/…`); the one page answers for them. */
function answerUnknown(url: string, reply: FastifyReply, webFolder: string | null): unknown {
  const isPage = webFolder !== null && existsSync(webFolder) && !/^\/(api|hooks)\b/.test(url) && !/\.\w+$/.test(url);
  if (isPage) return reply.sendFile('index.html', webFolder);
  return answerRefusal(reply, {
    code: 'not-found',
    message: 'There is nothing at this address.',
    remedy: 'GET /api/docs lists the addresses.',
    retry: false,
  });
}
