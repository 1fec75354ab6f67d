import { type CrossingId, type HandoffId, type Instant, type Interval, MINUTE, type PlaceId } from '../model/index.ts';

/** The tactical plan: which waiting group goes when, in slots of a quarter of an hour. It proposes; a coordinator grants. */
export const SLOT_MINUTES = 15;
/** Groups that may go before one that was ready earlier. */
const MOST_OVERTAKEN = 3;
/** Rounds of looking for a better order; each tries every group at every earlier place it may take. */
const MOST_ROUNDS = 20;

export interface PlanCrossing {
  readonly id: CrossingId;
  readonly to: PlaceId;
  /** People that the leg takes in a slot. */
  readonly perSlot: number;
  /** Holds and curfews: nobody leaves. */
  readonly closed: readonly Interval[];
}

export interface PlanPlace {
  readonly id: PlaceId;
  /** People processed in a slot; null: no limit. */
  readonly perSlot: number | null;
  /** Places free now; null: no limit. */
  readonly free: number | null;
  /** Places that become free with each slot, as far as known. */
  readonly freed: readonly number[];
}

export interface PlanGroup {
  readonly id: HandoffId;
  readonly crossing: CrossingId;
  readonly people: number;
  /** What a minute of this group's waiting weighs, for each of its people; 1 or more. */
  readonly weight: number;
  readonly readyAt: Instant;
  /** Slot in which an accepted group goes; null: to be planned. */
  readonly frozen: number | null;
}

export interface PlanProblem {
  readonly now: Instant;
  readonly slots: number;
  readonly crossings: readonly PlanCrossing[];
  readonly places: readonly PlanPlace[];
  readonly groups: readonly PlanGroup[];
}

/** A proposal: a group whole, from the slot in which it begins to leave to the end of the one in which its last people go. */
export interface PlanSlot {
  readonly handoff: HandoffId;
  readonly crossing: CrossingId;
  readonly window: Interval;
  readonly places: number;
}

export interface Plan {
  readonly slots: readonly PlanSlot[];
  /** Groups that do not fit into the horizon. */
  readonly unplaced: readonly HandoffId[];
  /** Weighted person-minutes of waiting; who is not placed waits to the end of the horizon. */
  readonly cost: number;
  /** No plan can cost less: the cost where groups may be torn apart, and only crossings and processing limit. */
  readonly bound: number;
}

/** Free capacity while a schedule is being filled. */
interface Room {
  readonly crossings: Map<string, number[]>;
  readonly places: Map<string, { readonly perSlot: number[]; readonly stock: number[] }>;
}

interface Placed {
  readonly group: PlanGroup;
  readonly first: number;
  readonly last: number;
  /** Weighted person-minutes. */
  readonly cost: number;
}

/**
 * Plans the waiting groups. Ration by schedule: first ready, first served, the heavier first among those ready at once; then every group is tried
 * at earlier places in the order, as long as that lowers the whole cost and nobody is overtaken by more than three groups (fairness has a limit that people
 * can be told). Accepted groups are frozen where they are. Deterministic: ties go to the smaller id.
 */
export function planTactical(problem: PlanProblem): Plan {
  const order = problem.groups.filter(({ frozen }) => frozen === null).sort(compareReady);
  const { placed, cost } = improveOrder(problem, order);
  const slots = placed.flatMap(({ group, first, last }) =>
    last < 0
      ? []
      : [{ handoff: group.id, crossing: group.crossing, window: windowOf(problem, first, last), places: group.people }],
  );
  const unplaced = placed.filter(({ last }) => last < 0).map(({ group }) => group.id);
  return { slots, unplaced, cost, bound: boundCost(problem) };
}

const compareReady = (one: PlanGroup, other: PlanGroup): number =>
  one.readyAt - other.readyAt || other.weight - one.weight || (one.id < other.id ? -1 : 1);

const windowOf = ({ now }: PlanProblem, first: number, last: number): Interval => ({
  from: (now + first * SLOT_MINUTES * MINUTE) as Instant,
  to: (now + (last + 1) * SLOT_MINUTES * MINUTE) as Instant,
});

interface Schedule {
  readonly placed: readonly Placed[];
  readonly cost: number;
}

function improveOrder(problem: PlanProblem, ready: readonly PlanGroup[]): Schedule {
  let order = ready;
  let best = fill(problem, order);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isBetter = false;
    for (const group of ready) {
      for (const candidate of listEarlier(order, group, ready)) {
        const tried = fill(problem, candidate);
        if (tried.cost >= best.cost) continue;
        [order, best, isBetter] = [candidate, tried, true];
      }
    }
    if (!isBetter) break;
  }
  return best;
}

/** The orders in which one group stands earlier, where nobody is overtaken too often. */
function* listEarlier(
  order: readonly PlanGroup[],
  group: PlanGroup,
  ready: readonly PlanGroup[],
): Generator<readonly PlanGroup[]> {
  const at = order.indexOf(group);
  for (let index = at - 1; index >= 0 && index >= at - MOST_OVERTAKEN; index--) {
    const moved = [...order.slice(0, index), group, ...order.slice(index, at), ...order.slice(at + 1)];
    if (isFair(moved, ready)) yield moved;
  }
}

/** Nobody stands more places behind than they may be overtaken. */
const isFair = (order: readonly PlanGroup[], ready: readonly PlanGroup[]): boolean =>
  ready.every((group, index) => {
    const before = order.slice(0, order.indexOf(group));
    return before.filter((other) => ready.indexOf(other) > index).length <= MOST_OVERTAKEN;
  });

