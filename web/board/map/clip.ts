import type { Position } from './geometry.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

interface Edge {
  readonly isInside: (point: Position) => boolean;
  readonly cross: (a: Position, b: Position) => Position;
}

const edgesOf = ([west, south, east, north]: Bounds): readonly Edge[] => [
  edge(0, (value) => value >= west, west),
  edge(0, (value) => value <= east, east),
  edge(1, (value) => value >= south, south),
  edge(1, (value) => value <= north, north),
];

function edge(axis: 0 | 1, isInside: (value: number) => boolean, at: number): Edge {
  return {
    isInside: (point) => isInside(point[axis]!),
    cross(a, b) {
      const share = (at - a[axis]!) / (b[axis]! - a[axis]!);
      const other = axis === 0 ? a[1]! + (b[1]! - a[1]!) * share : a[0]! + (b[0]! - a[0]!) * share;
      return axis === 0 ? [at, other] : [other, at];
    },
  };
}

/** The part of a closed ring inside the bounds (Sutherland and Hodgman, 1974); empty where they do not meet. */
export function clipRing(ring: readonly Position[], bounds: Bounds): Position[] {
  let points = ring.slice(0, -1);
  for (const { isInside, cross } of edgesOf(bounds)) {
    const kept: Position[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1)!;
      if (isInside(point) !== isInside(before)) kept.push(cross(before, point));
      if (isInside(point)) kept.push(point);
    }
    points = kept;
  }
  return points.length < 3 ? [] : [...points, points[0]!];
}

/** The stretches of a line that come near the bounds; a stretch may reach a little beyond them. */
export function clipLine(line: readonly Position[], [west, south, east, north]: Bounds): Position[][] {
  const isNear = ([x = 0, y = 0]: Position): boolean => x >= west && x <= east && y >= south && y <= north;
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [index, point] of line.entries()) {
    const touches =
      isNear(point) || (index > 0 && isNear(line[index - 1]!)) || (index + 1 < line.length && isNear(line[index + 1]!));
    if (touches) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return part.length > 1 ? [...parts, part] : parts;
}
