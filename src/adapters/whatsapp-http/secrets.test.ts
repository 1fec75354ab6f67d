import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSigned } from '../../channels/index.ts';
import { deriveKey, equalTexts, openKeyedHash, openSignature } from './secrets.ts';

describe('keys of a desk', () => {
  test('a hash is a function of desk, period and text', () => {
    const [one, other] = [randomBytes(32), randomBytes(32)].map(openKeyedHash) as [
      ReturnType<typeof openKeyedHash>,
      ReturnType<typeof openKeyedHash>,
    ];
    const seen = [one('a', 'x'), one('b', 'x'), one('a', 'y'), other('a', 'x')];
    expect(new Set(seen).size).toBe(4);
    expect(one('a', 'x')).toBe(seen[0]);
    expect(seen[0]).toMatch(/^[0-9a-f]{64}$/);
  });
  test('it is HMAC-SHA-256 under the derived key', () => {
    const masterKey = randomBytes(32);
    const hashed = openKeyedHash(masterKey);
    for (const text of ['', 'a', 'niño 👋', 'x'.repeat(1_000), 'ñ'.repeat(341), '€'.repeat(342)])
      expect(hashed('p', text)).toBe(createHmac('sha256', deriveKey(masterKey, 'door p')).update(text).digest('hex'));
  });
  test('more periods than are held do not change them', () => {
    const hash = openKeyedHash(new Uint8Array(32));
    const first = hash('p0', 'x');
    for (let n = 1; n < 200; n += 1) hash(`p${n}`, 'x');
    expect(hash('p0', 'x')).toBe(first);
  });
  test('purposes have keys of their own', () =>
    expect(deriveKey(new Uint8Array(32), 'a')).not.toEqual(deriveKey(new Uint8Array(32), 'b')));
  test('texts are compared whatever their lengths', () =>
    expect([equalTexts('abc', 'abc'), equalTexts('abc', 'ab'), equalTexts('', 'x')]).toEqual([true, false, false]));
  test.each(['', 'secret', 'ñ'.repeat(32), 'longer than one block '.repeat(9)])(
    'a signature is HMAC-SHA-256 under the app secret: %s',
    (secret) => {
      for (const body of [new Uint8Array(), randomBytes(100), randomBytes(100_000)])
        expect(Buffer.from(openSignature(secret).sign(body))).toEqual(
          createHmac('sha256', secret).update(body).digest(),
        );
    },
  );
  test('a signature of the app secret is taken', () => {
    const ports = openSignature('secret');
    const body = new TextEncoder().encode('{}');
    expect(isSigned(`sha256=${Buffer.from(ports.sign(body)).toString('hex')}`, body, ports)).toBe(true);
    expect(isSigned(`sha256=${Buffer.from(openSignature('other').sign(body)).toString('hex')}`, body, ports)).toBe(
      false,
    );
  });
});
