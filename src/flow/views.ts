import {
  type CapacityKind,
  CapacityKinds,
  type CrossingId,
  type DeskId,
  type GrantId,
  type Handoff,
  type HandoffId,
  type HandoffStage,
  headcountOf,
  type Hold,
  HOUR,
  type Instant,
} from '../model/index.ts';
import {
  type Books,
  type CrossingBook,
  crossingOf,
  deadlineOf,
  freePlaces,
  grantOf,
  handoffOf,
  type PlaceBook,
  placeOf,
} from './books.ts';
import { creditLeft } from './credit.ts';
import { HANDOFF_TABLE } from './handoff-table.ts';
import { listEntries, listSorted, lookUp } from './persistent-map.ts';

/** The lanes of the board: where a group that still needs somebody stands. */
export const LANES = {
  waiting: ['offered', 'countered'],
  granted: ['accepted'],
  underway: ['released', 'arriving', 'overdue'],
  difference: ['received'],
} as const satisfies Readonly<Record<string, readonly HandoffStage[]>>;
export type Lane = keyof typeof LANES;

/** One group as a lane shows it. */
export interface HandoffCard {
  readonly handoff: Handoff;
  readonly headcount: number;
  /** counted − released, once counted. */
  readonly difference: number | null;
  /** When the shared clock will end the stage. */
  readonly deadline: Instant | null;
  /** No receipt, and the limit is over by the books or by this desk's own clock. */
  readonly isLate: boolean;
  readonly go: GoAnswer;
  /** What this desk may do next by the table; a guard may still refuse it. */
  readonly acts: readonly string[];
}

export interface CrossingLanes {
  readonly crossing: CrossingId;
  readonly lanes: Readonly<Record<Lane, readonly HandoffCard[]>>;
}

/** All open groups by crossing and lane, longest in their stage first. `now` is this desk's clock and only colours what is late. */
export function readLanes(books: Books, desk: DeskId, now: Instant): readonly CrossingLanes[] {
  const open = listOpenHandoffs(books);
  return listSorted(books.crossings).map(({ id }) => {
    const here = open.filter(({ crossing }) => crossing === id);
    const pick = (lane: Lane): readonly HandoffCard[] =>
      here
        .filter(({ stage }) => (LANES[lane] as readonly HandoffStage[]).includes(stage))
        .map((handoff) => drawCard(books, handoff, desk, now));
    return {
      crossing: id,
      lanes: {
        waiting: pick('waiting'),
        granted: pick('granted'),
        underway: pick('underway'),
        difference: pick('difference'),
      },
    };
  });
}

/** One group with what this desk can do about it. */
export function drawCard(books: Books, handoff: Handoff, desk: DeskId, now: Instant): HandoffCard {
  return {
    handoff,
    headcount: headcountOf(handoff.people),
    difference: differenceOf(handoff),
    deadline: deadlineOf(handoff, books),
    isLate: isLate(handoff, now),
    go: answerGo(books, handoff.id),
    acts: listActs(books, handoff, desk),
  };
}

function listActs(books: Books, handoff: Handoff, desk: DeskId): readonly string[] {
  const { terms } = crossingOf(books, handoff.crossing)!;
  const party = terms.sender === desk ? 'sender' : terms.receiver === desk ? 'receiver' : null;
  if (party === null) return [];
  return HANDOFF_TABLE.filter(({ stage, by }) => stage.includes(handoff.stage) && (by === 'both' || by === party)).map(
    ({ act }) => act,
  );
}

/** Books never change: what was gathered from them once is so for good, and every card of a page asks for it. */
function gatherOnce<T extends object>(gather: (books: Books) => T): (books: Books) => T {
  const gathered = new WeakMap<Books, T>();
  return (books) => {
    const held = gathered.get(books) ?? gather(books);
    gathered.set(books, held);
    return held;
  };
}

/** Every group that still needs somebody, longest in its stage first. */
export const listOpenHandoffs: (books: Books) => readonly Handoff[] = gatherOnce((books) =>
  [...listEntries(books.open)]
    .map(([id]) => handoffOf(books, id)!)
    .sort((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1)),
);

/** What an officer at the bridge is told. `go` only where the release is ordered and no hold stands; a desk without its relay has none. */
export type GoAnswer = 'go' | 'wait' | 'held' | 'stop' | 'gone' | 'unknown';

/**
 * `wait`: not released, or not ordered yet. `held`: not released, and the crossing is held. `stop`: released, but held since – whoever has
 * not left stays, and the sender recalls the group. `gone`: seen, counted or over.
 */
export function answerGo(books: Books, id: HandoffId): GoAnswer {
  const handoff = handoffOf(books, id);
  if (!handoff) return 'unknown';
  const isHeld = crossingOf(books, handoff.crossing)!.holds.length > 0;
  if (handoff.stage === 'released') return isHeld ? 'stop' : 'go';
  if (handoff.stage === 'offered' || handoff.stage === 'accepted') return isHeld ? 'held' : 'wait';
  return handoff.stage === 'countered' ? 'wait' : 'gone';
}

/** counted − released; null before the receipt. */
export const differenceOf = ({ counted, released }: Handoff): number | null =>
  counted === null || released === null ? null : counted - released;

const isLate = (handoff: Handoff, now: Instant): boolean =>
  handoff.overdueSince !== null || (handoff.counted === null && handoff.dueAt !== null && handoff.dueAt < now);

