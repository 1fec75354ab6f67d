import type { Location, MessageFlag, MessageKind, WallTime, Zone } from '../../model/index.ts';
import type { Sha256 } from './ports.ts';

export const DateOrders = ['dmy', 'mdy', 'ymd'] as const;
/** Which part of a numeric date comes first. */
export type DateOrder = (typeof DateOrders)[number];

export const MediaKinds = ['image', 'video', 'audio', 'gif', 'sticker', 'document', 'contact', 'unknown'] as const;
export type MediaKind = (typeof MediaKinds)[number];

/** What was attached; `name` is null where the export was made without media. */
export interface ExportMedia {
  readonly name: string | null;
  readonly kind: MediaKind;
}

/** One message as the export holds it: before the door, so it carries names. It never leaves the reading machine like this. */
export interface ExportMessage {
  /** Position in the file, from 1. */
  readonly n: number;
  readonly at: WallTime;
  /** The sender as written in the file, without invisible marks; null for a system line. */
  readonly sender: string | null;
  readonly system: boolean;
  /** The text without header, leading mark and the "edited" mark; line breaks are `\n`. */
  readonly text: string;
  readonly kind: MessageKind;
  readonly edited: boolean;
  readonly media: ExportMedia | null;
  readonly location: Location | null;
  readonly flags: readonly MessageFlag[];
  /** Where its first byte stands in the file, and how many bytes it has, without the line break that ends it. */
  readonly offset: number;
  readonly length: number;
  /** SHA-256 (hex) of its raw bytes. Computed when asked, so ask before the next batch is read. */
  sha256(this: Pick<ExportMessage, 'offset' | 'length'>): string;
}

/** How the day/month order was found; `asked` is true where the file does not tell and nobody said. */
export type DateOrderFinding =
  | { readonly order: DateOrder; readonly evidence: OrderEvidence }
  | { readonly order: null; readonly asked: true };

export const OrderEvidences = [
  'given',
  'shape',
  'part-over-12',
  'attachment-names',
  'separator',
  'times-in-order',
  'language',
  'days-of-one-month',
  'few-years',
] as const;
export type OrderEvidence = (typeof OrderEvidences)[number];

export const DoubtCodes = [
  'text-before-first-header',
  'other-shapes',
  'pasted-header',
  'time-jump',
  'dst-fold',
  'date-order',
  'senders-seen-once',
  'text-cut',
  'not-utf8',
] as const;
export type DoubtCode = (typeof DoubtCodes)[number];

/** Something about the whole file that a person should know. */
export interface ExportDoubt {
  readonly code: DoubtCode;
  readonly count: number;
  /** In words, without any text of the chat. */
  readonly detail: string;
}

export interface ExportSummary {
  /** All entries, system lines among them. */
  readonly messages: number;
  readonly system: number;
  readonly senders: number;
  readonly bytes: number;
  readonly dateOrder: DateOrderFinding;
  /** The header's shape with digits as 9: `[99/99/99, 99:99:99 p. m.] `. */
  readonly shape: string;
  readonly doubts: readonly ExportDoubt[];
}

export interface ReadOptions {
  /** Day/month order, where a person said it. */
  readonly order?: DateOrder;
  /** Zone the phone's clock stood in; needed to see the fold of summer time. */
  readonly zone?: Zone;
  readonly sha256: Sha256;
  /** Called now and then with the bytes read so far in this pass. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

export interface ReadProgress {
  readonly pass: 'index' | 'messages';
  readonly bytes: number;
  readonly totalBytes: number | null;
}
