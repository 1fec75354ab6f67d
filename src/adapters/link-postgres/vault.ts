import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

/** Seals what must not lie open on disk. */
export interface Vault {
  seal(bytes: Uint8Array): Uint8Array;
  /** Throws where the bytes were changed, or sealed under another key. */
  open(sealed: Uint8Array): Uint8Array;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a key derived from the desk's master key. A copy of the database without that key opens no group. */
export function createVault(masterKey: Uint8Array): Vault {
  const key = createSecretKey(
    new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'cauce link state v1', 32)),
  );
  return {
    seal: (bytes) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const plain = [decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
      return new Uint8Array(Buffer.concat(plain));
    },
  };
}
