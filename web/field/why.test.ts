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

test('what the other side has not agreed to is told apart from what it has, and where nobody is next it is said what brings somebody', () => {
  const offered = { ...FIELD.wait.group!, stage: 'offered' } as const;
  expect(whyOf({ ...FIELD.wait, group: offered }, 'wait', speech)[0]).toBe(
    'Offered. The other side has not agreed yet.',
  );
  const nobody = (field: typeof FIELD.go) => whyOf({ ...field, group: null }, 'wait', speech);
  expect(nobody(FIELD.wait)).toEqual(['Offer a group: what it waits for will stand here.']);
  expect(nobody(FIELD.coming)).toEqual(['Groups on their way to you will stand here.']);
});

test.each([
  ['05:29', 'until 05:30, by Brownsville'],
  ['05:41', 'to be looked at since 05:30, by Brownsville'],
])('at %s an officer reads of a hold that nobody has resumed: %s', (clock, words) => {
  expect(whyOf({ ...FIELD.hold, asOf: at(clock) }, 'hold', speech)[0]).toBe(words);
});
