import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecordLog } from '../../src/adapters/record-store/index.ts';
import { hmacSha256, sha256, verifySignature } from '../../src/adapters/signing/keys.ts';
import {
  asCrossingId,
  asDeskId,
  asEventId,
  asHandoffId,
  DAY,
  type FlowEvent,
  type Instant,
  NO_NEEDS,
} from '../../src/model/index.ts';
import {
  type DisclosedEntry,
  findMisbehaviour,
  formatNote,
  hashLeaf,
  matchesEntry,
  parseNote,
  parseTilePath,
  provesMisbehaviour,
  type RecordDraft,
  recordFlowEvent,
  RETENTION_DAYS,
  signCheckpoint,
  standOf,
  tilePath,
  toHex,
  verifyInclusion,
  writeInstant,
} from '../../src/record/index.ts';
import { startDatabase, type TestDatabase } from './database.ts';
import { type Cast, MATAMOROS, minutes, nameKey, openCast, put, receipt, takeTo } from './desks.ts';

let database: TestDatabase;
let cast: Cast;
let pools: Awaited<ReturnType<TestDatabase['create']>>[];
beforeAll(async () => {
  database = await startDatabase();
  pools = [await database.create('matamoros'), await database.create('brownsville'), await database.create('relay')];
  cast = await openCast(pools[0]!.pool, pools[1]!.pool, pools[2]!.pool);
});
afterAll(() => database.stop());

const ports = { sha256, hmacSha256 };
const matamoros = { desk: asDeskId('matamoros'), by: 'Ana' };
const brownsville = { desk: asDeskId('brownsville'), by: 'Jean' };
const handoff = asHandoffId('M-31');
const act = (at: Instant, id: string, rest: object): FlowEvent => ({ id: asEventId(id), at, ...rest }) as FlowEvent;
const flow = (...events: readonly FlowEvent[]): RecordDraft[] =>
  events.flatMap((event) => recordFlowEvent(event) ?? []);

// 10 to 11 May 2023: a group of 120 is offered, accepted, sent; 118 arrive; lanes are held against a rumour; the books are explained.
const people = { adults: 80, children: 40, unaccompanied: 0, unsorted: 0 };
const evening: readonly RecordDraft[] = [
  {
    id: 'b-1',
    kind: 'basis',
    at: minutes(0),
    desk: 'matamoros',
    by: 'Ana',
    channel: 'tipline',
    act: 'declared',
    agreedBy: 'Everyone who writes to the number',
    agreedAt: minutes(-600),
    purpose: 'To hear what people see and need',
  },
  ...flow(
    act(minutes(5), 'e-1', {
      kind: 'offer',
      ...matamoros,
      handoff,
      crossing: asCrossingId('puente-nuevo'),
      people,
      needs: NO_NEEDS,
      readyAt: minutes(20),
      expires: minutes(200),
    }),
    act(minutes(9), 'e-2', {
      kind: 'accept',
      ...brownsville,
      handoff,
      places: 120,
      window: { from: minutes(15), to: minutes(90) },
      override: null,
    }),
    act(minutes(22), 'e-3', { kind: 'release', ...matamoros, handoff, headcount: 120, grant: null }),
  ),
];
const rumour: readonly RecordDraft[] = [
  {
    id: 'd-1',
    kind: 'decision',
    at: minutes(40),
    ...brownsville,
    decision: 'D-1',
    claim: 'c:9f',
    action: 'close-lanes',
    verdict: 'act',
    reason: 'A rush was announced',
    probability: 0.31,
    gateMet: false,
    conditions: [{ code: 'origins', needs: 2, has: 1, met: false }],
    evidence: [toHex(sha256(Buffer.from('forty forwards, one origin')))],
  },
  {
    id: 'd-1/override',
    kind: 'gate-override',
    at: minutes(40),
    ...brownsville,
    decision: 'D-1',
    action: 'close-lanes',
    missing: ['origins'],
    reason: 'No time to ask',
    reviewAt: minutes(100),
  },
];
const morning: readonly RecordDraft[] = [
  ...flow(
    act(minutes(70), 'e-4', { kind: 'receive', ...brownsville, handoff, counted: 118 }),
    act(minutes(80), 'e-5', {
      kind: 'explain',
      ...matamoros,
      handoff,
      parts: [{ code: 'turned-back', people: -2, text: '' }],
    }),
  ),
  {
    id: 'd-1/outcome',
    kind: 'outcome',
    at: minutes(100),
    ...brownsville,
    decision: 'D-1',
    happened: false,
    laneHours: 3,
    staffHours: 12,
  },
  {
    id: 'a-1',
    kind: 'answer',
    at: minutes(110),
    ...matamoros,
    claim: 'c:9f',
    channel: 'tipline',
    lang: 'es',
    text: 'El puente abre a las seis.',
    recipients: 14,
  },
  { id: 'o-1', kind: 'opt-out', at: minutes(120), ...matamoros, channel: 'tipline', erased: 3 },
];

