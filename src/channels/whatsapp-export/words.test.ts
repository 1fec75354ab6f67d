import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesLike, firstBytes, isWide, lowestByte, repeat, sameBytes, surplusOf, viewOf } from './words.ts';

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
        for (let at = 0; at + 4 <= bytes.length; at += 4) units -= surplusOf(viewOf(bytes).getInt32(at, true));
        for (let at = bytes.length - (bytes.length % 4); at < bytes.length; at += 1) units += 1 - surplusOf(bytes[at]!);
        expect(units).toBe(text.length + 3);
      }),
    );
  });

  test('a stretch of bytes is the same as another, or is not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5 }), fc.uint8Array({ maxLength: 9 }), fc.nat(9), (around, other, cut) => {
        const view = viewOf(new Uint8Array([...around, ...other, ...around]));
        const isSame = (changed: Uint8Array): boolean => sameBytes(view, around.length, other.length, viewOf(changed));
        expect(isSame(other)).toBe(true);
        expect(isSame(other.map((byte, index) => (index === cut ? byte ^ 1 : byte)))).toBe(cut >= other.length);
      }),
    );
  });
});
