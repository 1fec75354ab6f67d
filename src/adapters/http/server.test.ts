import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { LIMITS } from '../../model/index.ts';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLiveStream, type Desk, type LiveEvent, type LiveStream, type Reception } from '../../desk/index.ts';
import { openExportShelf } from '../files/export-shelf.ts';
import { buildServer, type HttpOptions } from './server.ts';

let live: LiveStream;
let server: FastifyInstance;

const build = (own: Partial<HttpOptions> = {}): Promise<FastifyInstance> =>
  buildServer({
    desk: { imports: async () => [], exportAs: async () => '' } as unknown as Desk,
    reception: {} as Reception,
    live,
    exports: null,
    spool: { write: async () => undefined },
    host: 'localhost',
    port: 0,
    webFolder: null,
    sandboxUrl: null,
    version: '0.1.0',
    isDiskFull: () => false,
    onError: (error) => {
      throw error;
    },
    ...own,
  });

beforeEach(async () => {
  live = createLiveStream(0);
  server = await build();
});
afterEach(() => server.close());

test.each(['/api/imports', '/api/export/hxl.csv', '/api/docs', '/api/nothing'])(
  'no browser keeps what a desk answers at %s',
  async (url) => {
    const { headers } = await server.inject({ url, headers: { host: 'localhost' } });
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('a long answer is packed for whoever can unpack it, and for nobody else', async () => {
  const ask = (accept: string, url = '/api/docs') =>
    server.inject({ url, headers: { host: 'localhost', 'accept-encoding': accept } });
  const [plain, packed, refused] = [await ask(''), await ask('gzip, br'), await ask('br, gzip;q=0')];
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  expect(packed.headers.vary).toBe('accept-encoding');
  for (const answer of [plain, refused]) expect(answer.headers['content-encoding']).toBeUndefined();
  expect((await ask('gzip', '/api/imports')).headers['content-encoding']).toBeUndefined();
});

test('the type of a problem leads to what it means', async () => {
  const problem = (await server.inject({ url: '/api/imports', headers: { host: 'desk.example' } })).json();
  const page = await server.inject({ url: problem.type.split('#')[0], headers: { host: 'localhost' } });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(`| \`${problem.code}\` |`);
});

test.each([
  ['the desk’s own', 'ENOSPC'],
  ['its database’s', '53100'],
])('a full disk is told as one, and not as a fault of Cauce: %s', async (_whose, code) => {
  const told: unknown[] = [];
  const imports = () => Promise.reject(Object.assign(new Error('no space left'), { code }));
  const full = await build({ desk: { imports } as unknown as Desk, onError: (error) => void told.push(error) });
  const answer = await full.inject({ url: '/api/imports', headers: { host: 'localhost' } });
  expect([answer.statusCode, answer.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'disk-full', retry: true }),
  ]);
  expect(told).toHaveLength(1);
  await full.close();
});

test('a desk whose disk is full says to whoever watches it that it is not well', async () => {
  let isFull = true;
  const desk = { health: async () => ({ ok: true }) } as unknown as Desk;
  const watched = await build({ desk, isDiskFull: () => isFull });
  const ask = () => watched.inject({ url: '/healthz', headers: { host: 'localhost' } });
  const full = await ask();
  expect([full.statusCode, full.json().code]).toEqual([503, 'disk-full']);
  isFull = false;
  expect((await ask()).json()).toEqual({ ok: true, version: '0.1.0' });
  await watched.close();
});

