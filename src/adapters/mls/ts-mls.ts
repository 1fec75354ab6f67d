/**
 * Everything the link takes from ts-mls 1.6.4, file by file: its face also loads a provider whose packages are not installed
 * here, and it does not show the codecs that this adapter needs.
 */
export type {
  Capabilities,
  CiphersuiteImpl,
  CiphersuiteName,
  ClientConfig,
  ClientState,
  Credential,
  GroupInfo,
  Hpke,
  KeyPackage as MlsKeyPackage,
  LeafNode,
  MLSMessage,
  PrivateKeyPackage,
  PrivateMessage,
  Proposal,
  PublicMessage,
  RatchetTree,
  Signature,
  Welcome,
} from 'ts-mls';
export { createGroup, decodeGroupState, encodeGroupState, joinGroup } from 'ts-mls/clientState.js';
export { encode } from 'ts-mls/codec/tlsEncoder.js';
export { createCommit, createGroupInfoWithExternalPubAndRatchetTree, joinGroupExternal } from 'ts-mls/createCommit.js';
export type { FramedContentCommit } from 'ts-mls/framedContent.js';
export { ratchetTreeFromExtension } from 'ts-mls/groupInfo.js';
export {
  decodeKeyPackage,
  generateKeyPackageWithKey,
  keyPackageEncoder,
  makeKeyPackageRef,
  verifyKeyPackage,
} from 'ts-mls/keyPackage.js';
export { decodeMlsMessage, encodeMlsMessage } from 'ts-mls/message.js';
export { protectApplicationData, unprotectPrivateMessage } from 'ts-mls/messageProtection.js';
export { CodecError, CryptoVerificationError, UsageError, ValidationError } from 'ts-mls/mlsError.js';
export { processPrivateMessage, processPublicMessage } from 'ts-mls/processMessages.js';
export { emptyPskIndex } from 'ts-mls/pskIndex.js';
export { decodeSecretTree, secretTreeEncoder } from 'ts-mls/secretTree.js';
export { zeroOutUint8Array } from 'ts-mls/util/byteArray.js';
