import { expect, test } from 'vitest';
import { HANDOFFS } from '../../test/browser/fixture/handoffs-night.ts';
import { NOTHING_WAITS, stripOf } from '../../test/browser/fixture/waiting.ts';
import { en } from '../messages/en.ts';
import { createSpeech } from '../words/speech.ts';
import { urgentNews } from './urgent-news.ts';

const speech = createSpeech('en', en);
const NIGHT = { ...NOTHING_WAITS, handoffs: stripOf(HANDOFFS) };
const QUIET = { ...NIGHT, handoffs: { ...NIGHT.handoffs, rows: [] } };
const referrals = (open: number, overdue: number) => ({ ...NIGHT, referrals: { open, overdue, dueAt: null } });

test.each([
  [
    'a group has become overdue and a crossing is held',
    QUIET,
    NIGHT,
    'M-30 is 26 min overdue. Puente Viejo is held until 05:30.',
  ],
  ['they still are a minute later', NIGHT, { ...NIGHT, asOf: '2023-05-12T04:13:00-05:00' }, ''],
  ['a group has arrived, and nothing is overdue any more', NIGHT, QUIET, ''],
  ['a second referral has come', referrals(1, 0), referrals(2, 0), 'Referrals: 2 wait'],
  ['one that waited is overdue', referrals(2, 0), referrals(2, 1), 'Referrals: 1 overdue'],
  ['one has been acknowledged', referrals(2, 0), referrals(1, 0), ''],
  ['more questions wait', NIGHT, { ...NIGHT, questions: 9 }, ''],
])('%s', (_what, before, now, told) => {
  expect(urgentNews(before, now, speech)).toBe(told);
});
