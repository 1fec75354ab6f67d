export { type LinkDeskOptions, runLinkDesk, type RunningLinkDesk } from './desk-runner.ts';
export { LINK_MIGRATION, migrateLink } from './schema.ts';
export { type Heard, type KeptAlarm, type KeptPlace, openLinkStore, type PostgresLinkStore } from './store.ts';
export { createVault, type Vault } from './vault.ts';
