import type { Pool, PoolClient } from 'pg';
import type { DeskAddress, Digest, Posted } from '../../link/index.ts';
import type { Kept, Left, OrderChange, OrderState, OrderViews, RelayStore, Usage } from '../../relay/index.ts';
import { packBytes } from '../postgres/arrays.ts';
import { atOnce, commitWith, isTaken, withClient, type Write } from '../postgres/transaction.ts';
import { CHANNEL } from './wake-ups.ts';

const DAY_MILLISECONDS = 86_400_000;
export const dayOf = (now: number): number => Math.floor(now / DAY_MILLISECONDS);

/** What this process knows of a link since its last change there. Another process may have changed it: the write finds out. */
interface HeldOrder {
  readonly state: OrderState;
  /** Places given out last. */
  readonly known: ReadonlyMap<Digest, Posted>;
}

interface Held {
  readonly orders: Map<string, HeldOrder>;
  readonly usage: Map<string, Usage>;
  /** Changes of one order wait for each other here, not at its lock. */
  readonly turns: Map<string, Promise<unknown>>;
}

const ORDERS_HELD = 4_096;
const KNOWN_HELD = 64;
const USAGE_HELD = 16_384;

/**
 * Changes orders. What this process knows of a link is taken to be so still: then one statement does, which writes nothing where it is not.
 * Else it is decided under a lock.
 */
export function openChanges(pool: Pool, process: string, wake: (rows: readonly Kept[]) => void): RelayStore['change'] {
  const held: Held = { orders: new Map(), usage: new Map(), turns: new Map() };
  return async (ids, from, hashes, now, decide) => {
    const asked = { ids, from, hashes, now, process };
    const work = async () =>
      (await changeHeld(pool, held, asked, decide)) ?? (await changeAsked(pool, held, asked, decide));
    const { value, rows } = await (ids.length === 1 ? inTurn(held, ids[0]!, work) : work());
    wake(rows);
    return value;
  };
}

async function inTurn<T>({ turns }: Held, id: string, work: () => Promise<T>): Promise<T> {
  const done = (turns.get(id) ?? Promise.resolve()).then(work);
  const turn = done.catch(() => undefined);
  turns.set(id, turn);
  try {
    return await done;
  } finally {
    if (turns.get(id) === turn) turns.delete(id);
  }
}

/** Null where too little is known, nothing would be written, or it was otherwise than known. */
async function changeHeld<T>(
  pool: Pool,
  held: Held,
  asked: Change,
  decide: (views: OrderViews) => OrderChange<T>,
): Promise<OrderChange<T> | null> {
  const [id = '', ...more] = asked.ids;
  const order = held.orders.get(id);
  const usage = held.usage.get(usageName(asked));
  if (!order || !usage || more.length > 0) return null;
  const known = new Map([...order.known].filter(([hash]) => asked.hashes.includes(hash)));
  const decided = decide(new Map([[id, { state: order.state, known, usage, unread: 0 }]]));
  const [state, ...others] = decided.states;
  if (!state || others.length > 0 || decided.rows.length === 0) return null;
  held.orders.delete(id);
  const used = await pool
    .query<{ bytes: string; count: string }>(heldWrite(asked, order.state, state, decided.rows))
    .then(({ rows }) => rows[0])
    .catch(nullWhereTaken);
  if (!used) return null;
  remember(held, asked, decided, { bytes: Number(used.bytes), count: Number(used.count) }, order);
  return decided;
}

const nullWhereTaken = (error: unknown): null => {
  if (isTaken(error)) return null;
  throw error;
};

async function changeAsked<T>(
  pool: Pool,
  held: Held,
  asked: Change,
  decide: (views: OrderViews) => OrderChange<T>,
): Promise<OrderChange<T>> {
  for (const id of asked.ids) held.orders.delete(id);
  const decided = await changeLocked(pool, asked, decide);
  remember(held, asked, decided, decided.usage);
  return decided;
}

/** Of mailboxes nothing is held: how much of a desk lies there unread is known to the database alone. */
function remember(
  { orders, usage }: Held,
  asked: Change,
  { states, rows }: Pick<OrderChange<unknown>, 'states' | 'rows'>,
  used: Usage,
  before?: HeldOrder,
): void {
  const [state, ...others] = states;
  if (usage.size >= USAGE_HELD) usage.clear();
  usage.set(usageName(asked), used);
  if (!state || others.length > 0 || state.kind !== 'link') return;
  if (orders.size >= ORDERS_HELD) orders.clear();
  const placed = rows.map(({ hash, seq, epoch }) => [hash, { seq, epoch }] as const);
  orders.set(state.id, { state, known: new Map([...(before?.known ?? []), ...placed].slice(-KNOWN_HELD)) });
}

