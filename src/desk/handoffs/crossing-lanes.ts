import { crossingOf, handoffOf, offerForward } from '../../flow/index.ts';
import { type CrossingId, type DeskId, type Handoff, type HandoffId, HOUR } from '../../model/index.ts';
import type { CrossingLanes, HandoffCard } from '../contract/index.ts';
import { viewCard } from './card.ts';
import { viewCredit } from './credit-view.ts';
import { listCrossingActs } from './crossing-acts.ts';
import { laneOf } from './group.ts';
import {
  joinSeals,
  minutesOf,
  nameCrossing,
  nameDesk,
  namePlace,
  type Outlook,
  partyOf,
  sealOfSubject,
  showAt,
} from './outlook.ts';
import { LATELY_HOURS } from './lately.ts';

const MOST_ENDED = 40;

/** Crossings under a letter that both desks have signed, in the order of the corridor file; those it does not know come last. */
export function listCrossings({ books, chronicle, settings }: Outlook): readonly CrossingId[] {
  const known = settings.corridor.crossings.map(({ id }) => id);
  const others = chronicle.crossings().filter((id) => !known.includes(id));
  return [...known, ...others].filter((id) => crossingOf(books, id) !== undefined);
}

/** A crossing with its credit, holds, and every group on it by lane. */
export function viewCrossing(outlook: Outlook, id: CrossingId): CrossingLanes {
  const { settings, chronicle, now } = outlook;
  const { terms, holds } = crossingOf(outlook.books, id)!;
  const crossing = settings.corridor.crossings.find((candidate) => candidate.id === id);
  const desk = (which: DeskId): CrossingLanes['sender'] => ({ desk: which, name: nameDesk(outlook, which) });
  const place = (which: typeof terms.from): CrossingLanes['from'] => ({ id: which, name: namePlace(settings, which) });
  const credit = viewCredit(outlook, id);
  return {
    crossing: id,
    name: nameCrossing(settings, id),
    from: place(terms.from),
    to: place(terms.to),
    transport: crossing?.transport ?? 'walk',
    minutes: minutesOf(settings, id),
    sender: desk(terms.sender),
    receiver: desk(terms.receiver),
    party: partyOf(outlook, id),
    terms: { receiptMinutes: terms.receiptMinutes, partySize: terms.partySize },
    state: holds.length > 0 ? 'held' : credit.now + credit.accepted > 0 ? 'open' : 'no-credit',
    holds: holds.map((hold) => ({
      id: hold.id,
      by: hold.by,
      desk: hold.desk,
      deskName: nameDesk(outlook, hold.desk),
      reason: hold.reason,
      at: showAt(outlook, hold.at),
      until: showAt(outlook, hold.until),
      isPastReview: hold.until < now,
      ours: hold.desk === settings.desk.id,
      sealed: sealOfSubject(outlook, 'hold', hold.id, hold.crossing),
    })),
    credit,
    ...viewGroups(outlook, id),
    closedLately: sumClosed(outlook, id),
    forward: offerForward(outlook.books, id).map(({ handoff, places, isWhole }) => ({
      handoff,
      label: chronicle.passage(handoff)!.label,
      places,
      isWhole,
    })),
    acts: outlook.listsActs ? listCrossingActs(outlook, id) : [],
  };
}

const LIVE_LANES = ['offered', 'accepted', 'released', 'arriving', 'received'] as const;

function viewGroups(outlook: Outlook, id: CrossingId): Pick<CrossingLanes, 'lanes' | 'ended'> {
  const recent = listRecent(outlook, id);
  const inLane = (lane: HandoffCard['lane']) =>
    recent.filter((handoff) => laneOf(handoffOf(outlook.books, handoff)!) === lane);
  const draw = (ids: readonly HandoffId[]): HandoffCard[] => ids.map((handoff) => viewCard(outlook, handoff));
  const newest = (lane: HandoffCard['lane']): HandoffCard[] => draw(inLane(lane).toReversed().slice(0, MOST_ENDED));
  const lanes = Object.fromEntries(LIVE_LANES.map((lane) => [lane, draw(inLane(lane))]));
  return {
    lanes: { ...lanes, closed: newest('closed') } as CrossingLanes['lanes'],
    ended: newest('ended'),
  };
}

const isLive = (handoff: Handoff): boolean => !['closed', 'ended'].includes(laneOf(handoff));

/** Groups that still need somebody, however old, and what ended lately, in the order of their last stage. */
export function listRecent({ chronicle, books, now }: Outlook, id: CrossingId) {
  const since = now - LATELY_HOURS * HOUR;
  return chronicle
    .recent(id)
    .filter(({ id: handoff, trail }) => isLive(handoffOf(books, handoff)!) || trail.at(-1)!.at >= since)
    .toSorted((one, other) => one.trail.at(-1)!.at - other.trail.at(-1)!.at || one.first - other.first)
    .map(({ id: handoff }) => handoff);
}

/** Groups received to the last person, or explained by both, lately. */
function sumClosed({ chronicle, books, recorder, now }: Outlook, id: CrossingId): CrossingLanes['closedLately'] {
  const since = now - LATELY_HOURS * HOUR;
  const closed = chronicle
    .recent(id)
    .filter(({ trail }) => trail.at(-1)!.at >= since)
    .map((passage) => ({ passage, handoff: handoffOf(books, passage.id)! }))
    .filter(({ handoff }) => laneOf(handoff) === 'closed');
  return {
    groups: closed.length,
    people: closed.reduce((sum, { handoff }) => sum + handoff.counted!, 0),
    sealed: joinSeals(closed.map(({ passage }) => recorder.seal(passage.lastEvent))),
  };
}
