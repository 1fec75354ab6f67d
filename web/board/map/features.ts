import type { PlaceView } from '../../desk/contract.ts';
import type { CorridorNow, CrossingNow } from '../corridor-now.ts';
import type { Feature, FeatureCollection, LineGeometry, PointGeometry } from './geometry.ts';

type Corridor = CorridorNow;

const SCALE = 0.5;
const LEAST_RADIUS = 5;

/** Places and crossings as the map draws them; sizes by the same rule as in the schematic. */
export function featuresOf(corridor: Corridor): FeatureCollection<PointGeometry | LineGeometry> {
  const places = new Map(corridor.places.map((place) => [place.id, place]));
  return {
    type: 'FeatureCollection',
    features: [...corridor.crossings.flatMap((crossing) => lineOf(crossing, places)), ...corridor.places.map(pointOf)],
  };
}

function lineOf(crossing: CrossingNow, places: ReadonlyMap<string, PlaceView>): Feature<LineGeometry>[] {
  const [from, to] = [places.get(crossing.from), places.get(crossing.to)];
  if (!from || !to) return [];
  const { id, state, border } = crossing;
  return [
    {
      type: 'Feature',
      properties: { id, state: border ? state : 'way', name: border ? crossing.name : '' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [from.lon, from.lat],
          [to.lon, to.lat],
        ],
      },
    },
  ];
}

const radiusOf = (people: number): number => Math.max(LEAST_RADIUS, SCALE * Math.sqrt(people));

/** Radius of a place on the map, in pixels. */
export const ringOf = ({ estimate }: PlaceView): number => (estimate ? radiusOf(estimate.count.high) : LEAST_RADIUS);

function pointOf(place: PlaceView): Feature<PointGeometry> {
  const { estimate } = place;
  return {
    type: 'Feature',
    properties: {
      id: place.id,
      claim: estimate?.claims[0] ?? '',
      core: estimate ? radiusOf(estimate.count.low) : 0,
      ring: ringOf(place),
    },
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
  };
}

/** West, south, east, north of all places, with `air` degrees around them. */
export function boundsOf({ places }: Corridor, air: number): [number, number, number, number] {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  return [Math.min(...lons) - air, Math.min(...lats) - air, Math.max(...lons) + air, Math.max(...lats) + air];
}
