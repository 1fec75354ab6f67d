import { type Instant, type Interval, MINUTE } from '../../model/index.ts';

/** A way from one place to another: a crossing, a bus line, a road. */
export interface DayLeg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Minutes on the way; rounded up to whole slots. */
  readonly minutes: number;
  /** People that may leave in a slot. */
  readonly perSlot: number;
  /** People that may leave in a longer window: a day's quota, a day's appointments. */
  readonly quotas: readonly { readonly from: Instant; readonly to: Instant; readonly people: number }[];
  /** Holds and curfews: nobody leaves. */
  readonly closed: readonly Interval[];
}

export interface DayPlace {
  readonly id: string;
  /** People of this plan's groups that can stay here in a slot; null: no limit. */
  readonly beds: number | null;
  /** Beds that are added (or, negative, fall away) from a time on. */
  readonly freed: readonly { readonly at: Instant; readonly people: number }[];
  /** What an hour of one person beyond the beds weighs, where a person's hour of waiting weighs 1; null: never beyond the beds. */
  readonly overflow: number | null;
  /** People that are received in a slot; null: no limit. */
  readonly perSlot: number | null;
}

export interface DayGroup {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly people: number;
  /** What an hour of waiting weighs for each of its people: 1, or more for those it harms more. */
  readonly weight: number;
  readonly readyAt: Instant;
  /** Goes together, in one slot. */
  readonly whole: boolean;
  /** What was granted already stays as it is. */
  readonly accepted: readonly { readonly leg: string; readonly at: Instant; readonly people: number }[];
}

/** A corridor over hours or days: where groups are, where they are bound, and what limits the way. */
export interface DayProblem {
  readonly id: string | null;
  readonly start: Instant;
  readonly slotMinutes: number;
  readonly slots: number;
  readonly legs: readonly DayLeg[];
  readonly places: readonly DayPlace[];
  readonly groups: readonly DayGroup[];
}

export const slotHours = ({ slotMinutes }: DayProblem): number => slotMinutes / 60;
export const startOf = ({ start, slotMinutes }: DayProblem, slot: number): Instant =>
  (start + slot * slotMinutes * MINUTE) as Instant;
/** The first slot that begins at or after a time; not before 0. */
export const slotFrom = ({ start, slotMinutes }: DayProblem, at: Instant): number =>
  Math.max(0, Math.ceil((at - start) / (slotMinutes * MINUTE)));
/** The slot that a time is in; may be outside the plan. */
export const slotAt = ({ start, slotMinutes }: DayProblem, at: Instant): number =>
  Math.floor((at - start) / (slotMinutes * MINUTE));
export const slotsOnTheWay = ({ slotMinutes }: DayProblem, { minutes }: DayLeg): number =>
  Math.ceil(minutes / slotMinutes);
export const isClosed = (problem: DayProblem, { closed }: DayLeg, slot: number): boolean =>
  closed.some(({ from, to }) => from < startOf(problem, slot + 1) && to > startOf(problem, slot));
