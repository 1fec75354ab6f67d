import type { PlaceView } from '../../desk/contract.ts';
import type { Grid, Room } from './grid.ts';

/** Radii of a place: the solid core is "at least", the ring "at most", the outline the room there is. Areas are proportional to people. */
export interface Radii {
  readonly core: number;
  readonly ring: number;
  readonly room: number;
  /** The outermost of them. */
  readonly outer: number;
}

const LEAST_RADIUS = 5;
const CLEARANCE = 14;
/** Its outline is not cut either. */
const EDGE = 2;
/** At most this many pixels of radius for one person's root: small corridors must not look crowded. */
const MOST_SCALE = 1.12;
const USUAL_GAP = 84;

export const roomOf = ({ capacity }: PlaceView): number | null => capacity.beds ?? capacity.holding;

/** One scale for the whole drawing, as large as no two places touch and none is cut by an edge. The drawing grows downward with its places. */
export function sizePlaces(
  places: readonly PlaceView[],
  grid: Pick<Grid, 'at' | 'gap'>,
  { width, unit }: Pick<Room, 'width' | 'unit'>,
): ReadonlyMap<string, Radii> {
  const scale = scaleOf(places, grid, width, unit);
  return new Map(places.map((place) => [place.id, radiiOf(place, scale, unit)]));
}

const mostOf = (place: PlaceView): number => Math.max(place.estimate?.count.high ?? 0, roomOf(place) ?? 0);

function scaleOf(places: readonly PlaceView[], grid: Pick<Grid, 'at' | 'gap'>, width: number, unit: number): number {
  // A drawing with more room between its rows has room for larger places.
  let scale = MOST_SCALE * Math.max(unit, grid.gap / USUAL_GAP);
  for (const [index, a] of places.entries()) {
    const most = Math.sqrt(mostOf(a));
    const { x, y } = grid.at.get(a.id)!;
    const edge = Math.min(x, width - x, y) - EDGE;
    if (most > 0) scale = Math.min(scale, Math.min(grid.gap * 0.92, Math.max(edge, LEAST_RADIUS)) / most);
    for (const b of places.slice(index + 1)) {
      const other = grid.at.get(b.id)!;
      const roots = most + Math.sqrt(mostOf(b));
      const free = Math.hypot(x - other.x, y - other.y) - CLEARANCE * unit;
      if (roots > 0 && free > 0) scale = Math.min(scale, free / roots);
    }
  }
  return scale;
}

function radiiOf(place: PlaceView, scale: number, unit: number): Radii {
  const radius = (people: number): number => scale * Math.sqrt(people);
  const estimate = place.estimate?.count;
  const core = estimate ? Math.max(radius(estimate.low), LEAST_RADIUS * unit * 0.7) : 0;
  const ring = estimate ? Math.max(radius(estimate.high), core + 1.3) : LEAST_RADIUS * unit;
  const people = roomOf(place);
  const room = people === null ? 0 : Math.max(radius(people), LEAST_RADIUS * unit);
  return { core, ring, room, outer: Math.max(ring, room) };
}
