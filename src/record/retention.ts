import { DAY, type Instant } from '../model/index.ts';
import { type RecordKind, type RetentionClass, RetentionClasses, retentionClassOf } from './kinds.ts';

/** Days after which the content of a class is erased; null: never. The leaf and its proofs stay for good. */
export type RetentionSchedule = Readonly<Record<RetentionClass, number | null>>;

/** What a desk starts with; an archive's own schedule replaces it. What was done with the record itself is kept for good. */
export const RETENTION_DAYS: RetentionSchedule = {
  operations: 7 * 365,
  decisions: 10 * 365,
  answers: 2 * 365,
  consent: 5 * 365,
  accounts: 7 * 365,
  custody: null,
};

const MOST_DAYS = 365 * 1_000;

/** A schedule as JSON text; null where it is none. */
export function readSchedule(text: string): RetentionSchedule | null {
  try {
    return toSchedule(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * An archive's schedule over the days a desk starts with: `{"answers": 365, "decisions": null}`; classes that are left out keep theirs.
 * Null where a class or a number of days is none.
 */
export function toSchedule(given: unknown): RetentionSchedule | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const isDays = (days: unknown): boolean =>
    days === null || (Number.isInteger(days) && (days as number) >= 1 && (days as number) <= MOST_DAYS);
  const isFit = Object.entries(given).every(([name, days]) => Object.hasOwn(RETENTION_DAYS, name) && isDays(days));
  return isFit ? { ...RETENTION_DAYS, ...given } : null;
}

/** Which records a hold covers; a condition that is null covers all. */
export interface HoldScope {
  readonly kinds: readonly RecordKind[] | null;
  readonly subject: string | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** Nothing that a legal hold covers is erased, neither by schedule nor by hand, until whoever placed it lifts it. */
export interface LegalHold {
  readonly id: string;
  readonly scope: HoldScope;
}

/** What retention knows of a record without opening it. */
export interface RecordTrait {
  readonly index: number;
  readonly kind: RecordKind;
  readonly at: Instant;
  readonly subject: string;
}

export const isHeldBy = ({ scope }: LegalHold, { kind, subject, at }: RecordTrait): boolean =>
  (scope.kinds === null || scope.kinds.includes(kind)) &&
  (scope.subject === null || scope.subject === subject) &&
  (scope.from === null || at >= scope.from) &&
  (scope.until === null || at <= scope.until);

/** Before which instant a class is due; null where it is kept for good. */
export const dueBefore = (schedule: RetentionSchedule, keep: RetentionClass, now: Instant): Instant | null => {
  const days = schedule[keep];
  return days === null ? null : ((now - days * DAY) as Instant);
};

/** What one class of a retention run comes to. */
export interface RetentionPlan {
  readonly class: RetentionClass;
  readonly before: Instant;
  readonly erase: readonly number[];
  /** Due, but under a legal hold. */
  readonly held: readonly number[];
  /** How many of each kind are to be erased. */
  readonly kinds: Readonly<Partial<Record<RecordKind, number>>>;
}

/** What is due by the schedule, class by class, and what a hold keeps. Classes with nothing due are left out. */
export function planRetention(
  schedule: RetentionSchedule,
  holds: readonly LegalHold[],
  traits: readonly RecordTrait[],
  now: Instant,
): readonly RetentionPlan[] {
  return RetentionClasses.flatMap((keep) => {
    const before = dueBefore(schedule, keep, now);
    if (before === null) return [];
    const due = traits.filter(({ kind, at }) => retentionClassOf(kind) === keep && at < before);
    const isHeld = (trait: RecordTrait): boolean => holds.some((hold) => isHeldBy(hold, trait));
    const erased = due.filter((trait) => !isHeld(trait));
    const plan = {
      class: keep,
      before,
      erase: erased.map(({ index }) => index),
      held: due.filter(isHeld).map(({ index }) => index),
      kinds: countKinds(erased),
    };
    return due.length === 0 ? [] : [plan];
  });
}

function countKinds(traits: readonly RecordTrait[]): RetentionPlan['kinds'] {
  const counts: Partial<Record<RecordKind, number>> = {};
  for (const { kind } of traits) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Indices as ranges, so that a run over thousands of records fits in one: `[[0, 4], [9, 9]]`, ends inclusive. */
export function toRanges(indices: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const index of indices.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && index === last[1] + 1) last[1] = index;
    else if (!last || index > last[1]) ranges.push([index, index]);
  }
  return ranges;
}
