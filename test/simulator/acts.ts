import {
  asCrossingId,
  asDeskId,
  asEventId,
  asGrantId,
  asHandoffId,
  asHoldId,
  asInstant,
  asPlaceId,
  type CrossingTerms,
  type FlowEvent,
  MINUTE,
  type Needs,
  NO_NEEDS,
  NOBODY,
  type People,
} from '../../src/model/index.ts';

/** Short words for hand-off events in tests: one bridge, two desks, minutes since six in the morning. */
export const SENDER = asDeskId('matamoros');
export const RECEIVER = asDeskId('brownsville');
export const STRANGER = asDeskId('observer');
export const BRIDGE = asCrossingId('puente-nuevo');
export const STATION = asPlaceId('brownsville-station');
export const DAWN = Date.UTC(2023, 4, 11, 11, 0);

export const TERMS: CrossingTerms = {
  sender: SENDER,
  receiver: RECEIVER,
  from: asPlaceId('matamoros-bank'),
  to: STATION,
  receiptMinutes: 60,
  partySize: 200,
};

export const minute = (minutes: number) => asInstant(DAWN + minutes * MINUTE);
export const people = (adults: number, others: Partial<People> = {}): People => ({ ...NOBODY, adults, ...others });
export const needs = (some: Partial<Needs>): Needs => ({ ...NO_NEEDS, ...some });
export const between = (from: number, to: number) => ({ from: minute(from), to: minute(to) });

type Kind = FlowEvent['kind'];
type EventOf<K extends Kind> = Extract<FlowEvent, { readonly kind: K }>;
type Given<K extends Kind> = Partial<Omit<EventOf<K>, 'kind' | 'at'>>;

let drawn = 0;
const header = { by: 'shift lead', desk: SENDER };

/** One event at a minute after dawn, with sound values for all that the test does not care about. */
export function act<K extends Kind>(kind: K, at: number, given: Given<K> = {}): EventOf<K> {
  const id = asEventId(`e${String(++drawn).padStart(6, '0')}`);
  return { ...header, ...DEFAULTS[kind], kind, id, at: minute(at), ...given } as unknown as EventOf<K>;
}

const handoff = asHandoffId('h1');
const promise = { places: 100, window: between(0, 120), override: null };

/** The receiver's acts are the receiver's unless a test says otherwise. */
const DEFAULTS: { readonly [K in Kind]: Given<K> } = {
  letter: { crossing: BRIDGE, terms: TERMS },
  capacity: { desk: RECEIVER, place: STATION, free: { holding: 1_000 }, until: minute(1_440), reason: '' },
  grant: { desk: RECEIVER, grant: asGrantId('s1'), crossing: BRIDGE, ...promise, every: null },
  revoke: { desk: RECEIVER, grant: asGrantId('s1'), reason: '' },
  hold: { hold: asHoldId('k1'), crossing: BRIDGE, reason: 'fence down', until: minute(60) },
  resume: { hold: asHoldId('k1'), crossing: BRIDGE },
  offer: { handoff, crossing: BRIDGE, people: people(100), needs: NO_NEEDS, readyAt: minute(0), expires: minute(90) },
  accept: { desk: RECEIVER, handoff, ...promise },
  counter: { desk: RECEIVER, handoff, ...promise, places: 60 },
  agree: { handoff, part: people(60), needs: null, rest: asHandoffId('h2') },
  withdraw: { handoff, reason: '' },
  decline: { desk: RECEIVER, handoff, reason: 'no interpreter' },
  release: { handoff, headcount: 100, grant: null },
  recall: { handoff, reason: 'storm' },
  sight: { desk: RECEIVER, handoff },
  receive: { desk: RECEIVER, handoff, counted: 98 },
  explain: { handoff, parts: [{ code: 'turned-back', people: -2, text: '' }] },
  'correct-offer': { handoff, people: people(100), needs: null, reason: '' },
  'correct-release': { handoff, headcount: 99, reason: '' },
  'correct-receipt': { desk: RECEIVER, handoff, counted: 97, reason: '' },
  tick: {},
  refused: { act: 'release', subject: 'h1', code: 'held' },
};

/** The letter, signed by both, and a statement of capacity: what nearly every story begins with. */
export const opening = (): FlowEvent[] => [act('letter', 0), act('letter', 0, { desk: RECEIVER }), act('capacity', 0)];
