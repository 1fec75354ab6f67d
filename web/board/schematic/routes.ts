import type { CorridorNow, CrossingNow } from '../corridor-now.ts';
import type { Grid } from './grid.ts';
import { between, distanceToSegment, type Line, type Point, segmentsOf } from './shapes.ts';
import type { Radii } from './sizes.ts';

export interface Route {
  readonly crossing: CrossingNow;
  readonly line: Line;
}

interface Terrain {
  readonly grid: Grid;
  readonly radii: ReadonlyMap<string, Radii>;
  readonly unit: number;
}

const LANE = 9;
const CHAMFER = 34;

/** Draws every crossing with angles of 45 and 90 degrees only: those over the border first, the ways on land around them. */
export function layRoutes(corridor: CorridorNow, terrain: Terrain): readonly Route[] {
  const ordered = corridor.crossings.toSorted((a, b) => Number(b.border) - Number(a.border));
  const chosen: ChosenRoute[] = [];
  for (const crossing of ordered) {
    const ends = endsOf(crossing, terrain.grid);
    if (!ends) continue;
    // Ways that meet at a place may run into it together; everything else keeps apart.
    const laid = chosen
      .filter((other) => other.border || crossing.border || !sharesEnd(other.crossing, crossing))
      .map((other) => draw(other, endsOf(other.crossing, terrain.grid)!, terrain, 0));
    const { border } = crossing;
    const shape = SHAPES.map((each) => ({
      each,
      cost:
        costOf(draw({ shape: each, border }, ends, terrain, 0), crossing, laid, terrain) +
        BIAS[border ? 'border' : 'land'][each],
    })).toSorted((a, b) => a.cost - b.cost)[0]!.each;
    chosen.push({ crossing, shape, border });
  }
  return spreadLanes(chosen, terrain);
}

const sharesEnd = (a: CrossingNow, b: CrossingNow): boolean =>
  [a.from, a.to].some((end) => end === b.from || end === b.to);

type Ends = readonly [from: Point, to: Point];

function endsOf({ from, to }: CrossingNow, grid: Grid): Ends | null {
  const [a, b] = [grid.at.get(from), grid.at.get(to)];
  return a && b && (a.x !== b.x || a.y !== b.y) ? [a, b] : null;
}

/** `first-down`: leaves up or down and arrives from the side; `first-across`: the other way; `jog`: changes column half way. */
const SHAPES = ['first-down', 'first-across', 'jog'] as const;
type Shape = (typeof SHAPES)[number];
interface Chosen {
  readonly shape: Shape;
  readonly border: boolean;
}
interface ChosenRoute extends Chosen {
  readonly crossing: CrossingNow;
}
const BIAS = {
  border: { 'first-down': 0, 'first-across': 60, jog: 40 },
  land: { 'first-down': 0, 'first-across': 0, jog: 90 },
} as const;

function draw({ shape, border }: Chosen, [a, end]: Ends, { unit }: Terrain, lane: number): Line {
  if (Math.abs(a.x - end.x) < 3) return [a, end].map((point) => ({ x: point.x + lane, y: point.y }));
  if (Math.abs(a.y - end.y) < 3) return [a, end].map((point) => ({ x: point.x, y: point.y + lane }));
  const [right, down] = [Math.sign(end.x - a.x), Math.sign(end.y - a.y)];
  const b = shape === 'first-down' ? { x: end.x, y: end.y + lane } : { x: end.x + lane, y: end.y };
  const [width, height] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  // Ways on land turn square, so that two that meet run together; crossings turn by 45 degrees.
  const cut = border ? between(CHAMFER * unit, 0, Math.min(width, height) * 0.5) : 0;
  if (shape === 'first-down') return [a, { x: a.x, y: b.y - down * cut }, { x: a.x + right * cut, y: b.y }, b];
  if (shape === 'first-across') return [a, { x: b.x - right * cut, y: a.y }, { x: b.x, y: a.y + down * cut }, b];
  const run = Math.min(width, height * 0.6);
  const start = (height - run) / 2;
  const across = { x: a.x + right * run, y: a.y + down * (start + run) };
  const jog = [a, { x: a.x, y: a.y + down * start }, across];
  return width > run + 1 ? [...jog, { x: b.x, y: across.y }, b] : [...jog, { x: across.x, y: b.y }];
}

function costOf(line: Line, crossing: CrossingNow, laid: readonly Line[], { grid, radii, unit }: Terrain): number {
  let cost = line.length * 4;
  for (const segment of segmentsOf(line)) {
    cost += Math.hypot(segment[1].x - segment[0].x, segment[1].y - segment[0].y) * 0.1;
    for (const [id, point] of grid.at) {
      if (id === crossing.from || id === crossing.to) continue;
      const clear = distanceToSegment(point, ...segment) - (radii.get(id)?.outer ?? 0);
      if (clear < 8 * unit) cost += 900;
    }
    for (const other of laid) for (const there of segmentsOf(other)) cost += meet(segment, there);
  }
  return cost;
}

/** Two segments that run upon each other hide one another; two that cross can be told apart. */
function meet(a: readonly [Point, Point], b: readonly [Point, Point]): number {
  const isUpright = (segment: readonly [Point, Point]): boolean => Math.abs(segment[0].x - segment[1].x) < 1;
  const isLevel = (segment: readonly [Point, Point]): boolean => Math.abs(segment[0].y - segment[1].y) < 1;
  const shared = (from: number, to: number, start: number, end: number): number =>
    Math.max(
      0,
      Math.min(Math.max(from, to), Math.max(start, end)) - Math.max(Math.min(from, to), Math.min(start, end)),
    );
  if (isUpright(a) && isUpright(b) && Math.abs(a[0].x - b[0].x) < 3) return shared(a[0].y, a[1].y, b[0].y, b[1].y) * 2;
  if (isLevel(a) && isLevel(b) && Math.abs(a[0].y - b[0].y) < 3) return shared(a[0].x, a[1].x, b[0].x, b[1].x) * 2;
  return 0;
}

/** Crossings that arrive at one place from the same side run beside each other, not upon each other. */
function spreadLanes(chosen: readonly ChosenRoute[], terrain: Terrain): readonly Route[] {
  const arrivalOfRoute = (route: ChosenRoute): string =>
    arrivalOf(draw(route, endsOf(route.crossing, terrain.grid)!, terrain, 0), route.crossing);
  const arrivals = Map.groupBy(
    chosen.filter(({ border }) => border),
    arrivalOfRoute,
  );
  return chosen.map((route) => {
    const beside = route.border ? (arrivals.get(arrivalOfRoute(route)) ?? []) : [];
    const lane = route.border ? (beside.indexOf(route) - (beside.length - 1) / 2) * LANE * terrain.unit : 0;
    return { crossing: route.crossing, line: draw(route, endsOf(route.crossing, terrain.grid)!, terrain, lane) };
  });
}

function arrivalOf(line: Line, crossing: CrossingNow): string {
  const [before, last] = [line.at(-2)!, line.at(-1)!];
  return `${crossing.to}:${Math.sign(Math.round(last.x - before.x))}:${Math.sign(Math.round(last.y - before.y))}`;
}
