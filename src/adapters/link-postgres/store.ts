import type { Pool, PoolClient } from 'pg';
import {
  type Alarm,
  type CommitFacts,
  type DeskAddress,
  type Digest,
  fromStoredJson,
  type KeptKeyPackage,
  type KeptLink,
  type KeptPending,
  type LinkId,
  type LinkState,
  type LinkStore,
  type LogEntry,
  type Outgoing,
  type Partner,
  type Told,
  toStoredJson,
  type UtteranceId,
  type UtteranceKind,
} from '../../link/index.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { writeChange } from './changes.ts';
import { migrateLink } from './schema.ts';
import type { Vault } from './vault.ts';

/** Something that was said, at its place in the shared order. */
export interface Heard {
  readonly seq: number;
  readonly author: DeskAddress;
  readonly id: UtteranceId;
  readonly payload: Uint8Array;
}

/** What stands at one place of the shared order, as this desk has kept it: one row, or one for each utterance of a message. */
export interface KeptPlace {
  readonly seq: number;
  readonly what: LogEntry['what'];
  readonly author: DeskAddress | null;
  readonly kind: UtteranceKind | null;
  readonly payload: Uint8Array | null;
}

export interface KeptAlarm extends Alarm {
  /** Milliseconds since 1970, by the machine's clock. */
  readonly at: number;
}

export interface PostgresLinkStore extends LinkStore {
  /** Every place after one, in order, holes and commits among them; whole ones only. */
  places(link: LinkId, after: number, most: number): Promise<readonly KeptPlace[]>;
  /** Where utterances of this desk or another stand, of those that have a place. */
  placesOf(link: LinkId, ids: readonly UtteranceId[]): Promise<ReadonlyMap<UtteranceId, number>>;
  /** So many digits of the id of everything that was ever said, in any link. */
  beginningsOfSaid(digits: number): Promise<readonly string[]>;
  /** Commits in the order of their places, with who was in the link before each. */
  commits(link: LinkId): Promise<readonly { readonly seq: number; readonly facts: CommitFacts }[]>;
  /** Alarms since a moment, newest first. */
  alarms(link: LinkId, sinceMilliseconds: number): Promise<readonly KeptAlarm[]>;
  /** The name that was kept for whoever speaks from an address; null: none yet. */
  speaker(address: DeskAddress): Promise<string | null>;
  /** Keeps a name for an address, once and for all. */
  keepSpeaker(address: DeskAddress, name: string): Promise<void>;
  /** Own utterances that have no place yet, oldest first. */
  unplaced(link: LinkId): Promise<readonly UtteranceId[]>;
  /** Payloads after a place, in order, up to the first that is not known yet; a few more than `most` where a message holds several. */
  heard(link: LinkId, after: number, most: number): Promise<readonly Heard[]>;
  /**
   * Gives the next payloads to `apply`, in one transaction with the mark of how far `name` has come: effect once, whatever
   * dies. Says how many there were.
   */
  drain(
    link: LinkId,
    name: string,
    most: number,
    apply: (client: PoolClient, heard: readonly Heard[]) => Promise<void>,
  ): Promise<number>;
}

/** The desk's links on PostgreSQL. Every write is a transaction that is on disk when it resolves. */
export async function openLinkStore(pool: Pool, vault: Vault): Promise<PostgresLinkStore> {
  await migrateLink(pool);
  return {
    links: async () =>
      (await pool.query<{ id: LinkId }>('select id from link.link order by n')).rows.map(({ id }) => id),
    load: (link) => loadLink(pool, vault, link),
    create: (kept) => inTransaction(pool, (client) => createLink(client, vault, kept)),
    keep: (change) => writeChange(pool, vault, change),
    headAt: async (link, seq) => {
      const { rows } = await pool.query<{ head: Digest }>(
        `select head from link.log where link = $1 and seq = $2 and head <> repeat('0', 64)`,
        [link, seq],
      );
      return rows[0]?.head ?? null;
    },
    told: (link, seqs) => readTold(pool, link, seqs),
    heard: (link, after, most) => readHeard(pool, link, after, most),
    places: (link, after, most) => readPlaces(pool, link, after, most),
    placesOf: async (link, ids) => {
      // Planned anew each time: the plan of a short log reads all of it.
      const { rows } = await pool.query<{ id: UtteranceId; seq: string }>(
        `select id, seq from link.log where link = $1 and id = any($2) and what = 'said'`,
        [link, ids],
      );
      return new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
    },
    beginningsOfSaid: (digits) => readBeginnings(pool, digits),
    commits: async (link) => {
      const { rows } = await pool.query<{ seq: string; detail: string }>(
        `select seq, detail from link.log where link = $1 and what = 'commit' order by seq`,
        [link],
      );
      return rows.map(({ seq, detail }) => ({ seq: Number(seq), facts: fromStoredJson<CommitFacts>(detail) }));
    },
    alarms: (link, since) => readAlarms(pool, link, since),
    speaker: async (address) => {
      const { rows } = await pool.query<{ name: string }>('select name from link.speaker where address = $1', [
        address,
      ]);
      return rows[0]?.name ?? null;
    },
    keepSpeaker: async (address, name) => {
      await pool.query('insert into link.speaker (address, name) values ($1, $2) on conflict do nothing', [
        address,
        name,
      ]);
    },
    unplaced: async (link) =>
      (
        await pool.query<{ id: UtteranceId }>(
          `select id from link.outbox where link = $1 and kind = 'payload' order by n`,
          [link],
        )
      ).rows.map(({ id }) => id),
    drain: (link, name, most, apply) => inTransaction(pool, (client) => drain(client, link, name, most, apply)),
    ...deskOf(pool, vault),
  };
}

