import { type FlowEvent, MINUTE, PeopleKinds } from '../model/index.ts';
import {
  destinationOf,
  type GroupAccount,
  type Ledger,
  move,
  openGrant,
  openGroup,
  shutGrant,
  turnPeriod,
} from './audit-ledger.ts';
import type { ClockFact } from './shared-clock.ts';

type EventOf<Kind extends FlowEvent['kind']> = Extract<FlowEvent, { readonly kind: Kind }>;

/** How the auditor writes each accepted act into its accounts. `grant` is the one that the books say a release was spent on. */
const BOOKINGS: {
  readonly [Kind in FlowEvent['kind']]: (ledger: Ledger, event: EventOf<Kind>, grant: string | null) => void;
} = {
  letter: (ledger, event) => bookLetter(ledger, event),
  capacity: (ledger, { place: id, free, until }) => {
    const place = ledger.places.get(id)!;
    Object.assign(place, { statement: { free, until }, arrived: 0, ordinal: place.ordinal + 1 });
  },
  hold: (ledger, event) => void ledger.crossings.get(event.crossing)!.holds.add(event.hold),
  resume: (ledger, event) => void ledger.crossings.get(event.crossing)!.holds.delete(event.hold),
  grant: (ledger, { grant: id, crossing, places, every, window }) =>
    void openGrant(ledger, { id, crossing, isStanding: true, places, every, window }),
  revoke: (ledger, event) => shutGrant(ledger, ledger.grants.get(event.grant)!, true),
  offer: (ledger, event) =>
    void ledger.groups.set(event.handoff, openGroup(event.handoff, event.crossing, event.people)),
  accept: (ledger, event) => bookPlaces(ledger, event),
  counter: (ledger, event) => bookPlaces(ledger, event),
  agree: (ledger, event) => bookSplit(ledger, event),
  withdraw: (ledger, event) => shutGrant(ledger, ledger.groups.get(event.handoff)!.grant!, true),
  decline: () => {},
  release: (ledger, event, grant) => bookRelease(ledger, event, grant!),
  recall: (ledger, event) => bookRecall(ledger, ledger.groups.get(event.handoff)!),
  sight: (ledger, event) => {
    ledger.groups.get(event.handoff)!.isSeen = true;
  },
  receive: (ledger, event) => bookReceipt(ledger, event),
  explain: (ledger, event) => bookExplanation(ledger, event),
  'correct-offer': (ledger, event) => {
    ledger.groups.get(event.handoff)!.people = event.people;
  },
  'correct-release': (ledger, event) => bookCorrection(ledger, event),
  'correct-receipt': (ledger, event) => {
    const group = ledger.groups.get(event.handoff)!;
    const place = destinationOf(ledger, group.crossing);
    if (group.countedUnder === place.ordinal) place.arrived += event.counted - group.counted!;
    group.counted = event.counted;
    group.signed.clear();
  },
  tick: () => {},
  refused: () => {},
};

/** Writes an accepted act into the accounts. */
export function book(ledger: Ledger, event: FlowEvent, grant: string | null): void {
  const booking = BOOKINGS[event.kind] as (ledger: Ledger, event: FlowEvent, grant: string | null) => void;
  booking(ledger, event, grant);
}

/** Writes down what the shared clock did. */
export function bookClock(ledger: Ledger, fact: ClockFact): void {
  if (fact.act === 'alarm') return;
  const grant = fact.act === 'end' ? ledger.grants.get(fact.subject) : ledger.groups.get(fact.subject)!.grant;
  if (grant) shutGrant(ledger, grant, true);
}

function bookLetter(ledger: Ledger, { crossing: id, terms, desk }: EventOf<'letter'>): void {
  const letters = ledger.letters.get(id) ?? new Map<string, string>();
  ledger.letters.set(id, letters);
  const text = ['sender', 'receiver', 'from', 'to', 'receiptMinutes', 'partySize']
    .map((field) => terms[field as keyof typeof terms])
    .join('|');
  letters.set(desk, text);
  if (letters.get(terms.sender) !== text || letters.get(terms.receiver) !== text) return;
  const holds = ledger.crossings.get(id)?.holds ?? new Set<string>();
  ledger.crossings.set(id, { terms, holds });
  if (!ledger.places.has(terms.to))
    ledger.places.set(terms.to, { statement: null, ordinal: 0, arrived: 0, grants: new Set(), groups: new Set() });
}

function bookPlaces(ledger: Ledger, { handoff, places, window }: EventOf<'accept'> | EventOf<'counter'>): void {
  const group = ledger.groups.get(handoff)!;
  const { crossing } = group;
  group.grant = openGrant(ledger, { id: `g:${handoff}`, crossing, isStanding: false, places, every: null, window });
}

function bookSplit(ledger: Ledger, event: EventOf<'agree'>): void {
  if (event.rest === null) return;
  const group = ledger.groups.get(event.handoff)!;
  const places = group.grant!.places;
  const part = event.part ?? { adults: 0, children: 0, unaccompanied: 0, unsorted: places };
  const rest = { ...group.people };
  for (const kind of PeopleKinds) rest[kind] -= part[kind];
  group.people = part;
  ledger.groups.set(event.rest, openGroup(event.rest, group.crossing, rest));
}

function bookRelease(ledger: Ledger, { handoff, headcount }: EventOf<'release'>, grant: string): void {
  const group = ledger.groups.get(handoff)!;
  const { terms } = ledger.crossings.get(group.crossing)!;
  group.grant = ledger.grants.get(grant)!;
  group.period = turnPeriod(ledger, group.grant);
  group.released = headcount;
  group.due = ledger.time + terms.receiptMinutes * MINUTE;
  move(group, headcount, headcount);
  if (!group.grant.isStanding) shutGrant(ledger, group.grant, false);
  destinationOf(ledger, group.crossing).groups.add(group);
  ledger.outstanding.add(group);
}

function bookRecall(ledger: Ledger, group: GroupAccount): void {
  move(group, -group.released!, -group.spent);
  Object.assign(group, { released: null, underway: 0 });
  ledger.outstanding.delete(group);
  if (!group.grant!.isStanding) shutGrant(ledger, group.grant!, true);
}

function bookReceipt(ledger: Ledger, { handoff, counted }: EventOf<'receive'>): void {
  const group = ledger.groups.get(handoff)!;
  const place = destinationOf(ledger, group.crossing);
  place.arrived += counted;
  Object.assign(group, { counted, countedUnder: place.ordinal, underway: 0 });
  ledger.outstanding.delete(group);
}

function bookExplanation(ledger: Ledger, { handoff, parts, desk }: EventOf<'explain'>): void {
  const group = ledger.groups.get(handoff)!;
  const write = (list: typeof parts): string =>
    list
      .map(({ code, people, text }) => `${code} ${people} ${text}`)
      .sort()
      .join();
  if (write(group.parts) !== write(parts)) group.signed.clear();
  group.parts = parts;
  group.signed.add(desk);
}

/** More than was spent spends places; fewer gives them back while nobody has seen the group, and else only the number is set right. */
function bookCorrection(ledger: Ledger, { handoff, headcount }: EventOf<'correct-release'>): void {
  const group = ledger.groups.get(handoff)!;
  const places = headcount - group.spent;
  const isMoved = places > 0 || (!group.isSeen && group.counted === null);
  move(group, headcount - group.released!, isMoved ? places : 0);
  group.released = headcount;
  group.signed.clear();
}
