import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';

/**
 * An encrypted stream in pieces of 64 KB, each sealed by AES-256-GCM under its number and whether it is the last (the STREAM
 * construction, as in age): pieces cannot be changed, left out, put elsewhere, or cut off at the end.
 */
const MAGIC = Buffer.from('cauce backup v1\n');
const SALT_BYTES = 32;
const HEAD_BYTES = MAGIC.length + SALT_BYTES;
const PIECE_BYTES = 65_536;
const TAG_BYTES = 16;

/** What is read does not begin as a backup does. */
export class NoBackupError extends Error {}

const keyOf = (masterKey: Uint8Array, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, salt, 'cauce backup v1', 32));

function nonceOf(piece: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(piece, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Seals what passes under the desk's key. */
export function sealStream(masterKey: Uint8Array): Transform {
  const salt = randomBytes(SALT_BYTES);
  const key = keyOf(masterKey, salt);
  const seal = (piece: Buffer, at: number, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(at, isLast));
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  };
  return inPieces(PIECE_BYTES, seal, Buffer.concat([MAGIC, salt]));
}

/** Opens a sealed stream. It fails with an error where anything of it is not as it was sealed, or it was sealed under another key. */
export function openStream(masterKey: Uint8Array): Transform {
  const memory = { key: null as Uint8Array | null };
  const open = (piece: Buffer, at: number, isLast: boolean): Buffer => {
    if (!memory.key) throw new Error('the archive is too short');
    const decipher = createDecipheriv('aes-256-gcm', memory.key, nonceOf(at, isLast), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(piece.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(piece.subarray(0, -TAG_BYTES)), decipher.final()]);
  };
  const readHead = (head: Buffer): void => {
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new NoBackupError('this is no backup of a desk');
    memory.key = keyOf(masterKey, head.subarray(MAGIC.length));
  };
  return inPieces(PIECE_BYTES + TAG_BYTES, open, null, { bytes: HEAD_BYTES, read: readHead });
}

/** Cuts a stream into pieces of one size; the last one, which may be shorter, is known for the last. */
function inPieces(
  size: number,
  turn: (piece: Buffer, at: number, isLast: boolean) => Buffer,
  first: Buffer | null,
  head?: { readonly bytes: number; readonly read: (head: Buffer) => void },
): Transform {
  let held = Buffer.alloc(0);
  let at = 0;
  let isHeadRead = head === undefined;
  return new Transform({
    construct(done) {
      if (first) this.push(first);
      done();
    },
    transform(chunk: Buffer, _encoding, done) {
      try {
        held = Buffer.concat([held, chunk]);
        if (!isHeadRead && head && held.length >= head.bytes) {
          head.read(held.subarray(0, head.bytes));
          held = held.subarray(head.bytes);
          isHeadRead = true;
        }
        const end = isHeadRead ? held.length - (held.length % size || Math.min(size, held.length)) : 0;
        for (let from = 0; from < end; from += size) this.push(turn(held.subarray(from, from + size), at++, false));
        held = held.subarray(end);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        if (!isHeadRead) throw new NoBackupError('the archive is too short');
        this.push(turn(held, at, true));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
