/** The claims room: reports in, graded claims, origins and estimates out, and the gate before a decision. */
export * from './evidence.ts';
export * from './places.ts';
export * from './policy.ts';
export { createLedger } from './ledger.ts';
export { weigh } from './weigh.ts';
