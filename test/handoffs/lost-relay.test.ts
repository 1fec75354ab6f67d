import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRelay } from '../../src/adapters/relay-http/index.ts';
import { type RunningDesk, startDesk } from '../../src/cli/desk-process.ts';
import type { DeskFile } from '../../src/cli/desk-settings.ts';
import { linkDesks } from '../../src/cli/example-link.ts';
import type { Desk, HandoffDesk, HandoffRequest, LinkView } from '../../src/desk/index.ts';
import { type Databases, startDatabases } from '../link/postgres.ts';
import { until } from '../link/wire-desks.ts';
import { CORRIDOR, findCard, needs, people, RECEIVER, SENDER, TERMS } from './desks.ts';

let databases: Databases;
let folder: string;
beforeAll(async () => {
  databases = await startDatabases();
  folder = mkdtempSync(join(tmpdir(), 'cauce-lost-relay-'));
});
afterAll(async () => {
  await databases.stop();
  rmSync(folder, { recursive: true, force: true });
});

const logged: string[] = [];
const startSide = async (own: typeof SENDER, other: typeof SENDER, relay: string) =>
  startDesk({
    file: {
      id: own.id,
      name: own.name,
      partners: [other],
      link: { relay, admission: null },
      sharedLog: null,
      whatsapp: null,
      protection: null,
    } as unknown as DeskFile,
    corridor: CORRIDOR,
    dataFolder: join(folder, own.id),
    port: 0,
    host: '127.0.0.1',
    databaseUrl: await databases.create(`lost_relay_${own.id}`),
    webFolder: null,
    sandboxUrl: null,
    log: (line) => logged.push(line),
  });

const actsOf = ({ desk }: RunningDesk): HandoffDesk => desk as Desk & HandoffDesk;
const viewLink = async ({ url }: RunningDesk): Promise<LinkView> =>
  (await (await fetch(`${url}/api/link`)).json()) as LinkView;
const codesOf = async (desk: RunningDesk) => (await viewLink(desk)).alarms.map(({ code }) => code);

let ids = 0;
async function press(desk: RunningDesk, act: HandoffRequest['act'], fields: object): Promise<string> {
  const order = { act, id: `act-${(ids += 1)}`, by: 'Ana', ...fields } as unknown as HandoffRequest;
  const reply = await actsOf(desk).act(order);
  if (!reply.ok) throw new Error(`${act}: ${reply.refusal.message}`);
  return reply.value.subject;
}

const offer = (desk: RunningDesk, adults: number): Promise<string> =>
  press(desk, 'offer', {
    crossing: 'puente-nuevo',
    people: people(adults),
    needs: needs(),
    readyAt: new Date(Date.now()).toISOString(),
    expires: new Date(Date.now() + 3 * 3_600_000).toISOString(),
  });

async function sealOf(desk: RunningDesk, handoff: string) {
  const page = await actsOf(desk).handoff(handoff);
  return page.ok ? findCard(await actsOf(desk).handoffs(), page.value.card.label).sealed : null;
}

const carryOn = ({ url }: RunningDesk, by: string): Promise<Response> =>
  fetch(`${url}/api/link/carry-on`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ by }),
  });

test('the relay’s machine is set up anew, its disk lost: both boards say so, and once somebody on each side wants it groups are handed over and signed on', async () => {
  const start = async (name: string, port: number) =>
    startRelay({ host: '127.0.0.1', port, admission: null, witness: null, databaseUrl: await databases.create(name) });
  const relay = await start('relay_first', 0);
  const a = await startSide(SENDER, RECEIVER, relay.url);
  const b = await startSide(RECEIVER, SENDER, relay.url);
  expect(await linkDesks({ desk: a.desk, by: 'Ana' }, { desk: b.desk, by: 'Grace' })).toBe(true);
  for (const desk of [b, a]) await press(desk, 'letter', { crossing: 'puente-nuevo', terms: TERMS['puente-nuevo'] });
  const first = await offer(a, 40);
  await until(async () => (await sealOf(b, first)) === 'both', 'the first offer to be signed by both', 60);
  expect((await carryOn(a, 'Ana')).ok).toBe(false);

  await relay.stop();
  const empty = await start('relay_empty', Number(new URL(relay.url).port));
  for (const desk of [a, b])
    await until(async () => (await codesOf(desk)).includes('relay-lost'), 'the desk to say that its link is lost', 60);
  expect([(await viewLink(a)).state, (await viewLink(b)).state]).toEqual(['lost', 'lost']);
  expect((await carryOn(a, 'Ana')).ok).toBe(true);
  expect((await viewLink(a)).carry).toMatchObject({ wanted: { by: 'Ana' }, missing: [RECEIVER.id] });
  expect((await carryOn(b, 'Grace')).ok).toBe(true);
  for (const desk of [a, b])
    await until(async () => (await viewLink(desk)).state === 'linked', 'the link to go on', 60);
  expect([(await viewLink(a)).carry, (await viewLink(b)).carry]).toEqual([undefined, undefined]);

  const second = await offer(a, 25);
  await until(
    async () => (await sealOf(a, second)) === 'both' && (await sealOf(b, second)) === 'both',
    'the next offer to be signed by both, on the same record',
    60,
  );
  expect([await codesOf(a), await codesOf(b)]).toEqual([[], []]);
  const head = (await (await fetch(`${a.url}/api/record/checkpoint`)).json()) as { readonly note: string };
  expect(head.note.split('\n')[0]).toBe(`cauce/${SENDER.id}`);

  await a.stop();
  await b.stop();
  await empty.stop();
  expect(logged.filter((line) => !line.includes('the relay does not take this desk'))).toEqual([]);
}, 240_000);
