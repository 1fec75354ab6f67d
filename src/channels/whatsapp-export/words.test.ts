import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyBytes, countSame, findLineEnd, findNameEnd, isWide, unitsIn, viewOf } from './words.ts';

const encode = (written: string): Uint8Array => new TextEncoder().encode(written);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
/** Letters and the bytes that end something, often enough to meet in every place of a word. */
const line = fc.string({ unit: fc.constantFrom(...'ab:" \r\né日🙏'), maxLength: 30 });
const bytes = fc.uint8Array({ maxLength: 12 });

/** The name by its rule, character by character. */
function nameEnd(written: string): number {
  let quotes = 0;
  for (let at = 0; at < written.length; at += 1) {
    const character = written[at]!;
    const ends = character === ':' && at > 0 && quotes % 2 === 0;
    if (ends && /^(?:[ \r\n]|$)/.test(written.slice(at + 1))) return at;
    if (character === '\n') return 0;
    if (character === '"') quotes += 1;
  }
  return 0;
}

describe('four bytes at a time say what they say one by one', () => {
  test('where a line ends, and what before it is outside of ASCII', () => {
    fc.assert(
      fc.property(text, text, line, (before, here, after) => {
        const start = encode(before).length;
        const ending = `${here.replaceAll('\n', '')}\n`;
        const seen = { wide: 0 };
        const view = viewOf(encode(before + ending + after));
        const length = encode(ending).length - 1;
        expect(findLineEnd(view, start, view.byteLength, seen)).toBe(start + length);
        expect(isWide(seen.wide)).toBe(/[^\0-\x7f]/.test(ending));
        expect(findLineEnd(view, start, start + length, seen)).toBe(start + length);
        expect(isWide(seen.wide)).toBe(/[^\0-\x7f]/.test(ending));
      }),
    );
  });

  test('where a name ends', () => {
    fc.assert(
      fc.property(text, line, (before, here) => {
        const start = encode(before).length;
        const view = viewOf(encode(before + here));
        const name = { hash: 0, wide: 0 };
        const end = nameEnd(here);
        const found = findNameEnd(view, start, view.byteLength, 400, name);
        expect(found).toBe(end === 0 ? 0 : start + encode(here.slice(0, end)).length);
        expect(end > 0 && isWide(name.wide)).toBe(/[^\0-\x7f]/.test(here.slice(0, end)));
      }),
    );
  });

  test('the same name has the same hash wherever it stands', () => {
    fc.assert(
      fc.property(text, text, fc.string({ unit: fc.constantFrom(...'ab" é') }), (before, other, here) => {
        const written = `${here.replaceAll('"', '""')}x: `;
        const hashAfter = (lead: string): number => {
          const name = { hash: 0, wide: 0 };
          const view = viewOf(encode(lead + written));
          expect(findNameEnd(view, encode(lead).length, view.byteLength, 4_000, name)).toBeGreaterThan(0);
          return name.hash;
        };
        expect(hashAfter(before)).toBe(hashAfter(other));
      }),
    );
  });

  test('UTF-16 units of a text, however long and whatever stands around it', () => {
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 100 }), (before, short, after, times) => {
        const here = short.repeat(times);
        const [from, length] = [encode(before).length, encode(here).length];
        expect(unitsIn(viewOf(encode(before + here + after)), from, from + length)).toBe(here.length);
      }),
    );
  });

  test('bytes that are the same, and their copy', () => {
    fc.assert(
      fc.property(bytes, bytes, bytes, fc.nat(12), (before, same, other, change) => {
        const view = viewOf(new Uint8Array([...before, ...same, ...other]));
        const changed = same.map((byte, index) => (index === change ? byte ^ 0x41 : byte));
        const held = viewOf(new Uint8Array([...other, ...changed]));
        expect(countSame(view, before.length, held, other.length, same.length)).toBe(Math.min(change, same.length));
        const copy = viewOf(new Uint8Array(12));
        const union = copyBytes(view, before.length, copy, same.length);
        expect(countSame(view, before.length, copy, 0, same.length)).toBe(same.length);
        expect(isWide(union)).toBe(same.some((byte) => byte > 127));
      }),
    );
  });
});
