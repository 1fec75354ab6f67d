import type { KnownLine } from '../channels/index.ts';
import type { DecisionEvent, Remains } from '../claims/index.ts';
import type {
  Channel,
  ChannelId,
  ClaimId,
  Grade,
  Instant,
  LanguageOrUnknown,
  Message,
  MessageId,
  PlaceId,
  Report,
  ReportKind,
} from '../model/index.ts';
import type { AnswerState, ImportView } from './contract/index.ts';
import type { LessonStore } from './lessons/ports.ts';
import type { OfficerStore } from './officers/ports.ts';
import type { CalibrationStore } from './calibration/ports.ts';
import type { NewReferral, ReferralStore } from './referrals/ports.ts';

/** A delivery as it waits to be digested. It has passed the door: no number, no name, no address is in `body`. */
export interface Delivery {
  readonly channel: ChannelId;
  readonly body: string;
}

/** A message with what was read in it, as stored for the retention period. */
export interface ReadMessage {
  readonly message: Message;
  readonly lang: LanguageOrUnknown;
  readonly reports: readonly Report[];
  /** Somebody is gone or held by the sound of it: asked once, before anything is stored, and stored nowhere. */
  readonly goneOrHeld?: ReportKind | null;
  /** When retention removes it. */
  readonly expiresAt: Instant;
}

/** One step in the life of the evidence: a message came or changed (`read`), or is gone (`read` null). Versions only grow. */
export interface EvidenceChange {
  readonly version: number;
  readonly id: MessageId;
  readonly read: ReadMessage | null;
  /** What stays of it where retention took it, or where it sits because it went back to such a one. */
  readonly remains: Remains | null;
}

