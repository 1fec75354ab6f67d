import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapOf } from '../schematic/shapes.ts';
import { type Named, writeNames } from './map-labels.ts';

const FRAME = { x: 0, y: 0, width: 360, height: 500 };
const named = (id: string, x: number, y: number, more: Partial<Named> = {}): Named => ({
  id,
  at: { x, y },
  radius: 8,
  importance: 1,
  sizes: [
    { depth: 'full', width: 120, height: 34 },
    { depth: 'name', width: 120, height: 17 },
  ],
  ...more,
});

describe('names on the map', () => {
  test('one that stands alone has its words on its right', () => {
    expect(writeNames([named('a', 100, 100)], [], FRAME)).toEqual([
      { id: 'a', depth: 'full', box: { x: 114, y: 83, width: 120, height: 34 }, align: 'left', leader: null },
    ]);
  });

  test('at the edge they turn inward, and they leave a line free', () => {
    const [edge] = writeNames([named('a', 350, 100)], [], FRAME);
    expect(edge).toMatchObject({ align: 'right', box: { x: 216 } });
    const line = [
      { x: 200, y: 100 },
      { x: 300, y: 100 },
    ] as const;
    expect(writeNames([named('a', 200, 100)], [line], FRAME)[0]?.align).toBe('right');
  });

  test('where there is room for one, the larger is named', () => {
    const narrow = { ...FRAME, width: 172, height: 44 };
    const written = writeNames([named('small', 20, 22), named('large', 24, 22, { importance: 900 })], [], narrow);
    expect(written.map(({ id }) => id)).toEqual(['large']);
  });

  test('however close they stand, no words lie on words, on a circle or beyond the frame', () => {
    const some = fc.record({
      x: fc.integer({ min: 0, max: 360 }),
      y: fc.integer({ min: 0, max: 500 }),
      radius: fc.integer({ min: 5, max: 30 }),
      importance: fc.integer({ min: 0, max: 5_000 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 14 }), (drawn) => {
        const places = drawn.map(({ x, y, radius, importance }, n) => named(`p${n}`, x, y, { radius, importance }));
        const written = writeNames(places, [], FRAME);
        for (const [index, { box }] of written.entries()) {
          expect(overlapOf(box, FRAME)).toBeCloseTo(box.width * box.height);
          for (const other of written.slice(index + 1)) expect(overlapOf(box, other.box)).toBe(0);
          for (const { at, radius } of places) {
            const inner = { x: at.x - radius * 0.7, y: at.y - radius * 0.7, width: radius * 1.4, height: radius * 1.4 };
            expect(overlapOf(box, inner)).toBe(0);
          }
        }
      }),
    );
  });
});
