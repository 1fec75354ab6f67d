import type { Place } from '../../model/index.ts';
import { COSTA_RICA, EL_SALVADOR, HONDURAS, NICARAGUA } from './central-america.ts';
import { COLOMBIA } from './colombia.ts';
import { GUATEMALA } from './guatemala.ts';
import { MEXICO_CENTER } from './mexico-center.ts';
import { MEXICO_NORTH } from './mexico-north.ts';
import { MEXICO_SOUTH } from './mexico-south.ts';
import { NATIONS } from './nations.ts';
import { ORIGINS } from './origins.ts';
import { PANAMA } from './panama.ts';
import { PROVINCES } from './provinces.ts';
import { parseRows, toPlaces } from './rows.ts';
import { UNITED_STATES } from './united-states.ts';

const SHEETS = [
  COLOMBIA,
  PANAMA,
  COSTA_RICA,
  NICARAGUA,
  HONDURAS,
  EL_SALVADOR,
  GUATEMALA,
  MEXICO_SOUTH,
  MEXICO_CENTER,
  MEXICO_NORTH,
  UNITED_STATES,
  ORIGINS,
  NATIONS,
  PROVINCES,
] as const;

let places: readonly Place[] | null = null;

/** The base layer: some fifteen hundred places between Bogotá and the United States, as people on the road write them. */
export function basePlaces(): readonly Place[] {
  places ??= toPlaces(SHEETS.flatMap(parseRows));
  return places;
}
