import type { PoolClient } from 'pg';
import {
  type LinkChange,
  type LinkEvent,
  type LinkId,
  type LogEntry,
  type Outgoing,
  toStoredJson,
  type UtteranceId,
} from '../../link/index.ts';
import type { Vault } from './vault.ts';

/** Writes one step of a link: all its parts stand in the transaction of `client`. */
export async function writeChange(client: PoolClient, vault: Vault, change: LinkChange): Promise<void> {
  await writeLink(client, vault, change);
  const { queued, sealed, gone, entries, others } = sortEvents(change.events);
  await insertOutgoing(client, change.link, queued);
  for (const outgoing of sealed) await writeSealed(client, change.link, outgoing);
  for (const event of others) await writeEvent(client, change.link, event);
  if (gone.length > 0)
    await client.query('delete from link.outbox where link = $1 and id = any($2)', [change.link, gone]);
  await writeEntries(client, change.link, entries);
  for (const event of change.events) if (event.kind === 'filled') await fillHole(client, change.link, event);
}

async function writeLink(client: PoolClient, vault: Vault, change: LinkChange): Promise<void> {
  const { group, isBaseNew, pending } = change;
  const { next, ...rest } = pending ?? { next: null };
  const seal = (bytes: Uint8Array | undefined): Uint8Array | null => (bytes ? vault.seal(bytes) : null);
  const { rowCount } = await client.query(
    `update link.link set version = version + 1, state = $3, ratchets = $4, pending = $5, next_base = $6,
       next_ratchets = $7, base = case when $8 then $9 else base end
     where id = $1 and version = $2`,
    [
      change.link,
      change.version,
      toStoredJson(change.state),
      seal(group?.ratchets),
      pending ? toStoredJson(rest) : null,
      seal(next?.base),
      seal(next?.ratchets),
      isBaseNew || !group,
      isBaseNew ? seal(group?.base) : null,
    ],
  );
  if (rowCount !== 1) throw new Error('another process has written this link; read it again');
}

/** By what is written together. A word that is taken in and sealed in one step is written once; one that is unsealed is sealed again in a later step. */
function sortEvents(events: readonly LinkEvent[]) {
  const queued = new Map<UtteranceId, Outgoing>();
  const sorted = {
    sealed: [] as Outgoing[],
    gone: [] as UtteranceId[],
    entries: [] as LogEntry[],
    others: [] as LinkEvent[],
  };
  for (const event of events) {
    if (event.kind === 'placed') sorted.entries.push(event.entry);
    else if (event.kind === 'delivered' || event.kind === 'withdrawn') sorted.gone.push(event.id);
    else if (event.kind === 'queued' && !event.isFirst) queued.set(event.outgoing.id, event.outgoing);
    else if (event.kind !== 'sealed') sorted.others.push(event);
    else if (queued.has(event.outgoing.id)) queued.set(event.outgoing.id, event.outgoing);
    else sorted.sealed.push(event.outgoing);
  }
  return { ...sorted, queued: [...queued.values()] };
}

async function writeEvent(client: PoolClient, link: LinkId, event: LinkEvent): Promise<void> {
  switch (event.kind) {
    case 'queued':
      return insertInFront(client, link, event.outgoing);
    case 'unsealed':
      await client.query(
        `update link.outbox set epoch = null, sequence = null, envelope = null, bytes = null, hash = null
         where link = $1 and id = $2`,
        [link, event.id],
      );
      return;
    case 'alarm': {
      const { seq, code, about, detail } = event.alarm;
      await client.query('insert into link.alarm (link, seq, code, about, detail) values ($1, $2, $3, $4, $5)', [
        link,
        seq,
        code,
        about,
        detail,
      ]);
    }
  }
}

async function insertOutgoing(client: PoolClient, link: LinkId, outbox: readonly Outgoing[]): Promise<void> {
  if (outbox.length === 0) return;
  const column = <T>(pick: (outgoing: Outgoing) => T): T[] => outbox.map(pick);
  await client.query({
    name: 'link-outbox',
    text: `insert into link.outbox (link, n, id, kind, payload, until, epoch, sequence, envelope, bytes, hash)
     select $1, (select coalesce(max(n), 0) from link.outbox where link = $1) + added.n, added.id, added.kind, added.payload,
       added.until, added.epoch, added.sequence, added.envelope, added.bytes, added.hash
     from unnest($2::text[], $3::text[], $4::bytea[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bytea[], $9::bytea[],
       $10::text[]) with ordinality as added (id, kind, payload, until, epoch, sequence, envelope, bytes, hash, n)`,
    values: [
      link,
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ payload }) => Buffer.from(payload)),
      column(({ until }) => until),
      column(({ sealed }) => sealed?.epoch ?? null),
      column(({ sealed }) => sealed?.sequence ?? null),
      column(({ sealed }) => sealed && Buffer.from(sealed.envelope)),
      column(({ sealed }) => sealed && Buffer.from(sealed.bytes)),
      column(({ sealed }) => sealed?.hash ?? null),
    ],
  });
}

