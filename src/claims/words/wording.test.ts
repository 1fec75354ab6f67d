import { expect, test } from 'vitest';
import { splitWords } from './wording.ts';

const formsOf = (text: string): readonly string[] => splitWords(text).map(({ form }) => form);

test.each([
  ['Crucé el río, ¡ya llegué!', ['cruce', 'el', 'rio', 'ya', 'llegue']],
  ['cruce\u0301 el ri\u0301o', ['cruce', 'el', 'rio']],
  ['👍🏽 todo bien ❤️', ['todo', 'bien']],
  ['hay 12.000 y 4,010 y 1 400 personas', ['hay', '12000', 'y', '4010', 'y', '1400', 'personas']],
  ['el 20/01, bus 12/7b, puerta 36.', ['el', '20', 'enero', 'bus', '12', 'julio', 'b', 'puerta', '36']],
  ['a las 9:30, 1 400 2', ['a', 'las', '9', '30', '1400', '2']],
  ['aIbergue Ileno, pu3rta', ['albergue', 'ileno', 'puerta']],
  ['한국 граница 𐐷 ß', ['한국', 'граница', '𐐷', 'ß'].map((form) => form.normalize('NFD').toLowerCase())],
  ['sale en US, con us \ud83d', ['sale', 'en', 'usa', 'con', 'us']],
])('words of %j', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});

test('a word behind a comma is another than inside a clause, met before or not', () => {
  for (let turn = 0; turn < 2; turn += 1)
    expect(
      splitWords('puente, puente\nPuente puente').map(({ opensClause, capital }) => [opensClause, capital]),
    ).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [false, false],
    ]);
});

test('a long text of short numerals is cut in a time that grows with its length', () => {
  expect(formsOf('1 1 '.repeat(2_000))).toHaveLength(4_000);
});
