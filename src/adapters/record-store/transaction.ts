import type { Pool, PoolClient } from 'pg';
import { RECORD_LOCK } from './schema.ts';

/** Runs `work` in one transaction; what it throws rolls back. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is not given to the next caller.
    const isUsable = await client.query('rollback').then(
      () => true,
      () => false,
    );
    client.release(!isUsable);
    throw error;
  }
}

/** Waits until nobody else writes to the log; until this transaction ends. */
export const takeRecordLock = (client: PoolClient): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(${RECORD_LOCK})`);
