import { type FlowEvent, type Handoff, headcountOf, PeopleKinds } from '../model/index.ts';
import { book, bookClock } from './audit-booking.ts';
import {
  addUpCommitted,
  destinationOf,
  findHeaviestHour,
  type GroupAccount,
  type Ledger,
  loadOf,
  openLedger,
} from './audit-ledger.ts';
import { type Books, EMPTY_BOOKS, grantOf, handoffOf, placeOf } from './books.ts';
import { type Step, step, subjectOf } from './step.ts';
import { writeBooks } from './summary.ts';

/** The seven invariants, in the order of docs/reference/handoffs.md. */
export const Invariants = [
  'credit',
  'hold',
  'closure',
  'same-books',
  'capacity',
  'nobody-lost',
  'effect-once',
] as const;
export type Invariant = (typeof Invariants)[number];

export interface Violation {
  readonly invariant: Invariant;
  /** Events of the log read when it was found. */
  readonly position: number;
  readonly event: string;
  readonly subject: string;
  readonly message: string;
}

/** Looks over the machine's shoulder, event by event. */
export interface Auditor {
  /** Checks one event and what the machine made of it; new violations come back. */
  observe(before: Books, event: FlowEvent, made: Step): readonly Violation[];
}

/** Most violations, and refusals, that one check reports; a broken log breaks many times over. */
const MOST_VIOLATIONS = 100;

export interface BooksCheck {
  readonly ok: boolean;
  readonly events: number;
  readonly accepted: number;
  readonly refused: number;
  readonly repeated: number;
  readonly violations: readonly Violation[];
  /** What the machine refused, the first of it: whoever asked got no "go". */
  readonly refusals: readonly RefusedEvent[];
}

