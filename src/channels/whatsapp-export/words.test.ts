import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesLike, extraUnits, firstBytes, isWide, lowestByte, repeat, viewOf } from './words.ts';

const word = fc.uint8Array({ minLength: 4, maxLength: 4 });
const read = (bytes: Uint8Array): number => viewOf(bytes).getInt32(0, true);

describe('four bytes at a time say what they say one by one', () => {
  test('the first byte that is the one looked for', () => {
    fc.assert(
      fc.property(word, fc.nat(255), (bytes, byte) => {
        const found = bytesLike(read(bytes), repeat(byte));
        expect(found === 0 ? -1 : lowestByte(found)).toBe(bytes.indexOf(byte));
      }),
    );
  });

  test('the first bytes alone, and whether any is outside of ASCII', () => {
    fc.assert(
      fc.property(word, fc.nat(3), (bytes, count) => {
        const part = firstBytes(read(bytes), count);
        expect(part).toBe(read(bytes.map((byte, index) => (index < count ? byte : 0))));
        expect(isWide(part)).toBe(bytes.subarray(0, count).some((byte) => byte > 127));
      }),
    );
  });

  test('UTF-16 units of a text, wherever its characters are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new TextEncoder().encode(`${text}   `);
        let units = bytes.length - (bytes.length % 4);
        for (let at = 0; at + 4 <= bytes.length; at += 4) units += extraUnits(viewOf(bytes).getInt32(at, true));
        for (let at = bytes.length - (bytes.length % 4); at < bytes.length; at += 1)
          units += 1 + extraUnits(bytes[at]!);
        expect(units).toBe(text.length + 3);
      }),
    );
  });
});
