import type { Pool } from 'pg';

/** The desk's side of its links, in a schema of its own. One step; a change is a new one. */
export const LINK_MIGRATION = `
  create schema if not exists link;
  create table if not exists link.link (
    id text primary key,
    version bigint not null,
    state text not null,
    -- Secrets of the group, sealed: what changes with the epoch, and what changes with every message.
    base bytea,
    ratchets bytea,
    pending text,
    next_base bytea,
    next_ratchets bytea
  );
  create table if not exists link.outbox (
    link text not null references link.link,
    n bigint not null,
    id text not null,
    kind text not null,
    payload bytea not null,
    epoch bigint,
    sequence bigint,
    envelope bytea,
    bytes bytea,
    hash text,
    primary key (link, id)
  );
  -- In the order of coming into them: what comes later takes no link's place.
  alter table link.link add column if not exists n bigint generated always as identity;
  -- What has no place in the order by then is taken back; milliseconds since 1970.
  alter table link.outbox add column if not exists until bigint;
  -- The shared order as this desk reads it.
  create table if not exists link.log (
    link text not null references link.link,
    seq bigint not null,
    hash text not null,
    head text not null,
    what text not null,
    author text,
    id text,
    kind text,
    payload bytea,
    envelope bytea,
    detail text,
    primary key (link, seq)
  );
  -- Several utterances of one message stand at its place, counted from 0; the envelope stands with the first.
  alter table link.log add column if not exists part int not null default 0;
  create unique index if not exists log_parts on link.log (link, seq, part);
  alter table link.log drop constraint if exists log_pkey;
  create unique index if not exists log_said_once on link.log (link, id) where what = 'said';
  create index if not exists log_holes on link.log (link, seq) where what = 'hole';
  create index if not exists log_commits on link.log (link, seq) where what = 'commit';
  -- Most of a message is ciphertext or an envelope as long as all its words: to compress it costs more than all else that a step writes.
  alter table link.outbox alter column envelope set storage external, alter column bytes set storage external;
  alter table link.log alter column envelope set storage external;
  create table if not exists link.alarm (
    n bigint generated always as identity primary key,
    at timestamptz not null default now(),
    link text not null,
    seq bigint not null,
    code text not null,
    about text,
    detail text not null
  );
  -- How far each part of the desk has taken effect of what was said.
  create table if not exists link.reader (
    link text not null,
    name text not null,
    seq bigint not null,
    primary key (link, name)
  );
  -- Under which name the words from an address count, from the first on: what was decided of a partner later changes no books.
  create table if not exists link.speaker (
    address text primary key,
    name text not null
  );
  create table if not exists link.partner (
    invitation text primary key,
    body text not null
  );
  create table if not exists link.key_package (
    ref text primary key,
    bytes bytea not null,
    secret bytea not null,
    last_resort boolean not null,
    expires bigint not null
  );
  create table if not exists link.mailbox (
    only_one boolean primary key default true check (only_one),
    seq bigint not null
  );
`;

const MIGRATION_LOCK = 4_682;

export async function migrateLink(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(LINK_MIGRATION);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