export interface RefusedEvent {
  readonly position: number;
  readonly event: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Checks a shared log, in its order, against the seven invariants at every prefix: folds it, keeps accounts of its own beside the fold, and folds
 * it twice more in other ways to see that the books come out the same. For `cauce verify` and the simulator.
 */
export function checkBooks(events: readonly FlowEvent[]): BooksCheck {
  const auditor = createAuditor();
  const violations: Violation[] = [];
  const tally = { accepted: 0, refused: 0, repeated: 0 };
  const refusals: RefusedEvent[] = [];
  let books = EMPTY_BOOKS;
  for (const [at, event] of events.entries()) {
    const made = step(books, event);
    if (made.outcome.kind === 'refused' && refusals.length < MOST_VIOLATIONS) {
      const { code, message } = made.outcome.refusal;
      refusals.push({ position: at + 1, event: event.id, code, message });
    }
    tally[made.outcome.kind]++;
    violations.push(...auditor.observe(books, event, made));
    books = made.books;
    if (violations.length >= MOST_VIOLATIONS) break;
  }
  if (violations.length < MOST_VIOLATIONS) violations.push(...compareFolds(events, books));
  return { ok: violations.length === 0, events: events.length, ...tally, violations, refusals };
}

/** The same log folded again, and once with every event delivered twice, gives the same bytes. */
function compareFolds(events: readonly FlowEvent[], books: Books): readonly Violation[] {
  const bytes = writeBooks(books);
  let twice = EMPTY_BOOKS;
  for (const event of events) twice = step(step(twice, event).books, event).books;
  if (writeBooks(twice) === bytes) return [];
  const message = 'the log folded with every event twice gives other books';
  return [{ invariant: 'effect-once', position: events.length, event: '', subject: '', message }];
}

/** True where two desks hold the same books, byte for byte. */
export const haveSameBooks = (one: Books, other: Books): boolean => writeBooks(one) === writeBooks(other);

export function createAuditor(): Auditor {
  const ledger = openLedger();
  const seen = new Set<string>();
  let position = 0;
  return {
    observe: (before, event, made) => {
      position++;
      const found: Violation[] = [];
      const report: Report = (invariant, message, subject = subjectOf(event)) =>
        void found.push({ invariant, position, event: event.id, subject, message });
      const isRepeat = seen.has(event.id);
      seen.add(event.id);
      checkOnce(isRepeat, before, made, report);
      if (isRepeat) return found;
      ledger.time = made.books.time;
      for (const fact of made.clock) bookClock(ledger, fact);
      if (made.outcome.kind === 'accepted') observeAccepted(ledger, event, made.books, report);
      checkClosure(ledger, made.books, report);
      return found;
    },
  };
}

type Report = (invariant: Invariant, message: string, subject?: string) => void;

function observeAccepted(ledger: Ledger, event: FlowEvent, books: Books, report: Report): void {
  checkHold(ledger, event, report);
  checkCapacity(ledger, event, report);
  const handoff = 'handoff' in event ? handoffOf(books, event.handoff)! : null;
  book(ledger, event, handoff?.grant ?? null);
  if (!handoff) return;
  const group = ledger.groups.get(handoff.id)!;
  checkCredit(group, books, report);
  checkPeople(ledger, event, group, handoff, report);
  const place = destinationOf(ledger, group.crossing);
  const held = placeOf(books, ledger.crossings.get(group.crossing)!.terms.to)!;
  if (addUpCommitted(ledger, place) !== held.committed || place.arrived !== held.arrived)
    report('capacity', `the books say ${held.committed} promised and ${held.arrived} arrived, the accounts do not`);
}

/** Invariant 1: for each grant, people released ≤ places. */
function checkCredit(group: GroupAccount, books: Books, report: Report): void {
  const { grant, period } = group;
  if (!grant) return;
  const released = grant.released.get(period) ?? 0;
  const spent = grant.spent.get(period) ?? 0;
  if (released > grant.places || spent > grant.places)
    report('credit', `${released} released and ${spent} spent of ${grant.places} places`, grant.id);
  const held = grantOf(books, grant.id as Handoff['grant'] & string);
  if (held && held.period === period && held.spent !== spent)
    report('credit', `the books say ${held.spent} spent, the accounts ${spent}`, grant.id);
}

/** Invariant 2: no release after a hold and before its resume. */
function checkHold(ledger: Ledger, event: FlowEvent, report: Report): void {
  if (event.kind !== 'release') return;
  const held = ledger.crossings.get(ledger.groups.get(event.handoff)!.crossing)!.holds.size;
  if (held > 0) report('hold', `released while ${held} holds stand`);
}

/** Invariant 3: every release is received, or stands overdue once its time is over. */
function checkClosure(ledger: Ledger, books: Books, report: Report): void {
  for (const group of ledger.outstanding) {
    const handoff = handoffOf(books, group.id as Handoff['id'])!;
    const isOverdue = handoff.overdueSince !== null;
    if (group.due < ledger.time && !isOverdue)
      report('closure', 'no receipt, its time is over, and it is not overdue', group.id);
    if (handoff.released === null || handoff.counted !== null)
      report('closure', 'the books have lost a release', group.id);
  }
}

/** Invariant 5: a promise fits into what the receiver last stated, unless a named person overrides. */
function checkCapacity(ledger: Ledger, event: FlowEvent, report: Report): void {
  if (event.kind !== 'accept' && event.kind !== 'counter' && event.kind !== 'grant') return;
  if (event.override !== null) {
    if (event.override.by.trim() === '') report('capacity', 'an override names nobody');
    return;
  }
  const id = event.kind === 'grant' ? event.crossing : ledger.groups.get(event.handoff)!.crossing;
  const { terms } = ledger.crossings.get(id)!;
  const place = ledger.places.get(terms.to)!;
  if (!place.statement) return;
  const every = event.kind === 'grant' ? event.every : null;
  for (const kind of ['beds', 'holding', 'processing']) {
    const stated = place.statement.free[kind];
    if (stated === undefined) continue;
    const used =
      kind === 'processing'
        ? findHeaviestHour(place, event.window) + loadOf({ places: event.places, every, window: event.window })
        : addUpCommitted(ledger, place) + place.arrived + event.places;
    if (used > stated) report('capacity', `${used} of ${stated} stated for ${kind}`);
    if (place.statement.until < event.window.to) report('capacity', `the statement of ${kind} ends before the window`);
  }
}

/** Invariant 6: offered = released + not released; released = received + explained; a split loses nobody. */
function checkPeople(ledger: Ledger, event: FlowEvent, group: GroupAccount, handoff: Handoff, report: Report): void {
  if (PeopleKinds.some((kind) => group.people[kind] !== handoff.people[kind] || group.people[kind] < 0))
    report('nobody-lost', 'the books hold other people than were offered');
  if (group.released !== handoff.released || group.counted !== handoff.counted)
    report('nobody-lost', 'the books hold other numbers than were reported');
  if ((group.released ?? 0) > headcountOf(group.people)) report('nobody-lost', 'more released than offered');
  if (event.kind === 'agree' && event.rest !== null) checkSplit(ledger, event.rest, report);
  if (handoff.stage !== 'closed') return;
  const explained = group.parts.reduce((total, { people }) => total + people, 0);
  if (group.released! + explained !== group.counted!)
    report('nobody-lost', `${group.released} released, ${explained} explained, ${group.counted} received`);
  const { sender, receiver } = ledger.crossings.get(group.crossing)!.terms;
  if (!group.signed.has(sender) || !group.signed.has(receiver)) report('closure', 'closed without both signatures');
}

function checkSplit(ledger: Ledger, rest: string, report: Report): void {
  const people = ledger.groups.get(rest)!.people;
  if (PeopleKinds.some((kind) => people[kind] < 0)) report('nobody-lost', 'more went than were in the group', rest);
}

/** Invariant 7: a second delivery changes nothing, and a first one is never taken for a second. */
function checkOnce(isRepeat: boolean, before: Books, made: Step, report: Report): void {
  if (isRepeat !== (made.outcome.kind === 'repeated')) report('effect-once', 'a delivery is taken for another');
  if (isRepeat && made.books !== before) report('effect-once', 'a second delivery changed the books');
}
