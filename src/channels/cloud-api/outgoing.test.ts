import { describe, expect, test } from 'vitest';
import { asInstant } from '../../model/index.ts';
import { judgeAnswer } from './back-off.ts';
import { type Outgoing, writeOutgoing } from './outgoing.ts';
import { formatRecipient, parseRecipient, readRecipient, type Recipient } from './recipient.ts';

const now = asInstant(1_000_000);
const open = asInstant(2_000_000);
const phone: Recipient = { kind: 'phone', id: '525500000000' };
const send = (message: Outgoing, to: Recipient = phone, until: typeof open | null = open) =>
  writeOutgoing(message, to, now, until);
const choices = (count: number, chars = 5): { id: string; title: string }[] =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, title: `${n}`.padEnd(chars, 'x') }));

describe('what goes out', () => {
  test('a text, to a number, a person without one, and a group', () => {
    const text: Outgoing = { kind: 'text', text: 'El puente no abre a las 5.' };
    const content = { messaging_product: 'whatsapp', type: 'text', text: { preview_url: false, body: text.text } };
    expect(send(text)).toEqual({ ok: true, value: { ...content, recipient_type: 'individual', to: '525500000000' } });
    expect(send(text, { kind: 'user', id: 'MX.9' })).toEqual({
      ok: true,
      value: { ...content, recipient_type: 'individual', recipient: 'MX.9' },
    });
    expect(send(text, { kind: 'group', id: 'G9' })).toEqual({
      ok: true,
      value: { ...content, recipient_type: 'group', to: 'G9' },
    });
  });

  test('buttons, a list, a template', () => {
    expect(send({ kind: 'buttons', text: '¿Lo vio?', buttons: choices(3, 20) })).toMatchObject({
      value: {
        type: 'interactive',
        interactive: { type: 'button', action: { buttons: [{ type: 'reply', reply: { id: 'c0' } }, {}, {}] } },
      },
    });
    expect(send({ kind: 'list', text: '¿Dónde?', open: 'Elegir', rows: choices(10, 24) })).toMatchObject({
      value: { interactive: { type: 'list', action: { button: 'Elegir', sections: [{ rows: expect.any(Array) }] } } },
    });
    expect(
      send({ kind: 'template', name: 'bridge_news', language: 'es_MX', parameters: ['Puente Nuevo'] }, phone, null),
    ).toMatchObject({
      value: { template: { name: 'bridge_news', language: { code: 'es_MX' }, components: [{ type: 'body' }] } },
    });
  });

  test.each<[string, Outgoing]>([
    ['text-empty', { kind: 'text', text: ' \n' }],
    ['text-too-long', { kind: 'text', text: 'x'.repeat(4_097) }],
    ['text-too-long', { kind: 'buttons', text: 'x'.repeat(1_025), buttons: choices(1) }],
    ['wrong-buttons', { kind: 'buttons', text: 'a', buttons: [] }],
    ['wrong-buttons', { kind: 'buttons', text: 'a', buttons: choices(4) }],
    ['wrong-buttons', { kind: 'buttons', text: 'a', buttons: choices(1, 21) }],
    ['wrong-buttons', { kind: 'buttons', text: 'a', buttons: [...choices(1), ...choices(1)] }],
    ['wrong-list', { kind: 'list', text: 'a', open: 'b', rows: choices(11) }],
    ['wrong-list', { kind: 'list', text: 'a', open: 'b', rows: choices(1, 25) }],
    ['wrong-list', { kind: 'list', text: 'a', open: 'x'.repeat(21), rows: choices(1) }],
    [
      'wrong-list',
      { kind: 'list', text: 'a', open: 'b', rows: [{ id: 'c', title: 't', description: 'x'.repeat(73) }] },
    ],
    ['wrong-template', { kind: 'template', name: 'Bridge News', language: 'es', parameters: [] }],
    ['wrong-template', { kind: 'template', name: 'a', language: 'es', parameters: ['a\nb'] }],
  ])('is refused: %s %#', (code, message) => expect(send(message)).toMatchObject({ ok: false, refusal: { code } }));

  test('outside the window only a template goes', () => {
    for (const until of [null, asInstant(now)])
      expect(send({ kind: 'text', text: 'hola' }, phone, until)).toMatchObject({ refusal: { code: 'window-closed' } });
  });
  test('groups take no buttons', () =>
    expect(send({ kind: 'buttons', text: 'a', buttons: choices(1) }, { kind: 'group', id: 'G' })).toMatchObject({
      refusal: { code: 'not-in-a-group' },
    }));
});

describe('recipients', () => {
  test.each([phone, { kind: 'user', id: 'MX.90' }, { kind: 'group', id: 'Y2Fw' }] as const)('%j', (recipient) =>
    expect(parseRecipient(formatRecipient(recipient))).toEqual(recipient),
  );
  test('what is none', () =>
    expect(['', 'phone:', 'x:1', 'phone:1 2'].map(parseRecipient)).toEqual([null, null, null, null]));
  test('a scoped id is no number', () =>
    expect(['525500000000', '+525500000000', 'MX.525500000000'].map((id) => readRecipient(id).kind)).toEqual([
      'phone',
      'phone',
      'user',
    ]));
});

describe('what an answer means', () => {
  const error = (code: number): unknown => ({ error: { code, message: 'no' } });
  test.each<[string, number, unknown, number, unknown]>([
    ['sent', 200, {}, 1, { kind: 'sent' }],
    ['too fast', 429, error(130_429), 1, { kind: 'later', code: 130_429, afterMs: 375 }],
    ['too fast, again', 429, error(130_429), 4, { kind: 'later', code: 130_429, afterMs: 3_000 }],
    ['too fast for one person', 400, error(131_056), 1, { kind: 'later', code: 131_056, afterMs: 4_500 }],
    ['the platform fell', 503, '<html>', 1, { kind: 'later', code: 503, afterMs: 375 }],
    ['often enough', 503, null, 6, { kind: 'later', code: 503, afterMs: null }],
    ['outside the window', 400, error(131_047), 1, { kind: 'refused', code: 131_047 }],
    ['the token is over', 401, error(190), 1, { kind: 'refused', code: 190 }],
    ['not a number of WhatsApp', 400, error(131_026), 1, { kind: 'refused', code: 131_026 }],
  ])('%s', (_, status, body, attempt, expected) => expect(judgeAnswer(status, body, attempt, 0.5)).toEqual(expected));

  test('waits lie between half and whole, never over a minute, never under what the platform asks', () => {
    for (let attempt = 1; attempt < 6; attempt += 1)
      for (const jitter of [0, 0.5, 0.999]) {
        const outcome = judgeAnswer(400, error(131_056), attempt, jitter) as { afterMs: number };
        expect(outcome.afterMs).toBeGreaterThanOrEqual(Math.min(60_000, 6_000 * 2 ** (attempt - 1)) / 2);
        expect(outcome.afterMs).toBeLessThanOrEqual(60_000);
      }
    expect(judgeAnswer(429, null, 1, 0, 20_000)).toMatchObject({ afterMs: 20_000 });
  });
});
