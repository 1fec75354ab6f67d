import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendAll, signRequest, wrapMessages } from '../../bench/deliveries.ts';
import { APP_SECRET, type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import { connectTo, dumpDatabase, waitForInbox } from './database.ts';

let desk: DeskUnderLoad;
let database: Client;
const api = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${desk.port}${path}`, init);
const deliver = (payload: unknown, secret = APP_SECRET): ReturnType<typeof sendAll> =>
  sendAll(desk.port, [signRequest(JSON.stringify(payload), secret)], 1);

beforeAll(async () => {
  desk = await runDesk();
  database = await connectTo(desk.dataFolder);
});
afterAll(async () => {
  await database.end();
  await desk.remove();
});

const now = Math.floor(Date.now() / 1_000);
const say = (id: string, body: string, from = '525500000001', secondsAgo = 0): unknown => ({
  from,
  id: `wamid.${id}`,
  timestamp: String(now - secondsAgo),
  type: 'text',
  text: { body },
});

const dumpTable = async (name: string): Promise<readonly string[]> =>
  (await database.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(({ row }) => row);

async function waitForBoard(isDone: (board: { claims: { kind: string }[] }) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const board = (await (await api('/api/board')).json()) as { claims: { kind: string }[] };
    if (isDone(board)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the board did not change');
}

// Before anybody has written: later the desk has the keys of today and tomorrow in memory.
test('a data folder that takes no file costs the way back to who writes, and not what they write', async () => {
  const keys = join(desk.dataFolder, 'reply-keys');
  renameSync(keys, `${keys}.away`);
  writeFileSync(keys, '');
  const { answered } = await deliver(wrapMessages([say('unanswerable', 'gracias, ya llegamos bien')], []));
  rmSync(keys);
  renameSync(`${keys}.away`, keys);
  await waitForInbox(database);
  expect(answered).toEqual([true]);
  expect(await dumpDatabase(database)).toContain('ya llegamos bien');
  expect(desk.output()).toMatch(/^error: \S+reply-keys\S* is not a folder/m);
});

test('the desk is well with a delivery that it cannot read, and says to whoever watches it how many there are', async () => {
  const health = async (): Promise<unknown> => {
    const answer = await api('/healthz');
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  expect(await health()).toMatchObject({ status: 200, ok: true, setAside: 0 });
  await database.query(`insert into inbox (channel, body) values ('tipline', 'of no form')`);
  await expect.poll(health, { timeout: 30_000 }).toMatchObject({ status: 200, ok: true, backlog: 1, setAside: 1 });
  await database.query(`delete from inbox where body = 'of no form'`);
  expect(await health()).toMatchObject({ status: 200, ok: true, backlog: 0, setAside: 0 });
});

describe('the webhook', () => {
  test('shakes hands with the agreed token and with no other', async () => {
    const shake = (token: string): Promise<Response> =>
      api(`/hooks/whatsapp?hub.mode=subscribe&hub.verify_token=${encodeURIComponent(token)}&hub.challenge=4711`);
    const right = await shake('a token of the bench');
    expect([right.status, await right.text()]).toEqual([200, '4711']);
    expect((await shake('another')).status).toBe(403);
  });

  test.each([
    ['another secret', (body: string) => signRequest(body, 'another secret')],
    [
      'no signature',
      (body: string) =>
        Buffer.from(
          signRequest(body, APP_SECRET)
            .toString()
            .replace(/x-hub-signature-256:.*\r\n/, ''),
        ),
    ],
    [
      'one byte changed',
      (body: string) => Buffer.from(signRequest(body, APP_SECRET).toString().replace('hay 80', 'hay 90')),
    ],
  ])('%s: refused, and nothing is stored', async (_, sign) => {
    const before = await dumpDatabase(database);
    const { answered } = await sendAll(
      desk.port,
      [sign(JSON.stringify(wrapMessages([say('forged', 'hay 80 personas en el puente nuevo')], [])))],
      1,
    );
    expect(answered).toEqual([false]);
    expect(await dumpDatabase(database)).toBe(before);
  });

  test.each<[string, number, RequestInit]>([
    ['larger than the platform sends', 413, { body: 'x'.repeat(3 * 1024 * 1024 + 1) }],
    [
      'larger than that, of a length nobody gave',
      413,
      { body: new Blob(['x'.repeat(3 * 1024 * 1024 + 1)]).stream(), duplex: 'half' } as RequestInit,
    ],
    ['nothing at all', 401, {}],
    ['not signed, with a query behind the address', 401, { body: '{}' }],
  ])('%s: %i, and the desk goes on', async (what, status, init) => {
    const reply = await api(`/hooks/whatsapp${what.includes('query') ? '?x=1' : ''}`, { method: 'POST', ...init });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await reply.json()).toMatchObject({ status });
    expect((await deliver(wrapMessages([]))).answered).toEqual([true]);
  });

  test('a name that is not the desk’s is refused before anything is read', async () => {
    const signed = signRequest(JSON.stringify(wrapMessages([])), APP_SECRET).toString();
    const foreign = Buffer.from(signed.replace('host: localhost', 'host: desk.example'));
    expect((await sendAll(desk.port, [foreign], 1)).answered).toEqual([false]);
  });

  test('a delivery becomes a claim on the board; delivered again, it changes nothing', async () => {
    const delivery = wrapMessages([say('a', 'Somos como 150 en el puente nuevo, llevamos 3 horas esperando')], []);
    expect((await deliver(delivery)).answered).toEqual([true]);
    await waitForBoard(({ claims }) => claims.some(({ kind }) => kind === 'waiting'));
    const before = await dumpTable('message');
    expect(before.filter((row) => row.includes('3 horas esperando'))).toHaveLength(1);
    await deliver(delivery);
    await waitForInbox(database);
    expect(await dumpTable('message')).toEqual(before);
  });

  test.each([
    ['a zero byte', 'hay 90 \0 personas en el puente viejo'],
    ['half a character', 'hay 91 personas en el puente viejo \ud83d'],
    ['an emoji where a text is cut', `hay 92 personas en el puente viejo${' '.repeat(65_501)}👋`],
  ])('%s in a text stops nothing that comes behind it', async (what, body) => {
    await deliver(wrapMessages([say(`odd ${what}`, body)], []));
    await waitForInbox(database);
    const { rows } = await database.query("select 1 from message where body::text like '%puente viejo%'");
    expect(rows.length).toBeGreaterThan(0);
  });

  test('who writes /salir is erased, and what they write afterwards is not kept', async () => {
    await deliver(wrapMessages([say('b1', 'hay 40 personas en la orilla del río', '525500000002')], []));
    await waitForInbox(database);
    await deliver(wrapMessages([say('b2', '/salir', '525500000002')], []));
    await waitForInbox(database);
    await deliver(wrapMessages([say('b3', 'ahora hay 60 personas en la orilla', '525500000002')], []));
    await waitForInbox(database);
    const dump = await dumpDatabase(database);
    expect(dump).not.toContain('40 personas');
    expect(dump).not.toContain('60 personas');
  });

  test('who writes /volver is heard again', async () => {
    await deliver(wrapMessages([say('b4', '/volver', '525500000002')], []));
    await waitForInbox(database);
    // Whoever receives hears of it a moment after whoever reads.
    for (let n = 0; !(await dumpDatabase(database)).includes('70 personas'); n += 1) {
      expect(n).toBeLessThan(100);
      await deliver(wrapMessages([say(`b5 ${n}`, 'somos 70 personas en la orilla', '525500000002')], []));
      await waitForInbox(database);
    }
  });
});

describe('times that cannot be', () => {
  const YEAR = 365 * 86_400;
  const held = async (words: string): Promise<number[]> => {
    await waitForInbox(database);
    const { rows } = await database.query<{ sent_at: string }>(
      `select sent_at from message where body::text like '%${words}%'`,
    );
    return rows.map(({ sent_at }) => Number(sent_at));
  };

  test('a year ahead is now, also in what is made of it; after its 72 hours nothing comes again', async () => {
    await deliver(wrapMessages([say('t1', 'hay 310 personas en el puente nuevo', '525500000003', -YEAR)], []));
    await deliver(wrapMessages([say('t2', 'hay 320 personas en el puente nuevo', '525500000003', 73 * 3_600)], []));
    const [at, ...more] = await held('310 personas');
    expect([more, at! <= Date.now(), await held('320 personas')]).toEqual([[], true, []]);
    const { claims } = (await (await api('/api/claims')).json()) as {
      claims: { lastOriginAt: string; when: object }[];
    };
    for (const { lastOriginAt, when } of claims)
      for (const time of [lastOriginAt, ...Object.values(when)])
        expect(Date.parse(time)).toBeLessThan(Date.now() + 86_400_000);
  });

  const sinceNow = (): number => Math.floor(Date.now() / 1_000) - now;

  test('who is back by a wish of next year can leave again', async () => {
    const from = '525500000004';
    await deliver(wrapMessages([say('t3', '/salir', from)], []));
    await waitForInbox(database);
    await deliver(wrapMessages([say('t4', '/volver', from, -YEAR)], []));
    for (let n = 0; (await held('330 personas')).length === 0; n += 1) {
      expect(n).toBeLessThan(100);
      await deliver(wrapMessages([say(`t5 ${n}`, 'hay 330 personas en la orilla', from, -sinceNow())], []));
    }
    // A wish is told in seconds: this one is later.
    await deliver(wrapMessages([say('t6', '/salir', from, -sinceNow() - 1)], []));
    expect(await held('330 personas')).toEqual([]);
  });
});

describe('what is planted in the input', () => {
  const PLANTED = [
    '+52 55 0000 9999',
    '525500009999',
    '5255 0000 9999',
    'ana.planted@example.org',
    'Anaplanted Perezplanted',
    'Anaplanted',
  ];

  test('a phone number, a name in a contact card and an e-mail appear nowhere in database, files, log or API', async () => {
    const contacts = [{ profile: { name: 'Anaplanted Perezplanted' }, wa_id: '525500009999' }];
    const card = {
      from: '525500009999',
      id: 'wamid.card',
      timestamp: String(now),
      type: 'contacts',
      contacts: [
        {
          name: { formatted_name: 'Anaplanted Perezplanted', first_name: 'Anaplanted' },
          phones: [{ phone: '+52 55 0000 9999', wa_id: '525500009999' }],
          emails: [{ email: 'ana.planted@example.org' }],
        },
      ],
    };
    const text = say(
      'planted',
      'Acaban de cerrar el puente viejo, hay como 70 personas esperando. Llamen al +52 55 0000 9999 o ana.planted@example.org, Anaplanted Perezplanted',
      '525500009999',
    );
    expect((await deliver(wrapMessages([card, text], contacts))).answered).toEqual([true]);
    await uploadExport(
      '11/05/26 21:00 - Anaplanted Perezplanted: Hay 55 personas esperando en el puente de los tomates +52 55 0000 9999\n13/05/26 21:01 - +52 55 0000 9999: escriban a ana.planted@example.org\n',
    );
    await waitForInbox(database);
    await waitForBoard(({ claims }) => claims.some(({ kind }) => kind === 'closure'));
    const views = await Promise.all(
      ['/api/board', '/api/claims', '/api/channels', '/api/imports', '/metrics'].map(async (path) =>
        (await api(path)).text(),
      ),
    );
    const { claims } = JSON.parse(views[1]!) as { claims: { id: string }[] };
    const pages = await Promise.all(claims.map(async ({ id }) => (await api(`/api/claims/${id}`)).text()));
    const places = {
      database: await dumpDatabase(database),
      views: [...views, ...pages].join('\n'),
      output: desk.output(),
      files: readTextFiles(desk.dataFolder),
    };
    expect(pages.join('')).toContain('‹phone›');
    for (const [place, content] of Object.entries(places))
      for (const secret of PLANTED) expect(content.includes(secret), `${secret} in ${place}`).toBe(false);
  });
});

async function uploadExport(text: string): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    name: 'Planted',
    agreedBy: 'a member',
    purpose: 'a test',
    zone: 'America/Matamoros',
  }))
    form.append(name, value);
  form.append('file', new Blob([text]), 'chat.txt');
  const opened = (await (await api('/api/imports', { method: 'POST', body: form })).json()) as { id: string };
  await waitForStage(opened.id, 'ready');
  await api(`/api/imports/${opened.id}/accept`, { method: 'POST' });
  await waitForStage(opened.id, 'done');
}

async function waitForStage(id: string, stage: string): Promise<void> {
  let view = { stage: '' };
  for (let tries = 0; tries < 100 && view.stage !== stage; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    view = (await (await api(`/api/imports/${id}`)).json()) as typeof view;
  }
  expect(view).toMatchObject({ stage });
}

/** Everything in the data folder but the database's own pages, which the dump covers. */
function readTextFiles(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('postgres/db/'),
  );
  return names
    .filter((name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}
