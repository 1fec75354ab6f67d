import { Client } from 'pg';
import type { RecordFacts } from '../../desk/index.ts';
import { asInstant, type Instant, SECOND } from '../../model/index.ts';
import {
  parseCheckpoint,
  type RecordLog,
  type RetentionSchedule,
  toHex,
  verifyCheckpoint,
} from '../../record/index.ts';
import { sha256, verifySignature } from '../signing/keys.ts';

const TIMES = `with seal as (select max(size) as size, max(seconds) as seconds from record_checkpoint where sealed)
  select (select seconds from seal) as sealed,
    (select min(at) from record where index >= coalesce((select size from seal), 0)) as unsealed,
    (select max(at) from record where kind = 'retention-run') as run`;

/**
 * @param log opened over this database, whose tables are of this version
 * @param publicKey with which its heads should be signed
 */
export async function lookAtRecord(
  databaseUrl: string,
  log: RecordLog,
  publicKey: Uint8Array,
  { schedule, now }: { readonly schedule: RetentionSchedule; readonly now: Instant },
): Promise<RecordFacts> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'cauce doctor' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<'sealed' | 'unsealed' | 'run', string | null>>(TIMES);
    const { sealed, unsealed, run } = rows[0]!;
    const due = await log.due(schedule, now);
    return {
      size: (await log.root()).size,
      head: await verifyHead(log, publicKey),
      sealedAt: sealed === null ? null : asInstant(Number(sealed) * SECOND),
      unsealedSince: unsealed === null ? null : asInstant(Number(unsealed)),
      due: due.reduce((sum, plan) => sum + plan.erase.length, 0),
      lastRun: run === null ? null : asInstant(Number(run)),
    };
  } finally {
    await client.end();
  }
}

/** The newest head: whether this key signed it, and whether the records that are there come to it. */
async function verifyHead(log: RecordLog, publicKey: Uint8Array): Promise<RecordFacts['head']> {
  const note = await log.newestHead();
  const told = note && parseCheckpoint(note.text);
  if (!note || !told) return null;
  const key = { name: log.origin, algorithm: 'ed25519' as const, publicKey };
  const { root } = await log.root(told.size);
  return {
    isSigned: verifyCheckpoint(sha256, verifySignature, note, key),
    fits: toHex(root) === toHex(told.root),
  };
}
