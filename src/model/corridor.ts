import { asCrossingId, asPlaceId, type CrossingId, type PlaceId } from './ids.ts';
import { type Language, Languages } from './languages.ts';
import { type NamesByLanguage, type Place, type PlaceKind, PlaceKinds } from './place.ts';
import { ok, refuse, type Refusal, type Result } from './result.ts';
import { parseZone, type Zone } from './time.ts';

export const Transports = ['walk', 'bus', 'boat', 'train', 'car'] as const;
export type Transport = (typeof Transports)[number];

/** What a place can take, as far as it is known; null: not known. */
export interface PlaceCapacity {
  readonly beds: number | null;
  readonly holding: number | null;
  readonly processingPerHour: number | null;
}

/** Where a place stands in the schematic: column and row of a coarse grid, north up, angles of 45 and 90 degrees. */
export interface GridPosition {
  readonly column: number;
  readonly row: number;
}

export interface CorridorPlace extends Place {
  readonly names: NamesByLanguage;
  /** Which bank or side of the border, named by the corridor's `sides`. */
  readonly side: string;
  readonly capacity: PlaceCapacity;
  readonly grid: GridPosition | null;
}

/** A directed leg between two places. */
export interface Crossing {
  readonly id: CrossingId;
  readonly name: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly transport: Transport;
  /** Usual travel time. */
  readonly minutes: number;
  /** True where the leg crosses the border band of the schematic. */
  readonly border: boolean;
}

/** A corridor file: the places and crossings one desk watches. */
export interface Corridor {
  readonly name: string;
  readonly zone: Zone;
  /** Names of the sides from north to south, with the band (river, fence) between them. */
  readonly sides: readonly string[];
  readonly band: { readonly name: string; readonly kind: 'river' | 'fence' | 'sea' | 'jungle' } | null;
  readonly places: readonly CorridorPlace[];
  readonly crossings: readonly Crossing[];
}

type CorridorRefusal = Refusal<'corridor-not-json' | 'corridor-invalid'>;

/** Reads a corridor file; refusals name the place or crossing that is wrong. Format: docs/reference/corridor.md. */
export function parseCorridor(json: string): Result<Corridor, CorridorRefusal> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refuse(
      'corridor-not-json',
      'The corridor file is not JSON.',
      'Check it with a JSON editor; docs/reference/corridor.md shows one.',
    );
  }
  const doubts: string[] = [];
  const corridor = readCorridor(raw, doubts);
  const first = doubts[0];
  if (first !== undefined || !corridor)
    return refuse(
      'corridor-invalid',
      `The corridor file is not valid: ${first ?? 'not an object'}.`,
      'docs/reference/corridor.md lists the fields.',
    );
  return ok(corridor);
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function readCorridor(raw: unknown, doubts: string[]): Corridor | null {
  if (!isFields(raw)) return null;
  const zone = parseZone(textOf(raw['zone']));
  if (!zone) doubts.push(`zone "${textOf(raw['zone'])}" is not an IANA zone`);
  const places = listOf(raw['places']).map((place) => readPlace(place, doubts));
  const known = new Set<string>(places.map((place) => place.id));
  if (known.size !== places.length) doubts.push('two places share an id');
  const crossings = listOf(raw['crossings']).map((crossing) => readCrossing(crossing, known, doubts));
  const band = isFields(raw['band']) ? raw['band'] : null;
  return {
    name: textOf(raw['name']),
    zone: zone ?? ('UTC' as Zone),
    sides: Array.isArray(raw['sides']) ? raw['sides'].map(textOf) : [],
    band: band ? { name: textOf(band['name']), kind: (textOf(band['kind']) || 'river') as 'river' } : null,
    places,
    crossings,
  };
}

function readPlace(raw: Fields, doubts: string[]): CorridorPlace {
  const id = textOf(raw['id']);
  const kind = textOf(raw['kind']) as PlaceKind;
  if (!id) doubts.push('a place has no id');
  if (!PlaceKinds.includes(kind)) doubts.push(`place "${id}" has unknown kind "${kind}"`);
  const [lat, lon] = [raw['lat'], raw['lon']];
  if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    doubts.push(`place "${id}" needs lat and lon in degrees`);
  const names = readNames(id, raw['names'], doubts);
  const grid = isFields(raw['grid']) ? raw['grid'] : null;
  const capacity = isFields(raw['capacity']) ? raw['capacity'] : {};
  return {
    id: asPlaceId(id),
    name: textOf(raw['name']) || id,
    kind,
    lat: Number(lat),
    lon: Number(lon),
    country: textOf(raw['country']),
    within: raw['within'] ? asPlaceId(textOf(raw['within'])) : null,
    names,
    // As the screens call it, people will write it.
    aliases: [...(Array.isArray(raw['aliases']) ? raw['aliases'].map(textOf) : []), ...Object.values(names)],
    ...(raw['pcode'] ? { pcode: textOf(raw['pcode']) } : {}),
    side: textOf(raw['side']),
    capacity: {
      beds: numberOrNull(capacity['beds']),
      holding: numberOrNull(capacity['holding']),
      processingPerHour: numberOrNull(capacity['processingPerHour']),
    },
    grid: grid ? { column: Number(grid['column']), row: Number(grid['row']) } : null,
  };
}

function readNames(id: string, raw: unknown, doubts: string[]): NamesByLanguage {
  const given = Object.entries(isFields(raw) ? raw : {});
  for (const [language, name] of given) {
    if (!Languages.includes(language as Language))
      doubts.push(`place "${id}" has a name in unknown language "${language}"`);
    else if (textOf(name).trim() === '') doubts.push(`place "${id}" has no words in "names" for "${language}"`);
  }
  return Object.fromEntries(given.map(([language, name]) => [language, textOf(name)]));
}

/** What a place of this corridor is called in a language; a name that is none of its places', or that has none in it, stays. */
export const placeNameIn = ({ places }: Pick<Corridor, 'places'>, name: string, language: Language): string =>
  places.find((place) => place.name === name)?.names[language] ?? name;

function readCrossing(raw: Fields, known: ReadonlySet<string>, doubts: string[]): Crossing {
  const id = textOf(raw['id']);
  for (const end of ['from', 'to']) {
    if (!known.has(textOf(raw[end]))) doubts.push(`crossing "${id}" names an unknown place in "${end}"`);
  }
  const transport = textOf(raw['transport']) as Transport;
  if (!Transports.includes(transport)) doubts.push(`crossing "${id}" has unknown transport "${transport}"`);
  return {
    id: asCrossingId(id),
    name: textOf(raw['name']) || id,
    from: asPlaceId(textOf(raw['from'])),
    to: asPlaceId(textOf(raw['to'])),
    transport,
    minutes: numberOrNull(raw['minutes']) ?? 0,
    border: raw['border'] === true,
  };
}