/** Gives each group, in this order, the earliest slots that take it whole. */
function fill(problem: PlanProblem, order: readonly PlanGroup[]): Schedule {
  const room = openRoom(problem);
  const placed: Placed[] = [];
  let cost = 0;
  for (const group of problem.groups.filter(({ frozen }) => frozen !== null)) {
    const fit = flow(problem, room, group, group.frozen!, true);
    if (fit) cost += fit.cost;
  }
  for (const group of order) {
    const one = placeEarliest(problem, room, group);
    placed.push(one);
    cost += one.cost;
  }
  return { placed, cost };
}

function placeEarliest(problem: PlanProblem, room: Room, group: PlanGroup): Placed {
  for (let slot = readySlot(problem, group); slot < problem.slots; slot++) {
    const placed = flow(problem, room, group, slot, false);
    if (placed) return placed;
  }
  return { group, first: -1, last: -1, cost: waitCost(problem, group, group.people, problem.slots) };
}

const readySlot = ({ now }: PlanProblem, { readyAt }: PlanGroup): number =>
  Math.max(0, Math.ceil((readyAt - now) / (SLOT_MINUTES * MINUTE)));

/** People wait from when they are ready (or from now) to the beginning of the slot in which they go. */
const waitCost = (problem: PlanProblem, group: PlanGroup, people: number, slot: number): number => {
  const minutes = slot * SLOT_MINUTES - Math.max(0, (group.readyAt - problem.now) / MINUTE);
  return group.weight * people * Math.max(0, minutes);
};

/**
 * Lets a group leave from a slot on, without a pause, as many in each slot as its crossing and its destination take. Null, with nothing changed, where a
 * slot on the way takes nobody or the stock would not last. A frozen group goes whatever is left: it was promised.
 */
function flow(problem: PlanProblem, room: Room, group: PlanGroup, first: number, isFrozen: boolean): Placed | null {
  const leg = room.crossings.get(group.crossing)!;
  const place = room.places.get(problem.crossings.find(({ id }) => id === group.crossing)!.to)!;
  const taken: number[] = [];
  let left = group.people;
  let cost = 0;
  for (let slot = first; left > 0 && slot < problem.slots; slot++) {
    const going = isFrozen ? left : Math.min(left, leg[slot]!, place.perSlot[slot]!);
    if (going <= 0) return null;
    taken.push(going);
    cost += waitCost(problem, group, going, slot);
    left -= going;
  }
  if (left > 0 || (!isFrozen && !lasts(place.stock, first, taken))) return null;
  taken.forEach((going, index) => {
    leg[first + index]! -= going;
    place.perSlot[first + index]! -= going;
    for (let slot = first + index; slot < problem.slots; slot++) place.stock[slot]! -= going;
  });
  return { group, first, last: first + taken.length - 1, cost };
}

/** True where what is free at the end of every later slot covers those who come. */
function lasts(stock: readonly number[], first: number, taken: readonly number[]): boolean {
  let come = 0;
  for (let slot = first; slot < stock.length; slot++) {
    come += taken[slot - first] ?? 0;
    if (stock[slot]! < come) return false;
  }
  return true;
}

function openRoom(problem: PlanProblem): Room {
  const { slots } = problem;
  const series = (at: (slot: number) => number): number[] => Array.from({ length: slots }, (_, slot) => at(slot));
  const places = problem.places.map((place) => {
    let free = place.free ?? Infinity;
    const stock = series((slot) => (free += place.freed[slot] ?? 0));
    return [place.id, { perSlot: series(() => place.perSlot ?? Infinity), stock }] as const;
  });
  const crossings = problem.crossings.map((crossing) => {
    return [crossing.id, series((slot) => (isClosed(problem, crossing, slot) ? 0 : crossing.perSlot))] as const;
  });
  return { crossings: new Map(crossings), places: new Map(places) };
}

const isClosed = (problem: PlanProblem, { closed }: PlanCrossing, slot: number): boolean => {
  const { from, to } = windowOf(problem, slot, slot);
  return closed.some((hold) => hold.from < to && hold.to > from);
};

/**
 * A cost that no plan undercuts: at each destination people go one by one, the heaviest of those ready first, as many in a slot as it processes and its
 * crossings carry together. For single people with arrival times and one limit a slot that order is the best there is; what it leaves out (groups stay
 * together, each crossing has its own limit, stock runs out) can only cost more.
 */
function boundCost(problem: PlanProblem): number {
  return problem.places.reduce((total, { id }) => total + boundAt(problem, id), 0);
}

function boundAt(problem: PlanProblem, place: PlaceId): number {
  const room = openRoom(problem);
  const legs = problem.crossings.filter(({ to }) => to === place);
  const here = problem.groups.filter(({ crossing }) => legs.some(({ id }) => id === crossing));
  const limit = room.places.get(place)!.perSlot.map((perSlot, slot) =>
    Math.min(
      perSlot,
      legs.reduce((sum, { id }) => sum + room.crossings.get(id)![slot]!, 0),
    ),
  );
  let cost = 0;
  for (const group of here.filter(({ frozen }) => frozen !== null)) {
    limit[group.frozen!]! -= group.people;
    cost += waitCost(problem, group, group.people, group.frozen!);
  }
  const waiting = here
    .filter(({ frozen }) => frozen === null)
    .sort((one, other) => other.weight - one.weight || compareReady(one, other))
    .map((group) => ({ group, left: group.people, ready: readySlot(problem, group) }));
  for (let slot = 0; slot < problem.slots; slot++) {
    let free = Math.max(0, limit[slot]!);
    for (const one of waiting) {
      if (one.ready > slot || free <= 0) continue;
      const going = Math.min(free, one.left);
      one.left -= going;
      free -= going;
      cost += waitCost(problem, one.group, going, slot);
    }
  }
  return waiting.reduce((sum, { group, left }) => sum + waitCost(problem, group, left, problem.slots), cost);
}
