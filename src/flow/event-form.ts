import {
  CapacityKinds,
  DifferenceCodes,
  type FlowEvent,
  LIMITS,
  NeedKinds,
  NO_NEEDS,
  ok,
  PeopleKinds,
  refuse,
  type Refusal,
  type Result,
} from '../model/index.ts';
import { type Field, id, isFields, listOf, orNull, readFields, shape, time, upTo, whole } from './fields.ts';

const name: Field = { read: upTo(LIMITS.FLOW_NAME_CHARS, 2) };
const cause: Field = { read: upTo(LIMITS.FLOW_REASON_CHARS, 2) };
const words: Field = { read: upTo(LIMITS.FLOW_REASON_CHARS, 0), otherwise: '' };
const oneOf = (values: readonly string[]): Field => ({
  read: (raw) => (values.includes(raw as string) ? raw : undefined),
});

const counts = (kinds: readonly string[]): Field =>
  shape(Object.fromEntries(kinds.map((kind) => [kind, { ...whole, otherwise: 0 }])));

const window = shape({ from: time, to: time });
const override = orNull(shape({ by: name, reason: cause }));
const people = counts(PeopleKinds);
const needs = { ...counts(NeedKinds), otherwise: NO_NEEDS };
const free: Field = {
  read: (raw) => {
    if (!isFields(raw)) return undefined;
    const known = CapacityKinds.filter((kind) => raw[kind] !== undefined);
    return known.every((kind) => Number.isSafeInteger(raw[kind]))
      ? Object.fromEntries(known.map((kind) => [kind, raw[kind]]))
      : undefined;
  },
};

const promised = { places: whole, window, override };
const group = { handoff: id };
const terms = shape({
  sender: id,
  receiver: id,
  from: id,
  to: id,
  receiptMinutes: { ...whole, otherwise: 60 },
  partySize: { ...whole, otherwise: 200 },
});

/** What each kind of event carries, besides `id`, `at`, `desk` and `by`. docs/reference/handoffs.md lists the same. */
export const EVENT_FORMS: Readonly<Record<FlowEvent['kind'], Readonly<Record<string, Field>>>> = {
  letter: { crossing: id, terms },
  capacity: { place: id, free, until: time, reason: words },
  grant: { crossing: id, grant: id, ...promised, every: orNull(whole) },
  revoke: { grant: id, reason: words },
  hold: { crossing: id, hold: id, reason: words, until: time },
  resume: { crossing: id, hold: id },
  offer: { ...group, crossing: id, people, needs, readyAt: time, expires: time },
  accept: { ...group, ...promised },
  counter: { ...group, ...promised },
  agree: { ...group, part: orNull(people), needs: orNull(counts(NeedKinds)), rest: orNull(id) },
  withdraw: { ...group, reason: words },
  decline: { ...group, reason: words },
  release: { ...group, headcount: whole, grant: orNull(id) },
  recall: { ...group, reason: words },
  sight: group,
  receive: { ...group, counted: whole },
  explain: { ...group, parts: listOf(shape({ code: oneOf(DifferenceCodes), people: whole, text: words })) },
  'correct-offer': { ...group, people, needs: orNull(counts(NeedKinds)), reason: words },
  'correct-release': { ...group, headcount: whole, reason: words },
  'correct-receipt': { ...group, counted: whole, reason: words },
  tick: {},
  refused: { act: id, subject: id, code: id },
};

/** Without "/": a desk's own record names what it makes of acts with one, and nobody takes such a name before it. */
const eventId: Field = { read: (raw) => (String(raw).includes('/') ? undefined : id.read(raw)) };
const HEAD = { id: eventId, at: time, desk: id, by: name };
const WHOLE_FORMS = Object.fromEntries(
  Object.entries(EVENT_FORMS).map(([kind, form]) => [kind, { ...HEAD, ...form }]),
) as unknown as typeof EVENT_FORMS;

/**
 * Reads an event from JSON as it comes off the link, or from a file: exactly the fields of its kind, others are dropped. Times may be ISO 8601 or
 * milliseconds. A group counted but not sorted by age may give `headcount` in place of `people`. Refusal: `event-malformed`, naming the field.
 */
export function readFlowEvent(raw: unknown): Result<FlowEvent, Refusal<'event-malformed'>> {
  if (!isFields(raw)) return malformed('It is not an object');
  const kind = raw['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(EVENT_FORMS, kind))
    return malformed(`There is no kind "${String(kind)}"`);
  const given =
    raw['people'] === undefined && kind.endsWith('offer') ? { ...raw, people: { unsorted: raw['headcount'] } } : raw;
  const { value, wrong } = readFields(given, WHOLE_FORMS[kind as FlowEvent['kind']]);
  return value
    ? ok({ kind, ...value } as unknown as FlowEvent)
    : malformed(`"${wrong}" of ${kind} is missing or wrong`);
}

const malformed = (message: string) =>
  refuse('event-malformed', `${message}.`, 'docs/reference/handoffs.md lists the fields of every event.');
