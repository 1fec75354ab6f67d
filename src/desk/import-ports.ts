import type { ByteSource, Door, KeyedHash, Sha256 } from '../channels/index.ts';
import type { Instant, Message, Result } from '../model/index.ts';
import type { LiveEvent } from './contract/index.ts';
import type { ReadMessage, Store } from './ports.ts';

/** An upload as it is announced: its name, and its size where the browser says. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: number | null;
}

/** How an upload ended. */
export type UploadEnd = 'whole' | 'cut-off' | 'too-large' | 'disk-full';

export interface OpenUpload {
  readonly source: ByteSource;
  /** SHA-256 of these attachments by name: the same picture is the same origin. */
  hashMedia(names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

/** Where uploads lie between arrival and digestion. They hold what people wrote in the clear, so they are removed as soon as they are read. */
export interface Spool {
  write(id: string, chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): Promise<void>;
  /** What was written, opened: a `.txt`, or the chat inside a `.zip` with its attachments. */
  open(id: string): Promise<Result<OpenUpload>>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

export interface ImportPorts {
  readonly store: Pick<
    Store,
    | 'saveImport'
    | 'loadImports'
    | 'saveChannel'
    | 'saveMessages'
    | 'removeByChannel'
    | 'loadOptOuts'
    | 'saveOptOut'
    | 'loadLines'
    | 'saveLines'
  >;
  readonly spool: Spool;
  readonly door: Door;
  readonly keyedHash: KeyedHash;
  readonly sha256: Sha256;
  readonly hash: (text: string) => string;
  readonly read: (messages: readonly Message[], receivedAt: Instant) => readonly ReadMessage[];
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly publish: (event: LiveEvent) => void;
  /** Called when messages have come in or gone. */
  readonly onChange: () => void;
  readonly onError: (error: Error) => void;
  /** Nothing is wrong with what was asked: there is no way to the database. */
  readonly isDatabaseAway: (error: unknown) => boolean;
}
