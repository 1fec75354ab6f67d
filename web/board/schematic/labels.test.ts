import { expect, test } from 'vitest';
import { boxOf, type Label, placeLabels } from './labels.ts';
import { overlapOf } from './shapes.ts';

const OPEN = { boxes: [], circles: [], segments: [], frame: { x: 0, y: 0, width: 400, height: 100 } };
const label = (id: string, spots: readonly (readonly [x: number, cost: number])[]): Label => ({
  id,
  width: 100,
  height: 20,
  spots: spots.map(([x, cost]) => ({ x, y: 40, align: 'left', cost })),
});

test('who could stand well elsewhere makes room for who could not, whichever of them is named first', () => {
  const free = label('could stand well elsewhere', [
    [150, 0],
    [20, 30],
  ]);
  const bound = label('stands badly elsewhere', [
    [150, 0],
    [280, 200],
  ]);
  for (const labels of [
    [free, bound],
    [bound, free],
  ]) {
    const spots = placeLabels(labels, OPEN);
    const [one, other] = labels.map((each) => boxOf(spots.get(each.id)!, each));
    expect(overlapOf(one!, other!)).toBe(0);
    expect(spots.get(free.id)!.x).toBe(20);
  }
});
