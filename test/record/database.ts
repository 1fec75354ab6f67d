import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { startPostgres } from '../../src/adapters/postgres/embedded.ts';

/** A PostgreSQL of its own for one test file, with as many databases as it asks for. */
export interface TestDatabase {
  readonly folder: string;
  /** A pool on a new, empty database. */
  create(name: string): Promise<{ readonly pool: Pool; readonly url: string }>;
  /** A pool on a database that is there. */
  again(url: string): Promise<{ readonly pool: Pool; readonly url: string }>;
  /** A pool on a copy of a database, as a backup would be; pools on the original are closed. */
  copy(url: string, name: string): Promise<{ readonly pool: Pool; readonly url: string }>;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-record-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const postgres = await startPostgres(folder);
  const pools = new Map<string, Pool>();
  const open = (url: string): { readonly pool: Pool; readonly url: string } => {
    const pool = new Pool({ connectionString: url, max: 6 });
    pool.on('error', () => undefined);
    pools.set(url, pool);
    return { pool, url };
  };
  const make = async (sql: string, name: string): Promise<{ readonly pool: Pool; readonly url: string }> => {
    const admin = new Pool({ connectionString: postgres.url, max: 1 });
    await admin.query(sql);
    await admin.end();
    return open(postgres.url.replace(/\/postgres$/, `/${name}`));
  };
  return {
    folder,
    create: (name) => make(`create database ${name}`, name),
    again: async (url) => open(url),
    async copy(url, name) {
      await pools.get(url)?.end();
      pools.delete(url);
      return make(`create database ${name} template ${new URL(url).pathname.slice(1)}`, name);
    },
    async stop() {
      for (const pool of pools.values()) await pool.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
