import { createDeskSuite, SUITE_NAME } from '../../src/adapters/mls/desk-suite.ts';
import { credentialOf } from '../../src/adapters/mls/identity.ts';
import {
  encode,
  generateKeyPackageWithKey,
  keyPackageEncoder,
  makeKeyPackageRef,
} from '../../src/adapters/mls/ts-mls.ts';
import type { DeskIdentity, DeskSigner, KeyPackage } from '../../src/link/index.ts';

/** Key packages as a desk made them that reads one utterance in a message and no more. */
export const createOldPackage =
  (signers: readonly DeskSigner[]) =>
  async (self: DeskIdentity): Promise<KeyPackage> => {
    const suite = createDeskSuite(signers);
    const handle = new Uint8Array(Buffer.from(self.key, 'hex'));
    const { publicPackage, privatePackage } = await generateKeyPackageWithKey(
      credentialOf(self),
      { versions: ['mls10'], ciphersuites: [SUITE_NAME], extensions: [], proposals: [], credentials: ['basic'] },
      { notBefore: 0n, notAfter: 2n ** 64n - 1n },
      [],
      { signKey: handle, publicKey: handle },
      suite,
    );
    return {
      bytes: encode(keyPackageEncoder)(publicPackage),
      ref: await makeKeyPackageRef(publicPackage, suite.hash),
      secret: new Uint8Array(Buffer.concat([privatePackage.initPrivateKey, privatePackage.hpkePrivateKey])),
    };
  };
