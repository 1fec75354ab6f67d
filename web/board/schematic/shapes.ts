/** What the schematic is drawn with. Everything is in CSS pixels of the drawing; x grows east, y grows south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Line = readonly Point[];

export const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Least distance from a point to a segment. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : between(((p.x - a.x) * dx + (p.y - a.y) * dy) / squared, 0, 1);
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

export const segmentsOf = (line: Line): readonly (readonly [Point, Point])[] =>
  line.slice(1).map((point, index) => [line[index]!, point] as const);

/** Area that two boxes share. */
export function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a segment runs inside a box (sampled, which is enough to compare places for a label). */
export function runInside([a, b]: readonly [Point, Point], box: Box): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const steps = Math.max(1, Math.ceil(length / 6));
  let inside = 0;
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [a.x + ((b.x - a.x) * step) / steps, a.y + ((b.y - a.y) * step) / steps];
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) inside += 1;
  }
  return (inside / (steps + 1)) * length;
}

/** A path with its corners rounded by at most `radius`. */
export function roundedPath(drawn: Line, radius: number): string {
  const line = drawn.filter((point, index) => index === 0 || apart(point, drawn[index - 1]!));
  const text = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const parts = [`M${text(line[0]!)}`];
  for (let index = 1; index < line.length - 1; index += 1) {
    const [before, corner, after] = [line[index - 1]!, line[index]!, line[index + 1]!];
    const inward = toward(corner, before, radius);
    const outward = toward(corner, after, radius);
    parts.push(`L${text(inward)}Q${text(corner)} ${text(outward)}`);
  }
  parts.push(`L${text(line.at(-1)!)}`);
  return parts.join('');
}

const apart = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 0.5;

/** The point `distance` from `from` toward `to`, at most half way. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