const usageName = ({ from, now }: Change): string => `${from} ${dayOf(now)}`;

const addTo = ({ bytes, count }: Usage, rows: readonly Kept[]): Usage => ({
  bytes: bytes + sizeOf(rows),
  count: count + rows.length,
});

interface OrderRow {
  readonly id: string;
  readonly kind: OrderState['kind'];
  readonly epoch: string;
  readonly seq: string;
  readonly members: DeskAddress[];
  readonly former: Left[];
}

const SELECT_ORDERS = 'select id, kind, epoch, seq, members, former from relay.grp where id = any($1) order by id';

export async function readOrders(
  db: Pool | PoolClient,
  ids: readonly string[],
  lock = '',
): Promise<readonly OrderState[]> {
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
async function changeLocked<T>(
  pool: Pool,
  asked: Change,
  decide: (views: OrderViews) => OrderChange<T>,
): Promise<OrderChange<T> & { readonly usage: Usage }> {
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
    return { value, states: changed, rows, usage: addTo(usage, rows) };
  });
}

interface KnownRow {
  readonly grp: string;
  readonly hash: Digest;
  readonly seq: string;
  readonly epoch: string;
}

async function readKnown(client: PoolClient, { ids, hashes }: Change): Promise<readonly KnownRow[]> {
  // Without a name it is planned anew each time, by how long the table is then.
  const { rows } = await client.query<KnownRow>(
    'select grp, hash, seq, epoch from relay.msg where grp = any($1) and hash = any($2)',
    [ids, hashes],
  );
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

export async function readUsage(client: PoolClient, desk: DeskAddress, now: number): Promise<Usage> {
  const { rows } = await client.query<{ bytes: string; count: string }>({
    name: 'relay-usage',
    text: 'select bytes, count from relay.usage where desk = $1 and day = $2',
    values: [desk, dayOf(now)],
  });
  return { bytes: Number(rows[0]?.bytes ?? 0), count: Number(rows[0]?.count ?? 0) };
}

export const ADD_USAGE = (values: string): string =>
  `insert into relay.usage as held (desk, day, bytes, count) ${values}
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
const rowsWrite = (asked: Change, rows: readonly Kept[]): Write => ({
  name: 'relay-rows',
  text: `with added as (
       insert into relay.msg (grp, seq, epoch, kind, sender, hash, bytes, placed, expires) select * from ${ROWS} returning grp),
     used as (${ADD_USAGE('values ($10, $11, $12, $13)')})
     select pg_notify($14, grp || ' ' || $15) from (select distinct grp from added) as woken`,
  values: rowValues(asked, rows),
});

const rowValues = ({ from, now, process }: Change, rows: readonly Kept[]): unknown[] => [
  rows.map(({ order }) => order),
  rows.map(({ seq }) => seq),
  rows.map(({ epoch }) => epoch),
  rows.map(({ kind }) => kind),
  rows.map((row) => row.from),
  rows.map(({ hash }) => hash),
  packBytes(rows.map(({ bytes }) => bytes)),
  rows.map(({ placed }) => placed && JSON.stringify(placed)),
  rows.map(({ expires }) => expires),
  from,
  dayOf(now),
  sizeOf(rows),
  rows.length,
  CHANNEL,
  process,
];

const ROWS = `unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::jsonb[], $9::bigint[])`;

/**
 * The same with the head of the order, where that is as it was held. A process that changes the order at the same time has moved its head:
 * then this one finds another than it held. That none of the messages has a place already is not asked but left to the key of the table
 * (grp, hash): a plan for such a question is made while the table is short, and reads all of it with each post once it is long.
 */
const heldWrite = (
  asked: Change,
  held: OrderState,
  { id, epoch, seq, members, left }: OrderState,
  rows: readonly Kept[],
): Write => ({
  name: 'relay-held',
  text: `with moved as (
       update relay.grp set epoch = $17, seq = $18, members = $19, former = $20
       where id = $16 and epoch = $21 and seq = $22
       returning id),
     added as (
       insert into relay.msg (grp, seq, epoch, kind, sender, hash, bytes, placed, expires)
       select added.* from moved, ${ROWS} as added),
     used as (${ADD_USAGE('select $10::text, $11::int, $12::bigint, $13::bigint from moved')} returning bytes, count)
     select used.bytes, used.count, pg_notify($14, moved.id || ' ' || $15) from moved, used`,
  values: [...rowValues(asked, rows), id, epoch, seq, members, JSON.stringify(left), held.epoch, held.seq],
});

const sizeOf = (sent: readonly Pick<Kept, 'bytes'>[]): number => sent.reduce((sum, { bytes }) => sum + bytes.length, 0);
