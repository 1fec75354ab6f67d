/** The link: what desks of different organisations say to each other, encrypted end to end, in one order, over a relay that sees nothing. */
export * from './commit-rules.ts';
export * from './envelope.ts';
export * from './identity.ts';
export * from './padding.ts';
export type * from './ports.ts';
export * from './refusals.ts';
export * from './safety-number.ts';
