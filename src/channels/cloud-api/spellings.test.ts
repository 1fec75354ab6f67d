import { expect, test } from 'vitest';
import { spellingsOf } from './spellings.ts';

test.each([
  ['a Mexican mobile, as dialled', '+52 55 0000 0001', ['525500000001', '5215500000001']],
  ['the same as the platform writes it', '5215500000001', ['525500000001', '5215500000001']],
  ['an Argentine one', '+54 11 0000-0001', ['541100000001', '5491100000001']],
  ['a Brazilian one with its ninth digit', '0055 (92) 99000-0001', ['5592990000001', '559290000001']],
  ['and without', '559290000001', ['5592990000001', '559290000001']],
  ['a Brazilian line at home, which never had one', '559230000001', ['559230000001']],
  ['a number of another country', '+1 956 555 0100', ['19565550100']],
  ['an id that is no number', 'MX.525500000001', ['MX.525500000001']],
])('one phone has these numbers: %s', (_story, number, spellings) => {
  expect(spellingsOf(number)).toEqual(spellings);
});
