import type { DayPlan, DayProblem, LimitSpan } from '../../flow/index.ts';
import { asInstant, formatInstant, HOUR, type Instant, type Zone } from '../../model/index.ts';
import type { BoardView } from '../contract/index.ts';
import type { PlanAnswer, PlanBasis, PlanRequest } from '../contract/plan.ts';
import { type Move, settleMoves, slotsOn } from './moves.ts';
import { CROWD, hoursOf } from './problem.ts';

type Planned = Extract<DayPlan, { readonly kind: 'planned' }>;

/** Everything a plan is told with. */
export interface Told {
  readonly basis: PlanBasis;
  readonly asked: PlanRequest;
  readonly problem: DayProblem;
  readonly places: BoardView['corridor']['places'];
  readonly zone: Zone;
  readonly now: Instant;
}

const NOTHING = {
  isProved: false,
  cost: 0,
  bound: 0,
  grants: [],
  unplaced: [],
  prices: [],
  conflicts: [],
  places: [],
  crossings: [],
} satisfies Omit<PlanAnswer, 'kind'>;

/** A plan as operators read it: names for ids, who waits where hour by hour, and who leaves by which crossing. */
export function tellPlan(plan: DayPlan, told: Told): PlanAnswer {
  if (plan.kind === 'too-large' || plan.kind === 'gave-up') return { ...NOTHING, kind: plan.kind };
  if (plan.kind === 'infeasible')
    return { ...NOTHING, kind: 'infeasible', conflicts: plan.conflicts.map((span) => nameSpan(span, told)) };
  return tellPlanned(plan, told);
}

function tellPlanned(plan: Planned, told: Told): PlanAnswer {
  const { problem, basis } = told;
  const moves = settleMoves(plan.departures, problem, basis);
  const borders = basis.crossings.filter(({ border }) => border);
  const over = moves.filter(({ leg }) => borders.some(({ crossing }) => crossing === leg.id));
  return {
    ...NOTHING,
    kind: 'planned',
    isProved: plan.isProved,
    cost: plan.cost,
    bound: plan.bound,
    grants: [...listGroupGrants(over, told), ...listCrowdGrants(over, told)].toSorted(compareGrants),
    unplaced: problem.groups.flatMap(({ id, at, people }) => {
      const left = people - sumOf(over.filter(({ group }) => group === id));
      return left > 0
        ? [{ label: labelOf(id, told), place: nameOf(at, told), people: left, isShut: isShutIn(at, told) }]
        : [];
    }),
    prices: plan.shadowPrices.map((price) => ({ ...nameSpan(price, told), saves: price.saves })),
    places: problem.places.flatMap(({ id }) => followPlace(id, moves, told)),
    crossings: borders.map(({ crossing, name }) => ({
      crossing,
      name,
      leaving: hoursOf(problem).map((_, slot) =>
        sumOf(over.filter(({ leg, slot: at }) => leg.id === crossing && at === slot)),
      ),
      closed: hoursOf(problem).map((from) => isClosedAt(told, crossing, from)),
    })),
  };
}

const sumOf = (moves: readonly Move[]): number => moves.reduce((sum, { people }) => sum + people, 0);

type Grant = PlanAnswer['grants'][number];
const compareGrants = (one: Grant, other: Grant): number =>
  Date.parse(one.from) - Date.parse(other.from) || (one.crossing < other.crossing ? -1 : 1);

const nameOf = (place: string, { places }: Told): string => places.find(({ id }) => id === place)?.name ?? place;

const labelOf = (group: string, { basis }: Told): string | null =>
  basis.groups.find(({ handoff }) => handoff === group)?.label ?? null;

function nameSpan({ limit, id, from, to }: LimitSpan, { basis, places, zone }: Told): PlanAnswer['conflicts'][number] {
  const name =
    basis.crossings.find(({ crossing }) => crossing === id)?.name ?? places.find((place) => place.id === id)?.name;
  return { limit, id, name: name ?? id, from: formatInstant(from, zone), to: formatInstant(to, zone) };
}

/** A group's places: those it was promised, or from its first hour to its last. */
function listGroupGrants(over: readonly Move[], told: Told): readonly Grant[] {
  return told.basis.groups.flatMap(({ handoff, label, at, promised }) => {
    const own = over.filter(({ group }) => group === handoff);
    if (own.length === 0) return [];
    const isPromised = told.asked.keepPromises && promised !== null;
    const grant = grantOf(own, told);
    return [{ ...grant, ...(isPromised ? promised : {}), handoff, label, place: nameOf(at, told), isPromised }];
  });
}

