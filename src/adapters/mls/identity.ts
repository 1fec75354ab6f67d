import { type DeskIdentity, LinkRoles, toDeskAddress, toDeskKey } from '../../link/index.ts';
import type { Credential, LeafNode } from './ts-mls.ts';

const ADDRESS_BYTES = 32;
const KEY_BYTES = 32;

/** The basic credential of a desk: its 32-byte address, then one byte for its role. */
export const credentialOf = ({ address, role }: DeskIdentity): Credential => ({
  credentialType: 'basic',
  identity: new Uint8Array([...Buffer.from(address, 'hex'), LinkRoles.indexOf(role)]),
});

/** Who a credential and a key stand for; null where they are none of ours. */
export function identityOf(credential: Credential, key: Uint8Array): DeskIdentity | null {
  if (credential.credentialType !== 'basic' || !('identity' in credential) || key.length !== KEY_BYTES) return null;
  const { identity } = credential;
  const role = LinkRoles[identity[ADDRESS_BYTES] ?? -1];
  if (identity.length !== ADDRESS_BYTES + 1 || !role) return null;
  return { address: toDeskAddress(identity.subarray(0, ADDRESS_BYTES)), key: toDeskKey(key), role };
}

/** As above for a leaf, which carries no extensions in this profile. */
export const identityOfLeaf = (leaf: LeafNode): DeskIdentity | null =>
  leaf.extensions.length > 0 ? null : identityOf(leaf.credential, leaf.signaturePublicKey);
