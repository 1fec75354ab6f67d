import { openWatched } from '../adapters/postgres/pool.ts';
import { findExportsOf, removeExports } from '../adapters/record-export/index.ts';
import { listKeptLogs, openKeptLog, openRecordLog, readOrigin } from '../adapters/record-store/index.ts';
import { deriveSigningKey } from '../adapters/signing/keys.ts';
import { createCustody, type Custody } from '../desk/index.ts';
import type { Instant } from '../model/index.ts';
import { type RecordLog, sealingPolicy, type SigningKey } from '../record/index.ts';

/** The key that signs a desk's record follows from the desk's own: one file to keep. */
export const deriveLogKey = (masterKey: Uint8Array): SigningKey =>
  deriveSigningKey('ed25519', masterKey, 'cauce record log key v1');

/**
 * What is done with the record itself, for whoever asks.
 * @param folder where exports wait to be fetched
 */
export const openCustody = (log: RecordLog, folder: string, clock: () => Instant): Custody =>
  createCustody({
    log,
    exports: {
      find: (records) => findExportsOf(folder, records),
      remove: (names) => removeExports(folder, names),
    },
    clock,
  });

/** A record opened beside the desk that keeps it, which may be running. */
export interface OpenedRecord {
  readonly log: RecordLog;
  /** Schemas of logs that restores put by. */
  readonly keptLogs: readonly string[];
  /** The log with the records of one of these in place of its own; what is done with them stands on the log itself. */
  openKept(schema: string): Promise<RecordLog>;
  close(): Promise<void>;
}

/** Opens the record in a database; null where no desk has begun one there. Nothing is sealed through it: the partner's keys are the desk's to know. */
export async function openRecordBeside(databaseUrl: string, masterKey: Uint8Array): Promise<OpenedRecord | null> {
  const pool = openWatched(databaseUrl, { max: 2, application_name: 'cauce record command' });
  const origin = await readOrigin(pool);
  const key = deriveLogKey(masterKey);
  const own = { name: origin ?? '', algorithm: key.algorithm, publicKey: key.publicKey };
  const policy = sealingPolicy(own, [
    { label: 'own', keys: [own] },
    { label: 'partner', keys: [] },
  ]);
  const opened = origin === null ? null : await openRecordLog(pool, { origin, key, cosignKeys: [key], policy });
  if (opened?.ok) {
    const log = opened.value;
    return {
      log,
      keptLogs: await listKeptLogs(pool),
      openKept: async (schema) => ({ ...log, ...(await openKeptLog(pool, schema)) }),
      close: () => pool.end(),
    };
  }
  await pool.end();
  return null;
}
