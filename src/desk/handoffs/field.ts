import { crossingOf, grantOf, handoffOf } from '../../flow/index.ts';
import { type CrossingId, type Handoff, ok, type PlaceId, type Result } from '../../model/index.ts';
import type { ActOffer, FieldPlaces, FieldView } from '../contract/index.ts';
import { viewCard } from './card.ts';
import { listCrossings, listRecent } from './crossing-lanes.ts';
import { listCrossingActs } from './crossing-acts.ts';
import { arrivalOf, isOverdue, laneOf, showCounts, wordOf } from './group.ts';
import {
  isLost,
  nameCrossing,
  nameDesk,
  namePlace,
  namesOf,
  type Outlook,
  partyOf,
  showAt,
  showMaybe,
} from './outlook.ts';
import { type HandoffRefusalCode, refuseHandoff } from './refusals.ts';
import type { Refusal } from '../../model/index.ts';

type Group = FieldView['others'][number];
type Next = FieldView['next'][number];

/** A group with what its books say, for choosing the one that the screen is about. */
interface Held {
  readonly group: Group;
  readonly handoff: Handoff;
  readonly hasLeft: boolean;
}

/** Places of this desk that an officer may stand at: where groups leave, where they come. */
export function listFieldPlaces(outlook: Outlook): FieldPlaces {
  const places = new Map<PlaceId, { leaving: boolean; coming: boolean }>();
  const mark = (id: PlaceId, what: 'leaving' | 'coming'): void => {
    places.set(id, { leaving: false, coming: false, ...places.get(id), [what]: true });
  };
  for (const id of listCrossings(outlook)) {
    const { from, to } = crossingOf(outlook.books, id)!.terms;
    const party = partyOf(outlook, id);
    if (party === 'sender') mark(from, 'leaving');
    if (party === 'receiver') mark(to, 'coming');
  }
  const { settings } = outlook;
  return {
    places: [...places].map(([id, ways]) => ({
      id,
      name: namePlace(settings, id),
      names: namesOf(settings, id),
      ...ways,
    })),
  };
}

/**
 * One place on an officer's phone. "Go" stands there only for a release that has come back in the shared order, while no hold stands and
 * the desk is connected; whatever is in doubt is a wait.
 */
export function viewField(outlook: Outlook, place: string): Result<FieldView, Refusal<HandoffRefusalCode>> {
  const known = listFieldPlaces(outlook).places.find(({ id }) => id === place);
  if (!known) return refuseHandoff('no-such-place', 'No group of this desk leaves from or comes to this place.');
  const crossings = listCrossings(outlook).filter((id) => isHere(outlook, id, place as PlaceId));
  const held = crossings.flatMap((id) => listHeld(outlook, id));
  const { word, lead } = chooseWord(outlook, held);
  return ok({
    asOf: showAt(outlook, outlook.now),
    place: known,
    desk: outlook.settings.desk,
    word,
    number: lead ? numberOf(lead) : null,
    group: lead?.group ?? null,
    hold: viewHold(outlook, crossings, lead),
    connection: {
      state: outlook.health.state,
      since: showAt(outlook, outlook.health.since),
      sealed: lead?.group.sealed ?? 'none',
    },
    others: held.filter((one) => one !== lead).map(({ group }) => group),
    next: listNext(outlook, crossings, { word, lead, held }),
  });
}

function isHere(outlook: Outlook, id: CrossingId, place: PlaceId): boolean {
  const { from, to } = crossingOf(outlook.books, id)!.terms;
  const party = partyOf(outlook, id);
  return (party === 'sender' && from === place) || (party === 'receiver' && to === place);
}

const LEAVING = ['offered', 'accepted', 'released'];
const COMING = ['accepted', 'released', 'arriving'];

function listHeld(outlook: Outlook, crossing: CrossingId): Held[] {
  const direction = partyOf(outlook, crossing) === 'sender' ? 'leaving' : 'coming';
  const lanes = direction === 'leaving' ? LEAVING : COMING;
  return listRecent(outlook, crossing)
    .map((id) => handoffOf(outlook.books, id)!)
    .filter((handoff) => lanes.includes(laneOf(handoff)))
    .map((handoff) => ({
      handoff,
      hasLeft: outlook.chronicle.passage(handoff.id)!.leftAt !== null,
      group: viewGroup(outlook, handoff, direction),
    }));
}

