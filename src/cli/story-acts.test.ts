import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import type { Instant } from '../model/index.ts';
import { playActs, type StoryClock } from './story-acts.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** What stands in the order of both desks, and what they answered. */
interface Order {
  readonly acts: string[];
  readonly refused: string[];
}

/** A desk that hears of the order two looks late, and refuses what builds on what it has not heard of. */
async function openDesk(order: Order, answerFirst: (act: string) => readonly [number, object] | null) {
  const asked = new Set<string>();
  let heard = 0;
  const answer = (act: string): readonly [number, object] => {
    const first = asked.has(act) ? null : answerFirst(act);
    asked.add(act);
    if (first) return first;
    if (heard < order.acts.length) {
      order.refused.push(act);
      return [409, { code: 'wrong-stage', detail: 'It is not offered.' }];
    }
    heard = order.acts.push(act);
    return [200, { state: 'ordered', position: heard }];
  };
  const server = createServer(async (request: IncomingMessage, response) => {
    if (request.method === 'GET') {
      const position = heard;
      heard = Math.min(order.acts.length, heard + 0.5);
      return void response.end(JSON.stringify({ connection: { position: Math.floor(position) } }));
    }
    const [status, body] = answer((JSON.parse(await text(request)) as { id: string }).id);
    return void response.writeHead(status).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A clock that is always where it may go. */
function openClock(): StoryClock & { readonly stops: (number | null)[] } {
  const stops: (number | null)[] = [];
  return { stops, now: () => stops.at(-1) as Instant | null, holdAt: (at) => void stops.push(at) };
}

test('each act of the story waits for what it builds on, and the clock of the story for each act', async () => {
  const order: Order = { acts: [], refused: [] };
  const said: string[] = [];
  const clock = openClock();
  const desks = {
    matamoros: await openDesk(order, (act) =>
      act.endsWith('001') ? [200, { state: 'waiting', position: null }] : null,
    ),
    brownsville: await openDesk(order, (act) => (act.endsWith('016') ? [409, { code: 'no-connection' }] : null)),
  };
  const stop = playActs(desks, clock, (line) => void said.push(line));
  await expect.poll(() => clock.stops.at(-1), { timeout: 60_000 }).toBe(null);
  await stop();
  expect([order.refused, said]).toEqual([[], []]);
  expect(order.acts).toHaveLength(39);
  expect(order.acts[0]).toBe('night-act-001');
  const times = clock.stops.slice(0, -1) as number[];
  expect(times).toEqual(times.toSorted((one, other) => one - other));
}, 90_000);

test('an act that a desk refuses for good, or does not do in time, is told and passed over', async () => {
  const order: Order = { acts: [], refused: [] };
  const said: string[] = [];
  const clock = openClock();
  const desk = await openDesk(order, (act) =>
    act.endsWith('001') ? [409, { code: 'not-yours', detail: 'No.' }] : null,
  );
  const away = { url: 'http://127.0.0.1:1' };
  const stop = playActs({ matamoros: desk, brownsville: away }, clock, (line) => void said.push(line), 0);
  await expect.poll(() => clock.stops.at(-1), { timeout: 30_000 }).toBe(null);
  await stop();
  expect(said[0]).toBe('a desk refused an act of the story: not-yours No.');
  expect(said).toContain('a desk has not done an act of the story yet; it goes on without.');
}, 60_000);
