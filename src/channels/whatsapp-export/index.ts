/** WhatsApp chat exports: bytes of a .txt to messages, whatever phone wrote it. See docs/reference/exports.md. */
export {
  type DateOrder,
  type DateOrderFinding,
  DateOrders,
  type ExportDoubt,
  type ExportMedia,
  type ExportMessage,
  type ExportSummary,
  type MediaKind,
  type ReadOptions,
  type ReadProgress,
} from './export-message.ts';
export type { ByteSource, RunningDigest, Sha256 } from './ports.ts';
export { type ExportReading, fromBytes, readExport } from './read-export.ts';
export type { ExportRefusal } from './refusals.ts';
export { enterExport, type EnteredExport, type EnterOptions, isOfDaysToCome, wordsOf } from './enter.ts';
export { alignSequences, type ExportLine, type Identity, identify, type KnownLine, lineOf } from './identity.ts';
