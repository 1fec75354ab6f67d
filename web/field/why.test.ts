import { expect, test } from 'vitest';
import { FIELD } from '../../test/browser/fixture/handoffs-field.ts';
import { at } from '../../test/browser/fixture/times.ts';
import { en } from '../messages/en.ts';
import { createSpeech } from '../words/speech.ts';
import { whyOf } from './why.ts';

const speech = createSpeech('en', en);

test('a group whose go was ordered and that nobody has seen is not one without an order', () => {
  const unseen = { ...FIELD.go.group!, go: 'gone', stage: 'overdue', overdue: true } as const;
  expect(whyOf({ ...FIELD.wait, group: unseen }, 'wait', speech)).toEqual([
    'The go was ordered at 04:10, and nobody has seen them on the other side. If they have left, say so; if not, call them back.',
    expect.stringMatching(/^97.adults, 43.children$/),
  ]);
  expect(whyOf(FIELD.wait, 'wait', speech)[0]).toBe('No go has been ordered for this group yet.');
});

test.each([
  ['05:29', 'until 05:30, by Brownsville'],
  ['05:41', 'to be looked at since 05:30, by Brownsville'],
])('at %s an officer reads of a hold that nobody has resumed: %s', (clock, words) => {
  expect(whyOf({ ...FIELD.hold, asOf: at(clock) }, 'hold', speech)[0]).toBe(words);
});
