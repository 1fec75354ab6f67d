import {
  type ChannelKind,
  type Count,
  type Interval,
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
} from '../../model/index.ts';
import { findOwnConcepts } from '../words/concepts.ts';
import type { Placement } from '../placement.ts';
import { keysIn, listPlaces, nameOfPlace, uniteAll } from '../reach/scope.ts';
import type { Evidence, PlaceTree } from '../evidence.ts';
import { openHolder } from '../traits/sheets.ts';
import { readStance } from '../traits/stance.ts';
import { splitWords } from '../words/wording.ts';
import type { Traits } from '../traits/index.ts';

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
  sourceClass: message.sourceClass,
  channelKind: message.channelKind,
  reports: reports.some(isRoomSaid) ? reports.map(sayRoom) : reports,
  traits,
});

/** A message in its place. */
export const placeFact = (kept: Kept, placement: Placement, serial: number): Fact => ({
  serial,
  realms: kept.realms,
  sourceClass: kept.sourceClass,
  channelKind: kept.channelKind,
  reports: kept.reports,
  traits: kept.traits,
  placement,
});

const listRealms = (reports: Evidence['reports'], tree: PlaceTree): readonly number[] =>
  uniteAll(listPlaces(reports), (place) => keysIn(tree).of(nameOfPlace(place)).realms);

/** Full, and room without a number, are said in free places from here on: they are claims of their own, and never support each other. */
const sayRoom = (report: Report): Report =>
  isRoomSaid(report) ? { ...report, count: report.room === 'full' ? NO_PLACE : SOME_PLACE } : report;
const isRoomSaid = ({ room, count }: Report): boolean => room !== undefined && !count;

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

/** Kept facts as they are written down: what follows from the rest is left out. */
export type Written = Omit<Kept, 'traits'> & { readonly traits: Omit<Traits, 'stance'> };

/** Kept facts to be written down. */
export const writeKept = ({ traits: { stance: _stance, ...traits }, ...kept }: Kept): Written => ({ ...kept, traits });

/** Kept facts that were written down. */
export const readKept = (written: Written): Kept => ({
  ...written,
  traits: { ...written.traits, stance: readStance(written.traits.signs) },
});

/** A listed place stays, and one that is only a common noun ("the bridge"): without it the claims about it would fall apart. */
const stripPlace = (place: PlaceRef | null): PlaceRef | null =>
  place && (place.id !== null || isCommonNoun(place.name)) ? { ...place, text: place.name } : null;

const isCommonNoun = (name: string): boolean => {
  const words = splitWords(name);
  return words.length > 0 && words.every((word) => findOwnConcepts(word, 'unknown').length > 0);
};
