import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../bench/desk-process.ts';
import { referralKeyFolder } from '../../src/adapters/files/referral-keys.ts';
import { phoneNumberOf, type Sandbox, startSandbox } from '../../src/adapters/sandbox/index.ts';
import { type RunningDesk, startDesk } from '../../src/cli/desk-process.ts';
import { loadCorridor } from '../../src/cli/rooms.ts';
import type { AnswerList, QuestionView, WaitingView } from '../../src/desk/index.ts';
import { RETENTION_DAYS } from '../../src/record/index.ts';
import { dumpDatabase } from './database.ts';
import { talkTo } from './talk.ts';

const LINE = {
  phoneNumberId: '1000000001',
  displayNumber: '525500009999',
  appSecret: 'a secret here',
  token: 'a token here',
};
const dataFolder = mkdtempSync(join(tmpdir(), 'cauce-answers-'));
let port = 0;
let sandbox: Sandbox;
let desk: RunningDesk;
const lines: string[] = [];
/** The threads behind the desks that this test has started. */
const backs: Worker[] = [];
process.on('worker', (worker) => void backs.push(worker));

async function startOurDesk(): Promise<void> {
  const corridor = loadCorridor(resolve('examples/corridors/matamoros-brownsville.json'));
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  desk = await startDesk({
    file: {
      name: 'Test',
      id: 'test',
      partners: [],
      link: null,
      sharedLog: null,
      retention: RETENTION_DAYS,
      reader: null,
      policies: null,
      corridor: '',
      protection: null,
      whatsapp: {
        name: 'Tipline',
        appSecret: LINE.appSecret,
        verifyToken: 'a token of this test',
        basis: { agreedBy: 'All who write', agreedAt: '2026-01-01T00:00:00Z', purpose: 'To answer', notice: '/salir' },
        send: { phoneNumberId: LINE.phoneNumberId, token: LINE.token, baseUrl: sandbox.url, version: 'v23.0' },
        near: null,
        groups: [],
        declared: [{ number: phoneNumberOf('p-01'), sourceClass: 'own-officer' }],
        officers: [],
      },
    },
    corridor: corridor.value,
    dataFolder,
    port,
    host: '127.0.0.1',
    databaseUrl: null,
    webFolder: null,
    sandboxUrl: null,
    log: (line) => lines.push(line),
  });
}

beforeAll(async () => {
  chmodSync(dataFolder, 0o755);
  port = await findFreePort();
  sandbox = await startSandbox({ port: 0, line: { ...LINE, webhookUrl: `http://127.0.0.1:${port}/hooks/whatsapp` } });
  await startOurDesk();
});
afterAll(async () => {
  await desk.stop();
  await sandbox.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(referralKeyFolder(dataFolder), { recursive: true, force: true });
});

