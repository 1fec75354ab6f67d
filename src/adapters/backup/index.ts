export { type BackupOptions, type BackupReport, writeBackup } from './backup.ts';
export { restoreBackup, type Restored, type RestoreOptions } from './restore.ts';
