/** The shared order that desks fold their books from: in a table, or over the link. */
export { openLinkFace, type OpenLinkFace } from './link-face.ts';
export { type LinkFace, openLinkLog } from './link-log.ts';
export { migrateSharedLog, openPostgresLog, type PostgresLog } from './postgres-log.ts';
