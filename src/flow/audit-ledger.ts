import { type CrossingTerms, type DifferencePart, HOUR, type Interval, MINUTE, type People } from '../model/index.ts';

/**
 * The auditor's own accounts: plain maps and plain sums, with none of the machine's code, so that an error there does not hide itself here.
 */
export interface Ledger {
  time: number;
  /** What each desk signed last, by crossing. */
  readonly letters: Map<string, Map<string, string>>;
  readonly crossings: Map<string, CrossingAccount>;
  readonly places: Map<string, PlaceAccount>;
  readonly grants: Map<string, GrantAccount>;
  readonly groups: Map<string, GroupAccount>;
  /** Groups released and neither received nor recalled. */
  readonly outstanding: Set<GroupAccount>;
}

export interface CrossingAccount {
  readonly terms: CrossingTerms;
  readonly holds: Set<string>;
}

export interface PlaceAccount {
  statement: { readonly free: Readonly<Record<string, number>>; readonly until: number } | null;
  ordinal: number;
  arrived: number;
  /** Whatever may still keep places free or load an hour; closed ones are dropped while adding up. */
  readonly grants: Set<GrantAccount>;
  readonly groups: Set<GroupAccount>;
}

export interface GrantAccount {
  readonly id: string;
  readonly crossing: string;
  readonly isStanding: boolean;
  readonly places: number;
  readonly every: number | null;
  readonly window: Interval;
  isOpen: boolean;
  /** Last hour (since 1970) in which it loads the destination. */
  lastHour: number;
  period: number;
  /** People who count as released, and places spent, by period. */
  readonly released: Map<number, number>;
  readonly spent: Map<number, number>;
}

export interface GroupAccount {
  readonly id: string;
  readonly crossing: string;
  people: People;
  released: number | null;
  spent: number;
  /** Places kept free while they are on their way. */
  underway: number;
  grant: GrantAccount | null;
  period: number;
  due: number;
  isSeen: boolean;
  counted: number | null;
  countedUnder: number;
  parts: readonly DifferencePart[];
  readonly signed: Set<string>;
}

export const openLedger = (): Ledger => ({
  time: 0,
  letters: new Map(),
  crossings: new Map(),
  places: new Map(),
  grants: new Map(),
  groups: new Map(),
  outstanding: new Set(),
});

export const openGroup = (id: string, crossing: string, people: People): GroupAccount => ({
  id,
  crossing,
  people,
  released: null,
  spent: 0,
  underway: 0,
  grant: null,
  period: 0,
  due: 0,
  isSeen: false,
  counted: null,
  countedUnder: 0,
  parts: [],
  signed: new Set(),
});

export const destinationOf = (ledger: Ledger, crossing: string): PlaceAccount =>
  ledger.places.get(ledger.crossings.get(crossing)!.terms.to)!;

/** Opens a grant, standing or for one group, in the accounts. */
export function openGrant(
  ledger: Ledger,
  given: Pick<GrantAccount, 'id' | 'crossing' | 'isStanding' | 'places' | 'every' | 'window'>,
): GrantAccount {
  const lastHour = Math.max(Math.floor(given.window.from / HOUR), Math.ceil(given.window.to / HOUR) - 1);
  const grant: GrantAccount = { ...given, isOpen: true, lastHour, period: 0, released: new Map(), spent: new Map() };
  ledger.grants.set(grant.id, grant);
  destinationOf(ledger, grant.crossing).grants.add(grant);
  return grant;
}

/** Closes a grant; where nobody will come on it any more its hours are given back, all of them if nobody ever went. */
export function shutGrant(ledger: Ledger, grant: GrantAccount, isGivenBack: boolean): void {
  grant.isOpen = false;
  if (!isGivenBack) return;
  const wasUsed = grant.period > 0 || (grant.spent.get(0) ?? 0) > 0;
  grant.lastHour = wasUsed ? Math.min(grant.lastHour, Math.floor(ledger.time / HOUR)) : -1;
}

/** The period of a rate that a release falls in; 0 for other grants. */
export function turnPeriod(ledger: Ledger, grant: GrantAccount): number {
  if (grant.every !== null)
    grant.period = Math.max(grant.period, Math.floor((ledger.time - grant.window.from) / (grant.every * MINUTE)));
  return grant.period;
}

/** Moves people and places on a grant's accounts. */
export function move(group: GroupAccount, people: number, places: number): void {
  const grant = group.grant!;
  grant.released.set(group.period, (grant.released.get(group.period) ?? 0) + people);
  grant.spent.set(group.period, (grant.spent.get(group.period) ?? 0) + places);
  group.spent += places;
  if (grant.every === null && group.counted === null) group.underway += places;
}

/** Places promised at a place, added up from scratch: what open grants keep (a rate: one period) and people on their way. */
export function addUpCommitted(ledger: Ledger, place: PlaceAccount): number {
  let total = 0;
  for (const grant of place.grants) {
    // Closed, and its last hour is over: it cannot matter any more.
    if (!grant.isOpen && (grant.lastHour + 1) * HOUR < ledger.time) place.grants.delete(grant);
    if (grant.isOpen) total += grant.every === null ? grant.places - (grant.spent.get(0) ?? 0) : grant.places;
  }
  for (const group of place.groups) {
    if (group.underway === 0) place.groups.delete(group);
    total += group.underway;
  }
  return total;
}

/** People an hour: a rate as it is, anything else spread over the hours of its window. */
export function loadOf({ places, every, window }: Pick<GrantAccount, 'places' | 'every' | 'window'>): number {
  if (every !== null) return Math.ceil((places * 60) / every);
  return Math.ceil(places / Math.max(1, Math.ceil(window.to / HOUR) - Math.floor(window.from / HOUR)));
}

/** The heaviest hour of a window at a place, added up from scratch. */
export function findHeaviestHour(place: PlaceAccount, window: Interval): number {
  let heaviest = 0;
  const last = Math.max(Math.floor(window.from / HOUR), Math.ceil(window.to / HOUR) - 1);
  for (let hour = Math.floor(window.from / HOUR); hour <= last; hour++) {
    let load = 0;
    for (const grant of place.grants)
      if (Math.floor(grant.window.from / HOUR) <= hour && hour <= grant.lastHour) load += loadOf(grant);
    heaviest = Math.max(heaviest, load);
  }
  return heaviest;
}
