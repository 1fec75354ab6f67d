import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepSame } from './keep-same.ts';

describe('keeping what has not changed', () => {
  test('the result always equals what came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => {
        expect(keepSame(old, next)).toEqual(next);
      }),
    );
  });

  test('an equal value keeps its object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const copy = structuredClone(value);
        expect(keepSame(value, copy)).toBe(value);
      }),
    );
  });

  test('a row that moved keeps its object, and only the changed one is new', () => {
    const old = {
      claims: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
      places: [1, 2],
    };
    const next = keepSame(old, {
      claims: [
        { id: 'b', n: 2 },
        { id: 'a', n: 5 },
      ],
      places: [1, 2],
    });
    expect(next.claims[0]).toBe(old.claims[1]);
    expect(next.claims[1]).toEqual({ id: 'a', n: 5 });
    expect(next.places).toBe(old.places);
  });
});
