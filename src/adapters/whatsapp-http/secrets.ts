import { hash, hkdfSync, timingSafeEqual } from 'node:crypto';
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
 * times as much each. Held against `createHmac` by a test. Gives the hash of a text in hex.
 */
export function openHmac(key: Uint8Array): (text: string) => string {
  const { inner, wrap } = openPads(key);
  // One buffer for all short texts: what is hashed here is hashed before the next one comes.
  const short = Buffer.alloc(BLOCK_BYTES + SHORT_TEXT_BYTES);
  inner.copy(short);
  return (text) => {
    if (text.length * MOST_BYTES_A_CHARACTER > SHORT_TEXT_BYTES)
      return hash('sha256', wrap(Buffer.concat([inner, Buffer.from(text)])), 'hex');
    const end = BLOCK_BYTES + short.write(text, BLOCK_BYTES);
    return hash('sha256', wrap(short.subarray(0, end)), 'hex');
  };
}

const SHORT_TEXT_BYTES = 1_024;
const MOST_BYTES_A_CHARACTER = 3;

/** The two halves of an HMAC: the block that goes before a message, and what is hashed after it. */
function openPads(key: Uint8Array): { readonly inner: Buffer; readonly wrap: (padded: Uint8Array) => Buffer } {
  const block = key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key;
  const pad = (mask: number): Buffer =>
    Buffer.from(Array.from({ length: BLOCK_BYTES }, (_, at) => (block[at] ?? 0) ^ mask));
  const wrapped = Buffer.concat([pad(0x5c), Buffer.alloc(HASH_BYTES)]);
  return {
    inner: pad(0x36),
    wrap: (padded) => {
      wrapped.set(hash('sha256', padded, 'buffer'), BLOCK_BYTES);
      return wrapped;
    },
  };
}

/** A key for one purpose, 32 bytes. */
export const deriveKey = (masterKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(), `cauce ${purpose}`, 32));

/** Checks webhook signatures under an app secret. */
export function openSignature(appSecret: string): SignaturePorts {
  const { inner, wrap } = openPads(Buffer.from(appSecret));
  return {
    sign: (body) => hash('sha256', wrap(Buffer.concat([inner, body])), 'buffer'),
    equal: (a, b) => timingSafeEqual(a, b),
  };
}

/** Compares two texts in constant time, whatever their lengths. */
export const equalTexts = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
