import type { CrossingLanes, HandoffCard } from '../contract/index.ts';

/** Cards of the lanes in which somebody still has to act. */
export const listCards = ({ lanes }: CrossingLanes): HandoffCard[] => [
  ...lanes.offered,
  ...lanes.accepted,
  ...lanes.released,
  ...lanes.arriving,
  ...lanes.received,
];

/** It is this desk's move: overdue groups and groups before a held crossing are told of by themselves. */
export const needsUs = ({ waitsFor, overdue, go }: HandoffCard): boolean =>
  (waitsFor === 'us' || waitsFor === 'both') && !overdue && go !== 'held';
