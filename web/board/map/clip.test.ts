import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing, type Bounds } from './clip.ts';

const bounds: Bounds = [0, 0, 10, 10];

describe('land cut to the map', () => {
  test('a ring around everything becomes the frame', () => {
    const ring = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
      [-5, -5],
    ];
    expect(new Set(clipRing(ring, bounds).map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  test('a ring elsewhere leaves nothing', () => {
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
          [20, 20],
        ],
        bounds,
      ),
    ).toEqual([]);
  });

  test('nothing reaches beyond the frame, whatever the ring', () => {
    const point = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (points) => {
        for (const [x = 0, y = 0] of clipRing([...points, points[0]!], bounds)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(10 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  test('a border that leaves and comes back is two stretches', () => {
    const line = [
      [1, 1],
      [2, 2],
      [20, 20],
      [30, 30],
      [40, 40],
      [9, 9],
      [8, 8],
    ];
    expect(clipLine(line, bounds)).toEqual([
      [
        [1, 1],
        [2, 2],
        [20, 20],
      ],
      [
        [40, 40],
        [9, 9],
        [8, 8],
      ],
    ]);
  });
});
