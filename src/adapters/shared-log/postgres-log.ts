import type { Pool } from 'pg';
import type { LogEntry, LogHealth, Sent, SharedLog } from '../../desk/index.ts';
import { asDeskId, asInstant, type DeskId, type Instant } from '../../model/index.ts';
import { openWatched } from '../postgres/pool.ts';

export interface PostgresLogOptions {
  readonly url: string;
  /** Several logs may share a database: one per link. */
  readonly log: string;
  readonly desk: DeskId;
  /** The log is this desk's alone: there is nobody to be cut off from. */
  readonly isAlone: boolean;
  readonly clock: () => Instant;
  readonly pollMilliseconds?: number;
}

/** A shared log in a table, and how to close it. */
export interface PostgresLog extends SharedLog {
  close(): Promise<void>;
}

const POLL_MILLISECONDS = 250;
const LOST_AFTER_POLLS = 4;
const SCHEMA_LOCK = 4_682;
const SCHEMA = `
  create table if not exists shared_log (
    log text not null,
    seq bigint not null,
    id text not null,
    author text not null,
    payload bytea not null,
    primary key (log, seq),
    unique (log, author, id)
  )`;

/**
 * A shared order in one table, for a desk that stands alone and for desks of one organisation that share a database. Whoever can write to
 * the database can write under any name, so between organisations the link takes its place.
 */
export async function openPostgresLog(options: PostgresLogOptions): Promise<PostgresLog> {
  const pool = openWatched(options.url, { max: 3, application_name: 'cauce shared log' });
  await migrateSharedLog(pool);
  const watch = watchLog(pool, options);
  const append = async (id: string, payload: Uint8Array): Promise<Sent> => {
    const sent = await appendEntry(pool, options, id, payload).then(
      (seq): Sent => ({ kind: 'ordered', seq }),
      (): Sent => ({ kind: 'unsent' }),
    );
    watch.wake();
    return sent;
  };
  return {
    append,
    leave: async (id, payload) => (await append(id, payload)).kind === 'ordered',
    read: (after, limit) => readEntries(pool, options.log, after, limit),
    subscribe: watch.subscribe,
    health: watch.health,
    async close() {
      watch.stop();
      await pool.end();
    },
  };
}

/** Makes the table where there is none. */
export async function migrateSharedLog(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
    await client.query(SCHEMA);
    await client.query('commit');
  } finally {
    client.release();
  }
}

// The lock is held until commit, so that places become visible in order and none is skipped.
const APPEND = `
  with locked as (select pg_advisory_xact_lock(${SCHEMA_LOCK}, hashtext($1))),
  known as (select seq from shared_log, locked where log = $1 and author = $3 and id = $2),
  added as (
    insert into shared_log (log, seq, id, author, payload)
    select $1, coalesce((select max(seq) from shared_log where log = $1), 0) + 1, $2, $3, $4 from locked
    where not exists (select 1 from known)
    returning seq
  )
  select seq from known union all select seq from added`;

async function appendEntry(
  pool: Pool,
  { log, desk }: PostgresLogOptions,
  id: string,
  payload: Uint8Array,
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Taken in a statement of its own: the next one then sees what was committed while this one waited.
    await client.query(`select pg_advisory_xact_lock(${SCHEMA_LOCK}, hashtext($1))`, [log]);
    const { rows } = await client.query<{ seq: string }>(APPEND, [log, id, desk, Buffer.from(payload)]);
    await client.query('commit');
    return Number(rows[0]!.seq);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function readEntries(pool: Pool, log: string, after: number, limit: number): Promise<readonly LogEntry[]> {
  const { rows } = await pool.query<{ seq: string; author: string; payload: Buffer }>({
    name: 'shared-log-read',
    text: 'select seq, author, payload from shared_log where log = $1 and seq > $2 order by seq limit $3',
    values: [log, after, limit],
  });
  return rows.map(({ seq, author, payload }) => ({
    seq: Number(seq),
    author: asDeskId(author),
    payloads: [new Uint8Array(payload)],
  }));
}

interface LogWatch {
  wake(): void;
  subscribe(wake: () => void): () => void;
  health(): LogHealth;
  stop(): void;
}

/** Looks for entries of other desks, and whether the database answers. */
function watchLog(pool: Pool, { log, isAlone, clock, pollMilliseconds }: PostgresLogOptions): LogWatch {
  const listeners = new Set<() => void>();
  let last = 0;
  let misses = 0;
  let state: LogHealth['state'] = isAlone ? 'alone' : 'connected';
  let since = clock();
  const wake = (): void => listeners.forEach((listen) => listen());
  const turnTo = (next: LogHealth['state']): void => {
    if (state === next) return;
    state = next;
    since = asInstant(clock());
    wake();
  };
  const poll = async (): Promise<void> => {
    try {
      const { rows } = await pool.query<{ last: string | null }>(
        'select max(seq) as last from shared_log where log = $1',
        [log],
      );
      misses = 0;
      turnTo(isAlone ? 'alone' : 'connected');
      const now = Number(rows[0]!.last ?? 0);
      if (now > last) wake();
      last = now;
    } catch {
      misses += 1;
      if (misses >= LOST_AFTER_POLLS) turnTo('lost');
    }
  };
  const timer = setInterval(() => void poll(), pollMilliseconds ?? POLL_MILLISECONDS);
  timer.unref();
  return {
    wake,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    health: () => ({ state, since, waiting: [] }),
    stop: () => clearInterval(timer),
  };
}
