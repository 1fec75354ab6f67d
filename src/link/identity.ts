import { toBytes, toHex } from '../model/index.ts';
import { bytesOf, fromHex } from './bytes.ts';
import type { Sha256 } from './hashes.ts';

declare const linkBrand: unique symbol;
type Branded<Name extends string> = string & { readonly [linkBrand]: Name };

/** 64 hex digits: where a desk is found at a relay. It says nothing about who the desk is. */
export type DeskAddress = Branded<'DeskAddress'>;
/** 64 random hex digits: one link between desks. */
export type LinkId = Branded<'LinkId'>;
/** 64 hex digits: a raw Ed25519 public key. */
export type DeskKey = Branded<'DeskKey'>;
/** 32 hex digits: one thing said once, however often it is delivered. */
export type UtteranceId = Branded<'UtteranceId'>;
/** 64 hex digits: a SHA-256. */
export type Digest = Branded<'Digest'>;

const parseHex =
  <T extends string>(length: number) =>
  (text: string): T | null =>
    fromHex(text, length) ? (text as T) : null;

export const parseDeskAddress = parseHex<DeskAddress>(32);
export const parseLinkId = parseHex<LinkId>(32);
export const parseDeskKey = parseHex<DeskKey>(32);
export const parseDigest = parseHex<Digest>(32);
export const parseUtteranceId = parseHex<UtteranceId>(16);

export const toDeskAddress = (bytes: Uint8Array): DeskAddress => toHex(bytes) as DeskAddress;
export const toDeskKey = (bytes: Uint8Array): DeskKey => toHex(bytes) as DeskKey;
export const toLinkId = (bytes: Uint8Array): LinkId => toHex(bytes) as LinkId;
export const toDigest = (bytes: Uint8Array): Digest => toHex(bytes) as Digest;
export const toUtteranceId = (bytes: Uint8Array): UtteranceId => toHex(bytes) as UtteranceId;

/** An observer reads, is seen by all, and changes nothing. */
export const LinkRoles = ['desk', 'observer'] as const;
export type LinkRole = (typeof LinkRoles)[number];

/** Who a member of a link is: the three things that are compared, and pinned, together. */
export interface DeskIdentity {
  readonly address: DeskAddress;
  readonly key: DeskKey;
  readonly role: LinkRole;
}

/**
 * The address that belongs to a desk's first key: SHA-256("cauce desk address v1" ‖ key). Nobody can take another desk's
 * address at a relay, and the address stays when the key changes.
 */
export const addressOf = (sha256: Sha256, firstKey: DeskKey): DeskAddress =>
  toDeskAddress(sha256(toBytes('cauce desk address v1'), bytesOf(firstKey)));

export const isSameIdentity = (a: DeskIdentity, b: DeskIdentity): boolean =>
  a.address === b.address && a.key === b.key && a.role === b.role;
