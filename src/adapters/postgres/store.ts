import type { KnownLine } from '../../channels/index.ts';
import type { Remains } from '../../claims/index.ts';
import type { Pool, PoolClient } from 'pg';
import type {
  CalibrationEvent,
  KeptImport,
  Delivery,
  DigestBatch,
  EvidenceChange,
  KeptDecisionEvent,
  KeptUpdate,
  NumberedDecisionEvent,
  OptOut,
  ReadMessage,
  Step,
  Store,
} from '../../desk/index.ts';
import {
  asInstant,
  asMessageId,
  type Channel,
  type ChannelId,
  HOUR,
  type Instant,
  LIMITS,
  type MessageId,
} from '../../model/index.ts';
import type { AddressCells } from '../whatsapp-http/index.ts';
import { addressCellsOf } from './address-cells.ts';
import { answersOf } from './answers.ts';
import { packTexts } from './arrays.ts';
import { lessonsOf } from './lessons.ts';
import { officersOf } from './officers.ts';
import { migrate } from './migrations.ts';
import { openWatched } from './pool.ts';
import { openReferrals, referralsOf } from './referrals.ts';
import { inTransaction } from './transaction.ts';
import { takeVersionLock } from './versions.ts';

/** A store on PostgreSQL 15 or newer, and how to close it. */
export interface PostgresStore extends Store {
  readonly addressCells: AddressCells;
  close(): Promise<void>;
}

/** First half of the locks on the state of one message each. */
const UPDATE_LOCK = 4_682;
/** On the state of all messages: shared by whoever locks some, alone for whoever needs many. */
const UPDATES_LOCK = 4_684;
/** A database holds some thousand locks for all its sessions together; the platform may send a thousand messages at once. */
const MOST_UPDATE_LOCKS = 1_000;
// Held by whoever digests, alone by whoever erases one who leaves: what another process is just about to store would outlive it.
const LEAVE_LOCK = 4_683;
const TOMBSTONE_HOURS = 24;
// What a message amounted to, for desks that start later.
const REMAINS_HOURS = 30 * 24;

/** Connects, brings the schema up to date, and fulfils the desk's `Store`. */
export async function openStore(url: string): Promise<PostgresStore> {
  const pool = openWatched(url, { max: 12, application_name: 'cauce' });
  await migrate(pool);
  return {
    ...intakeOf(pool),
    ...evidenceOf(pool),
    ...erasureOf(pool),
    ...channelsOf(pool),
    ...paperworkOf(pool),
    ...referralsOf(pool),
    ...answersOf(pool),
    ...lessonsOf(pool),
    ...officersOf(pool),
    addressCells: addressCellsOf(pool),
    close: () => pool.end(),
  };
}

function intakeOf(pool: Pool): Pick<Store, 'appendDeliveries' | 'countBacklog' | 'countSetAside' | 'digestBatch'> {
  return {
    appendDeliveries: joinWrites((deliveries) => appendDeliveries(pool, deliveries)),
    async countBacklog() {
      const { rows } = await pool.query<{ waiting: number }>('select count(*)::int as waiting from inbox');
      return rows[0]!.waiting;
    },
    async countSetAside() {
      const { rows } = await pool.query<{ aside: number }>('select count(*)::int as aside from inbox where set_aside');
      return rows[0]!.aside;
    },
    digestBatch: digestInBatches(pool),
  };
}

async function appendDeliveries(pool: Pool, deliveries: readonly Delivery[]): Promise<void> {
  await pool.query({
    name: 'append',
    text: 'insert into inbox (channel, body) select * from unnest($1::text[], $2::text[])',
    values: [packTexts(deliveries.map(({ channel }) => channel)), packTexts(deliveries.map(({ body }) => body))],
  });
}

/**
 * Requests that arrive while a commit is under way share the next one: many small deliveries cost one fsync together.
 * Each caller's promise resolves only after the commit that holds its rows.
 */
