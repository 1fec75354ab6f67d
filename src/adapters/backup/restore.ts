import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { Client, Pool, type PoolClient } from 'pg';
import { fromStoredJson, type Link, type LinkState, restoreLink, toStoredJson } from '../../link/index.ts';
import { ok, refuse, type Result } from '../../model/index.ts';
import { createTree, hashLeaf, parseCheckpoint, parseNote, toHex } from '../../record/index.ts';
import { migrateLink } from '../link-postgres/index.ts';
import { openStore } from '../postgres/store.ts';
import { carryHolds, migrateRecord } from '../record-store/index.ts';
import { migrateSharedLog } from '../shared-log/index.ts';
import { sha256 } from '../signing/keys.ts';
import { type BackupReport, readSteps } from './backup.ts';
import { isFileError } from './file-error.ts';
import { NoBackupError, openStream } from './seal-stream.ts';
import { listAllTables, quoteName } from './tables.ts';

export interface RestoreOptions {
  /** An empty database. */
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly path: string;
}

export interface Restored extends BackupReport {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** Records whose root was counted again from themselves and found as it was signed. */
  readonly records: number;
  /** The schema in which the log of before the backup stays to be read; null where there was none. */
  readonly keptLog: string | null;
}

const ROWS_AT_ONCE = 200;

/**
 * Puts a backup into an empty database, all of it or nothing: it is read to its end and checked before anything is written, and the
 * record is counted again from its entries against its last signed head. A restored desk is not the desk that went on meanwhile: its
 * links come back under fresh keys, and its record goes on as a new log beside the old one.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored>> {
  const found = await inspect(options).catch(tellWhy);
  if (!found.ok) return found;
  const seen = found.value;
  await migrateAll(options.databaseUrl);
  const client = new Client({ connectionString: options.databaseUrl, application_name: 'cauce restore' });
  await client.connect();
  try {
    if (await isInUse(client))
      return refuse('desk-running', 'A desk works with this database.', 'Stop it for good, and restore then.');
    if (!(await isEmpty(client)))
      return refuse(
        'desk-not-empty',
        'There is a desk in this database already.',
        'Restore into an empty data folder.',
      );
    const own = await readSteps(client);
    if (Object.entries(seen.steps).some(([table, step]) => step > (own[table] ?? 0)))
      return refuse(
        'backup-newer',
        'The backup was written by a newer Cauce.',
        'Bring this one to that version first.',
      );
    await client.query('begin');
    await writeRows(client, options);
    const records = await verifyRecord(client);
    if (records === null) {
      await client.query('rollback');
      return refuse('backup-damaged', 'The record in the backup does not come to the root that was signed.', REMEDY);
    }
    const keptLog = await setBack(client, seen.at);
    await client.query('commit');
    const { at, tables, rows, unread } = seen;
    return ok({ at, tables, rows, unread, records, keptLog });
  } finally {
    await client.end();
  }
}

/** What is wrong with an archive, as far as it shows. */
function tellWhy(error: unknown): Result<never> {
  const code = isFileError(error) ? error.code : null;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    return refuse('backup-missing', 'There is no backup at this path, or it may not be read.', 'Check the path.');
  if (error instanceof NoBackupError)
    return refuse('backup-foreign', 'This file is no backup of a desk.', 'Name an archive that cauce backup wrote.');
  return refuse('backup-damaged', 'The backup is damaged, or belongs to another desk key.', REMEDY);
}

const REMEDY = 'Take another backup, with the desk.key it was written under in the data folder.';

async function migrateAll(databaseUrl: string): Promise<void> {
  await (await openStore(databaseUrl)).close();
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await migrateRecord(pool);
    await migrateLink(pool);
    await migrateSharedLog(pool);
  } finally {
    await pool.end();
  }
}

const LEAVING_MILLISECONDS = 2_000;
const LOOK_EVERY_MILLISECONDS = 50;

/** A desk that runs, as fresh as it may be, would go on over what is put back. Who has just closed a connection is still seen for a moment. */
async function isInUse(client: Client): Promise<boolean> {
  for (const began = performance.now(); ; await sleep(LOOK_EVERY_MILLISECONDS)) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    if (rowCount === 0) return false;
    if (performance.now() - began > LEAVING_MILLISECONDS) return true;
  }
}

/** What a desk writes by its mere opening: all of it gives way. */
const OPENED: ReadonlySet<string> = new Set([
  'public.schema_step',
  'public.record_schema_step',
  'public.record_log',
  'link.key_package',
]);

/** Whatever a table holds, it is a desk's, and would be lost: lessons and referrals stay when chat has been erased. */
async function isEmpty(client: Client): Promise<boolean> {
  for (const table of await listAllTables(client)) {
    if (OPENED.has(table)) continue;
    const { rowCount } = await client.query(`select from ${quoteName(table)} limit 1`);
    if (rowCount !== 0) return false;
  }
  return true;
}

type Told =
  | {
      readonly kind: 'desk';
      readonly at: number;
      readonly steps: Readonly<Record<string, number>>;
      /** Missing in archives of before it was counted. */
      readonly unread?: number;
    }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'counter'; readonly counter: string; readonly last: string }
  | { readonly kind: 'end'; readonly rows: number };

/** What an archive says, line by line; an error where it was changed anywhere up to here, or cut off. */
async function* readBackup({ path, masterKey }: RestoreOptions): AsyncGenerator<Told> {
  const out = new PassThrough({ encoding: 'utf8' });
  const reading = pipeline(createReadStream(path), openStream(masterKey), createGunzip(), out);
  reading.catch((error: unknown) => out.destroy(error as Error));
  // Rows are as the database writes them, with a space behind every colon; the lines between them have none.
  for await (const text of linesOf(out))
    yield text.startsWith('{"kind":"') ? (JSON.parse(text) as Told) : { kind: 'row', row: text };
}