/** For people without a group: one line for each run of hours on a crossing, wherever they wait. */
function listCrowdGrants(over: readonly Move[], told: Told): readonly Grant[] {
  const crowds = over.filter(({ group }) => group.startsWith(CROWD));
  const crossings = [...new Set(crowds.map(({ leg }) => leg.id))];
  return crossings.flatMap((id) =>
    runsOf(crowds.filter(({ leg }) => leg.id === id)).map((run) => {
      const from = new Set(run.map(({ group }) => nameOf(group.slice(CROWD.length), told)));
      return { ...grantOf(run, told), handoff: null, label: null, place: [...from].join('; '), isPromised: false };
    }),
  );
}

function runsOf(moves: readonly Move[]): readonly (readonly Move[])[] {
  const runs: Move[][] = [];
  for (const move of moves.toSorted((one, other) => one.slot - other.slot)) {
    const last = runs.at(-1);
    if (last && move.slot - last.at(-1)!.slot <= 1) last.push(move);
    else runs.push([move]);
  }
  return runs;
}

/** What is past of an hour cannot be granted any more. */
function grantOf(
  moves: readonly Move[],
  { basis, problem, zone, now }: Told,
): Pick<Grant, 'crossing' | 'name' | 'from' | 'to' | 'places' | 'mostAnHour'> {
  const slots = moves.map(({ slot }) => slot);
  const startOf = (slot: number): Instant => asInstant(problem.start + slot * HOUR);
  const id = moves[0]!.leg.id;
  const hours = [...new Set(slots)].map((hour) => sumOf(moves.filter(({ slot }) => slot === hour)));
  return {
    crossing: id,
    name: basis.crossings.find(({ crossing }) => crossing === id)!.name,
    from: formatInstant(asInstant(Math.max(startOf(Math.min(...slots)), now)), zone),
    to: formatInstant(startOf(Math.max(...slots) + 1), zone),
    places: sumOf(moves),
    mostAnHour: hours.length > 1 ? Math.max(...hours) : null,
  };
}

/** No crossing that can be reached from a place is open in any hour. */
function isShutIn(place: string, told: Told): boolean {
  const { basis, problem } = told;
  const near = new Set([place]);
  for (const from of near)
    for (const each of basis.crossings) if (each.from === from && !each.border) near.add(each.to);
  const ways = basis.crossings.filter(({ border, from }) => border && near.has(from));
  return ways.every(({ crossing }) => hoursOf(problem).every((hour) => isClosedAt(told, crossing, hour)));
}

const isClosedAt = ({ problem }: Told, crossing: string, from: Instant): boolean =>
  problem.legs.find(({ id }) => id === crossing)!.closed.some((span) => span.from <= from && span.to > from);

/** People at a place, hour by hour: those who are there now, as an interval, less who leaves and more who comes by this plan. */
function followPlace(
  id: string,
  moves: readonly Move[],
  { problem, places, basis, asked }: Told,
): PlanAnswer['places'] {
  const { name, estimate } = places.find((place) => place.id === id)!;
  const isTouched =
    moves.some(({ leg }) => leg.from === id || leg.to === id) || problem.groups.some(({ at }) => at === id);
  if (!isTouched) return [];
  const grouped = basis.groups.filter(({ at }) => at === id).reduce((sum, { people }) => sum + people, 0);
  const count = estimate?.count ?? { low: grouped, best: grouped, high: grouped };
  const now = { low: Math.round(count.low), best: Math.round(count.best), high: Math.round(count.high) };
  const hours = hoursOf(problem).map((_, slot) => {
    const gone = moves.filter(({ leg, slot: left }) => leg.from === id && left <= slot);
    const come = moves.filter(({ leg, slot: left }) => leg.to === id && left + slotsOn(leg, problem) <= slot);
    const change = sumOf(come) - sumOf(gone);
    return {
      low: Math.max(0, now.low + change),
      best: Math.max(0, now.best + change),
      high: Math.max(0, now.high + change),
    };
  });
  const room = limitAt(id, basis, asked);
  return [{ place: id, name, isKnown: estimate !== null, most: room === null ? null : now.best + room, now, hours }];
}

function limitAt(id: string, { receiving, groups }: PlanBasis, { room }: PlanRequest): number | null {
  const known = receiving.find(({ place }) => place === id);
  if (!known || groups.some(({ at }) => at === id)) return null;
  return Object.hasOwn(room, id) ? (room[id] ?? null) : known.room.value;
}
