import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrapMessages } from '../../bench/deliveries.ts';
import { referralKeyFolder } from '../../src/adapters/files/referral-keys.ts';
import { startDesk, type RunningDesk } from '../../src/cli/desk-process.ts';
import { loadCorridor } from '../../src/cli/rooms.ts';
import type { ProblemView, ReferralDetails, ReferralList, ReferralView, WaitingView } from '../../src/desk/index.ts';
import { asInstant, HOUR, type Instant, MINUTE } from '../../src/model/index.ts';
import { RETENTION_DAYS } from '../../src/record/index.ts';
import { dumpDatabase } from './database.ts';
import { talkTo } from './talk.ts';

const SECRET = 'a secret of this test';
const basis = {
  agreedBy: 'Everyone who writes',
  agreedAt: '2026-01-01T00:00:00Z',
  purpose: 'To hear what people see',
  notice: 'Write /salir to be erased.',
};

let now: Instant = asInstant(Date.UTC(2026, 3, 20, 12, 0));
const lines: string[] = [];
const dataFolder = mkdtempSync(join(tmpdir(), 'cauce-referral-'));
let desk: RunningDesk;
let database: Client;
const heard: string[] = [];
const listening = new AbortController();

const start = async (): Promise<void> => {
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
      protection: {
        focalPoint: { name: 'Lucía', contact: 'radio 4' },
        escalateTo: [{ name: 'Tomás', contact: 'radio 5' }],
        acknowledgeMinutes: 15,
      },
      whatsapp: {
        name: 'Tipline',
        appSecret: SECRET,
        verifyToken: 'a token of this test',
        send: null,
        basis,
        near: null,
        groups: [],
        declared: [],
        officers: [],
      },
    },
    corridor: corridor.value,
    dataFolder,
    port: 0,
    host: '127.0.0.1',
    databaseUrl: null,
    webFolder: null,
    sandboxUrl: null,
    clock: () => now,
    log: (line) => lines.push(line),
  });
  database = new Client({ connectionString: desk.databaseUrl });
  await database.connect();
};

beforeAll(async () => {
  chmodSync(dataFolder, 0o755);
  await start();
  const live = await fetch(`${desk.url}/api/live`, { signal: listening.signal });
  void (async () => {
    for await (const chunk of live.body!) heard.push(Buffer.from(chunk).toString());
  })().catch(() => undefined);
});
afterAll(async () => {
  listening.abort();
  await database.end();
  await desk.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(referralKeyFolder(dataFolder), { recursive: true, force: true });
});

const { get, post } = talkTo(() => desk.url);

