import { request as openRequest } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { HEADERS } from './shield.ts';

/** Passes /sandbox/… on to the demo's sandbox on this machine, streams included, so that the web needs one origin only. */
export function forwardToSandbox(server: FastifyInstance, sandboxUrl: string): void {
  const target = new URL(sandboxUrl);
  server.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/sandbox/*',
    schema: { hide: true },
    handler: (request, reply) => {
      reply.hijack();
      const body = request.body === undefined ? null : JSON.stringify(request.body);
      const headers = {
        accept: request.headers.accept ?? '*/*',
        ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      const forward = openRequest(
        { host: target.hostname, port: target.port, method: request.method, path: request.url, headers },
        (answer) => {
          reply.raw.writeHead(answer.statusCode ?? 502, {
            ...HEADERS,
            'content-type': answer.headers['content-type'] ?? 'application/json',
          });
          answer.pipe(reply.raw);
        },
      );
      forward.on('error', () => {
        if (!reply.raw.headersSent) reply.raw.writeHead(502);
        reply.raw.end();
      });
      reply.raw.on('close', () => forward.destroy());
      forward.end(body ?? undefined);
    },
  });
}
