import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type {
  Hashable,
  HmacSha256,
  Sha256,
  SignatureAlgorithm,
  SigningKey,
  VerifySignature,
} from '../../record/index.ts';

// SubjectPublicKeyInfo up to the raw key: RFC 8410 (Ed25519), RFC 9881 (ML-DSA-44).
const SPKI_PREFIX: Readonly<Record<SignatureAlgorithm, Buffer>> = {
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  'ml-dsa-44': Buffer.from('30820532300b06096086480165030403110382052100', 'hex'),
};
const PUBLIC_KEY_BYTES: Readonly<Record<SignatureAlgorithm, number>> = { ed25519: 32, 'ml-dsa-44': 1_312 };

const SCRATCH = Buffer.alloc(1_024);
/** A character of a text has as many bytes at most. */
const UTF8_BYTES = 3;

/**
 * Trees are made of very many very short hashes: gathering the parts and hashing them in one call costs half of feeding a hash, and taking
 * the digest as text, byte for byte, a third of having a buffer made for it outside the heap. The same goes for text: it is written where it
 * is hashed.
 */
export const sha256: Sha256 = (...parts) => {
  const most = parts.reduce((sum, part) => sum + part.length * (typeof part === 'string' ? UTF8_BYTES : 1), 0);
  const bytes =
    most <= SCRATCH.length ? gather(parts) : Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return Buffer.from(hash('sha256', bytes, 'binary'), 'latin1');
};

function gather(parts: readonly Hashable[]): Buffer {
  let length = 0;
  for (const part of parts) {
    if (typeof part === 'string') length += SCRATCH.write(part, length);
    else {
      SCRATCH.set(part, length);
      length += part.length;
    }
  }
  return SCRATCH.subarray(0, length);
}

const BLOCK_BYTES = 64;
const [INNER, OUTER] = [new Uint8Array(BLOCK_BYTES), new Uint8Array(BLOCK_BYTES)];

/** HMAC (RFC 2104) over the one-call hash: making a key object for every seed would cost three times the hashing. */
export const hmacSha256: HmacSha256 = (key, message) => {
  const short = key.length > BLOCK_BYTES ? sha256(key) : key;
  INNER.fill(0x36);
  OUTER.fill(0x5c);
  for (let at = 0; at < short.length; at += 1) {
    INNER[at]! ^= short[at]!;
    OUTER[at]! ^= short[at]!;
  }
  return sha256(OUTER, sha256(INNER, message));
};

/** A fresh signing key. */
export function createSigningKey(algorithm: SignatureAlgorithm): SigningKey {
  const { privateKey } = algorithm === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ml-dsa-44');
  return wrap(algorithm, privateKey);
}

/** A signing key from PKCS #8 DER. */
export const loadSigningKey = (algorithm: SignatureAlgorithm, der: Uint8Array): SigningKey =>
  wrap(algorithm, createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }));

// PKCS #8 up to the 32 bytes that make the key: RFC 8410 (Ed25519), RFC 9881 (ML-DSA-44, its seed).
const PKCS8_PREFIX: Readonly<Record<SignatureAlgorithm, Buffer>> = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  'ml-dsa-44': Buffer.from('3034020100300b060960864801650304031104228020', 'hex'),
};

/** A signing key that follows from a desk's master key (32 bytes of HMAC over the purpose): one file to keep. */
export const deriveSigningKey = (algorithm: SignatureAlgorithm, masterKey: Uint8Array, purpose: string): SigningKey =>
  loadSigningKey(
    algorithm,
    Buffer.concat([PKCS8_PREFIX[algorithm], createHmac('sha256', masterKey).update(purpose).digest()]),
  );

function wrap(algorithm: SignatureAlgorithm, privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== algorithm) throw new TypeError(`this is not a key for ${algorithm}`);
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    algorithm,
    publicKey: new Uint8Array(spki.subarray(SPKI_PREFIX[algorithm].length)),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}

const KEYS_HELD_COUNT = 256;
const heldKeys = new Map<string, KeyObject>();

/** Reading a key costs as much as using it: those of the partners are held. */
function publicKeyOf(algorithm: SignatureAlgorithm, publicKey: Uint8Array): KeyObject {
  const der = Buffer.concat([SPKI_PREFIX[algorithm], publicKey]);
  const name = der.toString('latin1');
  const key = heldKeys.get(name) ?? createPublicKey({ key: der, format: 'der', type: 'spki' });
  if (heldKeys.size >= KEYS_HELD_COUNT) heldKeys.clear();
  heldKeys.set(name, key);
  return key;
}

/** Verifies a raw signature; a key or signature of the wrong shape is a plain no. */
export const verifySignature: VerifySignature = (algorithm, publicKey, message, signature) => {
  if (publicKey.length !== PUBLIC_KEY_BYTES[algorithm]) return false;
  try {
    return verify(null, message, publicKeyOf(algorithm, publicKey), signature);
  } catch {
    return false;
  }
};

/** Whether this runtime can check such signatures at all: ML-DSA came to Node with 24.7. */
export function canVerify(algorithm: SignatureAlgorithm): boolean {
  try {
    return publicKeyOf(algorithm, Buffer.alloc(PUBLIC_KEY_BYTES[algorithm])) !== null;
  } catch {
    return false;
  }
}
