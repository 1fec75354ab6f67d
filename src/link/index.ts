/** The link: what desks of different organisations say to each other, encrypted end to end, in one order, over a relay that sees nothing. */
export { fromBase64, fromHex, toBase64, toHex } from './bytes.ts';
export * from './commit-rules.ts';
export * from './envelope.ts';
export * from './identity.ts';
export * from './padding.ts';
export type * from './ports.ts';
export * from './refusals.ts';
export * from './relay-protocol.ts';
export * from './safety-number.ts';
