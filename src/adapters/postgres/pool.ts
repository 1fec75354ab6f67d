import { Client, DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';

export interface PoolOptions {
  readonly url: string;
  /** What the database calls its connections. */
  readonly name: string;
  readonly most: number;
  /** Statements are sent without waiting for the answer to the one before. */
  readonly isPipelined?: boolean;
}

/**
 * Connections whose statements are prepared once and run many times a second. A plan that is kept is made for the table as it is then: of a
 * table of three rows the database reads all, and goes on doing so when there are a million, until it takes stock again. So on these
 * connections it reads no table from end to end where an index leads to the row. (Without that, what has to be read whole counts as dear
 * enough to be compiled by databases before 18; no statement here is worth it.)
 */
export function openPool({ url, name, most, isPipelined = false }: PoolOptions): Pool {
  return openWatched(url, {
    max: most,
    application_name: name,
    pipeline: isPipelined,
    onConnect: async (client) => void (await client.query('set enable_seqscan = off; set jit = off')),
  });
}

/** How long a statement may stay without an answer before the database is asked whether it is there, and how long it has for that. */
export interface Patience {
  readonly statementMilliseconds: number;
  readonly answerMilliseconds: number;
}

const PATIENCE: Patience = { statementMilliseconds: 20_000, answerMilliseconds: 5_000 };
/** For a connection, from the wish to the first statement. */
const CONNECT_MILLISECONDS = 30_000;

/**
 * Connections of a process that lives for months. One that is lost fails the query on it and is replaced at the next; told to nobody, the
 * loss itself would end the process. A database that hangs (a stalled disk, a line that drops everything) closes none and answers none: a
 * statement that waits long is let wait as long as the database answers others, and fails as on a lost connection where it does not.
 */
export function openWatched(url: string, config: PoolConfig, patience: Patience = PATIENCE): Pool {
  const pool = new Pool({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    ...config,
  });
  pool.on('error', () => undefined);
  // One that somebody holds, between two queries, tells it itself.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  watchSilence(pool, url, patience);
  return pool;
}

function watchSilence(pool: Pool, url: string, { statementMilliseconds, answerMilliseconds }: Patience): void {
  const heldSince = new Map<PoolClient, number>();
  pool.on('acquire', (client) => void heldSince.set(client, performance.now()));
  pool.on('release', (_, client) => void heldSince.delete(client));
  pool.on('remove', (client) => void heldSince.delete(client));
  let isAsking = false;
  const look = async (): Promise<void> => {
    if (pool.ended) return clearInterval(timer);
    const since = performance.now() - statementMilliseconds;
    const silent = [...heldSince].filter(([, at]) => at < since);
    if (silent.length === 0 || isAsking) return;
    isAsking = true;
    const answers = await isThere(url, answerMilliseconds);
    isAsking = false;
    for (const [client, at] of silent) {
      if (heldSince.get(client) !== at) continue;
      // Whoever holds it long and gets answers is asked about again after as long.
      if (answers) heldSince.set(client, performance.now());
      else client.connection.stream.destroy(new Error('Connection terminated: the database does not answer'));
    }
  };
  const timer = setInterval(() => void look(), statementMilliseconds / 2).unref();
}

async function isThere(url: string, milliseconds: number): Promise<boolean> {
  const client = new Client({
    connectionString: url,
    application_name: 'cauce asks',
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // One that has no connection to spare says so.
    return error instanceof DatabaseError;
  } finally {
    client.connection.stream.destroy();
  }
}
