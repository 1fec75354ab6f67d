import type { Count } from './count.ts';
import type { ClaimId, MessageId, OriginId, PlaceId, ReportId } from './ids.ts';
import type { SourceClass } from './message.ts';
import type { PlaceRef } from './place.ts';
import type { Mode, Polarity, ReportBasis, ReportKind } from './report.ts';
import { HOUR, type Instant, type Interval } from './time.ts';

/** NATO STANAG 2511 / Admiralty code: reliability of the source. A completely reliable … E unreliable, F cannot be judged. */
export const Reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof Reliabilities)[number];

/** Credibility of the information. 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
export const Credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof Credibilities)[number];

/** The two axes stay apart: a reliable source may carry an improbable story. */
export interface Grade {
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

/** A reason in words that a screen can translate: a code and the figures that go into it. */
export interface Reason {
  readonly axis: 'reliability' | 'credibility' | 'probability' | 'count';
  readonly code: string;
  readonly figures: Readonly<Record<string, string | number>>;
}

/**
 * One independent beginning of a story. Forty forwards of one text are one origin; a translation is the same origin;
 * a second witness is a second one. `unknown` origins gather hearsay whose witness nobody names.
 */
export interface Origin {
  readonly id: OriginId;
  readonly attributed: boolean;
  /** Earliest message first. */
  readonly messages: readonly OriginMessage[];
  readonly basis: ReportBasis;
  readonly sourceClass: SourceClass;
  readonly reliability: Reliability;
}

/** How a message hangs on its origin. */
export const OriginLinks = [
  'first',
  'copy',
  'reworded',
  'translated',
  'quoted',
  'same-media',
  'same-source',
  'hearsay',
] as const;
export type OriginLink = (typeof OriginLinks)[number];

export interface OriginMessage {
  readonly message: MessageId;
  readonly link: OriginLink;
  /** 0–1 likeness to the origin's first message; 1 for `first`. */
  readonly likeness: number;
}

/** One report's weight in a claim. */
export interface ClaimReport {
  readonly report: ReportId;
  readonly message: MessageId;
  readonly origin: OriginId;
  readonly at: Instant;
  readonly basis: ReportBasis;
  readonly polarity: Polarity;
  /** The one that its origin is counted by: as many reports for a claim have it as the claim has origins. */
  readonly isVote: boolean;
}

export interface Claim {
  readonly id: ClaimId;
  readonly kind: ReportKind;
  readonly place: PlaceRef | null;
  readonly to: PlaceRef | null;
  readonly when: Interval;
  readonly mode: Mode;
  /** `denied`: the claim that it is not so, kept apart from the claim that it is; `asked`: only questions so far. */
  readonly polarity: Polarity;
  /** Estimated people, from one vote per origin; null where nobody said a number. */
  readonly count: Count | null;
  readonly grade: Grade;
  /** That it is (or will be) so, 0–1. */
  readonly probability: number;
  /** Independent attributed origins for it. */
  readonly origins: number;
  /** Messages for, against and asking, copies counted. */
  readonly messages: number;
  readonly for: readonly ClaimReport[];
  readonly against: readonly ClaimReport[];
  readonly asked: readonly ClaimReport[];
  readonly firstAt: Instant;
  /** When the last new origin came; forwards do not refresh a claim. */
  readonly lastOriginAt: Instant;
  readonly reasons: readonly Reason[];
}

/** A thing told as done holds on for so long unless somebody says otherwise. */
const HOLDS_FOR = 6 * HOUR;

/** Said of now, or as done not long before it was said: "they shut it ten minutes ago" shuts it now, "it was shut yesterday" does not. */
export const holdsNow = ({ mode, when, lastOriginAt }: Pick<Claim, 'mode' | 'when' | 'lastOriginAt'>): boolean =>
  mode === 'now' || (mode === 'past' && when.to >= lastOriginAt - HOLDS_FOR);

/** How many people are at a place: one interval, never an average of contradictions. */
export interface Estimate {
  readonly place: PlaceId;
  readonly count: Count;
  readonly grade: Grade;
  readonly asOf: Instant;
  readonly origins: number;
  /** Counts that do not fit the interval, kept in sight. */
  readonly dissent: readonly Count[];
  readonly claims: readonly ClaimId[];
}
