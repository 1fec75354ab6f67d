import { type CrossingId, type Handoff, headcountOf, type Instant, MINUTE, type PlaceId } from '../model/index.ts';
import { type Books, crossingOf, freePlaces, grantOf, placeOf } from './books.ts';
import { type PlanCrossing, type PlanGroup, type PlanPlace, type PlanProblem, SLOT_MINUTES } from './plan.ts';
import { listOpenHandoffs } from './views.ts';

/** What a leg takes in a slot of a quarter of an hour: from the corridor, not from the books. */
export interface LegRate {
  readonly crossing: CrossingId;
  readonly perSlot: number;
}

/**
 * The planning problem as the books stand: offered groups wait, accepted ones are frozen where their window opens, holds close a crossing until their time to
 * look again, stated places are free. `slots` quarter hours from `now` on. A statement that is over limits no longer what is planned, only what is granted.
 */
export function drawProblem(books: Books, legs: readonly LegRate[], now: Instant, slots: number): PlanProblem {
  const known = legs.filter(({ crossing }) => crossingOf(books, crossing));
  const open = listOpenHandoffs(books).filter(({ crossing }) => known.some((leg) => leg.crossing === crossing));
  const crossings = known.map(({ crossing, perSlot }): PlanCrossing => {
    const { terms, holds } = crossingOf(books, crossing)!;
    return { id: crossing, to: terms.to, perSlot, closed: holds.map(({ at, until }) => ({ from: at, to: until })) };
  });
  const places = [...new Set(crossings.map(({ to }) => to))].map((id) => readPlace(books, id, open));
  const groups = open.flatMap((handoff) => readGroup(books, handoff, now, slots));
  return { now, slots, crossings, places, groups };
}

function readGroup(books: Books, handoff: Handoff, now: Instant, slots: number): readonly PlanGroup[] {
  if (handoff.stage === 'offered') return [planGroup(handoff, null)];
  if (handoff.stage !== 'accepted') return [];
  const { window } = grantOf(books, handoff.grant!)!;
  const slot = Math.max(0, Math.floor((window.from - now) / (SLOT_MINUTES * MINUTE)));
  return slot < slots ? [planGroup(handoff, slot)] : [];
}

/** Free places, with those of accepted groups given back: the plan takes them again when it lets these groups go. */
function readPlace(books: Books, id: PlaceId, open: readonly Handoff[]): PlanPlace {
  const place = placeOf(books, id)!;
  const own = open
    .filter(({ stage, crossing }) => stage === 'accepted' && crossingOf(books, crossing)!.terms.to === id)
    .reduce((sum, { grant }) => sum + grantOf(books, grant!)!.reserved, 0);
  const stocks = (['beds', 'holding'] as const).flatMap((kind) => freePlaces(place, kind) ?? []);
  const hourly = place.statement?.free.processing;
  return {
    id,
    perSlot: hourly === undefined ? null : Math.floor((hourly * SLOT_MINUTES) / 60),
    free: stocks.length > 0 ? Math.max(0, Math.min(...stocks) + own) : null,
    freed: [],
  };
}

/** What one more minute of waiting weighs for people in a group, on average: more for those it harms more. Stated, not learnt. */
const EXTRA_WEIGHT = {
  unaccompanied: 2,
  children: 0.5,
  medical: 2,
  pregnant: 1,
  wheelchair: 0.5,
  interpreter: 0,
} as const;

/** The weight of one person of a group, on average: 1 for an adult without needs. */
export function weighPeople(people: Handoff['people'], needs: Handoff['needs']): number {
  const extra =
    people.unaccompanied * EXTRA_WEIGHT.unaccompanied +
    people.children * EXTRA_WEIGHT.children +
    needs.medical * EXTRA_WEIGHT.medical +
    needs.pregnant * EXTRA_WEIGHT.pregnant +
    needs.wheelchair * EXTRA_WEIGHT.wheelchair;
  return 1 + extra / Math.max(1, headcountOf(people));
}

/** A hand-off as the plan sees it; accepted ones are frozen at the slot of their window. */
export const planGroup = ({ id, crossing, people, needs, readyAt }: Handoff, frozen: number | null): PlanGroup => ({
  id,
  crossing,
  people: headcountOf(people),
  weight: weighPeople(people, needs),
  readyAt,
  frozen,
});
