import { Pool } from 'pg';

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
  const pool = new Pool({
    connectionString: url,
    max: most,
    application_name: name,
    pipeline: isPipelined,
    onConnect: async (client) => void (await client.query('set enable_seqscan = off; set jit = off')),
  });
  return bearLosses(pool);
}

/** A connection that is lost fails the query on it, and is replaced at the next; told to nobody, the loss itself would end the process. */
export function bearLosses(pool: Pool): Pool {
  pool.on('error', () => undefined);
  // One that somebody holds, between two queries, tells it itself.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
