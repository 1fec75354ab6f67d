import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CloudState,
  EMPTY_CLOUD,
  enterCloud,
  foldUpdates,
  isSigned,
  openDoor,
  parseRecipient,
  printState,
  type ReplyAddress,
  sealDelivery,
  writeOutgoing,
} from '../../channels/index.ts';
import { asChannelId, asInstant, type Channel, type Message, type Zone } from '../../model/index.ts';
import { openGraph, openKeyedHash, openSignature } from '../whatsapp-http/index.ts';
import {
  type Faults,
  NO_FAULTS,
  readCast,
  readScenario,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
  USUAL_FAULTS,
} from './index.ts';

const appSecret = 'app secret of the tests';
const keyedHash = openKeyedHash(new Uint8Array(32));
const door = openDoor({ keyedHash });
const channel: Channel = {
  id: asChannelId('whatsapp'),
  kind: 'whatsapp-cloud',
  name: 'Line',
  basis: { agreedBy: 'Desk', agreedAt: asInstant(0), purpose: 'tests', notice: '/salir' },
  zone: 'America/Matamoros' as Zone,
  sourceClass: 'unknown',
  near: null,
};

/** The smallest desk: checks, seals, folds. `falters` answers 500 for the first deliveries. */
interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  readonly addresses: ReplyAddress[];
  state(): CloudState;
  unsigned(): number;
}

const running: { close(): Promise<unknown> | void }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.close();
});