async function readBeginnings(pool: Pool, digits: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ all: string | null }>(
    `select string_agg(distinct left(id, $1), ' ') as all from link.log where what = 'said'`,
    [digits],
  );
  return rows[0]!.all?.split(' ') ?? [];
}

const ALARMS_READ = 200;

async function readAlarms(pool: Pool, link: LinkId, since: number): Promise<readonly KeptAlarm[]> {
  const { rows } = await pool.query<Omit<KeptAlarm, 'seq' | 'at'> & { readonly seq: string; readonly at: Date }>(
    `select at, seq, code, about, detail from link.alarm where link = $1 and at >= to_timestamp($2::float8 / 1000)
     order by n desc limit $3`,
    [link, since, ALARMS_READ],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: row.at.getTime() }));
}

type Sealed = Buffer | null;
interface LinkRow {
  readonly version: string;
  readonly state: string;
  readonly base: Sealed;
  readonly ratchets: Sealed;
  readonly pending: string | null;
  readonly next_base: Sealed;
  readonly next_ratchets: Sealed;
}

async function loadLink(pool: Pool, vault: Vault, link: LinkId): Promise<KeptLink | null> {
  const { rows } = await pool.query<LinkRow>('select * from link.link where id = $1', [link]);
  const row = rows[0];
  if (!row) return null;
  const groupOf = (base: Sealed, ratchets: Sealed) =>
    base && ratchets ? { base: vault.open(base), ratchets: vault.open(ratchets) } : null;
  const next = groupOf(row.next_base, row.next_ratchets);
  return {
    version: Number(row.version),
    state: fromStoredJson<LinkState>(row.state),
    group: groupOf(row.base, row.ratchets),
    outbox: await readOutbox(pool, link),
    pending: row.pending && next ? { ...fromStoredJson<Omit<KeptPending, 'next'>>(row.pending), next } : null,
  };
}

/** A desk that comes in again after it was removed keeps its log, and says nothing of what it had wanted to say. */
async function createLink(client: PoolClient, vault: Vault, { state, group }: KeptLink): Promise<void> {
  await client.query('delete from link.outbox where link = $1', [state.link]);
  await client.query(
    `insert into link.link (id, version, state, base, ratchets) values ($1, 0, $2, $3, $4)
     on conflict (id) do update set version = 0, state = excluded.state, base = excluded.base,
       ratchets = excluded.ratchets, pending = null, next_base = null, next_ratchets = null`,
    [state.link, toStoredJson(state), group && vault.seal(group.base), group && vault.seal(group.ratchets)],
  );
}

interface OutboxRow {
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Buffer;
  readonly until: string | null;
  readonly epoch: string | null;
  readonly sequence: string;
  /** Of several that share a message the first alone has these. */
  readonly envelope: Buffer | null;
  readonly bytes: Buffer;
  readonly hash: Digest;
}

async function readOutbox(pool: Pool, link: LinkId): Promise<readonly Outgoing[]> {
  const { rows } = await pool.query<OutboxRow>('select * from link.outbox where link = $1 order by n', [link]);
  const sealed = new Map(
    rows.flatMap(({ epoch, sequence, envelope, bytes, hash }) =>
      envelope ? [[hash, { epoch: Number(epoch), sequence: Number(sequence), envelope, bytes, hash }] as const] : [],
    ),
  );
  return rows.map(({ id, kind, payload, until, hash }) => ({
    id,
    kind,
    payload,
    until: until === null ? null : Number(until),
    isAwaited: true,
    sealed: sealed.get(hash) ?? null,
  }));
}

