import { expect, test } from 'vitest';
import { readWhole } from './stepper.tsx';

test.each([
  ['60', 60],
  ['', 0],
  [' 1 500 ', 1_500],
  ['1.500', 1_500],
  ['12,000', 12_000],
  ['2500000', 100_000],
  ['1e5', null],
  ['1.5', null],
  ['-5', null],
  ['60–90', null],
])('"%s" in the number pad is %s', (text, expected) => {
  expect(readWhole(text)).toBe(expected);
});
