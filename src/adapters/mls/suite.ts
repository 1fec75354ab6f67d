import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type AeadShape, createHpke, expand, extract, HASH_BYTES, type HashName, type Kem } from './hpke.ts';
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
  const mac = (key: Uint8Array, data: Uint8Array): Uint8Array =>
    new Uint8Array(createHmac(hash, key).update(data).digest());
  return {
    name,
    signature,
    hpke: createHpke(kem, hash, aead),
    hash: {
      digest: async (data) => new Uint8Array(createHash(hash).update(data).digest()),
      mac: async (key, data) => mac(key, data),
      verifyMac: async (key, expected, data) => {
        const actual = mac(key, data);
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