async function startReceiver(falters = 0): Promise<Receiver> {
  const bodies: string[] = [];
  const addresses: ReplyAddress[] = [];
  let state = EMPTY_CLOUD;
  let unsigned = 0;
  let left = falters;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      if (!isSigned(String(request.headers['x-hub-signature-256']), body, openSignature(appSecret))) unsigned += 1;
      if (left > 0) {
        left -= 1;
        response.writeHead(500).end();
        return;
      }
      bodies.push(body.toString());
      const sealed = sealDelivery(body.toString(), channel.id, asInstant(Date.now()), {
        door,
        keyedHash,
        hasLeft: () => false,
      });
      if (sealed.ok) {
        state = foldUpdates(state, sealed.value.delivery.updates);
        addresses.push(...sealed.value.addresses);
      }
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push({ close: () => new Promise((done) => server.close(done)) });
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/hooks/whatsapp`,
    bodies,
    addresses,
    state: () => state,
    unsigned: () => unsigned,
  };
}

async function start(receiver: Receiver, options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const line = {
    phoneNumberId: '100',
    displayNumber: '525500009999',
    webhookUrl: receiver.url,
    appSecret,
    token: 'token',
  };
  const sandbox = await startSandbox({ port: 0, line, ...options });
  running.push({ close: () => sandbox.stop() });
  return sandbox;
}

const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const write = async (sandbox: Sandbox, phone: string, act: unknown): Promise<{ id: string }> =>
  (await post(`${sandbox.url}/sandbox/phones/${phone}/messages`, act)).json() as Promise<{ id: string }>;
const messagesOf = (receiver: Receiver): readonly Message[] =>
  [...receiver.state().rows.values()]
    .map((row) => enterCloud(row, channel))
    .flatMap((entry) => (entry.kind === 'message' ? [entry.message] : []));

const night = resolve(import.meta.dirname, '../../../examples/night');
const readNight = () => {
  const scenario = readScenario(readFileSync(join(night, 'scenario.jsonl'), 'utf8'));
  if (!scenario.ok) throw new Error(scenario.refusal.message);
  return { scenario: scenario.value, cast: readCast(readFileSync(join(night, 'phones.json'), 'utf8')) };
};

describe('a phone writes to the desk', () => {
  test('a message, its new wording, a place, a picture, a reaction, taken back', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver);
    const { id } = await write(sandbox, 'p-01', {
      to: 'tipline',
      text: 'somos 150 en el puente',
      forwarded: 'forwarded',
    });
    await write(sandbox, 'p-01', { to: 'tipline', text: 'somos 200 en el puente', edit: id });
    await write(sandbox, 'p-02', { to: 'tipline', location: { lat: 25.88, lon: -97.5, name: 'Puente Nuevo' } });
    await write(sandbox, 'p-03', { to: 'tipline', text: 'la fila', media: 'image' });
    await write(sandbox, 'p-03', { to: 'tipline', react: { message: id, emoji: '🙏' } });
    const gone = await write(sandbox, 'p-04', { to: 'tipline', text: 'balacera' });
    await write(sandbox, 'p-04', { to: 'tipline', revoke: gone.id });
    await sandbox.settle();
    expect(receiver.unsigned()).toBe(0);
    expect(
      messagesOf(receiver).map(({ kind, text, edited, forwarded }) => ({ kind, text, edited, forwarded })),
    ).toEqual(
      expect.arrayContaining([
        { kind: 'text', text: 'somos 200 en el puente', edited: true, forwarded: 'forwarded' },
        { kind: 'location', text: '', edited: false, forwarded: null },
        { kind: 'media', text: 'la fila', edited: false, forwarded: null },
      ]),
    );
    expect(messagesOf(receiver)).toHaveLength(3);
  });

  test('the desk answers, within the window only, and the phone shows it', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver);
    await write(sandbox, 'p-14', { to: 'tipline', text: '¿abren a las 5?' });
    await sandbox.settle();
    const { address, until } = receiver.addresses[0]!;
    const recipient = parseRecipient(address)!;
    // p-14 shows no number: the answer goes to the business-scoped id.
    expect(recipient.kind).toBe('user');
    const graph = openGraph({ baseUrl: sandbox.url, version: 'v23.0', phoneNumberId: '100', token: 'token' });
    const answer = writeOutgoing(
      { kind: 'buttons', text: 'No es cierto.', buttons: [{ id: 'ok', title: 'Gracias' }] },
      recipient,
      asInstant(Date.now()),
      until,
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(await graph.send(answer.value)).toMatchObject({ ok: true, value: expect.stringMatching(/^wamid\./) });
    const stranger = writeOutgoing(
      { kind: 'text', text: 'hola' },
      { kind: 'phone', id: '525500000077' },
      asInstant(Date.now()),
      until,
    );
    await write(sandbox, 'p-77', { to: 'g-x', text: 'nobody' });
    expect(stranger.ok && (await graph.send(stranger.value))).toMatchObject({ refusal: { code: 'send-refused' } });
    const { phones } = (await (await fetch(`${sandbox.url}/sandbox/phones`)).json()) as {
      phones: { id: string; chats: { messages: unknown[] }[] }[];
    };
    expect(phones.find(({ id }) => id === 'p-14')!.chats[0]!.messages).toMatchObject([
      { from: 'phone', text: '¿abren a las 5?' },
      { from: 'desk', text: 'No es cierto.', choices: ['Gracias'] },
    ]);
    await sandbox.settle();
    const statuses = [...receiver.state().rows.values()].flatMap((row) => Object.keys(row.statuses));
    expect(statuses.sort()).toEqual(['delivered', 'read', 'sent']);
  });

  test('a picture is fetched, also where its address runs out once', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver, { faults: { ...NO_FAULTS, expiredMedia: 0.5 }, seed: 3 });
    await write(sandbox, 'p-01', { to: 'tipline', text: 'la fila', media: 'image' });
    await sandbox.settle();
    const sent = JSON.parse(receiver.bodies[0]!).entry[0].changes[0].value.messages[0].image as {
      id: string;
      sha256: string;
    };
    const graph = openGraph({ baseUrl: sandbox.url, version: 'v23.0', phoneNumberId: '100', token: 'token' });
    const fetched = await Promise.all(Array.from({ length: 20 }, () => graph.fetchMedia(sent.id)));
    const arrived = fetched.flatMap((media) => (media.ok ? [media.value.sha256] : []));
    expect(arrived.length).toBeGreaterThan(10);
    expect(new Set(arrived)).toEqual(new Set([Buffer.from(sent.sha256, 'base64').toString('hex')]));
    expect(messagesOf(receiver)[0]!.mediaHash).toBe(arrived[0]);
  });

  test('a group takes eight people, by invitation, and no ninth', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver);
    const made = await post(
      `${sandbox.url}/v23.0/100/groups`,
      { subject: 'Puente' },
      { authorization: 'Bearer token' },
    );
    expect(made.status).toBe(200);
    const groups = (await (
      await fetch(`${sandbox.url}/v23.0/100/groups`, { headers: { authorization: 'Bearer token' } })
    ).json()) as { data: { groups: { id: string }[] } };
    const group = groups.data.groups[0]!.id;
    const answers: number[] = [];
    for (let n = 1; n <= 9; n += 1)
      answers.push(
        (await post(`${sandbox.url}/sandbox/phones/p-${n}/messages`, { to: group, text: `hola ${n}` })).status,
      );
    expect(answers).toEqual([201, 201, 201, 201, 201, 201, 201, 201, 404]);
    await sandbox.settle();
    const events = [...receiver.state().rest.values()].filter(({ kind }) => kind === 'group');
    expect(events).toHaveLength(9);
    expect(new Set(messagesOf(receiver).map(({ chat }) => chat)).size).toBe(1);
  });
});

describe('the stand-in misbehaves as the platform does', () => {
  const all: Faults = { ...USUAL_FAULTS, duplicate: 0.5, shuffle: 0.8, delayMs: 60 };

  test('the night through doubled, overtaking and repeated deliveries is the night told straight', async () => {
    const told: string[] = [];
    for (const [faults, falters, seed] of [
      [NO_FAULTS, 0, 1],
      [all, 40, 7],
      [all, 0, 8],
    ] as const) {
      const receiver = await startReceiver(falters);
      const sandbox = await start(receiver, { ...readNight(), faults, seed, timing: 'as-told' });
      sandbox.player.play(0);
      while (sandbox.player.status().state !== 'done') await new Promise((next) => setTimeout(next, 5));
      await sandbox.settle();
      told.push(printState(receiver.state()));
      expect(receiver.unsigned()).toBe(0);
      if (faults !== NO_FAULTS) expect(sandbox.report().repeated).toBeGreaterThan(100);
      expect(sandbox.report()).toMatchObject({ waiting: 0, failedAttempts: falters });
      // 473 lines: one leaves, one is an edit, one a revoke that takes its message along.
      expect(messagesOf(receiver)).toHaveLength(473 - 4);
      // No number, no id and no name of a phone in what a desk would store.
      const stored = printState(receiver.state());
      for (const { number, userId, label } of readNight().cast.phones)
        for (const person of [number, userId, label]) expect(stored).not.toContain(person);
      expect(stored).not.toContain('wamid');
    }
    expect(new Set(told).size).toBe(1);
  });

  test('the desk’s requests meet 500 and rate limits, and come through', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver, { faults: { ...NO_FAULTS, serverError: 0.15, rateLimit: 0.15 } });
    await write(sandbox, 'p-01', { to: 'tipline', text: 'hola' });
    const waits: number[] = [];
    const graph = openGraph({
      baseUrl: sandbox.url,
      version: 'v23.0',
      phoneNumberId: '100',
      token: 'token',
      wait: async (ms) => waits.push(ms),
    });
    const body = { messaging_product: 'whatsapp', to: '525500000001', type: 'text', text: { body: 'hola' } };
    for (let n = 0; n < 20; n += 1) expect(await graph.send(body)).toMatchObject({ ok: true });
    expect(waits.length).toBeGreaterThan(5);
  });
});

test('a corridor file given for the phones is no cast of nobody', () => {
  expect(() => readCast('{"name":"Matamoros","places":[]}')).toThrow();
});

describe('the night is played', () => {
  test('no further than to what is still to be done, and never back for it', async () => {
    let real = Date.parse('2026-06-01T12:00:00Z');
    const { scenario, cast } = readNight();
    const { player } = await start(await startReceiver(), {
      scenario,
      cast,
      timing: 'as-told',
      now: () => asInstant(real),
    });
    const [first, later] = [scenario[0]!.at, asInstant(scenario[0]!.at + 1_800_000)];
    player.play(60);
    player.holdAt(later);
    real += 60_000;
    expect(player.now()).toBe(later);
    player.pause();
    player.play(60);
    real += 60_000;
    expect(player.now()).toBe(later);
    player.holdAt(first);
    expect(player.now()).toBe(later);
    player.holdAt(null);
    real += 1_000;
    expect(player.now()).toBe(later + 60_000);
  });

  test('at a speed, with a clock, paused and rewound; twice tells nothing twice', async () => {
    const receiver = await startReceiver();
    let real = Date.parse('2026-06-01T12:00:00Z');
    const { scenario, cast } = readNight();
    const sandbox = await start(receiver, { scenario, cast, timing: 'as-told', now: () => asInstant(real) });
    expect(sandbox.clock()).toBe(scenario[0]!.at);
    sandbox.player.play(60);
    real += 60_000;
    expect(sandbox.clock()).toBe(scenario[0]!.at + 3_600_000);
    const paused = sandbox.player.pause();
    real += 60_000;
    expect(sandbox.player.now()).toBe(paused.now);
    const resumed = (await (await post(`${sandbox.url}/sandbox/play`, { speed: 0 })).json()) as { state: string };
    expect(resumed.state).toBe('playing');
    while (sandbox.player.status().state !== 'done') await new Promise((next) => setTimeout(next, 5));
    await sandbox.settle();
    // Somebody takes up a phone in the middle of the story, months after the day it tells of.
    const written = await post(`${sandbox.url}/sandbox/phones/p-02/messages`, { to: 'tipline', text: 'Buenas' });
    expect(await written.json()).toMatchObject({ at: scenario.at(-1)!.at });
    await sandbox.settle();
    const once = printState(receiver.state());
    expect(sandbox.clock()).toBe(scenario.at(-1)!.at);
    real += 1_000;
    expect(sandbox.clock()).toBe(scenario.at(-1)!.at + 1_000);
    await post(`${sandbox.url}/sandbox/rewind`, {});
    await post(`${sandbox.url}/sandbox/play`, { speed: 0 });
    while (sandbox.player.status().state !== 'done') await new Promise((next) => setTimeout(next, 5));
    await sandbox.settle();
    expect(printState(receiver.state())).toBe(once);
  });

  test('moved by whole days to the last one, hours as told', async () => {
    const receiver = await startReceiver();
    const real = Date.parse('2026-11-26T12:00:00Z');
    const { scenario, cast } = readNight();
    const sandbox = await start(receiver, { scenario, cast, now: () => asInstant(real) });
    sandbox.player.play(0);
    while (sandbox.player.status().state !== 'done') await new Promise((next) => setTimeout(next, 5));
    await sandbox.settle();
    const times = messagesOf(receiver).map(({ sentAt }) => sentAt);
    const last = Math.max(...times);
    expect(real - last).toBeGreaterThanOrEqual(0);
    expect(real - last).toBeLessThan(24 * 3_600_000);
    expect((last - scenario.at(-1)!.at) % 86_400_000).toBe(0);
    expect(sandbox.clock()).toBe(real);
  });

  test('a line that is none is named', () => {
    expect(
      readScenario('{"at":"2026-01-01T00:00:00Z","phone":"p-1","chat":"tipline","text":"a"}\n\n{"at":"yesterday"}'),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-scenario', message: expect.stringContaining('Line 3') },
    });
  });
});

describe('who may talk to the stand-in', () => {
  test('the token, the host and the page must be right', async () => {
    const receiver = await startReceiver();
    const sandbox = await start(receiver, { allowOrigins: ['http://localhost:4680'] });
    const status = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(`${sandbox.url}${path}`, { headers })).status;
    expect(await status('/v23.0/100/groups')).toBe(401);
    expect(await status('/v23.0/100/groups', { authorization: 'Bearer token' })).toBe(200);
    expect(await status('/sandbox/phones', { origin: 'https://evil.example' })).toBe(403);
    const allowed = await fetch(`${sandbox.url}/sandbox/phones`, { headers: { origin: 'http://localhost:4680' } });
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://localhost:4680',
    ]);
    const preflight = await fetch(`${sandbox.url}/sandbox/play`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:4680' },
    });
    expect(preflight.status).toBe(204);
    expect((await post(`${sandbox.url}/sandbox/phones/p-1/messages`, { to: 7 })).status).toBe(400);
    expect((await post(`${sandbox.url}/sandbox/phones/p-1/messages`, { to: 'tipline' })).status).toBe(400);
    expect(
      (await post(`${sandbox.url}/sandbox/phones/p-1/messages`, { to: 'tipline', text: 'x', edit: 'wamid.none' }))
        .status,
    ).toBe(404);
  });

  test('faults can be set while it runs', async () => {
    const sandbox = await start(await startReceiver());
    expect(await (await post(`${sandbox.url}/sandbox/faults`, { duplicate: 1 })).json()).toEqual({
      ...NO_FAULTS,
      duplicate: 1,
    });
    expect((await post(`${sandbox.url}/sandbox/faults`, { duplicate: 2 })).status).toBe(400);
    expect(await (await post(`${sandbox.url}/sandbox/faults`, 'usual')).json()).toEqual(USUAL_FAULTS);
  });

  test('whoever listens hears what happens on the phones', async () => {
    const sandbox = await start(await startReceiver());
    const live = await fetch(`${sandbox.url}/sandbox/live`);
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await write(sandbox, 'p-01', { to: 'tipline', text: 'hola' });
    const { value } = await reader.read();
    expect(value).toMatch(/^event: message\ndata: \{.*"text":"hola"/);
    await reader.cancel();
  });
});
