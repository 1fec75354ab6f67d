import {
  type ChannelKind,
  type Count,
  type Instant,
  type Interval,
  type MessageId,
  type Mode,
  NO_PLACE,
  type PlaceRef,
  type Polarity,
  type Report,
  type ReportBasis,
  type ReportId,
  type ReportKind,
  SOME_PLACE,
  type SourceClass,
} from '../model/index.ts';
import type { Placement } from './placement.ts';
import { placeKeys } from './scope.ts';
import type { Evidence, PlaceTree } from './evidence.ts';
import { hash32 } from './hashing.ts';
import { createRecall } from './recall.ts';
import { openHolder } from './sheets.ts';
import type { Traits } from './traits.ts';

/** A report without its words: what lives on when the text is removed. */
export interface FactReport {
  readonly id: ReportId;
  readonly kind: ReportKind;
  readonly count: Count | null;
  readonly place: PlaceRef | null;
  readonly to: PlaceRef | null;
  readonly when: Interval | null;
  readonly basis: ReportBasis;
  readonly polarity: Polarity;
  readonly mode: Mode;
}

/** A placed message without its words. */
export interface Fact {
  /** New with every placement: two lists of the same serials are the same facts. */
  readonly serial: number;
  /** Hashes of what it may share a claim through: its statement apart, the places of its reports and what they lie in. */
  readonly realms: readonly number[];
  readonly message: MessageId;
  readonly at: Instant;
  readonly sourceClass: SourceClass;
  readonly channelKind: ChannelKind;
  readonly reports: readonly FactReport[];
  readonly traits: Traits;
  readonly placement: Placement;
}

/** What of a message is needed after it was placed. */
export type Kept = Omit<Fact, 'placement' | 'serial'>;

export const keepFacts = ({ message, reports }: Evidence, traits: Traits, tree: PlaceTree): Kept => ({
  realms: listRealms(reports, tree),
  message: message.id,
  at: message.sentAt,
  sourceClass: message.sourceClass,
  channelKind: message.channelKind,
  reports: reports.map(sayRoom),
  traits,
});

function listRealms(reports: Evidence['reports'], tree: PlaceTree): readonly number[] {
  if (reports.length === 0) return NO_REALMS;
  const realms: number[] = [];
  for (const { place } of reports)
    for (const key of placeKeys(place, tree)) {
      const realm = REALMS.of(key);
      if (!realms.includes(realm)) realms.push(realm);
    }
  return realms;
}
const NO_REALMS: readonly number[] = [];
const MAX_REALMS_HELD = 4_000;
const REALMS = createRecall((key) => hash32(key), MAX_REALMS_HELD);

/** Full, and room without a number, are said in free places from here on: they are claims of their own, and never support each other. */
function sayRoom(report: Report): Report {
  if (report.room === undefined || report.count) return report;
  return { ...report, count: report.room === 'full' ? NO_PLACE : SOME_PLACE };
}

/** The kept facts of a message whose text goes: no words, no names, no sender; figures, places and times stay. */
export const stripWords = (kept: Kept): Kept => ({
  ...kept,
  reports: kept.reports.map(({ id, kind, count, place, to, when, basis, polarity, mode }) => ({
    id,
    kind,
    count,
    place: stripPlace(place),
    to: stripPlace(to),
    when,
    basis,
    polarity,
    mode,
  })),
  traits: {
    ...kept.traits,
    source: '' as Traits['source'],
    text: '',
    holder: openHolder(),
    items: [],
    weight: 0,
    from: [],
    placeWords: [],
    carries: [],
  },
});

const stripPlace = (place: PlaceRef | null): PlaceRef | null =>
  place === null ? null : place.id === null ? null : { ...place, text: place.name };
