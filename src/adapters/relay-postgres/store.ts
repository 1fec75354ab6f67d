import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { DeliveryKind, DeskAddress, Digest, Placed } from '../../link/index.ts';
import { LIMITS } from '../../model/index.ts';
import type { Kept, OrderState, RelayStore } from '../../relay/index.ts';
import { keepAccounts } from './accounts.ts';
import { keepAcknowledgements } from './acknowledgements.ts';
import { ADD_USAGE, dayOf, openChanges, readOrders, readUsage } from './changes.ts';
import { packagesOf } from './key-packages.ts';
import { logsOf } from './logs.ts';
import { migrateRelay } from './schema.ts';
import { openPool } from '../postgres/pool.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { listenForWakeUps } from './wake-ups.ts';

export interface PostgresRelayStore extends RelayStore {
  close(): Promise<void>;
}

/** A relay store on PostgreSQL 15 or newer. Any number of relay processes may share it. */
export async function openRelayStore(url: string): Promise<PostgresRelayStore> {
  const pool = openPool({ url, name: 'cauce relay', most: 12, isPipelined: true });
  await migrateRelay(pool);
  const process = randomUUID();
  const accounts = keepAccounts(pool, process, (client, desk) =>
    createOrder(client, { id: desk, kind: 'mailbox', epoch: 0, seq: 0, members: [desk], left: [] }, desk),
  );
  const wakeUps = await listenForWakeUps({ url, process, onKey: accounts.forget });
  const acknowledgements = keepAcknowledgements(pool);
  return {
    ...accounts.part,
    createOrder: (state, founder) => createOrder(pool, state, founder),
    countLinks: async (founder) => {
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from relay.grp where kind = 'link' and founder = $1 and founder = any(members)`,
        [founder],
      );
      return rows[0]!.n;
    },
    readOrder: async (id) => (await readOrders(pool, [id]))[0] ?? null,
    change: openChanges(pool, process, wakeUps.wake),
    fetch: (id, after, until) => fetchRows(pool, id, after, until),
    acknowledge: async (id, desk, seq) => acknowledgements.note(id, desk, seq),
    listen: wakeUps.listen,
    ...packagesOf(pool),
    ...logsOf(pool),
    putBlob: (id, from, bytes, now, expires) =>
      inTransaction(pool, (client) => putBlob(client, id, from, bytes, now, expires)),
    getBlob: async (id) => {
      const { rows } = await pool.query<{ bytes: Buffer }>('select bytes from relay.blob where id = $1', [id]);
      return rows[0]?.bytes ?? null;
    },
    sweep: async (now) => {
      await acknowledgements.flush();
      return sweep(pool, now);
    },
    close: async () => {
      await acknowledgements.stop();
      await wakeUps.stop();
      await pool.end();
    },
  };
}

async function createOrder(
  db: Pick<Pool, 'query'> | PoolClient,
  state: OrderState,
  founder: DeskAddress,
): Promise<boolean> {
  const { id, kind, epoch, seq, members, left } = state;
  const { rowCount } = await db.query(
    'insert into relay.grp (id, kind, epoch, seq, members, former, founder) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    [id, kind, epoch, seq, members, JSON.stringify(left), founder],
  );
  return rowCount === 1;
}

interface MessageRow {
  readonly seq: string;
  readonly epoch: string;
  readonly kind: DeliveryKind;
  readonly sender: DeskAddress;
  readonly hash: Digest;
  readonly bytes: Buffer;
  readonly placed: Placed | null;
  readonly expires: string;
}

async function fetchRows(pool: Pool, id: string, after: number, until: number): Promise<readonly Kept[]> {
  const { rows } = await pool.query<MessageRow>(
    `select seq, epoch, kind, sender, hash, bytes, placed, expires from relay.msg
     where grp = $1 and seq > $2 and seq <= $3 order by seq limit $4`,
    [id, after, until, LIMITS.LINK_BATCH_COUNT],
  );
  let size = 0;
  const end = rows.findIndex(({ bytes }) => (size += bytes.length) > LIMITS.RELAY_BATCH_BYTES);
  return rows.slice(0, end < 0 ? rows.length : Math.max(end, 1)).map(({ sender, seq, epoch, expires, ...row }) => ({
    ...row,
    order: id,
    from: sender,
    seq: Number(seq),
    epoch: Number(epoch),
    expires: Number(expires),
  }));
}

async function putBlob(
  client: PoolClient,
  id: Digest,
  from: DeskAddress,
  bytes: Uint8Array,
  now: number,
  expires: number,
): Promise<boolean> {
  const usage = await readUsage(client, from, now);
  if (usage.bytes + bytes.length > LIMITS.RELAY_DESK_DAY_BYTES) return false;
  const { rowCount } = await client.query(
    'insert into relay.blob (id, sender, bytes, expires) values ($1, $2, $3, $4) on conflict do nothing',
    [id, from, Buffer.from(bytes), expires],
  );
  if (rowCount === 1) await client.query(ADD_USAGE('values ($1, $2, $3, $4)'), [from, dayOf(now), bytes.length, 1]);
  return true;
}

/** Drops what is over, and what everybody in its order has: a stolen relay holds little. */
async function sweep(pool: Pool, now: number): Promise<number> {
  const { rowCount: over } = await pool.query('delete from relay.msg where expires <= $1', [now]);
  // From order to order by its key: what somebody has still to read is not looked at.
  const { rowCount: read } = await pool.query(
    `delete from relay.msg where ctid = any(array(
       select m.ctid from relay.grp g
       cross join lateral (select min(coalesce(c.seq, 0)) as seq from unnest(g.members) as member
         left join relay.cursor c on c.grp = g.id and c.desk = member) as everybody
       cross join lateral (select ctid from relay.msg where grp = g.id and seq <= everybody.seq offset 0) as m))`,
  );
  await pool.query('delete from relay.blob where expires <= $1', [now]);
  await pool.query('delete from relay.key_package where expires <= $1 or used_at is not null', [now]);
  await pool.query('delete from relay.usage where day < $1', [dayOf(now) - 1]);
  return (over ?? 0) + (read ?? 0);
}
