import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { formatClock, formatWhen, inZone } from './format.ts';
import { createSpeech } from './speech.ts';

const speech = createSpeech('en', en);
const now = Date.parse('2026-01-02T04:12:00-06:00');

test.each([
  ['earlier in this night', '2026-01-01T22:52:00-06:00', '22:52'],
  ['this morning', '2026-01-02T05:30:00-06:00', '05:30'],
  ['the night before', '2026-01-01T03:31:00-06:00', '1 Jan, 03:31'],
  ['last year', '2025-12-30T22:52:00-06:00', '30 Dec 2025, 22:52'],
])('%s, read at 04:12: a time has its day where the hour alone would mislead', (_when, instant, words) => {
  expect(formatClock(instant, now, speech)).toBe(words);
});

test('a connection lost on Friday is not said on Sunday as if it were of this morning', () => {
  const lost = Date.parse('2025-12-31T04:00:00-06:00');
  expect(formatClock(inZone(lost, 'America/Matamoros'), now, speech, lost)).toBe('31 Dec 2025, 04:00');
});

test('a day stands behind its hour where Spanish says “desde las”', () => {
  const spanish = createSpeech('es', es);
  const time = formatClock('2026-01-01T03:31:00-06:00', now, spanish);
  expect(spanish.say(es.connection.lost, { time })).toMatch(/^Sin conexión con la mesa desde las 03:31 del 1 ene\. /);
});

test.each([
  ['a whole day', '00:00', '23:59', '12 May'],
  ['until its end', '18:00', '23:59', '12 May, 18:00\u2060–\u206023:59'],
  ['one moment', '00:00', '00:00', '12 May, 00:00'],
])('%s, as a claim says when', (_what, from, to, words) => {
  expect(formatWhen({ from: `2023-05-12T${from}:00-05:00`, to: `2023-05-12T${to}:00-05:00` }, speech)).toBe(words);
});
