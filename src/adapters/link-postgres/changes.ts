import type { Pool, PoolClient } from 'pg';
import {
  type LinkChange,
  type LinkEvent,
  type LinkId,
  type LogEntry,
  type Outgoing,
  type Repeat,
  toStoredJson,
  type UtteranceId,
} from '../../link/index.ts';
import { packBytes } from '../postgres/arrays.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { Vault } from './vault.ts';

/** Writes one step of a link, all of it or nothing. Most are one statement, which is a transaction of its own. */
export async function writeChange(pool: Pool, vault: Vault, change: LinkChange): Promise<readonly Repeat[]> {
  const sorted = sortEvents(change.events);
  const { others, filled } = sorted;
  if (others.length === 0 && filled.length === 0) return writeStep(pool, vault, change, sorted);
  return inTransaction(pool, async (client) => {
    const repeats = await writeStep(client, vault, change, sorted);
    for (const event of others) await writeEvent(client, change.link, event);
    for (const event of filled) await fillHole(client, change.link, event);
    return repeats;
  });
}

/**
 * A step is one statement: what is not in it is not in the statement either, for starting an empty part costs the database more than
 * writing a row. `$1` is the link and `$2` its version; `?1`, `?2`, … are the part's own values.
 */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Nothing of a step is written where the link has another version. */
const moved = (vault: Vault, change: LinkChange): Part => ({
  name: 'moved',
  text: `update link.link set version = version + 1, state = ?1, ratchets = ?2, pending = ?3, next_base = ?4, next_ratchets = ?5,
      base = case when ?6 then ?7 else base end
    where id = $1 and version = $2 returning id`,
  values: linkColumns(vault, change),
});

/** Words stand in the outbox in the order of the steps that took them in, so far apart that no step takes in more. */
const WORDS_A_STEP = 1_000_000;

const queued = (words: readonly Outgoing[]): Part => ({
  name: 'queued',
  text: `insert into link.outbox (link, n, id, kind, payload, until, epoch, sequence, envelope, bytes, hash)
    select moved.id, ($2::bigint + 1) * ${WORDS_A_STEP} + added.n, added.id, added.kind, added.payload, added.until,
      added.epoch, added.sequence, added.envelope, added.bytes, added.hash
    from moved, unnest(?1::text[], ?2::text[], ?3::bytea[], ?4::bigint[], ?5::bigint[], ?6::bigint[], ?7::bytea[], ?8::bytea[],
      ?9::text[]) with ordinality as added (id, kind, payload, until, epoch, sequence, envelope, bytes, hash, n)`,
  values: [...columns(words, ['id', 'kind', 'payload', 'until']), ...sealColumns(words)],
});

const sealed = (words: readonly Outgoing[]): Part => ({
  name: 'sealed',
  text: `update link.outbox set epoch = now.epoch, sequence = now.sequence, envelope = now.envelope, bytes = now.bytes, hash = now.hash
    from moved, unnest(?1::text[], ?2::bigint[], ?3::bigint[], ?4::bytea[], ?5::bytea[], ?6::text[])
      as now (id, epoch, sequence, envelope, bytes, hash)
    where outbox.link = moved.id and outbox.id = any(?1) and outbox.id = now.id`,
  values: [...columns(words, ['id']), ...sealColumns(words)],
});

const unsealed = (ids: readonly UtteranceId[]): Part => ({
  name: 'unsealed',
  text: `update link.outbox set epoch = null, sequence = null, envelope = null, bytes = null, hash = null
    from moved where outbox.link = moved.id and outbox.id = any(?1)`,
  values: [ids],
});

const gone = (ids: readonly UtteranceId[]): Part => ({
  name: 'gone',
  text: 'delete from link.outbox using moved where outbox.link = moved.id and outbox.id = any(?1)',
  values: [ids],
});

/**
 * A word that is in the log already stays where it is: it has effect once. Each is looked up by itself: a join would be planned while the
 * log is short, and read all of it ever after.
 */
const placed = (entries: readonly LogEntry[]): Part => ({
  name: 'placed',
  text: `insert into link.log (link, seq, part, hash, head, what, author, id, kind, payload, envelope, detail)
    select moved.id, added.seq, added.part, added.hash, added.head, case when known.is_repeat then 'void' else added.what end, added.author,
      added.id, added.kind, added.payload, added.envelope, case when known.is_repeat then 'repeat' else added.detail end
    from moved, unnest(?1::bigint[], ?2::text[], ?3::text[], ?4::text[], ?5::text[], ?6::text[], ?7::text[], ?8::bytea[],
      ?9::bytea[], ?10::text[], ?11::int[]) as added (seq, hash, head, what, author, id, kind, payload, envelope, detail, part),
      lateral (select (select true from link.log where link = $1 and id = added.id and what = 'said') as is_repeat offset 0) as known
    returning seq, part, detail`,
  values: columns(onceEach(entries.map(rowOf)), ROW_COLUMNS),
});

