import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { createSpeech, loadSpeech, Tongues, withNames } from './speech.ts';

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

test('a place goes by its name in the language of the reader, also inside a sentence', () => {
  const spanish = withNames(createSpeech('es', es), { 'River bank': { es: 'Orilla del río' } });
  expect(spanish.named('River bank')).toBe('Orilla del río');
  expect(spanish.say('en {place}', { place: 'River bank' })).toBe('en Orilla del río');
  expect(spanish.say('dice: {words}', { words: 'River bank' })).toBe('dice: River bank');
});

test.each(['Puente Nuevo', 'constructor', '__proto__'])('%s, which has no other name, stays', (name) => {
  expect(withNames(createSpeech('es', es), { 'River bank': { es: 'Orilla del río' } }).named(name)).toBe(name);
});

test.each(Tongues)('%s: a number and its unit stay on one line', async (tongue) => {
  const { m, say: sayIn } = await loadSpeech(tongue);
  expect(sayIn(m.ho.note.over, { n: 83 })).toContain('83\u00a0min');
  expect(sayIn(m.time.hoursMinutes, { h: 3, m: 54 })).toMatch(/^3\u00a0\S+ 54\u00a0min$/);
});
