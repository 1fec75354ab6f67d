import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ok, refuse, type Result } from '../../model/index.ts';
import { clearBrokenOff, draftOf } from './drafts.ts';
import { isFileError } from './file-error.ts';
import { sealStream } from './seal-stream.ts';
import { listTables, selectRows } from './tables.ts';

export interface BackupOptions {
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The archive; it appears there once it is whole. */
  readonly path: string;
  /** How long deliveries may wait without one of them being read, before a backup gives up. */
  readonly patienceMilliseconds?: number;
  /** Waits for nothing: what nobody has read is left out, counted. For a desk that cannot start. */
  readonly withoutUnread?: boolean;
}

export interface BackupReport {
  readonly tables: number;
  readonly rows: number;
  /** Deliveries that nobody had read at that moment; they are not in it. */
  readonly unread: number;
}

const ROWS_AT_ONCE = 500;

/**
 * Writes all that a desk holds, as it is at one moment, into an archive sealed under the desk's key. The desk may go on meanwhile; it must,
 * where deliveries wait: what nobody has read may tell of a person in danger, and is in no backup. Refuses where nobody reads them,
 * unless they are to be left out.
 */
export async function writeBackup(options: BackupOptions): Promise<Result<BackupReport>> {
  const client = new Client({ connectionString: options.databaseUrl, application_name: 'cauce backup' });
  const report = { tables: 0, rows: 0, unread: 0 };
  await client.connect();
  try {
    if (!(await holdsDesk(client)))
      return refuse(
        'desk-missing',
        'There is no desk in this data folder.',
        'Name the folder of the desk with --data.',
      );
    const waiting = options.withoutUnread
      ? 0
      : await waitUntilRead(client, options.patienceMilliseconds ?? PATIENCE_MILLISECONDS);
    if (waiting > 0)
      return refuse(
        'deliveries-waiting',
        `${waiting} deliveries wait, and nobody reads them: they would be lost, or told of a person in danger.`,
        'Start the desk, and take the backup while it runs. Where it cannot start, --without-unread leaves them out; keep the data folder then, they are in it alone.',
      );
    await client.query('begin isolation level repeatable read read only');
    return await writeArchive(client, options, report);
  } finally {
    await client.end();
  }
}

async function holdsDesk(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    `select to_regclass('public.inbox') is not null and to_regclass('public.record_schema_step') is not null as held`,
  );
  return rows[0]!.held;
}

/** Written beside its place under a name of its own, and put there once it is whole; what broke off is taken away again. */
async function writeArchive(
  client: Client,
  options: BackupOptions,
  report: Mutable<BackupReport>,
): Promise<Result<BackupReport>> {
  const draft = draftOf(options.path);
  try {
    clearBrokenOff(options.path);
    await pipeline(
      Readable.from(tellDesk(client, options, report)),
      createGzip(),
      sealStream(options.masterKey),
      createWriteStream(draft, { mode: 0o600, flush: true }),
    );
    renameSync(draft, options.path);
    return ok(report);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!isFileError(error)) throw error;
    return refuse('backup-unwritable', `The backup was not written: ${error.message}.`, remedyOf(error));
  }
}

const remedyOf = ({ code }: NodeJS.ErrnoException): string =>
  code === 'ENOSPC' || code === 'EDQUOT'
    ? 'Make room there, or write it to another disk.'
    : 'Name a file in a folder that is there and may be written to.';

const PATIENCE_MILLISECONDS = 60_000;
const LOOK_EVERY_MILLISECONDS = 200;

/** Waits until what lay in the inbox when this began has been read; how much of it still waits once none is read any more. */
async function waitUntilRead(client: Client, patienceMilliseconds: number): Promise<number> {
  const { rows } = await client.query<{ last: string | null }>('select max(id) as last from inbox');
  let [least, movedAt] = [Infinity, performance.now()];
  for (;;) {
    const left = await client.query<{ waiting: number }>('select count(*)::int as waiting from inbox where id <= $1', [
      rows[0]!.last,
    ]);
    const { waiting } = left.rows[0]!;
    if (waiting < least) [least, movedAt] = [waiting, performance.now()];
    if (waiting === 0 || performance.now() - movedAt > patienceMilliseconds) return waiting;
    await sleep(LOOK_EVERY_MILLISECONDS);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** JSON Lines: a head, each table with its rows, the counters, and an end that says how much there was. */
async function* tellDesk(client: Client, { now }: BackupOptions, report: Mutable<BackupReport>) {
  const { rows: inbox } = await client.query<{ unread: number }>('select count(*)::int as unread from inbox');
  report.unread = inbox[0]!.unread;
  yield line({ kind: 'desk', at: now, steps: await readSteps(client), unread: report.unread });
  for (const table of await listTables(client)) {
    yield line({ kind: 'table', table });
    report.tables += 1;
    await client.query(`declare told cursor for ${selectRows(table, now)}`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from told`);
      if (rows.length === 0) break;
      report.rows += rows.length;
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await client.query('close told');
  }
  const { rows: counters } = await client.query<{ name: string; last: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value as last from pg_sequences`,
  );
  for (const { name, last } of counters) if (last !== null) yield line({ kind: 'counter', counter: name, last });
  yield line({ kind: 'end', rows: report.rows });
}

/** How far the schema had come, by the tables that count its steps. */
export async function readSteps(client: Client): Promise<Readonly<Record<string, number>>> {
  const steps: Record<string, number> = {};
  for (const table of ['schema_step', 'record_schema_step']) {
    const { rows } = await client.query<{ last: number | null }>(`select max(step)::int as last from ${table}`);
    steps[table] = rows[0]!.last ?? 0;
  }
  return steps;
}
