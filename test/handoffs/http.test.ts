import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildServer } from '../../src/adapters/http/server.ts';
import { runCommand } from '../../src/cli/command.ts';
import { verifyCommand } from '../../src/cli/verify-command.ts';
import {
  createLiveStream,
  createRecordDesk,
  type Desk,
  HandoffsView,
  type Reception,
  WaitingView,
} from '../../src/desk/index.ts';
import { openNight, people, signLetters, type Night, type TestDesk } from './desks.ts';

let night: Night;
let matamoros: FastifyInstance;
let brownsville: FastifyInstance;

/** The rest of a desk, of which these addresses ask nothing more. */
const NOTHING_ELSE_WAITS: Pick<Desk, 'referrals' | 'questionsWaiting' | 'decisionsWaiting'> = {
  referrals: async () => ({ asOf: night.at('04:00'), ladder: [], acknowledgeMinutes: 15, referrals: [] }),
  questionsWaiting: async () => 0,
  decisionsWaiting: async () => 0,
};

const serve = (desk: TestDesk): Promise<FastifyInstance> =>
  buildServer({
    desk: { ...desk, ...createRecordDesk(null), ...NOTHING_ELSE_WAITS } as unknown as Desk,
    reception: {} as Reception,
    live: createLiveStream(0),
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
  });

beforeEach(async () => {
  night = await openNight();
  matamoros = await serve(night.matamoros);
  brownsville = await serve(night.brownsville);
  await signLetters(night);
});
afterEach(async () => {
  await matamoros.close();
  await brownsville.close();
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
}

async function ask(server: FastifyInstance, url: string, payload?: object): Promise<Answer> {
  const reply = await server.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers: { host: 'localhost' },
    ...(payload ? { payload } : {}),
  });
  await night.catchUp();
  return {
    status: reply.statusCode,
    type: String(reply.headers['content-type']),
    body: JSON.parse(reply.body),
  };
}

const offerBody = () => ({
  id: 'offer-0001',
  by: 'Ana',
  crossing: 'puente-nuevo',
  people: people(90, 28, 2),
  readyAt: night.at('04:10'),
  expires: night.at('08:00'),
});
const window = () => ({ from: night.at('04:00'), to: night.at('08:00') });

