/** The shared vocabulary: nouns that cross a doorway. It imports nothing. */
export * from './bytes.ts';
export * from './claim.ts';
export * from './corridor.ts';
export * from './count.ts';
export * from './handoff.ts';
export * from './ids.ts';
export * from './languages.ts';
export * from './limits.ts';
export * from './message.ts';
export * from './place.ts';
export * from './report.ts';
export * from './result.ts';
export * from './time.ts';
