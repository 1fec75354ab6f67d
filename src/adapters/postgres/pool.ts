import { Client, type ClientConfig, DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';

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
  const config = { max: most, application_name: name, pipeline: isPipelined };
  return openWatched(url, config, PATIENCE, 'set enable_seqscan = off; set jit = off');
}

/**
 * How long a statement may stay without an answer before the database is asked whether it is there, and may wait for what another session
 * has locked; how long the database has to answer; and how long what is under way may go on once the pool is closed.
 */
export interface Patience {
  readonly statementMilliseconds: number;
  readonly answerMilliseconds: number;
  readonly closeMilliseconds: number;
}

const PATIENCE: Patience = { statementMilliseconds: 20_000, answerMilliseconds: 5_000, closeMilliseconds: 3_000 };
/** For a connection, from the wish to the first statement. */
const CONNECT_MILLISECONDS = 30_000;

/**
 * Connections of a process that lives for months. One that is lost fails the query on it and is replaced at the next; told to nobody, the
 * loss itself would end the process. A database that hangs (a stalled disk, a line that drops everything) closes none and answers none: a
 * statement that waits long is let wait as long as the database answers others, and fails as on a lost connection where it does not. One
 * that waits for a lock which another session does not let go of fails by itself: whoever asked would wait as long as that one sits.
 * @param setUp statements that each new connection begins with
 */
export function openWatched(url: string, config: PoolConfig, patience: Patience = PATIENCE, setUp = ''): Pool {
  const pool = new WatchedPool(patience.closeMilliseconds, {
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    Client: WritingClient,
    onConnect: async (client) =>
      void (await client.query(`set lock_timeout = ${patience.statementMilliseconds}; ${setUp}`)),
    ...config,
  });
  pool.on('error', () => undefined);
  // One that somebody holds, between two queries, tells it itself.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  watchSilence(pool, url, patience);
  return pool;
}

/**
 * A connection to a database that takes something in. A standby, and a database that was set to read only, say so when one connects and when it
 * changes (PostgreSQL 14 and newer): the connection is lost then, and the next one may lead to whichever writes by now.
 */
class WritingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.connection.on('parameterStatus', ({ parameterName, parameterValue }) => {
      if (READ_ONLY.includes(parameterName) && parameterValue === 'on')
        lose(this, 'the database takes nothing in, it is a standby or set to read only');
    });
  }
}

const READ_ONLY = ['in_hot_standby', 'default_transaction_read_only'];

/** Whoever waits for an answer on it is told why there is none. */
const lose = (client: Client, why: string): void =>
  void client.connection.stream.destroy(new Error(`Connection terminated: ${why}`));

class WatchedPool extends Pool {
  readonly heldSince = new Map<PoolClient, number>();
  readonly #closeMilliseconds: number;

  constructor(closeMilliseconds: number, config: PoolConfig) {
    super(config);
    this.#closeMilliseconds = closeMilliseconds;
    this.on('acquire', (client) => void this.heldSince.set(client, performance.now()));
    this.on('release', (_, client) => void this.heldSince.delete(client));
    this.on('remove', (client) => void this.heldSince.delete(client));
  }

  /** Waits for what is under way, but not for ever: whoever stops is not kept by a statement that another session holds up. */
  override async end(): Promise<void> {
    const loseAll = (): void => this.heldSince.keys().forEach((client) => lose(client, 'this process stops'));
    const timer = setTimeout(loseAll, this.#closeMilliseconds);
    await super.end().finally(() => clearTimeout(timer));
  }
}

function watchSilence(pool: WatchedPool, url: string, { statementMilliseconds, answerMilliseconds }: Patience): void {
  const { heldSince } = pool;
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
      else lose(client, 'the database does not answer');
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
