import type { Pool } from 'pg';
import type { DeskAddress } from '../../link/index.ts';
import type { KeptLog, RelayStore } from '../../relay/index.ts';
import { inTransaction } from '../postgres/transaction.ts';

interface LogRow {
  readonly origin: string;
  readonly desk: DeskAddress;
  readonly key_name: string;
  readonly key: Buffer;
  readonly size: string;
  readonly root: Buffer;
}

/** The witness' memory. One head at a time per log, on disk before the cosignature leaves. */
export const logsOf = (pool: Pool): Pick<RelayStore, 'changeLog'> => ({
  changeLog: (origin, decide) =>
    inTransaction(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 4690))', [origin]);
      const { rows } = await client.query<LogRow>('select * from relay.log where origin = $1', [origin]);
      const { value, log } = decide(rows[0] ? logOf(rows[0]) : null);
      if (log)
        await client.query(
          `insert into relay.log (origin, desk, key_name, key, size, root) values ($1, $2, $3, $4, $5, $6)
           on conflict (origin) do update set size = excluded.size, root = excluded.root`,
          [log.origin, log.desk, log.key.name, Buffer.from(log.key.publicKey), log.size, Buffer.from(log.root)],
        );
      return value;
    }),
});

const logOf = ({ origin, desk, key_name: name, key, size, root }: LogRow): KeptLog => ({
  origin,
  desk,
  key: { name, algorithm: 'ed25519', publicKey: key },
  size: Number(size),
  root,
});
