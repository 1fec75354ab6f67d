import { joinBytes } from '../model/index.ts';
import { readBytes, toUint32 } from './bytes.ts';

/** Sizes that leave a desk: nobody learns from a length whether five people were offered or five hundred. */
export const PADDED_SIZES = [1_024, 4_096, 16_384, 65_536] as const;

/** What encrypting adds to an envelope at most: its length in front, the group's own signature with its length, and the tag. */
export const SEALING_BYTES = 4 + 66 + 16;

/** The smallest size that holds `length` bytes; null where none does. */
export const paddedSizeOf = (length: number): number | null => PADDED_SIZES.find((size) => length <= size) ?? null;

/** Length, bytes, zeros up to one of the sizes; null where they are too many. */
export function padBytes(bytes: Uint8Array): Uint8Array | null {
  const size = paddedSizeOf(bytes.length + 4);
  return size === null ? null : joinBytes(toUint32(bytes.length), bytes, new Uint8Array(size - bytes.length - 4));
}

/** What was padded; null where the size is none of ours or the filling is not zeros. */
export function unpadBytes(padded: Uint8Array): Uint8Array | null {
  if (paddedSizeOf(padded.length) !== padded.length) return null;
  const reader = readBytes(padded);
  const bytes = reader.take(reader.uint32() ?? Number.POSITIVE_INFINITY);
  if (!bytes || paddedSizeOf(bytes.length + 4) !== padded.length) return null;
  return padded.subarray(4 + bytes.length).every((byte) => byte === 0) ? bytes : null;
}
