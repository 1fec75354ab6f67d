import { hash as hashOf, randomBytes, timingSafeEqual } from 'node:crypto';
import { type AeadShape, createHpke, expand, extract, HASH_BYTES, type HashName, hmac, type Kem } from './hpke.ts';
import type { CiphersuiteImpl, CiphersuiteName, Signature } from './ts-mls.ts';

export interface SuiteParts {
  readonly name: CiphersuiteName;
  readonly kem: Kem;
  readonly hash: HashName;
  readonly aead: AeadShape;
  readonly signature: Signature;
}

/**
 * An MLS cipher suite by `node:crypto`. ts-mls' own provider goes through WebCrypto and imports the key again for every
 * single operation; this one calls OpenSSL directly.
 */
export function createSuite({ name, kem, hash, aead, signature }: SuiteParts): CiphersuiteImpl {
  return {
    name,
    signature,
    hpke: createHpke(kem, hash, aead),
    hash: {
      digest: async (data) => new Uint8Array(hashOf(hash, data, 'buffer')),
      mac: async (key, data) => hmac(hash, key, data),
      verifyMac: async (key, expected, data) => {
        const actual = hmac(hash, key, data);
        return expected.length === actual.length && timingSafeEqual(actual, expected);
      },
    },
    kdf: {
      size: HASH_BYTES[hash],
      extract: async (salt, ikm) => extract(hash, salt, ikm),
      expand: async (prk, info, length) => expand(hash, prk, info, length),
    },
    rng: { randomBytes: (length) => new Uint8Array(randomBytes(length)) },
  };
}

export const AES_256_GCM: AeadShape = { name: 'aes-256-gcm', id: 2, keyBytes: 32 };