function joinWrites(write: (deliveries: readonly Delivery[]) => Promise<void>): Store['appendDeliveries'] {
  // One at a time: two commits side by side share the disk and make each group half as large.
  const MOST_AT_ONCE = 1;
  let waiting: {
    readonly deliveries: readonly Delivery[];
    readonly done: () => void;
    readonly failed: (error: unknown) => void;
  }[] = [];
  let underWay = 0;
  const flush = (): void => {
    if (underWay >= MOST_AT_ONCE || waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    underWay += 1;
    write(group.flatMap(({ deliveries }) => deliveries))
      .then(() => group.forEach(({ done }) => done()))
      .catch((error: unknown) => group.forEach(({ failed }) => failed(error)))
      .finally(() => {
        underWay -= 1;
        flush();
      });
  };
  return (deliveries) =>
    new Promise((done, failed) => {
      waiting.push({ deliveries, done, failed });
      flush();
    });
}

/**
 * A batch that fails is half as large at the next try, until the delivery that makes it fail stands alone: that one is set aside, behind
 * all others, which it would hold up for good.
 */
function digestInBatches(pool: Pool): Store['digestBatch'] {
  let most = Infinity;
  return async (limit, work) => {
    let taken: readonly string[] = [];
    const note = (ids: readonly string[]): void => void (taken = ids);
    try {
      const count = await inTransaction(pool, (client) => digestBatch(client, Math.min(limit, most), work, note));
      most *= 2;
      return count;
    } catch (error) {
      if (taken.length > 0) most = Math.ceil(taken.length / 2);
      if (taken.length === 1)
        await pool
          .query('update inbox set id = default, set_aside = true where id = $1', [taken[0]])
          .catch(() => undefined);
      throw error;
    }
  };
}

/**
 * What is asked of tables that grow has no name here: a plan that is kept is made while they are short, and reads all of them ever after.
 */
async function digestBatch(
  client: PoolClient,
  limit: number,
  work: (batch: DigestBatch) => Promise<void>,
  note: (ids: readonly string[]) => void,
): Promise<number> {
  const { rows } = await client.query<{ id: string; channel: string; body: string }>(
    'select id, channel, body from inbox order by id limit $1 for update skip locked',
    [limit],
  );
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  note(ids);
  await work({
    deliveries: rows.map(({ channel, body }) => ({ channel: channel as ChannelId, body })),
    loadUpdates: (keys) => loadUpdates(client, keys),
    saveUpdates: (updates) => saveUpdates(client, updates),
    saveMessages: async (messages) => void (await saveMessages(client, messages, 'replace')),
    removeMessages: (ids, at) => removeMessages(client, ids, at),
    openReferrals: (referrals) => openReferrals(client, referrals),
    saveOptOut: (optOut, at) => saveOptOut(client, optOut, at),
    noteReturn: (wish, until) => noteReturn(client, wish, until),
    async loadLeftSources() {
      await client.query({ name: 'read-left', text: `select pg_advisory_xact_lock_shared(${LEAVE_LOCK})` });
      const left = await client.query<{ source: string; heard_from: string | null }>({
        name: 'left-sources',
        text: 'select unnest(sources) as source, heard_from from opt_out',
      });
      return new Map(
        left.rows.map(({ source, heard_from: from }) => [source, from === null ? null : asInstant(Number(from))]),
      );
    },
  });
  await client.query('delete from inbox where id = any($1::bigint[])', [ids]);
  return rows.length;
}

async function loadUpdates(client: PoolClient, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // A key nobody has saved yet has no row to lock: an original and its edit, digested at once by two processes, would overwrite each
  // other. In order, so that processes wait for each other and never deadlock.
  const isMany = keys.length > MOST_UPDATE_LOCKS;
  await client.query(`select pg_advisory_xact_lock${isMany ? '' : '_shared'}(${UPDATES_LOCK})`);
  if (!isMany)
    await client.query({
      name: 'lock-updates',
      text: `select pg_advisory_xact_lock(${UPDATE_LOCK}, mark) from (select distinct hashtext(key) as mark from unnest($1::text[]) as key order by mark) as marks`,
      values: [keys],
    });
  const { rows } = await client.query<{ key: string; state: string }>(
    'select key, state from cloud_update where key = any($1::text[]) order by key for update',
    [[...keys].sort()],
  );
  return new Map(rows.map(({ key, state }) => [key, state]));
}

async function saveUpdates(client: PoolClient, updates: readonly KeptUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  const ordered = updates.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  await client.query({
    name: 'save-updates',
    text: `insert into cloud_update (key, state, source, expires_at) select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
           on conflict (key) do update set state = excluded.state, source = excluded.source, expires_at = greatest(cloud_update.expires_at, excluded.expires_at)`,
    values: [
      ordered.map(({ key }) => key),
      packTexts(ordered.map(({ state }) => state)),
      ordered.map(({ source }) => source),
      ordered.map(({ expiresAt }) => expiresAt),
    ],
  });
}

async function saveOptOut(client: PoolClient, wish: OptOut, at: Instant): Promise<boolean> {
  const { channel, leaver, sources, askedAt } = wish;
  await client.query(`select pg_advisory_xact_lock(${LEAVE_LOCK})`);
  const { rowCount } = await client.query(
    `insert into opt_out (leaver, channel, sources, asked_at) values ($1, $2, $3, $4)
     on conflict (leaver) do update set asked_at = greatest(opt_out.asked_at, excluded.asked_at), back_until = null, heard_from = null,
       sources = case when excluded.asked_at >= opt_out.asked_at then excluded.sources else opt_out.sources end
     where excluded.asked_at >= opt_out.asked_at or opt_out.back_until is null`,
    [leaver, channel, sources, askedAt],
  );
  if (rowCount === 0) return false;
  await takeVersionLock(client);
  await client.query('delete from cloud_update where source = any($1::text[])', [sources]);
  await eraseRows(client, 'source = any($1::text[])', [sources], at);
  return true;
}

async function noteReturn(
  client: PoolClient,
  { channel, leaver, askedAt }: Omit<OptOut, 'sources'>,
  until: Instant,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into opt_out (leaver, channel, sources, asked_at, back_until) values ($1, $2, '{}', $3, $4)
     on conflict (leaver) do update set asked_at = excluded.asked_at, back_until = excluded.back_until,
       heard_from = coalesce(opt_out.heard_from, excluded.asked_at)
     where excluded.asked_at >= opt_out.asked_at`,
    [leaver, channel, askedAt, until],
  );
  return rowCount === 1;
}

async function saveMessages(
  client: PoolClient,
  messages: readonly ReadMessage[],
  known: 'keep' | 'replace',
): Promise<number> {
  if (messages.length === 0) return 0;
  await takeVersionLock(client);
  const conflict =
    known === 'keep'
      ? 'do nothing'
      : 'do update set version = excluded.version, body = excluded.body, source = excluded.source, expires_at = excluded.expires_at, remains = null where message.body is distinct from excluded.body and message.body is not null';
  const { rowCount } = await client.query({
    name: `save-${known}`,
    text: `insert into message (id, version, channel, source, sent_at, expires_at, body)
           select id, nextval('message_version'), channel, source, sent_at, expires_at, body::jsonb
           from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[]) as t(id, channel, source, sent_at, expires_at, body)
           on conflict (id) ${conflict}`,
    values: columnsOf(lastOfEach(messages)),
  });
  return rowCount ?? 0;
}

/** One row per id: a statement may not touch a row twice. */
const lastOfEach = (messages: readonly ReadMessage[]): readonly ReadMessage[] => [
  ...new Map(messages.map((read) => [read.message.id, read])).values(),
];

const columnsOf = (reads: readonly ReadMessage[]): unknown[] => [
  reads.map(({ message }) => message.id),
  reads.map(({ message }) => message.channel),
  reads.map(({ message }) => message.source),
  reads.map(({ message }) => message.sentAt),
  reads.map(({ expiresAt }) => expiresAt),
  packTexts(reads.map(({ message, lang, reports }) => JSON.stringify({ message, lang, reports }))),
];

async function removeMessages(client: PoolClient, ids: readonly MessageId[], at: Instant): Promise<void> {
  if (ids.length === 0) return;
  await takeVersionLock(client);
  await client.query({
    text: `insert into message (id, version, channel, sent_at, expires_at) select id, nextval('message_version'), '', $2, $3 from unnest($1::text[]) as t(id)
           on conflict (id) do update set version = excluded.version, body = null, source = null, remains = null, expires_at = excluded.expires_at where message.body is not null`,
    values: [ids, at, at + TOMBSTONE_HOURS * HOUR],
  });
}

function evidenceOf(pool: Pool): Pick<Store, 'saveMessages' | 'changesAfter'> {
  return {
    saveMessages: (messages) => inTransaction(pool, (client) => saveMessages(client, messages, 'keep')),
    async changesAfter(version, limit) {
      const { rows } = await pool.query<{
        version: string;
        id: string;
        expires_at: string;
        body: Omit<ReadMessage, 'expiresAt'> | null;
        remains: string | null;
      }>('select version, id, expires_at, body, remains from message where version > $1 order by version limit $2', [
        version,
        limit,
      ]);
      return rows.map(({ version: at, id, expires_at, body, remains }): EvidenceChange => ({
        version: Number(at),
        id: asMessageId(id),
        read: body && { ...body, expiresAt: asInstant(Number(expires_at)) },
        remains: remains === null ? null : { id: asMessageId(id), body: remains },
      }));
    },
  };
}

/** Turns live rows into tombstones that carry an id and nothing else. */
const eraseRows = (
  client: PoolClient,
  where: string,
  values: readonly unknown[],
  now: Instant,
): Promise<{ rowCount: number | null }> =>
  client.query(
    `update message set version = nextval('message_version'), body = null, source = null, remains = null, expires_at = ${now + TOMBSTONE_HOURS * HOUR} where body is not null and ${where}`,
    [...values],
  );

/** Rows whose time is over, to what was kept of them. */
async function expireRows(client: PoolClient, now: Instant, remains: readonly Remains[]): Promise<number> {
  if (remains.length > 0)
    await client.query({
      text: 'update message set remains = kept.body from unnest($1::text[], $2::text[]) as kept(id, body) where message.id = kept.id and message.body is not null',
      values: [remains.map(({ id }) => id), packTexts(remains.map(({ body }) => body))],
    });
  const { rowCount } = await client.query(
    `update message set version = nextval('message_version'), body = null, source = null,
     expires_at = case when remains is null then ${now + TOMBSTONE_HOURS * HOUR} else ${now + REMAINS_HOURS * HOUR} end
     where body is not null and expires_at <= $1`,
    [now],
  );
  return rowCount ?? 0;
}

/** A machine that wakes up without its time says that it is 1970. */
const EARLIEST = Date.UTC(2020, 0, 1);
/** No clock that is right moves back so far. */
const AHEAD_HOURS = 24;

/** What came while the desk's clock was far ahead would stay for as many years: it is kept no longer from now than what comes now. */
async function shortenAhead(client: PoolClient, now: Instant): Promise<void> {
  if (now < EARLIEST) return;
  const within = (hours: number): number[] => [now + hours * HOUR, now + (hours + AHEAD_HOURS) * HOUR];
  const chat = within(LIMITS.CHAT_RETENTION_HOURS);
  await client.query('update message set expires_at = $1 where body is not null and expires_at > $2', chat);
  await client.query('update export_line set expires_at = $1 where expires_at > $2', chat);
  await client.query('update answer set expires_at = $1 where expires_at > $2', chat);
  await client.query(
    'update cloud_update set expires_at = $1 where expires_at > $2',
    within(LIMITS.UPDATE_RETENTION_HOURS),
  );
  // It is sealed under the key of the day it names.
  await client.query('delete from reply_address where until > $1', [within(LIMITS.REPLY_WINDOW_HOURS)[1]]);
}

function erasureOf(pool: Pool): Pick<Store, 'removeExpired' | 'removeByChannel'> {
  return {
    removeExpired: (now, remains) =>
      inTransaction(pool, async (client) => {
        await takeVersionLock(client);
        await client.query('delete from message where body is null and expires_at <= $1', [now]);
        await client.query('delete from cloud_update where expires_at <= $1', [now]);
        await client.query('delete from export_line where expires_at <= $1', [now]);
        await client.query('delete from opt_out where back_until <= $1', [now]);
        await client.query('delete from reply_address where until <= $1', [now]);
        await client.query('delete from answer where expires_at <= $1', [now]);
        await client.query('delete from officer_question where expires_at <= $1', [now]);
        await shortenAhead(client, now);
        await client.query('delete from step where at <= $1', [now - 2 * LIMITS.CHAT_RETENTION_HOURS * HOUR]);
        return expireRows(client, now, remains);
      }),
    removeByChannel: (channel, now) =>
      inTransaction(pool, async (client) => {
        await takeVersionLock(client);
        await client.query('delete from export_line where channel = $1', [channel]);
        const { rowCount } = await eraseRows(client, 'channel = $1', [channel], now);
        return rowCount ?? 0;
      }),
  };
}

function channelsOf(
  pool: Pool,
): Pick<Store, 'saveChannel' | 'loadChannels' | 'loadOptOuts' | 'saveOptOut' | 'loadLines' | 'saveLines'> {
  return {
    async saveChannel(channel) {
      await pool.query(
        'insert into channel (id, body) values ($1, $2) on conflict (id) do update set body = excluded.body',
        [channel.id, channel],
      );
    },
    async loadChannels() {
      const { rows } = await pool.query<{ body: Channel }>('select body from channel order by id');
      return rows.map(({ body }) => body);
    },
    saveOptOut: (optOut, at) => inTransaction(pool, (client) => saveOptOut(client, optOut, at)),
    async loadLines(channel) {
      const { rows } = await pool.query<KnownLine>(
        'select id, minute, print, changed from export_line where channel = $1 order by minute, n',
        [channel],
      );
      return rows;
    },
    async saveLines(channel, lines, expiresAt) {
      await pool.query(
        `insert into export_line (channel, id, minute, print, changed, expires_at) select $1, id, minute, print, changed, $2 from unnest($3::text[], $4::text[], $5::text[], $6::boolean[]) as t(id, minute, print, changed)
         on conflict (channel, id) do update set print = excluded.print, changed = excluded.changed, expires_at = excluded.expires_at`,
        [
          channel,
          expiresAt,
          lines.map(({ id }) => id),
          lines.map(({ minute }) => minute),
          lines.map(({ print }) => print),
          lines.map(({ changed }) => changed),
        ],
      );
    },
    async loadOptOuts() {
      const { rows } = await pool.query<Omit<OptOut, 'askedAt'> & { asked_at: string }>(
        'select channel, leaver, sources, asked_at from opt_out where back_until is null',
      );
      return rows.map(({ asked_at, ...wish }) => ({ ...wish, askedAt: asInstant(Number(asked_at)) }));
    },
  };
}

type Paperwork =
  | 'saveCalibration'
  | 'loadCalibrations'
  | 'saveImport'
  | 'loadImports'
  | 'addDecisionEvents'
  | 'loadDecisionEvents'
  | 'saveSteps'
  | 'loadSteps'
  | 'loadStepsOf';

async function loadDecisionEvents(
  database: Pool | PoolClient,
  after: number,
): Promise<readonly NumberedDecisionEvent[]> {
  const { rows } = await database.query<{ n: string; body: KeptDecisionEvent }>(
    'select n, body from decision_event where n > $1 order by n',
    [after],
  );
  return rows.map(({ n, body }) => ({ n: Number(n), event: body }));
}

function paperworkOf(pool: Pool): Pick<Store, Paperwork> {
  return {
    async saveImport(kept) {
      await pool.query(
        'insert into import (id, body) values ($1, $2) on conflict (id) do update set body = excluded.body',
        [kept.view.id, kept],
      );
    },
    async loadImports() {
      const { rows } = await pool.query<{ body: KeptImport }>('select body from import order by started');
      return rows.map(({ body }) => ({ ...body, starts: body.starts ?? 0 }));
    },
    async saveCalibration(event) {
      await pool.query('insert into calibration (body) values ($1)', [event]);
    },
    async loadCalibrations() {
      const { rows } = await pool.query<{ body: CalibrationEvent }>('select body from calibration order by n');
      return rows.map(({ body }) => body);
    },
    addDecisionEvents: (after, add) =>
      inTransaction(pool, async (client) => {
        // Readers go on; other writers wait.
        await client.query('lock table decision_event in share row exclusive mode');
        const { events, answer } = await add(await loadDecisionEvents(client, after));
        if (events.length > 0)
          await client.query('insert into decision_event (body) select * from unnest($1::jsonb[])', [
            events.map((event) => JSON.stringify(event)),
          ]);
        return answer;
      }),
    loadDecisionEvents: (after) => loadDecisionEvents(pool, after),
    async saveSteps(steps) {
      if (steps.length === 0) return;
      await pool.query(
        'insert into step (claim, at, code, body) select * from unnest($1::text[], $2::bigint[], $3::text[], $4::jsonb[]) on conflict do nothing',
        [
          steps.map(({ claim }) => claim),
          steps.map(({ at }) => at),
          steps.map(({ code }) => code),
          steps.map((step) => JSON.stringify(step)),
        ],
      );
    },
    async loadSteps(since, limit) {
      const { rows } = await pool.query<{ body: Step }>(
        'select body from step where at >= $1 order by at desc, claim desc, code desc limit $2',
        [since, limit],
      );
      return rows.map(({ body }) => body).toReversed();
    },
    async loadStepsOf(claim, since) {
      const { rows } = await pool.query<{ body: Step }>(
        'select body from step where claim = $1 and at >= $2 order by at, code',
        [claim, since],
      );
      return rows.map(({ body }) => body);
    },
  };
}
