import type { PoolClient } from 'pg';
import { asInstant } from '../../model/index.ts';
import type { DisclosedEntry, Fields, LogHead, RecordKind, StoredRecord } from '../../record/index.ts';

const HASH_BYTES = 32;

/** The head of the log as its one row holds it. */
export async function loadHead(client: Pick<PoolClient, 'query'>): Promise<LogHead> {
  const { rows } = await client.query<{ size: string; peaks: Buffer }>({
    name: 'record-head',
    text: 'select size, peaks from record_log',
  });
  const { size, peaks } = rows[0]!;
  return {
    size: Number(size),
    peaks: Array.from({ length: peaks.length / HASH_BYTES }, (_, at) =>
      peaks.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
    ),
  };
}

export interface RecordRow {
  readonly index: string;
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly at: string;
  readonly entry: Buffer;
  readonly seed: Buffer | null;
  readonly body: string | null;
  readonly remains: string | null;
}
export const RECORD_COLUMNS = 'index, id, kind, subject, at, entry, seed, body, remains';

export const toStoredRecord = ({
  index,
  id,
  kind,
  subject,
  at,
  entry,
  seed,
  body,
  remains,
}: RecordRow): StoredRecord => ({
  index: Number(index),
  id,
  kind: kind as RecordKind,
  at: asInstant(Number(at)),
  subject,
  entry,
  content:
    seed && body !== null
      ? { seed, fields: JSON.parse(body) as Fields }
      : { remains: JSON.parse(remains!) as DisclosedEntry },
});
