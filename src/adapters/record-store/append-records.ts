import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type Instant, LIMITS, ok, type Result } from '../../model/index.ts';
import {
  type AppendPlan,
  canonicalize,
  type LogHead,
  planAppend,
  type RecordDraft,
  type RecordLog,
  type RecordRefusal,
  refuseRecord,
  retentionClassOf,
  type SignedNote,
  toFields,
} from '../../record/index.ts';
import { hmacSha256, sha256 } from '../signing/keys.ts';
import { loadHead } from './rows.ts';
import { packBytes, packTexts } from '../postgres/arrays.ts';
import { atOnce, commitWith, isTaken, withClient, type Write } from '../postgres/transaction.ts';
import { takeRecordLock } from './record-lock.ts';
import { RECORD_LOCK } from './schema.ts';
import type { RememberedTiles } from './tile-rows.ts';

export type AppendRefusal = RecordRefusal<'record-invalid' | 'record-id-taken'>;
export type Appended = Result<readonly number[], AppendRefusal>;

const SEED_BYTES = 32;

/**
 * Puts records on the log inside a transaction of the caller's, so that what they are about and the record of it are kept
 * together or not at all. Other writers wait until it ends. The transaction must read what others committed (the default).
 */
export async function appendWithin(client: PoolClient, drafts: readonly RecordDraft[]): Promise<Appended> {
  await takeRecordLock(client);
  const { answers, plan } = planGroups([drafts], await findKnown(client, drafts), await loadHead(client));
  for (const write of writesOf(plan)) await client.query(write);
  return answers[0]!;
}

/** Signs heads within the transaction that makes them. */
export interface HeadSigner {
  /** What was signed last. */
  last(client: PoolClient): Promise<LastHead | null>;
  /** The signed head, and what keeps it; null where it is the last one. */
  sign(head: LogHead, last: LastHead | null, now: Instant): Signing | null;
  /** It is on disk. */
  signed(signing: Signing | null): void;
}

export interface Signing extends LastHead {
  readonly note: SignedNote;
  /** The same as it is kept. */
  readonly text: string;
  readonly isSealed: boolean;
}

export const headWrite = ({ size, text, seconds, isSealed }: Signing): Write => ({
  name: 'record-checkpoint',
  text: 'insert into record_checkpoint (size, note, seconds, sealed) values ($1, $2, $3, $4)',
  values: [size, text, seconds, isSealed],
});

export interface LastHead {
  readonly size: number;
  readonly seconds: number;
}

/** How this process left the log. Another process may have written since: the write finds out. */
interface HeldLog {
  readonly head: LogHead;
  /** Null: nothing is signed. Undefined: not known. */
  readonly last: LastHead | null | undefined;
}

interface Committed {
  readonly answers: readonly Appended[];
  readonly left: HeldLog;
  /** What was put on the log. */
  readonly leaves: readonly Uint8Array[];
}

/**
 * Several callers' records in one transaction, each caller's put down all or none; where one asks for it, with the signed head. Where this
 * process knows how the log stands one statement does, which writes nothing where it stands otherwise; then it is decided under the lock.
 */
async function commitGroups(
  pool: Pool,
  signer: HeadSigner,
  group: readonly Waiting[],
  held: HeldLog | null,
): Promise<Committed> {
  const groups = group.map(({ drafts }) => drafts);
  const signedAt = group.flatMap((one) => one.signedAt ?? []).at(-1);
  return (
    (held && (await commitHeld(pool, signer, groups, signedAt, held))) ??
    (await commitLocked(pool, signer, groups, signedAt))
  );
}

type Drafts = readonly (readonly RecordDraft[])[];