const statements = new Map<string, string>();

/** The statement for these parts, made once. */
function statementOf(name: string, parts: readonly Part[]): string {
  const held = statements.get(name);
  if (held !== undefined) return held;
  let taken = 2;
  const withs = parts.map((part) => {
    const from = taken;
    taken += part.values.length;
    return `${part.name} as (${part.text.replace(/\?(\d+)/g, (_, at: string) => `$${from + Number(at)}`)})`;
  });
  const hasPlaced = parts.some((part) => part.name === 'placed');
  const repeats = hasPlaced ? `(select array_agg(seq || ' ' || part) from placed where detail = 'repeat')` : 'null';
  const text = `with ${withs.join(',\n')} select (select count(*)::int from moved) as n, ${repeats} as repeats`;
  statements.set(name, text);
  return text;
}

async function writeStep(
  db: Pool | PoolClient,
  vault: Vault,
  change: LinkChange,
  sorted: Pick<ReturnType<typeof sortEvents>, 'queued' | 'sealed' | 'unsealed' | 'gone' | 'entries'>,
): Promise<readonly Repeat[]> {
  const parts = [
    moved(vault, change),
    ...(sorted.queued.length > 0 ? [queued(sorted.queued)] : []),
    ...(sorted.sealed.length > 0 ? [sealed(sorted.sealed)] : []),
    ...(sorted.unsealed.length > 0 ? [unsealed(sorted.unsealed)] : []),
    ...(sorted.gone.length > 0 ? [gone(sorted.gone)] : []),
    ...(sorted.entries.length > 0 ? [placed(sorted.entries)] : []),
  ];
  const name = `link-step ${parts.map((part) => part.name).join(' ')}`;
  const values = [change.link, change.version, ...parts.flatMap((part) => part.values)];
  const { rows } = await db.query<{ n: number; repeats: string[] | null }>({
    name,
    text: statementOf(name, parts),
    values,
  });
  if (rows[0]!.n !== 1) throw new Error('another process has written this link; read it again');
  return (rows[0]!.repeats ?? []).map((repeat) => {
    const [seq, part] = repeat.split(' ').map(Number) as [number, number];
    return { seq, part };
  });
}

function linkColumns(vault: Vault, { state, group, isBaseNew, pending }: LinkChange): readonly unknown[] {
  const { next, ...rest } = pending ?? { next: null };
  const seal = (bytes: Uint8Array | undefined): Uint8Array | null => (bytes ? vault.seal(bytes) : null);
  return [
    toStoredJson(state),
    seal(group?.ratchets),
    pending ? toStoredJson(rest) : null,
    seal(next?.base),
    seal(next?.ratchets),
    isBaseNew || !group,
    isBaseNew ? seal(group?.base) : null,
  ];
}

/** One array for each column, as `unnest` takes them. */
const columns = <T extends object>(rows: readonly T[], names: readonly (keyof T)[]): readonly unknown[] =>
  names.map((name) => {
    const values = rows.map((row) => row[name]);
    return BYTE_COLUMNS.has(name) ? packBytes(values as (Uint8Array | null)[]) : values;
  });

const BYTE_COLUMNS: ReadonlySet<PropertyKey> = new Set(['payload', 'envelope', 'bytes']);

/** What several share stands with the first of them. */
const sealColumns = (outbox: readonly Outgoing[]): readonly unknown[] =>
  columns(
    outbox.map(({ sealed }, at) => {
      const { epoch, sequence, envelope, bytes, hash } = sealed ?? UNSEALED;
      const isFirst = sealed !== outbox[at - 1]?.sealed;
      return { epoch, sequence, envelope: isFirst ? envelope : null, bytes: isFirst ? bytes : null, hash };
    }),
    ['epoch', 'sequence', 'envelope', 'bytes', 'hash'],
  );

const UNSEALED = { epoch: null, sequence: null, envelope: null, bytes: null, hash: null };

/** The same word twice in one step: the second has no effect either. */
function onceEach(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.id === null || !seen.has(row.id)) return seen.add(row.id ?? '') && row;
    return { ...row, what: 'void', detail: 'repeat' };
  });
}

