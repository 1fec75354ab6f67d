import { describe, expect, test } from 'vitest';
import { parseDictionary, renderWords, sourceKeys } from './dictionary.ts';
import { matchClaims } from './index.ts';

const claims = [
  { id: 'water', text: 'People in Delmas need water and food' },
  { id: 'tents', text: 'Families in Carrefour sleep in the street and need tents' },
  { id: 'bridge', text: 'The bridge at Santo is closed' },
  { id: 'school', text: 'Schools open again on Monday' },
];

describe('claims in English, asked in Creole', () => {
  test.each([
    ['nou nan delmas nou bezwen dlo ak manje', 'water'],
    ['fanmi yo nan kafou bezwen tant, y ap domi nan lari a', 'tents'],
    ['kilè lekol ap ouvri', 'school'],
  ])('"%s" finds %s first', (text, id) => {
    expect(matchClaims(claims)(text, 'ht')[0]?.id).toBe(id);
  });

  test('the language is heard where it is not given', () => {
    const text = 'nou bezwen tant, nou nan lari';
    const match = matchClaims(claims);
    expect(match(text)).toEqual(match(text, 'ht'));
  });

  test('an English text is not looked up in the dictionary', () => {
    const text = 'is the bridge at Santo closed?';
    const empty = parseDictionary('');
    expect(matchClaims(claims)(text)).toEqual(matchClaims(claims, empty)(text));
  });
});

test('a word is looked up as it is written, by its sound and by its beginning', () => {
  const dictionary = parseDictionary('dlo water 60 rain 10\nmanj* food 50\nmanje food 20 eat 30');
  expect(renderWords(['dlo', 'manje'], dictionary)).toEqual([
    [
      { term: 'water', weight: 60 },
      { term: 'rain', weight: 10 },
    ],
    [
      { term: 'food', weight: 20 },
      { term: 'eat', weight: 30 },
    ],
    [{ term: 'food', weight: 50 }],
  ]);
});

test.each([
  ['bezwin', 'bezouin'],
  ['kote', 'cote'],
  ['lapli', 'laplit'],
  ['ki', 'qui'],
])('"%s" sounds as "%s" does', (one, other) => {
  const heard = sourceKeys(one).find((key) => key.startsWith('='));
  expect(sourceKeys(other)).toContain(heard);
});

test('a document that says a word by any of its renderings is found', () => {
  const dictionary = parseDictionary('tant tents 40 tarp 30');
  const match = matchClaims(
    [
      { id: 'tarp', text: 'every family got a tarp' },
      { id: 'none', text: 'every family got a meal' },
    ],
    dictionary,
  );
  expect(match('tant', 'ht').map(({ id }) => id)).toEqual(['tarp']);
});

test.each([undefined, 'ht'])('claims in Creole are found by their own words (language %s)', (lang) => {
  const own = [
    { id: 'water', text: 'nou nan delmas nou bezwen dlo ak manje' },
    { id: 'tents', text: 'fanmi yo nan kafou bezwen tant' },
  ];
  const text = 'nou bezwen dlo nan delmas';
  expect(matchClaims(own)(text, lang)).toEqual(matchClaims(own, parseDictionary(''))(text));
});
