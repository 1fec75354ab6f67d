import { decodeMlsMessage, encodeMlsMessage, type MLSMessage } from './ts-mls.ts';

/** Reads one whole MLS message; null where bytes are left over or it does not re-encode to itself. */
export function readMessage(bytes: Uint8Array): MLSMessage | null {
  try {
    const decoded = decodeMlsMessage(bytes, 0);
    if (!decoded || decoded[1] !== bytes.length) return null;
    return Buffer.from(encodeMlsMessage(decoded[0])).equals(bytes) ? decoded[0] : null;
  } catch {
    return null;
  }
}
