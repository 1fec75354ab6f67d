const EARTH_KM = 6_371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres between two points in WGS 84 degrees (haversine). */
export function kilometresBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const sinLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const chord = sinLat * sinLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
