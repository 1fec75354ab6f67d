import { expect, test } from 'vitest';
import type { BoardView, StripView } from '../desk/contract.ts';
import { en } from '../messages/en.ts';
import { createSpeech } from '../words/speech.ts';
import { layOver } from './corridor-now.ts';
import { crossingWords } from './place-words.ts';

const at = (clock: string): number => Date.parse(`2026-05-12T${clock}:00-05:00`);
const HOLD = { until: '2026-05-12T05:30:00-05:00', by: 'Kim', reason: 'computers down', deskName: 'Brownsville' };
const crossing = {
  id: 'bridge',
  state: 'unknown',
  since: null,
  claim: null,
} as unknown as BoardView['corridor']['crossings'][number];
const row = {
  crossing: 'bridge',
  held: null,
  mayCross: { now: 0, of: 0, until: null },
  released: [],
} as unknown as StripView['rows'][number];

/** What chats say, what the desks agreed on, and how the crossing is drawn. */
const TABLE = [
  ['unknown', {}, 'unknown'],
  ['open', {}, 'open'],
  ['unknown', { mayCross: { now: 42, of: 300, until: null } }, 'open'],
  ['closed', { mayCross: { now: 42, of: 300, until: null } }, 'closed'],
  ['open', { held: HOLD }, 'held'],
  ['closed', { held: HOLD }, 'held'],
] as const;

test.each(TABLE)('chats say %s, agreed is %j: drawn %s', (state, change, drawn) => {
  const corridor = { crossings: [{ ...crossing, state }] } as unknown as BoardView['corridor'];
  const strip = { rows: [{ ...row, ...change }] } as unknown as StripView;
  expect(layOver(corridor, strip, at('04:12')).crossings[0]?.state).toBe(drawn);
});

test('a crossing without a letter stays as chats tell it', () => {
  const corridor = { crossings: [{ ...crossing, state: 'closed' }] } as unknown as BoardView['corridor'];
  expect(layOver(corridor, null, at('04:12')).crossings[0]).toMatchObject({ state: 'closed', agreed: null });
});

test.each([
  ['05:29', 'Held until 05:30'],
  ['05:41', 'Held, review due 05:30'],
])('at %s the drawing says of a hold that nobody has resumed: %s', (clock, words) => {
  const corridor = { crossings: [crossing] } as unknown as BoardView['corridor'];
  const strip = { rows: [{ ...row, held: HOLD }] } as unknown as StripView;
  const [now] = layOver(corridor, strip, at(clock)).crossings;
  expect(crossingWords(now!, createSpeech('en', en))).toMatchObject({ state: words, note: 'computers down' });
});
