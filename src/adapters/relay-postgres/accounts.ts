import type { Pool, PoolClient } from 'pg';
import type { DeskAddress, DeskKey } from '../../link/index.ts';
import type { Account, RelayStore } from '../../relay/index.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { CHANNEL, keyWordOf } from './wake-ups.ts';

export interface Accounts {
  readonly part: Pick<RelayStore, 'account' | 'putAccount'>;
  /** A desk has another key, or any of them may have; `isHeard`: from now on word comes of what other processes change. */
  forget(desk: DeskAddress | null, isHeard: boolean): void;
}

const HELD_COUNT = 10_000;

/** The keys of desks, each asked of the database once: every request is checked against one. Other processes say what they change. */
export function keepAccounts(
  pool: Pool,
  process: string,
  openMailbox: (client: PoolClient, desk: DeskAddress) => Promise<unknown>,
): Accounts {
  const held = new Map<DeskAddress, Account>();
  let changes = 0;
  let isHearing = false;
  const forget = (desk: DeskAddress | null): void => {
    changes += 1;
    if (desk === null || held.size >= HELD_COUNT) held.clear();
    else held.delete(desk);
  };
  return {
    forget: (desk, isHeard) => {
      isHearing = isHeard;
      forget(desk);
    },
    part: {
      account: async (desk) => {
        const known = held.get(desk);
        if (known) return known;
        const before = changes;
        const { rows } = await pool.query<Account>('select desk, key from relay.account where desk = $1', [desk]);
        // What was changed while it was asked for is asked for again.
        if (rows[0] && isHearing && before === changes && held.size < HELD_COUNT) held.set(desk, rows[0]);
        return rows[0] ?? null;
      },
      putAccount: async (account, expected) => {
        const isPut = await inTransaction(pool, async (client) => {
          const isWritten = await writeAccount(client, account, expected);
          await openMailbox(client, account.desk);
          await client.query('select pg_notify($1, $2)', [CHANNEL, keyWordOf(account.desk, process)]);
          return isWritten;
        });
        forget(account.desk);
        return isPut;
      },
    },
  };
}

async function writeAccount(client: PoolClient, { desk, key }: Account, expected: DeskKey | null): Promise<boolean> {
  const { rowCount } =
    expected === null
      ? await client.query('insert into relay.account (desk, key) values ($1, $2) on conflict do nothing', [desk, key])
      : await client.query('update relay.account set key = $2 where desk = $1 and key = $3', [desk, key, expected]);
  return rowCount === 1;
}
