import type { CorridorNow } from '../corridor-now.ts';
import type { Grid } from './grid.ts';
import type { Route } from './routes.ts';
import { type Line, type Point, roundedPath, segmentsOf } from './shapes.ts';

export interface Band {
  readonly kind: 'river' | 'fence' | 'sea' | 'jungle';
  readonly name: string;
  readonly path: string;
  readonly line: Line;
  readonly thickness: number;
}

/** Where a border line lies under each crossing; the band bends to stay between the two sides. */
export function layBand(
  corridor: CorridorNow,
  grid: Grid,
  routes: readonly Route[],
  width: number,
  unit: number,
  isSmall: boolean,
): Band | null {
  if (!corridor.band || corridor.sides.length < 2) return null;
  const north = lowestOfSide(corridor, grid, corridor.sides[0]!);
  const south = highestOfSide(corridor, grid, corridor.sides.at(-1)!);
  if (north === null || south === null) return null;
  const fords = fordsOf(corridor, routes, north, grid.gap);
  const middle = (north + south) / 2;
  const levels = fords.length > 0 ? fords : [{ x: width / 2, y: middle }];
  const line = bend(levels, corridor.band.kind === 'river' ? riseAtWest(levels, corridor, grid, unit) : null, width);
  return {
    kind: corridor.band.kind,
    name: corridor.band.name,
    line,
    path: roundedPath(line, 22 * unit),
    thickness: THICKNESS[corridor.band.kind] * unit * (isSmall ? 0.5 : 1),
  };
}

const THICKNESS = { river: 46, sea: 64, jungle: 58, fence: 8 } as const;

const heightsOf = ({ places }: CorridorNow, grid: Grid, side: string): readonly number[] =>
  places.filter((place) => place.side === side).map(({ id }) => grid.at.get(id)!.y);

function lowestOfSide(corridor: CorridorNow, grid: Grid, side: string): number | null {
  const heights = heightsOf(corridor, grid, side);
  return heights.length > 0 ? Math.max(...heights) : null;
}

function highestOfSide(corridor: CorridorNow, grid: Grid, side: string): number | null {
  const heights = heightsOf(corridor, grid, side);
  return heights.length > 0 ? Math.min(...heights) : null;
}

/** One point of the band per border crossing: a row above the crossing's southern end, and well below the northern places. */
function fordsOf(corridor: CorridorNow, routes: readonly Route[], north: number, gap: number): readonly Point[] {
  const fords = routes
    .filter(({ crossing }) => crossing.border)
    .map(({ line }) => {
      const lower = line[0]!.y > line.at(-1)!.y ? line[0]! : line.at(-1)!;
      return { x: lower.x, y: Math.max((north + lower.y) / 2, lower.y - 1.28 * gap) };
    })
    .toSorted((a, b) => a.x - b.x);
  // A fence is straight: it takes the level that is free everywhere.
  if (corridor.band?.kind !== 'fence' || fords.length === 0) return fords;
  const level = Math.min(...fords.map(({ y }) => y));
  return fords.map(({ x }) => ({ x, y: level }));
}

/** A river comes in a little higher, where nothing stands in its way. */
function riseAtWest(fords: readonly Point[], corridor: CorridorNow, grid: Grid, unit: number): Point | null {
  const first = fords[0]!;
  const x = first.x * 0.42;
  const rise = Math.min(grid.gap * 0.7, x * 0.5);
  if (x < 56 * unit) return null;
  const isFree = corridor.places.every(({ id }) => {
    const place = grid.at.get(id)!;
    return place.x > first.x + 10 || Math.abs(place.y - (first.y - rise)) > grid.gap * 1.35;
  });
  return isFree ? { x: x * 0.5, y: first.y - rise } : null;
}

/** Level where it is crossed, 45 degrees where the level changes. */
function bend(fords: readonly Point[], rise: Point | null, width: number): Line {
  const levels = rise ? [rise, ...fords] : fords;
  const line: Point[] = [{ x: -60, y: levels[0]!.y }];
  for (const [index, next] of levels.entries()) {
    const before = levels[index - 1];
    if (!before || Math.abs(before.y - next.y) < 2) continue;
    const drop = Math.abs(next.y - before.y);
    const middle = (before.x + next.x) / 2;
    line.push({ x: middle - drop / 2, y: before.y }, { x: middle + drop / 2, y: next.y });
  }
  line.push({ x: width + 60, y: levels.at(-1)!.y });
  return line;
}

/** Height of the band at `x`. */
export function bandAt(band: Band, x: number): number {
  for (const [a, b] of segmentsOf(band.line))
    if (x >= a.x && x <= b.x) return b.x === a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  return band.line.at(-1)!.y;
}

/** Where a line meets the band, and which way it runs there. */
export function fordOf(line: Line, band: Band | null): { readonly at: Point; readonly isUpright: boolean } {
  for (const [a, b] of segmentsOf(line)) {
    if (!band) break;
    const [above, below] = a.y < b.y ? [a, b] : [b, a];
    const y = bandAt(band, (above.x + below.x) / 2);
    if (above.y <= y && below.y >= y && above.y !== below.y) {
      const share = (y - above.y) / (below.y - above.y);
      return { at: { x: above.x + (below.x - above.x) * share, y }, isUpright: Math.abs(a.x - b.x) < 2 };
    }
  }
  const longest = segmentsOf(line).toSorted((p, q) => lengthOf(q) - lengthOf(p))[0]!;
  return {
    at: { x: (longest[0].x + longest[1].x) / 2, y: (longest[0].y + longest[1].y) / 2 },
    isUpright: Math.abs(longest[0].x - longest[1].x) < 2,
  };
}

const lengthOf = ([a, b]: readonly [Point, Point]): number => Math.hypot(b.x - a.x, b.y - a.y);
