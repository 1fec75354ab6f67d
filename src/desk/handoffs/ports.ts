import type { Door, KeyedHash } from '../../channels/index.ts';
import type { Corridor, DeskId, Instant } from '../../model/index.ts';
import type { RecordLog } from '../../record/index.ts';
import type { HandoffsMoved } from '../contract/index.ts';
import type { Store } from '../ports.ts';
import type { LinkPort } from './link-port.ts';

/** What one desk said at one place in the order that all desks of the log share. */
export interface LogEntry {
  /** From 1, without a gap. */
  readonly seq: number;
  /** Who put it there, as the log itself vouches for: an act that names another desk is void. */
  readonly author: DeskId;
  /** In the order of saying; none where what stands there is not for the books. */
  readonly payloads: readonly Uint8Array[];
}

/**
 * What became of a payload. `ordered`: it stands at `seq`, durably. `waiting`: it is durably kept and goes out by itself as soon as it can.
 * `unsent`: nothing was kept.
 */
export type Sent =
  | { readonly kind: 'ordered'; readonly seq: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unsent' };

/** `alone`: one desk holds the whole log. `lost`: since then nothing was heard from whoever gives out the order. */
export interface LogHealth {
  readonly state: 'connected' | 'lost' | 'alone';
  readonly since: Instant;
  /** Own payloads that are kept and not ordered yet, oldest first. */
  readonly waiting: readonly { readonly id: string; readonly since: Instant }[];
}

/** The shared order, as `adapters/shared-log` fulfils it: over the link, or over a table while the desks share a database. */
export interface SharedLog {
  /**
   * Puts a payload on the log. The same `id` from the same desk twice is one entry, and answers with its place.
   * `mayWait` false: where there is no connection nothing is kept, for what must not happen later by itself.
   */
  append(id: string, payload: Uint8Array, mayWait: boolean): Promise<Sent>;
  /** Keeps a payload and sends it as soon as it can, without waiting for its place. False: nothing was kept. */
  leave(id: string, payload: Uint8Array): Promise<boolean>;
  /** Entries after `seq` in order, as far as they have come; at most `limit`. */
  read(after: number, limit: number): Promise<readonly LogEntry[]>;
  /** Calls `wake` when more may be there, or the connection has changed; returns how to stop. */
  subscribe(wake: () => void): () => void;
  health(): LogHealth;
}

/** What the desk's own record must do for hand-offs; the record room's log does all of it. */
export type RecordPort = Pick<
  RecordLog,
  'origin' | 'append' | 'root' | 'checkpoint' | 'sealedSize' | 'list' | 'prover' | 'signHead'
>;

/** What turns acts and officers' counts into evidence beside chat. */
export interface EvidencePorts {
  readonly door: Door;
  readonly keyedHash: KeyedHash;
  readonly store: Pick<Store, 'saveMessages' | 'saveChannel'>;
}

export interface HandoffPorts {
  readonly log: SharedLog;
  /** Null: nothing is recorded, and nothing is ever sealed. */
  readonly record: RecordPort | null;
  /** Null: hand-offs stay out of the claims. */
  readonly evidence: EvidencePorts | null;
  /** How the link stands; null where the desk has none. */
  readonly link: LinkPort | null;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** SHA-256 of a text, in hex. */
  readonly sha256Hex: (text: string) => string;
  /** Told of every entry of the order as it is folded, for what else stands in it. */
  readonly onEntries: (entries: readonly LogEntry[]) => void;
  /** The record may wait: what comes by then is written with it, and whoever says so turns the desk again. Left out: it never waits. */
  readonly mayRecordLater?: () => boolean;
  /** Told that the news may have changed; of what comes close together only the last needs to be asked for. */
  readonly publish: (moved: () => HandoffsMoved) => void;
  readonly onError: (error: unknown) => void;
}

export interface NamedDesk {
  readonly id: DeskId;
  readonly name: string;
}

export interface HandoffSettings {
  readonly desk: NamedDesk;
  /** The other desks of the log, observers too. */
  readonly partners: readonly NamedDesk[];
  readonly corridor: Corridor;
}
