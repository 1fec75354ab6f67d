import { describe, expect, test } from 'vitest';
import { parseDictionary, renderWords } from './dictionary.ts';
import { matchClaims } from './matching.ts';

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

test('a word stands for what it and its beginning stand for', () => {
  const dictionary = parseDictionary('dlo water 60 rain 10\nmanj* food 50\nmanje food 20 eat 30');
  const terms = renderWords(['dlo', 'manje'], dictionary);
  expect(terms.get('water')).toBeCloseTo(0.6);
  expect(terms.get('food')).toBeCloseTo(0.7);
  expect(terms.get('eat')).toBeCloseTo(0.3);
});
