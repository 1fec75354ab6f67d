import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './folding.ts';
import { tokenize } from './tokens.ts';

const textsOf = (raw: string): string[] => tokenize(fold(raw)).map(({ text }) => text);

describe('tokens', () => {
  test('lie in order, never overlap, and cover nothing but their own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        let last = 0;
        for (const { start, end } of tokenize(fold(raw))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = end;
        }
      }),
    );
  });

  test.each([
    ['4,000 o 4.000', ['4,000', 'o', '4.000']],
    ['3.5 km', ['3.5', 'km']],
    ['3k a las 10:30', ['3', 'k', 'a', 'las', '10:30']],
    ['8h30', ['8', 'h30']],
    ['quatre-vingt-dix', ['quatre', 'vingt', 'dix']],
    ['80-100', ['80', '-', '100']],
    ["l'eau, m'ap, don't", ["l'", 'eau', ',', "m'", 'ap', ',', "don't"]],
    ['22,24,26', ['22', ',', '24', ',', '26']],
    ['¿qué??!! ok...', ['¿', 'que', '?', '!', 'ok', '…']],
    ['una\r\n\r\notra', ['una', '\n', 'otra']],
    ['mira https://t.co/a?b=1 ya', ['mira', 'https://t.co/a?b=1', 'ya']],
    ['gate b12', ['gate', 'b12']],
    ['5️⃣ personas', ['5', 'personas']],
  ])('%s', (raw, expected) => {
    expect(textsOf(raw)).toEqual(expected);
  });

  test('an emoji with its joiners and skin is one token', () => {
    expect(tokenize(fold('👨‍👩‍👧🙏🏽🇭🇳')).map(({ kind }) => kind)).toEqual(['emoji', 'emoji', 'emoji']);
  });
});

test("a name is told from the 's of possession", () => {
  const cut = (text: string): readonly string[] => tokenize(text).map((token) => token.text);
  expect(cut("mexico's river")).toEqual(['mexico', "'s", 'river']);
  expect(cut("it's nobody's")).toEqual(["it's", "nobody's"]);
});
