import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import type { DeliveryKind, DeskAddress, Digest, Placed, Posted } from '../../link/index.ts';
import { LIMITS } from '../../model/index.ts';
import type { Kept, Left, OrderChange, OrderState, OrderViews, RelayStore, Usage } from '../../relay/index.ts';
import { keepAccounts } from './accounts.ts';
import { keepAcknowledgements } from './acknowledgements.ts';
import { packagesOf } from './key-packages.ts';
import { logsOf } from './logs.ts';
import { migrateRelay } from './schema.ts';
import { atOnce, commitWith, inTransaction, withClient, type Write } from '../postgres/transaction.ts';
import { CHANNEL, listenForWakeUps } from './wake-ups.ts';

export interface PostgresRelayStore extends RelayStore {
  close(): Promise<void>;
}

const DAY_MILLISECONDS = 86_400_000;
const dayOf = (now: number): number => Math.floor(now / DAY_MILLISECONDS);

/** A relay store on PostgreSQL 15 or newer. Any number of relay processes may share it. */
export async function openRelayStore(url: string): Promise<PostgresRelayStore> {
  const pool = new Pool({ connectionString: url, max: 12, application_name: 'cauce relay', pipeline: true });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next query
  await migrateRelay(pool);
  const process = randomUUID();
  const accounts = keepAccounts(pool, process, (client, desk) =>
    createOrder(client, { id: desk, kind: 'mailbox', epoch: 0, seq: 0, members: [desk], left: [] }),
  );
  const wakeUps = await listenForWakeUps({ url, process, onKey: accounts.forget });
  const acknowledgements = keepAcknowledgements(pool);
  return {
    ...accounts.part,
    createOrder: (state) => createOrder(pool, state),
    countLinks: async (desk) => {
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from relay.grp where kind = 'link' and members @> array[$1]`,
        [desk],
      );
      return rows[0]!.n;
    },
    readOrder: async (id) => (await readOrders(pool, [id]))[0] ?? null,
    change: async (ids, from, hashes, now, decide) => {
      const { value, rows } = await change(pool, { ids, from, hashes, now, process }, decide);
      wakeUps.wake(rows);
      return value;
    },
    fetch: (id, after, until) => fetchRows(pool, id, after, until),
    acknowledge: async (id, desk, seq) => acknowledgements.note(id, desk, seq),
    wait: wakeUps.wait,
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

async function createOrder(db: Pick<Pool, 'query'> | PoolClient, state: OrderState): Promise<boolean> {
  const { id, kind, epoch, seq, members, left } = state;
  const { rowCount } = await db.query(
    'insert into relay.grp (id, kind, epoch, seq, members, former) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [id, kind, epoch, seq, members, JSON.stringify(left)],
  );
  return rowCount === 1;
}

interface OrderRow {
  readonly id: string;
  readonly kind: OrderState['kind'];
  readonly epoch: string;
  readonly seq: string;
  readonly members: DeskAddress[];
  readonly former: Left[];
}

const SELECT_ORDERS = 'select id, kind, epoch, seq, members, former from relay.grp where id = any($1) order by id';

async function readOrders(db: Pool | PoolClient, ids: readonly string[], lock = ''): Promise<readonly OrderState[]> {
  const { rows } = await db.query<OrderRow>({
    name: `relay-orders${lock}`,
    text: SELECT_ORDERS + lock,
    values: [ids],
  });
  return rows.map(({ former, epoch, seq, ...row }) => ({
    ...row,
    epoch: Number(epoch),
    seq: Number(seq),
    left: former,
  }));
}

interface Change {
  readonly ids: readonly string[];
  readonly from: DeskAddress;
  readonly hashes: readonly Digest[];
  readonly now: number;
  readonly process: string;
}

/**
 * Orders are locked in the order of their ids, the usage of the desk after them: two posts never wait for each other. What is asked under
 * the lock is sent with it, what is decided with the commit: two ways to the database and back.
 */
async function change<T>(
  pool: Pool,
  asked: Change,
  decide: (views: OrderViews) => OrderChange<T>,
): Promise<Pick<OrderChange<T>, 'value' | 'rows'>> {
  return withClient(pool, async (client) => {
    const [, states, known, usage] = await atOnce(
      client,
      () => client.query('begin'),
      () => readOrders(client, asked.ids, ' for update'),
      () => readKnown(client, asked),
      () => readUsage(client, asked.from, asked.now),
    );
    const unread = await countUnread(client, states, asked.from);
    const { value, states: changed, rows } = decide(viewsOf(asked.ids, states, known, usage, unread));
    await commitWith(client, [...changed.map(orderWrite), ...(rows.length > 0 ? [rowsWrite(asked, rows)] : [])]);
    return { value, rows };
  });
}

interface KnownRow {
  readonly grp: string;
  readonly hash: Digest;
  readonly seq: string;
  readonly epoch: string;
}

async function readKnown(client: PoolClient, { ids, hashes }: Change): Promise<readonly KnownRow[]> {
  const { rows } = await client.query<KnownRow>({
    name: 'relay-known',
    text: 'select grp, hash, seq, epoch from relay.msg where grp = any($1) and hash = any($2)',
    values: [ids, hashes],
  });
  return rows;
}

const viewsOf = (
  ids: readonly string[],
  states: readonly OrderState[],
  rows: readonly KnownRow[],
  usage: Usage,
  unread: ReadonlyMap<string, number>,
): OrderViews =>
  new Map(
    ids.map((id) => {
      const known = rows.filter(({ grp }) => grp === id);
      return [
        id,
        {
          state: states.find((state) => state.id === id) ?? null,
          known: new Map<Digest, Posted>(
            known.map(({ hash, seq, epoch }) => [hash, { seq: Number(seq), epoch: Number(epoch) }]),
          ),
          usage,
          unread: unread.get(id) ?? 0,
        },
      ];
    }),
  );

async function readUsage(client: PoolClient, desk: DeskAddress, now: number): Promise<Usage> {
  const { rows } = await client.query<{ bytes: string; count: string }>({
    name: 'relay-usage',
    text: 'select bytes, count from relay.usage where desk = $1 and day = $2',
    values: [desk, dayOf(now)],
  });
  return { bytes: Number(rows[0]?.bytes ?? 0), count: Number(rows[0]?.count ?? 0) };
}

const ADD_USAGE = (values: string): string =>
  `insert into relay.usage as held (desk, day, bytes, count) values (${values})
   on conflict (desk, day) do update set bytes = held.bytes + excluded.bytes, count = held.count + excluded.count`;

async function countUnread(client: PoolClient, states: readonly OrderState[], from: DeskAddress) {
  const mailboxes = states.filter(({ kind }) => kind === 'mailbox').map(({ id }) => id);
  if (mailboxes.length === 0) return new Map<string, number>();
  const { rows } = await client.query<{ grp: string; n: number }>(
    `select m.grp, count(*)::int as n from relay.msg m
     left join relay.cursor c on c.grp = m.grp and c.desk = m.grp
     where m.grp = any($1) and m.sender = $2 and m.seq > coalesce(c.seq, 0) group by m.grp`,
    [mailboxes, from],
  );
  return new Map(rows.map(({ grp, n }) => [grp, n]));
}

const orderWrite = ({ id, epoch, seq, members, left }: OrderState): Write => ({
  name: 'relay-order',
  text: 'update relay.grp set epoch = $2, seq = $3, members = $4, former = $5 where id = $1',
  values: [id, epoch, seq, members, JSON.stringify(left)],
});

/** With the rows goes the word that wakes whoever waits for them at another process: it is heard once they are committed. */
const rowsWrite = ({ from, now, process }: Change, rows: readonly Kept[]): Write => ({
  name: 'relay-rows',
  text: `with added as (
       insert into relay.msg (grp, seq, epoch, kind, sender, hash, bytes, placed, expires)
       select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::bytea[],
         $8::jsonb[], $9::bigint[]) returning grp),
     used as (${ADD_USAGE('$10, $11, $12, $13')})
     select pg_notify($14, grp || ' ' || $15) from (select distinct grp from added) as woken`,
  values: [
    rows.map(({ order }) => order),
    rows.map(({ seq }) => seq),
    rows.map(({ epoch }) => epoch),
    rows.map(({ kind }) => kind),
    rows.map((row) => row.from),
    rows.map(({ hash }) => hash),
    rows.map(({ bytes }) => Buffer.from(bytes)),
    rows.map(({ placed }) => placed && JSON.stringify(placed)),
    rows.map(({ expires }) => expires),
    from,
    dayOf(now),
    sizeOf(rows),
    rows.length,
    CHANNEL,
    process,
  ],
});

const sizeOf = (sent: readonly Pick<Kept, 'bytes'>[]): number => sent.reduce((sum, { bytes }) => sum + bytes.length, 0);

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
  if (rowCount === 1) await client.query(ADD_USAGE('$1, $2, $3, $4'), [from, dayOf(now), bytes.length, 1]);
  return true;
}

/** Drops what is over, and what everybody in its order has: a stolen relay holds little. */
async function sweep(pool: Pool, now: number): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from relay.msg m using relay.grp g where m.grp = g.id and (m.expires <= $1 or m.seq <= (
       select min(coalesce(c.seq, 0)) from unnest(g.members) as member
       left join relay.cursor c on c.grp = g.id and c.desk = member))`,
    [now],
  );
  await pool.query('delete from relay.blob where expires <= $1', [now]);
  await pool.query('delete from relay.key_package where expires <= $1 or used_at is not null', [now]);
  await pool.query('delete from relay.usage where day < $1', [dayOf(now) - 1]);
  return rowCount ?? 0;
}