/** Cut at line feeds alone: other separators may stand in what people wrote. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

interface Seen extends BackupReport {
  readonly at: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** Reads an archive to its end without writing anything. */
async function inspect(options: RestoreOptions): Promise<Result<Seen>> {
  const seen = { head: null as Extract<Told, { kind: 'desk' }> | null, tables: 0, rows: 0, isWhole: false };
  for await (const told of readBackup(options)) {
    if (told.kind === 'desk') seen.head = told;
    if (told.kind === 'table') seen.tables += 1;
    if (told.kind === 'row') seen.rows += 1;
    if (told.kind === 'end') seen.isWhole = told.rows === seen.rows;
  }
  if (!seen.head || !seen.isWhole) throw new Error('the archive is not whole');
  const { at, steps, unread = 0 } = seen.head;
  return ok({ at, steps, unread, tables: seen.tables, rows: seen.rows });
}

async function writeRows(client: Client, options: RestoreOptions): Promise<void> {
  let table = '';
  let rows: string[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insertRows(client, table, rows);
    rows = [];
  };
  for await (const told of readBackup(options)) {
    if (told.kind === 'row') {
      rows.push(told.row);
      if (rows.length >= ROWS_AT_ONCE) await flush();
      continue;
    }
    await flush();
    if (told.kind === 'table') {
      table = told.table;
      await makeRoom(client, table);
      // What a migration or an opening wrote on its own gives way to what the desk had.
      await client.query(`delete from ${quoteName(table)}`);
    }
    if (told.kind === 'counter') await client.query('select setval($1, $2)', [quoteName(told.counter), told.last]);
  }
}

/** Rows of one table out of a backup. A column that an older backup does not have takes its default. */
export async function insertRows(client: Client, table: string, rows: readonly string[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(JSON.parse(first) as object)
    .map(quoteName)
    .join(', ');
  await client.query(
    `insert into ${quoteName(table)} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${quoteName(table)}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  );
}

/** How many records there are; null where they do not come to the root of the last signed head. */
async function verifyRecord(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ entry: Buffer }>('select entry from record order by index');
  const tree = createTree(sha256);
  for (const { entry } of rows) tree.append(hashLeaf(sha256, entry));
  const newest = await client.query<{ note: string }>('select note from record_checkpoint order by size desc limit 1');
  const note = newest.rows[0]?.note;
  const head = note === undefined ? null : parseCheckpoint(parseNote(note)?.text ?? '');
  if (note !== undefined && (!head || head.size > rows.length)) return null;
  return head && toHex(tree.root(head.size)) !== toHex(head.root) ? null : rows.length;
}

/** What was said and signed since the backup is not in it: links say nothing before they have come back, and the record begins a new log. */
async function setBack(client: Client, at: number): Promise<string | null> {
  const { rows } = await client.query<{ id: string; state: string }>('select id, state from link.link');
  for (const { id, state } of rows) {
    const held: Link = { state: fromStoredJson<LinkState>(state), group: null, outbox: [], pending: null };
    const { state: restored } = restoreLink(held);
    await client.query('update link.link set state = $2 where id = $1', [id, toStoredJson(restored)]);
    await client.query(
      `insert into link.alarm (link, seq, code, about, detail) values ($1, $2, 'restored-backup', $3, $4)`,
      [id, restored.cursor, restored.self.address, 'this desk goes on from a backup'],
    );
  }
  return beginNewRecord(client, at);
}

const RECORD_TABLES = ['record_log', 'record', 'record_tile', 'record_checkpoint', 'record_cosignature'] as const;
const KEPT_LOG = /^record_until_\d+$/;

/** A desk that was restored before keeps its older logs, each in a schema that no migration makes. */
async function makeRoom(client: Client, table: string): Promise<void> {
  const schema = table.slice(0, table.indexOf('.'));
  if (!KEPT_LOG.test(schema)) return;
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  if (rowCount !== 0) return;
  await client.query(`create schema ${schema}`);
  for (const name of RECORD_TABLES) await client.query(`create table ${schema}.${name} (like ${name} including all)`);
  await tieRecord(client, schema);
}

/** What holds the tables of a log together, and keeps it from being rewritten. */
async function tieRecord(client: Client, schema: string): Promise<void> {
  await client.query(
    `alter table ${schema}.record_cosignature add foreign key (size) references ${schema}.record_checkpoint`,
  );
  await client.query(
    `create trigger record_stays before update or delete on ${schema}.record for each row execute function record_stays()`,
  );
}

/** The old log stays to be read in a schema of its own; the new one is named after it and the moment of the backup. */
async function beginNewRecord(client: Client, at: number): Promise<string | null> {
  const { rows } = await client.query<{ origin: string }>('select origin from record_log');
  const origin = rows[0]?.origin;
  if (origin === undefined) return null;
  const name = Math.floor(at / 1_000);
  const schema = `record_until_${name}`;
  await client.query(`create schema ${schema}`);
  for (const table of RECORD_TABLES) {
    await client.query(`alter table ${table} set schema ${schema}`);
    await client.query(`create table ${table} (like ${schema}.${table} including all)`);
  }
  await tieRecord(client, 'public');
  const [desk, id] = origin.split('/');
  await client.query("insert into record_log (origin, size, peaks) values ($1, 0, '')", [`${desk}/${id}/${name}`]);
  await carryHolds(client as unknown as PoolClient, schema);
  return schema;
}
