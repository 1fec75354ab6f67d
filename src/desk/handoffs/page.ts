import { crossingOf, handoffOf, placeOf, readCredit } from '../../flow/index.ts';
import { type CapacityKind, type CrossingId, HOUR, type PlaceId } from '../../model/index.ts';
import type {
  ActOffer,
  ConnectionView,
  HandoffsView,
  ReceivingPlace,
  RefusedView,
  UnsignedCrossing,
} from '../contract/index.ts';
import type { RefusedTurn } from './chronicle.ts';
import { listCrossings, viewCrossing } from './crossing-lanes.ts';
import { listLetterActs, listPlaceActs } from './crossing-acts.ts';
import { composeHandoffLede } from './handoff-lede.ts';
import { listCards, needsUs } from './lanes.ts';
import {
  nameCrossing,
  nameDesk,
  namePlace,
  type Outlook,
  partyOf,
  sealOfSubject,
  showAt,
  showMaybe,
} from './outlook.ts';
import { LATELY_HOURS } from './lately.ts';

const MOST_REFUSALS = 40;
const REFUSALS_HOURS = 24;

/** The page of hand-offs: every crossing with its lanes, what waits for this desk, and whether both books agree. */
export function viewHandoffs(outlook: Outlook): HandoffsView {
  const { settings, now } = outlook;
  const crossings = listCrossings(outlook).map((id) => viewCrossing(outlook, id));
  const cards = crossings.flatMap(listCards);
  const connection = viewConnection(outlook);
  const places = viewPlaces(outlook);
  const asOf = showAt(outlook, now);
  return {
    asOf,
    zone: settings.corridor.zone,
    desk: settings.desk,
    connection,
    lede: composeHandoffLede({ asOf, crossings, places, connection }),
    waitsForUs: cards.filter(needsUs).length,
    overdue: cards.filter(({ overdue }) => overdue).length,
    lately: sumLately(outlook),
    crossings,
    unsigned: listUnsigned(outlook),
    places,
    refusals: viewRefusals(outlook),
  };
}

/** How this desk hangs on the shared order, and whether the other desks' books came to the same. */
export function viewConnection(outlook: Outlook): ConnectionView {
  const { settings, chronicle, health, books } = outlook;
  const comparisons = chronicle.comparisons();
  const compared = settings.partners.map(({ id }) => comparisons.get(id)?.agrees);
  return {
    state: health.state,
    since: showAt(outlook, health.since),
    waiting: health.waiting.length,
    partners: settings.partners.map(({ id, name }) => {
      const heard = chronicle.heard().get(id);
      return { desk: id, name, heardAt: showMaybe(outlook, heard?.at ?? null), position: heard?.seq ?? null };
    }),
    books: compared.includes(false) ? 'differ' : compared.includes(true) ? 'agree' : 'unknown',
    position: chronicle.seq(),
    logTime: books.time === 0 ? null : showAt(outlook, books.time),
  };
}

function sumLately(outlook: Outlook): HandoffsView['lately'] {
  const { chronicle, books, now } = outlook;
  const since = now - LATELY_HOURS * HOUR;
  const sums = { released: 0, received: 0, explained: 0, toExplain: 0, underway: 0 };
  const passages = listCrossings(outlook)
    .filter((id) => partyOf(outlook, id) !== 'observer')
    .flatMap((id) => chronicle.recent(id));
  for (const { id, trail } of passages) {
    const { stage, released, counted } = handoffOf(books, id)!;
    const releasedAt = trail.find((mark) => mark.stage === 'released')?.at;
    if (released === null || releasedAt === undefined || releasedAt < since) continue;
    sums.released += released;
    sums.received += counted ?? 0;
    if (counted === null) sums.underway += released;
    else if (stage === 'closed') sums.explained += counted - released;
    else sums.toExplain += counted - released;
  }
  return { hours: LATELY_HOURS, ...sums };
}

