import { expect, test } from 'vitest';
import { BUSY } from '../../../test/browser/fixture/board.ts';
import { NOW } from '../../../test/browser/fixture/times.ts';
import { layOver } from '../corridor-now.ts';
import type { Depth } from './depths.ts';
import { boxOf } from './labels.ts';
import { layOut, type MeasureLabel } from './layout.ts';
import { runInside, segmentsOf } from './shapes.ts';

const corridor = layOver(BUSY.corridor, null, NOW);
const borders = new Set(corridor.crossings.filter(({ border }) => border).map(({ id }) => `x:${id}`));
const places = new Set<string>(corridor.places.map(({ id }) => id));
const HEIGHTS: Readonly<Record<Depth, number>> = { full: 84, brief: 62, bare: 40 };
const measureOf =
  (width: number) =>
  (depth: Depth): MeasureLabel =>
  (id) => {
    if (borders.has(id)) return { width: 150, height: 54 };
    return places.has(id) ? { width, height: HEIGHTS[depth] } : null;
  };

test.each([
  [380, 170],
  [380, 190],
  [430, 170],
  [430, 190],
])('%i pixels high, words %i wide: places say what is missing there, and no words lie upon a line', (height, width) => {
  const measure = measureOf(width);
  const { spots, depth, hasRows, routes } = layOut(corridor, { width: 1008, height, unit: 1 }, false, measure);
  expect([hasRows, depth]).toEqual([false, 'brief']);
  const lines = routes.flatMap(({ line }) => segmentsOf(line));
  const covered = [...spots].map(([id, spot]) => {
    const box = boxOf(spot, measure(depth)(id)!);
    return lines.reduce((sum, segment) => sum + runInside(segment, box), 0);
  });
  expect(covered).toHaveLength(places.size + borders.size);
  expect(covered.reduce((sum, pixels) => sum + pixels, 0)).toBeLessThan(24);
});
