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
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-record-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  const postgres = await startPostgres(folder);
  const pools: Pool[] = [];
  return {
    folder,
    async create(name) {
      const admin = new Pool({ connectionString: postgres.url, max: 1 });
      await admin.query(`create database ${name}`);
      await admin.end();
      const url = postgres.url.replace(/\/postgres$/, `/${name}`);
      const pool = new Pool({ connectionString: url, max: 6 });
      pool.on('error', () => undefined);
      pools.push(pool);
      return { pool, url };
    },
    async stop() {
      for (const pool of pools) await pool.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