async function readTold(pool: Pool, link: LinkId, seqs: readonly number[]): Promise<readonly Told[]> {
  const { rows } = await pool.query<{ seq: string; envelope: Buffer | null }>(
    `select seq, case when bool_or(what = 'said') then (array_agg(envelope order by part))[1] end as envelope from link.log
     where link = $1 and seq = any($2) and what in ('said', 'commit', 'void') group by seq order by seq`,
    [link, seqs],
  );
  return rows.map(({ seq, envelope }) => ({ seq: Number(seq), envelope }));
}

interface HeardRow extends Omit<Heard, 'seq'> {
  readonly seq: string;
}

async function readHeard(db: Pool | PoolClient, link: LinkId, after: number, most: number): Promise<readonly Heard[]> {
  const { rows } = await db.query<HeardRow>(
    `select seq, author, id, payload from link.log
     where link = $1 and seq > $2 and what = 'said' and kind = 'payload'
       and seq < coalesce((select min(seq) from link.log where link = $1 and what = 'hole'), 9223372036854775807)
       and seq <= (select max(seq) from (select seq from link.log
         where link = $1 and seq > $2 and what = 'said' and kind = 'payload' order by seq limit $3) as next)
     order by seq, part`,
    [link, after, most],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

async function readPlaces(pool: Pool, link: LinkId, after: number, most: number): Promise<readonly KeptPlace[]> {
  const { rows } = await pool.query<Omit<KeptPlace, 'seq'> & { readonly seq: string }>({
    name: 'link-places',
    text: `select seq, what, author, kind, payload from link.log where link = $1 and seq > $2
      and seq < (select min(seq) from link.log where link = $1 and seq > $2) + $3 order by seq, part`,
    values: [link, after, most],
  });
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

async function drain(
  client: PoolClient,
  link: LinkId,
  name: string,
  most: number,
  apply: (client: PoolClient, heard: readonly Heard[]) => Promise<void>,
): Promise<number> {
  await client.query('insert into link.reader (link, name, seq) values ($1, $2, 0) on conflict do nothing', [
    link,
    name,
  ]);
  const { rows } = await client.query<{ seq: string }>(
    'select seq from link.reader where link = $1 and name = $2 for update',
    [link, name],
  );
  const heard = await readHeard(client, link, Number(rows[0]!.seq), most);
  if (heard.length === 0) return 0;
  await apply(client, heard);
  await client.query('update link.reader set seq = $3 where link = $1 and name = $2', [link, name, heard.at(-1)!.seq]);
  return heard.length;
}

type DeskPart = Pick<
  LinkStore,
  'partners' | 'keepPartner' | 'mailCursor' | 'keepMailCursor' | 'keyPackages' | 'keepKeyPackages' | 'dropKeyPackage'
>;

function deskOf(pool: Pool, vault: Vault): DeskPart {
  return {
    partners: async () => {
      const { rows } = await pool.query<{ body: string }>('select body from link.partner order by invitation');
      return rows.map(({ body }) => fromStoredJson<Partner>(body));
    },
    keepPartner: async (partner) => {
      await pool.query(
        `insert into link.partner (invitation, body) values ($1, $2)
         on conflict (invitation) do update set body = excluded.body`,
        [partner.invitation, toStoredJson(partner)],
      );
    },
    mailCursor: async () =>
      Number((await pool.query<{ seq: string }>('select seq from link.mailbox')).rows[0]?.seq ?? 0),
    keepMailCursor: async (seq) => {
      await pool.query(
        'insert into link.mailbox (seq) values ($1) on conflict (only_one) do update set seq = excluded.seq',
        [seq],
      );
    },
    keyPackages: () => readKeyPackages(pool, vault),
    keepKeyPackages: (packages) => inTransaction(pool, (client) => writeKeyPackages(client, vault, packages)),
    dropKeyPackage: async (ref) => {
      await pool.query('delete from link.key_package where ref = $1', [ref]);
    },
  };
}

interface KeyPackageRow {
  readonly ref: string;
  readonly bytes: Buffer;
  readonly secret: Buffer;
  readonly last_resort: boolean;
  readonly expires: string;
}

async function readKeyPackages(pool: Pool, vault: Vault): Promise<readonly KeptKeyPackage[]> {
  const { rows } = await pool.query<KeyPackageRow>('select * from link.key_package');
  return rows.map(({ ref, bytes, secret, last_resort: isLastResort, expires }) => ({
    ref,
    bytes,
    secret: vault.open(secret),
    isLastResort,
    expires: Number(expires),
  }));
}

async function writeKeyPackages(client: PoolClient, vault: Vault, packages: readonly KeptKeyPackage[]): Promise<void> {
  for (const { ref, bytes, secret, isLastResort, expires } of packages)
    await client.query(
      `insert into link.key_package (ref, bytes, secret, last_resort, expires) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [ref, Buffer.from(bytes), vault.seal(secret), isLastResort, expires],
    );
}
