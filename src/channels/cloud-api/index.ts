export { judgeAnswer, type SendOutcome } from './back-off.ts';
export { readDelivery } from './delivery.ts';
export { type CloudEntry, type CloudState, EMPTY_CLOUD, enterCloud, foldUpdates, printState } from './entry.ts';
export { keyGroup, keyMessage } from './keys.ts';
export {
  type Choice,
  type Outgoing,
  OUTGOING_LIMITS,
  type OutgoingRefusal,
  type SendBody,
  writeOutgoing,
} from './outgoing.ts';
export { formatRecipient, parseRecipient, readRecipient, type Recipient } from './recipient.ts';
export { type CloudRow, eraseWords, isRowUpdate, joinRows, mergeUpdate, packRow, rowKeyOf, unpackRow } from './row.ts';
export { type SealedDelivery, sealDelivery, type SealPorts } from './seal.ts';
export {
  packDelivery,
  type RowUpdate,
  type SealedContent,
  type SealedUpdate,
  type StoredDelivery,
  unpackDelivery,
} from './sealed.ts';
export { answerHandshake, type HandshakeQuery, isSigned } from './signature.ts';
export { spellingsOf } from './spellings.ts';
export { type CloudContent, type CloudUpdate, CloudUpdateKinds } from './update.ts';
