import type { DeskAddress, DeskKey, Digest, PublishedKeyPackages, VerifyEd25519 } from '../link/index.ts';
import type { NamedKey, Sha256, SigningKey, VerifySignature } from '../record/index.ts';
import type { Kept, OrderState, OrderView } from './order.ts';

/** What a blind witness remembers of a log: who may sign it, and how far it has grown. It never sees a record. */
export interface KeptLog {
  readonly origin: string;
  readonly desk: DeskAddress;
  readonly key: NamedKey;
  readonly size: number;
  readonly root: Uint8Array;
}

export interface Account {
  readonly desk: DeskAddress;
  readonly key: DeskKey;
}

export type OrderViews = ReadonlyMap<string, OrderView & { readonly unread: number }>;

/** What a decision changes; all of it or nothing. */
export interface OrderChange<T> {
  readonly value: T;
  readonly states: readonly OrderState[];
  readonly rows: readonly Kept[];
}

/** Hears of what is written to an order, from its beginning on: nothing falls between two questions. */
export interface Listening {
  /**
   * The next word, as soon as there is one: rows that were just written, in their order, or none where something was written that is not at
   * hand. It may be word of what was read already. Null once the time is over.
   */
  next(seconds: number, signal?: AbortSignal): Promise<readonly Kept[] | null>;
  stop(): void;
}

/** Where a relay keeps what it keeps. Several relay processes may share one. */
export interface RelayStore {
  account(desk: DeskAddress): Promise<Account | null>;
  /** Writes the key of a desk, where the one that is there is `expected` (null: none); opens its mailbox. */
  putAccount(account: Account, expected: DeskKey | null): Promise<boolean>;
  createOrder(state: OrderState, founder: DeskAddress): Promise<boolean>;
  /** Links that this desk has founded and is in: what others name it in is not held against it. */
  countLinks(founder: DeskAddress): Promise<number>;
  readOrder(id: string): Promise<OrderState | null>;
  /** Locks the orders, shows them to `decide`, and keeps what it decides, in one transaction that is on disk when this resolves. */
  change<T>(
    ids: readonly string[],
    from: DeskAddress,
    hashes: readonly Digest[],
    now: number,
    decide: (views: OrderViews) => OrderChange<T>,
  ): Promise<T>;
  /** Rows after `after` in order, at most a batch. */
  fetch(id: string, after: number, until: number): Promise<readonly Kept[]>;
  /** The desk has everything up to `seq`. */
  acknowledge(id: string, desk: DeskAddress, seq: number): Promise<void>;
  listen(id: string): Listening;
  publish(desk: DeskAddress, packages: readonly PublishedKeyPackages[], now: number): Promise<number>;
  /** Each package once; the last resort where no other is left. */
  takeKeyPackage(desk: DeskAddress, now: number): Promise<Uint8Array | null>;
  putBlob(id: Digest, from: DeskAddress, bytes: Uint8Array, now: number, expires: number): Promise<boolean>;
  getBlob(id: Digest): Promise<Uint8Array | null>;
  changeLog<T>(
    origin: string,
    decide: (log: KeptLog | null) => { readonly value: T; readonly log: KeptLog | null },
  ): Promise<T>;
  /** Drops what is over or was read by everybody; says how many rows went. */
  sweep(now: number): Promise<number>;
}

/** What a relay needs from the machine besides its store. */
export interface RelayPorts {
  readonly sha256: Sha256;
  readonly verify: VerifyEd25519;
  readonly verifySignature: VerifySignature;
  readonly now: () => number;
}

export interface RelaySettings {
  /** What desks sign their requests for; the same for all processes of one relay. */
  readonly name: string;
  /** Asked from a desk that registers; null: every desk is taken. */
  readonly admission: string | null;
  /** Under this name and these keys the relay cosigns the logs of its desks; null: it does not. */
  readonly witness: { readonly name: string; readonly keys: readonly SigningKey[] } | null;
}