/** One batch of waiting deliveries, locked for this process; everything done with it is one transaction. */
export interface DigestBatch {
  readonly deliveries: readonly Delivery[];
  /** The kept state of updates (edits, revokes and their messages) by key. */
  loadUpdates(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  saveUpdates(updates: readonly KeptUpdate[]): Promise<void>;
  saveMessages(messages: readonly ReadMessage[]): Promise<void>;
  removeMessages(ids: readonly MessageId[], at: Instant): Promise<void>;
  openReferrals(referrals: readonly NewReferral[]): Promise<void>;
  /** Keeps the mark of one who left, and erases everything under these pseudonyms. False, and nothing done, where they came back later. */
  saveOptOut(optOut: OptOut, at: Instant): Promise<boolean>;
  /** Who left is heard again; remembered until then, so that no repeat of the older wish undoes it. False where they left later. */
  noteReturn(wish: Omit<OptOut, 'sources'>, until: Instant): Promise<boolean>;
  /** The pseudonyms of those who have left, as every process knows them by now; of those who are back, from when on they are heard again. */
  loadLeftSources(): Promise<ReadonlyMap<string, Instant | null>>;
}

/** The state of one chat message as updates build it; it holds words, so it has an end and an owner like a message. */
export interface KeptUpdate {
  readonly key: string;
  readonly state: string;
  readonly source: string | null;
  readonly expiresAt: Instant;
}

/** One who asked to be left alone: a keyed mark that does not rotate, and the pseudonyms of the periods still held. */
export interface OptOut {
  readonly channel: ChannelId;
  readonly leaver: string;
  readonly sources: readonly string[];
  /** When they asked: the platform repeats deliveries and shuffles them, and the newest wish holds. */
  readonly askedAt: Instant;
}

/** Something that moved on the board: a claim came, got an origin, changed its grade. Figures only, never words. */
export interface Step {
  readonly at: Instant;
  readonly claim: ClaimId;
  readonly place: PlaceId | null;
  readonly code: 'claim-new' | 'claim-origin' | 'claim-grade' | 'claim-denied';
  readonly grade: Grade;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** The paperwork of an import: no words of its chat. */
export interface KeptImport {
  readonly view: ImportView;
  readonly channel: Channel;
  /** Starts of the desk that took it up and did not come to its end. */
  readonly starts: number;
}

/** What became of a question; it goes when its question does. */
export interface KeptAnswer {
  readonly question: MessageId;
  readonly state: Exclude<AnswerState, 'waiting'>;
  readonly by: string;
  readonly at: Instant;
  /** What was sent; null where it was declined. */
  readonly text: string | null;
  readonly expiresAt: Instant;
}

export interface AnswerStore {
  loadAnswers(): Promise<readonly KeptAnswer[]>;
  /** True where nobody came first. */
  beginAnswer(answer: KeptAnswer): Promise<boolean>;
  finishAnswer(question: MessageId, state: KeptAnswer['state']): Promise<void>;
  /** It did not go: the question waits again. */
  forgetAnswer(question: MessageId): Promise<void>;
}

/** What a decision rested on, for judging channels once its outcome is known; the claim itself may be gone by then. */
export interface DecisionContext {
  readonly kind: ReportKind;
  readonly channels: readonly ChannelId[];
  /** The probability that was shown; older decisions have none, and showed what the evidence said. */
  readonly shown?: number;
}

/** A decision's event as it is kept; older ones have no context. */
export type KeptDecisionEvent = DecisionEvent & { readonly context?: DecisionContext };

/** An event with its number in the order of saving. Numbers rise, with gaps. */
export interface NumberedDecisionEvent {
  readonly n: number;
  readonly event: KeptDecisionEvent;
}

/** What the desk asks of its store. Fulfilled by `adapters/postgres`; what resolves is durable. */
export interface Store extends CalibrationStore, ReferralStore, AnswerStore, LessonStore, OfficerStore {
  appendDeliveries(deliveries: readonly Delivery[]): Promise<void>;
  countBacklog(): Promise<number>;
  /** Those of the backlog that could not be read at their last try; they are tried again behind all others. */
  countSetAside(): Promise<number>;
  /** Takes up to `limit` waiting deliveries, oldest first, and removes them once `work` has resolved. Returns how many. */
  digestBatch(limit: number, work: (batch: DigestBatch) => Promise<void>): Promise<number>;
  /** Stores messages outside a digest (exports); known ids are left as they are. Returns how many were new. */
  saveMessages(messages: readonly ReadMessage[]): Promise<number>;
  /** What messages are read as now. One that has changed its words meanwhile, or is gone, is left as it is. Returns how many moved. */
  replaceReports(reads: readonly ReadMessage[]): Promise<number>;
  /** Changes after `version`, in order; at most `limit`. */
  changesAfter(version: number, limit: number): Promise<readonly EvidenceChange[]>;
  /** Erases messages whose time is over; what they amounted to stays, as `remains` says, and where those sit that go back to them. */
  removeExpired(now: Instant, remains: readonly Remains[]): Promise<number>;
  /** Erases everything a channel brought. */
  removeByChannel(channel: ChannelId, now: Instant): Promise<number>;
  saveChannel(channel: Channel): Promise<void>;
  loadChannels(): Promise<readonly Channel[]>;
  /** The only lasting marks of persons, kept to leave them alone. */
  loadOptOuts(): Promise<readonly OptOut[]>;
  /** Keeps the mark of one who left, and erases everything under these pseudonyms. */
  saveOptOut(optOut: OptOut, at: Instant): Promise<boolean>;
  /** Lines of a chat's earlier exports, for aligning the next one; keyed hashes, no words. */
  loadLines(channel: ChannelId): Promise<readonly KnownLine[]>;
  saveLines(channel: ChannelId, lines: readonly KnownLine[], expiresAt: Instant): Promise<void>;
  saveImport(kept: KeptImport): Promise<void>;
  /** Oldest first. */
  loadImports(): Promise<readonly KeptImport[]>;
  /**
   * Adds what `add` makes of the events held behind the first `after`, under lock: of two who write at once, the second sees what the first
   * wrote. Where it fails nothing is added.
   */
  addDecisionEvents<T>(
    after: number,
    add: (
      held: readonly NumberedDecisionEvent[],
    ) => Promise<{ readonly events: readonly KeptDecisionEvent[]; readonly answer: T }>,
  ): Promise<T>;
  /** Those behind a number, in the order they were saved; 0: all. */
  loadDecisionEvents(after: number): Promise<readonly NumberedDecisionEvent[]>;
  /** A step that another process saved first is left as it is. */
  saveSteps(steps: readonly Step[]): Promise<void>;
  /** The newest of the steps since `since`, oldest first. */
  loadSteps(since: Instant, limit: number): Promise<readonly Step[]>;
  /** All steps of a claim since `since`, oldest first. */
  loadStepsOf(claim: ClaimId, since: Instant): Promise<readonly Step[]>;
}
