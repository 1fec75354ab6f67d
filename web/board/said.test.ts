import { expect, test } from 'vitest';
import type { HandoffLedePart } from '../desk/contract.ts';
import { sentenceOf } from './said.ts';

const held: HandoffLedePart = {
  code: 'crossing-held',
  state: 'hold',
  figures: { crossing: 'Puente Viejo', until: '2026-05-12T05:30:00-05:00' },
  handoff: null,
  crossing: null,
  place: null,
};

test.each([
  ['05:29', 'crossing-held'],
  ['05:41', 'crossing-past'],
])('Puente Viejo, held until 05:30 and not resumed, at %s: %s', (clock, sentence) => {
  expect(sentenceOf(held, Date.parse(`2026-05-12T${clock}:00-05:00`))).toBe(sentence);
});

test('what has no sentence of its own on the board is not said there', () => {
  expect(sentenceOf({ ...held, code: 'people-underway' }, 0)).toBeNull();
});
