import { Client } from 'pg';

export async function ask<Row extends object>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

/**
 * How many rows of a table were read by connections that have ended: they tell it a moment after their client has left.
 * @param written rows put into it, by which it is known that they have told
 */
export async function countRowsRead(url: string, table: string, written: number): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const [told] = await ask<{ written: number; rows: number }>(
      url,
      `select n_tup_ins::int as written, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_user_tables
       where relid = '${table}'::regclass`,
    );
    if (told!.written >= written) return told!.rows;
    if (tries === 200) throw new Error(`${table} has ${told!.written} rows written, not ${written}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
