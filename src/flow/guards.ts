import {
  DAY,
  type DeskId,
  headcountOf,
  HOUR,
  type Interval,
  LIMITS,
  NeedKinds,
  type Needs,
  type Override,
  PeopleKinds,
} from '../model/index.ts';
import { type Books, grantOf, handoffOf } from './books.ts';
import { findShortage } from './capacity.ts';
import { chooseGrant, creditLeft, periodAt, refuseCredit } from './credit.ts';
import { listEntries, lookUp } from './persistent-map.ts';
import { type FlowRefusal, refuseFlow } from './refusals.ts';
import { type ActOf, type GroupScene, minus, type Scene, takeUnsorted } from './scene.ts';

type Verdict = FlowRefusal | null;
type Promised = ActOf<'accept'> | ActOf<'counter'> | ActOf<'grant'>;
type Peopled = ActOf<'offer'> | ActOf<'correct-offer'>;

/** Letters of one desk: books hold them for good, also those that no other desk ever signs. */
const countLetters = (books: Books, desk: DeskId): number =>
  [...listEntries(books.letters)].filter(([key]) => key.endsWith(` ${desk}`)).length;

/** The guards of the tables by name: why an act that fits its row may still be refused. Each looks at one thing. */
export const GUARDS = {
  'sound-people': (event: Peopled, scene: Scene & Partial<GroupScene>): Verdict => {
    if (!areCounts(event.people, PeopleKinds) || headcountOf(event.people) < 1)
      return refuseFlow('out-of-bounds', 'A group has one person or more, in whole numbers.');
    return refuseNeeds(event.needs ?? scene.handoff!.needs, headcountOf(event.people));
  },

  'party-size': (event: Peopled, { crossing }: Scene): Verdict => {
    const headcount = headcountOf(event.people);
    const most = crossing.terms.partySize;
    return headcount <= most
      ? null
      : refuseFlow('out-of-bounds', `${headcount} people in one group; this crossing takes ${most} at once.`);
  },

  'lasting-offer': (event: ActOf<'offer'>, { books }: Scene): Verdict => {
    if (event.expires - Math.max(books.time, event.at) > LIMITS.OFFER_LIFE_HOURS * HOUR)
      return refuseFlow('out-of-bounds', `An offer lasts ${LIMITS.OFFER_LIFE_HOURS} hours at most.`);
    return isOver(event.expires, event.at, books) ? refuseFlow('expired', 'The offer has expired already.') : null;
  },

  'live-offer': (event: { readonly at: number }, { books, handoff }: GroupScene): Verdict =>
    isOver(handoff.expires, event.at, books) ? refuseFlow('expired', 'The offer has expired.') : null,

  'places-for-all': (event: ActOf<'accept'>, { handoff }: GroupScene): Verdict => {
    const headcount = headcountOf(handoff.people);
    if (isCount(event.places) && event.places >= headcount && event.places <= LIMITS.PARTY_SIZE_PEOPLE) return null;
    const message = `${event.places} places for a group of ${headcount}.`;
    return refuseFlow('out-of-bounds', message, 'Offer fewer places with a counter-offer.');
  },

  'places-for-some': (event: ActOf<'counter'>, { handoff }: GroupScene): Verdict => {
    const headcount = headcountOf(handoff.people);
    if (isCount(event.places) && event.places >= 1 && event.places < headcount) return null;
    const message = `A counter-offer of ${event.places} places for a group of ${headcount}.`;
    return refuseFlow('out-of-bounds', message, 'Accept the group where there are places for all, or decline it.');
  },

  'sound-window': (event: Promised, { books }: Scene): Verdict => {
    if (!isWindow(event.window) || (event.override !== null && !isNamed(event.override)))
      return refuseFlow(
        'out-of-bounds',
        `A window runs forward for ${LIMITS.GRANT_WINDOW_HOURS} hours at most; an override has a name and a reason.`,
      );
    // Until it is over nobody takes the group back: a year that was typed wrong would keep it for a year.
    if (event.window.to - (books.time || event.at) > LIMITS.GRANT_AHEAD_DAYS * DAY)
      return refuseFlow('out-of-bounds', `A window ends within ${LIMITS.GRANT_AHEAD_DAYS} days.`);
    return isOver(event.window.to, event.at, books) ? refuseFlow('expired', 'The window is over already.') : null;
  },

  'free-capacity': (event: Promised, { books, crossing }: Scene): Verdict => {
    if (event.override) return null;
    const every = event.kind === 'grant' ? event.every : null;
    const short = findShortage(books, crossing.terms, { places: event.places, every, window: event.window });
    if (!short) return null;
    return refuseFlow(
      'over-capacity',
      short.free === null
        ? `The last statement of ${short.kind} does not reach to the end of the window.`
        : `${event.places} places promised, and ${Math.max(0, short.free)} of ${short.kind} are free.`,
    );
  },

  'open-window': (event: ActOf<'agree'>, { books, handoff }: GroupScene): Verdict =>
    isOver(grantOf(books, handoff.grant!)!.window.to, event.at, books)
      ? refuseFlow('expired', 'The window that was promised is over.')
      : null,

  'sound-part': (event: ActOf<'agree'>, { books, handoff }: GroupScene): Verdict => {
    const places = grantOf(books, handoff.grant!)!.places;
    if (event.rest !== null && handoffOf(books, event.rest))
      return refuseFlow('wrong-stage', 'The id for the rest of the group is taken.');
    const part = event.part ?? takeUnsorted(handoff.people, places);
    if (!part) return refuseFlow('out-of-bounds', 'It is not said who of the group goes.', 'Name the part that goes.');
    if (!areCounts(part, PeopleKinds) || !PeopleKinds.every((kind) => part[kind] <= handoff.people[kind]))
      return refuseFlow('out-of-bounds', 'The part is not a part of the group.');
    const going = headcountOf(part);
    if (going < 1 || going > places)
      return refuseFlow('out-of-bounds', `${going} people would go on ${places} places.`);
    const needs = event.needs ?? handoff.needs;
    if (!NeedKinds.every((kind) => needs[kind] <= handoff.needs[kind]))
      return refuseFlow('out-of-bounds', 'More needs than the group has.');
    const left = minus(handoff.needs, needs, NeedKinds);
    return refuseNeeds(needs, going) ?? refuseNeeds(left, headcountOf(handoff.people) - going);
  },

  'no-hold': (_event: ActOf<'release'>, { crossing }: Scene): Verdict => {
    const hold = crossing.holds[0];
    return hold ? refuseFlow('held', `The crossing is held: ${hold.reason || 'no reason given'}.`) : null;
  },

  'people-offered': (event: { readonly headcount: number }, { handoff }: GroupScene): Verdict => {
    const offered = headcountOf(handoff.people);
    if (isCount(event.headcount) && event.headcount >= 1 && event.headcount <= offered) return null;
    const message = `${event.headcount} people released of ${offered} offered.`;
    return refuseFlow('out-of-bounds', message, 'Correct the offer first, or let the receiver count who joined.');
  },

  'standing-credit': (event: ActOf<'release'>, { books, crossing }: Scene): Verdict => {
    const chosen = chooseGrant(books, crossing.id, event.grant, event.headcount, event.at);
    return 'code' in chosen ? chosen : null;
  },

  'group-credit': (event: ActOf<'release'>, { books, handoff }: GroupScene): Verdict => {
    if (event.grant !== null && event.grant !== handoff.grant)
      return refuseFlow('unknown', 'The group has a grant of its own.', 'Leave the grant out.');
    return refuseCredit(grantOf(books, handoff.grant!)!, event.headcount, books.time, event.at);
  },

  'credit-for-more': (event: ActOf<'correct-release'>, { books, handoff }: GroupScene): Verdict => {
    // A number that was set too low after the group was seen has kept its places.
    const more = event.headcount - handoff.spent;
    const grant = grantOf(books, handoff.grant!)!;
    // The places of an earlier hour are gone: nothing is added to them afterwards.
    const left = periodAt(grant, books.time) === handoff.period ? creditLeft(grant, books.time) : 0;
    if (more <= 0 || more <= left) return null;
    const message = `${more} more were released than reported, and ${left} places are left.`;
    return refuseFlow('no-credit', message, 'Let the receiver count them and explain them as a miscount.');
  },

  unseen: (_event: ActOf<'recall'>, { handoff }: GroupScene): Verdict =>
    handoff.sightedAt === null ? null : refuseFlow('wrong-stage', 'The receiver has seen the group.'),

  'sound-count': (event: { readonly counted: number }): Verdict =>
    isCount(event.counted) && event.counted <= LIMITS.GRANT_PLACES_COUNT
      ? null
      : refuseFlow('out-of-bounds', 'People are counted in whole numbers.'),

  'sound-explanation': (event: ActOf<'explain'>): Verdict => {
    const wrong = event.parts.find((part) => !isPart(part.code, part.people, part.text));
    if (wrong) return refuseFlow('out-of-bounds', `${wrong.people} people cannot be "${wrong.code}".`);
    return new Set(event.parts.map(({ code }) => code)).size === event.parts.length
      ? null
      : refuseFlow('out-of-bounds', 'A reason is named once.');
  },

  balanced: (event: ActOf<'explain'>, { handoff }: GroupScene): Verdict => {
    const difference = handoff.counted! - handoff.released!;
    const explained = event.parts.reduce((sum, part) => sum + part.people, 0);
    return explained === difference
      ? null
      : refuseFlow('unbalanced', `The parts add up to ${explained}, and the difference is ${difference}.`);
  },

  'sound-terms': (event: ActOf<'letter'>, { books }: Pick<Scene, 'books'>): Verdict => {
    if (
      lookUp(books.letters, `${event.crossing} ${event.desk}`) === undefined &&
      countLetters(books, event.desk) >= LIMITS.LETTERS_PER_DESK_COUNT
    )
      return refuseFlow('out-of-bounds', 'The desk has signed letters for as many crossings as one desk may.');
    const { sender, receiver, from, to, receiptMinutes, partySize } = event.terms;
    const isSound =
      sender !== receiver &&
      from !== to &&
      isBetween(receiptMinutes, 1, LIMITS.RECEIPT_LIMIT_MINUTES) &&
      isBetween(partySize, 1, LIMITS.PARTY_SIZE_PEOPLE);
    return isSound ? null : refuseFlow('out-of-bounds', 'The terms name two desks, two places and sound limits.');
  },

  'sound-capacity': (event: ActOf<'capacity'>): Verdict =>
    Object.values(event.free).every((places) => isCount(places) && places <= LIMITS.GRANT_PLACES_COUNT)
      ? null
      : refuseFlow('out-of-bounds', 'Free places are whole numbers.'),

  'new-grant': (event: ActOf<'grant'>, { books, crossing }: Scene): Verdict => {
    if (grantOf(books, event.grant) || event.grant.startsWith('g:'))
      return refuseFlow('wrong-stage', 'The id of the grant is taken.');
    if (
      !isBetween(event.places, 1, LIMITS.GRANT_PLACES_COUNT) ||
      !(event.every === null || isBetween(event.every, 1, 1_440))
    )
      return refuseFlow('out-of-bounds', 'A grant has places, and periods of a day at most.');
    return crossing.standing.length < LIMITS.STANDING_GRANTS_PER_CROSSING_COUNT
      ? null
      : refuseFlow('out-of-bounds', 'The crossing has too many standing grants.', 'Revoke one that is not needed.');
  },

  'standing-open': (event: ActOf<'revoke'>, { books }: Scene): Verdict => {
    const grant = grantOf(books, event.grant)!;
    return grant.handoff === null && grant.state === 'open'
      ? null
      : refuseFlow('wrong-stage', 'The grant is not a standing one, or has ended.');
  },

  'new-hold': (event: ActOf<'hold'>, { crossing }: Scene): Verdict => {
    if (crossing.holds.some(({ id }) => id === event.hold))
      return refuseFlow('wrong-stage', 'That hold stands already.');
    return crossing.holds.length < LIMITS.HOLDS_PER_CROSSING_COUNT
      ? null
      : refuseFlow('out-of-bounds', 'The crossing has too many holds.');
  },

  'own-hold': (event: ActOf<'resume'>, { crossing }: Scene): Verdict => {
    const hold = crossing.holds.find(({ id }) => id === event.hold);
    if (!hold) return refuseFlow('wrong-stage', 'That hold does not stand.');
    return hold.desk === event.desk ? null : refuseFlow('not-yours', 'The other desk holds the crossing.');
  },
};

