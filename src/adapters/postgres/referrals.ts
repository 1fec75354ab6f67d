import type { Pool, PoolClient } from 'pg';
import type { NewReferral, Referral, ReferralStore } from '../../desk/index.ts';
import { inTransaction } from './transaction.ts';

const NEWEST_COUNT = 200;

/** Referrals on PostgreSQL; sealed details in a table of their own. */
export function referralsOf(pool: Pool): ReferralStore {
  return {
    openReferrals: (referrals) => inTransaction(pool, (client) => openReferrals(client, referrals)),
    async loadReferrals() {
      const { rows } = await pool.query<{ body: Referral }>(
        `select body from referral
         where not body @? '$.acts[*] ? (@.act == "acknowledged")' or n > (select max(n) from referral) - ${NEWEST_COUNT}
         order by n`,
      );
      return rows.map(({ body }) => body);
    },
    async countReferrals(before) {
      const { rows } = await pool.query<{ count: number }>(
        'select count(*)::int as count from referral where opened_at < $1',
        [before],
      );
      return rows[0]!.count;
    },
    changeReferral: (code, change) => inTransaction(pool, (client) => changeReferral(client, code, change)),
    async loadUnrecorded() {
      const { rows } = await pool.query<{ body: Referral; recorded: number }>(
        "select body, recorded from referral where recorded < jsonb_array_length(body -> 'acts') order by n",
      );
      return rows.map(({ body, recorded }) => ({ referral: body, recorded }));
    },
    async noteRecorded(code, acts) {
      await pool.query('update referral set recorded = greatest(recorded, $2) where code = $1', [code, acts]);
    },
    async forgetPrints(before) {
      await pool.query('update referral set print = null where print is not null and opened_at < $1', [before]);
    },
  };
}

/** Keeps referrals within a transaction of the caller's; those that are known stay as they are. */
export async function openReferrals(client: PoolClient, referrals: readonly NewReferral[]): Promise<void> {
  for (const { referral, print, sealed } of referrals) {
    const { rowCount } = await client.query(
      'insert into referral (code, print, opened_at, body) values ($1, $2, $3, $4) on conflict do nothing',
      [referral.code, print, referral.acts[0]!.at, referral],
    );
    if (rowCount === 0) continue;
    await client.query(
      'insert into referral_details (code, sealed) values ($1, $2) on conflict (code) do update set sealed = excluded.sealed',
      [referral.code, sealed],
    );
  }
}

async function changeReferral<T>(
  client: PoolClient,
  code: string,
  change: (referral: Referral, sealed: Uint8Array | null) => { readonly next?: Referral; readonly answer: T },
): Promise<T | null> {
  const { rows } = await client.query<{ body: Referral; sealed: Buffer | null }>(
    'select body, sealed from referral left join referral_details using (code) where code = $1 for update of referral',
    [code],
  );
  const row = rows[0];
  if (!row) return null;
  const { next, answer } = change(row.body, row.sealed);
  if (next) {
    await client.query('update referral set body = $2 where code = $1', [code, next]);
    if (next.details !== 'held') await client.query('delete from referral_details where code = $1', [code]);
  }
  return answer;
}