describe('a night on the record', () => {
  test('what happens is on the log at once, in order, and sealed when the other side has cosigned', async () => {
    const { log, partner, relay } = cast;
    expect(await put(log, ...evening)).toEqual([0, 1, 2, 3]);
    expect(await takeTo(log, relay, minutes(25))).toBe('cosigned');
    expect(await log.sealedSize()).toBe(0);
    expect(await takeTo(log, partner, minutes(26))).toBe('sealed');
    expect(await log.sealedSize()).toBe(4);
    await put(log, ...rumour);
    expect(await log.sealedSize()).toBe(4);
    expect(await log.checkpoint('sealed').then((note) => note!.text.split('\n')[1])).toBe('4');
  });

  test('the same act a second time is the same record; another act under its id is refused, and nothing of its batch stays', async () => {
    const { log } = cast;
    expect(await put(log, rumour[1]!, rumour[0]!)).toEqual([5, 4]);
    const changed = { ...rumour[0]!, by: 'Rosa' };
    const refused = await log.append([receipt(900), changed]);
    expect(refused.ok ? null : refused.refusal.code).toBe('record-id-taken');
    expect(await log.append([{ ...receipt(901), by: '' }])).toMatchObject({
      ok: false,
      refusal: { code: 'record-invalid' },
    });
    expect((await log.root()).size).toBe(6);
  });

  test('many at once share commits and still get an index each', async () => {
    const { log } = cast;
    await put(log, ...morning);
    const { size } = await log.root();
    const indices = await Promise.all(Array.from({ length: 300 }, (_, n) => put(log, receipt(n))));
    expect(indices.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, n) => size + n));
    expect(await takeTo(log, cast.partner, minutes(130))).toBe('sealed');
    expect(await takeTo(log, cast.partner, minutes(131))).toBe('sealed');
  });

  test('every record is proven into the sealed head, each field withheld in turn', async () => {
    const { log } = cast;
    const size = await log.sealedSize();
    const { root } = await log.root(size);
    const prover = log.prover(size);
    for (const { index, entry, content } of await log.list({ end: size })) {
      const proof = await prover.proveInclusion(index);
      expect(verifyInclusion(sha256, { index, size, root, proof, leafHash: hashLeaf(sha256, entry) })).toBe(true);
      expect('fields' in content).toBe(true);
    }
    expect((await log.list({ subject: 'M-31' })).map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-3', 'e-4', 'e-5']);
    expect((await log.list({ kinds: ['decision', 'outcome'], from: minutes(90) })).map(({ id }) => id)).toEqual([
      'd-1/outcome',
    ]);
  });

  test('tiles are laid out as other tools expect them', async () => {
    const { log } = cast;
    const { size } = await log.root();
    expect(parseTilePath(tilePath(0, 0, 256))).toEqual({ kind: 0, index: 0, width: 256 });
    const full = (await log.tile({ level: 0, index: 0, width: 256 }))!;
    expect(full.length).toBe(8_192);
    const bundle = (await log.entries(0, 256))!;
    expect(bundle.length).toBe(256 * 34);
    expect(toHex(hashLeaf(sha256, bundle.subarray(2, 34)))).toBe(toHex(full.subarray(0, 32)));
    expect((await log.tile({ level: 1, index: 0, width: 1 }))!.length).toBe(32);
    expect((await log.tile({ level: 0, index: 1, width: size - 256 }))!.length).toBe((size - 256) * 32);
    expect(await log.tile({ level: 0, index: 1, width: 256 })).toBeNull();
  });

  test('a stored record cannot be changed or deleted by a slip of the hand', async () => {
    const { pool } = pools[0]!;
    await expect(pool.query("update record set entry = '\\x00' where index = 3")).rejects.toThrow('never changed');
    await expect(pool.query('delete from record where index = 3')).rejects.toThrow('never changed');
  });

  test('a database that holds another log is not opened', async () => {
    const other = await openRecordLog(pools[0]!.pool, {
      origin: 'cauce.example/other',
      key: cast.logKey,
      cosignKeys: [],
      policy: cast.policy,
    });
    expect(other.ok ? null : other.refusal.code).toBe('log-other');
  });
});

