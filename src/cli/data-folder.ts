import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDeskKey } from '../adapters/files/desk-key.ts';
import { holdToKey } from '../adapters/postgres/desk-mark.ts';
import { startPostgres } from '../adapters/postgres/embedded.ts';
import type { ExitCode } from './command.ts';

export const DATA_OPTION = {
  type: 'string',
  value: 'FOLDER',
  help: 'Data folder of the desk (default: ./data/desk, or CAUCE_DATA); DATABASE_URL uses your own PostgreSQL.',
} as const;

/** What a data folder holds, opened. */
export interface OpenedFolder {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
}

/**
 * Opens what a data folder holds; a database that was not running is stopped again.
 *
 * @param remedy what to do where the folder is no desk's
 */
export async function withDesk(
  data: string | boolean | undefined,
  work: (opened: OpenedFolder) => Promise<ExitCode>,
  remedy = 'Name the data folder of the desk with --data.',
): Promise<ExitCode> {
  const folder = resolve(String(data ?? process.env['CAUCE_DATA'] ?? 'data/desk'));
  if (!existsSync(join(folder, 'desk.key'))) return tellRefusal(`There is no desk.key in ${folder}.`, remedy);
  const given = process.env['DATABASE_URL'];
  const masterKey = readDeskKey(folder);
  const own = given ? null : await startPostgres(folder);
  try {
    const databaseUrl = own?.url ?? given!;
    await holdToKey(databaseUrl, masterKey, false);
    return await work({ folder, databaseUrl, masterKey });
  } finally {
    if (own && !own.adopted) await own.stop();
  }
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

export function tellRefusal(message: string, remedy: string): 1 {
  process.stderr.write(`cauce: ${message} ${remedy}\n`);
  return 1;
}
