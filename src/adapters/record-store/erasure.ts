import type { Pool, PoolClient } from 'pg';
import { asInstant, type Instant, ok, type Result } from '../../model/index.ts';
import {
  aboutOf,
  type DisclosedEntry,
  discloseEntry,
  dueBefore,
  erasableIn,
  isHeldBy,
  type LegalHold,
  type Ordered,
  planRetention,
  type RecordDraft,
  type RecordKind,
  type RecordLog,
  type RecordOf,
  type RecordRefusal,
  type RecordTrait,
  redactEntry,
  refuseRecord,
  type RetentionPlan,
  RetentionClasses,
  retentionClassOf,
  type RetentionSchedule,
  type StoredRecord,
  toRanges,
} from '../../record/index.ts';
import { hmacSha256, sha256 } from '../signing/keys.ts';
import { appendWithin } from './append-records.ts';
import { RECORD_COLUMNS, type RecordRow, toStoredRecord } from './rows.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { takeRecordLock } from './record-lock.ts';

type Erasure = Pick<RecordLog, 'erase' | 'erasable' | 'placeHold' | 'liftHold' | 'holds' | 'due' | 'runRetention'>;

/** So many records at most are erased under one entry of the log, whose list of them must fit in a field. */
const RUN_RECORDS = 500;

/** Where the records are that are erased: in the log that goes on, or in one that a restore put by. Its entries stand on the log that goes on. */
export interface ErasedLog {
  readonly table: string;
  /** The name of a log that was put by, which the entries tell. */
  readonly name: { readonly log?: string };
}

const THIS_LOG: ErasedLog = { table: 'record', name: {} };

/** Erasure, holds and retention. Each leaves its own entry on the log, in the same transaction. */
export function openErasure(pool: Pool, of: ErasedLog = THIS_LOG): Erasure {
  return {
    erase: (order, names) => inTransaction(pool, (client) => erase(client, of, order, names)),
    async erasable(index, names) {
      const found = await findErasable(pool, of, index, names);
      return found.ok ? ok(found.value.names) : found;
    },
    placeHold: (order, hold) => inTransaction(pool, (client) => placeHold(client, order, hold)),
    liftHold: (order, id) => inTransaction(pool, (client) => liftHold(client, order, id)),
    holds: () => loadHolds(pool),
    due: (schedule, now) => listDue(pool, of, schedule, now),
    runRetention: (order, schedule) => runRetention(pool, of, order, schedule),
  };
}

export async function loadHolds(client: Pick<PoolClient, 'query'>): Promise<readonly LegalHold[]> {
  const { rows } = await client.query<LegalHold>('select id, scope from record_hold order by id');
  return rows;
}

async function erase(
  client: PoolClient,
  of: ErasedLog,
  order: Omit<RecordOf<'erasure'>, 'kind' | 'fields'>,
  names: readonly string[] | null,
): Promise<Result<number, RecordRefusal>> {
  await takeRecordLock(client);
  const found = await findErasable(client, of, order.record, names);
  if (!found.ok) return found;
  const put = await putDown(client, { ...order, ...of.name, kind: 'erasure', fields: found.value.names });
  if (put.ok) await eraseRows(client, of, [found.value]);
  return put;
}

/** A record and what of it is to be erased: all that can be, where no names are given. */
interface Chosen {
  readonly record: StoredRecord;
  readonly names: readonly string[];
}

async function findErasable(
  client: Pick<PoolClient, 'query'>,
  { table }: ErasedLog,
  index: number,
  names: readonly string[] | null,
): Promise<Result<Chosen, RecordRefusal>> {
  const { rows } = await client.query<RecordRow>(`select ${RECORD_COLUMNS} from ${table} where index = $1`, [index]);
  const record = rows[0] && toStoredRecord(rows[0]);
  if (!record) return refuseRecord('record-unknown', `There is no record ${index}.`);
  if (retentionClassOf(record.kind) === 'custody')
    return refuseRecord('record-kept', `Record ${index} tells what was done with the record itself.`);
  if ((await loadHolds(client)).some((hold) => isHeldBy(hold, record)))
    return refuseRecord('record-held', `Record ${index} is under a legal hold.`);
  const shown = erasableIn(record);
  const erased = names ?? shown;
  const stray = erased.find((name) => !shown.includes(name));
  if (stray !== undefined || erased.length === 0)
    return refuseRecord('record-bare', `Record ${index} shows no ${stray ?? 'content'} that can be erased.`);
  return ok({ record, names: erased });
}

function remainsOf({ content }: StoredRecord, names: readonly string[]): DisclosedEntry {
  const ports = { sha256, hmacSha256 };
  return 'fields' in content
    ? discloseEntry(ports, content.seed, content.fields, new Set(names))
    : redactEntry(ports, content.remains, new Set(names));
}

async function eraseRows(client: PoolClient, { table }: ErasedLog, erasures: readonly Chosen[]): Promise<void> {
  await client.query(
    `update ${table} as record set seed = null, body = null, remains = t.remains, erased = t.erased,
       subject = case when t.is_nameless then '' else subject end
     from unnest($1::bigint[], $2::text[], $3::boolean[], $4::boolean[]) as t(index, remains, erased, is_nameless)
     where record.index = t.index`,
    [
      erasures.map(({ record }) => record.index),
      erasures.map(({ record, names }) => JSON.stringify(remainsOf(record, names))),
      erasures.map(({ record, names }) => erasableIn(record).every((name) => names.includes(name))),
      // What a record is about stands beside it, to be found by: it goes with the field it was taken from.
      erasures.map(({ record, names }) => names.includes(aboutOf(record.kind as RecordKind))),
    ],
  );
}

