import { type Box, overlapOf, type Point, runInside } from '../schematic/shapes.ts';

/** A place on the map that wants its name beside it. Everything is in pixels of the map. */
export interface Named {
  readonly id: string;
  readonly at: Point;
  /** Of its circle. */
  readonly radius: number;
  /** Who is named first where there is room for one. */
  readonly importance: number;
  /** What may be written, the fullest first. */
  readonly sizes: readonly Size[];
}

export interface Size {
  readonly depth: Depth;
  readonly width: number;
  readonly height: number;
}

/** Name and figure, or the name alone. */
export type Depth = 'full' | 'name';

export interface Written {
  readonly id: string;
  readonly depth: Depth;
  readonly box: Box;
  /** Which way its lines run: away from the circle. */
  readonly align: 'left' | 'center' | 'right';
  /** From the circle to words that stand off it; null where they stand beside it. */
  readonly leader: readonly [Point, Point] | null;
}

const AIR = 4;
/** How far from its circle a name may stand. */
const REACHES = [6, 22, 42, 66] as const;
/** Right and left read best, then above and below, then the corners. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
const CORNER = Math.SQRT1_2;

/**
 * Finds every place a spot for its name, the most important first: words never lie on other words, on a circle or beyond the frame, and on a
 * line only where nothing else is free. Who finds none is left out; there is more room as one zooms in.
 */
export function writeNames(
  places: readonly Named[],
  segments: readonly (readonly [Point, Point])[],
  frame: Box,
): readonly Written[] {
  const written: Written[] = [];
  for (const place of places.toSorted((a, b) => b.importance - a.importance)) {
    const spot = place.sizes.map((size) => findSpot(place, size, { written, places, segments, frame })).find(Boolean);
    if (spot) written.push(spot);
  }
  return written;
}

interface Around {
  readonly written: readonly Written[];
  readonly places: readonly Named[];
  readonly segments: readonly (readonly [Point, Point])[];
  readonly frame: Box;
}

function findSpot(place: Named, size: Size, around: Around): Written | null {
  const free = REACHES.flatMap((reach) => WAYS.map((way) => stand(place, size, way, reach))).filter((spot) =>
    isFree(spot, around),
  );
  const isOffLines = ({ box }: Written): boolean => around.segments.every((segment) => runInside(segment, box) === 0);
  const near = free.filter(({ box }) => isNearest(box, place, around.places));
  // Nearer to another's circle, words need a leader to say whose they are.
  const led = free.filter(({ leader }) => leader);
  return near.find(isOffLines) ?? near[0] ?? led.find(isOffLines) ?? led[0] ?? null;
}

/** Readers take words for the name of the circle beside them. */
function isNearest(box: Box, place: Named, places: readonly Named[]): boolean {
  const distance = ({ at, radius }: Named): number => distanceTo(box, at) - radius;
  const own = distance(place);
  return places.every((other) => other.id === place.id || distance(other) >= own);
}

function stand(
  { id, at, radius }: Named,
  { depth, width, height }: Size,
  [dx, dy]: readonly [number, number],
  reach: number,
): Written {
  const off = (radius + reach) * (dx !== 0 && dy !== 0 ? CORNER : 1);
  const [x, y] = [at.x + dx * off, at.y + dy * off];
  const box: Box = {
    x: dx > 0 ? x : dx < 0 ? x - width : x - width / 2,
    y: dy > 0 ? y : dy < 0 ? y - height : y - height / 2,
    width,
    height,
  };
  const rim = radius * (dx !== 0 && dy !== 0 ? CORNER : 1);
  return {
    id,
    depth,
    box,
    align: dx > 0 ? 'left' : dx < 0 ? 'right' : 'center',
    leader:
      reach === REACHES[0]
        ? null
        : [
            { x: at.x + dx * rim, y: at.y + dy * rim },
            { x: x - dx * 2, y: y - dy * 2 },
          ],
  };
}

function isFree({ box, leader, id }: Written, { written, places, frame }: Around): boolean {
  if (overlapOf(box, frame) < box.width * box.height) return false;
  const wide = { x: box.x - AIR, y: box.y - AIR / 2, width: box.width + 2 * AIR, height: box.height + AIR };
  if (written.some((other) => overlapOf(wide, other.box) > 0 || (other.leader && runInside(other.leader, wide) > 0)))
    return false;
  if (places.some(({ at, radius }) => distanceTo(box, at) < radius)) return false;
  if (!leader) return true;
  const isCrossing = written.some((other) => runInside(leader, other.box) > 0);
  return !isCrossing && places.every((other) => other.id === id || !meets(leader, other));
}

/** Distance from a box to a point; 0 inside. */
const distanceTo = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** A leader that runs over another's circle would name that one. */
const meets = (leader: readonly [Point, Point], { at, radius }: Named): boolean =>
  runInside(leader, { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }) > 0;
