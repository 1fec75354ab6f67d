import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('answers that come in the order of their questions are all news', () => {
  const turns = createTurns();
  expect([turns.begin()(), turns.begin()()]).toEqual([true, true]);
});

test('an answer that was overtaken is none', () => {
  const turns = createTurns();
  const [first, second] = [turns.begin(), turns.begin()];
  expect([second(), first()]).toEqual([true, false]);
});

test('what came another way overtakes every question under way, and none that is asked later', () => {
  const turns = createTurns();
  const first = turns.begin();
  expect([turns.overtake(), first(), turns.begin()()]).toEqual([true, false, true]);
  expect(turns.overtake()).toBe(false);
});