/** Null where nothing would be written, or the log stands otherwise than known. */
async function commitHeld(
  pool: Pool,
  signer: HeadSigner,
  groups: Drafts,
  signedAt: Instant | undefined,
  { head, last }: HeldLog,
): Promise<Committed | null> {
  if (signedAt !== undefined && last === undefined) return null;
  const { answers, plan } = planGroups(groups, new Map(), head);
  if (plan.records.length === 0) return null;
  const signing = signedAt === undefined ? null : signer.sign(plan.head, last ?? null, signedAt);
  const isWritten = await pool.query(heldWrite(plan, signing, head.size, last?.size ?? 0)).then(
    ({ rowCount }) => rowCount === 1,
    (error: unknown) => {
      // One of the records stands there already.
      if (isTaken(error)) return false;
      throw error;
    },
  );
  if (!isWritten) return null;
  signer.signed(signing);
  return { answers, left: { head: plan.head, last: signing ? lastOf(signing) : last }, leaves: leavesOf(plan) };
}

const leavesOf = ({ records }: AppendPlan): readonly Uint8Array[] => records.map(({ leafHash }) => leafHash);

const lastOf = ({ size, seconds }: Signing): LastHead => ({ size, seconds });

const commitLocked = (
  pool: Pool,
  signer: HeadSigner,
  groups: Drafts,
  signedAt: Instant | undefined,
): Promise<Committed> =>
  withClient(pool, async (client) => {
    const [, , known, head, last] = await atOnce(
      client,
      () => client.query('begin'),
      () => takeRecordLock(client),
      () => findKnown(client, groups.flat()),
      () => loadHead(client),
      () => (signedAt === undefined ? Promise.resolve(null) : signer.last(client)),
    );
    const { answers, plan } = planGroups(groups, known, head);
    const signing = signedAt === undefined ? null : signer.sign(plan.head, last, signedAt);
    await commitWith(client, [...writesOf(plan), ...(signing ? [headWrite(signing)] : [])]);
    signer.signed(signing);
    const before = signedAt === undefined ? undefined : last;
    return { answers, left: { head: plan.head, last: signing ? lastOf(signing) : before }, leaves: leavesOf(plan) };
  });

function planGroups(groups: readonly (readonly RecordDraft[])[], known: Map<string, Known>, head: LogHead) {
  const fresh: RecordDraft[] = [];
  const answers = groups.map((drafts): Appended => {
    const taken: RecordDraft[] = [];
    const place = placeGroup(drafts, known, head.size + fresh.length, taken);
    if (place.ok) fresh.push(...taken);
    return place;
  });
  const plan = planAppend({ sha256, hmacSha256 }, head, fresh, () => randomBytes(SEED_BYTES));
  if (!plan.ok) throw new Error(plan.refusal.message); // each draft has been checked already
  return { answers, plan: plan.value };
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
    const held = known.get(draft.id) ?? added.get(draft.id);
    if (held && held.body !== null && held.body !== canonicalize(fields.value))
      return refuseRecord('record-id-taken', 'Another record has this id.');
    if (!held) {
      added.set(draft.id, {
        index: next + taken.length,
        // Asked for where the same id comes twice: hardly ever.
        get body() {
          return canonicalize(fields.value);
        },
      });
      taken.push(draft);
    }
    indices.push((held ?? added.get(draft.id)!).index);
  }
  for (const [id, place] of added) known.set(id, place);
  return ok(indices);
}

const RECORD_ROWS = `unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bytea[], $8::bytea[], $9::bytea[], $10::text[])`;
const RECORD_NAMES = 'index, id, kind, class, subject, at, entry, leaf, seed, body';

function recordValues(records: AppendPlan['records']): unknown[] {
  const column = <T>(pick: (record: AppendPlan['records'][number]) => T): T[] => records.map(pick);
  return [
    column(({ index }) => index),
    column(({ draft }) => draft.id),
    column(({ draft }) => draft.kind),
    column(({ draft }) => retentionClassOf(draft.kind)),
    column(({ subject }) => subject),
    column(({ draft }) => draft.at),
    packBytes(column(({ entry }) => entry)),
    packBytes(column(({ leafHash }) => leafHash)),
    packBytes(column(({ seed }) => seed)),
    packTexts(column(({ body }) => body)),
  ];
}

