/** Byte strings as the link reads them. */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Strict UTF-8, or null. */
export function toText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Lower-case hexadecimal of exactly `length` bytes, or null. */
export function fromHex(text: string, length: number): Uint8Array | null {
  if (text.length !== length * 2 || !/^[0-9a-f]*$/.test(text)) return null;
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

/** Bytes that were written by `toHex` and never left the house: anything else is a bug. */
export function bytesOf(hex: string): Uint8Array {
  const bytes = fromHex(hex, hex.length / 2);
  if (!bytes) throw new TypeError('not lower-case hexadecimal');
  return bytes;
}

/** Unsigned 32-bit big-endian. */
export function toUint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Reads fields one after the other; `null` once the bytes run out. */
export interface ByteReader {
  take(length: number): Uint8Array | null;
  uint8(): number | null;
  uint32(): number | null;
  /** Null also for what does not fit a safe integer. */
  uint64(): number | null;
  /** True where everything has been read: nothing may trail a message. */
  isDone(): boolean;
}

export function readBytes(bytes: Uint8Array): ByteReader {
  let at = 0;
  const take = (length: number): Uint8Array | null => {
    if (at + length > bytes.length) return null;
    at += length;
    return bytes.slice(at - length, at);
  };
  const viewOf = (length: number): DataView | null => {
    const part = take(length);
    return part && new DataView(part.buffer, part.byteOffset, length);
  };
  return {
    take,
    uint8: () => take(1)?.[0] ?? null,
    uint32: () => viewOf(4)?.getUint32(0) ?? null,
    uint64: () => {
      const value = viewOf(8)?.getBigUint64(0);
      return value === undefined || value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
    },
    isDone: () => at === bytes.length,
  };
}
