import {
  type CapacityKind,
  CapacityKinds,
  type CrossingTerms,
  type Grant,
  HOUR,
  type Interval,
  MINUTE,
  type PlaceId,
} from '../model/index.ts';
import {
  type Books,
  crossingOf,
  freePlaces,
  type PlaceBook,
  placeOf,
  setCrossing,
  setGrant,
  setPlace,
} from './books.ts';
import { lookUp, put } from './persistent-map.ts';

/** Fewer places than asked for are free: which kind, and how many there are (null: no statement reaches that far). */
export interface Shortage {
  readonly kind: CapacityKind;
  readonly free: number | null;
}

/** What a promise asks of the destination. */
export interface Claimed {
  readonly places: number;
  readonly every: number | null;
  readonly window: Interval;
}

/** The first kind of capacity that a promise would exceed by the receiver's last statement; null where it fits. */
export function findShortage(books: Books, terms: CrossingTerms, claimed: Claimed): Shortage | null {
  const place = placeOf(books, terms.to);
  if (!place?.statement) return null;
  for (const kind of CapacityKinds) {
    if (place.statement.free[kind] === undefined) continue;
    if (place.statement.until < Math.max(books.time, claimed.window.to)) return { kind, free: null };
    const free = kind === 'processing' ? freeHourly(place, claimed) : freePlaces(place, kind)!;
    if (free < (kind === 'processing' ? hourlyLoad(claimed) : claimed.places)) return { kind, free };
  }
  return null;
}

/** Fewest people an hour that are still free in any hour of the window. */
function freeHourly(place: PlaceBook, claimed: Claimed): number {
  const stated = place.statement!.free.processing!;
  let free = stated;
  for (const hour of hoursOf(claimed.window)) free = Math.min(free, stated - (lookUp(place.hours, hour) ?? 0));
  return free;
}

/** People an hour: a rate as it is, one group or a lump spread over the hours of its window. */
export const hourlyLoad = ({ places, every, window }: Claimed): number =>
  every === null ? Math.ceil(places / hoursOf(window).length) : Math.ceil((places * HOUR) / (every * MINUTE));

/** The clock hours (UTC, counted since 1970) that a window touches. */
export function hoursOf(window: Interval, after = -Infinity): string[] {
  const hours: string[] = [];
  const last = Math.max(Math.floor(window.from / HOUR), Math.ceil(window.to / HOUR) - 1);
  for (let hour = Math.floor(window.from / HOUR); hour <= last; hour++) if (hour > after) hours.push(String(hour));
  return hours;
}

/** Keeps a new grant's places free at the destination. */
export function promise(books: Books, grant: Grant): Books {
  const { terms } = crossingOf(books, grant.crossing)!;
  const committed = commit(setGrant(books, grant), terms.to, grant.reserved);
  return bookHours(committed, terms.to, hoursOf(grant.window), hourlyLoad(grant));
}

/** Closes a grant: nothing more is spent on it, and what it still kept free is free again. */
export function closeGrant(books: Books, grant: Grant): Books {
  const crossing = crossingOf(books, grant.crossing)!;
  const closed = setGrant(books, { ...grant, state: 'ended', reserved: 0 });
  const freed = commit(closed, crossing.terms.to, -grant.reserved);
  return grant.handoff === null
    ? setCrossing(freed, { ...crossing, standing: crossing.standing.filter((id) => id !== grant.id) })
    : freed;
}

/** Closes a grant nobody will come on any more: its hours to come are free again as well. */
export const endGrant = (books: Books, grant: Grant): Books => unbookHours(closeGrant(books, grant), grant);

/** Gives back the hours of a grant after the present one; all of them where nobody ever went on it. */
export function unbookHours(books: Books, grant: Grant): Books {
  const { terms } = crossingOf(books, grant.crossing)!;
  const kept = grant.spent === 0 && grant.period === 0 ? -Infinity : Math.floor(books.time / HOUR);
  return bookHours(books, terms.to, hoursOf(grant.window, kept), -hourlyLoad(grant));
}

/** Changes what is promised at a place. */
export function commit(books: Books, id: PlaceId, change: number): Books {
  const place = placeOf(books, id);
  return place && change !== 0 ? setPlace(books, { ...place, committed: place.committed + change }) : books;
}

function bookHours(books: Books, id: PlaceId, hours: readonly string[], load: number): Books {
  const place = placeOf(books, id)!;
  let held = place.hours;
  for (const hour of hours) held = put(held, hour, (lookUp(held, hour) ?? 0) + load);
  return setPlace(books, { ...place, hours: held });
}

/** People counted in at a place take what was free when its capacity was last stated. */
export function arrive(books: Books, id: PlaceId, people: number): Books {
  const place = placeOf(books, id)!;
  return setPlace(books, { ...place, arrived: place.arrived + people });
}
