import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { type AeadShape, type HashName, type Kem, type KemKeyPair, labeledKdf } from '../../src/adapters/mls/hpke.ts';
import { AES_256_GCM, createSuite } from '../../src/adapters/mls/suite.ts';
import type { CiphersuiteImpl, CiphersuiteName, Signature } from '../../src/adapters/mls/ts-mls.ts';

/** The seven suites of RFC 9420 through our own HPKE and suite, so that the official vectors test the code that the link runs on. */

const AES_128_GCM: AeadShape = { name: 'aes-128-gcm', id: 1, keyBytes: 16 };
const CHACHA: AeadShape = { name: 'chacha20-poly1305', id: 3, keyBytes: 32 };
const twoBytes = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const NOTHING = new Uint8Array();

interface Curve {
  readonly id: number;
  readonly hash: HashName;
  readonly secretBytes: number;
  load(raw: Uint8Array): { readonly privateKey: KeyObject; readonly publicBytes: Uint8Array };
  readPublic(raw: Uint8Array): KeyObject;
  deriveRaw(kdf: ReturnType<typeof labeledKdf>, prk: Uint8Array): Uint8Array;
}

function montgomery(name: 'x25519' | 'x448', id: number, hash: HashName, size: number, oid: string): Curve {
  const pkcs8 = Buffer.concat([
    Buffer.from([0x30, size + 14, 2, 1, 0, 0x30, 5, 6, 3]),
    Buffer.from(oid, 'hex'),
    Buffer.from([4, size + 2, 4, size]),
  ]);
  const spki = Buffer.concat([
    Buffer.from([0x30, size + 10, 0x30, 5, 6, 3]),
    Buffer.from(oid, 'hex'),
    Buffer.from([3, size + 1, 0]),
  ]);
  return {
    id,
    hash,
    secretBytes: name === 'x25519' ? 32 : 64,
    load: (raw) => {
      const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, raw]), format: 'der', type: 'pkcs8' });
      const der = createPublicKey(privateKey as never).export({ format: 'der', type: 'spki' });
      return { privateKey, publicBytes: new Uint8Array(der.subarray(spki.length)) };
    },
    readPublic: (raw) => createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' }),
    deriveRaw: (kdf, prk) => kdf.expand(prk, 'sk', NOTHING, size),
  };
}

function nist(name: 'P-256' | 'P-384' | 'P-521', id: number, hash: HashName, size: number, order: string): Curve {
  const ecName = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' }[name];
  const jwkOf = (point: Uint8Array) => ({
    kty: 'EC',
    crv: name,
    x: Buffer.from(point.subarray(1, 1 + size)).toString('base64url'),
    y: Buffer.from(point.subarray(1 + size)).toString('base64url'),
  });
  const padded = (raw: Uint8Array): Buffer => Buffer.concat([Buffer.alloc(size - raw.length), raw]);
  return {
    id,
    hash,
    secretBytes: { sha256: 32, sha384: 48, sha512: 64 }[hash],
    load: (raw) => {
      const ecdh = createECDH(ecName);
      ecdh.setPrivateKey(padded(raw));
      const point = ecdh.getPublicKey();
      const jwk = { ...jwkOf(point), d: padded(raw).toString('base64url') };
      return { privateKey: createPrivateKey({ key: jwk, format: 'jwk' }), publicBytes: new Uint8Array(point) };
    },
    readPublic: (raw) => createPublicKey({ key: jwkOf(raw), format: 'jwk' }),
    deriveRaw: (kdf, prk) => {
      for (let counter = 0; ; counter += 1) {
        const raw = kdf.expand(prk, 'candidate', Uint8Array.of(counter), size);
        if (name === 'P-521') raw[0]! &= 1;
        const value = BigInt(`0x${Buffer.from(raw).toString('hex')}`);
        if (value > 0n && value < BigInt(order)) return raw;
      }
    },
  };
}

