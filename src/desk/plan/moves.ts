import type { DayLeg, DayPlan, DayProblem } from '../../flow/index.ts';
import type { PlanBasis } from '../contract/plan.ts';

/** People of a group that leave by a leg in one slot. */
export interface Move {
  readonly group: string;
  readonly leg: DayLeg;
  readonly slot: number;
  readonly people: number;
}

type Departures = Extract<DayPlan, { readonly kind: 'planned' }>['departures'];

/**
 * Who leaves over the border, as planned, and who comes up to it for that: no sooner than needed. To the solver it is all one where on the near side
 * people wait, so its own ways there are chance.
 */
export function settleMoves(departures: Departures, problem: DayProblem, basis: PlanBasis): readonly Move[] {
  const borders = new Set(basis.crossings.filter(({ border }) => border).map(({ crossing }) => crossing));
  const legOf = (id: string): DayLeg => problem.legs.find((leg) => leg.id === id)!;
  const nearSide = problem.legs.filter(({ id }) => !borders.has(id));
  return departures
    .filter(({ leg }) => borders.has(leg))
    .flatMap(({ group, leg: id, slot, people }) => {
      const leg = legOf(id);
      const { at } = problem.groups.find((each) => each.id === group)!;
      let due = slot;
      const way = findWay(at, leg.from, nearSide).toReversed();
      const before = way.map((each): Move => ({ group, leg: each, slot: (due -= slotsOn(each, problem)), people }));
      return [{ group, leg, slot, people }, ...before];
    });
}

export const slotsOn = ({ minutes }: DayLeg, { slotMinutes }: DayProblem): number => Math.ceil(minutes / slotMinutes);

/** The way of the fewest legs; empty where people stand there already. */
function findWay(from: string, to: string, legs: readonly DayLeg[]): readonly DayLeg[] {
  const ways = new Map<string, readonly DayLeg[]>([[from, []]]);
  for (const [place, way] of ways) {
    if (place === to) return way;
    for (const leg of legs) if (leg.from === place && !ways.has(leg.to)) ways.set(leg.to, [...way, leg]);
  }
  return [];
}
