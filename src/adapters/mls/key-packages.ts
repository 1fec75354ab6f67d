import type { DeskIdentity, KeyPackage } from '../../link/index.ts';
import { SUITE_NAME } from './desk-suite.ts';
import { credentialOf } from './identity.ts';
import {
  type Capabilities,
  type CiphersuiteImpl,
  decodeKeyPackage,
  encode,
  generateKeyPackageWithKey,
  keyPackageEncoder,
  type LeafNode,
  makeKeyPackageRef,
  type MlsKeyPackage,
  type PrivateKeyPackage,
  verifyKeyPackage,
} from './ts-mls.ts';

/** Says in a desk's leaf that it reads messages with several utterances; of RFC 9420's numbers for private use. */
const READS_SEVERAL = 0xf1ca;

export const readsSeveral = ({ capabilities }: Pick<LeafNode, 'capabilities'>): boolean =>
  capabilities.extensions.includes(READS_SEVERAL);

const CAPABILITIES: Capabilities = {
  versions: ['mls10'],
  ciphersuites: [SUITE_NAME],
  extensions: [READS_SEVERAL],
  proposals: [],
  credentials: ['basic'],
};
const SEED_BYTES = 32;

export interface Made {
  readonly keyPackage: MlsKeyPackage;
  readonly secrets: PrivateKeyPackage;
}

export async function makePackage(suite: CiphersuiteImpl, self: DeskIdentity): Promise<Made> {
  const handle = new Uint8Array(Buffer.from(self.key, 'hex'));
  const { publicPackage, privatePackage } = await generateKeyPackageWithKey(
    credentialOf(self),
    CAPABILITIES,
    { notBefore: 0n, notAfter: 2n ** 64n - 1n },
    [],
    { signKey: handle, publicKey: handle },
    suite,
  );
  return { keyPackage: publicPackage, secrets: privatePackage };
}

export async function createPackage(suite: CiphersuiteImpl, self: DeskIdentity): Promise<KeyPackage> {
  const { keyPackage, secrets } = await makePackage(suite, self);
  return {
    bytes: encode(keyPackageEncoder)(keyPackage),
    ref: await makeKeyPackageRef(keyPackage, suite.hash),
    secret: new Uint8Array(Buffer.concat([secrets.initPrivateKey, secrets.hpkePrivateKey])),
  };
}

/** Reads a key package that re-encodes to itself and is signed by the key in it; else null. */
export async function readPackage(suite: CiphersuiteImpl, bytes: Uint8Array): Promise<MlsKeyPackage | null> {
  try {
    const decoded = decodeKeyPackage(bytes, 0);
    if (!decoded || decoded[1] !== bytes.length || !Buffer.from(encode(keyPackageEncoder)(decoded[0])).equals(bytes))
      return null;
    const [keyPackage] = decoded;
    const isOurs = keyPackage.cipherSuite === SUITE_NAME && keyPackage.extensions.length === 0;
    return isOurs && (await verifyKeyPackage(keyPackage, suite.signature)) ? keyPackage : null;
  } catch {
    return null;
  }
}

/** A package of this desk's own, with the secret it kept. Throws where it is damaged. */
export async function ownPackage(suite: CiphersuiteImpl, bytes: Uint8Array, secret: Uint8Array): Promise<Made> {
  const keyPackage = await readPackage(suite, bytes);
  if (!keyPackage || secret.length !== SEED_BYTES * 2) throw new Error('a kept key package is damaged');
  return {
    keyPackage,
    secrets: {
      initPrivateKey: secret.slice(0, SEED_BYTES),
      hpkePrivateKey: secret.slice(SEED_BYTES),
      signaturePrivateKey: keyPackage.leafNode.signaturePublicKey,
    },
  };
}
