import type { PlaceId } from './ids.ts';
import type { Language } from './languages.ts';

export const PlaceKinds = [
  'city',
  'town',
  'village',
  'district',
  'bridge',
  'river',
  'river-bank',
  'port-of-entry',
  'lanes',
  'station',
  'shelter',
  'camp',
  'bus-station',
  'train',
  'road',
  'jungle',
  'sea',
  'island',
  'airport',
  'checkpoint',
  'plaza',
  'office',
  'hospital',
  'region',
  'country',
] as const;
export type PlaceKind = (typeof PlaceKinds)[number];

/** Somewhere people are, or go. Coarse on purpose: Cauce knows bridges and shelters, never a person's position. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The town or district it lies in. */
  readonly within: PlaceId | null;
  /** Nicknames, spellings and names in other languages, as people write them. */
  readonly aliases: readonly string[];
  /** Inhabitants, where known: a prior for which of two namesakes is meant. */
  readonly population?: number;
  /** OCHA P-code, where known. */
  readonly pcode?: string;
}

/** What a place is called in other languages than that of its `name`: on screens and in answers. */
export type NamesByLanguage = Readonly<Partial<Record<Language, string>>>;

/** A place as a report carries it: the words that named it, and the place they were read as (null: not known, or too close to call). */
export interface PlaceRef {
  readonly id: PlaceId | null;
  /** Name of the place, or the words themselves where none was found. */
  readonly name: string;
  readonly text: string;
}

export interface PlaceCandidate {
  readonly id: PlaceId;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** 0–1, candidates of one mention compared. */
  readonly score: number;
}

/** A name as it is compared: lower case, without marks. */
export const placeNameKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
