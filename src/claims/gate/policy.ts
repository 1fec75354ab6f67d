import type { ClaimId, Credibility, Instant, Reliability, ReportKind } from '../../model/index.ts';

/** What a desk may decide with a gate before it. */
export const Actions = ['close-lanes', 'open-overflow', 'hold-flow'] as const;
export type Action = (typeof Actions)[number];

/** The evidence an action needs, written down beforehand. A null need is not asked for. */
export interface Policy {
  readonly action: Action;
  /** Kinds of claim that may carry this action. */
  readonly kinds: readonly ReportKind[];
  /** Information credibility at least this good (1 is best). */
  readonly credibility: Credibility;
  /** Independent attributed origins, at least. */
  readonly origins: number;
  /** An eyewitness or participant of at least this reliability. */
  readonly eyewitness: Reliability | null;
  /** The last new origin is not older than this. */
  readonly freshMinutes: number;
  /** People at least, by the low end of the count. */
  readonly people: number | null;
  /** What the action costs per hour. */
  readonly cost: { readonly lanes: number; readonly staff: number };
}

export const ConditionCodes = ['kind', 'credibility', 'origins', 'eyewitness', 'fresh', 'people'] as const;
export type ConditionCode = (typeof ConditionCodes)[number];

/** One need held against what there is; `has` is null where there is nothing. */
export interface GateCondition {
  readonly code: ConditionCode;
  readonly needs: string | number;
  readonly has: string | number | null;
  readonly met: boolean;
}

export const SettleCodes = ['own-officer-looks', 'partner-desk-looks', 'ask-first-writer', 'new-count'] as const;
export type SettleCode = (typeof SettleCodes)[number];

/** What the grade and the gate would be if an answer came. */
export interface WouldBe {
  readonly grade: string;
  readonly met: number;
  readonly probability: number;
}

/** A question whose answer would settle the matter, with what each answer would do. */
export interface Settle {
  readonly code: SettleCode;
  readonly place: string | null;
  /** Usual time to an answer. */
  readonly minutes: number;
  readonly yes: WouldBe;
  readonly no: WouldBe;
}

export interface GateResult {
  readonly action: Action;
  readonly claim: ClaimId;
  readonly at: Instant;
  readonly met: boolean;
  readonly conditions: readonly GateCondition[];
  /** Empty where the gate is met. */
  readonly settle: readonly Settle[];
}
