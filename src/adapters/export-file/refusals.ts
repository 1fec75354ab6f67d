import type { Refusal } from '../../model/index.ts';

/** Why a file is not opened as an export. */
export type ExportFileRefusal = Refusal<
  | 'export-file-missing'
  | 'export-file-too-large'
  | 'export-archive-damaged'
  | 'export-archive-bomb'
  | 'export-archive-no-chat'
  | 'export-archive-many-chats'
>;
