import { Client } from 'pg';
import type { DatabaseFacts } from '../../desk/index.ts';
import { HOUR, type Instant, SECOND } from '../../model/index.ts';
import { NEWEST_STEP } from '../postgres/migrations.ts';
import { RECORD_SCHEMA } from '../record-store/index.ts';

const CONNECT_MILLISECONDS = 5_000;
const STATEMENT_MILLISECONDS = 20_000;
/** An answer that was waited for says little of when the database looked at its clock. */
const SHORT_MILLISECONDS = 2_000;

const SERVER = `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
  current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as keeps,
  current_setting('max_connections')::int - (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as left`;

/** Tables of a desk may not be there yet: then nothing waits, and every step does. */
const SCHEMAS = [
  { name: 'database', table: 'schema_step', known: NEWEST_STEP },
  { name: 'record', table: 'record_schema_step', known: RECORD_SCHEMA.length },
] as const;

/**
 * Looks and changes nothing.
 *
 * @param deskNow what the desk's own clock shows, by which it erases; ours where it does not run
 */
export async function lookAtDatabase(
  url: string,
  clock: () => Instant,
  deskNow: Instant,
): Promise<DatabaseFacts | { readonly refused: string }> {
  const client = new Client({
    connectionString: url,
    application_name: 'cauce doctor',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: STATEMENT_MILLISECONDS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('set default_transaction_read_only = on');
    return await look(client, clock, deskNow);
  } catch (error) {
    return { refused: whyRefused(error as Error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A name with two addresses fails once for each. */
function whyRefused(error: Error & { readonly errors?: readonly Error[] }): string {
  return (error.errors?.[0] ?? error).message;
}

async function look(client: Client, clock: () => Instant, deskNow: Instant): Promise<DatabaseFacts> {
  const skewSeconds = await readSkew(client, clock);
  const { rows } = await client.query<{ version: number; encoding: string; keeps: boolean; left: number }>(SERVER);
  const { version, encoding, keeps, left } = rows[0]!;
  const schemas = [];
  for (const { name, table, known } of SCHEMAS) schemas.push({ name, step: await stepOf(client, table), known });
  return {
    version,
    encoding,
    keepsCommits: keeps,
    skewSeconds,
    connectionsLeft: left,
    schemas,
    inbox: await count(client, 'inbox', 'true'),
    overdueMessages: await count(client, 'message', `body is not null and expires_at < ${deskNow - HOUR}`),
  };
}

async function readSkew(client: Client, clock: () => Instant): Promise<number | null> {
  const sent = clock();
  const { rows } = await client.query<{ now: string }>('select extract(epoch from clock_timestamp()) * 1000 as now');
  const received = clock();
  if (received - sent > SHORT_MILLISECONDS) return null;
  return Math.round((Number(rows[0]!.now) - (sent + received) / 2) / SECOND);
}

async function isThere(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  return rows[0]!.there;
}

async function stepOf(client: Client, table: string): Promise<number> {
  if (!(await isThere(client, table))) return 0;
  const { rows } = await client.query<{ step: number }>(`select coalesce(max(step), 0)::int as step from ${table}`);
  return rows[0]!.step;
}

async function count(client: Client, table: string, where: string): Promise<number> {
  if (!(await isThere(client, table))) return 0;
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`);
  return rows[0]!.n;
}
