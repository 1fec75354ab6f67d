import { fromBase64, toBase64, toBytes, toHex } from '../model/index.ts';
import { bytesOf, fromHex, toText } from './bytes.ts';
import {
  type DeskAddress,
  type DeskKey,
  type Digest,
  type LinkId,
  parseDeskAddress,
  parseDeskKey,
  parseDigest,
  parseLinkId,
} from './identity.ts';
import type { DeskSigner, VerifyEd25519 } from './ports.ts';

/**
 * Letters lie in mailboxes: from one desk to another, outside of any link, signed inside and sealed to a key package of the
 * reader. The relay sees who wrote to whom, and one of four sizes.
 */
export type LetterBody =
  /** "We accept your invitation": proves knowledge of its secret. */
  | { readonly kind: 'acceptance'; readonly invitation: string; readonly role: string; readonly name: string }
  | ({
      readonly kind: 'welcome';
      readonly link: LinkId;
      readonly welcome: Uint8Array;
      readonly commit: Digest;
    } & Bearings)
  /** "We lost our place": asks for what it takes to rejoin, sealed to this fresh key package. */
  | {
      readonly kind: 'ask';
      readonly link: LinkId;
      readonly keyPackage: Uint8Array;
      readonly holes: readonly number[];
    }
  | ({
      readonly kind: 'return';
      readonly link: LinkId;
      readonly groupInfo: Uint8Array;
      readonly nextKeys: Readonly<Record<DeskAddress, DeskKey>>;
      /** As the relay counts; a desk of before does not say. */
      readonly relayEpoch?: number | undefined;
    } & Bearings)
  /** "The relay knows our link no more, and a person here wants to carry it on": where this desk has it. */
  | ({
      readonly kind: 'bearings';
      readonly link: LinkId;
      readonly relayEpoch: number;
    } & Bearings)
  | { readonly kind: 'history'; readonly link: LinkId; readonly told: readonly Told[] };

/** Where the order stood when the letter was written. */
export interface Bearings {
  readonly seq: number;
  readonly head: Digest;
}

/** What stands at a place, told by a partner: the envelope its author signed, or null for what does not count. */
export interface Told {
  readonly seq: number;
  readonly envelope: Uint8Array | null;
}

export interface OpenLetter {
  readonly from: DeskAddress;
  /** The key that signed it. Whether that desk has this key is for the reader to know. */
  readonly key: DeskKey;
  readonly body: LetterBody;
}

const HEADER = 'cauce letter v1';

/** A signed letter, to be sealed. */
export function writeLetter(from: DeskAddress, to: DeskAddress, body: LetterBody, signer: DeskSigner): Uint8Array {
  const text = [HEADER, from, signer.key, to, JSON.stringify(toJson(body))].join('\n');
  return toBytes(`${text}\n${toHex(signer.sign(toBytes(text)))}`);
}

/** Reads a letter to `to`; null where it is malformed, for somebody else, or not signed by the key it names. */
export function readLetter(bytes: Uint8Array, to: DeskAddress, verify: VerifyEd25519): OpenLetter | null {
  const lines = toText(bytes)?.split('\n');
  const [header, from, key, reader, json, signature, ...rest] = lines ?? [];
  const [address, signedBy, signed] = [
    parseDeskAddress(from ?? ''),
    parseDeskKey(key ?? ''),
    fromHex(signature ?? '', 64),
  ];
  if (header !== HEADER || reader !== to || !address || !signedBy || !signed || rest.length > 0 || !json) return null;
  if (!verify(signedBy, toBytes([header, from, key, reader, json].join('\n')), signed)) return null;
  const body = fromJson(json);
  return body && { from: address, key: signedBy, body };
}

/** The key package that something was sealed to, by its name. */
export const refOf = (sealed: Uint8Array): string => toHex(sealed.subarray(0, 64));

type Fields = Readonly<Record<string, unknown>>;

function toJson(body: LetterBody): Fields {
  switch (body.kind) {
    case 'acceptance':
    case 'bearings':
      return { ...body };
    case 'welcome':
      return { ...body, welcome: toBase64(body.welcome) };
    case 'ask':
      return { ...body, keyPackage: toBase64(body.keyPackage) };
    case 'return':
      return { ...body, groupInfo: toBase64(body.groupInfo) };
    case 'history':
      return {
        ...body,
        told: body.told.map(({ seq, envelope }) => [seq, envelope && toBase64(envelope)]),
      };
  }
}

function fromJson(json: string): LetterBody | null {
  let fields: Fields;
  try {
    fields = JSON.parse(json) as Fields;
  } catch {
    return null;
  }
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const bytes = (name: string): Uint8Array | null => fromBase64(text(name));
  const link = parseLinkId(text('link'));
  const seq = Number.isSafeInteger(fields['seq']) ? (fields['seq'] as number) : -1;
  const head = parseDigest(text('head'));
  const relayEpoch = Number.isSafeInteger(fields['relayEpoch']) ? (fields['relayEpoch'] as number) : undefined;
  switch (fields['kind']) {
    case 'acceptance':
      return { kind: 'acceptance', invitation: text('invitation'), role: text('role'), name: text('name') };
    case 'welcome': {
      const [welcome, commit] = [bytes('welcome'), parseDigest(text('commit'))];
      return link && welcome && commit && head && seq >= 0
        ? { kind: 'welcome', link, welcome, commit, seq, head }
        : null;
    }
    case 'ask': {
      const [keyPackage, holes] = [bytes('keyPackage'), numbersOf(fields['holes'])];
      return link && keyPackage && holes && { kind: 'ask', link, keyPackage, holes };
    }
    case 'return': {
      const [groupInfo, nextKeys] = [bytes('groupInfo'), keysOf(fields['nextKeys'])];
      return link && groupInfo && nextKeys && head && seq >= 0
        ? { kind: 'return', link, groupInfo, nextKeys, seq, head, relayEpoch }
        : null;
    }
    case 'bearings':
      return link && head && seq >= 0 && relayEpoch !== undefined
        ? { kind: 'bearings', link, seq, head, relayEpoch }
        : null;
    case 'history': {
      const told = toldOf(fields['told']);
      return link && told && { kind: 'history', link, told };
    }
    default:
      return null;
  }
}

const numbersOf = (raw: unknown): readonly number[] | null =>
  Array.isArray(raw) && raw.every((value) => Number.isSafeInteger(value)) ? (raw as number[]) : null;

function keysOf(raw: unknown): Readonly<Record<DeskAddress, DeskKey>> | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const entries = Object.entries(raw).map(([desk, key]) => [parseDeskAddress(desk), parseDeskKey(String(key))]);
  return entries.every(([desk, key]) => desk && key) ? (Object.fromEntries(entries) as never) : null;
}

function toldOf(raw: unknown): readonly Told[] | null {
  if (!Array.isArray(raw)) return null;
  const told = raw.map((entry: unknown): Told | null => {
    const [seq, text] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const envelope = typeof text === 'string' ? fromBase64(text) : null;
    if (!Number.isSafeInteger(seq) || (text !== null && !envelope)) return null;
    return { seq: seq as number, envelope };
  });
  return told.includes(null) ? null : (told as Told[]);
}

/** Name of an invitation in its acceptance: nobody who only saw the relay can know it. */
export const invitationDigest = (sha256: (...parts: Uint8Array[]) => Uint8Array, secret: string): string =>
  toHex(sha256(toBytes('cauce invitation v1'), bytesOf(secret)));
