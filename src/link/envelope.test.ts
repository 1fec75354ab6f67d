import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from '../model/index.ts';
import { type Envelope, envelopeSizeOf, openEnvelope, parseEnvelope, signEnvelope } from './envelope.ts';
import { addressOf, toDeskKey } from './identity.ts';
import { padBytes, PADDED_SIZES, unpadBytes } from './padding.ts';
import type { VerifyEd25519 } from './ports.ts';
import { isSafetyNumber, safetyNumberOf } from './safety-number.ts';

const pair = generateKeyPairSync('ed25519');
const key = toDeskKey(pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(12));
const signer = { key, sign: (message: Uint8Array) => new Uint8Array(sign(null, message, pair.privateKey)) };
const check: VerifyEd25519 = (by, message, signature) => by === key && verify(null, message, pair.publicKey, signature);
const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const sha512 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha512')).digest();

const hexOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toHex);
const utterance = fc.record({ id: hexOf(16), payload: fc.uint8Array({ maxLength: 300 }) });
const envelopes = fc
  .record({
    link: hexOf(32),
    epoch: fc.nat(),
    author: hexOf(32),
    sequence: fc.nat(),
    previous: hexOf(32),
    seen: fc.record({ seq: fc.nat(), head: hexOf(32) }),
    kind: fc.constantFrom('payload', 'notice'),
    utterances: fc.array(utterance, { minLength: 1, maxLength: 4 }),
  })
  .map((envelope) =>
    envelope.kind === 'notice' ? { ...envelope, utterances: envelope.utterances.slice(0, 1) } : envelope,
  ) as unknown as fc.Arbitrary<Envelope>;

describe('an envelope', () => {
  test('is read as it was written, by its own key only, and costs what is said', () => {
    fc.assert(
      fc.property(envelopes, (envelope) => {
        const signed = signEnvelope(envelope, signer);
        expect(openEnvelope(signed, key, check)).toEqual(envelope);
        expect(openEnvelope(signed, 'f'.repeat(64) as typeof key, check)).toBeNull();
        expect(signed.length).toBe(envelopeSizeOf(envelope.utterances.map(({ payload }) => payload.length)));
      }),
      { numRuns: 60 },
    );
  });

  test('opens no more once any byte is changed, missing or added', () => {
    fc.assert(
      fc.property(envelopes, fc.nat(), fc.integer({ min: 1, max: 255 }), (envelope, at, flip) => {
        const signed = signEnvelope(envelope, signer);
        const changed = new Uint8Array(signed);
        changed[at % changed.length]! ^= flip;
        expect(openEnvelope(changed, key, check)).toBeNull();
        expect(parseEnvelope(signed.subarray(0, -1))).toBeNull();
        expect(parseEnvelope(new Uint8Array([...signed, 0]))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

test('padding is undone exactly, has one of four sizes, and its zeros are checked', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9_000 }), (bytes) => {
      const padded = padBytes(bytes)!;
      expect(PADDED_SIZES).toContain(padded.length);
      expect(unpadBytes(padded)).toEqual(bytes);
      if (padded.at(-1) === 0 && padded.length > bytes.length + 4) {
        padded[padded.length - 1] = 1;
        expect(unpadBytes(padded)).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
  expect(padBytes(new Uint8Array(65_533))).toBeNull();
});

test('a safety number has 60 digits, is the same at both desks, and another for any other key, address or role', () => {
  const one = { address: addressOf(sha256, key), key, role: 'desk' as const };
  const other = {
    address: addressOf(sha256, 'a'.repeat(64) as typeof key),
    key: 'a'.repeat(64) as typeof key,
    role: 'desk' as const,
  };
  const number = safetyNumberOf(sha512, one, other);
  expect(number).toMatch(/^(\d{5} ){11}\d{5}$/);
  expect(safetyNumberOf(sha512, other, one)).toBe(number);
  expect(isSafetyNumber(number, number.replaceAll(' ', ''))).toBe(true);
  for (const changed of [
    { ...other, key: 'b'.repeat(64) as typeof key },
    { ...other, address: one.address },
    { ...other, role: 'observer' as const },
  ])
    expect(safetyNumberOf(sha512, one, changed)).not.toBe(number);
});
