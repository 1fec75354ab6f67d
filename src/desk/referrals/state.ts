import type { Instant, PlaceId } from '../../model/index.ts';
import type { DangerCategory } from './danger-words.ts';

/** Who a referral goes to: a person with a name, and how to reach them by voice. */
export interface FocalPoint {
  readonly name: string;
  readonly contact: string;
}

/** Who answers for people in danger at this desk, written down beforehand. Empty `ladder`: nobody is named yet. */
export interface ProtectionSettings {
  /** The focal point, then those it goes up to, one after the other. */
  readonly ladder: readonly FocalPoint[];
  /** Minutes until somebody has to have acknowledged, per step. */
  readonly acknowledgeMinutes: number;
}

export const ReferralActs = ['opened', 'shown', 'acknowledged', 'escalated', 'destroyed'] as const;

/** One act on a referral. Never its content. */
export interface ReferralAct {
  readonly act: (typeof ReferralActs)[number];
  readonly at: Instant;
  /** A named person; empty where the clock did it. */
  readonly by: string;
  /** Whom it then waits for; empty where nobody is left. */
  readonly to: string;
}

/** Danger to a person, as the desk keeps it: what kind, roughly where, when. Details are not here. */
export interface Referral {
  /** Reference code for the voice, e.g. `R-7KQ4-M2`. */
  readonly code: string;
  readonly category: DangerCategory;
  /** A place of the corridor, never a finer one. */
  readonly place: { readonly id: PlaceId; readonly name: string } | null;
  /** When the message was sent. */
  readonly at: Instant;
  /** When the details are destroyed at the latest. */
  readonly detailsUntil: Instant;
  readonly details: 'held' | 'shown' | 'destroyed';
  /** Step of the ladder it stands at, 0 first. */
  readonly step: number;
  /** When the person at that step should have acknowledged. */
  readonly dueAt: Instant;
  readonly acts: readonly ReferralAct[];
}
