import type { StyleSpecification } from 'maplibre-gl';
import type { Geometry, FeatureCollection } from './geometry.ts';
import type { Land } from './land.ts';

const TOKENS = ['paper', 'land', 'river', 'ink', 'ink-3', 'line-2', 'go', 'hold'] as const;
type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>>;

/** The colours of the page as they are now: the map is drawn outside of the stylesheet's reach. */
export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])) as Colours;
}

const isLine = ['==', ['geometry-type'], 'LineString'] as const;
const isPoint = ['==', ['geometry-type'], 'Point'] as const;

/** Sea, land, borders; then ways, crossings by state, places as core and ring. Names stand over the map, as words of the page. */
export function styleOf(land: Land, corridor: FeatureCollection<Geometry>, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land.ground },
      borders: { type: 'geojson', data: land.borders },
      corridor: { type: 'geojson', data: corridor },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.river } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'border-bed', type: 'line', source: 'borders', paint: { 'line-color': colours.river, 'line-width': 7 } },
      {
        id: 'border',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': colours['ink-3'], 'line-width': 1, 'line-dasharray': [5, 3] },
      },
      ...crossingLayers(colours),
      ...placeLayers(colours),
    ] as StyleSpecification['layers'],
  };
}

function crossingLayers(colours: Colours): readonly unknown[] {
  const only = (...states: readonly string[]): unknown => [
    'all',
    isLine,
    ['in', ['get', 'state'], ['literal', states]],
  ];
  const line = (id: string, states: readonly string[], paint: object): unknown => ({
    id,
    type: 'line',
    source: 'corridor',
    filter: only(...states),
    layout: { 'line-cap': 'butt' },
    paint,
  });
  return [
    line('way', ['way'], { 'line-color': colours['line-2'], 'line-width': 1.5 }),
    line('unknown', ['unknown'], { 'line-color': colours['ink-3'], 'line-width': 3 }),
    line('open', ['open'], { 'line-color': colours.go, 'line-width': 6 }),
    line('barred', ['closed', 'held'], { 'line-color': colours.hold, 'line-width': 6, 'line-dasharray': [0.4, 0.7] }),
  ];
}

function placeLayers(colours: Colours): readonly unknown[] {
  const circle = (id: string, radius: string, paint: object): unknown => ({
    id,
    type: 'circle',
    source: 'corridor',
    filter: isPoint,
    paint: { 'circle-radius': ['get', radius], ...paint },
  });
  return [
    circle('ring', 'ring', {
      'circle-color': colours.ink,
      'circle-opacity': 0.22,
      'circle-stroke-color': colours.ink,
      'circle-stroke-width': 1.2,
    }),
    circle('core', 'core', { 'circle-color': colours.ink, 'circle-opacity': 0.84 }),
  ];
}
