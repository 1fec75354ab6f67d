import type { Count } from './count.ts';
import type { MessageId, ReportId } from './ids.ts';
import type { LanguageOrUnknown } from './languages.ts';
import type { PlaceRef } from './place.ts';
import type { Interval } from './time.ts';

/** What can be reported: a closed list. A new kind owes a fixture, a lexicon line per language and a glossary entry. */
export const ReportKinds = [
  'presence',
  'waiting',
  'stranded',
  'departure',
  'transit',
  'crossing',
  'arrival',
  'return',
  'release',
  'closure',
  'opening',
  'checkpoint',
  'capacity',
  'hazard',
  'drowning',
  'death',
  'robbery',
  'extortion',
  'kidnapping',
  'missing-child',
  'missing-person',
  'need-water',
  'need-food',
  'need-medical',
  'need-shelter',
  'need-transport',
  'need-information',
] as const;
export type ReportKind = (typeof ReportKinds)[number];

/** How the speaker knows. `unmarked` is a value of its own: nothing was said about it. */
export const ReportBases = ['eyewitness', 'participant', 'hearsay', 'official', 'media', 'unmarked'] as const;
export type ReportBasis = (typeof ReportBases)[number];

export const Polarities = ['affirmed', 'denied', 'asked'] as const;
export type Polarity = (typeof Polarities)[number];

export const Modes = ['past', 'now', 'planned', 'conditional'] as const;
export type Mode = (typeof Modes)[number];

/** What words of capacity say without a number: nothing is free, or something is. */
export const Rooms = ['full', 'free'] as const;
export type Room = (typeof Rooms)[number];

/** UTF-16 offsets into the message text, start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The fields of a report that rest on words. */
export const SpanFields = ['kind', 'count', 'place', 'to', 'when', 'basis', 'polarity', 'mode'] as const;
export type SpanField = (typeof SpanFields)[number];

/** What one message says about one thing, with the words it was read from and the rules that read them. */
export interface Report {
  readonly id: ReportId;
  readonly message: MessageId;
  readonly kind: ReportKind;
  readonly count: Count | null;
  /** Of capacity without a number; absent where the words leave it open. */
  readonly room?: Room;
  readonly place: PlaceRef | null;
  readonly to: PlaceRef | null;
  readonly when: Interval | null;
  readonly basis: ReportBasis;
  readonly polarity: Polarity;
  readonly mode: Mode;
  readonly lang: LanguageOrUnknown;
  readonly spans: Readonly<Partial<Record<SpanField, Span>>>;
  /** Names of the rules that fired, lead rule first. */
  readonly rules: readonly string[];
}
