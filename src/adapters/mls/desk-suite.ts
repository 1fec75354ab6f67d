import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type DeskKey, type DeskSigner, fromHex, type LinkPorts, toDeskKey } from '../../link/index.ts';
import { AES_256_GCM, createSuite } from './suite.ts';
import { xWing } from './xwing.ts';
import type { CiphersuiteImpl, CiphersuiteName, Signature } from './ts-mls.ts';

export const SUITE_NAME: CiphersuiteName = 'MLS_256_XWING_AES256GCM_SHA512_Ed25519';

const ED25519_PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');
const KEYS_HELD_COUNT = 256;
const heldKeys = new Map<string, KeyObject>();

/** Reading a key costs as much as using it: those of the members are held. */
function publicKeyOf(raw: Uint8Array): KeyObject {
  const name = Buffer.from(raw).toString('latin1');
  const held = heldKeys.get(name);
  if (held) return held;
  const key = createPublicKey({ key: Buffer.concat([ED25519_PUBLIC, raw]), format: 'der', type: 'spki' });
  if (heldKeys.size >= KEYS_HELD_COUNT) heldKeys.clear();
  heldKeys.set(name, key);
  return key;
}

/** Ed25519; a key or a signature of the wrong shape is a no. */
export function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (key.length !== 32 || signature.length !== 64) return false;
  try {
    return verify(null, message, publicKeyOf(key), signature);
  } catch {
    return false;
  }
}

/** The same on a thread of the pool. */
function verifyAside(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (key.length !== 32 || signature.length !== 64) return Promise.resolve(false);
  return new Promise((answer) => {
    try {
      verify(null, message, publicKeyOf(key), signature, (error, isValid) => answer(!error && isValid));
    } catch {
      answer(false);
    }
  });
}

const heldDeskKeys = new Map<DeskKey, Uint8Array>();

function rawKeyOf(key: DeskKey): Uint8Array {
  const raw = heldDeskKeys.get(key) ?? fromHex(key, 32)!;
  if (heldDeskKeys.size >= KEYS_HELD_COUNT) heldDeskKeys.clear();
  heldDeskKeys.set(key, raw);
  return raw;
}

/** As a port of the link has it, for a key as it is written. */
export const verifyDeskKey: LinkPorts['verify'] = (key, message, signature) =>
  verifyEd25519(rawKeyOf(key), message, signature);

/** Takes signatures to be valid, checks them on the threads of the pool, and says in the end whether all of them were. */
export function gatherSignatures() {
  const checked: Promise<boolean>[] = [];
  const verifyLater = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
    checked.push(verifyAside(key, message, signature)) > 0;
  return {
    verify: verifyLater,
    verifyDeskKey: (key: DeskKey, message: Uint8Array, signature: Uint8Array) =>
      verifyLater(rawKeyOf(key), message, signature),
    areAllValid: async (): Promise<boolean> => (await Promise.all(checked)).every(Boolean),
  };
}

/**
 * Signatures by the desk's own keys. What ts-mls keeps and passes as the private key is the public one: a handle. So the
 * state of a group at rest holds no identity key, and a stolen one cannot sign.
 */
function signatureOf(signers: readonly DeskSigner[], verify: typeof verifyEd25519): Signature {
  const byKey = new Map(signers.map((signer) => [signer.key, signer]));
  return {
    sign: async (handle, message) => {
      const signer = byKey.get(toDeskKey(handle));
      if (!signer) throw new Error('this group was made under a key that this desk does not hold');
      return signer.sign(message);
    },
    verify: async (key, message, signature) => verify(key, message, signature),
    keygen: () => Promise.reject(new Error('a desk brings its own key')),
  };
}

/** The one suite of this profile: X-Wing, AES-256-GCM, SHA-512, Ed25519. */
export const createDeskSuite = (signers: readonly DeskSigner[], verify = verifyEd25519): CiphersuiteImpl =>
  createSuite({
    name: SUITE_NAME,
    kem: xWing,
    hash: 'sha512',
    aead: AES_256_GCM,
    signature: signatureOf(signers, verify),
  });
