import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { KeyedHash, SignaturePorts } from '../../channels/index.ts';

/** Most period keys held at once; older ones are derived again when they are asked for. */
const MOST_KEYS_COUNT = 64;

/**
 * The desk's keyed hash: one key per period, derived from the desk's master key (HKDF-SHA-256, RFC 5869), then HMAC-SHA-256.
 * `masterKey` is at least 32 random bytes and belongs to one desk.
 */
export function openKeyedHash(masterKey: Uint8Array): KeyedHash {
  const keys = new Map<string, Buffer>();
  const keyOf = (period: string): Buffer => {
    const known = keys.get(period);
    if (known) return known;
    if (keys.size >= MOST_KEYS_COUNT) keys.clear();
    const key = deriveKey(masterKey, `door ${period}`);
    keys.set(period, key);
    return key;
  };
  return (period, text) => createHmac('sha256', keyOf(period)).update(text).digest('hex');
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
export const equalTexts = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b));
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