const insertInFront = async (client: PoolClient, link: LinkId, { id, kind, payload, until }: Outgoing): Promise<void> =>
  void (await client.query(
    `insert into link.outbox (link, n, id, kind, payload, until)
     select $1, coalesce(min(n), 0) - 1, $2, $3, $4, $5 from link.outbox where link = $1`,
    [link, id, kind, Buffer.from(payload), until],
  ));

async function writeSealed(client: PoolClient, link: LinkId, { id, sealed }: Outgoing): Promise<void> {
  if (!sealed) return;
  await client.query(
    `update link.outbox set epoch = $3, sequence = $4, envelope = $5, bytes = $6, hash = $7 where link = $1 and id = $2`,
    [link, id, sealed.epoch, sealed.sequence, Buffer.from(sealed.envelope), Buffer.from(sealed.bytes), sealed.hash],
  );
}

/** A word that is in the log already stays where it is: it has effect once. */
async function writeEntries(client: PoolClient, link: LinkId, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = entries.flatMap((entry) => (entry.what === 'said' ? [entry.id] : []));
  const { rows } = await client.query<{ id: string }>({
    name: 'link-known',
    text: `select id from link.log where link = $1 and id = any($2) and what = 'said'`,
    values: [link, ids],
  });
  const known = new Set(rows.map(({ id }) => id));
  const once = entries.map((entry): Row => {
    if (entry.what !== 'said') return rowOf(entry);
    const isRepeat = known.has(entry.id);
    known.add(entry.id);
    return isRepeat ? { ...rowOf(entry), what: 'void', detail: 'repeat' } : rowOf(entry);
  });
  await insertRows(client, link, once);
}

interface Row {
  readonly seq: number;
  readonly hash: string;
  readonly head: string;
  readonly what: string;
  readonly author: string | null;
  readonly id: string | null;
  readonly kind: string | null;
  readonly payload: Buffer | null;
  readonly envelope: Buffer | null;
  readonly detail: string | null;
}

function rowOf(entry: LogEntry): Row {
  const { seq, hash, head, what } = entry;
  const empty = {
    seq,
    hash,
    head,
    what,
    author: null,
    id: null,
    kind: null,
    payload: null,
    envelope: null,
    detail: null,
  };
  switch (entry.what) {
    case 'said': {
      const { author, id, kind } = entry;
      return { ...empty, author, id, kind, payload: Buffer.from(entry.payload), envelope: Buffer.from(entry.envelope) };
    }
    case 'commit':
      return { ...empty, author: entry.facts.committer.address, detail: toStoredJson(entry.facts) };
    case 'void':
      return { ...empty, author: entry.from, detail: entry.reason };
    default:
      return empty;
  }
}

async function insertRows(client: PoolClient, link: LinkId, rows: readonly Row[]): Promise<void> {
  const column = <T>(pick: (row: Row) => T): T[] => rows.map(pick);
  await client.query(
    `insert into link.log (link, seq, hash, head, what, author, id, kind, payload, envelope, detail)
     select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::bytea[], $10::bytea[], $11::text[])`,
    [
      link,
      column(({ seq }) => seq),
      column(({ hash }) => hash),
      column(({ head }) => head),
      column(({ what }) => what),
      column(({ author }) => author),
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ payload }) => payload),
      column(({ envelope }) => envelope),
      column(({ detail }) => detail),
    ],
  );
}

async function fillHole(
  client: PoolClient,
  link: LinkId,
  { seq, said }: Extract<LinkEvent, { kind: 'filled' }>,
): Promise<void> {
  if (!said) {
    await client.query(`update link.log set what = 'void', detail = 'unreadable' where link = $1 and seq = $2`, [
      link,
      seq,
    ]);
    return;
  }
  const { rows } = await client.query(`select 1 from link.log where link = $1 and id = $2 and what = 'said'`, [
    link,
    said.id,
  ]);
  await client.query(
    `update link.log set what = $3, author = $4, id = $5, kind = $6, payload = $7, envelope = $8, detail = $9
     where link = $1 and seq = $2`,
    [
      link,
      seq,
      rows.length > 0 ? 'void' : 'said',
      said.author,
      said.id,
      said.kind,
      Buffer.from(said.payload),
      Buffer.from(said.envelope),
      rows.length > 0 ? 'repeat' : null,
    ],
  );
}
