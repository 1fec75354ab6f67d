import { type CrossingId, type Handoff, headcountOf, NeedKinds, PeopleKinds } from '../model/index.ts';
import type { Books } from './books.ts';
import { writeCanonical } from './canonical.ts';
import { listEntries, listSorted } from './persistent-map.ts';

/** People over the whole log, by crossing. offered = released + notReleased; released = received + lost − gained + openDifference + underway. */
export interface CrossingTotals {
  readonly crossing: CrossingId;
  readonly handoffs: number;
  readonly offered: number;
  readonly released: number;
  readonly notReleased: number;
  readonly underway: number;
  readonly received: number;
  /** Signed by both: fewer (below 0) or more came, by reason. */
  readonly explained: Readonly<Record<string, number>>;
  /** counted − released of receipts that are not explained yet, fewer and more apart, so that they do not hide each other. */
  readonly openMissing: number;
  readonly openExtra: number;
  readonly overdue: number;
}

/** The totals of every crossing, by id. */
export const sumCrossings = (books: Books): readonly CrossingTotals[] => {
  const all = listSorted(books.handoffs);
  return listSorted(books.crossings).map(({ id }) =>
    sumCrossing(
      id,
      all.filter(({ crossing }) => crossing === id),
    ),
  );
};

function sumCrossing(crossing: CrossingId, handoffs: readonly Handoff[]): CrossingTotals {
  const sum = (size: (handoff: Handoff) => number): number => handoffs.reduce((total, one) => total + size(one), 0);
  const gap = (handoff: Handoff): number => (handoff.stage === 'received' ? handoff.counted! - handoff.released! : 0);
  return {
    crossing,
    handoffs: handoffs.length,
    offered: sum(({ people }) => headcountOf(people)),
    released: sum(({ released }) => released ?? 0),
    notReleased: sum(({ people, released }) => headcountOf(people) - (released ?? 0)),
    underway: sum(({ released, counted }) => (counted === null ? (released ?? 0) : 0)),
    received: sum(({ counted }) => counted ?? 0),
    explained: sumExplained(handoffs),
    openMissing: sum((handoff) => Math.max(0, -gap(handoff))),
    openExtra: sum((handoff) => Math.max(0, gap(handoff))),
    overdue: sum(({ overdueSince, released }) => (overdueSince === null ? 0 : (released ?? 0))),
  };
}

function sumExplained(handoffs: readonly Handoff[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { stage, explanation } of handoffs)
    if (stage === 'closed') for (const { code, people } of explanation!.parts) sums[code] = (sums[code] ?? 0) + people;
  return sums;
}

/**
 * The books as bytes: what two desks compare. Everything that the fold decides is in it, in one order and one spelling; equal prefixes of
 * the log give equal bytes.
 */
export const writeBooks = (books: Books): string => writeCanonical(plainBooks(books));

/** The books as plain data, lists by id. */
export function plainBooks(books: Books) {
  return {
    position: books.position,
    time: books.time,
    parties: books.parties,
    clocks: books.clocks,
    letters: Object.fromEntries(listEntries(books.letters)),
    crossings: listSorted(books.crossings),
    places: listSorted(books.places).map((place) => ({
      ...place,
      hours: Object.fromEntries(listEntries(place.hours)),
    })),
    grants: listSorted(books.grants),
    handoffs: listSorted(books.handoffs),
    refusals: books.refusals,
  };
}

/** A cell as others than the two desks see it. */
export type MaskedCell = number | '<3' | 'withheld';

/**
 * Counts for anybody outside the two desks: cells of one or two people are "<3", and where a single cell is hidden the smallest other one is
 * withheld with it, because the total would give the first away.
 */
export function maskCounts(handoff: Pick<Handoff, 'people' | 'needs'>) {
  return {
    headcount: maskCell(headcountOf(handoff.people)),
    people: maskGroup(PeopleKinds.map((kind) => [kind, handoff.people[kind]] as const)),
    needs: Object.fromEntries(NeedKinds.map((kind) => [kind, maskCell(handoff.needs[kind])])),
  };
}

const isSmall = (count: number): boolean => count > 0 && count < 3;
const maskCell = (count: number): MaskedCell => (isSmall(count) ? '<3' : count);

function maskGroup(cells: readonly (readonly [string, number])[]): Readonly<Record<string, MaskedCell>> {
  const hidden = cells.filter(([, count]) => isSmall(count)).length;
  const shown = cells.filter(([, count]) => count >= 3).sort((one, other) => one[1] - other[1]);
  const second = hidden === 1 ? shown[0]?.[0] : undefined;
  return Object.fromEntries(cells.map(([kind, count]) => [kind, kind === second ? 'withheld' : maskCell(count)]));
}