describe('another page in the browser of somebody at the desk', () => {
  test.each(['desk.attacker.example', 'localhost.attacker.example:4690', 'localhost.'])(
    'reads nothing by a name of its own that leads to this machine: %j',
    async (host) => {
      for (const url of ['/api/imports', '/api/live', '/metrics', '/']) {
        const answer = await server.inject({ url, headers: { host } });
        expect([url, answer.statusCode, answer.json().code]).toEqual([url, 403, 'foreign-origin']);
      }
    },
  );

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['a foreign origin', { origin: 'https://elsewhere.example' }, 403],
    ['another program on this machine', { origin: 'http://localhost:9999' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name beside the desk’s', { 'sec-fetch-site': 'same-site' }, 403],
    // It goes on to what is sent, which is no decision.
    ['the desk’s own page', { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, 400],
    ['a program that is no browser', {}, 400],
  ])('does nothing: %s', async (_, headers, status) => {
    const asked = { host: 'localhost', 'content-type': 'application/json', ...headers };
    const answer = await server.inject({ method: 'POST', url: '/api/decisions', headers: asked, payload: '{}' });
    expect(answer.statusCode).toBe(status);
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['a picture or a script of it', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a page of another program on this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 403],
    ['a browser that says only where it comes from', { origin: 'https://elsewhere.example' }, 403],
    ['a link that somebody follows', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['an address that was typed', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
    ['the desk’s own page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    ['a program that is no browser', {}, 200],
  ])('does not have the desk read, neither to see it nor to keep it busy: %s', async (_, headers, status) => {
    for (const url of ['/api/imports', '/api/export/hxl.csv'])
      expect([url, (await server.inject({ url, headers: { host: 'localhost', ...headers } })).statusCode]).toEqual([
        url,
        status,
      ]);
  });

  test('has no live stream of it either, and what is streamed says so like every answer', async () => {
    await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.server.address() as { port: number };
    const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/api/live`, { headers });
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const { headers, body } = await ask({});
    expect([
      headers.get('content-type'),
      headers.get('cross-origin-resource-policy'),
      headers.get('cache-control'),
    ]).toEqual(['text/event-stream', 'same-origin', 'no-store']);
    await body!.cancel();
  });

  test('shows the desk in no frame, and runs no script of its own in it', async () => {
    const { headers } = await server.inject({ url: '/api/imports', headers: { host: 'localhost' } });
    const policy = String(headers['content-security-policy']);
    for (const rule of ["frame-ancestors 'none'", "script-src 'self';", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

test('no address leads out of the folders that are served: neither to the desk’s key nor to a file beside the exports', async () => {
  const data = mkdtempSync(join(tmpdir(), 'cauce-served-'));
  const [webFolder, shelf] = [join(data, 'web'), openExportShelf(join(data, 'exports'))];
  for (const folder of [webFolder, join(webFolder, 'assets'), shelf.folder]) mkdirSync(folder);
  for (const name of ['desk.key', 'backup.zip']) writeFileSync(join(data, name), 'the secret of this desk');
  writeFileSync(join(webFolder, 'index.html'), '<title>Cauce</title>');
  writeFileSync(await shelf.place('a1b2c3d4'), 'an export');
  const serving = await build({ webFolder, exports: shelf });
  const get = async (url: string) => (await serving.inject({ url, headers: { host: 'localhost' } })).body;
  expect([await get('/'), await get('/api/record/exports/a1b2c3d4')]).toEqual(['<title>Cauce</title>', 'an export']);
  const ways = [
    '../desk.key',
    '..%2fdesk.key',
    '%2e%2e/desk.key',
    '%2e%2e%2fdesk.key',
    '..%5cdesk.key',
    '%252e%252e/desk.key',
  ];
  const up = ['x/../../backup', 'x%2f..%2f..%2fbackup', '..%2fbackup.zip%00'];
  for (const url of [
    ...ways.flatMap((way) => [`/${way}`, `/assets/../${way}`, `/assets/..%2f${way}`]),
    ...up.map((way) => `/api/record/exports/${way}`),
  ])
    expect([url, await get(url)]).not.toEqual([url, expect.stringContaining('secret')]);
  await serving.close();
  rmSync(data, { recursive: true });
});

test('what is larger than anything a page sends is not read to its end', async () => {
  const asked = { method: 'POST', url: '/api/decisions', headers: { host: 'localhost' } } as const;
  const answer = await server.inject({ ...asked, payload: { reason: 'x'.repeat(256 * 1024) } });
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'too-large']);
});

describe('an upload', () => {
  const BASIS = { name: 'Familias', agreedBy: 'a member', purpose: 'a test', zone: 'America/Matamoros' };
  const parts = Object.entries({ ...BASIS, 'file"; filename="chat.txt': '13/05/26 21:00 - Ana: hola' }).map(
    ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const opened = { ok: true, value: { id: 'an-id', stage: 'uploading' } };

  async function upload(spool: HttpOptions['spool'], contentType = 'multipart/form-data; boundary=b') {
    const ends: string[] = [];
    const closeUpload = async (_id: string, end: string) => (ends.push(end), opened);
    const desk = { openImport: async () => opened, closeUpload } as unknown as Desk;
    const taking = await build({ desk, spool, onError: () => undefined });
    const headers = { host: 'localhost', 'content-type': contentType };
    const answer = await taking.inject({
      method: 'POST',
      url: '/api/imports',
      headers,
      payload: `${parts.join('')}--b--\r\n`,
    });
    await taking.close();
    return { ends, status: answer.statusCode, code: answer.json().code };
  }
  const reads = async (_id: string, chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
  };
  const fails = (code: string) => async () => {
    throw Object.assign(new Error('it does not go'), { code });
  };

  test.each<[string, HttpOptions['spool']['write'], string, number, string | undefined]>([
    ['that comes whole is taken', reads, 'whole', 200, undefined],
    ['that breaks off is told as that', fails('ERR_STREAM_PREMATURE_CLOSE'), 'cut-off', 200, undefined],
    ['that finds the disk full is told as that, and not as cut off', fails('ENOSPC'), 'disk-full', 503, 'disk-full'],
  ])('%s', async (_, write, end, status, code) => {
    expect(await upload({ write })).toEqual({ ends: [end], status, code });
  });

  test.each(['multipart/form-data', 'multipart/form-data; boundary='])(
    'whose parts nobody can tell apart is the fault of who sent it: %j',
    async (contentType) => {
      expect(await upload({ write: reads }, contentType)).toMatchObject({ ends: [], status: 400, code: 'bad-request' });
    },
  );
});

test('who listens and never reads is hung up on before the desk holds more for them than it may', async () => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as { port: number };
  const sleeper = connect(port, '127.0.0.1');
  sleeper.on('error', () => undefined);
  await once(sleeper, 'connect');
  sleeper.pause();
  sleeper.write('GET /api/live HTTP/1.1\r\nhost: localhost\r\n\r\n');
  while (live.listeners() === 0) await setImmediate();
  const event = { type: 'claim', id: 'x'.repeat(1024 * 1024) } satisfies LiveEvent;
  for (let sent = 0; sent < 100 && live.listeners() > 0; sent += 1) {
    live.publish(event);
    await setImmediate();
  }
  expect(live.listeners()).toBe(0);
  sleeper.destroy();
});

test('whoever asks or delivers byte by byte is hung up on, and a slow upload goes on', async () => {
  const hasty = await build({ askingMilliseconds: 50 });
  await hasty.listen({ host: '127.0.0.1', port: 0 });
  const { port } = hasty.server.address() as { port: number };
  const begin = (words: string): Socket => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write(words.replaceAll('\n', '\r\n'));
    return socket;
  };
  const head = 'host: localhost\ncontent-length: 900\n';
  const upload = begin(`POST /api/imports HTTP/1.1\n${head}content-type: multipart/form-data; boundary=b\n\n--b`);
  await Promise.all(
    [
      `POST /hooks/whatsapp HTTP/1.1\n${head}\n{`,
      `POST /api/acts HTTP/1.1\n${head}content-type: application/json\n\n{`,
      'GET /api/board HTTP/1.1\nhost:',
    ].map((words) => once(begin(words), 'close')),
  );
  expect(upload.closed).toBe(false);
  // Nor is it after five minutes, which is what a server gives whoever asks unless told otherwise.
  expect(hasty.server.requestTimeout).toBe(0);
  upload.destroy();
  await hasty.close();
}, 20_000);

const CONNECTIONS_AT_ONCE = 64;

test('whoever opens connections without end takes none from the desk’s own files and database, and the desk answers when they have gone', async () => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as { port: number };
  const open = async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  // Not all at once: of more than fit into the listener's queue some are let in behind the one too many.
  const idle: Socket[] = [];
  while (idle.length < LIMITS.DESK_CONNECTIONS_COUNT) {
    const length = Math.min(CONNECTIONS_AT_ONCE, LIMITS.DESK_CONNECTIONS_COUNT - idle.length);
    idle.push(...(await Promise.all(Array.from({ length }, open))));
  }
  const surplus = await open();
  await once(surplus, 'close');
  expect(idle.filter(({ closed }) => closed)).toEqual([]);
  const gone = idle.map((socket) => once(socket, 'close'));
  for (const socket of idle) socket.destroy();
  await Promise.all(gone);
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/api/imports`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});