describe('erasure, holds, retention', () => {
  const officer = { desk: 'matamoros', by: 'Records officer' } as const;
  const remainsOf = async (index: number): Promise<DisclosedEntry> => {
    const [record] = await cast.log.list({ first: index, end: index + 1 });
    if (!('remains' in record!.content)) throw new Error('it is whole');
    expect(matchesEntry(ports, record!.content.remains, record!.entry)).toBe(true);
    return record!.content.remains;
  };

  test('a name is erased from one record: the proofs stay, the erasure is on the record itself', async () => {
    const { log } = cast;
    const before = (await log.root(9)).root;
    expect(
      await log.erase({ id: 'er-1', at: minutes(200), ...officer, record: 1, reason: 'Order of the authority' }, [
        'by',
      ]),
    ).toMatchObject({ ok: true });
    expect(Object.keys((await remainsOf(1)).withheld)).toEqual(['by']);
    await log.erase({ id: 'er-2', at: minutes(201), ...officer, record: 1, reason: 'Order of the authority' }, null);
    expect(Object.keys((await remainsOf(1)).shown)).toEqual(['at', 'kind']);
    expect(toHex((await log.root(9)).root)).toBe(toHex(before));
    const { rows } = await pools[0]!.pool.query('select seed, body from record where index = 1');
    expect(rows).toEqual([{ seed: null, body: null }]);
    expect(
      (await log.list({ kinds: ['erasure'] })).map(({ content }) => 'fields' in content && content.fields['fields']),
    ).toEqual([['by'], expect.arrayContaining(['people', 'handoff', 'id'])]);
    expect(
      await log.erase({ id: 'er-3', at: minutes(202), ...officer, record: 99_999, reason: 'None' }, null),
    ).toMatchObject({ ok: false, refusal: { code: 'record-unknown' } });
  });

  test('nothing under a legal hold is erased, by hand or by schedule, until it is lifted', async () => {
    const { log } = cast;
    const scope = { kinds: null, subject: 'M-31', from: null, until: null };
    await log.placeHold({ id: 'lh-1', at: minutes(300), ...officer, reason: 'Inquiry' }, { id: 'LH-1', scope });
    expect(await log.holds()).toEqual([{ id: 'LH-1', scope }]);
    const order = { id: 'er-4', at: minutes(301), ...officer, record: 2, reason: 'Pressed to' };
    expect(await log.erase(order, null)).toMatchObject({ ok: false, refusal: { code: 'record-held' } });

    const inEightYears = (minutes(0) + 8 * 365 * DAY) as Instant;
    const run = await log.runRetention({ id: 'rr-1', at: inEightYears, ...officer }, RETENTION_DAYS);
    expect(run).toEqual({ erased: 303, held: 4 });
    expect(await log.runRetention({ id: 'rr-1', at: inEightYears, ...officer }, RETENTION_DAYS)).toEqual({
      erased: 0,
      held: 4,
    });
    expect(Object.keys((await remainsOf(20)).shown)).toEqual(['at', 'kind']);
    expect((await remainsOf(20)).shown['at']!.value).toBe(
      writeInstant((await log.list({ first: 20, end: 21 }))[0]!.at),
    );

    await log.liftHold({ id: 'lh-2', at: inEightYears, ...officer, reason: 'Closed' }, 'LH-1');
    expect(await log.liftHold({ id: 'lh-3', at: inEightYears, ...officer, reason: 'Closed' }, 'LH-1')).toMatchObject({
      ok: false,
    });
    expect(await log.runRetention({ id: 'rr-2', at: inEightYears, ...officer }, RETENTION_DAYS)).toEqual({
      erased: 4,
      held: 0,
    });
    expect((await log.list({ kinds: ['retention-run'] })).length).toBeGreaterThanOrEqual(3);
    expect(await takeTo(log, cast.partner, inEightYears)).toBe('sealed');
  });
});