const topValues = (tops: AppendPlan['tops']): unknown[] => [
  tops.map(({ level }) => level),
  tops.map(({ index }) => index),
  packBytes(tops.map(({ hash }) => hash)),
];

function writesOf({ records, tops, head }: AppendPlan): readonly Write[] {
  if (records.length === 0) return [];
  const insert = {
    name: 'record-insert',
    text: `insert into record (${RECORD_NAMES}) select * from ${RECORD_ROWS}`,
    values: recordValues(records),
  };
  const tiles = {
    name: 'record-tiles',
    text: 'insert into record_tile (level, index, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])',
    values: topValues(tops),
  };
  const grown = {
    name: 'record-head-update',
    text: 'update record_log set size = $1, peaks = $2',
    values: [head.size, Buffer.concat(head.peaks)],
  };
  return [insert, ...(tops.length > 0 ? [tiles] : []), grown];
}

/** All of it in one statement, which waits for the lock like everybody and writes only where size and last head are as they were held. */
const heldWrite = (
  { records, tops, head }: AppendPlan,
  signing: Signing | null,
  size: number,
  signed: number,
): Write => ({
  name: 'record-held',
  text: `with locked as materialized (select pg_advisory_xact_lock(${RECORD_LOCK})),
     grown as (
       update record_log set size = $14, peaks = $15 from locked where size = $16 and ($18::text is null
         or $17 = coalesce((select size from record_checkpoint order by size desc limit 1), 0)) returning 1),
     added as (insert into record (${RECORD_NAMES}) select added.* from grown, ${RECORD_ROWS} as added),
     tiles as (
       insert into record_tile (level, index, hash)
       select tile.* from grown, unnest($11::int[], $12::bigint[], $13::bytea[]) as tile),
     signed as (
       insert into record_checkpoint (size, note, seconds, sealed)
       select $14, $18, $19, $20 from grown where $18::text is not null)
     select from grown`,
  values: [
    ...recordValues(records),
    ...topValues(tops),
    head.size,
    Buffer.concat(head.peaks),
    size,
    signed,
    signing?.text ?? null,
    signing?.seconds ?? null,
    signing?.isSealed ?? null,
  ],
});

interface Waiting {
  readonly drafts: readonly RecordDraft[];
  readonly signedAt: Instant | null;
  readonly done: (appended: Appended) => void;
  readonly failed: (error: unknown) => void;
}

const MOST_IN_A_COMMIT = 2_000;

/** Callers that come while a commit is under way share the next one: many small records cost one fsync together. */
export function openAppender(pool: Pool, signer: HeadSigner, tiles: RememberedTiles): RecordLog['append'] {
  let waiting: Waiting[] = [];
  let held: HeldLog | null = null;
  let isBusy = false;
  const flush = (): void => {
    if (isBusy || waiting.length === 0) return;
    const group = takeGroup(waiting);
    waiting = waiting.slice(group.length);
    isBusy = true;
    const known = held;
    held = null;
    commitGroups(pool, signer, group, known)
      .then(({ answers, left, leaves }) => {
        held = left;
        tiles.grown(left.head.size - leaves.length, leaves);
        group.forEach(({ done }, at) => done(answers[at]!));
      })
      .catch((error: unknown) => group.forEach(({ failed }) => failed(error)))
      .finally(() => {
        isBusy = false;
        flush();
      });
  };
  return (drafts, signedAt = null) =>
    new Promise((done, failed) => {
      waiting.push({ drafts, signedAt, done, failed });
      flush();
    });
}

/** The first waiting callers, at least one, as many as one commit should hold. */
function takeGroup(waiting: readonly Waiting[]): readonly Waiting[] {
  let records = 0;
  const end = waiting.findIndex(({ drafts }) => (records += drafts.length) > MOST_IN_A_COMMIT);
  return end < 0 ? waiting : waiting.slice(0, Math.max(1, end));
}
