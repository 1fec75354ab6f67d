import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresLog, type PostgresLog } from '../../src/adapters/shared-log/index.ts';
import { openStore, type PostgresStore } from '../../src/adapters/postgres/store.ts';
import { openDoor } from '../../src/channels/index.ts';
import { createCustody, createRecordDesk, type RecordDesk } from '../../src/desk/index.ts';
import { hmacSha256, sha256, verifySignature } from '../../src/adapters/signing/keys.ts';
import { asDeskId, asInstant, type DeskId, type Instant } from '../../src/model/index.ts';
import { parseProof, provesEntry, RETENTION_DAYS, unsealEntry } from '../../src/record/index.ts';
import { startDatabase, type TestDatabase } from '../record/database.ts';
import { BROWNSVILLE, type Cast, openCast, takeTo } from '../record/desks.ts';
import { CORRIDOR, offer, openNight, people, SENDER, signLetters } from './desks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const clock = (): Instant => asInstant(Date.parse('2023-05-11T04:00:00-05:00'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the shared order in a table', () => {
  const open = (url: string, desk: DeskId, log = 'bridge'): Promise<PostgresLog> =>
    openPostgresLog({ url, log, desk, isAlone: false, clock, pollMilliseconds: 20 });

  test('many at once get places without a gap, and the same id has one place', async () => {
    const { url } = await database.create('shared_order');
    const [one, other] = [await open(url, asDeskId('a')), await open(url, asDeskId('b'))];
    const sent = await Promise.all(
      Array.from({ length: 60 }, (_, at) => (at % 2 ? one : other).append(`id-${at % 50}`, bytes(`${at % 50}`), true)),
    );
    expect(sent.every(({ kind }) => kind === 'ordered')).toBe(true);
    const entries = await other.read(0, 1_000);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
    expect(entries).toHaveLength(50);
    expect(await one.read(0, 1_000)).toEqual(entries);
    expect(await one.read(48, 10)).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });

  test('logs in one database do not mix, and another desk’s entry wakes who listens', async () => {
    const { url } = await database.create('two_orders');
    const [one, other, apart] = [
      await open(url, asDeskId('a')),
      await open(url, asDeskId('b')),
      await open(url, asDeskId('a'), 'another'),
    ];
    const woken = new Promise<void>((done) => void other.subscribe(done));
    await one.append('x1', bytes('x'), true);
    await woken;
    expect(await apart.read(0, 10)).toEqual([]);
    expect(await other.read(0, 10)).toMatchObject([{ seq: 1, author: 'a' }]);
    expect(other.health()).toMatchObject({ state: 'connected', waiting: [] });
    await Promise.all([one.close(), other.close(), apart.close()]);
  });
});

describe('a night on the record', () => {
  let cast: Cast;
  let record: RecordDesk;
  beforeAll(async () => {
    const pools = await Promise.all(['own', 'partner', 'relay'].map((name) => database.create(`record_${name}`)));
    cast = await openCast(pools[0]!.pool, pools[1]!.pool, pools[2]!.pool);
    record = createRecordDesk({
      record: cast.log,
      sha256,
      hmacSha256,
      verify: verifySignature,
      cosigners: [{ desk: asDeskId('brownsville'), name: 'Brownsville reception', keys: partnerKeys(cast) }],
      witnessed: async () => null,
      exporter: async () => {
        throw new Error('nobody exports here');
      },
      custody: createCustody({
        log: cast.log,
        exports: { find: async () => [], remove: async () => undefined },
        clock,
      }),
      schedule: RETENTION_DAYS,
      labelOf: (subject) => (subject.startsWith('h-') ? 'M-1' : null),
      clock,
      zone: CORRIDOR.zone,
    });
  });

  test('every act goes to the record; a group is sealed once the partner has signed the head over it', async () => {
    const night = await openNight({ record: cast.log });
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(40));
    const { id } = await night.brownsville.card('M-1');
    await night.brownsville.press('release', { handoff: id, headcount: 40, grant: null });
    await night.catchUp();
    expect((await night.matamoros.card('M-1')).sealed).toBe('here');
    expect(await takeTo(cast.log, cast.partner, clock())).toBe('sealed');
    await night.catchUp();
    const card = await night.matamoros.card('M-1');
    expect(card).toMatchObject({ sealed: 'both', trail: [{ stage: 'offered', seal: 'both' }] });
    expect(night.matamoros.errors).toEqual([]);

    const view = await record.record({ limit: 3 });
    if (!view.ok) throw new Error(view.refusal.code);
    // Two letters twice, the capacity, the offer, and the act that was refused.
    expect(view.value).toMatchObject({
      size: 7,
      sealedSize: 7,
      partners: [{ desk: 'brownsville', signedSize: 7, behind: 0 }],
      page: {
        before: 4,
        records: [
          { kind: 'handoff', fields: { act: 'release', refusal: 'not-yours' } },
          { label: 'M-1', sealed: 'both' },
          {},
        ],
      },
    });
    const older = await record.record({ limit: 50, before: 4 });
    expect(older.ok && older.value.page.records.map(({ index }) => index)).toEqual([3, 2, 1, 0]);
    const chosen = await record.record({ limit: 50, subject: id });
    expect(chosen.ok && chosen.value.page.records.map(({ fields }) => fields['act'])).toEqual(['release', 'offer']);
  });

  test('a record comes with a proof that anybody can check', async () => {
    const page = await record.recordPage(5);
    if (!page.ok) throw new Error(page.refusal.code);
    const proof = parseProof(page.value.proof!)!;
    const entry = unsealEntry({ sha256, hmacSha256 }, JSON.parse(page.value.entry))!;
    expect(provesEntry(sha256, proof, entry)).toBe(true);
    expect(page.value.record).toMatchObject({ kind: 'handoff', fields: { act: 'offer' }, by: 'Ana' });
    expect(await record.recordPage(99)).toMatchObject({ ok: false, refusal: { code: 'no-such-record' } });
  });

  test('acts of a busy minute go to the record together, when the next head can; whoever asks for all of it is not put off', async () => {
    const pool = await database.create('record_later');
    const { log } = await openCast(
      pool.pool,
      (await database.create('later_partner')).pool,
      (await database.create('later_relay')).pool,
    );
    const written: number[] = [];
    const record = {
      ...log,
      append: (...asked: Parameters<typeof log.append>) => {
        written.push(asked[0].length);
        return log.append(...asked);
      },
    };
    const night = await openNight();
    await signLetters(night);
    const rest = { is: false };
    const desk = await night.open(SENDER, { record, mayRecordLater: () => rest.is });
    expect(written).toEqual([5]);
    rest.is = true;
    await offer(night, 'puente-nuevo', people(40));
    await offer(night, 'puente-nuevo', people(20));
    await desk.catchUp(false);
    expect(written).toEqual([5]);
    expect((await desk.card('M-2')).sealed).toBe('none');
    rest.is = false;
    await desk.catchUp(false);
    rest.is = true;
    await offer(night, 'puente-nuevo', people(7));
    await desk.catchUp();
    expect(written).toEqual([5, 2, 1]);
    expect((await desk.card('M-3')).sealed).toBe('here');
  });

  test('what was ordered while the record was out of reach is written later, and nothing is written twice', async () => {
    const pool = await database.create('record_late');
    const late = await openCast(
      pool.pool,
      (await database.create('late_partner')).pool,
      (await database.create('late_relay')).pool,
    );
    const size = async (): Promise<number> => (await late.log.root()).size;
    const night = await openNight();
    await signLetters(night);
    const gone = { ...late.log, append: () => Promise.reject(new Error('the disk is full')) };
    const broken = await night.open(SENDER, { record: gone });
    expect(broken.errors).toHaveLength(1);
    expect((await broken.handoffs()).places[0]!.sealed).toBe('none');
    const started = await night.open(SENDER, { record: late.log });
    expect(await size()).toBe(5);
    expect((await started.handoffs()).places[0]!.sealed).toBe('here');
    await offer(night, 'puente-nuevo', people(40));
    const again = await night.open(SENDER, { record: late.log });
    expect(await size()).toBe(6);
    expect((await again.card('M-1')).sealed).toBe('here');
    await again.catchUp();
    expect(await size()).toBe(6);
  });
});

