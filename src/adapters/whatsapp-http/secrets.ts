import { createHmac, hash, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { KeyedHash, SignaturePorts } from '../../channels/index.ts';

/** Most period keys held at once; older ones are derived again when they are asked for. */
const MOST_KEYS_COUNT = 64;
const BLOCK_BYTES = 64;
const HASH_BYTES = 32;

/**
 * The desk's keyed hash: one key per period, derived from the desk's master key (HKDF-SHA-256, RFC 5869), then HMAC-SHA-256.
 * `masterKey` is at least 32 random bytes and belongs to one desk.
 */
export function openKeyedHash(masterKey: Uint8Array): KeyedHash {
  const hashes = new Map<string, (text: string) => string>();
  return (period, text) => {
    let hashText = hashes.get(period);
    if (!hashText) {
      if (hashes.size >= MOST_KEYS_COUNT) hashes.clear();
      hashes.set(period, (hashText = openHmac(deriveKey(masterKey, `door ${period}`))));
    }
    return hashText(text);
  };
}

/**
 * HMAC-SHA-256 (RFC 2104) over one-shot hashes: several of them are taken of every message, and `createHmac` costs eight
 * times as much each. Held against `createHmac` by a test.
 */
export function openHmac(key: Uint8Array): (text: string) => string {
  const pad = (mask: number): Buffer =>
    Buffer.from(Array.from({ length: BLOCK_BYTES }, (_, at) => (key[at] ?? 0) ^ mask));
  const [inner, outer] = [pad(0x36), pad(0x5c)];
  return (text) => {
    const message = Buffer.allocUnsafe(BLOCK_BYTES + Buffer.byteLength(text));
    inner.copy(message);
    message.write(text, BLOCK_BYTES);
    const wrapped = Buffer.allocUnsafe(BLOCK_BYTES + HASH_BYTES);
    outer.copy(wrapped);
    wrapped.set(hash('sha256', message, 'buffer'), BLOCK_BYTES);
    return hash('sha256', wrapped, 'hex');
  };
}

/** A key for one purpose, 32 bytes. */
export const deriveKey = (masterKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(), `cauce ${purpose}`, 32));

/** Checks webhook signatures under an app secret. */
export const openSignature = (appSecret: string): SignaturePorts => ({
  sign: (body) => createHmac('sha256', appSecret).update(body).digest(),
  equal: (a, b) => timingSafeEqual(a, b),
});

/** Compares two texts in constant time, whatever their lengths. */
export const equalTexts = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
