import type { Result } from '../model/index.ts';
import type { CommitFacts, CommitVerdict } from './commit-rules.ts';
import type { Sha256 } from './hashes.ts';
import type { DeskAddress, DeskIdentity, DeskKey, LinkId } from './identity.ts';
import type { LinkRefusal } from './refusals.ts';

/** Plain Ed25519 (RFC 8032); a key or a signature of the wrong shape is a no. */
export type VerifyEd25519 = (key: DeskKey, message: Uint8Array, signature: Uint8Array) => boolean;
export type RandomBytes = (length: number) => Uint8Array;

/** The desk's own Ed25519 key; the private part never leaves the adapter. */
export interface DeskSigner {
  readonly key: DeskKey;
  sign(message: Uint8Array): Uint8Array;
}

/** What the pure part of the link needs from the machine. */
export interface LinkPorts {
  readonly sha256: Sha256;
  readonly verify: VerifyEd25519;
  readonly random: RandomBytes;
  /** The desk's key; during a key change the next one too. */
  readonly signers: readonly DeskSigner[];
  readonly crypto: GroupCrypto;
  /** For what comes many at a time: see {@link HastyPorts}. */
  readonly hasten: () => HastyPorts;
}

/** Every signature counts as valid at first, and is checked beside; what was made of them is worth nothing unless all of them were. */
export interface HastyPorts extends Pick<LinkPorts, 'verify' | 'crypto'> {
  areAllValid(): Promise<boolean>;
}

declare const groupBrand: unique symbol;
/** A group as one desk holds it, secrets included. Never changed: every act gives a new one, and the old one is thrown away. */
export interface Group {
  readonly [groupBrand]: 'Group';
}

/** A group at rest. `base` changes with the epoch, `ratchets` with every message; both are secret. */
export interface GroupAtRest {
  readonly base: Uint8Array;
  readonly ratchets: Uint8Array;
}

export interface GroupFacts {
  readonly link: LinkId;
  readonly epoch: number;
  /** Null once this desk was removed. */
  readonly self: DeskIdentity | null;
  /** In the order of their leaves. */
  readonly members: readonly DeskIdentity[];
  /** A newcomer has not committed its update yet: nobody may be added now. */
  readonly hasUnmerged: boolean;
  readonly isRemoved: boolean;
  /** Every member reads a message that holds several utterances. */
  readonly readsSeveral: boolean;
}

/** What a desk publishes so that others can add it while it is away. */
export interface KeyPackage {
  readonly bytes: Uint8Array;
  /** Name of the package in a Welcome, 64 bytes. */
  readonly ref: Uint8Array;
  /** Kept by its desk until the package was used. */
  readonly secret: Uint8Array;
}

export interface PreparedCommit {
  /** The group as it will be once this commit has won its epoch. */
  readonly next: Group;
  readonly bytes: Uint8Array;
  /** For the desk that is added; null for every other commit. */
  readonly welcome: Uint8Array | null;
}

/** Which identities may stand in a group. Asked for every leaf that comes in. */
export type IsPinned = (identity: DeskIdentity) => boolean;

export type Opened =
  | { readonly kind: 'utterance'; readonly group: Group; readonly sender: DeskIdentity; readonly plaintext: Uint8Array }
  | { readonly kind: 'commit'; readonly group: Group; readonly facts: CommitFacts }
  | { readonly kind: 'removed'; readonly group: Group; readonly facts: CommitFacts };

/** `forged`, `broken-rule`: no desk can follow. `cannot-follow`: this desk cannot; others perhaps can. */
export type UnopenedCode = 'forged' | 'broken-rule' | 'cannot-follow';
export interface Unopened {
  readonly code: UnopenedCode;
  readonly detail: string;
  readonly facts: CommitFacts | null;
}

/**
 * The group key agreement under the link (MLS, RFC 9420), so that another implementation can take ts-mls' place. Bytes in and
 * out are whole MLS messages; what does not re-encode to itself is forged.
 */
export interface GroupCrypto {
  /** Without an end inside: how long it is offered is between the desk and its relay, whose clocks may be a story's. */
  createKeyPackage(self: DeskIdentity): Promise<KeyPackage>;
  /** Who a key package is for; null where it is malformed, not signed, or not of this suite. */
  readKeyPackage(bytes: Uint8Array): Promise<DeskIdentity | null>;
  /** Seals to the owner of a key package, padded, by its own encapsulation; throws above 64 KB. */
  seal(keyPackage: Uint8Array, plaintext: Uint8Array): Promise<Uint8Array>;
  /** Opens what was sealed to this key package; null where it was not, or was changed. */
  unseal(keyPackage: Uint8Array, secret: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null>;
  createGroup(link: LinkId, self: DeskIdentity): Promise<Group>;
  factsOf(group: Group): GroupFacts;
  /** Adds one desk. As with every commit, the group stays as it is until the commit has won its epoch. */
  add(group: Group, keyPackage: Uint8Array, isPinned: IsPinned): Promise<PreparedCommit>;
  remove(group: Group, desk: DeskAddress): Promise<PreparedCommit>;
  /** An empty commit: new keys on the way up from one's own leaf. */
  update(group: Group): Promise<PreparedCommit>;
  join(
    welcome: Uint8Array,
    keyPackage: Uint8Array,
    secret: Uint8Array,
    isPinned: IsPinned,
  ): Promise<Result<Group, LinkRefusal>>;
  encrypt(group: Group, plaintext: Uint8Array): Promise<{ readonly group: Group; readonly bytes: Uint8Array }>;
  /** Opens what came at its turn. `judge` is asked before a commit takes effect. */
  open(
    group: Group,
    bytes: Uint8Array,
    isPinned: IsPinned,
    judge: (facts: CommitFacts) => CommitVerdict,
  ): Promise<{ readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly unopened: Unopened }>;
  /** What a member that lost its state needs to come back; only ever sealed to it. */
  groupInfo(group: Group): Promise<Uint8Array>;
  /** Comes back by external commit, into the place of one's own old leaf. */
  rejoin(
    groupInfo: Uint8Array,
    keyPackage: Uint8Array,
    secret: Uint8Array,
    isPinned: IsPinned,
  ): Promise<Result<PreparedCommit, LinkRefusal>>;
  save(group: Group): GroupAtRest;
  load(rest: GroupAtRest): Group;
}
