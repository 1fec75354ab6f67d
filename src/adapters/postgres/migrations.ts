import { Client, type Pool } from 'pg';
import { Unusable } from '../unusable.ts';

/**
 * The schema, forward only: a step that has landed is never edited, a change is a new step.
 * Message text lives in `message` alone, so that retention and opt-out have one place to erase.
 */
const STEPS: readonly string[] = [
  `
  create table channel (
    id text primary key,
    body jsonb not null
  );
  -- Deliveries that were answered with 200 and wait to be read.
  create table inbox (
    id bigint generated always as identity primary key,
    channel text not null,
    body text not null
  );
  -- It lives for moments: compressing it would cost more than it spares.
  alter table inbox alter column body set storage external;
  -- State of one chat message as the platform's updates build it: edits and revokes may come before their message.
  create table cloud_update (
    key text primary key,
    state text not null,
    source text,
    expires_at bigint not null
  );
  create index cloud_update_source on cloud_update (source) where source is not null;
  create index cloud_update_expires on cloud_update (expires_at);
  -- A removed message stays as id and version for as long as other desk processes may need to hear of it.
  create sequence message_version;
  create table message (
    id text primary key,
    version bigint not null,
    channel text not null,
    source text,
    sent_at bigint not null,
    expires_at bigint not null,
    body jsonb
  );
  create unique index message_version_order on message (version);
  create index message_expires on message (expires_at);
  create index message_source on message (source) where source is not null;
  create index message_channel on message (channel) where body is not null;
  create table opt_out (
    leaver text primary key,
    channel text not null,
    sources text[] not null
  );
  create table export_line (
    channel text not null,
    n bigint generated always as identity,
    id text not null,
    minute text not null,
    print text not null,
    changed boolean not null,
    expires_at bigint not null,
    primary key (channel, id)
  );
  create index export_line_expires on export_line (expires_at);
  create table import (
    id text primary key,
    started bigint generated always as identity,
    body jsonb not null
  );
  -- What named people decided, and how it came out: only ever added to.
  create table decision_event (
    n bigint generated always as identity primary key,
    body jsonb not null
  );
  create table step (
    at bigint not null,
    claim text not null,
    code text not null,
    body jsonb not null,
    primary key (at, claim, code)
  );
  `,
  `
  -- Danger to a person: category, coarse place, times, acts. Words never.
  create table referral (
    n bigint generated always as identity primary key,
    code text not null unique,
    -- Keyed hash of the text while it may come again; null afterwards.
    print text unique,
    opened_at bigint not null,
    recorded int not null default 0,
    body jsonb not null
  );
  -- Sealed under a key that is in no table. The row goes when it was shown, acknowledged or is over.
  create table referral_details (
    code text primary key,
    sealed bytea not null
  );
  `,
  `
  -- The way back to who wrote: keyed names, addresses sealed under keys that are destroyed day by day.
  create table reply_address (
    name text primary key,
    sealed bytea not null,
    until bigint not null
  );
  create index reply_address_until on reply_address (until);
  -- Answers approved or declined, as long as their questions are held.
  create table answer (
    question text primary key,
    state text not null,
    expires_at bigint not null,
    body jsonb not null
  );
  `,
  `
  -- What named people taught the reader about words of places: only ever added to.
  create table lesson (
    n bigint generated always as identity primary key,
    body jsonb not null
  );
  `,
  `
  -- What named people did about how probabilities are shown: only ever added to.
  create table calibration (
    n bigint generated always as identity primary key,
    body jsonb not null
  );
  `,
  `
  -- Questions put to officers by buttons, and under which message.
  create table officer_question (
    id text primary key,
    message text,
    answered boolean not null default false,
    expires_at bigint not null,
    body jsonb not null
  );
  `,
  `
  -- What a message amounted to once its words are gone, or where it sits where it went back to such a one: no word, no sender.
  alter table message add column remains text;
  `,
  `
  -- When they asked, so that an older wish that is delivered again or late undoes no newer one; who is back is known until no repeat can come.
  alter table opt_out add column asked_at bigint not null default 0, add column back_until bigint;
  `,
  `
  -- A desk asks at every turn which referrals wait and what is not on the record: of years of them these are few.
  create index referral_waiting on referral (n) where not body @? '$.acts[*] ? (@.act == "acknowledged")';
  create index referral_unrecorded on referral (n) where recorded < jsonb_array_length(body -> 'acts');
  create index referral_printed on referral (opened_at) where print is not null;
  `,
  `
  -- Under which key the desk works: one row.
  create table desk_mark (
    is_one boolean primary key default true check (is_one),
    mark text not null
  );
  `,
  `
  -- Who is back is heard from then on: what they wrote before stays erased, however late it is delivered.
  alter table opt_out add column heard_from bigint;
  `,
  `
  -- It could not be read, alone, at its last try.
  alter table inbox add column set_aside boolean not null default false;
  `,
];

/** The step to which this version brings a database. */
export const NEWEST_STEP = STEPS.length;

// Two desks that start at once on one database must not both build it.
const MIGRATION_LOCK = 4_680;

/** Whether a desk has started over this database before: its key was made then. */
export async function holdsDesk(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(`select to_regclass('schema_step') is not null as held`);
    return rows[0]!.held;
  } finally {
    await client.end();
  }
}

/** Brings the database to this version's schema. Refuses a database of a newer version. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists schema_step (step int primary key, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ last: number }>(
      'select coalesce(max(step), 0)::int as last from schema_step',
    );
    const last = rows[0]!.last;
    if (last > STEPS.length)
      throw new Unusable(
        `This database was written by a newer Cauce (step ${last}; this version knows ${STEPS.length}). Start that version.`,
      );
    for (let step = last; step < STEPS.length; step += 1) {
      await client.query(STEPS[step]!);
      await client.query('insert into schema_step (step) values ($1)', [step + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
