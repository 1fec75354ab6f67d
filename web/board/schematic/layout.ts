import type { PlaceView } from '../../desk/contract.ts';
import type { CorridorNow } from '../corridor-now.ts';
import { type Depth, Depths } from './depths.ts';
import { type Band, bandAt, fordOf, layBand } from './band.ts';
import { type Grid, layGrid, type Room } from './grid.ts';
import { type Label, measureClash, measureCovered, type Obstacles, placeLabels, type Spot } from './labels.ts';
import { layRoutes, type Route } from './routes.ts';
import { type Box, type Point, segmentsOf } from './shapes.ts';
import { type Radii, sizePlaces } from './sizes.ts';

/** Everything that is drawn, in pixels. A function of the corridor, the room and the sizes of the words. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The least height that would do; the page gives more where it has more. */
  readonly leastHeight: number;
  readonly band: Band | null;
  readonly bandNames: readonly { readonly text: string; readonly at: Point }[];
  readonly routes: readonly (Route & { readonly ford: ReturnType<typeof fordOf> })[];
  readonly places: readonly { readonly place: PlaceView; readonly at: Point; readonly radii: Radii }[];
  /** Spots of the labels: place ids, crossing ids after `x:`, and after `g:` the groups on the way over a crossing. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly isSmall: boolean;
  /** The words stand in rows under the drawing: on a phone, and where they would lie upon each other. */
  readonly hasRows: boolean;
  /** How much is written beside each place. */
  readonly depth: Depth;
}

/** Sizes of the labels at one depth. */
export type MeasureLabel = (id: string) => { readonly width: number; readonly height: number } | null;

/** Above this many square pixels of words upon words they leave the drawing and stand in rows under it. */
const MOST_CLASH = 60;
/** And above this many pixels of lines under words less is written. */
const MOST_COVERED = 24;

/** Lays out a corridor: grid, sizes, routes, band, and the words beside them; without words where they would hide each other. */
export function layOut(
  corridor: CorridorNow,
  room: Room,
  isSmall: boolean,
  measure: (depth: Depth) => MeasureLabel,
): Drawing {
  const grid = layGrid(corridor, room, isSmall);
  const radii = sizePlaces(corridor.places, grid, room);
  const routes = layRoutes(corridor, { grid, radii, unit: room.unit });
  const band = layBand(corridor, grid, routes, room.width, room.unit, isSmall);
  const height = heightOf(corridor, grid, radii, room, isSmall);
  const drawn = routes.map((route) => ({ ...route, ford: fordOf(route.line, band) }));
  const places = corridor.places.map((place) => ({ place, at: grid.at.get(place.id)!, radii: radii.get(place.id)! }));
  const bandNames = band ? nameBand(band, drawn, room) : [];
  const leastHeight = grid.leastHeight;
  const picture = { width: room.width, height, leastHeight, band, bandNames, routes: drawn, places, isSmall };
  const written = isSmall ? null : writeWords(picture, grid, room, measure);
  return { ...picture, spots: written?.spots ?? new Map(), depth: written?.depth ?? 'full', hasRows: written === null };
}

type Written = Pick<Drawing, 'spots' | 'depth'>;

/**
 * As many words as can all be read where they stand, and leave the lines in sight; where they cannot, those that cover least of them. Null
 * where not even names and figures find room.
 */
function writeWords(picture: Picture, grid: Grid, room: Room, measure: (depth: Depth) => MeasureLabel): Written | null {
  const obstacles = obstaclesOf(picture, room);
  let best: (Written & { readonly covered: number }) | null = null;
  for (const depth of Depths) {
    const labels = labelsOf(picture, grid, room, measure(depth));
    const spots = placeLabels(labels, obstacles);
    if (measureClash(labels, spots, obstacles) > MOST_CLASH) continue;
    // Groups on their way stand upon their line.
    const covered = measureCovered(
      labels.filter(({ id }) => !id.startsWith('g:')),
      spots,
      obstacles,
    );
    if (covered <= MOST_COVERED) return { spots, depth };
    if (covered < (best?.covered ?? Infinity)) best = { spots, depth, covered };
  }
  return best;
}

