import { describe, expect, test } from 'vitest';
import { type Note, type Phone, speedsWith, takeNote } from './sandbox.ts';

const note = (change: Partial<Note>): Note => ({
  id: 'n1',
  chat: 'tipline',
  phone: 'p-1',
  from: 'phone',
  at: 0,
  text: 'hola',
  forwarded: null,
  media: null,
  choices: [],
  edited: false,
  revoked: false,
  ...change,
});
const phone = (id: string): Phone => ({
  id,
  label: id,
  lang: 'es',
  chats: [
    { id: 'tipline', name: 'Tipline', kind: 'tipline', members: [id], messages: [] },
    { id: 'g-rio', name: 'Río', kind: 'group', members: ['p-1', 'p-2'], messages: [] },
  ],
});
const seen = (phones: readonly Phone[]): readonly string[] =>
  phones.flatMap(({ id, chats }) =>
    chats.flatMap((chat) => chat.messages.map(({ text }) => `${id} ${chat.id} ${text}`)),
  );

describe('what simulated phones see', () => {
  test('a tip is seen on its own phone, a group message on every member’s', () => {
    const phones = [phone('p-1'), phone('p-2')];
    expect(seen(takeNote(phones, note({})))).toEqual(['p-1 tipline hola']);
    expect(seen(takeNote(phones, note({ chat: 'g-rio' })))).toEqual(['p-1 g-rio hola', 'p-2 g-rio hola']);
  });

  test('an edit replaces its message', () => {
    const once = takeNote([phone('p-1')], note({}));
    expect(seen(takeNote(once, note({ text: 'adiós', edited: true })))).toEqual(['p-1 tipline adiós']);
  });
});

test('the speed that a night is played at stands among those that are offered', () => {
  expect(speedsWith(60)).toEqual([1, 10, 60, 300, 0]);
  expect(speedsWith(240)).toEqual([1, 10, 60, 240, 300, 0]);
  expect(speedsWith(0)).toEqual([1, 10, 60, 300, 0]);
});
