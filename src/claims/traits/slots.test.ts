import { describe, expect, test } from 'vitest';
import type { Language, Zone } from '../../model/index.ts';
import { readNumerals } from '../words/numerals.ts';
import { instantOf } from '../sample-evidence.ts';
import { readSlots } from './slots.ts';
import { splitWords } from '../words/wording.ts';

// A Thursday.
const sentAt = instantOf('2023-05-11T09:00:00-05:00');
const zone = 'America/Matamoros' as Zone;
const slotsOf = (text: string, lang: Language) => readSlots(splitWords(text), lang, sentAt, zone);
const said = (text: string, lang: Language) => {
  const { times, numbers } = slotsOf(text, lang);
  return { ...times, numbers };
};

describe('numerals', () => {
  test.each<[string, Language, readonly number[]]>([
    ['hay 12.000 represados', 'es', [12_000]],
    ['about 1 400 people', 'en', [1_400]],
    ['14 mil 500 moun', 'ht', [14_500]],
    ['ochenta y tres personas', 'es', [83]],
    ['setenta y un retornados', 'es', [71]],
    ['trente-cinq Camerounais', 'fr', [35]],
    ['quatre-vingts personnes', 'fr', [80]],
    ['dix-neuf corps', 'fr', [19]],
    ['mil de san moun', 'ht', [1_200]],
    ['two dozen women', 'en', [24]],
    ['media docena de niños', 'es', [6]],
    ['roughly 2k waiting', 'en', [2_000]],
    ['yo soy uno de ellos', 'es', []],
    ['de la casa', 'ht', []],
  ])('%s', (text, lang, expected) => {
    expect(readNumerals(splitWords(text), lang).map(({ value }) => value)).toEqual(expected);
  });
});

describe('slots', () => {
  test.each<[string, Language, Partial<ReturnType<typeof said>>]>([
    ['la caravana sale el sábado 23 a las 6am', 'es', { weekdays: [5], monthDays: [23], hours: [360], numbers: [] }],
    ['mañana abren el puente', 'es', { weekdays: [4], monthDays: [12], relative: [1] }],
    ['a las 10 de la mañana', 'es', { hours: [600], dayParts: [0], relative: [] }],
    ['pasado mañana llega el avión', 'es', { relative: [2] }],
    ['antier se ahogó un señor', 'es', { relative: [-2] }],
    ['rendez-vous à 18h devant la Comar', 'fr', { hours: [360] }],
    ['fil la louvri sizè nan maten', 'ht', { hours: [360] }],
    ['salieron a las 12 personas', 'es', { hours: [], numbers: [12] }],
    ['llevamos 3 horas esperando', 'es', { numbers: [] }],
    ['first coach out is 0645, looks like 160 people', 'en', { hours: [405], numbers: [160] }],
    ['the list has 600 names', 'en', { hours: [], numbers: [600] }],
    ['quitan las citas el 20/01', 'es', { monthDays: [20] }],
    ['they cleared the camp last Sunday', 'en', { weekShift: -1 }],
  ])('%s', (text, lang, expected) => {
    expect(said(text, lang)).toMatchObject(expected);
  });

  test('who writes at two in the morning may mean either day', () => {
    const slots = readSlots(
      splitWords('mañana corren'),
      'es',
      instantOf('2018-11-19T02:00:00-08:00'),
      'America/Tijuana' as Zone,
    );
    expect(slots.times.monthDays).toEqual([19, 20]);
  });
});
