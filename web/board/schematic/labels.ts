import { type Box, overlapOf, type Point, runInside } from './shapes.ts';

/** Something to be written beside something drawn: its size and where it may stand, best first. */
export interface Label {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  /** What this spot costs before anything is in its way. */
  readonly cost: number;
}

export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly circles: readonly { readonly at: Point; readonly radius: number }[];
  readonly segments: readonly (readonly [Point, Point])[];
  readonly frame: Box;
}

const ROUNDS = 8;
const AIR = 4;
/** What it costs, per square pixel or pixel, to lie on other words, on the band, on a place, on a line, beyond the frame. */
const ON_WORDS = 5;
const ON_BAND = 1.2;
const ON_PLACE = 5;
const ON_LINE = 120;
const BEYOND = 8;

interface Placed {
  readonly spot: Spot;
  readonly box: Box;
  readonly cost: number;
}

/**
 * Chooses a spot for every label so that as little as possible covers anything: each in turn takes its cheapest, a few times over. Who comes
 * first takes the room of who comes later, so it is done from the last to the first too, and the cheaper of both is kept.
 */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles): ReadonlyMap<string, Spot> {
  const fixed = new Map(
    labels.map((label) => [label.id, label.spots.map((spot) => costOfSpot(spot, label, obstacles))]),
  );
  const [one, other] = [settle(labels, fixed), settle(labels.toReversed(), fixed)];
  const best = costOf(other) < costOf(one) ? other : one;
  return new Map([...best].map(([id, { spot }]) => [id, spot]));
}

function settle(labels: readonly Label[], fixed: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  for (let round = 0; round < ROUNDS; round += 1) {
    let hasMoved = false;
    for (const label of labels) {
      const others = [...placed].filter(([id]) => id !== label.id).map(([, { box }]) => box);
      const best = cheapest(label, fixed.get(label.id)!, others);
      if (placed.get(label.id)?.spot !== best.spot) hasMoved = true;
      placed.set(label.id, best);
    }
    if (!hasMoved) break;
  }
  return placed;
}

const costOf = (placed: ReadonlyMap<string, Placed>): number =>
  [...placed.values()].reduce((sum, { cost }) => sum + cost, 0);

function cheapest(label: Label, costs: readonly number[], others: readonly Box[]): Placed {
  let [spot, least] = [label.spots[0]!, Number.POSITIVE_INFINITY];
  for (const [index, each] of label.spots.entries()) {
    const box = widen(boxOf(each, label), AIR);
    let cost = costs[index]!;
    for (const other of others) cost += overlapOf(box, other) * ON_WORDS;
    if (cost < least) [spot, least] = [each, cost];
  }
  return { spot, box: boxOf(spot, label), cost: least };
}

/** The box a label fills at a spot; `x` is its left edge, middle or right edge as it is aligned. */
export function boxOf({ x, y, align }: Spot, { width, height }: Pick<Label, 'width' | 'height'>): Box {
  const left = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width;
  return { x: left, y, width, height };
}

const widen = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function costOfSpot(spot: Spot, label: Label, { boxes, circles, segments, frame }: Obstacles): number {
  const box = widen(boxOf(spot, label), AIR);
  let cost = spot.cost;
  for (const other of boxes) cost += overlapOf(box, other) * ON_BAND;
  for (const { at, radius } of circles) cost += overlapWithCircle(box, at, radius) * ON_PLACE;
  for (const segment of segments) cost += runInside(segment, box) * ON_LINE;
  const outside = box.width * box.height - overlapOf(box, frame);
  return cost + outside * BEYOND;
}

/** Depth of a circle in a box, as an area. */
function overlapWithCircle(box: Box, at: Point, radius: number): number {
  const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
  const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
  const depth = radius - Math.hypot(dx, dy);
  return depth <= 0 ? 0 : depth * Math.min(2 * radius, box.height) + 40;
}

/** Square pixels of words that lie on other words or on places, and so cannot be read. */
export function measureClash(
  labels: readonly Label[],
  spots: ReadonlyMap<string, Spot>,
  { circles }: Obstacles,
): number {
  const boxes = labels.flatMap((label) => {
    const spot = spots.get(label.id);
    return spot ? [boxOf(spot, label)] : [];
  });
  let clash = 0;
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) clash += overlapOf(box, other);
    for (const { at, radius } of circles) clash += overlapWithCircle(box, at, radius - CLOSE);
  }
  return clash;
}

/** Pixels of lines that words lie upon. */
export function measureCovered(
  labels: readonly Label[],
  spots: ReadonlyMap<string, Spot>,
  { segments }: Obstacles,
): number {
  let covered = 0;
  for (const label of labels) {
    const spot = spots.get(label.id);
    if (spot) for (const segment of segments) covered += runInside(segment, boxOf(spot, label));
  }
  return covered;
}

/** Words may come this near to a place's outline. */
const CLOSE = 5;
