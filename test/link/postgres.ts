import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startPostgres } from '../../src/adapters/postgres/embedded.ts';

export interface Databases {
  /** Address of a new, empty database. */
  create(name: string): Promise<string>;
  /** A new database with the contents of another; nobody may be connected to that. */
  copy(from: string, name: string): Promise<string>;
  /** A database that nobody finds any more, whoever works with it; answers how it comes back. */
  hide(name: string): Promise<() => Promise<void>>;
  readonly folder: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL for tests, with as many databases as they need. */
export async function startDatabases(): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-link-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const postgres: EmbeddedPostgres = await startPostgres(folder);
  const urlOf = (name: string): string => {
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  const run = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  return {
    folder,
    create: async (name) => {
      await run(`create database ${name}`);
      return urlOf(name);
    },
    copy: async (from, name) => {
      await run(`create database ${name} template ${from}`);
      return urlOf(name);
    },
    hide: async (name) => {
      await run(`alter database ${name} allow_connections false`);
      await run(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`);
      await run(`alter database ${name} rename to ${name}_hidden`);
      return async () => {
        await run(`alter database ${name}_hidden rename to ${name}`);
        await run(`alter database ${name} allow_connections true`);
      };
    },
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
