import type { Pool } from 'pg';
import { Unusable } from '../unusable.ts';

/**
 * Tables of the record, forward only: a step that has landed is never edited, a change is a new step. Rows of the log are only
 * ever added; the one change they allow is erasure, which a trigger holds: index, id, entry and leaf stay what they were.
 */
export const RECORD_SCHEMA: readonly string[] = [
  `
  create table record_log (
    only_one boolean primary key default true check (only_one),
    origin text not null,
    size bigint not null,
    -- Roots of the complete subtrees, largest first, 32 bytes each.
    peaks bytea not null
  );
  create table record (
    index bigint primary key,
    id text not null unique,
    kind text not null,
    class text not null,
    subject text not null,
    at bigint not null,
    entry bytea not null,
    leaf bytea not null,
    -- Whole: seed and body. After an erasure: what remains, as digests and the salts of what is still shown.
    seed bytea,
    body text,
    remains text,
    erased boolean not null default false,
    check ((seed is null) = (body is null) and (body is null) = (remains is not null))
  );
  create index record_due on record (class, at) where not erased;
  create index record_subject on record (subject, index);
  create function record_stays() returns trigger language plpgsql as $body$
  begin
    if tg_op = 'DELETE' or (new.index, new.id, new.kind, new.at, new.entry, new.leaf) is distinct from (old.index, old.id, old.kind, old.at, old.entry, old.leaf)
    then raise exception 'a record is never changed or deleted';
    end if;
    return new;
  end $body$;
  create trigger record_stays before update or delete on record for each row execute function record_stays();
  -- Roots of complete tiles; level 0 is the leaves of the records themselves. c2sp.org/tlog-tiles
  create table record_tile (
    level int not null,
    index bigint not null,
    hash bytea not null,
    primary key (level, index)
  );
  create table record_checkpoint (
    size bigint primary key,
    note text not null,
    seconds bigint not null,
    sealed boolean not null default false
  );
  create table record_cosignature (
    size bigint not null references record_checkpoint,
    -- Name and id of the key: the first cosignature of a key over a head stays.
    key text not null,
    line text not null,
    primary key (size, key)
  );
  create table record_hold (
    id text primary key,
    scope jsonb not null
  );
  -- Other desks' logs that this one cosigns: keys exchanged beforehand, and the largest head vouched for.
  create table record_witness (
    origin text primary key,
    keys text not null,
    size bigint,
    root bytea,
    seconds bigint,
    note text
  );
  -- Heads that such a log signed and that did not grow out of the one held: evidence.
  create table record_evidence (
    origin text not null,
    note text not null,
    primary key (origin, note)
  );
  `,
];

/** Everything that must happen one after the other on a log – append, sign, erase, migrate – takes this lock until its commit. */
export const RECORD_LOCK = 4_690;

/** Brings the tables of the record to this version. Refuses a database of a newer version. */
export async function migrateRecord(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [RECORD_LOCK]);
    await client.query('create table if not exists record_schema_step (step int primary key)');
    const { rows } = await client.query<{ last: number }>(
      'select coalesce(max(step), 0)::int as last from record_schema_step',
    );
    const { last } = rows[0]!;
    if (last > RECORD_SCHEMA.length)
      throw new Unusable(
        `The record was written by a newer Cauce (step ${last}; this version knows ${RECORD_SCHEMA.length}). Start that version.`,
      );
    for (const [step, sql] of RECORD_SCHEMA.entries()) {
      if (step < last) continue;
      await client.query(sql);
      await client.query('insert into record_schema_step (step) values ($1)', [step + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
