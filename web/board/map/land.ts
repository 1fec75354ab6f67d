import { feature, mesh } from 'topojson-client';
import address from 'world-atlas/countries-10m.json?url';
import { type Bounds, clipLine, clipRing } from './clip.ts';
import type { Feature, GroundGeometry, LinesGeometry, Position } from './geometry.ts';

export interface Land {
  readonly ground: Feature<GroundGeometry>;
  readonly borders: Feature<LinesGeometry>;
}

type Atlas = Parameters<typeof mesh>[0];
let loading: Promise<Atlas> | null = null;

/** Land and borders at 1:10 million from the desk itself, cut to what the map can show: the whole world costs seconds on a small machine. */
export async function loadLand(bounds: Bounds): Promise<Land> {
  loading ??= fetch(address).then((reply) => reply.json() as Promise<Atlas>);
  const atlas = await loading;
  const countries = atlas.objects['countries']!;
  const borders = mesh(atlas, countries as never, (a, b) => a !== b);
  return {
    ground: {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygonsOf(atlas, countries).flatMap((polygon) => cut(polygon, bounds)),
      },
    },
    borders: {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiLineString', coordinates: borders.coordinates.flatMap((line) => clipLine(line, bounds)) },
    },
  };
}

function polygonsOf(atlas: Atlas, countries: Atlas['objects'][string]): readonly Position[][][] {
  const unfolded = feature(atlas, countries);
  const features = unfolded.type === 'FeatureCollection' ? unfolded.features : [unfolded];
  return features.flatMap(({ geometry }): Position[][][] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

function cut(polygon: Position[][], bounds: Bounds): Position[][][] {
  const rings = polygon.map((ring) => clipRing(ring, bounds));
  return rings[0]!.length === 0 ? [] : [rings.filter((ring) => ring.length > 0)];
}
