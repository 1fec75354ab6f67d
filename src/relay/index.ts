/** The relay: ciphertext in, order out. It knows sizes, times and addresses that name nobody. */
export { type Bells, createBells, fitsPage } from './bells.ts';
export * from './memory-store.ts';
export * from './order.ts';
export type * from './ports.ts';
export * from './refusals.ts';
export * from './relay.ts';
export * from './witness.ts';
