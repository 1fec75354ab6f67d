import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-10m.json?url';
import { type Bounds, clipLine, clipRing } from './clip.ts';

export interface Land {
  readonly ground: Feature<MultiPolygon>;
  readonly borders: Feature<MultiLineString>;
}

type Atlas = Topology<{ countries: GeometryCollection }>;
let loading: Promise<Atlas> | null = null;

/** Land and borders at 1:10 million from the desk itself, cut to what the map can show: the whole world costs seconds on a small machine. */
export async function loadLand(bounds: Bounds): Promise<Land> {
  loading ??= fetch(address).then((reply) => reply.json() as Promise<Atlas>);
  const atlas = await loading;
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection;
  const rings = countries.features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap((polygon) => cut(polygon, bounds));
  const borders = mesh(atlas, atlas.objects.countries as never, (a, b) => a !== b);
  return {
    ground: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: rings } },
    borders: {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiLineString', coordinates: borders.coordinates.flatMap((line) => clipLine(line, bounds)) },
    },
  };
}

function polygonsOf(geometry: FeatureCollection['features'][number]['geometry']): readonly Position[][][] {
  if (geometry?.type === 'Polygon') return [(geometry as Polygon).coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function cut(polygon: Position[][], bounds: Bounds): Position[][][] {
  const rings = polygon.map((ring) => clipRing(ring, bounds));
  return rings[0]!.length === 0 ? [] : [rings.filter((ring) => ring.length > 0)];
}
