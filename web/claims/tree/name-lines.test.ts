import { expect, test } from 'vitest';
import { countLines } from './name-lines.ts';

const measure = (words: string): number => words.length * 10;

test.each([
  ['a short name', 'Bus bay', 100, 1],
  ['one that fits to the letter', 'Bus bay 12', 100, 1],
  ['one that breaks at a space', 'Caravana Puente Viejo', 100, 3],
  ['one that breaks at a hyphen', 'Caravana-Norte', 100, 2],
  ['a word longer than a line', 'AAAAAAAAAAAAAAA', 100, 2],
  ['a word longer than a line behind a short one', 'El AAAAAAAAAAAAAAA B', 100, 3],
  ['no room at all', 'Bus bay', 0, 1],
])('%s', (_, words, room, lines) => expect(countLines(words, room, measure)).toBe(lines));
