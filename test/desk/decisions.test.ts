import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import type {
  CalibrationView,
  ClaimList,
  ClaimRow,
  ClaimView,
  DecisionList,
  DecisionView,
  RecordView,
  ReviewView,
  WaitingView,
} from '../../src/desk/index.ts';
import { connectTo, dumpDatabase } from './database.ts';
import { talkTo, writeTo } from './talk.ts';

let desk: DeskUnderLoad;
let database: Client;
const now = Math.floor(Date.now() / 1_000);

beforeAll(async () => {
  desk = await runDesk();
  database = await connectTo(desk.dataFolder);
});
afterAll(async () => {
  await database.end();
  await desk.remove();
});

const { get, post } = talkTo(() => `http://127.0.0.1:${desk.port}`);
const write = (id: string, text: string): Promise<void> => writeTo(desk.port, database, id, text, now);

async function findClosure(): Promise<ClaimRow> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await get<ClaimList>('/api/claims')).claims.find(({ kind }) => kind === 'closure');
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no closure came');
}
/** The desk dies; its database goes on, and may change before the next one starts. */
async function restart(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await desk.kill();
  await meanwhile();
  await database.end();
  await desk.restart();
  database = await connectTo(desk.dataFolder);
}

describe('what a decision rested on', () => {
  let claim: ClaimRow;
  let decision: DecisionView;

  test('is kept with it: kind, channels and the probability that was shown; no message, no sender, no word', async () => {
    await write('1', 'Cerraron el puente nuevo hace diez minutos, lo estoy viendo');
    claim = await findClosure();
    const request = { action: 'close-lanes', claim: claim.id, verdict: 'refrain', by: 'Ana' };
    const taken = await post<DecisionView>('/api/decisions', request);
    expect(taken.status).toBe(200);
    decision = taken.body;
    const { rows } = await database.query("select body->'context' as context from decision_event");
    expect(rows).toEqual([{ context: { kind: 'closure', channels: ['tipline'], shown: claim.probability } }]);
  });

  test('judges the channel once the outcome is down, also when its messages are gone and the desk has started anew', async () => {
    await restart(async () => {
      await database.query('delete from message');
      await database.query('delete from cloud_update');
    });
    expect((await get<ClaimList>('/api/claims')).claims).toEqual([]);
    expect(await dumpDatabase(database)).not.toContain('diez minutos');
    const closed = await post(`/api/decisions/${decision.id}/outcome`, { happened: true, by: 'Ana', laneHours: 0 });
    expect(closed.status).toBe(200);
    const review = await get<ReviewView>('/api/decisions/review');
    expect(review).toMatchObject({ decisions: 1, settled: 1, happened: 1 });
    const tipline = review.channels.find(({ channel }) => channel === 'tipline')!;
    expect(tipline).toMatchObject({ claims: 0, settled: 1, brier: expect.closeTo((1 - claim.probability) ** 2, 6) });
  });
});

/** A season of outcomes: where the evidence said .9, it came two times in three. */
async function settleSeason(): Promise<void> {
  const events = Array.from({ length: 60 }, (_, n) => {
    const gate = { action: 'close-lanes', claim: `c:old${n}`, at: now, met: false, conditions: [], settle: [] };
    const told = { at: now, action: 'close-lanes', claim: `c:old${n}`, verdict: 'refrain', by: 'Ana', reason: '' };
    const decision = { ...told, id: `old${n}`, reviewAt: null, override: false, gate, probability: 0.9, outcome: null };
    const outcome = { at: now, by: 'Ana', happened: n % 3 > 0, laneHours: 0, staffHours: 0 };
    return [
      { kind: 'taken', decision },
      { kind: 'closed', id: `old${n}`, outcome },
    ];
  });
  for (const event of events.flat()) await database.query('insert into decision_event (body) values ($1)', [event]);
}

