import type { Instant, Result } from '../model/index.ts';
import type { DisclosedEntry, Fields } from './entry.ts';
import type { RecordDraft, RecordKind, RecordOf } from './kinds.ts';
import type { NoteSignature, SignedNote } from './note.ts';
import type { SealReport } from './policy.ts';
import type { RecordRefusal } from './refusals.ts';
import type { LegalHold, RetentionPlan, RetentionSchedule } from './retention.ts';
import type { TileAddress } from './tiles.ts';
import type { WitnessRequest } from './witness.ts';

/** A record as the store holds it: whole, or what an erasure left of it. */
export interface StoredRecord {
  readonly index: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly at: Instant;
  readonly subject: string;
  readonly entry: Uint8Array;
  readonly content: { readonly seed: Uint8Array; readonly fields: Fields } | { readonly remains: DisclosedEntry };
}

/** Which records; a condition that is null takes all. Answers come in the order of the log. */
export interface RecordQuery {
  readonly kinds: readonly RecordKind[] | null;
  readonly subject: string | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** Indices from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly limit: number;
}

export interface LogRoot {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Who asks for an erasure, a hold or a run, and the id under which that stands on the record. */
export type Ordered = Pick<RecordDraft, 'id' | 'at' | 'desk' | 'by'>;

/** A desk's own log. What it answers is on disk by then. */
export interface RecordLog {
  readonly origin: string;
  /**
   * Puts records on the log, all or none, and answers their indices. The same id with the same content again is the same
   * record: its index is answered and nothing is added. Refusals: `record-invalid`, `record-id-taken`.
   * @param signedAt the head is signed with it, as by `signHead`
   */
  append(
    drafts: readonly RecordDraft[],
    signedAt?: Instant | null,
  ): Promise<Result<readonly number[], RecordRefusal<'record-invalid' | 'record-id-taken'>>>;
  /** Size and root over the first `size` records; over all by default. */
  root(size?: number): Promise<LogRoot>;
  /** Signs and cosigns the head as it is now, if it has grown since the last time, and answers the newest signed head. */
  signHead(now: Instant): Promise<SignedNote | null>;
  /** The newest head, or the newest that both sides have cosigned, with every cosignature it has. */
  checkpoint(which: 'newest' | 'sealed'): Promise<SignedNote | null>;
  /** The newest head, as far as this process knows: what another one has signed it may hear of a second later. Cosignatures may be missing. */
  newestHead(): Promise<SignedNote | null>;
  /**
   * What to send to a cosigner that holds `size`: the newest signed head with its proof; null where there is nothing newer.
   * @param newest that head, where it is at hand
   */
  requestFrom(size: number, newest?: SignedNote): Promise<WitnessRequest | null>;
  /** Keeps the cosignatures that are valid for the signed head of this size. Null where there is no such head. */
  addCosignatures(size: number, signatures: readonly NoteSignature[]): Promise<SealReport | null>;
  /** Records below this size stand under a head that both sides have cosigned. */
  sealedSize(): Promise<number>;
  list(query: Partial<RecordQuery>): Promise<readonly StoredRecord[]>;
  /** Opens a log of this size for proofs; cheapest when indices ascend. */
  prover(size: number): RecordProver;
  /** Bytes of a tile as c2sp.org/tlog-tiles lays it out; null where the log has not got that far. */
  tile(address: TileAddress): Promise<Uint8Array | null>;
  /** Bytes of an entry bundle. */
  entries(index: number, width: number): Promise<Uint8Array | null>;
  /**
   * Erases fields of one record (null: all but kind and time), and puts on the record that it was done.
   * Refusals: `record-unknown`, `record-held`, `record-kept` (what was done with the record itself), `record-bare` (one of the fields is not
   * there to be erased), and those of `append`.
   */
  erase(
    order: Omit<RecordOf<'erasure'>, 'kind' | 'fields'>,
    names: readonly string[] | null,
  ): Promise<Result<number, RecordRefusal>>;
  /** What `erase` would take of a record as it is now, by name; refuses as `erase` does, and changes nothing. */
  erasable(record: number, names: readonly string[] | null): Promise<Result<readonly string[], RecordRefusal>>;
  /** Places a legal hold, and puts it on the record. */
  placeHold(order: Ordered & { readonly reason: string }, hold: LegalHold): Promise<Result<number, RecordRefusal>>;
  /** Lifts it, and puts that on the record. Refuses with `record-unknown` where no such hold stands. */
  liftHold(order: Ordered & { readonly reason: string }, hold: string): Promise<Result<number, RecordRefusal>>;
  holds(): Promise<readonly LegalHold[]>;
  /** What a retention run at `now` would erase and what holds would keep back; changes nothing. */
  due(schedule: RetentionSchedule, now: Instant): Promise<readonly RetentionPlan[]>;
  /**
   * Erases what is due and not held; answers how many records were erased and how many were held back. Every 500 at most
   * stand on the record as one run; a run that erases nothing leaves no entry.
   */
  runRetention(
    order: Ordered & { readonly reason?: string },
    schedule: RetentionSchedule,
  ): Promise<{ readonly erased: number; readonly held: number }>;
}

export interface RecordProver {
  proveInclusion(index: number): Promise<readonly Uint8Array[]>;
  /** Proof that the log began with its first `from` records. */
  proveConsistency(from: number): Promise<readonly Uint8Array[]>;
}
