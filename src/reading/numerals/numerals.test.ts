import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateReading } from '../../../evaluation/reading.ts';
import type { Language } from '../../model/index.ts';
import { prepareText } from '../text.ts';

type Row = readonly [text: string, low: number, best: number, high: number];
const exact = (text: string, value: number): Row => [text, value, value, value];

const ROWS: Readonly<Record<Language, readonly Row[]>> = {
  es: [
    exact('4 mil', 4_000),
    exact('2 mil 700', 2_700),
    exact('3k', 3_000),
    exact('dos mil trescientos cuarenta y siete', 2_347),
    exact('ciento cincuenta', 150),
    exact('medio centenar', 50),
    exact('media docena', 6),
    exact('dos docenas', 24),
    exact('veintidós', 22),
    exact('treintaicinco', 35),
    exact('un millón y medio', 1_500_000),
    exact('4.000', 4_000),
    exact('1,234,567', 1_234_567),
    exact('dos mil y cuatro docenas', 2_048),
    ['ciento y pico', 100, 100, 160],
    ['sesenta y tantos', 60, 60, 96],
    ['cientos de', 200, 300, 900],
    ['miles', 2_000, 3_000, 9_000],
  ],
  en: [
    exact('1e10', 10_000_000_000),
    exact('1.3x10^6', 1_300_000),
    exact('a hundred and fifty', 150),
    exact('two thousand', 2_000),
    exact('twenty-one hundred', 2_100),
    exact('half a dozen', 6),
    exact('two and a half million', 2_500_000),
    exact('three hundred and two dozen', 324),
    exact('ninety-nine', 99),
    exact('4,200', 4_200),
    exact('12k', 12_000),
    ['a dozen', 9, 12, 16],
    ['a hundred and some', 100, 100, 160],
    ['hundreds of thousands', 200_000, 300_000, 900_000],
  ],
  pt: [
    exact('mil e duzentos', 1_200),
    exact('quarenta e dois', 42),
    exact('dois mil trezentos e quarenta e sete', 2_347),
    exact('meia dúzia', 6),
    exact('três milhões e meio', 3_500_000),
    exact('cento e dezesseis', 116),
    exact('8 mil', 8_000),
    ['cento e poucos', 100, 100, 160],
    ['mil e poucos', 1_000, 1_000, 1_600],
  ],
  fr: [
    exact('quatre-vingt-dix-neuf', 99),
    exact('quatre-vingts', 80),
    exact('soixante et onze', 71),
    exact('septante-trois', 73),
    exact('quatre-vingt-dix-cinq', 95),
    exact('trois crore lakh', 3e12),
    exact('vingt-deux', 22),
    exact('mille deux cents', 1_200),
    exact('cent vingt', 120),
    exact('une demi-douzaine', 6),
    exact('1 500', 1_500),
    ['une cinquantaine', 38, 50, 66],
    ['une centaine', 75, 100, 133],
  ],
  ht: [
    exact('san senkant moun', 150),
    exact('mil desan moun', 1_200),
    exact('katreven', 80),
    exact('katrevendis', 90),
    exact('swasant dis set moun', 77),
    exact('twa san senkant moun', 350),
    exact('de mil moun', 2_000),
    exact('vennde', 22),
    exact('12 mil', 12_000),
    ['san e kèk', 100, 100, 160],
  ],
};

describe('numerals', () => {
  for (const [lang, rows] of Object.entries(ROWS)) {
    test.each(rows)(`${lang}: %s`, (text, low, best, high) => {
      const found = prepareText(text, lang as Language).numerals;
      expect(found.map((numeral) => [numeral.low, numeral.best, numeral.high])).toEqual([[low, best, high]]);
    });
  }

  test.each([
    ['es', '1/2'],
    ['es', 'tres quintos'],
    ['en', '4th'],
    ['fr', 'deux tiers'],
    ['en', 'two thirds'],
  ] as const)('%s: %s is no whole number', (lang, text) => {
    expect(prepareText(text, lang).numerals.filter(({ integer, ordinal }) => integer && !ordinal)).toEqual([]);
  });

  test.each([
    ['en', 'the 180ml bottle'],
    ['es', 'faltan 29km'],
    ['ht', 'san dlo'],
    ['en', 'this one is good'],
    ['es', 'cada uno'],
    ['fr', "c'est un nombre"],
    ['fr', 'dans un abri'],
    ['fr', 'pas un bus'],
  ] as const)('%s: nothing in "%s"', (lang, text) => {
    expect(prepareText(text, lang).numerals).toEqual([]);
  });

  test('every numeral knows where it stands', () => {
    const text = 'somos como dos mil quinientos aquí';
    const [numeral] = prepareText(text, 'es').numerals;
    expect(text.slice(numeral!.start, numeral!.end)).toBe('dos mil quinientos');
    expect([numeral!.firstToken, numeral!.lastToken]).toEqual([2, 4]);
  });
});

const shared = resolve(import.meta.dirname, '../../../../shared/data');

describe("numerals and ranges on others' specifications", () => {
  test.skipIf(!existsSync(resolve(shared, 'text/num-msrt.jsonl')))(
    'stay over their floors (skipped where ../shared/data is absent)',
    async () => {
      const figures = await evaluateReading({ data: shared });
      const under = figures.filter(
        (figure) => 'value' in figure && figure.data.endsWith('msrt') && figure.value < (figure.floor ?? 0),
      );
      expect(under).toEqual([]);
    },
  );
});
