import {
  asInstant,
  type CapacityKind,
  type CapacityStatement,
  type CrossingId,
  type CrossingTerms,
  type DeskId,
  type EventId,
  type FlowActKind,
  type Grant,
  type GrantId,
  type Handoff,
  type HandoffId,
  type HandoffStage,
  type Hold,
  type Instant,
  LIMITS,
  type PlaceId,
} from '../model/index.ts';
import type { Clocks } from './log-time.ts';
import { drop, emptyMap, lookUp, type PersistentMap, put } from './persistent-map.ts';
import { addTimer, type Timers } from './timers.ts';

/** A crossing under its letter of agreement. */
export interface CrossingBook {
  readonly id: CrossingId;
  readonly terms: CrossingTerms;
  readonly holds: readonly Hold[];
  /** Standing grants that are open. */
  readonly standing: readonly GrantId[];
}

/** The receiving side of a place: what was stated, what is promised, who came since. */
export interface PlaceBook {
  readonly id: PlaceId;
  readonly desk: DeskId;
  readonly statement: CapacityStatement | null;
  /** Ordinal of the statement. */
  readonly stated: number;
  /** Places promised by grants, or kept for people on their way. */
  readonly committed: number;
  /** People counted in since the statement. */
  readonly arrived: number;
  /** People promised for each hour since 1970, for places that process by the hour. */
  readonly hours: PersistentMap<string, number>;
}

/** A refused act as the books keep it. */
export interface RefusalNote {
  readonly event: EventId;
  readonly act: FlowActKind | 'tick' | 'refused';
  readonly desk: DeskId;
  readonly subject: string;
  readonly code: string;
}

/** Everything both desks know, as a function of the shared log up to one position. Immutable; unchanged parts are shared. */
export interface Books {
  /** Events folded, repeats not counted. */
  readonly position: number;
  readonly time: Instant;
  /** Desks that send or receive on a crossing of this log. */
  readonly parties: readonly DeskId[];
  readonly clocks: Clocks;
  /** The last letter of each desk on each crossing, by `crossing desk`: terms count once both desks have signed the same. */
  readonly letters: PersistentMap<string, CrossingTerms>;
  readonly crossings: PersistentMap<CrossingId, CrossingBook>;
  readonly places: PersistentMap<PlaceId, PlaceBook>;
  readonly grants: PersistentMap<GrantId, Grant>;
  readonly handoffs: PersistentMap<HandoffId, Handoff>;
  /** Hand-offs that still need somebody. */
  readonly open: PersistentMap<HandoffId, true>;
  /** Every event that had its turn, with the code it was refused with, or ''. */
  readonly seen: PersistentMap<EventId, string>;
  readonly timers: Timers | null;
  readonly refusals: { readonly byCode: Readonly<Record<string, number>>; readonly newest: readonly RefusalNote[] };
}

export const EMPTY_BOOKS: Books = {
  position: 0,
  time: asInstant(0),
  parties: [],
  clocks: {},
  letters: emptyMap(),
  crossings: emptyMap(),
  places: emptyMap(),
  grants: emptyMap(),
  handoffs: emptyMap(),
  open: emptyMap(),
  seen: emptyMap(),
  timers: null,
  refusals: { byCode: {}, newest: [] },
};

export const crossingOf = (books: Books, id: CrossingId): CrossingBook | undefined => lookUp(books.crossings, id);
export const placeOf = (books: Books, id: PlaceId): PlaceBook | undefined => lookUp(books.places, id);
export const grantOf = (books: Books, id: GrantId): Grant | undefined => lookUp(books.grants, id);
export const handoffOf = (books: Books, id: HandoffId): Handoff | undefined => lookUp(books.handoffs, id);
/** Whether a hand-off still needs somebody. */
export const isOpen = (books: Books, id: HandoffId): boolean => lookUp(books.open, id) !== undefined;

export const setCrossing = (books: Books, crossing: CrossingBook): Books => ({
  ...books,
  crossings: put(books.crossings, crossing.id, crossing),
});
export const setPlace = (books: Books, place: PlaceBook): Books => ({
  ...books,
  places: put(books.places, place.id, place),
});
export const setGrant = (books: Books, grant: Grant): Books => ({
  ...books,
  grants: put(books.grants, grant.id, grant),
});

/** Stores a hand-off, and sets the timer of its stage where that has changed. */
export function setHandoff(books: Books, handoff: Handoff): Books {
  const before = lookUp(books.handoffs, handoff.id);
  const deadline = deadlineOf(handoff, books);
  const isNew = deadline !== null && (!before || deadline !== deadlineOf(before, books));
  return {
    ...books,
    handoffs: put(books.handoffs, handoff.id, handoff),
    open: needsSomebody(handoff) ? put(books.open, handoff.id, true) : drop(books.open, handoff.id),
    timers: isNew ? addTimer(books.timers, { at: deadline, kind: 'handoff', id: handoff.id }) : books.timers,
  };
}

/** When the shared clock ends the stage that a hand-off is in; null where only people do. */
export function deadlineOf(handoff: Handoff, books: Books): Instant | null {
  switch (handoff.stage) {
    case 'offered':
    case 'countered':
      return handoff.expires;
    case 'accepted':
      return grantOf(books, handoff.grant!)!.window.to;
    case 'released':
    case 'arriving':
      return handoff.overdueSince === null ? handoff.dueAt : null;
    default:
      return null;
  }
}

const FINAL: ReadonlySet<HandoffStage> = new Set(['closed', 'declined', 'withdrawn', 'expired', 'lapsed', 'recalled']);
/** False once a hand-off has ended, or was received to the last person: nothing is left to do. */
const needsSomebody = (handoff: Handoff): boolean =>
  !FINAL.has(handoff.stage) && (handoff.stage !== 'received' || handoff.counted !== handoff.released);

/** Keeps a refusal in the books: how many of each code, and the newest ones. */
export function noteRefusal(books: Books, note: RefusalNote): Books {
  const { byCode, newest } = books.refusals;
  return {
    ...books,
    refusals: {
      // A code comes from the other desk too: it may be called what every object has.
      byCode: { ...byCode, [note.code]: (Object.hasOwn(byCode, note.code) ? byCode[note.code]! : 0) + 1 },
      newest: [...newest.slice(1 - LIMITS.REFUSALS_HELD_COUNT), note],
    },
  };
}

/** Places free for new promises, by the last statement; null where it does not limit this kind. */
export function freePlaces(place: PlaceBook, kind: Exclude<CapacityKind, 'processing'>): number | null {
  const stated = place.statement?.free[kind];
  return stated === undefined ? null : stated - place.committed - place.arrived;
}
