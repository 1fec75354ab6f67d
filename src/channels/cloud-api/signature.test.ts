import { createHmac, timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerHandshake, isSigned } from './signature.ts';

const secret = 'app secret of the tests';
const body = new TextEncoder().encode('{"object":"whatsapp_business_account","entry":[],"note":"\\u00e1 ni\\u00f1o"}');
const ports = {
  sign: (bytes: Uint8Array): Uint8Array => createHmac('sha256', secret).update(bytes).digest(),
  equal: (a: Uint8Array, b: Uint8Array): boolean => timingSafeEqual(a, b),
};
const signature = Buffer.from(ports.sign(body)).toString('hex');
const changed = (at: number): string =>
  signature.slice(0, at) + (signature[at] === '0' ? '1' : '0') + signature.slice(at + 1);

describe('the signature over the raw bytes', () => {
  test.each<[string, string | undefined, boolean]>([
    ['right', `sha256=${signature}`, true],
    ['right, in capitals', `sha256=${signature.toUpperCase()}`, true],
    ['missing', undefined, false],
    ['empty', '', false],
    ['without its name', signature, false],
    ['of SHA-1', `sha1=${signature}`, false],
    ['too short', `sha256=${signature.slice(0, 62)}`, false],
    ['half a byte short', `sha256=${signature.slice(0, 63)}`, false],
    ['too long', `sha256=${signature}00`, false],
    ['not hexadecimal', `sha256=${'z'.repeat(64)}`, false],
    ['with a space', `sha256= ${signature}`, false],
    ['first byte altered', `sha256=${changed(0)}`, false],
    ['last byte altered', `sha256=${changed(63)}`, false],
    ['of another secret', `sha256=${createHmac('sha256', 'other').update(body).digest('hex')}`, false],
  ])('%s', (_, header, expected) => expect(isSigned(header, body, ports)).toBe(expected));

  test('one altered byte of the body is seen', () => {
    for (const at of [0, body.length >> 1, body.length - 1]) {
      const altered = Uint8Array.from(body);
      altered[at]! ^= 1;
      expect(isSigned(`sha256=${signature}`, altered, ports)).toBe(false);
    }
  });

  test('the same JSON in other bytes is not what was signed', () => {
    const again = new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body))));
    expect(isSigned(`sha256=${signature}`, again, ports)).toBe(false);
  });
});

describe('the handshake', () => {
  const equal = (a: string, b: string): boolean => a === b;
  const query = { 'hub.mode': 'subscribe', 'hub.verify_token': 'agreed', 'hub.challenge': '1158201444' };
  test('is answered word for word', () =>
    expect(answerHandshake(query, 'agreed', equal)).toEqual({ ok: true, value: '1158201444' }));
  test.each<[string, object, string]>([
    ['another token', { 'hub.verify_token': 'other' }, 'agreed'],
    ['no token', { 'hub.verify_token': undefined }, 'agreed'],
    ['another mode', { 'hub.mode': 'unsubscribe' }, 'agreed'],
    ['no challenge', { 'hub.challenge': undefined }, 'agreed'],
    ['markup for a challenge', { 'hub.challenge': '<script>' }, 'agreed'],
    ['no token agreed on', { 'hub.verify_token': '' }, ''],
  ])('is refused: %s', (_, change, token) =>
    expect(answerHandshake({ ...query, ...change }, token, equal)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-handshake' },
    }),
  );
});
