import { padBytes, unpadBytes } from '../../link/index.ts';
import { ownPackage, readPackage } from './key-packages.ts';
import { type CiphersuiteImpl, makeKeyPackageRef } from './ts-mls.ts';

const REF_BYTES = 64;
const SENT_BYTES = 1_120;
const INFO = Buffer.from('cauce sealed to key package v1');

/** Seals to the init key of a key package, padded: ref ‖ encapsulation ‖ ciphertext. Throws where it is too large. */
export async function sealTo(suite: CiphersuiteImpl, bytes: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
  const keyPackage = await readPackage(suite, bytes);
  const padded = padBytes(plain);
  if (!keyPackage || !padded) throw new RangeError('too large to be sealed, or not to a key package');
  const ref = await makeKeyPackageRef(keyPackage, suite.hash);
  const key = await suite.hpke.importPublicKey(keyPackage.initKey);
  const { enc, ct } = await suite.hpke.seal(key, padded, INFO, ref);
  return new Uint8Array(Buffer.concat([ref, enc, ct]));
}

/** Opens what was sealed to this key package; null where it was not, or was changed. */
export async function unseal(
  suite: CiphersuiteImpl,
  bytes: Uint8Array,
  secret: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const { keyPackage, secrets } = await ownPackage(suite, bytes, secret);
  const ref = await makeKeyPackageRef(keyPackage, suite.hash);
  if (sealed.length < REF_BYTES + SENT_BYTES || !Buffer.from(ref).equals(sealed.subarray(0, REF_BYTES))) return null;
  const [sent, ciphertext] = [
    sealed.subarray(REF_BYTES, REF_BYTES + SENT_BYTES),
    sealed.subarray(REF_BYTES + SENT_BYTES),
  ];
  try {
    const key = await suite.hpke.importPrivateKey(secrets.initPrivateKey);
    return unpadBytes(await suite.hpke.open(key, sent, ciphertext, INFO, ref));
  } catch {
    return null;
  }
}
