/** A SHA-256 in the making, for messages too long to hold at once. */
export interface RunningDigest {
  update(bytes: Uint8Array): void;
  /** 64 hex digits. */
  hex(): string;
}

/** SHA-256 as the machine offers it. */
export interface Sha256 {
  /** 64 hex digits of the bytes. */
  of(bytes: Uint8Array): string;
  start(): RunningDigest;
}

/**
 * A file that can be read twice from its beginning: once for the index, once for the messages.
 * Chunks may be of any size; a chunk is not read again after the next one was asked for.
 */
export interface ByteSource {
  /** Size of the text in bytes where it is known beforehand. */
  readonly sizeBytes: number | null;
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
