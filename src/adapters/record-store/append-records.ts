import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { LIMITS, ok, type Result } from '../../model/index.ts';
import {
  type AppendPlan,
  canonicalize,
  planAppend,
  type RecordDraft,
  type RecordRefusal,
  refuseRecord,
  retentionClassOf,
  toFields,
} from '../../record/index.ts';
import { hmacSha256, sha256 } from '../signing/keys.ts';
import { loadHead } from './rows.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { takeRecordLock } from './record-lock.ts';

export type AppendRefusal = RecordRefusal<'record-invalid' | 'record-id-taken'>;
export type Appended = Result<readonly number[], AppendRefusal>;

const SEED_BYTES = 32;

/**
 * Puts records on the log inside a transaction of the caller's, so that what they are about and the record of it are kept
 * together or not at all. Other writers wait until it ends. The transaction must read what others committed (the default).
 */
export async function appendWithin(client: PoolClient, drafts: readonly RecordDraft[]): Promise<Appended> {
  const [appended] = await appendGroups(client, [drafts]);
  return appended!;
}

/** Several callers' records in one transaction; each caller's are put down all or none. */
async function appendGroups(
  client: PoolClient,
  groups: readonly (readonly RecordDraft[])[],
): Promise<readonly Appended[]> {
  await takeRecordLock(client);
  const known = await findKnown(client, groups.flat());
  const fresh: RecordDraft[] = [];
  const head = await loadHead(client);
  const answers = groups.map((drafts): Appended => {
    const taken: RecordDraft[] = [];
    const place = placeGroup(drafts, known, head.size + fresh.length, taken);
    if (place.ok) fresh.push(...taken);
    return place;
  });
  const plan = planAppend({ sha256, hmacSha256 }, head, fresh, () => randomBytes(SEED_BYTES));
  if (!plan.ok) throw new Error(plan.refusal.message); // each draft has been checked already
  if (fresh.length > 0) await writePlan(client, plan.value);
  return answers;
}

/** What is known of an id: where it stands, and what it says (null: erased). */
interface Known {
  readonly index: number;
  readonly body: string | null;
}

async function findKnown(client: PoolClient, drafts: readonly RecordDraft[]): Promise<Map<string, Known>> {
  const { rows } = await client.query<{ id: string; index: string; body: string | null }>({
    name: 'record-known',
    text: 'select id, index, body from record where id = any($1::text[])',
    values: [drafts.map(({ id }) => id)],
  });
  return new Map(rows.map(({ id, index, body }) => [id, { index: Number(index), body }]));
}

/** Indices for one caller's records; `taken` gathers those that are new. Ids of this group count as known afterwards. */
function placeGroup(
  drafts: readonly RecordDraft[],
  known: Map<string, Known>,
  next: number,
  taken: RecordDraft[],
): Appended {
  if (drafts.length > LIMITS.RECORD_APPEND_COUNT)
    return refuseRecord('record-invalid', `More than ${LIMITS.RECORD_APPEND_COUNT} records were given at once.`);
  const indices: number[] = [];
  const added = new Map<string, Known>();
  for (const draft of drafts) {
    const fields = toFields(draft);
    if (!fields.ok) return fields;
    const body = canonicalize(fields.value);
    const held = known.get(draft.id) ?? added.get(draft.id);
    if (held && held.body !== null && held.body !== body)
      return refuseRecord('record-id-taken', 'Another record has this id.');
    if (!held) {
      added.set(draft.id, { index: next + taken.length, body });
      taken.push(draft);
    }
    indices.push((held ?? added.get(draft.id)!).index);
  }
  for (const [id, place] of added) known.set(id, place);
  return ok(indices);
}

async function writePlan(client: PoolClient, { records, tops, head }: AppendPlan): Promise<void> {
  await client.query({
    name: 'record-insert',
    text: `insert into record (index, id, kind, class, subject, at, entry, leaf, seed, body)
           select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bytea[], $8::bytea[], $9::bytea[], $10::text[])`,
    values: [
      records.map(({ index }) => index),
      records.map(({ draft }) => draft.id),
      records.map(({ draft }) => draft.kind),
      records.map(({ draft }) => retentionClassOf(draft.kind)),
      records.map(({ subject }) => subject),
      records.map(({ draft }) => draft.at),
      records.map(({ entry }) => entry),
      records.map(({ leafHash }) => leafHash),
      records.map(({ seed }) => seed),
      records.map(({ body }) => body),
    ],
  });
  if (tops.length > 0)
    await client.query({
      name: 'record-tiles',
      text: 'insert into record_tile (level, index, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])',
      values: [tops.map(({ level }) => level), tops.map(({ index }) => index), tops.map(({ hash }) => hash)],
    });
  await client.query({
    name: 'record-head-update',
    text: 'update record_log set size = $1, peaks = $2',
    values: [head.size, Buffer.concat(head.peaks)],
  });
}

interface Waiting {
  readonly drafts: readonly RecordDraft[];
  readonly done: (appended: Appended) => void;
  readonly failed: (error: unknown) => void;
}

const MOST_IN_A_COMMIT = 2_000;

/** Callers that come while a commit is under way share the next one: many small records cost one fsync together. */
export function openAppender(pool: Pool): (drafts: readonly RecordDraft[]) => Promise<Appended> {
  let waiting: Waiting[] = [];
  let isBusy = false;
  const flush = (): void => {
    if (isBusy || waiting.length === 0) return;
    const group = takeGroup(waiting);
    waiting = waiting.slice(group.length);
    isBusy = true;
    inTransaction(pool, (client) =>
      appendGroups(
        client,
        group.map(({ drafts }) => drafts),
      ),
    )
      .then((answers) => group.forEach(({ done }, at) => done(answers[at]!)))
      .catch((error: unknown) => group.forEach(({ failed }) => failed(error)))
      .finally(() => {
        isBusy = false;
        flush();
      });
  };
  return (drafts) =>
    new Promise((done, failed) => {
      waiting.push({ drafts, done, failed });
      flush();
    });
}

/** The first waiting callers, at least one, as many as one commit should hold. */
function takeGroup(waiting: readonly Waiting[]): readonly Waiting[] {
  let records = 0;
  const end = waiting.findIndex(({ drafts }) => (records += drafts.length) > MOST_IN_A_COMMIT);
  return end < 0 ? waiting : waiting.slice(0, Math.max(1, end));
}
