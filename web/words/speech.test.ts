import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { createSpeech } from './speech.ts';

const { say } = createSpeech('en', en);

test('a name in Arabic or Hebrew stands between the marks that keep the figures beside it in order', () => {
  expect(say('{n:# person|# people} at {place}: 2 origins', { n: 40, place: 'غرفة ٣' })).toBe(
    '40 people at \u2068غرفة ٣\u2069: 2 origins',
  );
  expect(say('at {place}', { place: 'מחסה 12-B' })).toBe('at \u2068מחסה 12-B\u2069');
});

test('a name that turns what follows around turns nothing but itself', () => {
  expect(say('{place}: 40', { place: 'Casa \u202e04' })).toBe('\u2068Casa \u202e04\u2069: 40');
});

test('other names stay as they are', () => {
  expect(say('at {place}', { place: 'Refij Tètanba 🏠 <b>' })).toBe('at Refij Tètanba 🏠 <b>');
});