describe('recalibration from outcomes', () => {
  const view = (): Promise<CalibrationView> => get('/api/decisions/calibration');

  test('with few outcomes nothing is proposed, and nothing can be taken', async () => {
    expect(await view()).toMatchObject({ outcomes: 1, needed: 30, proposal: null, inUse: null, acts: [] });
    const refused = await post('/api/decisions/calibration', { proposal: '', by: 'Ana' });
    expect([refused.status, refused.body.code]).toEqual([409, 'too-few-outcomes']);
    expect((await post('/api/decisions/calibration/put-back', { by: 'Ana' })).body.code).toBe('no-map-in-use');
  });

  test('nothing changes until a named person takes the proposal they saw; a restart keeps it, and it can be put back', async () => {
    await settleSeason();
    await write('2', 'El puente nuevo está cerrado, no dejan pasar a nadie, estoy aquí');
    const before = await findClosure();
    expect(before.probability).toBe(before.evidence);
    const { proposal } = await view();
    expect(proposal).toMatchObject({ outcomes: 61, isBetter: true, isInUse: false });
    expect(proposal!.after).toBeLessThan(proposal!.before);

    const other = await post('/api/decisions/calibration', { proposal: '1:1:0:1', by: 'Ana' });
    expect(other.body.code).toBe('proposal-changed');
    expect((await post('/api/decisions/calibration', { proposal: proposal!.id, by: '' })).status).toBe(400);
    expect((await findClosure()).probability).toBe(before.evidence);

    const taken = await post<CalibrationView>('/api/decisions/calibration', { proposal: proposal!.id, by: 'Ana Ruiz' });
    expect(taken.body).toMatchObject({ inUse: { by: 'Ana Ruiz', outcomes: 61 }, proposal: { isInUse: true } });
    const shown = await findClosure();
    expect(shown.probability).toBeLessThan(before.probability);
    expect([shown.evidence, shown.grade]).toEqual([before.evidence, before.grade]);
    await restart();
    expect((await findClosure()).probability).toBe(shown.probability);
    const page = await get<ClaimView>(`/api/claims/${encodeURIComponent(shown.id)}`);
    expect(page.claim.probability).toBe(shown.probability);

    const request = { action: 'close-lanes', claim: shown.id, verdict: 'refrain', by: 'Luis' };
    const { body: decided } = await post<DecisionView>('/api/decisions', request);
    const kept = await database.query<{ evidence: number; shown: number }>(
      "select (body->'decision'->'probability')::float as evidence, (body->'context'->'shown')::float as shown from decision_event where body->'decision'->>'id' = $1",
      [decided.id],
    );
    expect(kept.rows).toEqual([{ evidence: shown.evidence, shown: shown.probability }]);

    const back = await post<CalibrationView>('/api/decisions/calibration/put-back', { by: 'Luis Peña' });
    expect(back.body.inUse).toBeNull();
    expect(back.body.acts.map(({ kind, by }) => [kind, by])).toEqual([
      ['put-back', 'Luis Peña'],
      ['taken-into-use', 'Ana Ruiz'],
    ]);
    expect((await findClosure()).probability).toBe(before.evidence);
  });
});

/** What came a moment ago may still give the closure another id: whoever decided on the old one is told, and looks again. */
async function refrain(action: string, by: string, id?: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { id: claim } = await findClosure();
    const request = { action, claim, verdict: 'refrain', by, ...(id && { id }) };
    const { status, body } = await post<DecisionView>('/api/decisions', request);
    if (status === 200) return { request, decision: body };
    expect([status, body.code]).toEqual([404, 'not-found']);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no decision was taken');
}

