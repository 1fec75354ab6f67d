import { answerGo, differenceOf, grantOf, maskCounts, readCredit } from '../../flow/index.ts';
import {
  asInstant,
  type CrossingId,
  type Grant,
  type Handoff,
  headcountOf,
  type Instant,
  MINUTE,
  type NeedKinds,
  type PeopleKinds,
} from '../../model/index.ts';
import type { CellView, GoWord, HandoffCard } from '../contract/index.ts';
import { isLost, minutesOf, type Outlook, partyOf, type Party } from './outlook.ts';

/** Readings of one group that several views share. */

export type LaneOrEnded = HandoffCard['lane'];
const LANE_OF = {
  offered: 'offered',
  countered: 'offered',
  accepted: 'accepted',
  released: 'released',
  arriving: 'arriving',
  received: 'received',
  closed: 'closed',
  declined: 'ended',
  withdrawn: 'ended',
  expired: 'ended',
  lapsed: 'ended',
  recalled: 'ended',
} as const;

/** Overdue groups stay in the lane they were late in; a group received to the last person needs no signature. */
export function laneOf(handoff: Handoff): LaneOrEnded {
  if (handoff.stage === 'overdue') return handoff.sightedAt === null ? 'released' : 'arriving';
  if (handoff.stage === 'received' && handoff.counted === handoff.released) return 'closed';
  return LANE_OF[handoff.stage];
}

/** The difference stands open until both desks have signed the same explanation. */
export const hasOpenDifference = (handoff: Handoff): boolean =>
  handoff.stage === 'received' && differenceOf(handoff) !== 0;

/** Late by the shared clock, or – where the link is down – by this desk's own. */
export const isOverdue = (handoff: Handoff, { now }: Outlook): boolean =>
  handoff.counted === null && handoff.dueAt !== null && (handoff.overdueSince !== null || handoff.dueAt < now);

export const minutesOver = (handoff: Handoff, outlook: Outlook): number | null =>
  isOverdue(handoff, outlook) ? Math.max(1, Math.floor((outlook.now - handoff.dueAt!) / MINUTE)) : null;

/** The word for an officer. A desk that is cut off cannot know whether a hold was ordered meanwhile: it says go to nobody. */
export function wordOf(handoff: Handoff, outlook: Outlook): GoWord {
  const answer = answerGo(outlook.books, handoff.id);
  if (answer === 'unknown') return 'wait';
  return isLost(outlook) && answer !== 'gone' ? 'no-connection' : answer;
}

/** When they should have arrived by the travel time, once they were let go. */
export const arrivalOf = (handoff: Handoff, outlook: Outlook): Instant | null => {
  const released = outlook.chronicle.passage(handoff.id)?.trail.findLast(({ stage }) => stage === 'released');
  const left = outlook.chronicle.passage(handoff.id)?.leftAt ?? released?.at ?? null;
  return left === null ? null : asInstant(left + minutesOf(outlook.settings, handoff.crossing) * MINUTE);
};

/** Standing grants of a crossing that can be spent at this moment, holds aside, with what is left of them. */
export const openStanding = (outlook: Outlook, crossing: CrossingId): readonly (Grant & { readonly left: number })[] =>
  (readCredit(outlook.books, crossing, outlook.now)?.standing ?? [])
    .map(({ grant, left }) => ({ ...grantOf(outlook.books, grant)!, left }))
    .filter(({ window }) => window.from <= outlook.now && outlook.now <= window.to);

interface Counts {
  readonly headcount: CellView;
  readonly people: Record<(typeof PeopleKinds)[number], CellView>;
  readonly needs: Record<(typeof NeedKinds)[number], CellView>;
  /** A number of this group, as this reader may see it. */
  cell(value: number | null): CellView | null;
}

/** Counts as this desk may see them: whole for the two desks of the crossing, small cells hidden from observers. */
export function showCounts(handoff: Handoff, party: Party): Counts {
  if (party !== 'observer')
    return {
      headcount: headcountOf(handoff.people),
      people: { ...handoff.people },
      needs: { ...handoff.needs },
      cell: (value) => value,
    };
  const masked = maskCounts(handoff);
  const hide = (value: number | null): CellView | null => (value !== null && value > 0 && value < 3 ? '<3' : value);
  return {
    headcount: masked.headcount,
    people: masked.people as Counts['people'],
    needs: masked.needs as Counts['needs'],
    cell: hide,
  };
}

export type Waits = HandoffCard['waitsFor'];

/** Whose move it is. */
export function waitsFor(handoff: Handoff, outlook: Outlook): Waits {
  const party = partyOf(outlook, handoff.crossing);
  const side = moverOf(handoff, outlook);
  if (side === 'clock' || side === 'nobody' || side === 'both') return side;
  return side === party ? 'us' : 'partner';
}

function moverOf(handoff: Handoff, outlook: Outlook): 'sender' | 'receiver' | 'both' | 'clock' | 'nobody' {
  switch (handoff.stage) {
    case 'offered':
      return 'receiver';
    case 'countered':
    case 'accepted':
      return 'sender';
    case 'released': {
      const arrival = arrivalOf(handoff, outlook);
      return arrival !== null && outlook.now < arrival ? 'clock' : 'receiver';
    }
    case 'arriving':
    case 'overdue':
      return 'receiver';
    case 'received':
      return hasOpenDifference(handoff) ? explainerOf(handoff, outlook) : 'nobody';
    default:
      return 'nobody';
  }
}

/** Nobody has signed: both. One has: the other. */
function explainerOf({ explanation, crossing }: Handoff, outlook: Outlook): 'sender' | 'receiver' | 'both' {
  const signed = explanation?.signed ?? [];
  if (signed.length === 0) return 'both';
  const party = partyOf(outlook, crossing);
  const other = party === 'sender' ? 'receiver' : 'sender';
  if (party === 'observer') return 'both';
  return signed.includes(outlook.settings.desk.id) ? other : party;
}
