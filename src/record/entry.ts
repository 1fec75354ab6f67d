import { areEqual, fromBase64, joinBytes, toBase64 } from '../model/index.ts';
import { canonicalize, type Json } from './canonical-json.ts';
import { hashLeaf, hashNode } from './merkle.ts';
import type { HmacSha256, Sha256 } from './ports.ts';

/** The fields of one record; at least one, at most 64. */
export type Fields = Readonly<Record<string, Json>>;

/** The hashing a record needs. */
export interface EntryPorts {
  readonly sha256: Sha256;
  readonly hmacSha256: HmacSha256;
}

/**
 * A record as it is exported: fields that are shown come with their salts, withheld ones with their digest.
 * From either the same leaf follows, so a redacted export still verifies (the idea of SD-JWT, RFC 9901).
 */
export interface DisclosedEntry {
  readonly shown: Readonly<Record<string, { readonly salt: string; readonly value: Json }>>;
  /** Name → digest (base64). The names stay, and are proven: a reader sees *that* something is withheld, and what it is called. */
  readonly withheld: Readonly<Record<string, string>>;
}

const SALT_BYTES = 16;
const FIELD = 'cauce/field/v1\n';

/** The salt of one field: a piece of HMAC(seed, name). Dropping the seed makes every withheld value unguessable for good. */
const saltOf = ({ hmacSha256 }: EntryPorts, seed: Uint8Array, name: string): Uint8Array =>
  hmacSha256(seed, name).subarray(0, SALT_BYTES);

/** Digest of a field: SHA-256 over label, salt, and the canonical JSON of [name, value]. */
const digestOf = (ports: EntryPorts, salt: Uint8Array, name: string, value: Json): Uint8Array =>
  digestOfText(ports, salt, canonicalize(name), canonicalize(value));

const digestOfText = ({ sha256 }: EntryPorts, salt: Uint8Array, name: string, value: string): Uint8Array =>
  sha256(FIELD, salt, `[${name},${value}]`);

/** The bytes that enter the log for a record, see {@link sealFields}. */
export const sealEntry = (ports: EntryPorts, seed: Uint8Array, fields: Fields): Uint8Array =>
  sealFields(ports, seed, fields).entry;

/**
 * The bytes that enter the log for a record: the Merkle root over its fields, in the order of their names. A leaf is the name, a
 * line feed and the digest, so that the name of a withheld field is as certain as the value of a shown one. And the fields as canonical
 * JSON (`body`), so that each is written once for both.
 */
export function sealFields(
  ports: EntryPorts,
  seed: Uint8Array,
  fields: Fields,
): { readonly entry: Uint8Array; readonly body: string } {
  let body = '';
  const digests = namesOf(fields).map((name): [string, Uint8Array] => {
    const [key, value] = [canonicalize(name), canonicalize(fields[name]!)];
    body += `${body === '' ? '' : ','}${key}:${value}`;
    return [name, digestOfText(ports, saltOf(ports, seed, name), key, value)];
  });
  return { entry: rootOfDigests(ports, digests), body: `{${body}}` };
}

const namesOf = (fields: Readonly<Record<string, unknown>>): string[] => Object.keys(fields).sort();

/** Shows a record, withholding the fields named. */
export function discloseEntry(
  ports: EntryPorts,
  seed: Uint8Array,
  fields: Fields,
  withhold: ReadonlySet<string>,
): DisclosedEntry {
  const shown: Record<string, { salt: string; value: Json }> = {};
  const withheld: Record<string, string> = {};
  for (const name of namesOf(fields)) {
    const salt = saltOf(ports, seed, name);
    if (withhold.has(name)) withheld[name] = toBase64(digestOf(ports, salt, name, fields[name]!));
    else shown[name] = { salt: toBase64(salt), value: fields[name]! };
  }
  return { shown, withheld };
}

/** What remains of a record whose content is erased: the digests, from which the leaf still follows. */
export function eraseEntry(ports: EntryPorts, seed: Uint8Array, fields: Fields): DisclosedEntry {
  return discloseEntry(ports, seed, fields, new Set(Object.keys(fields)));
}

/** Withholds more fields of an entry that is already disclosed; no seed is needed. */
export function redactEntry(ports: EntryPorts, entry: DisclosedEntry, withhold: ReadonlySet<string>): DisclosedEntry {
  const kept = Object.entries(entry.shown).filter(([name]) => !withhold.has(name));
  const hidden = Object.entries(entry.shown).filter(([name]) => withhold.has(name));
  return {
    shown: Object.fromEntries(kept),
    withheld: {
      ...entry.withheld,
      ...Object.fromEntries(
        hidden.map(([name, { salt, value }]) => [name, toBase64(digestOf(ports, fromBase64(salt)!, name, value))]),
      ),
    },
  };
}

/** The bytes in the log that a disclosed entry leads to, or null where it is malformed. */
export function unsealEntry(ports: EntryPorts, { shown, withheld }: DisclosedEntry): Uint8Array | null {
  const digests = new Map<string, Uint8Array>();
  for (const [name, digest] of Object.entries(withheld)) {
    const bytes = fromBase64(digest);
    if (bytes?.length !== 32) return null;
    digests.set(name, bytes);
  }
  for (const [name, { salt, value }] of Object.entries(shown)) {
    const bytes = fromBase64(salt);
    if (bytes?.length !== SALT_BYTES || digests.has(name)) return null;
    digests.set(name, digestOf(ports, bytes, name, value));
  }
  if (digests.size === 0) return null;
  return rootOfDigests(
    ports,
    [...digests.keys()].sort().map((name) => [name, digests.get(name)!]),
  );
}

/** True where a disclosed entry is the one whose bytes are in the log. */
export const matchesEntry = (ports: EntryPorts, entry: DisclosedEntry, logged: Uint8Array): boolean => {
  const bytes = unsealEntry(ports, entry);
  return bytes !== null && areEqual(bytes, logged);
};

function rootOfDigests({ sha256 }: EntryPorts, digests: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let level = digests.map(([name, digest]) => hashLeaf(sha256, `${name}\n`, digest));
  while (level.length > 1) {
    level = level.flatMap((hash, at) =>
      at % 2 === 1 ? [] : [at + 1 < level.length ? hashNode(sha256, hash, level[at + 1]!) : hash],
    );
  }
  return joinBytes(level[0]!);
}
