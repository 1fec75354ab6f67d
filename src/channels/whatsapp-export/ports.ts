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

/** A file that can be read several times from its beginning: for its shape, for the index, for the messages. */
export interface ByteSource {
  /** Size of the text in bytes where it is known beforehand. */
  readonly sizeBytes: number | null;
  /** Chunks of any size. A chunk may be overwritten once the next one is asked for: what is to stay is copied. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