function viewGroup(outlook: Outlook, handoff: Handoff, direction: Group['direction']): Group {
  const { label, trail, lastEvent } = outlook.chronicle.passage(handoff.id)!;
  const counts = showCounts(handoff, partyOf(outlook, handoff.crossing));
  const window = handoff.grant === null ? null : grantOf(outlook.books, handoff.grant)!.window;
  return {
    id: handoff.id,
    label,
    crossing: handoff.crossing,
    crossingName: nameCrossing(outlook.settings, handoff.crossing),
    direction,
    headcount: counts.cell(handoff.released) ?? counts.headcount,
    people: counts.people,
    needs: counts.needs,
    go: wordOf(handoff, outlook),
    stage: handoff.stage,
    orderedAt: showMaybe(outlook, trail.findLast(({ stage }) => stage === 'released')?.at ?? null),
    before: showMaybe(outlook, window?.to ?? null),
    from: showMaybe(outlook, window && handoff.stage === 'accepted' ? window.from : handoff.readyAt),
    expectedAt: showMaybe(outlook, arrivalOf(handoff, outlook)),
    overdue: isOverdue(handoff, outlook),
    sealed: outlook.recorder.seal(lastEvent),
  };
}

interface Chosen {
  readonly word: FieldView['word'];
  readonly lead: Held | null;
}

/** Whoever must be stopped comes first, then who may go, then what holds, then who is next. */
function chooseWord(outlook: Outlook, held: readonly Held[]): Chosen {
  const leaving = held.filter(({ group, hasLeft }) => group.direction === 'leaving' && !hasLeft);
  const coming = held.filter(({ group }) => group.direction === 'coming');
  const next = leaving[0] ?? coming.find(({ group }) => group.stage !== 'accepted') ?? coming[0] ?? null;
  if (isLost(outlook)) return { word: 'no-connection', lead: next };
  const told = (word: Group['go']) => leaving.find(({ group }) => group.go === word);
  const stopped = told('stop');
  if (stopped) return { word: 'stop', lead: stopped };
  const going = told('go');
  if (going) return { word: 'go', lead: going };
  const ready = told('wait');
  const stuck = told('held');
  if (stuck && !ready) return { word: 'hold', lead: stuck };
  const crossings = new Set(held.map(({ group }) => group.crossing));
  return { word: !ready && isAllHeld(outlook, [...crossings]) ? 'hold' : 'wait', lead: ready ?? next };
}

const isAllHeld = ({ books }: Outlook, crossings: readonly string[]): boolean =>
  crossings.length > 0 && crossings.every((id) => crossingOf(books, id as CrossingId)!.holds.length > 0);

const numberOf = ({ handoff, group }: Held): number | null =>
  typeof group.headcount === 'number' ? (handoff.released ?? group.headcount) : null;

/** The hold that the screen is about: of the group's crossing, else the first of this place. */
function viewHold(outlook: Outlook, crossings: readonly CrossingId[], lead: Held | null): FieldView['hold'] {
  const ids = lead ? [lead.handoff.crossing] : crossings;
  const crossing = ids.find((id) => crossingOf(outlook.books, id)!.holds.length > 0);
  if (crossing === undefined) return null;
  const hold = crossingOf(outlook.books, crossing)!.holds.toSorted((one, other) => other.until - one.until)[0]!;
  return {
    crossing,
    crossingName: nameCrossing(outlook.settings, crossing),
    by: hold.by,
    deskName: nameDesk(outlook, hold.desk),
    reason: hold.reason,
    until: showAt(outlook, hold.until),
  };
}

/** The buttons, the one to press now first. Where there is no connection, only what may be kept and sent later. */
function listNext(
  outlook: Outlook,
  crossings: readonly CrossingId[],
  { word, lead }: Chosen & { held: readonly Held[] },
): Next[] {
  const count: Next = { press: 'count', handoff: null, number: null, act: null };
  const group = lead ? listGroupNext(outlook, lead, word) : [];
  const crossing = lead?.handoff.crossing ?? crossings[0];
  const hold =
    crossing === undefined ? undefined : listCrossingActs(outlook, crossing).find(({ act }) => act === 'hold');
  const rest: Next[] = hold ? [{ press: 'hold', handoff: null, number: null, act: hold }] : [];
  return [...group, count, ...rest];
}

function listGroupNext(outlook: Outlook, lead: Held, word: FieldView['word']): Next[] {
  const { acts } = viewCard(outlook, lead.handoff.id);
  const offer = (press: Next['press'], act: ActOffer['act']): Next[] =>
    acts
      .filter((candidate) => candidate.act === act)
      .map((found) => ({ press, handoff: lead.handoff.id, number: numberFor(found, lead), act: found }));
  if (lead.group.direction === 'coming') {
    const arrived = offer('arrived', 'receive');
    return lead.handoff.sightedAt === null ? [...offer('seen', 'sight'), ...arrived] : arrived;
  }
  if (lead.handoff.released !== null) {
    const left: Next = { press: 'left', handoff: lead.handoff.id, number: lead.handoff.released, act: null };
    return word === 'stop' ? [...offer('recall', 'recall'), left] : [left, ...offer('recall', 'recall')];
  }
  return word === 'no-connection' ? [] : offer('ask-go', 'release');
}

const numberFor = ({ suggest }: ActOffer, lead: Held): number | null =>
  suggest.headcount ?? suggest.counted ?? numberOf(lead);
