export { chatNameOf, openExportFile } from './export-file.ts';
export { sha256 } from './sha256.ts';