const partnerKeys = ({ policy }: Cast) =>
  [...policy.witnesses.values()].filter(({ name }) => name === BROWNSVILLE).map((key) => ({ ...key }));

describe('what the acts say about the world', () => {
  let store: PostgresStore;
  beforeAll(async () => {
    store = await openStore((await database.create('evidence')).url);
  });
  afterAll(() => store.close());

  test('offers, releases, receipts and officers’ counts stand beside chat, each with who stands behind it', async () => {
    const keyedHash = (period: string, text: string): string =>
      Buffer.from(hmacSha256(bytes(`key ${period}`), bytes(text))).toString('hex');
    const night = await openNight({ evidence: { door: openDoor({ keyedHash }), keyedHash, store } });
    await signLetters(night);
    await offer(night, 'puente-nuevo', people(120));
    const { id } = await night.brownsville.card('M-1');
    const window = { from: night.at('04:00'), to: night.at('06:00') };
    await night.brownsville.press('accept', { handoff: id, places: 120, window, override: null });
    await night.catchUp();
    await night.matamoros.press('release', { handoff: id, headcount: 120, grant: null });
    await night.catchUp();
    await night.brownsville.press('receive', { handoff: id, counted: 118 });
    await night.catchUp();
    const count = {
      id: 'count-0001',
      by: 'Jean',
      at: night.at('03:58'),
      place: 'queue-puente-nuevo',
      kind: 'waiting' as const,
      low: 60,
      high: 90,
      note: 'son +52 55 0000 0000',
      lang: 'es',
    };
    expect(await night.matamoros.countPeople(count)).toMatchObject({ ok: true, value: { kept: true } });
    expect(await night.matamoros.countPeople(count)).toMatchObject({ ok: true });

    const changes = await store.changesAfter(0, 100);
    const said = changes.map(({ read }) => {
      const { kind, count: people_, place, basis } = read!.reports[0]!;
      return `${read!.message.channel} ${kind} ${people_?.low}-${people_?.high} ${place?.id} ${basis}`;
    });
    expect([...new Set(said)].sort()).toEqual([
      'desk-brownsville arrival 118-118 reception-hall-brownsville official',
      'desk-brownsville capacity 700-700 reception-hall-brownsville official',
      'desk-matamoros departure 120-120 queue-puente-nuevo official',
      'desk-matamoros waiting 120-120 queue-puente-nuevo official',
      'field-officers waiting 60-90 queue-puente-nuevo eyewitness',
    ]);
    expect(changes.some(({ read }) => read!.message.text.includes('0000'))).toBe(false);
    const channels = await store.loadChannels();
    expect(channels.map(({ id: channel }) => channel).sort()).toEqual([
      'desk-brownsville',
      'desk-matamoros',
      'field-officers',
    ]);
    expect(night.matamoros.errors).toEqual([]);
  });
});
