import {
  type EventId,
  type FlowCommand,
  type FlowEvent,
  type Instant,
  ok,
  type RefusedAct,
  type Result,
} from '../model/index.ts';
import { type Books, EMPTY_BOOKS, noteRefusal } from './books.ts';
import { judge } from './judge.ts';
import { type Clocks, readLogTime } from './log-time.ts';
import { lookUp, put } from './persistent-map.ts';
import type { FlowRefusal } from './refusals.ts';
import { type ClockFact, runClock } from './shared-clock.ts';

/** What one event on the log came to, at every desk alike. */
export type FlowOutcome =
  | { readonly kind: 'accepted'; readonly event: EventId }
  | { readonly kind: 'refused'; readonly event: EventId; readonly refusal: FlowRefusal }
  /** Delivered before: no effect; `code` is what it was refused with the first time, or ''. */
  | { readonly kind: 'repeated'; readonly event: EventId; readonly code: string };

export interface Step {
  readonly books: Books;
  /** What the shared clock did before the event had its turn. */
  readonly clock: readonly ClockFact[];
  readonly outcome: FlowOutcome;
}

/**
 * Folds the next event of the shared log. The log's order decides: an act whose guard fails at its position is void at both desks, and
 * stands in the books as refused. The clock's facts come first, from the times that events carry; no local clock is asked.
 */
export function step(books: Books, event: FlowEvent): Step {
  const before = lookUp(books.seen, event.id);
  if (before !== undefined) return { books, clock: [], outcome: { kind: 'repeated', event: event.id, code: before } };
  const clock: ClockFact[] = [];
  const timed = runClock(hearClock(books, event), clock);
  const judgement = judge(timed, event);
  const refusal = 'refusal' in judgement ? judgement.refusal : null;
  const judged = 'refusal' in judgement ? noteRefusal(timed, noteOf(event, judgement.refusal)) : judgement.books;
  return {
    books: {
      ...(event.kind === 'letter' && !refusal ? runClock(hearClock(judged, event), clock) : judged),
      position: books.position + 1,
      seen: put(books.seen, event.id, refusal?.code ?? ''),
    },
    clock,
    outcome: refusal ? { kind: 'refused', event: event.id, refusal } : { kind: 'accepted', event: event.id },
  };
}

/** The books after one more event of the log. */
export const evolve = (books: Books, event: FlowEvent): Books => step(books, event).books;

/** The books of a whole log, or of the part after `books`. */
export function fold(events: Iterable<FlowEvent>, books: Books = EMPTY_BOOKS): Books {
  let folded = books;
  for (const event of events) folded = evolve(folded, event);
  return folded;
}

/**
 * Asks the books of one desk whether an act would be accepted now; what comes back is for the shared log. That is a forecast: the other desk
 * may come first, and only the ordered event counts. Nobody is told "go" on this answer.
 */
export function decide(books: Books, command: FlowCommand, now: Instant): Result<readonly FlowEvent[], FlowRefusal> {
  const event = { ...command, at: now } as FlowEvent;
  const { outcome } = step(books, event);
  if (outcome.kind === 'refused') return { ok: false, refusal: outcome.refusal };
  return ok(outcome.kind === 'repeated' ? [] : [event]);
}

/** Puts an act that its own desk refused on the record: a refusal is an answer too. */
export function recordRefusal(command: FlowCommand, refusal: FlowRefusal, id: EventId, now: Instant): RefusedAct {
  const { kind, desk, by } = command;
  if (kind === 'tick') throw new Error('a tick is never refused');
  return { kind: 'refused', id, at: now, desk, by, act: kind, subject: subjectOf(command), code: refusal.code };
}

const noteOf = (event: FlowEvent, refusal: FlowRefusal) => ({
  event: event.id,
  act: event.kind,
  desk: event.desk,
  subject: subjectOf(event),
  code: refusal.code,
});

/** The hand-off, grant, crossing or place that an event is about; '' for a tick. */
export function subjectOf(event: FlowEvent | FlowCommand): string {
  if (event.kind === 'refused') return event.subject;
  if ('handoff' in event) return event.handoff;
  if ('grant' in event) return event.grant;
  if ('crossing' in event) return event.crossing;
  return 'place' in event ? event.place : '';
}

/** A desk of the log says what its clock shows. Members that only observe have no say in the time. */
function hearClock(books: Books, event: FlowEvent): Books {
  if (!books.parties.includes(event.desk)) return books;
  const clocks: Clocks = { ...books.clocks, [event.desk]: event.at };
  return { ...books, clocks, time: readLogTime(books.time, clocks) };
}
