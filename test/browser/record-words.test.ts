import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../src/record/sample-records.ts';
import { RECORD_KINDS } from '../../src/record/kinds.ts';
import { alarmWords } from '../../web/link/alarm-words.ts';
import {
  actorOf,
  fieldName,
  headOf,
  inOrder,
  nameThings,
  subjectName,
  writeField,
} from '../../web/record/record-words.ts';
import { loadSpeech, Tongues } from '../../web/words/speech.ts';
import { BUSY } from './fixture/board.ts';
import { LINK, RECORD } from './fixture/handoffs-record.ts';

/** What the shared clock does by itself. */
const CLOCK_ACTS = ['lapse', 'expire', 'alarm', 'end'];
const ACTS = ['opened', 'shown', 'acknowledged', 'escalated', 'declared', 'given', 'pinned', 'placed', 'lifted'];
const names = nameThings(RECORD, BUSY);

describe.each(Tongues)('the record in %s', (tongue) => {
  test('has a word for every kind, every field and every act that can stand on it', async () => {
    const speech = await loadSpeech(tongue);
    const fields = Object.values(RECORD_KINDS).flatMap((row) => Object.keys(row.fields));
    expect(fields.filter((name) => !(name in speech.m.written.field))).toEqual([]);
    expect(Object.keys(RECORD_KINDS).filter((kind) => !(kind in speech.m.rec.kinds))).toEqual([]);
    expect(ACTS.filter((act) => headOf({ kind: 'referral', fields: { act } }, speech).includes(act))).toEqual(
      tongue === 'en' ? ['opened', 'shown', 'acknowledged', 'given', 'lifted'] : [],
    );
  });

  test('says what the clock did, and what became of people, in its own words', async () => {
    const speech = await loadSpeech(tongue);
    for (const act of CLOCK_ACTS)
      expect(headOf({ kind: 'handoff', fields: { act } }, speech)).not.toMatch(RegExp(`${act}$`));
    expect(actorOf({ by: 'shared clock', desk: 'matamoros' }, names, speech)).toBe(speech.m.written.clock);
    expect(actorOf({ by: 'matamoros', desk: 'matamoros' }, names, speech)).toBe('Matamoros');
    expect(actorOf({ by: 'Ana', desk: 'matamoros' }, names, speech)).toBe('Ana, Matamoros');
    expect(writeField('parts', '[{"code":"medical","people":-2}]', names, speech)).toBe(
      `2 ${speech.m.ho.code.medical}`,
    );
    const terms = { sender: 'matamoros', receiver: 'brownsville', receiptMinutes: 60 };
    expect(writeField('terms', JSON.stringify(terms), names, speech)).not.toMatch(/sender|receiver|matamoros/);
    // Room and needs as the page of hand-offs writes them, without what nobody counted.
    expect(writeField('free', '{"beds":0,"holding":1150,"processing":null}', names, speech)).toBe(
      speech.say(speech.m.ho.placeFree.holding, { n: 1150 }),
    );
    expect(writeField('needs', '{"medical":2,"wheelchair":0,"pregnant":0,"interpreter":0}', names, speech)).toBe(
      speech.say(speech.m.ho.needs.medical, { n: 2 }),
    );
  });

  test('shows no field of any sample by its raw name or as JSON', async () => {
    const speech = await loadSpeech(tongue);
    for (const { id: _, ...sample } of SAMPLES)
      for (const [name, value] of Object.entries(sample)) {
        const sent = typeof value === 'object' ? JSON.stringify(value) : value;
        expect(writeField(name, sent as string, names, speech)).not.toMatch(/[{}[\]"]/);
        expect(fieldName(name, speech)).not.toBe(name);
      }
  });

  test('tells a restored desk that it was restored, and never that its partner went back', async () => {
    const speech = await loadSpeech(tongue);
    const alarm = { at: LINK.asOf, code: 'rollback', figures: {} } as const;
    const ours = alarmWords({ ...alarm, partner: LINK.us.desk }, LINK, speech);
    const theirs = alarmWords({ ...alarm, partner: 'matamoros' }, LINK, speech);
    expect(ours.what).toBe(speech.m.lnk.alarm.restored);
    expect(theirs.what).toContain('Matamoros');
    expect(ours.todo).not.toBe(theirs.todo);
    // It came back as it should: its new log is sealed, and nobody is told that nothing is.
    const returned = alarmWords({ ...alarm, partner: 'matamoros', figures: { what: 'rejoined' } }, LINK, speech);
    expect(returned.what).toContain('Matamoros');
    expect(returned.todo).toBe(speech.m.lnk.todo.returned);
  });
});

test('an offer reads as a sentence would', async () => {
  const speech = await loadSpeech('en');
  const offer = RECORD.page.records[0]!;
  expect(headOf(offer, speech)).toBe('Hand-off: group offered');
  expect(writeField('people', offer.fields['people']!, names, speech)).toBe('88 adults, 39 children, 3 unaccompanied');
  expect(names.deskOf('matamoros')).toBe('Matamoros');
  expect(names.deskOf('brownsville')).toBe('Brownsville reception');
  expect(names.idOf('puente-nuevo')).toBe('Puente Nuevo');
});

test('a letter is told from where to where first, whatever the order it was signed in', async () => {
  const speech = await loadSpeech('en');
  const terms = JSON.stringify({
    from: 'queue-puente-nuevo',
    partySize: 150,
    receiptMinutes: 60,
    receiver: 'brownsville',
    sender: 'matamoros',
    to: 'reception-hall',
  });
  const told = writeField('terms', terms, names, speech).replaceAll('\u00a0', ' ');
  expect(told.split(' · ').map((part) => part.split(' ')[0])).toEqual([
    'from',
    'to',
    'sent',
    'received',
    'Most',
    'Minutes',
  ]);
  expect(told).toContain('sent by Matamoros · received by Brownsville reception');
  expect(headOf({ kind: 'grant', fields: { act: 'letter' } }, speech)).toBe('Letter signed');
});

test('a grant is told by its crossing, and its fields in the order in which they are asked for', async () => {
  const speech = await loadSpeech('en');
  const fields = { act: 'grant', until: 'x', crossing: 'puente-nuevo', every: 60, places: 150 };
  expect(subjectName({ subject: 'g-17-grant', fields }, names)).toBe('Puente Nuevo');
  expect(subjectName({ subject: 'puente-viejo', fields }, names)).toBe('Puente Viejo');
  expect(inOrder(fields).map(([name]) => name)).toEqual(['crossing', 'places', 'every', 'until', 'act']);
  expect(actorOf({ by: 'Crossing desk, Matamoros', desk: 'matamoros' }, names, speech)).toBe(
    'Crossing desk, Matamoros',
  );
});
