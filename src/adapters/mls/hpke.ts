import { createCipheriv, createDecipheriv, createSecretKey, hash as hashOf } from 'node:crypto';
import type { Hpke } from './ts-mls.ts';

/** HPKE base mode (RFC 9180) over any key encapsulation, by `node:crypto` alone. */

export interface KemKeyPair {
  readonly privateBytes: Uint8Array;
  publicBytes(): Uint8Array;
  /** The shared secret; throws where `sent` has the wrong shape. */
  decapsulate(sent: Uint8Array): Uint8Array;
}

export interface Kem {
  /** HPKE KEM identifier. */
  readonly id: number;
  generate(): KemKeyPair;
  derive(ikm: Uint8Array): KemKeyPair;
  load(privateBytes: Uint8Array): KemKeyPair;
  encapsulate(publicBytes: Uint8Array): { readonly sent: Uint8Array; readonly shared: Uint8Array };
}

export type HashName = 'sha256' | 'sha384' | 'sha512';
export interface AeadShape {
  readonly name: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305';
  /** HPKE AEAD identifier. */
  readonly id: number;
  readonly keyBytes: number;
}
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KDF_IDS: Readonly<Record<HashName, number>> = { sha256: 1, sha384: 2, sha512: 3 };
export const HASH_BYTES: Readonly<Record<HashName, number>> = { sha256: 32, sha384: 48, sha512: 64 };

const toBytes = (buffer: Buffer): Uint8Array =>
  new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.length);

const BLOCK_BYTES: Readonly<Record<HashName, number>> = { sha256: 64, sha384: 128, sha512: 128 };

/** HMAC (RFC 2104) over the one-call hash: six of them open a message, and making a key object for each costs four times the hashing. */
export function hmac(hash: HashName, key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  const block = BLOCK_BYTES[hash];
  const short = key.length > block ? hashOf(hash, key, 'buffer') : key;
  const inner = new Uint8Array(block + parts.reduce((sum, { length }) => sum + length, 0)).fill(0x36, 0, block);
  const outer = new Uint8Array(block + HASH_BYTES[hash]).fill(0x5c, 0, block);
  for (let at = 0; at < short.length; at += 1) {
    inner[at]! ^= short[at]!;
    outer[at]! ^= short[at]!;
  }
  let at = block;
  for (const part of parts) {
    inner.set(part, at);
    at += part.length;
  }
  outer.set(hashOf(hash, inner, 'buffer'), block);
  const mac = toBytes(hashOf(hash, outer, 'buffer'));
  inner.fill(0);
  outer.fill(0);
  return mac;
}

/** HKDF-Extract (RFC 5869); an empty salt is a string of zeros. */
export const extract = (hash: HashName, salt: Uint8Array, ikm: Uint8Array): Uint8Array =>
  hmac(hash, salt.length > 0 ? salt : new Uint8Array(HASH_BYTES[hash]), ikm);

/** HKDF-Expand (RFC 5869). */
export function expand(hash: HashName, prk: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  let block: Uint8Array = new Uint8Array();
  for (let at = 1; (at - 1) * HASH_BYTES[hash] < length; at += 1) {
    block = hmac(hash, prk, block, info, Uint8Array.of(at));
    blocks.push(block);
  }
  return blocks.length === 1 ? blocks[0]!.subarray(0, length) : toBytes(Buffer.concat(blocks)).subarray(0, length);
}

