import { expect, test } from 'vitest';
import { distinctAt, forgetPrints, isHeld, placeOf, Print, printOf, PRINTS } from './prints.ts';
import { openHolder } from '../traits/sheets.ts';

const open = (text: string) => ({ text, holder: openHolder() });
const read = (print: number): readonly number[] => {
  const at = placeOf(print);
  return [...PRINTS.subarray(at, distinctAt(at) + PRINTS[at + Print.distinct]!)];
};

test('a print that was written over is made anew, the same', () => {
  const first = open('cerraron el puente viejo y el puente nuevo, hay 120 esperando');
  const print = printOf(first);
  const numbers = read(print);
  expect(PRINTS[placeOf(print) + Print.ids]).toBe(11);
  expect(PRINTS[placeOf(print) + Print.distinct]).toBe(9);
  expect(printOf(first)).toBe(print);
  for (let count = 0; isHeld(print) && count < 2_000; count += 1)
    printOf(open(Array.from({ length: 600 }, (_, at) => `p${count * 600 + at}`).join(' ')));
  expect(isHeld(print)).toBe(false);
  expect(read(print)).not.toEqual(numbers);
  expect(read(printOf(first))).toEqual(numbers);
});

test('of a text that was erased no number stays', () => {
  const erased = open('soy de choluteca y dormí en la terminal');
  const print = printOf(erased);
  forgetPrints();
  expect(isHeld(print)).toBe(false);
  expect(PRINTS.every((number) => number === 0)).toBe(true);
  expect(printOf(erased)).not.toBe(print);
});
