import type { Pool } from 'pg';
import { asInstant } from '../../model/index.ts';
import type { AddressCell, AddressCells } from '../whatsapp-http/index.ts';

/** The most ways back that are held at once; the ones that end first go first. */
const MOST_CELLS_COUNT = 100_000;
const SWEEP_EVERY_COUNT = 10_000;

/** Sealed addresses on PostgreSQL, so that a desk can answer after a restart. Names are keyed hashes; keys are elsewhere. */
export function addressCellsOf(pool: Pool): AddressCells {
  let writes = 0;
  let waiting = new Map<string, AddressCell>();
  let turn: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const cells = waiting;
    waiting = new Map();
    if (cells.size > 0) await write(cells);
  };
  const write = async (cells: ReadonlyMap<string, AddressCell>): Promise<void> => {
    // By name, so that two processes that write the same names never wait for each other in a ring.
    const rows = [...cells].toSorted(([one], [other]) => (one < other ? -1 : 1));
    await pool.query({
      name: 'put-cells',
      text: `insert into reply_address (name, sealed, until)
               select * from unnest($1::text[], $2::bytea[], $3::bigint[])
               on conflict (name) do update set sealed = excluded.sealed, until = excluded.until where reply_address.until < excluded.until`,
      values: [rows.map(([name]) => name), rows.map(([, { sealed }]) => sealed), rows.map(([, { until }]) => until)],
    });
    writes += rows.length;
    if (writes < SWEEP_EVERY_COUNT) return;
    writes = 0;
    await pool.query(
      'delete from reply_address where name in (select name from reply_address order by until desc offset $1)',
      [MOST_CELLS_COUNT],
    );
  };
  return {
    /** What comes while a write is on its way goes together in the next one. */
    put(cells) {
      for (const [name, cell] of cells)
        if (cell.until > (waiting.get(name)?.until ?? -Infinity)) waiting.set(name, cell);
      turn = turn.then(flush, flush);
      return turn;
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
