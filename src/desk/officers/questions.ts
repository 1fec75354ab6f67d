import type { FieldView } from '../contract/index.ts';

/** What an officer is asked: whether a group that was told go has left, or whether one that is expected has arrived, whole. */
export interface Question {
  readonly press: 'left' | 'arrived';
  readonly handoff: string;
  readonly label: string;
  readonly crossingName: string;
  readonly people: number;
}

/**
 * The question that a place's screen comes to now, or none. It never says "go": a word in a chat outlives the order, and nobody may
 * leave on it. Where a hold came after the order, nothing is asked.
 */
export function questionOf({ word, group, next }: FieldView): Question | null {
  if (!group) return null;
  const isOrdered =
    group.direction === 'leaving' ? word === 'go' : group.stage === 'released' || group.stage === 'arriving';
  const wanted = group.direction === 'leaving' ? 'left' : 'arrived';
  const found = next.find(({ press }) => press === wanted);
  if (!isOrdered || !found?.handoff || found.number === null) return null;
  const { label, crossingName } = group;
  return { press: wanted, handoff: found.handoff, label, crossingName, people: found.number };
}
