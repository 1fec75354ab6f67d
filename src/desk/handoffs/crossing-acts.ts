import { crossingOf, readCredit } from '../../flow/index.ts';
import {
  asInstant,
  type CrossingId,
  type CrossingTerms,
  HOUR,
  type Instant,
  MINUTE,
  type PlaceId,
} from '../../model/index.ts';
import type { ActOffer } from '../contract/index.ts';
import { offerAct, SOME_REASON } from './act-offers.ts';
import { type Outlook, partyOf, showAt, showWindow } from './outlook.ts';

/** An offer waits this long for its answer, a new grant and a new hold last this long, unless people say otherwise. */
const OFFER_HOURS = 2;
const GRANT_HOURS = 1;
const HOLD_HOURS = 1;
const CAPACITY_HOURS = 8;
/** Terms that are proposed for a crossing nobody has signed for. */
const FIRST_TERMS = { receiptMinutes: 60, partySize: 200 };

/** Forms write whole minutes. The one that runs, not the next: places that are given now may be used now. */
const minuteOf = (now: Instant): Instant => asInstant(Math.floor(now / MINUTE) * MINUTE);
const hoursAfter = (now: Instant, hours: number): Instant => asInstant(minuteOf(now) + hours * HOUR);

/** What this desk may do on a crossing besides its groups. */
export function listCrossingActs(outlook: Outlook, id: CrossingId): ActOffer[] {
  const party = partyOf(outlook, id);
  if (party === 'observer') return [];
  const receiver = party === 'receiver' ? [offerGrant(outlook, id), ...offerRevokes(outlook, id)] : [];
  const sender = party === 'sender' ? [offerGroup(outlook, id)] : [];
  return [...offerResumes(outlook, id), ...sender, ...receiver, offerHold(outlook, id), ...offerNewTerms(outlook, id)];
}

function offerGroup(outlook: Outlook, crossing: CrossingId): ActOffer {
  const suggest = {
    readyAt: showAt(outlook, minuteOf(outlook.now)),
    expires: showAt(outlook, hoursAfter(outlook.now, OFFER_HOURS)),
  };
  return offerAct(outlook, { act: 'offer', subject: { crossing }, suggest, probe: null });
}

function offerGrant(outlook: Outlook, crossing: CrossingId): ActOffer {
  const { free } = readCredit(outlook.books, crossing, outlook.now)!.capacity;
  const places = Math.max(1, Math.min(crossingOf(outlook.books, crossing)!.terms.partySize, ...Object.values(free)));
  const window = showWindow(outlook, { from: minuteOf(outlook.now), to: hoursAfter(outlook.now, GRANT_HOURS) });
  const suggest = { places, window };
  return offerAct(outlook, {
    act: 'grant',
    subject: { crossing },
    suggest,
    probe: { ...suggest, every: null, override: null },
  });
}

const offerRevokes = (outlook: Outlook, id: CrossingId): ActOffer[] =>
  crossingOf(outlook.books, id)!.standing.map((grant) =>
    offerAct(outlook, { act: 'revoke', subject: { grant }, suggest: {}, probe: { reason: SOME_REASON } }),
  );

function offerHold(outlook: Outlook, crossing: CrossingId): ActOffer {
  const suggest = { until: showAt(outlook, hoursAfter(outlook.now, HOLD_HOURS)) };
  return offerAct(outlook, {
    act: 'hold',
    subject: { crossing },
    suggest,
    probe: { ...suggest, reason: SOME_REASON },
  });
}

/** Only the desk that put a hold ends it. */
const offerResumes = (outlook: Outlook, crossing: CrossingId): ActOffer[] =>
  crossingOf(outlook.books, crossing)!
    .holds.filter(({ desk }) => desk === outlook.settings.desk.id)
    .map((hold) =>
      offerAct(outlook, {
        act: 'resume',
        subject: { crossing, hold: hold.id },
        suggest: {},
        isLead: hold.until < outlook.now,
        probe: {},
      }),
    );

/** The other desk has signed other terms than those in force: signing the same brings them into force. */
function offerNewTerms(outlook: Outlook, crossing: CrossingId): ActOffer[] {
  const inForce = crossingOf(outlook.books, crossing)!.terms;
  const own = outlook.settings.desk.id;
  const asked = outlook.chronicle.letters(crossing).find(({ desk, terms }) => desk !== own && !areSame(terms, inForce));
  return asked ? [offerLetter(outlook, crossing, asked.terms, true)] : [];
}

const areSame = (one: CrossingTerms, other: CrossingTerms): boolean =>
  one.receiptMinutes === other.receiptMinutes && one.partySize === other.partySize;

function offerLetter(outlook: Outlook, crossing: CrossingId, terms: CrossingTerms, isLead: boolean): ActOffer {
  const suggest = { terms: { ...terms } };
  return offerAct(outlook, { act: 'letter', subject: { crossing }, suggest, isLead, probe: { ...suggest } });
}

/** A crossing nobody, or only one desk, has signed for: sign what the other signed, or make the first proposal. */
export function listLetterActs(outlook: Outlook, crossing: CrossingId): ActOffer[] {
  const own = outlook.settings.desk.id;
  const letters = outlook.chronicle.letters(crossing);
  const theirs = letters.find(({ desk }) => desk !== own);
  if (theirs) return [offerLetter(outlook, crossing, theirs.terms, true)];
  const first = proposeTerms(outlook, crossing);
  return first && !letters.some(({ desk }) => desk === own) ? [offerLetter(outlook, crossing, first, false)] : [];
}

/** Who sends and who receives, where the sides of the corridor are named as the desks are. */
function proposeTerms({ settings }: Outlook, id: CrossingId): CrossingTerms | null {
  const crossing = settings.corridor.crossings.find((candidate) => candidate.id === id);
  if (!crossing) return null;
  const sideOf = (place: PlaceId): string =>
    settings.corridor.places.find((candidate) => candidate.id === place)?.side.toLowerCase() ?? '';
  const deskAt = (place: PlaceId) =>
    [settings.desk, ...settings.partners].find(
      (desk) => sideOf(place) !== '' && `${desk.id} ${desk.name}`.toLowerCase().includes(sideOf(place)),
    );
  const [sender, receiver] = [deskAt(crossing.from), deskAt(crossing.to)];
  if (!sender || !receiver || sender.id === receiver.id) return null;
  return { sender: sender.id, receiver: receiver.id, from: crossing.from, to: crossing.to, ...FIRST_TERMS };
}

/** A receiving place of this desk: say again what is free. */
export function listPlaceActs(
  outlook: Outlook,
  place: PlaceId,
  free: NonNullable<ActOffer['suggest']['free']>,
): ActOffer[] {
  const suggest = { free, until: showAt(outlook, hoursAfter(outlook.now, CAPACITY_HOURS)) };
  return [offerAct(outlook, { act: 'capacity', subject: { place }, suggest, probe: { ...suggest, reason: '' } })];
}
