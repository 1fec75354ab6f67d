import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { LIMITS } from '../../model/index.ts';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLiveStream, type Desk, type LiveEvent, type LiveStream, type Reception } from '../../desk/index.ts';
import { buildServer } from './server.ts';

let live: LiveStream;
let server: FastifyInstance;

beforeEach(async () => {
  live = createLiveStream(0);
  server = await buildServer({
    desk: { imports: async () => [], exportAs: async () => '' } as unknown as Desk,
    reception: {} as Reception,
    live,
    exports: null,
    spool: { write: async () => undefined },
    host: 'localhost',
    port: 0,
    webFolder: null,
    sandboxUrl: null,
    onError: (error) => {
      throw error;
    },
  });
});
afterEach(() => server.close());

test.each(['/api/imports', '/api/export/hxl.csv', '/api/docs', '/api/nothing'])(
  'no browser keeps what a desk answers at %s',
  async (url) => {
    const { headers } = await server.inject({ url, headers: { host: 'localhost' } });
    expect(headers['cache-control']).toBe('no-store');
  },
);

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

test('whoever opens connections without end takes none from the desk’s own files and database, and the desk answers when they have gone', async () => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as { port: number };
  const open = async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const idle = await Promise.all(Array.from({ length: LIMITS.DESK_CONNECTIONS_COUNT }, open));
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