describe('an answer that was lost on the way', () => {
  test('the decision and its outcome, sent again, stand once; other words under the same id are told that one stands', async () => {
    await write('5', 'Cerraron el puente nuevo, lo veo desde aquí, no pasa nadie');
    const count = async (): Promise<number> =>
      (await get<DecisionList>('/api/decisions')).decisions.filter(({ by }) => by === 'Rosa').length;
    const { request, decision: first } = await refrain('hold-flow', 'Rosa', crypto.randomUUID());
    const again = await post<DecisionView>('/api/decisions', request);
    expect([again.status, again.body.id]).toEqual([200, first.id]);
    const other = await post('/api/decisions', { ...request, reason: 'the radio says so' });
    expect([other.status, other.body.code]).toEqual([422, 'decision-known']);
    expect(await count()).toBe(1);
    const outcome = { happened: true, by: 'Rosa', laneHours: 2 };
    const closed = await post<DecisionView>(`/api/decisions/${first.id}/outcome`, outcome);
    const repeated = await post<DecisionView>(`/api/decisions/${first.id}/outcome`, outcome);
    expect([repeated.status, repeated.body.outcome]).toEqual([200, closed.body.outcome]);
  });
});

describe('two coordinators at one decision', () => {
  test('press its outcome in the same moment: one stands, the others are told, and the record holds the one that stands', async () => {
    await write('7', 'Cerraron el puente nuevo, lo estoy viendo, no pasa nadie');
    const { decision } = await refrain('hold-flow', 'Ana');
    const answers = await Promise.all(
      ['Ana', 'Luis', 'Marta', 'Jean'].map((by, laneHours) =>
        post<DecisionView>(`/api/decisions/${decision.id}/outcome`, { happened: by === 'Ana', by, laneHours }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422, 422, 422]);
    const { outcome } = answers.find(({ status }) => status === 200)!.body;
    const { decisions } = await get<{ decisions: DecisionView[] }>('/api/decisions');
    expect(decisions.find(({ id }) => id === decision.id)!.outcome).toEqual(outcome);
    const { page } = await get<RecordView>('/api/record?kind=outcome');
    const onRecord = page.records.filter(({ subject }) => subject === decision.id);
    expect(onRecord.map(({ by }) => by)).toEqual([outcome!.by]);
  });
});

describe('a decision whose evidence turns', () => {
  test('says so, and waits for somebody to look again until its outcome is down', async () => {
    await write('11', 'Cerraron la garita de El Chaparral, lo estoy viendo, no pasa nadie');
    const chaparral = async (): Promise<ClaimRow | undefined> =>
      (await get<ClaimList>('/api/claims')).claims.find(
        ({ kind, place, polarity }) =>
          kind === 'closure' && polarity === 'affirmed' && /chaparral/i.test(place?.text ?? ''),
      );
    await expect.poll(chaparral, { timeout: 10_000 }).toBeDefined();
    const { id: claim } = (await chaparral())!;
    const request = { action: 'hold-flow', claim, verdict: 'act', by: 'Ana', reason: 'children in the queue' };
    const reviewAt = new Date(Date.now() + 3_600_000).toISOString();
    const { body: decision } = await post<DecisionView>('/api/decisions', { ...request, reviewAt });
    expect(decision.standing).toMatchObject({ turn: 'same', against: 0, lookAgain: false });

    await write('12', 'Es mentira que cerraron la garita de El Chaparral, estoy aquí y está abierta');
    await write('13', 'I am at El Chaparral right now, it is not closed, people are crossing');
    const shown = async (): Promise<DecisionView> =>
      (await get<{ decisions: DecisionView[] }>('/api/decisions')).decisions.find(({ id }) => id === decision.id)!;
    await expect.poll(async () => (await shown()).standing?.turn, { timeout: 10_000 }).toBe('weaker');
    expect((await shown()).standing).toMatchObject({ against: 2, lookAgain: true });
    expect((await get<WaitingView>('/api/waiting')).decisions).toBe(1);

    await post(`/api/decisions/${decision.id}/outcome`, { happened: false, by: 'Ana', laneHours: 0 });
    expect((await shown()).standing).toBeNull();
    expect((await get<WaitingView>('/api/waiting')).decisions).toBe(0);
  });
});
