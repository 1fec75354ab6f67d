import { asPlaceId, type Place, type PlaceKind } from '../../model/index.ts';
import { fold } from '../words/folding.ts';

/**
 * Reads gazetteer rows, one place a line:
 *
 *     Name#id | kind | lat | lon | within | thousands of inhabitants | alias;alias
 *
 * The id is the name in kebab-case unless `#id` follows it. `within` is another row's id, or `=XX`, the ISO 3166-1 code, for
 * a country or territory. Accents and case of aliases do not matter.
 */
export function parseRows(text: string): readonly GazetteerRow[] {
  return text
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(parseRow);
}

export interface GazetteerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** Row id, or `=XX`. */
  readonly within: string;
  readonly population: number | null;
  readonly aliases: readonly string[];
}

function parseRow(line: string): GazetteerRow {
  const [named, kind, lat, lon, within, thousands, aliases] = line.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [name, id] = named.split('#') as [string, string | undefined];
  return {
    id: id ?? toKebab(name),
    name,
    kind: kind as PlaceKind,
    lat: Number(lat),
    lon: Number(lon),
    within,
    population: thousands === '' ? null : Number(thousands) * 1_000,
    aliases: aliases === '' ? [] : aliases.split(';'),
  };
}

const toKebab = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Rows to places: `within` is resolved and the country is found by following it up. A row without a country is a bug. */
export function toPlaces(rows: readonly GazetteerRow[]): readonly Place[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => ({
    id: asPlaceId(row.id),
    name: row.name,
    kind: row.kind,
    lat: row.lat,
    lon: row.lon,
    country: countryOf(row, byId),
    within: row.within.startsWith('=') ? null : asPlaceId(row.within),
    aliases: row.aliases,
    ...(row.population === null ? {} : { population: row.population }),
  }));
}

function countryOf(row: GazetteerRow, byId: ReadonlyMap<string, GazetteerRow>): string {
  let at: GazetteerRow | undefined = row;
  for (let steps = 0; at && steps < 6; steps += 1) {
    if (at.within.startsWith('=')) return at.within.slice(1);
    at = byId.get(at.within);
  }
  throw new Error(`gazetteer row ${row.id} lies in no country`);
}
