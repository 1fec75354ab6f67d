export { verifyDeskKey, verifyEd25519 } from './desk-suite.ts';
export { createGroupCrypto } from './group-crypto.ts';
