import { areEqual, joinBytes, LIMITS, toBytes, toUint64 } from '../model/index.ts';
import { type ByteReader, bytesOf, readBytes, toUint32 } from './bytes.ts';
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

/** One thing said, once, however often it is delivered. */
export interface Utterance {
  readonly id: UtteranceId;
  readonly payload: Uint8Array;
}

/**
 * What one desk says in one message, signed by that desk. The signature is worth something outside the encryption too: a desk cannot deny
 * what it said, and a copy can be handed to a third party.
 */
export interface Envelope {
  readonly link: LinkId;
  /** MLS epoch in which it was written; it opens in no other. */
  readonly epoch: number;
  readonly author: DeskAddress;
  /** Counts the author's messages in this link from 1, without a gap. */
  readonly sequence: number;
  /** Hash of the author's previous envelope; zeros before the first. */
  readonly previous: Digest;
  readonly seen: OrderHead;
  /** Of all of it. */
  readonly kind: UtteranceKind;
  /** One at least, in the order of saying; several only where they are payloads. */
  readonly utterances: readonly Utterance[];
}

/** The first holds one utterance and is read by every desk; the second holds several. */
const MAGIC = toBytes('cauce envelope v1\n');
const MAGIC_OF_SEVERAL = toBytes('cauce envelope v2\n');
const SIGNATURE_BYTES = 64;
export const NO_DIGEST = '0'.repeat(64) as Digest;
const UTTERANCE_OVERHEAD_BYTES = 16 + 4;
/** Bytes of an envelope of one utterance, without its payload. */
const ENVELOPE_OVERHEAD_BYTES =
  MAGIC.length + 32 + 8 + 32 + 8 + 32 + 8 + 32 + 1 + UTTERANCE_OVERHEAD_BYTES + SIGNATURE_BYTES;
const COUNT_BYTES = 4;

/** Bytes of an envelope with such payloads in it. */
export const envelopeSizeOf = (payloads: readonly number[]): number =>
  payloads.reduce((sum, length) => sum + UTTERANCE_OVERHEAD_BYTES + length, 0) +
  ENVELOPE_OVERHEAD_BYTES -
  UTTERANCE_OVERHEAD_BYTES +
  (payloads.length > 1 ? COUNT_BYTES : 0);

function encodeBody(envelope: Envelope): Uint8Array {
  const { utterances, kind } = envelope;
  const kindByte = new Uint8Array([UtteranceKinds.indexOf(kind)]);
  const [first] = utterances;
  return joinBytes(
    utterances.length > 1 ? MAGIC_OF_SEVERAL : MAGIC,
    bytesOf(envelope.link),
    toUint64(envelope.epoch),
    bytesOf(envelope.author),
    toUint64(envelope.sequence),
    bytesOf(envelope.previous),
    toUint64(envelope.seen.seq),
    bytesOf(envelope.seen.head),
    ...(utterances.length > 1
      ? [kindByte, toUint32(utterances.length), ...utterances.flatMap(encodeUtterance)]
      : [bytesOf(first!.id), kindByte, toUint32(first!.payload.length), first!.payload]),
  );
}

const encodeUtterance = ({ id, payload }: Utterance): Uint8Array[] => [bytesOf(id), toUint32(payload.length), payload];

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
  const said = magic && readUtterances(reader, magic);
  const signature = reader.take(SIGNATURE_BYTES);
  if (!said || !link || epoch === null || !author || sequence === null) return null;
  if (!previous || seq === null || !head || !signature || !reader.isDone()) return null;
  return {
    link: toLinkId(link),
    epoch,
    author: toDeskAddress(author),
    sequence,
    previous: toDigest(previous),
    seen: { seq, head: toDigest(head) },
    ...said,
  };
}

type Said = Pick<Envelope, 'kind' | 'utterances'>;

function readUtterances(reader: ByteReader, magic: Uint8Array): Said | null {
  if (areEqual(magic, MAGIC)) return readOne(reader);
  return areEqual(magic, MAGIC_OF_SEVERAL) ? readSeveral(reader) : null;
}

function readOne(reader: ByteReader): Said | null {
  const id = reader.take(16);
  const kind = UtteranceKinds[reader.uint8() ?? -1];
  const payload = reader.take(reader.uint32() ?? Number.POSITIVE_INFINITY);
  return id && kind && payload ? { kind, utterances: [{ id: toUtteranceId(id), payload }] } : null;
}

/** Each envelope has one form: what could stand alone does not come as several. */
function readSeveral(reader: ByteReader): Said | null {
  const kind = UtteranceKinds[reader.uint8() ?? -1];
  const count = reader.uint32();
  if (kind !== 'payload' || count === null || count < 2 || count > LIMITS.LINK_UTTERANCES_COUNT) return null;
  const utterances: Utterance[] = [];
  while (utterances.length < count) {
    const id = reader.take(16);
    const payload = reader.take(reader.uint32() ?? Number.POSITIVE_INFINITY);
    if (!id || !payload) return null;
    utterances.push({ id: toUtteranceId(id), payload });
  }
  return { kind, utterances };
}