/** Places that people are received at on a crossing of this log, those of this desk first. */
function viewPlaces(outlook: Outlook): ReceivingPlace[] {
  const ids = new Map<PlaceId, CrossingId>();
  for (const id of listCrossings(outlook)) {
    const { to } = crossingOf(outlook.books, id)!.terms;
    if (!ids.has(to)) ids.set(to, id);
  }
  return [...ids]
    .map(([place, crossing]) => viewPlace(outlook, place, crossing))
    .toSorted((one, other) => Number(other.ours) - Number(one.ours));
}

function viewPlace(outlook: Outlook, id: PlaceId, crossing: CrossingId): ReceivingPlace {
  const place = placeOf(outlook.books, id)!;
  const { capacity } = readCredit(outlook.books, crossing, outlook.now)!;
  const ours = place.desk === outlook.settings.desk.id;
  const free = { ...capacity.free };
  return {
    place: id,
    name: namePlace(outlook.settings, id),
    desk: place.desk,
    ours,
    isStated: capacity.isStated,
    statedAt: showMaybe(outlook, place.statement?.at ?? null),
    until: showMaybe(outlook, capacity.until),
    by: place.statement?.by ?? '',
    reason: capacity.reason,
    committed: capacity.committed,
    arrived: capacity.arrived,
    free,
    sealed: sealOfSubject(outlook, 'capacity', id),
    acts: ours ? listPlaceActs(outlook, id, proposeFree(outlook, id)) : [],
  };
}

/** What was stated last, less who has come since; before the first statement what the corridor file says the place holds. */
function proposeFree({ books, settings }: Outlook, id: PlaceId): NonNullable<ActOffer['suggest']['free']> {
  const { statement, arrived } = placeOf(books, id)!;
  const capacity = settings.corridor.places.find((place) => place.id === id)?.capacity;
  const known = { beds: capacity?.beds, holding: capacity?.holding, processing: capacity?.processingPerHour };
  const stated = statement?.free ?? known;
  const entries = Object.entries(stated) as readonly (readonly [CapacityKind, number | null | undefined])[];
  return Object.fromEntries(
    entries.flatMap(([kind, places]) =>
      typeof places === 'number' ? [[kind, Math.max(0, kind === 'processing' ? places : places - arrived)]] : [],
    ),
  );
}

function listUnsigned(outlook: Outlook): UnsignedCrossing[] {
  const { settings, chronicle, books } = outlook;
  const border = settings.corridor.crossings.filter((crossing) => crossing.border).map(({ id }) => id);
  return [...new Set([...border, ...chronicle.crossings()])]
    .filter((id) => crossingOf(books, id) === undefined)
    .map((id) => {
      const crossing = settings.corridor.crossings.find((candidate) => candidate.id === id);
      const letters = chronicle.letters(id);
      return {
        crossing: id,
        name: nameCrossing(settings, id),
        from: namePlace(settings, crossing?.from ?? letters[0]!.terms.from),
        to: namePlace(settings, crossing?.to ?? letters[0]!.terms.to),
        letters: letters.map(({ desk, terms }) => ({
          desk,
          name: nameDesk(outlook, desk),
          terms: { ...terms },
          names: {
            sender: nameDesk(outlook, terms.sender),
            receiver: nameDesk(outlook, terms.receiver),
            from: namePlace(settings, terms.from),
            to: namePlace(settings, terms.to),
          },
        })),
        acts: listLetterActs(outlook, id),
      };
    });
}

function viewRefusals(outlook: Outlook): RefusedView[] {
  const since = outlook.now - REFUSALS_HOURS * HOUR;
  return outlook.chronicle
    .refusals()
    .filter(({ at }) => at >= since)
    .slice(0, MOST_REFUSALS)
    .map((refused) => viewRefused(outlook, refused));
}

const viewRefused = (outlook: Outlook, { event, at, act, desk, by, subject, code }: RefusedTurn): RefusedView => ({
  event,
  at: showAt(outlook, at),
  act,
  desk,
  deskName: nameDesk(outlook, desk),
  by,
  subject,
  label: outlook.chronicle.passage(subject as never)?.label ?? null,
  code,
});
