import type { PoolClient } from 'pg';

const VERSION_LOCK = 4_681;

/** Versions are given out under this lock until commit, so that they become visible in order and nobody skips one. */
export const takeVersionLock = (client: PoolClient): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(${VERSION_LOCK})`);
