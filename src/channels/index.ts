/** Channels: bytes of any kind become the one `Message`, and pass the door on the way. */
export * from './cloud-api/index.ts';
export * from './door/index.ts';
export * from './field-form/index.ts';
export type { AddressBook, AnswerKey, KeyedHash, ReplyAddress, SignaturePorts, WayBack } from './ports.ts';
export * from './whatsapp-export/index.ts';
