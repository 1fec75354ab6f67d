import type { PoolClient } from 'pg';
import { RECORD_LOCK } from './schema.ts';

/** Waits until nobody else writes to the log; until this transaction ends. */
export const takeRecordLock = (client: PoolClient): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(${RECORD_LOCK})`);