/** DHKEM of RFC 9180 §4.1. */
function dhkem(curve: Curve): Kem {
  const suite = Buffer.concat([Buffer.from('KEM'), twoBytes(curve.id)]);
  const kdf = labeledKdf(curve.hash, suite);
  const share = (secret: Uint8Array, sent: Uint8Array, recipient: Uint8Array): Uint8Array =>
    kdf.expand(
      kdf.extract(NOTHING, 'eae_prk', secret),
      'shared_secret',
      Buffer.concat([sent, recipient]),
      curve.secretBytes,
    );
  const pairOf = (raw: Uint8Array): KemKeyPair => {
    const { privateKey, publicBytes } = curve.load(raw);
    return {
      privateBytes: raw,
      publicBytes: () => publicBytes,
      decapsulate: (sent) => share(diffieHellman({ privateKey, publicKey: curve.readPublic(sent) }), sent, publicBytes),
    };
  };
  const derive = (ikm: Uint8Array): KemKeyPair =>
    pairOf(new Uint8Array(curve.deriveRaw(kdf, kdf.extract(NOTHING, 'dkp_prk', ikm))));
  const generate = (): KemKeyPair => derive(crypto.getRandomValues(new Uint8Array(64)));
  return {
    id: curve.id,
    generate,
    derive,
    load: pairOf,
    encapsulate: (recipient) => {
      const ephemeral = generate();
      const { privateKey } = curve.load(ephemeral.privateBytes);
      const secret = diffieHellman({ privateKey, publicKey: curve.readPublic(recipient) });
      const sent = ephemeral.publicBytes();
      return { sent, shared: share(secret, sent, recipient) };
    },
  };
}

function edwards(name: 'ed25519' | 'ed448', size: number, oid: string): Signature {
  const pkcs8 = Buffer.concat([
    Buffer.from([0x30, size + 14, 2, 1, 0, 0x30, 5, 6, 3]),
    Buffer.from(oid, 'hex'),
    Buffer.from([4, size + 2, 4, size]),
  ]);
  const spki = Buffer.concat([
    Buffer.from([0x30, size + 10, 0x30, 5, 6, 3]),
    Buffer.from(oid, 'hex'),
    Buffer.from([3, size + 1, 0]),
  ]);
  return {
    sign: async (key, message) =>
      sign(null, message, createPrivateKey({ key: Buffer.concat([pkcs8, key]), format: 'der', type: 'pkcs8' })),
    verify: async (key, message, signature) =>
      verify(
        null,
        message,
        createPublicKey({ key: Buffer.concat([spki, key]), format: 'der', type: 'spki' }),
        signature,
      ),
    keygen: async () => {
      const pair = name === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448');
      return {
        signKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(pkcs8.length),
        publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(spki.length),
      };
    },
  };
}

function ecdsa(curve: Curve, hash: HashName): Signature {
  return {
    sign: async (key, message) => sign(hash, message, curve.load(key).privateKey),
    verify: async (key, message, signature) => verify(hash, message, curve.readPublic(key), signature),
    keygen: async () => {
      const pair = dhkem(curve).generate();
      return { signKey: pair.privateBytes, publicKey: pair.publicBytes() };
    },
  };
}

const X25519 = montgomery('x25519', 0x20, 'sha256', 32, '2b656e');
const X448 = montgomery('x448', 0x21, 'sha512', 56, '2b656f');
const P256 = nist('P-256', 0x10, 'sha256', 32, '0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const P384 = nist(
  'P-384',
  0x11,
  'sha384',
  48,
  '0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973',
);
const P521 = nist(
  'P-521',
  0x12,
  'sha512',
  66,
  '0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409',
);
const ED25519 = edwards('ed25519', 32, '2b6570');
const ED448 = edwards('ed448', 57, '2b6571');

const suite = (name: CiphersuiteName, curve: Curve, hash: HashName, aead: AeadShape, signature: Signature) =>
  createSuite({ name, kem: dhkem(curve), hash, aead, signature });

export const RFC_SUITES: Readonly<Record<number, CiphersuiteImpl>> = {
  1: suite('MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519', X25519, 'sha256', AES_128_GCM, ED25519),
  2: suite('MLS_128_DHKEMP256_AES128GCM_SHA256_P256', P256, 'sha256', AES_128_GCM, ecdsa(P256, 'sha256')),
  3: suite('MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519', X25519, 'sha256', CHACHA, ED25519),
  4: suite('MLS_256_DHKEMX448_AES256GCM_SHA512_Ed448', X448, 'sha512', AES_256_GCM, ED448),
  5: suite('MLS_256_DHKEMP521_AES256GCM_SHA512_P521', P521, 'sha512', AES_256_GCM, ecdsa(P521, 'sha512')),
  6: suite('MLS_256_DHKEMX448_CHACHA20POLY1305_SHA512_Ed448', X448, 'sha512', CHACHA, ED448),
  7: suite('MLS_256_DHKEMP384_AES256GCM_SHA384_P384', P384, 'sha384', AES_256_GCM, ecdsa(P384, 'sha384')),
};
