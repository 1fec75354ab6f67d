import type { GrantId, HandoffId, Instant } from '../model/index.ts';

/** Something that the shared clock will look at: a hand-off's or a standing grant's time is over. */
export type Timer =
  | { readonly at: Instant; readonly kind: 'handoff'; readonly id: HandoffId }
  | { readonly at: Instant; readonly kind: 'grant'; readonly id: GrantId };

/**
 * Immutable leftist heap (C. A. Crane, 1972): earliest timer on top, add and take in logarithmic time, nothing copied but the right spine.
 * Timers are never removed early; who takes one asks whether it still means anything.
 */
export interface Timers {
  readonly timer: Timer;
  readonly rank: number;
  readonly left: Timers | null;
  readonly right: Timers | null;
}

export const addTimer = (timers: Timers | null, timer: Timer): Timers =>
  merge(timers, { timer, rank: 1, left: null, right: null })!;

export const dropFirst = (timers: Timers): Timers | null => merge(timers.left, timers.right);

function merge(one: Timers | null, other: Timers | null): Timers | null {
  if (!one || !other) return one ?? other;
  const [first, second] = isBefore(other.timer, one.timer) ? [other, one] : [one, other];
  const right = merge(first.right, second)!;
  const left = first.left;
  const leftRank = left?.rank ?? 0;
  return right.rank > leftRank
    ? { timer: first.timer, rank: leftRank + 1, left: right, right: left }
    : { timer: first.timer, rank: right.rank + 1, left, right };
}

/** By time, then by id, so that both desks fire timers of one moment in one order. */
function isBefore(one: Timer, other: Timer): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return one.id === other.id ? one.kind < other.kind : one.id < other.id;
}
