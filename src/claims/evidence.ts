import type {
  Claim,
  Estimate,
  Instant,
  LanguageOrUnknown,
  Message,
  Origin,
  PlaceId,
  Report,
  ReportKind,
  SourceClass,
} from '../model/index.ts';

/** One message with what was read in it. `reports` is empty for chatter, and where reading found nothing. */
export interface Evidence {
  readonly message: Message;
  readonly lang: LanguageOrUnknown;
  readonly reports: readonly Report[];
}

/** Which place lies within which: a bridge within its town. Both functions answer null for a place they do not know. */
export interface PlaceTree {
  readonly within: (place: PlaceId) => PlaceId | null;
  readonly name: (place: PlaceId) => string | null;
}

/** How often something came true: what an outcome review or the years before say. Counts, never shares. */
export interface Tally {
  readonly happened: number;
  readonly not: number;
}

/** A source class's record on claims whose truth came out later. */
export interface SourceRecord {
  /** Said so, and it was so. */
  readonly hits: number;
  /** Said so, and it was not. */
  readonly falseAlarms: number;
  /** Denied it, and it was so. */
  readonly misses: number;
  /** Denied it, and it was not. */
  readonly rightDenials: number;
}

/** What is known of how earlier claims came out; everything is optional, priors fill in. */
export interface Outcomes {
  readonly kinds?: Readonly<Partial<Record<ReportKind, Tally>>>;
  readonly sources?: Readonly<Partial<Record<SourceClass, SourceRecord>>>;
}

export interface WeighContext {
  readonly now: Instant;
  readonly places: PlaceTree;
  readonly outcomes?: Outcomes;
}

/** What the messages held amount to at one instant. Everything is sorted: earliest first, then by id. */
export interface Picture {
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  readonly estimates: readonly Estimate[];
}

/** Why messages leave: retention keeps what they amounted to, an opt-out erases them as if they had never come. */
export type Removal = 'retention' | 'opt-out';

/** What stays of a message when its words go, or where one sits that went back to it: no word, no sender. Read by a ledger only. */
export interface Remains {
  readonly id: Message['id'];
  readonly body: string;
}

/** The incremental form of `weigh`: whatever the order, the batches and the repeats, `picture` equals `weigh` of the set. */
export interface Ledger {
  /** Takes messages in; one that is already held is not taken twice. */
  readonly add: (batch: Iterable<Evidence>) => void;
  readonly remove: (messages: Iterable<Message['id']>, why: Removal) => void;
  /** What to keep before these messages are erased for retention: `restore` of it gives another ledger what this one still knows then. */
  readonly remains: (messages: Iterable<Message['id']>) => readonly Remains[];
  /** Takes in what was kept; of a message that is still held before the message itself. */
  readonly restore: (remains: Iterable<Remains>) => void;
  readonly picture: (now: Instant) => Picture;
  /** Messages held with their text. */
  readonly size: () => number;
}
