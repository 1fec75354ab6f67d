import type { Pool, PoolClient } from 'pg';
import { asInstant, ok, type Result } from '../../model/index.ts';
import {
  aboutOf,
  type DisclosedEntry,
  discloseEntry,
  dueBefore,
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
  type RetentionSchedule,
  type StoredRecord,
  toRanges,
} from '../../record/index.ts';
import { hmacSha256, sha256 } from '../signing/keys.ts';
import { appendWithin } from './append-records.ts';
import { RECORD_COLUMNS, type RecordRow, toStoredRecord } from './rows.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { takeRecordLock } from './record-lock.ts';

type Erasure = Pick<RecordLog, 'erase' | 'placeHold' | 'liftHold' | 'holds' | 'runRetention'>;

/** What of a record is never erased: that there was one, of which kind, and when. */
const KEPT = ['kind', 'at'];
/** So many records at most are erased under one entry of the log, whose list of them must fit in a field. */
const RUN_RECORDS = 500;

/** Erasure, holds and retention. Each leaves its own entry on the log, in the same transaction. */
export function openErasure(pool: Pool): Erasure {
  return {
    erase: (order, names) => inTransaction(pool, (client) => erase(client, order, names)),
    placeHold: (order, hold) => inTransaction(pool, (client) => placeHold(client, order, hold)),
    liftHold: (order, id) => inTransaction(pool, (client) => liftHold(client, order, id)),
    holds: () => loadHolds(pool),
    runRetention: (order, schedule) => runRetention(pool, order, schedule),
  };
}

async function loadHolds(client: Pick<PoolClient, 'query'>): Promise<readonly LegalHold[]> {
  const { rows } = await client.query<LegalHold>('select id, scope from record_hold order by id');
  return rows;
}

async function erase(
  client: PoolClient,
  order: Omit<RecordOf<'erasure'>, 'kind' | 'fields'>,
  names: readonly string[] | null,
): Promise<Result<number, RecordRefusal>> {
  await takeRecordLock(client);
  const { rows } = await client.query<RecordRow>(`select ${RECORD_COLUMNS} from record where index = $1`, [
    order.record,
  ]);
  const record = rows[0] && toStoredRecord(rows[0]);
  if (!record) return refuseRecord('record-unknown', `There is no record ${order.record}.`);
  if ((await loadHolds(client)).some((hold) => isHeldBy(hold, record)))
    return refuseRecord('record-held', `Record ${order.record} is under a legal hold.`);
  const shown = namesOf(record).filter((name) => !KEPT.includes(name));
  const erased = shown.filter((name) => names === null || names.includes(name));
  const put = await putDown(client, { ...order, kind: 'erasure', fields: erased });
  if (put.ok) await eraseRows(client, [{ record, names: erased }]);
  return put;
}

/** Names of the fields that a record still shows. */
const namesOf = ({ content }: StoredRecord): readonly string[] =>
  Object.keys('fields' in content ? content.fields : content.remains.shown);

function remainsOf({ content }: StoredRecord, names: readonly string[]): DisclosedEntry {
  const ports = { sha256, hmacSha256 };
  return 'fields' in content
    ? discloseEntry(ports, content.seed, content.fields, new Set(names))
    : redactEntry(ports, content.remains, new Set(names));
}

async function eraseRows(
  client: PoolClient,
  erasures: readonly { readonly record: StoredRecord; readonly names: readonly string[] }[],
): Promise<void> {
  await client.query(
    `update record set seed = null, body = null, remains = t.remains, erased = t.erased,
       subject = case when t.is_nameless then '' else subject end
     from unnest($1::bigint[], $2::text[], $3::boolean[], $4::boolean[]) as t(index, remains, erased, is_nameless)
     where record.index = t.index`,
    [
      erasures.map(({ record }) => record.index),
      erasures.map(({ record, names }) => JSON.stringify(remainsOf(record, names))),
      erasures.map(({ record, names }) => namesOf(record).every((name) => names.includes(name) || KEPT.includes(name))),
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

/** One class after the other, each in portions with an entry of their own, so that a run of years never locks the log for long. */
async function runRetention(
  pool: Pool,
  order: Ordered,
  schedule: RetentionSchedule,
): Promise<{ readonly erased: number; readonly held: number }> {
  let [erased, held] = [0, 0];
  for (const keep of RetentionClasses) {
    const only = Object.fromEntries(RetentionClasses.map((name) => [name, name === keep ? schedule[keep] : null]));
    let after = -1;
    for (;;) {
      const done = await inTransaction(pool, (client) =>
        runPortion(client, order, only as RetentionSchedule, keep, after),
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
  order: Ordered,
  schedule: RetentionSchedule,
  keep: keyof RetentionSchedule,
  after: number,
): Promise<{ readonly plan: RetentionPlan | undefined; readonly last: number } | null> {
  const before = dueBefore(schedule, keep, order.at);
  if (before === null) return null;
  await takeRecordLock(client);
  const { rows } = await client.query<RecordRow>(
    `select ${RECORD_COLUMNS} from record where not erased and class = $1 and at < $2 and index > $3 order by index limit ${RUN_RECORDS}`,
    [keep, before, after],
  );
  if (rows.length === 0) return null;
  const records = rows.map(toStoredRecord);
  const [plan] = planRetention(schedule, await loadHolds(client), records.map(toTrait), order.at);
  if (plan && plan.erase.length > 0) await carryOut(client, order, plan, records);
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
  order: Ordered,
  plan: RetentionPlan,
  records: readonly StoredRecord[],
): Promise<void> {
  const put = await putDown(client, {
    ...order,
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
    records
      .filter(({ index }) => chosen.has(index))
      .map((record) => ({ record, names: namesOf(record).filter((name) => !KEPT.includes(name)) })),
  );
}