/** By what is written together. A word that is taken in and sealed in one step is written once; one that is unsealed is sealed again in a later step. */
function sortEvents(events: readonly LinkEvent[]) {
  const queued = new Map<UtteranceId, Outgoing>();
  const sorted = {
    sealed: [] as Outgoing[],
    unsealed: [] as UtteranceId[],
    gone: [] as UtteranceId[],
    entries: [] as LogEntry[],
    others: [] as LinkEvent[],
    filled: [] as Extract<LinkEvent, { kind: 'filled' }>[],
  };
  for (const event of events) {
    if (event.kind === 'placed') sorted.entries.push(event.entry);
    else if (event.kind === 'delivered' || event.kind === 'withdrawn') sorted.gone.push(event.id);
    else if (event.kind === 'queued' && !event.isFirst) queued.set(event.outgoing.id, event.outgoing);
    else if (event.kind === 'unsealed') sorted.unsealed.push(event.id);
    else if (event.kind === 'filled') sorted.filled.push(event);
    else if (event.kind === 'prepared' || event.kind === 'settled') continue;
    else if (event.kind !== 'sealed') sorted.others.push(event);
    else if (queued.has(event.outgoing.id)) queued.set(event.outgoing.id, event.outgoing);
    else sorted.sealed.push(event.outgoing);
  }
  // Of two parts of a statement one alone has a row.
  const gone = new Set(sorted.gone);
  const unsealed = sorted.unsealed.filter((id) => !gone.has(id));
  return { ...sorted, unsealed, queued: [...queued.values()] };
}

async function writeEvent(client: PoolClient, link: LinkId, event: LinkEvent): Promise<void> {
  switch (event.kind) {
    case 'queued':
      return insertInFront(client, link, event.outgoing);
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

const insertInFront = async (client: PoolClient, link: LinkId, { id, kind, payload, until }: Outgoing): Promise<void> =>
  void (await client.query(
    `insert into link.outbox (link, n, id, kind, payload, until)
     select $1, coalesce(min(n), 0) - 1, $2, $3, $4, $5 from link.outbox where link = $1`,
    [link, id, kind, Buffer.from(payload), until],
  ));

interface Row {
  readonly seq: number;
  readonly hash: string;
  readonly head: string;
  readonly what: string;
  readonly author: string | null;
  readonly id: string | null;
  readonly kind: string | null;
  readonly payload: Uint8Array | null;
  readonly envelope: Uint8Array | null;
  readonly detail: string | null;
  readonly part: number;
}

const ROW_COLUMNS = [
  'seq',
  'hash',
  'head',
  'what',
  'author',
  'id',
  'kind',
  'payload',
  'envelope',
  'detail',
  'part',
] as const satisfies readonly (keyof Row)[];

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
    part: 0,
  };
  switch (entry.what) {
    case 'said': {
      const { author, id, kind, payload, part, envelope } = entry;
      return { ...empty, author, id, kind, payload, part, envelope: part === 0 ? envelope : null };
    }
    case 'commit':
      return { ...empty, author: entry.facts.committer.address, detail: toStoredJson(entry.facts) };
    case 'void':
      return { ...empty, author: entry.from, detail: entry.reason };
    default:
      return empty;
  }
}

/** A word that is in the log already has no effect a second time. */
async function fillHole(
  client: PoolClient,
  link: LinkId,
  { seq, said }: Extract<LinkEvent, { kind: 'filled' }>,
): Promise<void> {
  if (said.length === 0) {
    await client.query(`update link.log set what = 'void', detail = 'unreadable' where link = $1 and seq = $2`, [
      link,
      seq,
    ]);
    return;
  }
  for (const { author, id, kind, payload, part, envelope } of said)
    await client.query(
      `insert into link.log as held (link, seq, part, hash, head, what, author, id, kind, payload, envelope, detail)
       select $1, $2, $3, hole.hash, hole.head, case when known.id is null then 'said' else 'void' end, $4, $5, $6, $7, $8,
         case when known.id is null then null else 'repeat' end
       from link.log hole left join link.log known on known.link = $1 and known.id = $5 and known.what = 'said'
       where hole.link = $1 and hole.seq = $2 and hole.part = 0
       on conflict (link, seq, part) do update set what = excluded.what, author = excluded.author, id = excluded.id,
         kind = excluded.kind, payload = excluded.payload, envelope = excluded.envelope, detail = excluded.detail`,
      [link, seq, part, author, id, kind, Buffer.from(payload), part === 0 ? Buffer.from(envelope) : null],
    );
}
