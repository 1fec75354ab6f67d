import {
  createHash,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Kem, KemKeyPair } from './hpke.ts';

/**
 * X-Wing, draft-connolly-cfrg-xwing-kem: ML-KEM-768 (FIPS 203) and X25519 (RFC 7748) under one SHA3-256, so that both would
 * have to fall. The private key is a 32-byte seed. OpenSSL 3.5 inside Node 24 does both halves.
 */
const KEM_ID = 0x647a;
const ML_KEM_PUBLIC_BYTES = 1_184;
const ML_KEM_CIPHERTEXT_BYTES = 1_088;
const PUBLIC_BYTES = ML_KEM_PUBLIC_BYTES + 32;
const CIPHERTEXT_BYTES = ML_KEM_CIPHERTEXT_BYTES + 32;
const LABEL = Buffer.from('\\.//^\\', 'latin1');

// DER up to the raw key or seed: RFC 8410 (X25519), draft-ietf-lamps-kyber-certificates (ML-KEM-768, seed form).
const X25519_PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const X25519_PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');
const ML_KEM_PRIVATE = Buffer.from('3054020100300b060960864801650304040204428040', 'hex');
const ML_KEM_PUBLIC = Buffer.from('308204b2300b0609608648016503040402038204a100', 'hex');

const privateKey = (prefix: Buffer, raw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'pkcs8' });
const publicKey = (prefix: Buffer, raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
const rawPublic = (key: KeyObject, prefix: Buffer): Buffer =>
  (key.type === 'public' ? key : createPublicKey(key)).export({ format: 'der', type: 'spki' }).subarray(prefix.length);

interface Opened {
  readonly mlKem: KeyObject;
  readonly x25519: KeyObject;
  readonly publicX25519: Uint8Array;
  readonly publicBytes: Uint8Array;
}

function expandSeed(seed: Uint8Array): Opened {
  const wide = createHash('shake256', { outputLength: 96 }).update(seed).digest();
  const mlKem = privateKey(ML_KEM_PRIVATE, wide.subarray(0, 64));
  const x25519 = privateKey(X25519_PRIVATE, wide.subarray(64));
  const publicX25519 = rawPublic(x25519, X25519_PUBLIC);
  return {
    mlKem,
    x25519,
    publicX25519,
    publicBytes: new Uint8Array(Buffer.concat([rawPublic(mlKem, ML_KEM_PUBLIC), publicX25519])),
  };
}

const combine = (mlKem: Uint8Array, x25519: Uint8Array, ciphertext: Uint8Array, recipient: Uint8Array): Uint8Array =>
  new Uint8Array(
    createHash('sha3-256').update(mlKem).update(x25519).update(ciphertext).update(recipient).update(LABEL).digest(),
  );

function keyPairOf(seed: Uint8Array): KemKeyPair {
  let opened: Opened | null = null;
  const open = (): Opened => (opened ??= expandSeed(seed));
  return { privateBytes: seed, publicBytes: () => open().publicBytes, decapsulate: (sent) => receive(open(), sent) };
}

function receive({ mlKem, x25519, publicX25519 }: Opened, sent: Uint8Array): Uint8Array {
  if (sent.length !== CIPHERTEXT_BYTES) throw new RangeError('an X-Wing ciphertext has 1,120 bytes');
  const ephemeral = sent.subarray(ML_KEM_CIPHERTEXT_BYTES);
  const first = decapsulate(mlKem, sent.subarray(0, ML_KEM_CIPHERTEXT_BYTES));
  const second = diffieHellman({ privateKey: x25519, publicKey: publicKey(X25519_PUBLIC, ephemeral) });
  return combine(first, second, ephemeral, publicX25519);
}

function send(recipient: Uint8Array): { readonly sent: Uint8Array; readonly shared: Uint8Array } {
  if (recipient.length !== PUBLIC_BYTES) throw new RangeError('an X-Wing public key has 1,216 bytes');
  const [forMlKem, forX25519] = [recipient.subarray(0, ML_KEM_PUBLIC_BYTES), recipient.subarray(ML_KEM_PUBLIC_BYTES)];
  const { sharedKey, ciphertext } = encapsulate(publicKey(ML_KEM_PUBLIC, forMlKem));
  const ephemeral = generateKeyPairSync('x25519');
  const sentX25519 = rawPublic(ephemeral.publicKey, X25519_PUBLIC);
  const second = diffieHellman({
    privateKey: ephemeral.privateKey,
    publicKey: publicKey(X25519_PUBLIC, forX25519),
  });
  return {
    sent: new Uint8Array(Buffer.concat([ciphertext, sentX25519])),
    shared: combine(sharedKey, second, sentX25519, forX25519),
  };
}

export const xWing: Kem = {
  id: KEM_ID,
  generate: () => keyPairOf(new Uint8Array(randomBytes(32))),
  derive: (ikm) => keyPairOf(new Uint8Array(createHash('shake256', { outputLength: 32 }).update(ikm).digest())),
  load: (seed) => {
    if (seed.length !== 32) throw new RangeError('an X-Wing private key is a seed of 32 bytes');
    return keyPairOf(new Uint8Array(seed));
  },
  encapsulate: send,
};
