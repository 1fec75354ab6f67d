import { LIMITS, ok, type Result } from '../model/index.ts';
import { type EntryPorts, type Fields, sealFields } from './entry.ts';
import { growHead, type LogHead, type TileTop } from './head.ts';
import { type RecordDraft, subjectOf, toFields } from './kinds.ts';
import { hashLeaf } from './merkle.ts';
import { type RecordRefusal, refuseRecord } from './refusals.ts';

/** A record on its way into the log: everything a store writes for it. */
export interface SealedRecord {
  readonly index: number;
  readonly draft: RecordDraft;
  readonly subject: string;
  readonly fields: Fields;
  /** The fields as canonical JSON. */
  readonly body: string;
  /** 32 bytes from which the salts follow; without them nothing withheld can be guessed. */
  readonly seed: Uint8Array;
  /** The bytes that the log is a log of. */
  readonly entry: Uint8Array;
  readonly leafHash: Uint8Array;
}

export interface AppendPlan {
  readonly records: readonly SealedRecord[];
  /** Tiles that these records completed. */
  readonly tops: readonly TileTop[];
  readonly head: LogHead;
}

/**
 * What appending these records to a log with this head comes to; the store writes it in one transaction.
 * @param drawSeed 32 bytes of chance, fresh for every record
 * Refusals: `record-invalid`.
 */
export function planAppend(
  ports: EntryPorts,
  head: LogHead,
  drafts: readonly RecordDraft[],
  drawSeed: () => Uint8Array,
): Result<AppendPlan, RecordRefusal<'record-invalid'>> {
  if (drafts.length > LIMITS.RECORD_APPEND_COUNT)
    return refuseRecord('record-invalid', `More than ${LIMITS.RECORD_APPEND_COUNT} records were given at once.`);
  const records: SealedRecord[] = [];
  for (const draft of drafts) {
    const fields = toFields(draft);
    if (!fields.ok) return fields;
    records.push(sealRecord(ports, head.size + records.length, draft, fields.value, drawSeed()));
  }
  const grown = growHead(
    ports.sha256,
    head,
    records.map(({ leafHash }) => leafHash),
  );
  return ok({ records, ...grown });
}

function sealRecord(
  ports: EntryPorts,
  index: number,
  draft: RecordDraft,
  fields: Fields,
  seed: Uint8Array,
): SealedRecord {
  if (seed.length !== 32) throw new RangeError('a seed has 32 bytes');
  const { entry, body } = sealFields(ports, seed, fields);
  return {
    index,
    draft,
    subject: subjectOf(draft),
    fields,
    body,
    seed,
    entry,
    leafHash: hashLeaf(ports.sha256, entry),
  };
}