async function deliver(id: string, text: string): Promise<void> {
  const body = JSON.stringify(
    wrapMessages([
      {
        from: '525500000001',
        id: `wamid.${id}`,
        timestamp: String(Math.floor(now / 1_000)),
        type: 'text',
        text: { body: text },
      },
    ]),
  );
  const reply = await fetch(`${desk.url}/hooks/whatsapp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
    body,
  });
  expect(reply.status).toBe(200);
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('it did not come to pass');
}

const referrals = (): Promise<readonly ReferralView[]> =>
  get<ReferralList>('/api/referrals').then((list) => list.referrals);
const waitFor = (isIt: (referral: ReferralView) => boolean): Promise<ReferralView> =>
  until(async () => (await referrals()).find(isIt) ?? null);

/** Everything somebody could look into: tables, a dump, what the desk prints, shows, exports and streams. */
async function everything(): Promise<string> {
  const pages = [
    '/api/board',
    '/api/claims',
    '/api/referrals',
    '/api/waiting',
    '/api/decisions',
    '/api/record',
    '/api/channels',
    '/api/export/hxl.csv',
    '/api/export/geojson',
    '/api/export/cap.xml',
    '/metrics',
    '/healthz',
    '/api/live',
  ];
  const shown = await Promise.all(
    pages.slice(0, -1).map(async (path) => {
      const reply = await fetch(`${desk.url}${path}`);
      expect(reply.status, path).toBe(200);
      return reply.text();
    }),
  );
  return [await dumpDatabase(database), await dumpAsBackup(), ...lines, ...heard, ...shown].join('\n');
}

/** What a logical backup holds: every row of every table in every schema, and `pg_dump` itself where it knows this server. */
async function dumpAsBackup(): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const parts: string[] = [];
  for (const { name } of rows) {
    const table = await database.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
    parts.push(...table.rows.map(({ row }) => row));
  }
  return [...parts, tryPgDump()].join('\n');
}

function tryPgDump(): string {
  try {
    return execFileSync('pg_dump', ['--dbname', desk.databaseUrl], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return ''; // none here, or older than the server
  }
}

const PLANTED = 'Mi niña Yuleisi de 6 años no aparece, chamarra morada, se perdió en el puente nuevo';
const WORDS = ['Yuleisi', 'morada', '6 años', 'no aparece'];
const hexOf = (text: string): string => Buffer.from(text).toString('hex');
const base64Of = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '').slice(1, -2);
const traces = (text: string): readonly string[] =>
  WORDS.filter((word) => [word, hexOf(word), base64Of(word)].some((form) => text.includes(form)));

describe('a message about a missing child', () => {
  test('becomes a referral to a named person, with a coarse place and a timer; its words are in no table from the beginning', async () => {
    await deliver('child', PLANTED);
    const referral = await waitFor(({ category }) => category === 'missing-child');
    expect(referral).toMatchObject({
      code: expect.stringMatching(/^R-[0-9A-Z]{4}-[0-9A-Z]{2}$/),
      waitsFor: 'Lucía',
      state: 'open',
      details: 'held',
    });
    expect(referral.place).not.toBeNull();
    expect(Date.parse(referral.dueAt) - now).toBe(15 * MINUTE);
    expect(traces(await everything())).toEqual([]);
    expect((await get<{ claims: { kind: string }[] }>('/api/claims')).claims).toEqual([]);
  });

  test('forwarded and delivered again it is the same referral', async () => {
    await deliver('child', PLANTED);
    await deliver('forward', `  ${PLANTED.toUpperCase().toLowerCase()} `);
    await deliver('after', 'Somos como 150 en el puente nuevo, llevamos 3 horas esperando');
    await until(async () => ((await get<{ claims: unknown[] }>('/api/claims')).claims.length > 0 ? true : null));
    expect(await referrals()).toHaveLength(1);
  });

  test('only the person it waits for sees the details, and only once', async () => {
    const { code } = (await referrals())[0]!;
    const show = (by: string) => post<ReferralDetails & ProblemView>(`/api/referrals/${code}/details`, { by });
    expect((await get<WaitingView>('/api/waiting')).referrals).toMatchObject({ open: 1, overdue: 0 });
    expect(await show('Tomás')).toMatchObject({ status: 403, body: { code: 'not-focal-point' } });
    expect(await show('lucía')).toMatchObject({ status: 200, body: { text: PLANTED } });
    expect(await show('Lucía')).toMatchObject({ status: 410, body: { code: 'details-gone' } });
    expect((await database.query('select code from referral_details')).rows).toEqual([]);
    expect(readdirSync(referralKeyFolder(dataFolder))).not.toContain(code);
  });

  test('is acknowledged by name; the record holds the acts and nothing else; an hour later no trace is left anywhere', async () => {
    const { code } = (await referrals())[0]!;
    expect(await post(`/api/referrals/${code}/acknowledge`, { by: 'Lucía' })).toMatchObject({
      status: 200,
      body: { state: 'acknowledged', details: 'shown' },
    });
    expect((await get<WaitingView>('/api/waiting')).referrals).toEqual({ open: 0, overdue: 0, dueAt: null });
    expect(await post(`/api/referrals/${code}/acknowledge`, { by: 'Lucía' })).toMatchObject({ status: 409 });
    now = asInstant(now + HOUR);
    await new Promise((done) => setTimeout(done, 1_000));
    const all = await everything();
    expect(traces(all)).toEqual([]);
    const record = await get<{ page: { records: { kind: string; by: string }[] } }>('/api/record');
    expect(record.page.records.filter(({ kind }) => kind === 'referral').map(({ by }) => by)).toEqual([
      'Lucía',
      'Lucía',
      'test',
    ]);
  });
});

describe('a referral nobody takes up', () => {
  test('goes up by itself when its time runs out, and its details are gone after an hour', async () => {
    await deliver('taken', 'Secuestraron a un grupo de 12 personas en el camino a Reynosa, van en camionetas blancas');
    const first = await waitFor(({ category }) => category === 'kidnapping');
    expect(first).toMatchObject({ waitsFor: 'Lucía', mayEscalate: true });
    now = asInstant(now + 16 * MINUTE);
    const up = await waitFor(({ code, waitsFor }) => code === first.code && waitsFor === 'Tomás');
    expect(up).toMatchObject({ state: 'open', mayEscalate: false });
    now = asInstant(now + 50 * MINUTE);
    const gone = await waitFor(({ code, details }) => code === first.code && details === 'destroyed');
    expect(gone.state).toBe('overdue');
    expect(gone.acts.map(({ act }) => act)).toEqual(['opened', 'escalated', 'destroyed']);
    expect(await post(`/api/referrals/${first.code}/details`, { by: 'Tomás' })).toMatchObject({ status: 410 });
    expect(await everything()).not.toMatch(/camionetas|12 personas/);
  });

  test('is made of an export too: its words are in no sample and no table', async () => {
    const words = [
      '20/04/26, 13:05 - Ana: somos como 40 en la orilla del río',
      '20/04/26, 13:06 - Jean: se perdió un niño de 5 años, gorra verde, en Reynosa',
    ];
    const form = new FormData();
    for (const [name, value] of Object.entries({
      name: 'Grupo',
      agreedBy: 'Ana',
      purpose: 'to see',
      zone: 'America/Matamoros',
    }))
      form.append(name, value);
    form.append('file', new Blob([`${words.join('\n')}\n`]), 'WhatsApp Chat.txt');
    const opened = (await (await fetch(`${desk.url}/api/imports`, { method: 'POST', body: form })).json()) as {
      id: string;
    };
    const reach = (stage: string): Promise<unknown> =>
      until(async () => {
        const view = await get<{ stage: string }>(`/api/imports/${opened.id}`);
        return view.stage === stage ? view : null;
      });
    const ready = await reach('ready');
    expect(JSON.stringify(ready)).not.toContain('gorra');
    await post(`/api/imports/${opened.id}/accept`, {});
    await reach('done');
    await waitFor(({ category, place }) => category === 'missing-child' && place !== 'Puente Nuevo');
    expect(await everything()).not.toContain('gorra verde');
  });

  test('outlives a restart of the desk with its details, as long as their hour lasts', async () => {
    await deliver('again', 'Se llevaron a mi hermana, secuestraron a cinco en la orilla del río');
    const before = await waitFor(({ category, state }) => category === 'kidnapping' && state === 'open');
    await database.end();
    await desk.stop();
    await start();
    const { body } = await post<ReferralDetails>(`/api/referrals/${before.code}/details`, { by: 'Lucía' });
    expect(body.text).toContain('mi hermana');
  });
});

describe('the public report', () => {
  const told = async (): Promise<string> => {
    const report = await (await fetch(`${desk.url}/api/export/report.csv`)).text();
    return /referrals of people in danger,(?<told>\S+)/.exec(report)!.groups!['told']!;
  };
  const open = (count: number, prefix: string): Promise<unknown> =>
    database.query(
      `insert into referral (code, opened_at, recorded, body)
       select $1 || n, $2, jsonb_array_length(acts), jsonb_build_object('code', $1 || n, 'acts', acts) || rest
       from generate_series(1, $3) n, (
         select (body->'acts') || '[{"act": "acknowledged", "at": 0, "by": "Lucía", "to": ""}]' as acts, body - 'code' - 'acts' as rest
         from referral limit 1
       ) one`,
      [prefix, now, count],
    );

  test('does not give away the hour in which somebody was in danger, and counts also those nobody lists any more', async () => {
    const before = await told();
    await open(24, 'T-');
    expect(await told()).toBe(before);
    now = asInstant(now + 49 * HOUR);
    const later = await until(async () => Number(await told()) || null);
    expect(later).toBeGreaterThanOrEqual(20);
    expect(later).toBeLessThan(100);
    await open(400, 'U-');
    expect(await told()).toBe(String(later));
    now = asInstant(now + 49 * HOUR);
    const last = await until(async () => (Number(await told()) > later ? Number(await told()) : null));
    expect(last).toBeGreaterThanOrEqual(420);
  });
});

describe('a referral that goes up by hand', () => {
  test('skips nobody when the answer was lost and it is sent again, nor when the clock was faster', async () => {
    await deliver('up', 'Se llevaron a mi hermano en una camioneta negra cerca del puente nuevo');
    const { code } = await waitFor(({ state, acts }) => state === 'open' && acts.length === 1);
    const goUp = () => post<ReferralView>(`/api/referrals/${code}/escalate`, { by: 'Ana', waitsFor: 'Lucía' });
    for (const answer of [await goUp(), await goUp()])
      expect(answer).toMatchObject({ status: 200, body: { waitsFor: 'Tomás' } });
    const up = await waitFor((referral) => referral.code === code);
    expect(up.acts.map(({ act }) => act)).toEqual(['opened', 'escalated']);
    expect((await post(`/api/referrals/${code}/acknowledge`, { by: 'Tomás' })).status).toBe(200);
  });
});
