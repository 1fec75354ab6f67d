export { verifyDeskKey, verifyEd25519 } from './desk-suite.ts';
export { createGroupCrypto, hastenGroupCrypto } from './group-crypto.ts';
