import type { CrossingLanes, HandoffCard } from '../desk/contract.ts';

const LANES = ['offered', 'accepted', 'released', 'arriving', 'received', 'closed'] as const;

/** Groups of a crossing from the newest wish to the last one closed: the line of stops then falls from left to right. */
export const listGroups = ({ lanes }: Pick<CrossingLanes, 'lanes'>): readonly HandoffCard[] =>
  LANES.flatMap((lane) => lanes[lane]);

/** The other desk of a crossing, by name. */
export const partnerOf = ({ party, sender, receiver }: Pick<CrossingLanes, 'party' | 'sender' | 'receiver'>): string =>
  party === 'sender' ? receiver.name : sender.name;

export const groupPath = (id: string): string => `/handoffs/${encodeURIComponent(id)}`;
