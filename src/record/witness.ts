import { areEqual, ok, type Result } from '../model/index.ts';
import { cosign, type NamedKey, readSignedCheckpoint, verifyCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './merkle.ts';
import type { NoteSignature, SignedNote } from './note.ts';
import { formatNote } from './note.ts';
import type { Sha256, SigningKey, VerifySignature } from './ports.ts';
import { type RecordRefusal, refuseRecord } from './refusals.ts';

/** What a cosigner remembers of a log: the largest head it has vouched for. One row per log is all a blind witness keeps. */
export interface SeenHead {
  readonly size: number;
  readonly root: Uint8Array;
  /** POSIX time of its last cosignature; never goes back, whatever the clock does. */
  readonly seconds: number;
  /** The checkpoint as the log signed it: one half of a proof, should the log ever sign another history. */
  readonly note: string;
}

/** A log that a cosigner knows: keys exchanged beforehand, and what it has seen of it. */
export interface WitnessedLog {
  readonly origin: string;
  readonly keys: readonly NamedKey[];
  readonly seen: SeenHead | null;
}

/** "Here is my new head, and the proof that it grew out of the one you hold." c2sp.org/tlog-witness */
export interface WitnessRequest {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: SignedNote;
}

export type WitnessCode = 'request-malformed' | 'unknown-log' | 'unsigned' | 'stale' | 'inconsistent';
export interface WitnessRefusal extends RecordRefusal<WitnessCode> {
  /** The size the cosigner holds; the log proves from there. */
  readonly size: number;
}

/** Status codes of c2sp.org/tlog-witness. Two heads of one size are a conflict there too; here they are named what they are. */
export const WITNESS_STATUS: Readonly<Record<WitnessCode, number>> = {
  'request-malformed': 400,
  unsigned: 403,
  'unknown-log': 404,
  stale: 409,
  inconsistent: 422,
};

export interface WitnessPorts {
  readonly sha256: Sha256;
  readonly verify: VerifySignature;
}

/**
 * Whether a cosigner may vouch for a head, and what it must have persisted before it answers. It sees sizes and hashes only.
 * The caller persists `seen` in the transaction in which it read `log`, and signs (`cosignSeen`) after the commit.
 * @param log null where the origin is not known
 * @param seconds POSIX time now
 */
export function decideWitness(
  ports: WitnessPorts,
  log: WitnessedLog | null,
  request: WitnessRequest,
  seconds: number,
): Result<SeenHead, WitnessRefusal> {
  const size = log?.seen?.size ?? 0;
  const no = (code: WitnessCode, message: string): { readonly ok: false; readonly refusal: WitnessRefusal } => {
    const { refusal } = refuseRecord(code, message);
    return { ok: false, refusal: { ...refusal, code, size } };
  };
  const signed = readSignedCheckpoint(formatNote(request.note));
  if (!signed) return no('request-malformed', 'The note is not a checkpoint.');
  const { note, checkpoint } = signed;
  if (!log || log.origin !== checkpoint.origin) return no('unknown-log', 'This cosigner does not know the log.');
  if (!log.keys.some((key) => verifyCheckpoint(ports.sha256, ports.verify, note, key)))
    return no('unsigned', 'No known key of the log signed this checkpoint.');
  if (request.oldSize > checkpoint.size) return no('request-malformed', 'The old size is larger than the checkpoint.');
  // Whoever did not hear the answer asks again: what was vouched for once is vouched for again.
  if (log.seen?.size === checkpoint.size && areEqual(log.seen.root, checkpoint.root)) return ok(log.seen);
  if (request.oldSize !== size) return no('stale', `The cosigner holds size ${size}, not ${request.oldSize}.`);
  if (!isGrowth(ports.sha256, log.seen, checkpoint, request.proof))
    return no('inconsistent', `The head of size ${checkpoint.size} did not grow out of the one of size ${size}.`);
  const time = Math.max(seconds, log.seen?.seconds ?? 0);
  return ok({ size: checkpoint.size, root: checkpoint.root, seconds: time, note: formatNote(note) });
}

interface Head {
  readonly size: number;
  readonly root: Uint8Array;
}

/** True where the later head is proven to begin with the earlier one. From nothing everything grows, and needs no proof. */
export function isGrowth(sha256: Sha256, before: Head | null, after: Head, proof: readonly Uint8Array[]): boolean {
  if (!before || before.size === 0) return proof.length === 0 && (after.size > 0 || areEqual(after.root, sha256()));
  return verifyConsistency(sha256, {
    from: before.size,
    to: after.size,
    rootBefore: before.root,
    rootAfter: after.root,
    proof,
  });
}

/** The cosignatures over a head that has been persisted, one per key of the cosigner. */
export function cosignSeen(
  sha256: Sha256,
  seen: SeenHead,
  name: string,
  keys: readonly SigningKey[],
): readonly NoteSignature[] {
  const { note } = readSignedCheckpoint(seen.note)!;
  return keys.map((key) => cosign(sha256, note, name, key, seen.seconds));
}
