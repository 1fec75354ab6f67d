import type { CommitFacts } from './commit-rules.ts';
import type { UtteranceKind } from './envelope.ts';
import type { DeskAddress, DeskIdentity, Digest, LinkId, UtteranceId } from './identity.ts';
import type { Group } from './ports.ts';
import type { Letter } from './relay-protocol.ts';
import type { Roster } from './roster.ts';

/**
 * `joining`: invited, its place in the order not reached yet. `open`: reads and writes. `stale`: its own past is not in its
 * books (a restored backup, or its words were voided), so it writes nothing until it has rejoined. `lost`: it cannot follow a
 * commit. `removed`: it was taken out.
 */
export const LinkStages = ['joining', 'open', 'stale', 'lost', 'removed'] as const;
export type LinkStage = (typeof LinkStages)[number];

/** The last utterance of a desk that counted. */
export interface AuthorMark {
  readonly sequence: number;
  readonly hash: Digest;
  /** Its chain was broken or its view differs: nothing of it counts until it has rejoined. */
  readonly isSuspect: boolean;
}

export interface Contest {
  readonly commit: Digest;
  readonly committer: DeskAddress;
  readonly objectors: readonly DeskAddress[];
  /** Where it stands. */
  readonly seq: number;
}

/** What this desk wants done to the group; done as soon as the rules and the order allow. */
export type Intent =
  | { readonly kind: 'add'; readonly identity: DeskIdentity; readonly keyPackage: Uint8Array }
  | { readonly kind: 'remove'; readonly address: DeskAddress }
  | { readonly kind: 'update' };

/** Coming back by external commit, with what the helping desk knows of announced keys. */
export interface Rejoin {
  readonly kind: 'rejoin';
  readonly nextKeys: Roster['nextKeys'];
  /** The relay's count at the state it is built on: behind any later commit nobody could follow it. A desk of before does not tell. */
  readonly relayEpoch?: number | undefined;
}

export interface LinkState {
  readonly link: LinkId;
  readonly self: DeskIdentity;
  readonly stage: LinkStage;
  /** Epoch as the relay counts: commits it took. */
  readonly relayEpoch: number;
  /** Epoch as MLS counts: commits that held. */
  readonly epoch: number;
  /** The last place of the order that was read. */
  readonly cursor: number;
  readonly head: Digest;
  /** The commit that let this desk in, while it is `joining`. */
  readonly entry: Digest | null;
  readonly roster: Roster;
  readonly marks: Readonly<Record<DeskAddress, AuthorMark>>;
  readonly intents: readonly Intent[];
  readonly contest: Contest | null;
  /** The last commit that held, and who objects to it. */
  readonly lastCommit: Contest | null;
  /** Places that this desk could not read and a partner has yet to tell it. What stands behind them has no effect before. */
  readonly holes: readonly number[];
  /** Who wants to carry it on where the relay knows it no more, and when; left out by desks of before. */
  readonly carry?: CarryOn | null;
}

export interface CarryOn {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Sealed {
  readonly epoch: number;
  readonly sequence: number;
  /** The signed envelope. */
  readonly envelope: Uint8Array;
  readonly bytes: Uint8Array;
  readonly hash: Digest;
}

/** Something to be said: once sealed, the same bytes are sent until they have their place or their epoch is over. Several may share a message. */
export interface Outgoing {
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
  /** Milliseconds since 1970: what has no place by then is taken back. Null: it goes out whenever it can. */
  readonly until: number | null;
  /** Somebody waits for its place; after a restart it is taken to be so. */
  readonly isAwaited: boolean;
  readonly sealed: Sealed | null;
}

/** A commit that was made, is being sent, and has not won or lost yet. */
export interface Pending {
  readonly intent: Intent | Rejoin;
  readonly facts: CommitFacts;
  readonly hash: Digest;
  readonly bytes: Uint8Array;
  readonly next: Group;
  readonly letters: readonly Letter[];
  /** Readers after it, for the relay. */
  readonly members: readonly DeskAddress[];
}

/** A link as one desk holds it. */
export interface Link {
  readonly state: LinkState;
  readonly group: Group | null;
  readonly outbox: readonly Outgoing[];
  readonly pending: Pending | null;
}

export const VoidReasons = [
  'unreadable',
  'malformed',
  'not-its-own',
  'other-link',
  'other-epoch',
  'repeat',
  'out-of-order',
  'forked',
  'suspect',
  'observer',
  'bad-commit',
  'cannot-follow',
] as const;
export type VoidReason = (typeof VoidReasons)[number];

export interface Said {
  readonly author: DeskAddress;
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
  /** Which of its message, from 0. */
  readonly part: number;
  /** All of the message with its signature: what can be shown to others. */
  readonly envelope: Uint8Array;
}

/** What stands at one place of the shared order, as this desk reads it; several utterances of one message stand at the same one. */
export type LogEntry = LogPlace &
  (
    | ({ readonly what: 'said' } & Said)
    | { readonly what: 'commit'; readonly facts: CommitFacts }
    | { readonly what: 'void'; readonly reason: VoidReason; readonly from: DeskAddress }
    /** Not read yet; a partner will tell. */
    | { readonly what: 'hole' }
    /** From before this desk came in. */
    | { readonly what: 'before' }
  );

export interface LogPlace {
  readonly seq: number;
  readonly hash: Digest;
  readonly head: Digest;
}

/** Something a person should see: it is evidence against the relay or a member, or news about the members. */
export interface Alarm {
  readonly code: AlarmCode;
  readonly seq: number;
  /** Whom it is about; null: the relay. */
  readonly about: DeskAddress | null;
  readonly detail: string;
}
export const AlarmCodes = [
  'relay-gap',
  'relay-lied',
  'unreadable',
  'not-its-own',
  'malformed',
  'repeat',
  'out-of-order',
  'forked',
  'observer-spoke',
  'bad-commit',
  'cannot-follow',
  'commit-undone',
  'restored-backup',
  'voided',
  'added',
  'removed',
  'rejoined',
  'key-changed',
  'history-broken',
] as const;
export type AlarmCode = (typeof AlarmCodes)[number];

/** What a step changed, for whoever keeps it. */
export type LinkEvent =
  /** `isFirst`: before everything that waits. */
  | { readonly kind: 'queued'; readonly outgoing: Outgoing; readonly isFirst: boolean }
  | { readonly kind: 'sealed'; readonly outgoing: Outgoing }
  | { readonly kind: 'unsealed'; readonly id: UtteranceId }
  | { readonly kind: 'delivered'; readonly id: UtteranceId }
  /** Its time was over before it had a place: it was taken back, and never will have one. */
  | { readonly kind: 'withdrawn'; readonly id: UtteranceId }
  | { readonly kind: 'placed'; readonly entry: LogEntry }
  /** A hole is known now: what was said there, nothing where nothing counts. */
  | { readonly kind: 'filled'; readonly seq: number; readonly said: readonly Said[] }
  | { readonly kind: 'prepared'; readonly pending: Pending }
  | { readonly kind: 'settled' }
  | { readonly kind: 'alarm'; readonly alarm: Alarm };

export interface Step {
  readonly link: Link;
  readonly events: readonly LinkEvent[];
}

export const NO_STEP = (link: Link): Step => ({ link, events: [] });

/** Changes the state of a link. */
export const withState = (link: Link, changes: Partial<LinkState>): Link => ({
  ...link,
  state: { ...link.state, ...changes },
});
