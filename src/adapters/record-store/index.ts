import type { Pool } from 'pg';
import { ok, type Result } from '../../model/index.ts';
import {
  type RecordLog,
  type RecordQuery,
  type RecordRefusal,
  refuseRecord,
  type StoredRecord,
} from '../../record/index.ts';
import { openAppender } from './append-records.ts';
import { type LogIdentity, openCheckpoints } from './checkpoints.ts';
import { openErasure } from './erasure.ts';
import { loadHead, RECORD_COLUMNS, type RecordRow, toStoredRecord } from './rows.ts';
import { migrateRecord } from './schema.ts';
import { openProver, readEntries, readRoot, rememberTiles } from './tile-rows.ts';

export { appendWithin } from './append-records.ts';
export { carryHolds } from './carry-holds.ts';
export type { LogIdentity } from './checkpoints.ts';
export { migrateRecord, RECORD_SCHEMA } from './schema.ts';
export { openWitness, type WitnessStore } from './witness-store.ts';

/**
 * Opens a desk's log on PostgreSQL 15 or newer, making its tables on first use; several processes may have it open.
 * Refuses with `log-other` a database that holds another log.
 */
export async function openRecordLog(
  pool: Pool,
  identity: LogIdentity,
): Promise<Result<RecordLog, RecordRefusal<'log-other'>>> {
  await migrateRecord(pool);
  await pool.query("insert into record_log (origin, size, peaks) values ($1, 0, '') on conflict do nothing", [
    identity.origin,
  ]);
  const { rows } = await pool.query<{ origin: string }>('select origin from record_log');
  if (rows[0]!.origin !== identity.origin)
    return refuseRecord('log-other', `This database holds the log ${rows[0]!.origin}, not ${identity.origin}.`);
  const tiles = rememberTiles(pool);
  const { signer, ...checkpoints } = openCheckpoints(pool, identity, tiles);
  return ok({
    origin: identity.origin,
    append: openAppender(pool, signer, tiles),
    async root(size) {
      const end = size ?? (await loadHead(pool)).size;
      return { size: end, root: await readRoot(tiles, end) };
    },
    ...checkpoints,
    list: (query) => listRecords(pool, query),
    prover: (size) => openProver(tiles, size),
    tile: tiles.read,
    entries: (index, width) => readEntries(pool, index, width),
    ...openErasure(pool),
  });
}

/** The log that a database holds, as it was named when it was opened first; null: none yet. */
export async function readOrigin(pool: Pool): Promise<string | null> {
  await migrateRecord(pool);
  const { rows } = await pool.query<{ origin: string }>('select origin from record_log');
  return rows[0]?.origin ?? null;
}

/** Schemas in which restores put the logs of before, by the moment of the backup. */
export async function listKeptLogs(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ schema: string }>(
    String.raw`select nspname as schema from pg_namespace where nspname ~ '^record_until_\d+$' order by nspname`,
  );
  return rows.map(({ schema }) => schema);
}

/** What can be done with a log that a restore put by: it is read, and erased from; that it was done stands on the log that goes on. */
export type KeptLog = Pick<RecordLog, 'list' | 'erase' | 'erasable' | 'due' | 'runRetention'>;

/** @param schema one of `listKeptLogs` */
export async function openKeptLog(pool: Pool, schema: string): Promise<KeptLog> {
  const table = `${schema}.record`;
  const { rows } = await pool.query<{ origin: string }>(`select origin from ${table}_log`);
  const { erase, erasable, due, runRetention } = openErasure(pool, { table, name: { log: rows[0]!.origin } });
  return { list: (query) => listRecords(pool, query, table), erase, erasable, due, runRetention };
}

const LIST_RECORDS = 1_000;

async function listRecords(
  pool: Pool,
  query: Partial<RecordQuery>,
  table = 'record',
): Promise<readonly StoredRecord[]> {
  const {
    kinds = null,
    subject = null,
    from = null,
    until = null,
    first = 0,
    end = null,
    limit = LIST_RECORDS,
  } = query;
  // Planned anew each time: what is not asked for is not in the plan then, and a subject is found by its index.
  const { rows } = await pool.query<RecordRow>(
    `select ${RECORD_COLUMNS} from ${table}
           where index >= $1 and ($2::bigint is null or index < $2) and ($3::text[] is null or kind = any($3)) and ($4::text is null or subject = $4)
             and ($5::bigint is null or at >= $5) and ($6::bigint is null or at <= $6)
           order by index limit $7`,
    [first, end, kinds, subject, from, until, limit],
  );
  return rows.map(toStoredRecord);
}
