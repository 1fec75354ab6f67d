import type { Pool } from 'pg';
import { asInstant } from '../../model/index.ts';
import type { AddressCells } from '../whatsapp-http/index.ts';

/** The most ways back that are held at once; the ones that end first go first. */
const MOST_CELLS_COUNT = 100_000;
const SWEEP_EVERY_COUNT = 200;

/** Sealed addresses on PostgreSQL, so that a desk can answer after a restart. Names are keyed hashes; keys are elsewhere. */
export function addressCellsOf(pool: Pool): AddressCells {
  let writes = 0;
  return {
    async put(name, { sealed, until }) {
      await pool.query({
        name: 'put-cell',
        text: `insert into reply_address (name, sealed, until) values ($1, $2, $3)
               on conflict (name) do update set sealed = excluded.sealed, until = excluded.until where reply_address.until < excluded.until`,
        values: [name, sealed, until],
      });
      writes += 1;
      if (writes % SWEEP_EVERY_COUNT === 0)
        await pool.query(
          'delete from reply_address where name in (select name from reply_address order by until desc offset $1)',
          [MOST_CELLS_COUNT],
        );
    },
    async get(name) {
      const { rows } = await pool.query<{ sealed: Buffer; until: string }>({
        name: 'get-cell',
        text: 'select sealed, until from reply_address where name = $1',
        values: [name],
      });
      const row = rows[0];
      return row ? { sealed: row.sealed, until: asInstant(Number(row.until)) } : null;
    },
    async remove(name) {
      await pool.query('delete from reply_address where name = $1', [name]);
    },
  };
}
