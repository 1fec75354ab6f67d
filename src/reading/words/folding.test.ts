import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './folding.ts';

describe('folding', () => {
  test('keeps every offset: as many units out as in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        expect(fold(raw)).toHaveLength(raw.length);
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        expect(fold(fold(raw))).toBe(fold(raw));
      }),
    );
  });

  test.each([
    ['Ñandú ÁRBOL', 'nandu arbol'],
    ['l’eau', "l'eau"],
    ['80–100', '80-100'],
    ['٤٠ persons', '40 persons'],
    ['５０', '50'],
    ['sòti Okap', 'soti okap'],
    ['a\u00a0b', 'a b'],
  ])('%s → %s', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  test('styled letters become plain ones, with a filler for their second half', () => {
    expect(fold('𝗔𝗕').replaceAll('\u200b', '')).toBe('ab');
  });

  test('texts longer than one chunk are folded whole', () => {
    expect(fold('É'.repeat(20_000))).toBe('e'.repeat(20_000));
  });
});