type Picture = Omit<Drawing, 'spots' | 'hasRows' | 'depth'>;

function heightOf(
  { places }: CorridorNow,
  grid: Grid,
  radii: ReadonlyMap<string, Radii>,
  { unit }: Room,
  isSmall: boolean,
): number {
  const lowest = Math.max(...places.map(({ id }) => grid.at.get(id)!.y + (radii.get(id)?.outer ?? 0)));
  return Math.ceil(Math.max(lowest + (isSmall ? 10 : 18 * unit), grid.bottom + (isSmall ? 16 : 62 * unit)));
}

/** A band with two names carries each where it is not crossed: "Río Bravo / Rio Grande" are two banks' words for one river. */
function nameBand(band: Band, routes: Picture['routes'], { width, unit }: Room): Picture['bandNames'] {
  if (band.kind === 'fence') return [];
  const names = band.name.split(/\s*\/\s*/).filter(Boolean);
  const crossed = routes.map(({ ford }) => ford.at.x);
  const stops = [0, ...crossed.toSorted((a, b) => a - b), width];
  const gaps = stops
    .slice(1)
    .map((stop, index) => ({ from: stops[index]!, to: stop }))
    .filter(({ from, to }) => to - from > 110 * unit && isLevel(band, (from + to) / 2, 50 * unit));
  const fits = (text: string, gap: (typeof gaps)[number] | undefined): boolean =>
    gap !== undefined && text.length * LETTER * unit < gap.to - gap.from;
  const place = (text: string | undefined, gap: (typeof gaps)[number] | undefined): Picture['bandNames'] => {
    if (!text || !gap || !fits(text, gap)) return [];
    const x = (gap.from + gap.to) / 2;
    return [{ text, at: { x, y: bandAt(band, x) } }];
  };
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (names.length > 1 && first !== last) return [...place(names[0], first), ...place(names[1], last)];
  const whole = names.join(' / ');
  return place(fits(whole, first) ? whole : names[0], first);
}

/** Width of a letter of the band's name, set wide. */
const LETTER = 9.6;

const isLevel = (band: Band, x: number, reach: number): boolean =>
  Math.abs(bandAt(band, x - reach) - bandAt(band, x + reach)) < 2;

function labelsOf(picture: Picture, grid: Grid, room: Room, measure: MeasureLabel): readonly Label[] {
  const places = picture.places.flatMap(({ place, at, radii }): Label[] => {
    const size = measure(place.id);
    return size ? [{ id: place.id, ...size, spots: spotsAround(at, radii.outer, size, room.unit) }] : [];
  });
  const crossings = picture.routes.flatMap(({ crossing, line }): Label[] => {
    const size = measure(`x:${crossing.id}`);
    return size
      ? [{ id: `x:${crossing.id}`, ...size, spots: spotsAlong(line, size, picture.band, grid, room.unit) }]
      : [];
  });
  const groups = picture.routes.flatMap((route): Label[] => {
    const size = measure(`g:${route.crossing.id}`);
    return size ? [{ id: `g:${route.crossing.id}`, ...size, spots: [spotUpon(route, size, room.unit)] }] : [];
  });
  return [...groups, ...places, ...crossings];
}

/** Groups stand upon the line where the band is crossed; under the bar, where there is one. */
function spotUpon(
  { ford, crossing }: Picture['routes'][number],
  { height }: { readonly height: number },
  unit: number,
): Spot {
  const { x, y } = ford.at;
  const isBarred = crossing.state === 'closed' || crossing.state === 'held';
  return { x, y: isBarred ? y + 18 * unit : y - height / 2, align: 'center', cost: 0 };
}