/** Appends one record, and answers its index. Comes before whatever it records, so that a refusal leaves nothing to undo. */
async function putDown(client: PoolClient, draft: RecordDraft): Promise<Result<number, RecordRefusal>> {
  const appended = await appendWithin(client, [draft]);
  return appended.ok ? ok(appended.value[0]!) : appended;
}

type HoldOrder = Ordered & { readonly reason: string };

async function placeHold(
  client: PoolClient,
  order: HoldOrder,
  hold: LegalHold,
): Promise<Result<number, RecordRefusal>> {
  const placed = await putDown(client, {
    ...order,
    kind: 'legal-hold',
    hold: hold.id,
    act: 'placed',
    scope: { ...hold.scope },
  });
  if (placed.ok)
    await client.query(
      'insert into record_hold (id, scope) values ($1, $2) on conflict (id) do update set scope = excluded.scope',
      [hold.id, hold.scope],
    );
  return placed;
}

async function liftHold(client: PoolClient, order: HoldOrder, id: string): Promise<Result<number, RecordRefusal>> {
  await takeRecordLock(client);
  if (!(await loadHolds(client)).some((hold) => hold.id === id))
    return refuseRecord('record-unknown', 'No such hold stands.');
  const lifted = await putDown(client, { ...order, kind: 'legal-hold', hold: id, act: 'lifted' });
  if (lifted.ok) await client.query('delete from record_hold where id = $1', [id]);
  return lifted;
}

/** Looks at kind, subject and time alone: what is due by years may be millions of records. */
async function listDue(
  pool: Pool,
  { table }: ErasedLog,
  schedule: RetentionSchedule,
  now: Instant,
): Promise<readonly RetentionPlan[]> {
  const plans: RetentionPlan[] = [];
  const holds = await loadHolds(pool);
  for (const keep of RetentionClasses) {
    const before = dueBefore(schedule, keep, now);
    if (before === null) continue;
    const { rows } = await pool.query<Pick<RecordRow, 'index' | 'kind' | 'subject' | 'at'>>(
      `select index, kind, subject, at from ${table} where not erased and class = $1 and at < $2 order by index`,
      [keep, before],
    );
    const traits = rows.map(({ index, kind, subject, at }) => ({
      index: Number(index),
      kind: kind as RecordKind,
      subject,
      at: asInstant(Number(at)),
    }));
    plans.push(...planRetention(schedule, holds, traits, now));
  }
  return plans;
}

/** One class after the other, each in portions with an entry of their own, so that a run of years never locks the log for long. */
type RunOrder = Parameters<RecordLog['runRetention']>[0];

async function runRetention(
  pool: Pool,
  of: ErasedLog,
  order: RunOrder,
  schedule: RetentionSchedule,
): Promise<{ readonly erased: number; readonly held: number }> {
  let [erased, held] = [0, 0];
  for (const keep of RetentionClasses) {
    const only = Object.fromEntries(RetentionClasses.map((name) => [name, name === keep ? schedule[keep] : null]));
    let after = -1;
    for (;;) {
      const done = await inTransaction(pool, (client) =>
        runPortion(client, of, order, only as RetentionSchedule, keep, after),
      );
      if (!done) break;
      erased += done.plan?.erase.length ?? 0;
      held += done.plan?.held.length ?? 0;
      after = done.last;
    }
  }
  return { erased, held };
}

async function runPortion(
  client: PoolClient,
  of: ErasedLog,
  order: RunOrder,
  schedule: RetentionSchedule,
  keep: keyof RetentionSchedule,
  after: number,
): Promise<{ readonly plan: RetentionPlan | undefined; readonly last: number } | null> {
  const before = dueBefore(schedule, keep, order.at);
  if (before === null) return null;
  await takeRecordLock(client);
  const { rows } = await client.query<RecordRow>(
    `select ${RECORD_COLUMNS} from ${of.table} where not erased and class = $1 and at < $2 and index > $3 order by index limit ${RUN_RECORDS}`,
    [keep, before, after],
  );
  if (rows.length === 0) return null;
  const records = rows.map(toStoredRecord);
  const [plan] = planRetention(schedule, await loadHolds(client), records.map(toTrait), order.at);
  if (plan && plan.erase.length > 0) await carryOut(client, of, order, plan, records);
  return { plan, last: records.at(-1)!.index };
}

const toTrait = ({ index, kind, at, subject }: StoredRecord): RecordTrait => ({
  index,
  kind: kind as RecordKind,
  at: asInstant(at),
  subject,
});

async function carryOut(
  client: PoolClient,
  of: ErasedLog,
  order: RunOrder,
  plan: RetentionPlan,
  records: readonly StoredRecord[],
): Promise<void> {
  const put = await putDown(client, {
    ...order,
    ...of.name,
    // An index is erased once: a run that broke off and is started again under the same id meets no id of its own.
    id: `${order.id}/${plan.erase[0]!}`,
    kind: 'retention-run',
    class: plan.class,
    before: plan.before,
    erased: plan.erase.length,
    held: plan.held.length,
    indices: toRanges(plan.erase).map(([from, to]) => [from, to]),
  });
  if (!put.ok) throw new Error(put.refusal.message); // the order was checked when the run began
  const chosen = new Set(plan.erase);
  await eraseRows(
    client,
    of,
    records.filter(({ index }) => chosen.has(index)).map((record) => ({ record, names: erasableIn(record) })),
  );
}
