import { areEqual, joinBytes, toBytes, toUint64 } from '../model/index.ts';
import { bytesOf, readBytes, toUint32 } from './bytes.ts';
import {
  type DeskAddress,
  type DeskKey,
  type Digest,
  type LinkId,
  toDeskAddress,
  toDigest,
  toLinkId,
  toUtteranceId,
  type UtteranceId,
} from './identity.ts';
import type { DeskSigner, VerifyEd25519 } from './ports.ts';

/** `payload`: what the desk wants said, opaque to the link. `notice`: what the link says to itself. */
export const UtteranceKinds = ['payload', 'notice'] as const;
export type UtteranceKind = (typeof UtteranceKinds)[number];

/** How much of the shared order a desk had seen, and the hash over all of it. Two desks that were shown different orders find out. */
export interface OrderHead {
  readonly seq: number;
  readonly head: Digest;
}

/**
 * One utterance of one desk inside a link, signed by that desk. The signature is worth something outside the encryption too:
 * a desk cannot deny what it said, and a copy can be handed to a third party.
 */
export interface Envelope {
  readonly link: LinkId;
  /** MLS epoch in which it was written; it opens in no other. */
  readonly epoch: number;
  readonly author: DeskAddress;
  /** Counts the author's utterances in this link from 1, without a gap. */
  readonly sequence: number;
  /** Hash of the author's previous envelope; zeros before the first. */
  readonly previous: Digest;
  readonly seen: OrderHead;
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
}

const MAGIC = toBytes('cauce envelope v1\n');
const SIGNATURE_BYTES = 64;
export const NO_DIGEST = '0'.repeat(64) as Digest;
/** Bytes of an envelope without its payload. */
export const ENVELOPE_OVERHEAD_BYTES = MAGIC.length + 32 + 8 + 32 + 8 + 32 + 8 + 32 + 16 + 1 + 4 + SIGNATURE_BYTES;

function encodeBody(envelope: Envelope): Uint8Array {
  return joinBytes(
    MAGIC,
    bytesOf(envelope.link),
    toUint64(envelope.epoch),
    bytesOf(envelope.author),
    toUint64(envelope.sequence),
    bytesOf(envelope.previous),
    toUint64(envelope.seen.seq),
    bytesOf(envelope.seen.head),
    bytesOf(envelope.id),
    new Uint8Array([UtteranceKinds.indexOf(envelope.kind)]),
    toUint32(envelope.payload.length),
    envelope.payload,
  );
}

/** Body and signature, as they are encrypted. */
export function signEnvelope(envelope: Envelope, signer: DeskSigner): Uint8Array {
  const body = encodeBody(envelope);
  return joinBytes(body, signer.sign(body));
}

/** Reads and verifies an envelope; null where it is malformed, has bytes to spare, or this key did not sign it. */
export function openEnvelope(bytes: Uint8Array, key: DeskKey, verify: VerifyEd25519): Envelope | null {
  const envelope = parseEnvelope(bytes);
  if (!envelope) return null;
  const split = bytes.length - SIGNATURE_BYTES;
  return verify(key, bytes.subarray(0, split), bytes.subarray(split)) ? envelope : null;
}

/** Reads an envelope without verifying it: only to learn whose key would have to. */
export function parseEnvelope(bytes: Uint8Array): Envelope | null {
  const reader = readBytes(bytes);
  const magic = reader.take(MAGIC.length);
  const link = reader.take(32);
  const epoch = reader.uint64();
  const author = reader.take(32);
  const sequence = reader.uint64();
  const previous = reader.take(32);
  const seq = reader.uint64();
  const head = reader.take(32);
  const id = reader.take(16);
  const kind = UtteranceKinds[reader.uint8() ?? -1];
  const payload = reader.take(reader.uint32() ?? Number.POSITIVE_INFINITY);
  const signature = reader.take(SIGNATURE_BYTES);
  if (!magic || !areEqual(magic, MAGIC) || !link || epoch === null || !author || sequence === null) return null;
  if (!previous || seq === null || !head || !id || !kind || !payload || !signature || !reader.isDone()) return null;
  return {
    link: toLinkId(link),
    epoch,
    author: toDeskAddress(author),
    sequence,
    previous: toDigest(previous),
    seen: { seq, head: toDigest(head) },
    id: toUtteranceId(id),
    kind,
    payload,
  };
}
