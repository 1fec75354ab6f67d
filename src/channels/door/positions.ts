import type { Location } from '../../model/index.ts';

/** Decimals kept of a phone's own position (about 100 m) and of a place somebody chose from the map (about 1 m). */
const OWN_POSITION_DECIMALS = 3;
const CHOSEN_PLACE_DECIMALS = 5;

/** A position as it may be kept. Without a name it is where a phone was: Cauce knows bridges and shelters, not where a person stands. */
export function coarsen({ lat, lon, name }: Location): Location {
  const decimals = name === null ? OWN_POSITION_DECIMALS : CHOSEN_PLACE_DECIMALS;
  const round = (degrees: number): number => Number(degrees.toFixed(decimals));
  return { lat: round(lat), lon: round(lon), name };
}