const { get, post } = talkTo(() => desk.url);
const list = (): Promise<AnswerList> => get('/api/answers');
const countWaiting = async (): Promise<number> => (await get<WaitingView>('/api/waiting')).questions;
const write = (phone: string, text: string): void => {
  const quiet = { forwarded: null, replyTo: null, edit: null, revoke: null, react: null, location: null, media: null };
  const done = sandbox.office.act(phone, { to: 'tipline', text, at: null, seed: null, ...quiet });
  expect(done.ok).toBe(true);
};
async function waitFor(isIt: (question: QuestionView) => boolean): Promise<QuestionView> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = (await list()).questions.find(isIt);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no such question: ${JSON.stringify(await list())}`);
}
/** What a phone shows of the desk's words. */
const shownOn = async (phone: string): Promise<readonly string[]> => {
  const { phones } = (await (await fetch(`${sandbox.url}/sandbox/phones`)).json()) as {
    phones: { id: string; chats: { messages: { from: string; text: string }[] }[] }[];
  };
  const { chats } = phones.find(({ id }) => id === phone)!;
  return chats.flatMap(({ messages }) => messages.filter(({ from }) => from === 'desk').map(({ text }) => text));
};
const asked = (text: string) => (question: QuestionView) => question.text === text;

describe('a question on the tipline', () => {
  test('gets a draft from the current claim in the language of who asked, and nothing goes out by itself', async () => {
    write('p-01', 'El puente nuevo está cerrado, acabamos de verlo, lo cerraron');
    write('p-14', 'Is the Puente Nuevo open?');
    const question = await waitFor((each) => asked('Is the Puente Nuevo open?')(each) && each.claim !== null);
    expect(question).toMatchObject({ lang: 'en', state: 'waiting', claim: { kind: 'closure' } });
    expect(question.draft).toMatch(/^Puente Nuevo is closed\. This is confirmed\./);
    expect(await shownOn('p-14')).toEqual([]);
  });

  test('outlives a restart with its way back, and no address lies open in the database', async () => {
    await desk.stop();
    await startOurDesk();
    const database = new Client({ connectionString: desk.databaseUrl });
    await database.connect();
    const dump = await dumpDatabase(database);
    await database.end();
    expect(dump).not.toContain(phoneNumberOf('p-14'));
    expect(dump).not.toMatch(/MX\.\d{5}/);
    const question = await waitFor(asked('Is the Puente Nuevo open?'));
    const text = `${question.draft} Ask the officer in green.`;
    expect(await post(`/api/answers/${encodeURIComponent(question.id)}/send`, { by: 'Ana', text })).toMatchObject({
      status: 200,
      body: { state: 'sent', by: 'Ana', answer: text },
    });
    expect(await shownOn('p-14')).toEqual([text]);
  });

  test('is answered once, whoever presses how often', async () => {
    write('p-02', '¿Está abierto el puente nuevo?');
    const question = await waitFor(asked('¿Está abierto el puente nuevo?'));
    expect(question.draft).toMatch(/^Puente Nuevo está cerrado\./);
    const answers = await Promise.all(
      ['Ana', 'Jean', 'Ana'].map((by) =>
        post(`/api/answers/${encodeURIComponent(question.id)}/send`, { by, text: question.draft }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await shownOn('p-02')).toEqual([question.draft]);
  });

  test('is declined by a named person, and then not sent', async () => {
    write('p-03', 'Est-ce que le pont est fermé ?');
    const { id } = await waitFor(asked('Est-ce que le pont est fermé ?'));
    const waiting = await countWaiting();
    expect(await post(`/api/answers/${encodeURIComponent(id)}/decline`, { by: 'Ana' })).toMatchObject({
      status: 200,
      body: { state: 'declined', by: 'Ana' },
    });
    expect(await countWaiting()).toBe(waiting - 1);
    const sent = await post(`/api/answers/${encodeURIComponent(id)}/send`, { by: 'Jean', text: 'Oui.' });
    expect(sent).toMatchObject({ status: 409, body: { code: 'answered-already' } });
    expect(await shownOn('p-03')).toEqual([]);
  });

  test('of one who left is gone, and so is the way back', async () => {
    write('p-04', 'a ponte está aberta?');
    const { id } = await waitFor(asked('a ponte está aberta?'));
    write('p-04', '/sair');
    for (let tries = 0; tries < 100 && (await list()).questions.some((each) => each.id === id); tries += 1)
      await new Promise((done) => setTimeout(done, 100));
    expect(await post(`/api/answers/${encodeURIComponent(id)}/send`, { by: 'Ana', text: 'Sim.' })).toMatchObject({
      status: 404,
    });
  });

  test('answers are on the record with name and grade', async () => {
    const record = (await (await fetch(`${desk.url}/api/record`)).json()) as {
      page: { records: { kind: string; by: string }[] };
    };
    expect(record.page.records.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
    expect(lines.join('\n')).not.toContain(LINE.token);
  });
});

test('where what reads and weighs ends by itself nobody is left waiting, and whoever started the desk hears of it', async () => {
  await backs.at(-1)!.terminate();
  await desk.ended;
  await expect(desk.desk.board()).rejects.toThrow('has ended');
});