/** Given as bytes, a key is first taken for a key object, in vain: that costs twice what the sealing does. */
export function sealAead(
  shape: AeadShape,
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  plain: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv(shape.name as 'aes-256-gcm', createSecretKey(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad, { plaintextLength: plain.length });
  return toBytes(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Throws where the tag does not fit. */
export function openAead(
  shape: AeadShape,
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  sealed: Uint8Array,
): Uint8Array {
  const split = sealed.length - TAG_BYTES;
  if (split < 0) throw new RangeError('a sealed text is at least as long as its tag');
  const cipher = createDecipheriv(shape.name as 'aes-256-gcm', createSecretKey(key), nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(aad, { plaintextLength: split });
  cipher.setAuthTag(sealed.subarray(split));
  return toBytes(Buffer.concat([cipher.update(sealed.subarray(0, split)), cipher.final()]));
}

const twoBytes = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const NOTHING = new Uint8Array();
const VERSION = Buffer.from('HPKE-v1');

interface Context {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  exportSecret(context: Uint8Array, length: number): Uint8Array;
}

/** LabeledExtract and LabeledExpand of RFC 9180 §4. */
export interface LabeledKdf {
  extract(salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array;
  expand(prk: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array;
}

export function labeledKdf(hash: HashName, suite: Uint8Array): LabeledKdf {
  return {
    extract: (salt, label, ikm) => extract(hash, salt, Buffer.concat([VERSION, suite, Buffer.from(label), ikm])),
    expand: (prk, label, info, length) =>
      expand(hash, prk, Buffer.concat([twoBytes(length), VERSION, suite, Buffer.from(label), info]), length),
  };
}

/** KeySchedule of RFC 9180 §5.1, base mode. */
function scheduleKeys(kem: Kem, hash: HashName, aead: AeadShape, shared: Uint8Array, info: Uint8Array): Context {
  const suite = Buffer.concat([Buffer.from('HPKE'), twoBytes(kem.id), twoBytes(KDF_IDS[hash]), twoBytes(aead.id)]);
  const kdf = labeledKdf(hash, suite);
  const context = Buffer.concat([
    Buffer.from([0]),
    kdf.extract(NOTHING, 'psk_id_hash', NOTHING),
    kdf.extract(NOTHING, 'info_hash', info),
  ]);
  const secret = kdf.extract(shared, 'secret', NOTHING);
  const exporter = kdf.expand(secret, 'exp', context, HASH_BYTES[hash]);
  return {
    key: kdf.expand(secret, 'key', context, aead.keyBytes),
    nonce: kdf.expand(secret, 'base_nonce', context, NONCE_BYTES),
    exportSecret: (exporterContext, length) => kdf.expand(exporter, 'sec', exporterContext, length),
  };
}

type PublicKey = Parameters<Hpke['seal']>[0];
type PrivateKey = Parameters<Hpke['open']>[0];
// ts-mls hands keys back unread; it types them as WebCrypto's because its own providers use WebCrypto.
const asPublic = (bytes: Uint8Array): PublicKey => bytes as unknown as PublicKey;
const asPrivate = (pair: KemKeyPair): PrivateKey => pair as unknown as PrivateKey;
const publicOf = (key: PublicKey): Uint8Array => key as unknown as Uint8Array;
const privateOf = (key: PrivateKey): KemKeyPair => key as unknown as KemKeyPair;

/** The HPKE that ts-mls asks for. */
export function createHpke(kem: Kem, hash: HashName, aead: AeadShape): Hpke {
  const schedule = (shared: Uint8Array, info: Uint8Array): Context => scheduleKeys(kem, hash, aead, shared, info);
  const pairOf = (pair: KemKeyPair) => ({ privateKey: asPrivate(pair), publicKey: asPublic(pair.publicBytes()) });
  return {
    keyLength: aead.keyBytes,
    nonceLength: NONCE_BYTES,
    seal: async (publicKey, plain, info, aad) => {
      const { sent, shared } = kem.encapsulate(publicOf(publicKey));
      const { key, nonce } = schedule(shared, info);
      return { enc: sent, ct: sealAead(aead, key, nonce, aad ?? NOTHING, plain) };
    },
    open: async (privateKey, sent, sealed, info, aad) => {
      const { key, nonce } = schedule(privateOf(privateKey).decapsulate(sent), info);
      return openAead(aead, key, nonce, aad ?? NOTHING, sealed);
    },
    exportSecret: async (publicKey, context, length, info) => {
      const { sent, shared } = kem.encapsulate(publicOf(publicKey));
      return { enc: sent, secret: schedule(shared, info).exportSecret(context, length) };
    },
    importSecret: async (privateKey, context, sent, length, info) =>
      schedule(privateOf(privateKey).decapsulate(sent), info).exportSecret(context, length),
    importPrivateKey: async (bytes) => asPrivate(kem.load(bytes)),
    importPublicKey: async (bytes) => asPublic(bytes),
    exportPublicKey: async (key) => publicOf(key),
    exportPrivateKey: async (key) => privateOf(key).privateBytes,
    encryptAead: async (key, nonce, aad, plain) => sealAead(aead, key, nonce, aad ?? NOTHING, plain),
    decryptAead: async (key, nonce, aad, sealed) => openAead(aead, key, nonce, aad ?? NOTHING, sealed),
    deriveKeyPair: async (ikm) => pairOf(kem.derive(ikm)),
    generateKeyPair: async () => pairOf(kem.generate()),
  };
}