/** Right of a place first, as one reads; then below, left, above, and the corners between. */
function spotsAround(
  { x, y }: Point,
  radius: number,
  { width, height }: { width: number; height: number },
  unit: number,
): readonly Spot[] {
  const side = radius + 10 * unit;
  const slant = radius * 0.72 + 6 * unit;
  const middle = y - height / 2;
  const rights = [0, -12, 12, -24, 24, -38, 38].map((shift, index): Spot => ({
    x: x + side,
    y: middle + shift * unit,
    align: 'left',
    cost: index * 14,
  }));
  const lefts = [0, -12, 12, -24, 24, -38, 38].map((shift, index): Spot => ({
    x: x - side,
    y: middle + shift * unit,
    align: 'right',
    cost: 90 + index * 14,
  }));
  return [
    ...rights,
    { x: x + slant, y: y + slant - 4 * unit, align: 'left', cost: 60 },
    { x: x + slant, y: y - slant - height + 4 * unit, align: 'left', cost: 70 },
    { x, y: y + radius + 5 * unit, align: 'center', cost: 50 },
    ...lefts,
    { x, y: y - radius - height - 4 * unit, align: 'center', cost: 130 },
    { x: x - slant, y: y + slant - 4 * unit, align: 'right', cost: 130 },
    { x: x - slant, y: y - slant - height + 4 * unit, align: 'right', cost: 140 },
    { x: x - width * 0.2, y: y + radius + 5 * unit, align: 'left', cost: 120 },
    { x: x + width * 0.2, y: y + radius + 5 * unit, align: 'right', cost: 120 },
  ];
}

/** Beside the upright parts of a crossing's line, near the bank it starts from. */
function spotsAlong(
  line: Route['line'],
  { width, height }: { width: number; height: number },
  band: Band | null,
  grid: Grid,
  unit: number,
): readonly Spot[] {
  const spots: Spot[] = [];
  const away = 16 * unit;
  for (const [a, b] of segmentsOf(line)) {
    const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    if (Math.abs(a.x - b.x) > 2) {
      if (Math.abs(a.y - b.y) < 2 && Math.abs(a.x - b.x) > width * 0.7) {
        const x = (a.x + b.x) / 2;
        spots.push(
          { x, y: a.y + 8 * unit, align: 'center', cost: 150 },
          { x, y: a.y - height - 8 * unit, align: 'center', cost: 160 },
        );
      }
      continue;
    }
    for (let y = top + 4 * unit; y + height <= bottom; y += 10 * unit) {
      const far = band ? Math.abs(y + height / 2 - bandAt(band, a.x)) * 0.3 : 0;
      spots.push({ x: a.x + away, y, align: 'left', cost: far }, { x: a.x - away, y, align: 'right', cost: far + 30 });
    }
  }
  if (spots.length > 0) return spots;
  const middle = line[Math.floor(line.length / 2)]!;
  return [{ x: middle.x + away, y: middle.y - height / 2 - grid.gap * 0.2, align: 'left', cost: 0 }];
}

function obstaclesOf(picture: Picture, { unit }: Room): Obstacles {
  const { band, width, height } = picture;
  const bandBoxes = band
    ? segmentsOf(band.line).flatMap(([a, b]): Box[] =>
        slices(a, b, band.kind === 'fence' ? band.thickness * 2.4 : band.thickness),
      )
    : [];
  const corner = 150 * unit;
  return {
    boxes: [
      ...bandBoxes,
      { x: 0, y: 0, width: corner, height: 18 * unit },
      { x: 0, y: height - 18 * unit, width: corner, height: 18 * unit },
    ],
    circles: picture.places.map(({ at, radii }) => ({ at, radius: radii.outer + 3 })),
    segments: picture.routes.flatMap(({ line }) => segmentsOf(line)),
    frame: { x: 0, y: 0, width, height },
  };
}

/** A slanted stretch of the band as a stair of boxes. */
function slices(a: Point, b: Point, thickness: number): Box[] {
  const count = Math.abs(a.y - b.y) < 2 ? 1 : 4;
  return Array.from({ length: count }, (_, index) => {
    const y = a.y + ((b.y - a.y) * (index + 0.5)) / count;
    return {
      x: a.x + ((b.x - a.x) * index) / count,
      y: y - thickness / 2,
      width: (b.x - a.x) / count,
      height: thickness,
    };
  });
}
