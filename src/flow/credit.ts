import { type CrossingId, type Grant, type GrantId, type Handoff, type Instant, MINUTE } from '../model/index.ts';
import { type Books, crossingOf, grantOf, setGrant } from './books.ts';
import { SKEW } from './log-time.ts';
import { type FlowRefusal, refuseFlow } from './refusals.ts';

/** Which period of a grant it is; 0 for grants without periods. It never goes back, whatever a corrected clock says. */
export const periodAt = (grant: Grant, time: Instant): number =>
  grant.every === null ? 0 : Math.max(grant.period, Math.floor((time - grant.window.from) / (grant.every * MINUTE)));

/** Places that can still be released against a grant, in its window or, for "150 an hour", in the present period. */
export function creditLeft(grant: Grant, time: Instant): number {
  if (grant.state !== 'open') return 0;
  return grant.places - (periodAt(grant, time) === grant.period ? grant.spent : 0);
}

/** Why `people` cannot go on this grant; null where they can. Both the log's time and the author's own must lie in the window. */
export function refuseCredit(grant: Grant, people: number, time: Instant, at: Instant): FlowRefusal | null {
  if (Math.max(time, at) > grant.window.to) return refuseFlow('expired', 'The window of the grant is over.');
  if (Math.min(time + SKEW, at) < grant.window.from) return refuseFlow('not-yet', 'The window has not opened yet.');
  const left = creditLeft(grant, time);
  if (people <= left) return null;
  return refuseFlow('no-credit', `${people} people would go, and ${left} places are granted and unspent.`);
}

/**
 * The grant that a release spends: the group's own, the standing one it names, or the crossing's first standing one that has places.
 * Without any that fits, the first one's refusal is what the sender hears.
 */
export function chooseGrant(
  books: Books,
  crossing: CrossingId,
  asked: GrantId | null,
  people: number,
  at: Instant,
): Grant | FlowRefusal {
  const named = asked === null ? null : grantOf(books, asked);
  if (asked !== null && (!named || named.crossing !== crossing || named.handoff !== null))
    return refuseFlow('unknown', 'There is no such standing grant on this crossing.');
  const candidates = named ? [named] : crossingOf(books, crossing)!.standing.map((id) => grantOf(books, id)!);
  const refusals = candidates.map((grant) => refuseCredit(grant, people, books.time, at));
  const index = refusals.indexOf(null);
  if (index >= 0) return candidates[index]!;
  return refusals[0] ?? refuseFlow('no-credit', 'There is no standing grant on this crossing.');
}

/** Takes places from a grant. What a lump or a group's grant kept free is from now on kept for people on their way. */
export function spend(books: Books, grant: Grant, people: number): Books {
  const period = periodAt(grant, books.time);
  const spent = (period === grant.period ? grant.spent : 0) + people;
  return setGrant(books, { ...grant, period, spent, reserved: grant.reserved - reserveOf(grant, people) });
}

/** Places that a release carries from its grant: a rate keeps one period free as long as it lasts, and carries none. */
export const reserveOf = (grant: Grant, people: number): number => (grant.every === null ? people : 0);

/** Gives places back to a standing grant that is still in the period they were spent in; returns what did not go back. */
export function giveBack(books: Books, handoff: Handoff, people: number): { books: Books; freed: number } {
  const grant = grantOf(books, handoff.grant!)!;
  const reserve = reserveOf(grant, people);
  if (grant.period !== handoff.period) return { books, freed: reserve };
  const isOpen = grant.state === 'open';
  const given = { ...grant, spent: grant.spent - people, reserved: grant.reserved + (isOpen ? reserve : 0) };
  return { books: setGrant(books, given), freed: isOpen ? 0 : reserve };
}
