export { verifyExport } from './verify-export.ts';
export { type ExportRequest, type ExportSummary, writeExport } from './write-export.ts';
export { findExportsOf, removeExports } from './waiting-exports.ts';