/** Groups without a receipt past their limit, longest first: by the shared clock, or – where the link is down – by this desk's own. */
export const listOverdue = (books: Books, now: Instant): readonly Handoff[] =>
  listOpenHandoffs(books)
    .filter((handoff) => isLate(handoff, now))
    .sort((one, other) => one.dueAt! - other.dueAt! || (one.id < other.id ? -1 : 1));

/** Receipts whose difference is not explained and signed by both. */
export const listOpenDifferences = (books: Books): readonly Handoff[] =>
  listOpenHandoffs(books).filter(({ stage }) => stage === 'received');

/** What can be released on a crossing now, and what its destination still takes. */
export interface CrossingCredit {
  readonly crossing: CrossingId;
  readonly holds: readonly (Hold & { readonly isPastReview: boolean })[];
  readonly standing: readonly {
    readonly grant: GrantId;
    readonly left: number;
    readonly places: number;
    readonly every: number | null;
    readonly until: Instant;
  }[];
  /** Places of groups that were accepted and have not left. */
  readonly granted: number;
  /** People told to go and not counted in. */
  readonly underway: number;
  readonly capacity: {
    readonly isStated: boolean;
    readonly until: Instant | null;
    readonly reason: string;
    readonly committed: number;
    readonly arrived: number;
    /** Free for new promises, by kind, as far as it is stated; below 0 where more was promised than is free. */
    readonly free: Readonly<Partial<Record<CapacityKind, number>>>;
  };
}

/** Credit of one crossing at this desk's time; null where there is no such crossing. */
export function readCredit(books: Books, id: CrossingId, now: Instant): CrossingCredit | null {
  const crossing = crossingOf(books, id);
  if (!crossing) return null;
  return {
    crossing: id,
    holds: crossing.holds.map((hold) => ({ ...hold, isPastReview: hold.until < now })),
    standing: crossing.standing.map((grant) => {
      const { places, every, window } = grantOf(books, grant)!;
      return { grant, places, every, until: window.to, left: creditLeft(grantOf(books, grant)!, books.time) };
    }),
    ...(sumOpen(books).get(id) ?? { granted: 0, underway: 0 }),
    capacity: readCapacity(books, crossing, now),
  };
}

function readCapacity(books: Books, { terms }: CrossingBook, now: Instant): CrossingCredit['capacity'] {
  const place = placeOf(books, terms.to)!;
  const { statement, committed, arrived } = place;
  const kinds = CapacityKinds.filter((kind) => statement?.free[kind] !== undefined);
  const free = kinds.map((kind) => [kind, kind === 'processing' ? freeInHour(place, now) : freePlaces(place, kind)!]);
  return {
    isStated: statement !== null && statement.until >= now,
    until: statement?.until ?? null,
    reason: statement?.reason ?? '',
    committed,
    arrived,
    free: Object.fromEntries(free) as CrossingCredit['capacity']['free'],
  };
}

/** People an hour that nobody has been promised in this hour. */
const freeInHour = (place: PlaceBook, now: Instant): number =>
  place.statement!.free.processing! - (lookUp(place.hours, String(Math.floor(now / HOUR))) ?? 0);

/** By crossing: places of groups that were accepted and have not left, and people told to go and not counted in. */
const sumOpen = gatherOnce((books) => {
  const sums = new Map<CrossingId, Pick<CrossingCredit, 'granted' | 'underway'>>();
  for (const { crossing, stage, grant, counted, released } of listOpenHandoffs(books)) {
    const { granted, underway } = sums.get(crossing) ?? { granted: 0, underway: 0 };
    sums.set(crossing, {
      granted: granted + (stage === 'accepted' ? grantOf(books, grant!)!.places : 0),
      underway: underway + (counted === null ? (released ?? 0) : 0),
    });
  }
  return sums;
});

/** A waiting group that would fit into what is free: proposed to a coordinator, never granted by itself. */
export interface ForwardSlot {
  readonly handoff: HandoffId;
  /** Places to promise; fewer than the group where `isWhole` is false. */
  readonly places: number;
  readonly isWhole: boolean;
}

/**
 * Offers free places forward: waiting groups of a crossing, first ready first served, as far as the stated free places reach. The group that
 * does not fit whole gets what is left proposed, and nothing is proposed to those behind it: big groups are not stepped over for ever.
 */
export function offerForward(books: Books, id: CrossingId): readonly ForwardSlot[] {
  const crossing = crossingOf(books, id);
  if (!crossing) return [];
  let left = freeStock(books, crossing);
  const slots: ForwardSlot[] = [];
  for (const handoff of listWaiting(books, id)) {
    const headcount = headcountOf(handoff.people);
    const places = Math.min(headcount, left);
    if (places < 1) break;
    slots.push({ handoff: handoff.id, places, isWhole: places === headcount });
    left -= places;
  }
  return slots;
}

const listWaiting = (books: Books, id: CrossingId): readonly Handoff[] =>
  listOpenHandoffs(books)
    .filter(({ crossing, stage }) => crossing === id && stage === 'offered')
    .sort((one, other) => one.readyAt - other.readyAt || (one.id < other.id ? -1 : 1));

/** Places free at the destination in every kind that is stated; none where nothing is stated or the statement is over. */
function freeStock(books: Books, { terms }: CrossingBook): number {
  const place = placeOf(books, terms.to)!;
  if (!place.statement || place.statement.until < books.time) return 0;
  const stocks = (['beds', 'holding'] as const).flatMap((kind) => freePlaces(place, kind) ?? []);
  return Math.max(0, Math.min(...stocks, place.statement.free.processing ?? Infinity));
}
