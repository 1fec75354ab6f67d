import { expect, test } from 'vitest';
import type { ChangeView } from '../desk/contract.ts';
import { ht } from '../messages/ht.ts';
import { createSpeech } from '../words/speech.ts';
import { changeSaid } from './change-words.ts';

test('what moved about a claim that is no longer held names its place in the reader’s language', () => {
  const speech = createSpeech('ht', ht, { 'River bank': { ht: 'Bò larivyè' } });
  const figures = { kind: 'presence', place: 'River bank' };
  const change = { at: '', code: 'claim-denied', state: 'doubt', claim: 'c:gone', figures } as unknown as ChangeView;
  expect(changeSaid(change, [], speech).values['title']).toBe('Prezans, Bò larivyè');
});
