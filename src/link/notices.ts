import { toBytes, toHex } from '../model/index.ts';
import { bytesOf, fromHex, toText } from './bytes.ts';
import {
  type DeskAddress,
  type DeskIdentity,
  type DeskKey,
  type Digest,
  LinkRoles,
  parseDeskAddress,
  parseDeskKey,
  parseDigest,
} from './identity.ts';
import type { DeskSigner, VerifyEd25519 } from './ports.ts';
import { keyChangeBytes } from './relay-protocol.ts';

/** What desks say to each other about the link itself. They stand in the shared order, signed, like everything else. */
export type Notice = Vouch | KeyChange | Objection | Removal;

/** "We have compared this desk's number and want it in": needed from every desk before one is added. */
export interface Vouch {
  readonly kind: 'vouch';
  readonly identity: DeskIdentity;
  /** The named person who answers for it. */
  readonly by: string;
}

/** "Our next key is this one", signed by the old key (the envelope) and the new one (the proof). */
export interface KeyChange {
  readonly kind: 'key-change';
  readonly next: DeskKey;
  readonly proof: Uint8Array;
}

/** "We cannot follow this commit." Where all but its committer object, it never was. */
export interface Objection {
  readonly kind: 'objection';
  readonly commit: Digest;
}

/** "We take this desk out": said before the commit that does it, so that all know who wanted it, when and why. Desks of before pass over it. */
export interface Removal {
  readonly kind: 'removal';
  readonly address: DeskAddress;
  /** The named person who wanted it. */
  readonly by: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const MOST_NAME_CHARS = 80;
const MOST_REASON_CHARS = 1_000;

export function formatNotice(notice: Notice): Uint8Array {
  switch (notice.kind) {
    case 'vouch': {
      const { address, key, role } = notice.identity;
      return toBytes(JSON.stringify(['vouch', address, key, role, notice.by]));
    }
    case 'key-change':
      return toBytes(JSON.stringify(['key-change', notice.next, toHex(notice.proof)]));
    case 'objection':
      return toBytes(JSON.stringify(['objection', notice.commit]));
    case 'removal': {
      const { address, by, reason, at } = notice;
      return toBytes(JSON.stringify(['removal', address, by, reason, String(at)]));
    }
  }
}

/** Reads a notice; null where it is none that this version knows. */
export function parseNotice(bytes: Uint8Array): Notice | null {
  const fields = stringsOf(bytes);
  if (!fields) return null;
  const [kind, first = '', second = '', third = '', by = ''] = fields;
  if (kind === 'vouch' && fields.length === 5) return parseVouch(first, second, third, by);
  if (kind === 'removal' && fields.length === 5) return parseRemoval(first, second, third, Number(by));
  if (kind === 'objection' && fields.length === 2) {
    const commit = parseDigest(first);
    return commit && { kind, commit };
  }
  if (kind !== 'key-change' || fields.length !== 3) return null;
  const [next, proof] = [parseDeskKey(first), fromHex(second, 64)];
  return next && proof && { kind, next, proof };
}

function parseVouch(first: string, second: string, third: string, by: string): Vouch | null {
  const [address, key] = [parseDeskAddress(first), parseDeskKey(second)];
  const role = LinkRoles.find((known) => known === third);
  if (!address || !key || !role || by.length === 0 || by.length > MOST_NAME_CHARS) return null;
  return { kind: 'vouch', identity: { address, key, role }, by };
}

function parseRemoval(desk: string, by: string, reason: string, at: number): Removal | null {
  const address = parseDeskAddress(desk);
  const isFit = by.length > 0 && by.length <= MOST_NAME_CHARS && reason.length <= MOST_REASON_CHARS;
  return address && isFit && Number.isSafeInteger(at) ? { kind: 'removal', address, by, reason, at } : null;
}

function stringsOf(bytes: Uint8Array): readonly string[] | null {
  try {
    const raw: unknown = JSON.parse(toText(bytes) ?? '');
    return Array.isArray(raw) && raw.every((field) => typeof field === 'string') ? raw : null;
  } catch {
    return null;
  }
}

/** The change from this desk's key to the next, signed by the next one. */
export const announceKey = (desk: DeskAddress, old: DeskKey, next: DeskSigner): KeyChange => ({
  kind: 'key-change',
  next: next.key,
  proof: next.sign(keyChangeBytes(desk, old, next.key)),
});

export const isKeyProven = (desk: DeskAddress, old: DeskKey, change: KeyChange, verify: VerifyEd25519): boolean =>
  bytesOf(change.next).length === 32 && verify(change.next, keyChangeBytes(desk, old, change.next), change.proof);
