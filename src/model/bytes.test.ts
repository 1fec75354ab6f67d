import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from './bytes.ts';

describe('base64', () => {
  test('is written as everybody writes it, and read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect([...fromBase64(text)!]).toEqual([...bytes]);
      }),
    );
  });

  test('nothing is read that would be written otherwise', () => {
    const letter = fc.constantFrom(...'ABCD+/=-_ \n\u00e9');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        const bytes = fromBase64(text);
        expect(bytes === null).toBe(Buffer.from(text, 'base64').toString('base64') !== text);
      }),
      { numRuns: 2_000 },
    );
  });
});