export type GuardName = keyof typeof GUARDS;

/** Over by the time of the log, or by the author's own clock: an act needs both to be in time. */
const isOver = (end: number, at: number, books: Books): boolean => Math.max(books.time, at) > end;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isBetween = (value: number, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && value >= low && value <= high;
const areCounts = <K extends string>(counts: Readonly<Record<K, number>>, kinds: readonly K[]): boolean =>
  kinds.every((kind) => isCount(counts[kind]) && counts[kind] <= LIMITS.PARTY_SIZE_PEOPLE);
const isWindow = ({ from, to }: Interval): boolean =>
  isCount(from) && isCount(to) && from <= to && to - from <= LIMITS.GRANT_WINDOW_HOURS * HOUR;
const isNamed = ({ by, reason }: Override): boolean =>
  isText(by, 2, LIMITS.FLOW_NAME_CHARS) && isText(reason, 2, LIMITS.FLOW_REASON_CHARS);
const isText = (text: string, least: number, most: number): boolean =>
  text.trim().length >= least && text.length <= most;

function refuseNeeds(needs: Needs, headcount: number): Verdict {
  return areCounts(needs, NeedKinds) && NeedKinds.every((kind) => needs[kind] <= headcount)
    ? null
    : refuseFlow('out-of-bounds', 'A need is a whole number, of people in the group.');
}

/** A reason's sign: people who were turned back did not arrive, people who joined did. */
function isPart(code: string, people: number, text: string): boolean {
  if (!Number.isSafeInteger(people) || people === 0 || Math.abs(people) > LIMITS.GRANT_PLACES_COUNT) return false;
  if (!isText(text, code === 'other' ? 2 : 0, LIMITS.FLOW_REASON_CHARS)) return false;
  if (code === 'other') return true;
  if (code === 'joined') return people > 0;
  if (code === 'turned-back' || code === 'medical' || code === 'stayed') return people < 0;
  return true;
}
