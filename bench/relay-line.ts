import { createServer, connect, type Socket } from 'node:net';
import type { Trace } from './trace.ts';

/** A line to the relay that holds every byte for so long; `trace` sees when requests leave a desk and when answers reach it. */
export async function openLine(delay: number, trace: Trace | null = null) {
  const target = { port: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target.port, '127.0.0.1');
    const asked = { what: '' };
    const pass = (to: Socket, bytes: Buffer): void => {
      if (to === near) noteAnswer(trace, asked.what, bytes);
      to.write(bytes);
    };
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from.setNoDelay(true));
      from.on('data', (bytes) => {
        if (from === near) asked.what = noteRequest(trace, asked.what, bytes);
        if (delay === 0) pass(to, bytes);
        else setTimeout(() => to.writable && pass(to, bytes), delay);
      });
      from.on('error', () => undefined);
      from.on('close', () => setTimeout(() => to.destroy(), delay));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    name: `localhost:${(server.address() as { port: number }).port}`,
    leadTo: (port: number) => void (target.port = port),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** "POST messages of 3f2a": what is asked, and by which desk. */
function noteRequest(trace: Trace | null, before: string, bytes: Buffer): string {
  if (!trace) return before;
  const head = /^(GET|POST) (\S+)[\s\S]*?cauce-desk: (\w{4})/.exec(bytes.toString('latin1'));
  if (!head) return before;
  const [path = '', query = ''] = head[2]!.split('?');
  const what = `${head[1]} ${path.split('/').at(-1)} ${query} of ${head[3]}`;
  trace.note(`> ${what}`);
  return what;
}

function noteAnswer(trace: Trace | null, what: string, bytes: Buffer): void {
  const status = /^HTTP\/1\.1 (\d+)/.exec(bytes.toString('latin1', 0, 20));
  if (status) trace?.note(`< ${status[1]} ${what}`);
}
