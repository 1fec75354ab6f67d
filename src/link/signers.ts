import type { DeskKey } from './identity.ts';
import type { DeskSigner } from './ports.ts';

/** The signer for a key of this desk. A link under a key that is not here cannot be used: a throw. */
export function signerOf(signers: readonly DeskSigner[], key: DeskKey): DeskSigner {
  const signer = signers.find((held) => held.key === key);
  if (!signer) throw new Error('this link was made under a key that this desk does not hold');
  return signer;
}
