import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asChannelId, asInstant, asPlaceId, type Channel, exactly, type Zone } from '../../model/index.ts';
import { openDoor } from '../door/index.ts';
import { enterFieldForm, type FieldForm } from './field-form.ts';

const keyedHash = (period: string, text: string): string => createHmac('sha256', period).update(text).digest('hex');
const ports = { door: openDoor({ keyedHash }), keyedHash };
const channel: Channel = {
  id: asChannelId('officers'),
  kind: 'field-form',
  name: 'Officers',
  basis: { agreedBy: 'Shift', agreedAt: asInstant(0), purpose: 'counts', notice: 'Your counts are kept.' },
  zone: 'America/Matamoros' as Zone,
  sourceClass: 'own-officer',
  near: null,
};
const form: FieldForm = {
  id: 'f-1',
  officer: 'account-7',
  at: asInstant(1_700_000_000_000),
  kind: 'waiting',
  count: { op: 'range', low: 150, best: 165, high: 180, unit: 'person' },
  place: { id: asPlaceId('puente-nuevo'), name: 'Puente Nuevo', text: 'Puente Nuevo' },
  location: null,
  note: 'sin agua, avisar al +52 55 0000 0000',
  lang: 'es',
};

describe('the officer’s count form', () => {
  test('is a message and the report it states, with its spans', () => {
    const entry = enterFieldForm(form, channel, ports);
    if (!entry.ok) throw new Error(entry.refusal.code);
    const { message, report } = entry.value;
    expect(message.text).toBe('150–180 person · Puente Nuevo · waiting · sin agua, avisar al ‹phone›');
    expect(Object.entries(report.spans).map(([field, [from, to]]) => [field, message.text.slice(from, to)])).toEqual([
      ['count', '150–180 person'],
      ['place', 'Puente Nuevo'],
      ['kind', 'waiting'],
    ]);
    expect(report).toMatchObject({ basis: 'eyewitness', count: form.count, message: message.id });
    expect(JSON.stringify(message)).not.toContain('account-7');
  });

  test('sent twice it is one message', () => {
    const ids = [form, { ...form, note: '' }].map((sent) => {
      const entry = enterFieldForm(sent, channel, ports);
      return entry.ok ? entry.value.message.id : null;
    });
    expect(ids[0]).toBe(ids[1]);
  });

  test('without a count there is none', () => {
    const entry = enterFieldForm({ ...form, count: null, kind: 'closure', note: '' }, channel, ports);
    expect(entry).toMatchObject({
      ok: true,
      value: { message: { text: 'Puente Nuevo · closure' }, report: { count: null } },
    });
  });

  test.each([
    ['wrong-count', { count: { ...exactly(5, 'person'), low: 9 } }],
    ['wrong-count', { count: exactly(-1, 'person') }],
    ['wrong-count', { count: exactly(1.5, 'person') }],
    ['note-too-long', { note: 'x'.repeat(1_001) }],
  ] as const)('refuses: %s %#', (code, change) =>
    expect(enterFieldForm({ ...form, ...change }, channel, ports)).toMatchObject({ ok: false, refusal: { code } }),
  );
});
