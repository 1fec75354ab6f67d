import { enterFieldForm, type FieldEntry, type FieldForm } from '../../channels/index.ts';
import { type Books, crossingOf, handoffOf } from '../../flow/index.ts';
import {
  asChannelId,
  asInstant,
  type CapacityStatement,
  type Channel,
  type Count,
  exactly,
  type FlowEvent,
  HOUR,
  type Instant,
  LIMITS,
  parseInstant,
  type PlaceId,
  type PlaceRef,
  type ReportKind,
  type Result,
} from '../../model/index.ts';
import type { FieldCountRequest } from '../contract/index.ts';
import type { ReadMessage } from '../ports.ts';
import type { EvidencePorts, HandoffSettings, NamedDesk } from './ports.ts';
import { namePlace } from './outlook.ts';

type Doors = Pick<EvidencePorts, 'door' | 'keyedHash'>;

/** What a desk's acts say about the world, as a channel with its basis: the letter of agreement between the desks. */
export const deskChannel = ({ desk, corridor }: HandoffSettings, author: NamedDesk, since: Instant): Channel => ({
  id: asChannelId(`desk-${author.id}`),
  kind: 'field-form',
  name: `Hand-offs, ${author.name}`,
  basis: {
    agreedBy: author.id === desk.id ? desk.name : `${author.name} and ${desk.name}`,
    agreedAt: since,
    purpose: 'Counts that the desks of a crossing state to each other in their hand-offs.',
    notice: 'Only counts, places and times; no words of travellers.',
  },
  zone: corridor.zone,
  sourceClass: author.id === desk.id ? 'own-officer' : 'partner-desk',
  near: null,
});

/** What this desk's officers count where they stand. */
export const officerChannel = ({ desk, corridor }: HandoffSettings, since: Instant): Channel => ({
  id: asChannelId('field-officers'),
  kind: 'field-form',
  name: `Officers of ${desk.name}`,
  basis: {
    agreedBy: desk.name,
    agreedAt: since,
    purpose: 'Officers count how many people wait, leave and arrive.',
    notice: 'Officers count people; they note no names and take no pictures.',
  },
  zone: corridor.zone,
  sourceClass: 'own-officer',
  near: null,
});

/**
 * What an accepted act says about people at a place, as a message and its report: an offer that they wait, a release that they left, a
 * receipt that they arrived, a statement how many places are free. Other acts say nothing about the world: null.
 */
export function toEvidence(
  event: FlowEvent,
  books: Books,
  settings: HandoffSettings,
  author: NamedDesk,
  doors: Doors,
): FieldEntry | null {
  const said = readEvent(event, books);
  if (!said) return null;
  const form: FieldForm = {
    id: event.id,
    officer: author.id,
    at: event.at,
    kind: said.kind,
    count: said.count,
    place: placeRef(settings, said.place),
    location: null,
    note: '',
    lang: 'en',
  };
  const entry = enterFieldForm(form, deskChannel(settings, author, event.at), doors);
  if (!entry.ok) return null;
  const { message, report } = entry.value;
  const to = said.to === null ? null : placeRef(settings, said.to);
  return { message, report: { ...report, basis: 'official', to, rules: ['hand-off', event.kind] } };
}

interface Said {
  readonly kind: ReportKind;
  readonly count: Count;
  readonly place: PlaceId;
  readonly to: PlaceId | null;
}

function readEvent(event: FlowEvent, books: Books): Said | null {
  if (event.kind === 'capacity') return readCapacityEvent(event.place, event.free);
  if (!('handoff' in event)) return null;
  const handoff = handoffOf(books, event.handoff);
  const terms = handoff && crossingOf(books, handoff.crossing)?.terms;
  if (!handoff || !terms) return null;
  const { from, to } = terms;
  const headcount =
    handoff.people.adults + handoff.people.children + handoff.people.unaccompanied + handoff.people.unsorted;
  switch (event.kind) {
    case 'offer':
    case 'correct-offer':
      return { kind: 'waiting', count: exactly(headcount, 'person'), place: from, to };
    case 'release':
    case 'correct-release':
      return { kind: 'departure', count: exactly(event.headcount, 'person'), place: from, to };
    case 'receive':
    case 'correct-receipt':
      return { kind: 'arrival', count: exactly(event.counted, 'person'), place: to, to: null };
    default:
      return null;
  }
}

/** Room for people; a rate of processing is no room. */
function readCapacityEvent(place: PlaceId, { beds, holding }: CapacityStatement['free']): Said | null {
  const rooms = [beds, holding].filter((room) => room !== undefined);
  if (rooms.length === 0) return null;
  return { kind: 'capacity', count: exactly(Math.min(...rooms), 'place'), place, to: null };
}

const placeRef = (settings: HandoffSettings, id: PlaceId): PlaceRef => {
  const name = namePlace(settings, id);
  return { id, name, text: name };
};

/** An officer's count as evidence. Refusals: those of the field form. */
export function enterCount(
  request: FieldCountRequest,
  settings: HandoffSettings,
  doors: Doors,
  now: Instant,
): Result<FieldEntry> {
  const form: FieldForm = {
    id: request.id,
    officer: request.by,
    // A phone that was away sends late; one whose clock runs ahead does not write into the future.
    at: asInstant(Math.min(parseInstant(request.at)!, now)),
    kind: request.kind,
    count: countOf(request),
    place: placeRef(settings, request.place as PlaceId),
    location: null,
    note: request.note,
    lang: request.lang as FieldForm['lang'],
  };
  return enterFieldForm(form, officerChannel(settings, now), doors);
}

function countOf({ low, high }: FieldCountRequest): Count | null {
  const [least, most] = [low ?? high, high ?? low];
  if (least === null || most === null) return null;
  if (least === most) return exactly(least, 'person');
  return { op: 'range', low: least, best: Math.round((least + most) / 2), high: most, unit: 'person' };
}

export const keepFor = ({ message, report }: FieldEntry, now: Instant): ReadMessage => ({
  message,
  lang: report.lang,
  reports: [report],
  expiresAt: asInstant(now + LIMITS.CHAT_RETENTION_HOURS * HOUR),
});
