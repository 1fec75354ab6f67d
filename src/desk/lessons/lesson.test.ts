import { describe, expect, test } from 'vitest';
import { asInstant, asPlaceId } from '../../model/index.ts';
import { decideLesson, evolveLessons, type LessonCommand, toLearned } from './lesson.ts';
import type { LessonState } from './state.ts';
import { saysAny } from './rereading.ts';

const now = asInstant(Date.parse('2026-05-11T20:00:00Z'));
const nuevo = asPlaceId('puente-nuevo');
const viejo = asPlaceId('puente-viejo');

const teach = (id: string, words: string, verdict: 'means' | 'not', place: typeof nuevo | null): LessonCommand => ({
  kind: 'teach',
  id,
  words,
  verdict,
  place,
  by: 'Ana',
});
const withdraw = (id: string): LessonCommand => ({ kind: 'withdraw', id, by: 'Ana' });

function follow(commands: readonly LessonCommand[]): LessonState {
  return commands.reduce<LessonState>((state, command) => {
    const event = decideLesson(state, command, now);
    if (!event.ok) throw new Error(event.refusal.code);
    return evolveLessons(state, event.value);
  }, new Map());
}

/** "words=place" and "words≠place", as the reader takes them. */
function tell(commands: readonly LessonCommand[]): string {
  const { aliases, rejections } = toLearned(follow(commands));
  const meanings = [...aliases].map(([words, place]) => `${words}=${place}`);
  const denials = [...rejections].flatMap(([words, places]) =>
    [...places].map((place) => `${words}≠${place ?? 'any'}`),
  );
  return [...meanings, ...denials].join(', ');
}

describe('what holds after named people taught in turn', () => {
  test.each([
    [
      'words mean a place, however they were written',
      [teach('1', 'La  PULGA', 'means', nuevo)],
      'la pulga=puente-nuevo',
    ],
    [
      'they do not mean two places',
      [teach('1', 'el puente', 'not', nuevo), teach('2', 'el puente', 'not', viejo)],
      'el puente≠puente-nuevo, el puente≠puente-viejo',
    ],
    ['they name no place', [teach('1', 'Milagros', 'not', null)], 'milagros≠any'],
    [
      'a newer meaning takes the place of the older, and of what was denied',
      [teach('1', 'pulga', 'not', null), teach('2', 'pulga', 'means', viejo), teach('3', 'pulga', 'means', nuevo)],
      'pulga=puente-nuevo',
    ],
    [
      'a denial ends the meaning it speaks against',
      [teach('1', 'pulga', 'means', nuevo), teach('2', 'pulga', 'not', nuevo)],
      'pulga≠puente-nuevo',
    ],
    [
      'a denial of another place leaves the meaning',
      [teach('1', 'pulga', 'means', nuevo), teach('2', 'pulga', 'not', viejo)],
      'pulga=puente-nuevo, pulga≠puente-viejo',
    ],
    ['a lesson that was withdrawn is gone', [teach('1', 'pulga', 'means', nuevo), withdraw('1')], ''],
  ])('%s', (_, commands, expected) => {
    expect(tell(commands)).toBe(expected);
  });

  test.each([
    ['no letters', teach('1', '36', 'means', nuevo), 'wrong-words'],
    ['a whole sentence', teach('1', 'vimos a mucha gente en la pulga hoy', 'means', nuevo), 'wrong-words'],
    ['a meaning without a place', teach('1', 'la pulga', 'means', null), 'place-missing'],
    ['a lesson nobody taught', withdraw('7'), 'not-found'],
  ])('refuses %s', (_, command, code) => {
    const event = decideLesson(new Map(), command, now);
    expect(event.ok ? null : event.refusal.code).toBe(code);
  });
});

test.each([
  ['Hay 60 en La Pulga, vengan', true],
  ['HAY 60 EN LA-PULGA', true],
  ['la pulgada', false],
  ['pulga la', false],
])('"%s" says "la pulga": %s', (text, expected) => {
  expect(saysAny(text, ['la pulga'])).toBe(expected);
});
