import { LIMITS } from '../../model/index.ts';
import { type LinearModel, type ModelBuilder, openModel } from './linear-model.ts';
import {
  type DayGroup,
  type DayLeg,
  type DayPlace,
  type DayProblem,
  isClosed,
  slotAt,
  slotFrom,
  slotHours,
  slotsOnTheWay,
} from './problem.ts';

/** What a row of the model stands for, where it is a limit that somebody could move. */
export interface Limit {
  readonly kind: 'leg' | 'quota' | 'received' | 'beds';
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** People of a group that leave by a leg in a slot: `people` for each unit of the column. */
export interface Departure {
  readonly column: number;
  readonly group: DayGroup;
  readonly leg: DayLeg;
  readonly slot: number;
  readonly people: number;
}

/** People of a group that are at a place at the end of the plan. */
export interface Rest {
  readonly column: number;
  readonly group: DayGroup;
  readonly place: string;
}

export interface Network {
  readonly model: LinearModel;
  /** By row; null where a row only says that nobody appears or vanishes. */
  readonly limits: readonly (Limit | null)[];
  readonly departures: readonly Departure[];
  readonly rests: readonly Rest[];
}

/** Rows of the shared limits, made when first needed. */
interface Rows {
  readonly builder: ModelBuilder;
  readonly limits: (Limit | null)[];
  readonly known: Map<string, number>;
}

type Entry = readonly [row: number, value: number];

/**
 * The time-expanded network of a corridor: for each group, people wait at a place from slot to slot or leave by a leg and are at its other end after the
 * minutes on the way (Ford and Fulkerson 1958, flows over time). A group that goes whole is one column per leg and slot, all or nothing.
 * Null where the model would have more than LIMITS.PLAN_COLUMNS_COUNT columns.
 */
export function drawNetwork(problem: DayProblem): Network | null {
  const rows: Rows = { builder: openModel(), limits: [], known: new Map() };
  const departures: Departure[] = [];
  const rests: Rest[] = [];
  for (const group of problem.groups) {
    addGroup(problem, rows, group, departures, rests);
    if (rows.builder.columns() > LIMITS.PLAN_COLUMNS_COUNT) return null;
  }
  for (const place of problem.places) addOverflow(problem, rows, place);
  return { model: rows.builder.finish(), limits: rows.limits, departures, rests };
}

function addGroup(problem: DayProblem, rows: Rows, group: DayGroup, departures: Departure[], rests: Rest[]): void {
  const ways = findWays(problem, group);
  const balance = new Map<string, number>();
  for (const [place, first] of ways.earliest) {
    for (let slot = first; slot < problem.slots; slot++) {
      const here = place === group.at && slot === ways.ready ? group.people : 0;
      balance.set(`${place} ${slot}`, addRow(rows, null, here, here));
    }
  }
  const at = (place: string, slot: number): number => balance.get(`${place} ${slot}`)!;
  for (const leg of ways.legs) addDepartures(problem, rows, group, leg, ways, at, departures);
  for (const [place, first] of ways.earliest) {
    const cost = place === group.to ? 0 : group.weight * slotHours(problem);
    for (let slot = first; slot < problem.slots; slot++) {
      const entries: Entry[] = [[at(place, slot), 1], ...limitBeds(problem, rows, place, slot)];
      if (slot + 1 < problem.slots) entries.push([at(place, slot + 1), -1]);
      const column = rows.builder.column({ cost, lower: 0, upper: group.people, integral: false }, entries);
      if (slot + 1 === problem.slots) rests.push({ column, group, place });
    }
  }
}

interface Ways {
  readonly ready: number;
  /** Places on a way from where the group is to where it is bound, with the first slot it can be there. */
  readonly earliest: ReadonlyMap<string, number>;
  readonly legs: readonly DayLeg[];
}

function findWays(problem: DayProblem, group: DayGroup): Ways {
  const ready = slotFrom(problem, group.readyAt);
  const there = spread(problem, group.at, ready, 'from', 'to');
  const back = spread(problem, group.to, 0, 'to', 'from');
  const earliest = new Map([...there].filter(([place]) => place === group.at || back.has(place)));
  const legs = problem.legs.filter(({ from, to }) => from !== group.to && earliest.has(from) && earliest.has(to));
  return { ready, earliest, legs };
}

/** The first slot in which each place can be reached; shortest ways, leg by leg until nothing gets earlier. */
function spread(
  problem: DayProblem,
  from: string,
  ready: number,
  tail: 'from' | 'to',
  head: 'from' | 'to',
): ReadonlyMap<string, number> {
  const earliest = new Map([[from, ready]]);
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const leg of problem.legs) {
      const slot = (earliest.get(leg[tail]) ?? Infinity) + slotsOnTheWay(problem, leg);
      if (slot >= Math.min(problem.slots, earliest.get(leg[head]) ?? Infinity)) continue;
      earliest.set(leg[head], slot);
      isMoving = true;
    }
  }
  return earliest;
}