describe('the addresses of hand-offs', () => {
  test('a text that no other desk and no database would take is refused at the door, wherever it stands', async () => {
    const zero = { ...offerBody(), by: 'An\0a' };
    const half = { ...offerBody(), needs: { medical: 0, note: ['\ud800'] } };
    const refused = { status: 400, body: { code: 'bad-request' } };
    for (const body of [zero, half]) expect(await ask(matamoros, '/api/offers', body)).toMatchObject(refused);
    expect(await ask(matamoros, '/api/handoffs/h%00')).toMatchObject(refused);
  });

  test('one group, by HTTP alone, from offer to the second signature', async () => {
    const offered = await ask(matamoros, '/api/offers', offerBody());
    expect(offered).toMatchObject({
      status: 200,
      body: { state: 'ordered', repeated: false, subject: 'h-offer-0001' },
    });
    const handoff = 'h-offer-0001';
    const steps: readonly (readonly [FastifyInstance, string, object])[] = [
      [
        brownsville,
        '/api/acts',
        { act: 'accept', id: 'accept-0001', by: 'Jean', handoff, places: 120, window: window() },
      ],
      [matamoros, '/api/releases', { id: 'release-0001', by: 'Ana', handoff, headcount: 120 }],
      [matamoros, '/api/field/left', { id: 'left-0001', by: 'Ana', handoff, headcount: 119 }],
      [brownsville, '/api/acts', { act: 'sight', id: 'sight-0001', by: 'Jean', handoff }],
      [brownsville, '/api/receipts', { id: 'receipt-0001', by: 'Jean', handoff, counted: 118 }],
    ];
    for (const [server, url, body] of steps) expect(await ask(server, url, body)).toMatchObject({ status: 200 });
    const parts = [{ code: 'medical', people: -1 }];
    const explain = { act: 'explain', by: 'Ana', handoff, parts };
    expect((await ask(matamoros, '/api/acts', { ...explain, id: 'explain-0001' })).status).toBe(200);
    expect((await ask(brownsville, '/api/acts', { ...explain, id: 'explain-0002' })).status).toBe(200);
    const page = await ask(brownsville, `/api/handoffs/${handoff}`);
    expect(page.body).toMatchObject({
      card: { label: 'M-1', stage: 'closed', released: 119, counted: 118 },
    });
    expect((page.body['history'] as { act: string }[]).map(({ act }) => act)).toEqual([
      'offer',
      'accept',
      'release',
      'correct-release',
      'sight',
      'receive',
      'explain',
      'explain',
    ]);
    for (const server of [matamoros, brownsville]) {
      const view = await ask(server, '/api/handoffs');
      expect(HandoffsView.safeParse(view.body).error).toBeUndefined();
      expect(view.body).toMatchObject({ lately: { released: 119, received: 118, explained: -1 } });
      expect((await ask(server, '/api/crossings')).status).toBe(200);
    }
  });

  test('what waits, as every page asks for it: the table of the board goes along', async () => {
    await ask(matamoros, '/api/offers', offerBody());
    const { status, body } = await ask(brownsville, '/api/waiting');
    expect(status).toBe(200);
    expect(WaitingView.parse(body).handoffs).toMatchObject({
      waitsForUs: 1,
      rows: expect.arrayContaining([expect.objectContaining({ crossing: 'puente-nuevo' })]),
      changes: expect.arrayContaining([expect.objectContaining({ code: 'handoff-offered', handoff: 'h-offer-0001' })]),
    });
  });

  test('grants, holds and their ends', async () => {
    const grant = {
      id: 'grant-0001',
      by: 'Jean',
      crossing: 'puente-nuevo',
      places: 150,
      every: 60,
      window: window(),
    };
    expect(await ask(brownsville, '/api/grants', grant)).toMatchObject({
      status: 200,
      body: { subject: 's-grant-0001' },
    });
    const hold = {
      id: 'hold-0001',
      by: 'Jean',
      crossing: 'puente-nuevo',
      reason: 'lanes are cleared',
      until: night.at('05:00'),
    };
    expect(await ask(matamoros, '/api/holds', hold)).toMatchObject({
      status: 200,
      body: { subject: 'k-hold-0001' },
    });
    expect((await ask(brownsville, '/api/crossings')).body).toMatchObject({
      crossings: [
        {},
        {
          state: 'held',
          credit: { now: 0, frozen: 150 },
          holds: [{ reason: 'lanes are cleared', ours: false }],
        },
      ],
    });
    const resume = {
      act: 'resume',
      id: 'resume-0001',
      by: 'Ana',
      crossing: 'puente-nuevo',
      hold: 'k-hold-0001',
    };
    expect((await ask(matamoros, '/api/acts', resume)).status).toBe(200);
    const revoke = {
      act: 'revoke',
      id: 'revoke-0001',
      by: 'Jean',
      grant: 's-grant-0001',
      reason: 'buses are late',
    };
    expect((await ask(brownsville, '/api/acts', revoke)).status).toBe(200);
    expect((await ask(brownsville, '/api/crossings')).body).toMatchObject({
      crossings: [{}, { state: 'no-credit' }],
    });
  });

  test('a retry after a lost answer is one act', async () => {
    const first = await ask(matamoros, '/api/offers', offerBody());
    const again = await ask(matamoros, '/api/offers', offerBody());
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect((await ask(matamoros, '/api/crossings')).body).toMatchObject({
      crossings: [{}, { lanes: { offered: [{ label: 'M-1' }] } }],
    });
  });

  test.each([
    ['the other desk’s act', '/api/acts', { act: 'decline', handoff: 'h-offer-0001', reason: 'no' }, 422, 'not-yours'],
    ['more than was offered', '/api/releases', { handoff: 'h-offer-0001', headcount: 130 }, 422, 'out-of-bounds'],
    ['nothing granted', '/api/releases', { handoff: 'h-offer-0001', headcount: 120 }, 422, 'no-credit'],
    ['too early', '/api/acts', { act: 'recall', handoff: 'h-offer-0001', reason: 'they stay' }, 409, 'wrong-stage'],
    ['no such group', '/api/field/left', { handoff: 'h-nobody', headcount: 1 }, 404, 'no-such-handoff'],
    ['half a person', '/api/releases', { handoff: 'h-offer-0001', headcount: 1.5 }, 400, 'bad-request'],
    ['a nameless act', '/api/releases', { handoff: 'h-offer-0001', headcount: 1, by: ' ' }, 400, 'bad-request'],
  ])('a problem says what is wrong and what to do: %s', async (_, url, body, status, code) => {
    await ask(matamoros, '/api/offers', offerBody());
    const answer = await ask(matamoros, url, { id: 'try-000001', by: 'Ana', ...body });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, type: `/api/docs/errors#${code}` });
    expect(String(answer.body['remedy'])).not.toBe('');

    expect(answer.status).toBe(status);
  });

  test('without a connection there is no go', async () => {
    await ask(matamoros, '/api/offers', offerBody());
    const accept = {
      act: 'accept',
      id: 'accept-0001',
      by: 'Jean',
      handoff: 'h-offer-0001',
      places: 120,
      window: window(),
    };
    await ask(brownsville, '/api/acts', accept);
    night.matamoros.line.cut();
    const release = { id: 'release-0001', by: 'Ana', handoff: 'h-offer-0001', headcount: 120 };
    expect((await ask(matamoros, '/api/releases', release)).body).toMatchObject({
      code: 'no-connection',
      retry: true,
    });
    expect((await ask(matamoros, '/api/field/queue-puente-nuevo')).body).toMatchObject({
      word: 'no-connection',
    });
    night.matamoros.line.join();
    expect((await ask(matamoros, '/api/releases', release)).body).toMatchObject({
      state: 'ordered',
      repeated: false,
    });
    expect((await ask(matamoros, '/api/field/queue-puente-nuevo')).body).toMatchObject({
      word: 'go',
      number: 120,
    });
  });

  test('places for officers, and what is not there', async () => {
    expect((await ask(matamoros, '/api/field')).body).toMatchObject({
      places: [{ id: 'queue-puente-viejo', leaving: true, coming: false }, { id: 'queue-puente-nuevo' }],
    });
    for (const [url, code] of [
      ['/api/field/nowhere', 'no-such-place'],
      ['/api/handoffs/h-none', 'no-such-handoff'],
      ['/api/link', 'no-link'],
      ['/api/record', 'no-record'],
      ['/api/record/0', 'no-record'],
      ['/api/record/checkpoint', 'no-record'],
    ] as const)
      expect((await ask(matamoros, url)).body, url).toMatchObject({ code });
    const count = {
      id: 'count-0001',
      by: 'Ana',
      at: night.at('04:00'),
      place: 'queue-puente-nuevo',
      kind: 'waiting',
      low: 60,
      high: 90,
    };
    expect((await ask(matamoros, '/api/field/counts', count)).body).toMatchObject({
      code: 'no-evidence',
    });
  });

  test.each([
    ['/api/record/retention', { told: 3 }],
    ['/api/record/erasures', { record: 3, fields: null }],
    ['/api/record/legal-holds', { kinds: null, subject: null, from: null, until: null }],
    ['/api/record/legal-holds/lift', { hold: 'H-1' }],
  ])('%s: nobody’s act, or one without a reason, is refused at the door', async (url, act) => {
    const signed = { ...act, id: 'act-000001', by: 'Kim', reason: 'Order 21/2026' };
    for (const lacking of [{ by: ' ' }, { reason: ' ' }, { id: 'short' }])
      expect((await ask(matamoros, url, { ...signed, ...lacking })).body).toMatchObject({ code: 'bad-request' });
    expect((await ask(matamoros, url, signed)).body).toMatchObject({ code: 'no-record' });
  });

  test('both desks’ books are checked from outside, by the address of the desk, and come to the same', async () => {
    await ask(matamoros, '/api/offers', offerBody());
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const told: string[] = [];
    for (const server of [matamoros, brownsville]) {
      printed.mockClear();
      expect(await runCommand(verifyCommand, ['--books', await server.listen({ host: '127.0.0.1', port: 0 })])).toBe(0);
      told.push(printed.mock.calls.join('').replace(/^\S+: /, ''));
    }
    printed.mockRestore();
    expect(told[1]).toBe(told[0]);
    expect(told[0]).toMatch(/^\d+ events, \d+ accepted, 0 refused, 0 delivered again; every invariant holds/);
  });

  test('a desk without hand-offs says so', async () => {
    const bare = await serve({} as TestDesk);
    for (const url of ['/api/handoffs', '/api/crossings', '/api/field', '/api/link', '/api/record'])
      expect(await ask(bare, url), url).toMatchObject({
        status: 409,
        body: { code: 'not-configured' },
      });
    await bare.close();
  });
});
