import { fromBase64, joinBytes, toBase64, toBytes, toUint64 } from '../model/index.ts';
import {
  formatNote,
  isKeyName,
  keyIdOf,
  MOST_NAME_BYTES,
  type NoteSignature,
  parseNote,
  type SignedNote,
  signaturesOf,
} from './note.ts';
import type { Sha256, SignatureAlgorithm, SigningKey, VerifySignature } from './ports.ts';

/** The head of a log: what it is called, how many records it holds, and the Merkle root over them. c2sp.org/tlog-checkpoint */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Body of a checkpoint note: three lines. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`;

/** Reads a checkpoint body, extension lines allowed; null where it is not one, or has a name that no cosignature holds. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root] = text.split('\n');
  const bytes = fromBase64(root ?? '');
  if (
    !origin ||
    toBytes(origin).length > MOST_NAME_BYTES ||
    !/^(0|[1-9]\d{0,15})$/.test(size ?? '') ||
    bytes?.length !== 32
  )
    return null;
  return { origin, size: Number(size), root: bytes };
}

// Signature types of c2sp.org/signed-note and c2sp.org/tlog-cosignature.
const LOG_SIGNATURE_TYPE = 0x01;
const COSIGNATURE_TYPES: Readonly<Record<SignatureAlgorithm, number>> = { ed25519: 0x04, 'ml-dsa-44': 0x06 };
const SIGNATURE_BYTES: Readonly<Record<SignatureAlgorithm, number>> = { ed25519: 64, 'ml-dsa-44': 2_420 };

/** A key as others know it: name, algorithm, public bytes. */
export interface NamedKey {
  readonly name: string;
  readonly algorithm: SignatureAlgorithm;
  readonly publicKey: Uint8Array;
}

/** The log's own signature over its checkpoint: Ed25519 over the note text, type 0x01. */
export function signCheckpoint(sha256: Sha256, checkpoint: Checkpoint, name: string, key: SigningKey): SignedNote {
  if (key.algorithm !== 'ed25519' || !isKeyName(name))
    throw new TypeError('a log signs its checkpoint with an Ed25519 key that has a name');
  const text = formatCheckpoint(checkpoint);
  return {
    text,
    signatures: [
      { name, keyId: keyIdOf(sha256, name, LOG_SIGNATURE_TYPE, key.publicKey), signature: key.sign(toBytes(text)) },
    ],
  };
}

/** True where the log itself signed this note. */
export function verifyCheckpoint(sha256: Sha256, verify: VerifySignature, note: SignedNote, key: NamedKey): boolean {
  const keyId = keyIdOf(sha256, key.name, LOG_SIGNATURE_TYPE, key.publicKey);
  return signaturesOf(note, key.name, keyId).some(({ signature }) =>
    verify('ed25519', key.publicKey, toBytes(note.text), signature),
  );
}

/**
 * A cosignature: "I have seen this log grow consistently up to this head." c2sp.org/tlog-cosignature
 * @param seconds POSIX time of signing
 */
export function cosign(
  sha256: Sha256,
  note: SignedNote,
  name: string,
  key: SigningKey,
  seconds: number,
): NoteSignature {
  const checkpoint = parseCheckpoint(note.text);
  if (!checkpoint || !isKeyName(name)) throw new TypeError('only a checkpoint can be cosigned, by a key with a name');
  const message = cosignedMessage(key.algorithm, note.text, checkpoint, name, seconds);
  return {
    name,
    keyId: keyIdOf(sha256, name, COSIGNATURE_TYPES[key.algorithm], key.publicKey),
    signature: joinBytes(toUint64(seconds), key.sign(message)),
  };
}

/** POSIX time at which this key cosigned the note; null where it did not, or not validly. */
export function verifyCosignature(
  sha256: Sha256,
  verify: VerifySignature,
  note: SignedNote,
  key: NamedKey,
): number | null {
  const checkpoint = parseCheckpoint(note.text);
  if (!checkpoint) return null;
  const keyId = keyIdOf(sha256, key.name, COSIGNATURE_TYPES[key.algorithm], key.publicKey);
  for (const { signature } of signaturesOf(note, key.name, keyId)) {
    if (signature.length !== 8 + SIGNATURE_BYTES[key.algorithm]) continue;
    const seconds = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0));
    if (!Number.isSafeInteger(seconds)) continue;
    const message = cosignedMessage(key.algorithm, note.text, checkpoint, key.name, seconds);
    if (verify(key.algorithm, key.publicKey, message, signature.subarray(8))) return seconds;
  }
  return null;
}

function cosignedMessage(
  algorithm: SignatureAlgorithm,
  text: string,
  checkpoint: Checkpoint,
  name: string,
  seconds: number,
): Uint8Array {
  if (algorithm === 'ed25519') return toBytes(`cosignature/v1\ntime ${seconds}\n${text}`);
  return joinBytes(
    toBytes('subtree/v1\n\0'),
    shortBytes(name),
    toUint64(seconds),
    shortBytes(checkpoint.origin),
    toUint64(0),
    toUint64(checkpoint.size),
    checkpoint.root,
  );
}

/** TLS presentation of opaque<1..2^8-1>. */
function shortBytes(text: string): Uint8Array {
  const bytes = toBytes(text);
  if (bytes.length === 0 || bytes.length > MOST_NAME_BYTES)
    throw new RangeError('a name in a cosignature has 1 to 255 bytes');
  return joinBytes(new Uint8Array([bytes.length]), bytes);
}

/** Adds a signature to a note; one that is already there is not added twice. */
export function addSignature(note: SignedNote, signature: NoteSignature): SignedNote {
  const line = formatNote({ text: '', signatures: [signature] });
  const isKnown = note.signatures.some((held) => formatNote({ text: '', signatures: [held] }) === line);
  return isKnown ? note : { ...note, signatures: [...note.signatures, signature] };
}

/** c2sp.org/signed-note verifier key: `name+hex key id+base64(type ‖ public key)`. */
export function formatVerifierKey(sha256: Sha256, key: NamedKey, use: 'log' | 'cosigner'): string {
  const type = use === 'log' ? LOG_SIGNATURE_TYPE : COSIGNATURE_TYPES[key.algorithm];
  const id = Array.from(keyIdOf(sha256, key.name, type, key.publicKey), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return `${key.name}+${id}+${toBase64(joinBytes(new Uint8Array([type]), key.publicKey))}`;
}

export const readSignedCheckpoint = (
  note: string,
): { readonly note: SignedNote; readonly checkpoint: Checkpoint } | null => {
  const signed = parseNote(note);
  const checkpoint = signed && parseCheckpoint(signed.text);
  return signed && checkpoint ? { note: signed, checkpoint } : null;
};
