import { fromBase64, toBase64 } from '../model/index.ts';
import type { Digest, LinkId } from './identity.ts';
import type { Told } from './letters.ts';
import type { LinkEvent, LinkState, Outgoing, Pending } from './link-state.ts';
import type { Partner } from './partnership.ts';
import type { GroupAtRest } from './ports.ts';

/** A link at rest. */
export interface KeptLink {
  /** Counts the writes: who writes upon an older one is refused. */
  readonly version: number;
  readonly state: LinkState;
  readonly group: GroupAtRest | null;
  readonly outbox: readonly Outgoing[];
  readonly pending: KeptPending | null;
}

export type KeptPending = Omit<Pending, 'next'> & { readonly next: GroupAtRest };

/** What one step leaves behind. */
export interface LinkChange {
  readonly link: LinkId;
  /** The version this step was taken from. */
  readonly version: number;
  readonly state: LinkState;
  /** Null where the desk is in no group. */
  readonly group: GroupAtRest | null;
  /** False where `group.base` is as it was. */
  readonly isBaseNew: boolean;
  readonly pending: KeptPending | null;
  readonly events: readonly LinkEvent[];
}

/** Where something stands that was said before. */
export interface Repeat {
  readonly seq: number;
  readonly part: number;
}

export interface KeptKeyPackage {
  readonly ref: string;
  readonly bytes: Uint8Array;
  readonly secret: Uint8Array;
  readonly isLastResort: boolean;
  readonly expires: number;
}

/** Where a desk keeps its links. What resolves is on disk. */
export interface LinkStore {
  /** In the order of coming into them. */
  links(): Promise<readonly LinkId[]>;
  load(link: LinkId): Promise<KeptLink | null>;
  create(link: KeptLink): Promise<void>;
  /**
   * State, outbox, log and alarms in one transaction; throws where another process has written since. Answers with what stands in the log
   * already: it has no effect a second time.
   */
  keep(change: LinkChange): Promise<readonly Repeat[]>;
  /** The head at a place, where it is known. */
  headAt(link: LinkId, seq: number): Promise<Digest | null>;
  /** What stands at these places, for a partner that could not read them. */
  told(link: LinkId, seqs: readonly number[]): Promise<readonly Told[]>;
  partners(): Promise<readonly Partner[]>;
  keepPartner(partner: Partner): Promise<void>;
  /** How far the mailbox was read. */
  mailCursor(): Promise<number>;
  keepMailCursor(seq: number): Promise<void>;
  keyPackages(): Promise<readonly KeptKeyPackage[]>;
  keepKeyPackages(packages: readonly KeptKeyPackage[]): Promise<void>;
  dropKeyPackage(ref: string): Promise<void>;
}

/** JSON in which byte strings survive. */
export const toStoredJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? { base64: toBase64(part) } : part));

/** What this desk itself wrote with `toStoredJson`. */
export const fromStoredJson = <T>(json: string): T =>
  JSON.parse(json, (_, part: unknown) => {
    const base64 = part !== null && typeof part === 'object' && 'base64' in part ? part.base64 : null;
    return typeof base64 === 'string' ? fromBase64(base64) : part;
  }) as T;
