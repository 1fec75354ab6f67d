/** The desk: where the rooms meet. It holds no domain rule of its own. */
export * from './contract/index.ts';
export * from './ports.ts';
