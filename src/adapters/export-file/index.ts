export { chatNameOf, type ExportFile, openExportFile } from './export-file.ts';
export type { ExportFileRefusal } from './refusals.ts';
export { sha256 } from './sha256.ts';