describe('a desk that denies it', () => {
  test('of two requests at once for different futures one is vouched for, and the other is evidence', async () => {
    const { log, partner, logKey } = cast;
    const seen = (await partner.seen(MATAMOROS))!;
    await put(log, receipt(2_000));
    await log.signHead(minutes(400));
    const honest = (await log.requestFrom(seen.size))!;
    const lie = signCheckpoint(
      sha256,
      { origin: MATAMOROS, size: seen.size + 1, root: sha256(Buffer.from('another night')) },
      MATAMOROS,
      logKey,
    );
    const answers = await Promise.all([partner.answer(honest, 10), partner.answer({ ...honest, note: lie }, 10)]);
    expect(answers.map((answer) => (answer.ok ? 'vouched' : answer.refusal.code)).toSorted()).toEqual([
      expect.stringMatching(/inconsistent|stale/),
      'vouched',
    ]);

    const again = await partner.answer({ oldSize: seen.size + 1, proof: [], note: lie }, 20);
    expect(again.ok ? null : again.refusal.code).toBe('inconsistent');
    const [evidence] = await partner.evidence(MATAMOROS);
    const proof = findMisbehaviour(
      { sha256, verify: verifySignature },
      nameKey(MATAMOROS, logKey),
      (await partner.seen(MATAMOROS))!.note,
      evidence!,
    );
    expect(proof).toMatchObject({ kind: 'fork' });
    expect(provesMisbehaviour({ sha256, verify: verifySignature }, proof!)).toBe(true);
    expect(parseNote(formatNote(lie))).not.toBeNull();
  });

  test('a desk put back from an old backup learns that it is behind before it writes', async () => {
    const { log, partner } = cast;
    const seen = (await partner.seen(MATAMOROS))!;
    const { size } = await log.root();
    const roots = new Map([[seen.size, (await log.root(seen.size)).root]]);
    expect(standOf({ size }, (at) => roots.get(at)!, seen)).toBe('same');
    expect(standOf({ size: 5 }, () => sha256(), seen)).toBe('behind');
  });
});

describe('two processes on one record', () => {
  test('each writes in its turn, and takes the log to be as it left it: one log, every head proven from the one before', async () => {
    const { log, partner, logKey, policy } = cast;
    const identity = { origin: MATAMOROS, key: logKey, cosignKeys: [logKey], policy };
    const opened = await openRecordLog(pools[0]!.pool, identity);
    const others = opened.ok ? opened.value : expect.unreachable();
    const { size } = await log.root();
    const indices: number[] = [];
    for (const [n, writer] of [log, log, others, others, log, others, log].entries()) {
      const written = await writer.append([receipt(3_000 + n)], minutes(132 + n));
      indices.push(...(written.ok ? written.value : []));
      expect(await takeTo(writer, partner, minutes(132 + n))).toBe('sealed');
    }
    expect(indices).toEqual(Array.from({ length: 7 }, (_, n) => size + n));
    const again = await log.append([receipt(3_004), receipt(3_099)], minutes(140));
    expect(again).toMatchObject({ ok: true, value: [size + 4, size + 7] });
    const changed = await others.append([{ ...receipt(3_002), by: 'Rosa' }], minutes(141));
    expect(changed.ok ? null : changed.refusal.code).toBe('record-id-taken');
    expect(await takeTo(others, partner, minutes(142))).toBe('sealed');
    expect(await others.sealedSize()).toBe(size + 8);
  });
});

describe('what is erased', () => {
  test('a person’s account is erased: nothing of the name is left in the table that holds the record', async () => {
    const { log } = cast;
    const role = { account: 'Rosa Quispe', role: 'coordinator', act: 'given' };
    const put = await log.append([
      { kind: 'role', id: 'ro-1', at: minutes(210), desk: 'matamoros', by: 'Records officer', ...role },
    ]);
    if (!put.ok) throw new Error(put.refusal.code);
    const [record] = put.value as [number];
    const order = {
      id: 'er-5',
      at: minutes(211),
      desk: 'matamoros',
      by: 'Records officer',
      record,
      reason: 'Order of the authority',
    };
    await log.erase(order, ['by']);
    expect(await log.list({ subject: role.account })).toHaveLength(1);
    await log.erase({ ...order, id: 'er-6' }, ['account']);
    expect(await log.list({ subject: role.account })).toEqual([]);
    const { rows } = await pools[0]!.pool.query('select record::text as text from record where index = $1', [record]);
    expect(rows[0]!.text).not.toContain('Quispe');
    expect(rows[0]!.text).toContain('coordinator');
  });
});
