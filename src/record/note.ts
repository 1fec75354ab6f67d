import { areEqual, fromBase64, joinBytes, toBase64, toBytes } from '../model/index.ts';
import type { Sha256 } from './ports.ts';

/**
 * C2SP signed-note (c2sp.org/signed-note): text that ends in a newline, an empty line, then one line per signature:
 * `— name base64(key id ‖ signature)`.
 */
export interface SignedNote {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** First four bytes: SHA-256(name ‖ "\n" ‖ type ‖ public key). */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

const DASH = '\u2014';
const MOST_SIGNATURES = 64;
const MOST_CHARS = 1_000_000;

/** The four bytes by which a signature names its key. */
export const keyIdOf = (sha256: Sha256, name: string, type: number, publicKey: Uint8Array): Uint8Array =>
  sha256(toBytes(`${name}\n`), new Uint8Array([type]), publicKey).subarray(0, 4);

/** What a cosignature has room for. */
export const MOST_NAME_BYTES = 255;

/** A name a key may have: not empty, no white space, no plus sign, nothing that a database does not keep, and short enough to be cosigned. */
export const isKeyName = (name: string): boolean =>
  /^[^\s+\p{Cc}\p{Cs}]+$/u.test(name) && toBytes(name).length <= MOST_NAME_BYTES;

export function formatNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(
    ({ name, keyId, signature }) => `${DASH} ${name} ${toBase64(joinBytes(keyId, signature))}\n`,
  );
  return `${text}\n${lines.join('')}`;
}

/** Reads a signed note, or null where it is not one. Nothing is verified here. */
export function parseNote(note: string): SignedNote | null {
  const split = note.lastIndexOf('\n\n');
  if (note.length > MOST_CHARS || split < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignature);
  if (signatures.some((signature) => signature === null)) return null;
  return { text: note.slice(0, split + 1), signatures: signatures as NoteSignature[] };
}

function parseSignature(line: string): NoteSignature | null {
  const [dash, name, blob, ...rest] = line.split(' ');
  const bytes = fromBase64(blob ?? '');
  if (dash !== DASH || !name || !isKeyName(name) || rest.length > 0 || !bytes || bytes.length < 5) return null;
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** The signatures of a note that name this key. */
export const signaturesOf = ({ signatures }: SignedNote, name: string, keyId: Uint8Array): readonly NoteSignature[] =>
  signatures.filter((signature) => signature.name === name && areEqual(signature.keyId, keyId));
