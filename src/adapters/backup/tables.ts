import type { ClientBase } from 'pg';

/** What a backup takes of a table; null: nothing. */
interface Rule {
  /** Rows that are taken; `$now` stands for the moment of the backup, in milliseconds. */
  readonly where?: string;
  /** Columns that are left empty. */
  readonly blank?: readonly string[];
}

/**
 * What is not taken as it stands. Chat past its time is not carried on. Words of a person in danger are in no backup, nor are the addresses of who asked; nor, for their sake, is
 * what nobody has read yet: a backup waits until all that was answered when it began has been read. The secrets of
 * the link's group, and of key packages, stay behind: a desk out of a backup comes back under fresh keys, and a stolen backup opens nothing.
 */
const RULES: Readonly<Record<string, Rule | null>> = {
  'public.inbox': null,
  'public.message': { where: 'expires_at > $now' },
  'public.export_line': { where: 'expires_at > $now' },
  'public.cloud_update': { where: 'expires_at > $now' },
  'public.referral_details': null,
  'public.reply_address': null,
  'public.schema_step': null,
  'public.record_schema_step': null,
  'link.key_package': null,
  'link.link': { blank: ['base', 'ratchets', 'pending', 'next_base', 'next_ratchets'] },
  'link.outbox': { blank: ['epoch', 'sequence', 'envelope', 'bytes', 'hash'] },
};

/** Every table of a desk, by name. */
export async function listAllTables(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Tables that a backup takes, in an order in which each stands behind those it refers to. */
export async function listTables(client: ClientBase): Promise<readonly string[]> {
  const { rows: needs } = await client.query<{ name: string; needed: string }>(
    `select n.nspname || '.' || c.relname as name, m.nspname || '.' || d.relname as needed
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace where k.contype = 'f'`,
  );
  const placed = new Set<string>();
  const place = (name: string): void => {
    if (placed.has(name)) return;
    for (const need of needs) if (need.name === name && need.needed !== name) place(need.needed);
    placed.add(name);
  };
  for (const name of await listAllTables(client)) place(name);
  return [...placed].filter((name) => RULES[name] !== null);
}

/** The query that gives the rows of a table, each as one JSON text `row`. */
export function selectRows(table: string, now: number): string {
  const { where, blank = [] } = RULES[table] ?? {};
  const emptied = JSON.stringify(Object.fromEntries(blank.map((name) => [name, null])));
  const limit = where ? ` where ${where.replace('$now', String(now))}` : '';
  return `select (to_jsonb(t) || '${emptied}'::jsonb)::text as row from ${quoteName(table)} t${limit}`;
}

/** `schema.table`, quoted. */
export const quoteName = (table: string): string =>
  table
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