function addDepartures(
  problem: DayProblem,
  rows: Rows,
  group: DayGroup,
  leg: DayLeg,
  ways: Ways,
  at: (place: string, slot: number) => number,
  departures: Departure[],
): void {
  const onTheWay = slotsOnTheWay(problem, leg);
  const people = group.whole ? group.people : 1;
  const cost = people * group.weight * onTheWay * slotHours(problem);
  const first = ways.earliest.get(leg.from)!;
  for (let slot = first; slot + onTheWay < problem.slots; slot++) {
    const promised = promisedIn(problem, group, leg, slot);
    if (promised === 0 && (isClosed(problem, leg, slot) || people > leg.perSlot)) continue;
    const fixed = promised / people;
    const bounds = promised > 0 ? { lower: fixed, upper: fixed } : { lower: 0, upper: group.people / people };
    const shared = [...limitLeg(problem, rows, leg, slot), ...limitReceived(problem, rows, leg.to, slot + onTheWay)];
    const column = rows.builder.column({ cost, ...bounds, integral: true }, [
      [at(leg.from, slot), people],
      [at(leg.to, slot + onTheWay), -people],
      ...shared.map(([row]): Entry => [row, people]),
    ]);
    departures.push({ column, group, leg, slot, people });
  }
}

/** People that were granted this leg in this slot. */
const promisedIn = (problem: DayProblem, group: DayGroup, leg: DayLeg, slot: number): number =>
  group.accepted
    .filter((accepted) => accepted.leg === leg.id && slotAt(problem, accepted.at) === slot)
    .reduce((sum, accepted) => sum + accepted.people, 0);

function addRow({ builder, limits }: Rows, limit: Limit | null, lower: number, upper: number): number {
  limits.push(limit);
  return builder.row(lower, upper);
}

/** The row of a limit, made at its first use. */
function limitRow(rows: Rows, limit: Limit, most: number): Entry {
  const key = `${limit.kind} ${limit.first}-${limit.last} ${limit.id}`;
  const row = rows.known.get(key) ?? addRow(rows, limit, -Infinity, most);
  rows.known.set(key, row);
  return [row, 1];
}

function limitLeg(problem: DayProblem, rows: Rows, leg: DayLeg, slot: number): readonly Entry[] {
  const most = isClosed(problem, leg, slot) ? 0 : leg.perSlot;
  const quotas = leg.quotas.map(({ from, to, people }) => ({
    first: slotFrom(problem, from),
    last: slotFrom(problem, to) - 1,
    people,
  }));
  return [
    limitRow(rows, { kind: 'leg', id: leg.id, first: slot, last: slot }, most),
    ...quotas
      .filter(({ first, last }) => slot >= first && slot <= last)
      .map(({ first, last, people }) => limitRow(rows, { kind: 'quota', id: leg.id, first, last }, people)),
  ];
}

const placeOf = (problem: DayProblem, id: string): DayPlace => problem.places.find((place) => place.id === id)!;

function limitReceived(problem: DayProblem, rows: Rows, id: string, slot: number): readonly Entry[] {
  const { perSlot } = placeOf(problem, id);
  return perSlot === null ? [] : [limitRow(rows, { kind: 'received', id, first: slot, last: slot }, perSlot)];
}

function limitBeds(problem: DayProblem, rows: Rows, id: string, slot: number): readonly Entry[] {
  const { beds, freed } = placeOf(problem, id);
  if (beds === null) return [];
  const added = freed.filter(({ at }) => slotFrom(problem, at) <= slot).reduce((sum, { people }) => sum + people, 0);
  return [limitRow(rows, { kind: 'beds', id, first: slot, last: slot }, Math.max(0, beds + added))];
}

/** People beyond the beds, where a place lets them stay at a price. */
function addOverflow(problem: DayProblem, rows: Rows, { id, overflow }: DayPlace): void {
  if (overflow === null) return;
  for (let slot = 0; slot < problem.slots; slot++) {
    const row = rows.known.get(`beds ${slot}-${slot} ${id}`);
    if (row === undefined) continue;
    const cost = overflow * slotHours(problem);
    rows.builder.column({ cost, lower: 0, upper: Infinity, integral: false }, [[row, -1]]);
  }
}
