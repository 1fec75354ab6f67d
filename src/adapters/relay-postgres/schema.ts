import type { Pool } from 'pg';
import { Unusable } from '../unusable.ts';

/** The relay's tables, in a schema of their own, so that a small site can keep desk and relay in one database. Forward only. */
const STEPS: readonly string[] = [
  `
  create table relay.account (
    desk text primary key,
    key text not null
  );
  -- A link, or the mailbox of a desk.
  create table relay.grp (
    id text primary key,
    kind text not null,
    epoch bigint not null,
    seq bigint not null,
    members text[] not null,
    former jsonb not null
  );
  create index grp_members on relay.grp using gin (members);
  create table relay.msg (
    grp text not null,
    seq bigint not null,
    epoch bigint not null,
    kind text not null,
    sender text not null,
    hash text not null,
    bytes bytea not null,
    placed jsonb,
    expires bigint not null,
    primary key (grp, seq),
    unique (grp, hash)
  );
  -- Ciphertext does not compress.
  alter table relay.msg alter column bytes set storage external;
  create index msg_expires on relay.msg (expires);
  -- How far each desk has everything.
  create table relay.cursor (
    grp text not null,
    desk text not null,
    seq bigint not null,
    primary key (grp, desk)
  );
  create table relay.key_package (
    desk text not null,
    n bigint generated always as identity,
    ref bytea not null,
    bytes bytea not null,
    last_resort boolean not null,
    expires bigint not null,
    used_at bigint,
    primary key (desk, ref)
  );
  create table relay.blob (
    id text primary key,
    sender text not null,
    bytes bytea not null,
    expires bigint not null
  );
  create table relay.usage (
    desk text not null,
    day int not null,
    bytes bigint not null,
    count bigint not null,
    primary key (desk, day)
  );
  -- What the witness cosigned last, of each log.
  create table relay.log (
    origin text primary key,
    desk text not null,
    key_name text not null,
    key bytea not null,
    size bigint not null,
    root bytea not null
  );
  `,
  `
  alter table relay.grp add column founder text;
  update relay.grp set founder = members[1];
  create index grp_founder on relay.grp (founder);
  -- Links were counted by their members.
  drop index relay.grp_members;
  `,
];

const MIGRATION_LOCK = 4_690;

/** Brings the relay's tables to this version. Refuses those of a newer one. */
export async function migrateRelay(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('create schema if not exists relay');
    await client.query('create table if not exists relay.schema_step (step int primary key)');
    const { rows } = await client.query<{ last: number }>(
      'select coalesce(max(step), 0)::int as last from relay.schema_step',
    );
    const last = rows[0]!.last;
    if (last > STEPS.length) throw new Unusable('This database was written by a newer relay. Start that version.');
    for (let step = last; step < STEPS.length; step += 1) {
      await client.query(STEPS[step]!);
      await client.query('insert into relay.schema_step (step) values ($1)', [step + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
