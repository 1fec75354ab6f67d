/** A day of two or three desks drawn from a seed: people, a relay, a bad line, crashes and wrong clocks, held against the invariants of hand-offs. */
export type { Happening } from './day.ts';
export type { Fold } from './desk.ts';
export { type RunOptions, runSeed, type RunSummary } from './simulation.ts';
export { plainWire, type Wire } from './wire.ts';
