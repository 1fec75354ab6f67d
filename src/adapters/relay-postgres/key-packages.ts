import type { Pool, PoolClient } from 'pg';
import type { DeskAddress, PublishedKeyPackages } from '../../link/index.ts';
import { LIMITS } from '../../model/index.ts';
import type { RelayStore } from '../../relay/index.ts';
import { inTransaction } from '../postgres/transaction.ts';

export const packagesOf = (pool: Pool): Pick<RelayStore, 'publish' | 'takeKeyPackage'> => ({
  publish: (desk, packages, now) => inTransaction(pool, (client) => publish(client, desk, packages, now)),
  takeKeyPackage: async (desk, now) => (await takeOne(pool, desk, now)) ?? (await readLastResort(pool, desk, now)),
});

async function publish(
  client: PoolClient,
  desk: DeskAddress,
  packages: readonly PublishedKeyPackages[],
  now: number,
): Promise<number> {
  if (packages.some(({ isLastResort }) => isLastResort))
    await client.query('delete from relay.key_package where desk = $1 and last_resort', [desk]);
  for (const { ref, bytes, isLastResort, expires } of packages)
    await client.query(
      `insert into relay.key_package (desk, ref, bytes, last_resort, expires) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [desk, Buffer.from(ref), Buffer.from(bytes), isLastResort, expires],
    );
  await client.query(
    `delete from relay.key_package where desk = $1 and n <= (
       select n from relay.key_package where desk = $1 order by n desc offset $2 limit 1)`,
    [desk, LIMITS.KEY_PACKAGES_KEPT_COUNT + 1],
  );
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from relay.key_package
     where desk = $1 and used_at is null and not last_resort and expires > $2`,
    [desk, now],
  );
  return rows[0]!.n;
}

/** Two processes that are asked at once give out two different ones. */
async function takeOne(pool: Pool, desk: DeskAddress, now: number): Promise<Uint8Array | null> {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    `with picked as (
       select ref from relay.key_package
       where desk = $1 and used_at is null and not last_resort and expires > $2
       order by n limit 1 for update skip locked)
     update relay.key_package held set used_at = $2 from picked
     where held.desk = $1 and held.ref = picked.ref returning held.bytes`,
    [desk, now],
  );
  return rows[0]?.bytes ?? null;
}

async function readLastResort(pool: Pool, desk: DeskAddress, now: number): Promise<Uint8Array | null> {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    'select bytes from relay.key_package where desk = $1 and last_resort and expires > $2',
    [desk, now],
  );
  return rows[0]?.bytes ?? null;
}
