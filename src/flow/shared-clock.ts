import type { GrantId, Handoff, HandoffId, Instant } from '../model/index.ts';
import { type Books, deadlineOf, grantOf, handoffOf, setHandoff } from './books.ts';
import { endGrant } from './capacity.ts';
import type { ClockAct } from './handoff-table.ts';
import { dropFirst, type Timer } from './timers.ts';

/** Something the shared clock did: derived from the log by every desk alike, never sent. */
export interface ClockFact {
  readonly kind: 'clock';
  readonly act: ClockAct;
  readonly subject: HandoffId | GrantId;
  /** When it was due. */
  readonly at: Instant;
}

/** Fires every timer that the log's time has passed, earliest first. */
export function runClock(books: Books, facts: ClockFact[]): Books {
  let running = books;
  while (running.timers && running.timers.timer.at < running.time) {
    const { timer } = running.timers;
    running = fire({ ...running, timers: dropFirst(running.timers) }, timer, facts);
  }
  return running;
}

function fire(books: Books, timer: Timer, facts: ClockFact[]): Books {
  if (timer.kind === 'grant') {
    const grant = grantOf(books, timer.id)!;
    if (grant.state === 'ended') return books;
    facts.push({ kind: 'clock', act: 'end', subject: timer.id, at: timer.at });
    return endGrant(books, grant);
  }
  const handoff = handoffOf(books, timer.id)!;
  // The stage may have moved on since the timer was set.
  if (deadlineOf(handoff, books) !== timer.at) return books;
  const act = handoff.stage === 'accepted' ? 'lapse' : handoff.dueAt === null ? 'expire' : 'alarm';
  facts.push({ kind: 'clock', act, subject: timer.id, at: timer.at });
  return CLOCK_EFFECTS[act](books, handoff);
}

const CLOCK_EFFECTS = {
  expire: (books: Books, handoff: Handoff): Books => giveUp(books, handoff, 'expired'),
  lapse: (books: Books, handoff: Handoff): Books => giveUp(books, handoff, 'lapsed'),
  alarm: (books: Books, handoff: Handoff): Books =>
    setHandoff(books, { ...handoff, stage: 'overdue', since: books.time, overdueSince: books.time }),
} as const;

/** Whatever was promised to the group is free again. */
function giveUp(books: Books, handoff: Handoff, stage: 'expired' | 'lapsed'): Books {
  const grant = handoff.grant === null ? undefined : grantOf(books, handoff.grant);
  return setHandoff(grant ? endGrant(books, grant) : books, { ...handoff, stage, since: books.time });
}
