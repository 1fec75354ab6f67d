import { expect, test } from 'vitest';
import { BUSY } from '../../../test/browser/fixture/board.ts';
import { sizePlaces } from './sizes.ts';

const [shelter, queue] = BUSY.corridor.places;
const holding = (people: number) => ({ beds: people, holding: null, processingPerHour: null });

test.each([
  ['the upper edge', { x: 300, y: 50 }],
  ['the left edge', { x: 60, y: 200 }],
  ['the right edge', { x: 545, y: 200 }],
])('the largest place of a corridor is drawn whole at %s', (_edge, at) => {
  const places = [
    { ...shelter!, capacity: holding(2_600_000), estimate: null },
    { ...queue!, capacity: holding(40), estimate: null },
  ];
  const grid = {
    at: new Map([
      [shelter!.id, at],
      [queue!.id, { x: 300, y: 500 }],
    ]),
    gap: 120,
  };
  const { outer } = sizePlaces(places, grid, { width: 600, unit: 1 }).get(shelter!.id)!;
  expect(outer).toBeGreaterThan(40);
  expect(Math.min(at.x, 600 - at.x, at.y)).toBeGreaterThan(outer);
});
