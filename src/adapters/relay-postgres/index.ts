export { migrateRelay } from './schema.ts';
export { openRelayStore, type PostgresRelayStore } from './store.ts';
