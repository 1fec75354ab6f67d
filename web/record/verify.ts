/**
 * Checks in the browser that a record stands in a log whose head is signed, with nothing but SHA-256.
 * RFC 6962 §2.1 (leaf 0x00, node 0x01), c2sp.org/tlog-proof for the proof's text. Who signed the head is not judged here.
 */

export type ProofFault = 'no-proof' | 'malformed' | 'other-index' | 'other-leaf' | 'other-root';

/** One step from the leaf to the root: the hash on the way, and the sibling it is joined with. Hex. */
export interface ProofStep {
  readonly hash: string;
  readonly sibling: string;
  readonly isLeft: boolean;
}

export type Verdict =
  | { readonly ok: true; readonly size: number; readonly root: string; readonly steps: readonly ProofStep[] }
  | { readonly ok: false; readonly fault: ProofFault };

export interface RecordProof {
  readonly index: number;
  /** Leaf hash as the page shows it, hex. */
  readonly leafHash: string;
  /** Shown fields with their salts, withheld ones with their digests, as JSON text. */
  readonly entry: string;
  /** c2sp.org/tlog-proof; null before the first signed head that holds it. */
  readonly proof: string | null;
}

/** Shown fields → leaf → root of the signed head. Every step that does not fit is told by its name. */
export async function verifyRecord({ index, leafHash, entry, proof }: RecordProof): Promise<Verdict> {
  if (proof === null) return { ok: false, fault: 'no-proof' };
  const parsed = parseTlogProof(proof);
  const logged = await unsealEntry(entry);
  if (!parsed || !logged) return { ok: false, fault: 'malformed' };
  if (parsed.index !== index) return { ok: false, fault: 'other-index' };
  const leaf = await hashLeaf(logged);
  if (toHex(leaf) !== leafHash) return { ok: false, fault: 'other-leaf' };
  const walked = await walkPath(leaf, index, parsed.size, parsed.hashes);
  if (!walked || toHex(walked.root) !== toHex(parsed.root)) return { ok: false, fault: 'other-root' };
  return { ok: true, size: parsed.size, root: toHex(walked.root), steps: walked.steps };
}

export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Reads a proof and the checkpoint it carries; null where it is not one. */
export function parseTlogProof(text: string): TlogProof | null {
  const split = text.indexOf('\n\n');
  if (split < 0) return null;
  const lines = text.slice(0, split).split('\n');
  if (lines.shift() !== 'c2sp.org/tlog-proof@v1') return null;
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(readHash);
  const head = parseCheckpoint(text.slice(split + 2));
  if (index === undefined || !head || hashes.length > 64 || hashes.some((hash) => hash === null)) return null;
  return { index: Number(index), hashes: hashes as Uint8Array[], ...head };
}

/** Origin, size and root of a signed note's checkpoint. */
export function parseCheckpoint(note: string): Pick<TlogProof, 'origin' | 'size' | 'root'> | null {
  const [origin, size, root] = note.split('\n');
  const hash = readHash(root ?? '');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || !hash) return null;
  return { origin, size: Number(size), root: hash };
}

function readHash(text: string): Uint8Array | null {
  const bytes = fromBase64(text);
  return bytes?.length === 32 ? bytes : null;
}

/** RFC 9162 §2.1.3.2: from the leaf to the root of a tree of `size`; null where the path has the wrong length. */
export async function walkPath(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<{ readonly root: Uint8Array; readonly steps: readonly ProofStep[] } | null> {
  if (index < 0 || index >= size) return null;
  let [at, last, hash] = [index, size - 1, leaf];
  const steps: ProofStep[] = [];
  for (const sibling of path) {
    if (last === 0) return null;
    const isLeft = at % 2 === 1 || at === last;
    steps.push({ hash: toHex(hash), sibling: toHex(sibling), isLeft });
    hash = isLeft ? await hashNode(sibling, hash) : await hashNode(hash, sibling);
    if (isLeft) while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { root: hash, steps } : null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
interface Disclosed {
  readonly shown: Readonly<Record<string, { readonly salt: string; readonly value: Json }>>;
  readonly withheld: Readonly<Record<string, string>>;
}

/** The bytes in the log that a disclosed entry leads to; null where it cannot be read. */
export async function unsealEntry(text: string): Promise<Uint8Array | null> {
  const entry = readDisclosed(text);
  if (!entry) return null;
  const digests = new Map<string, Uint8Array | null>();
  for (const [name, digest] of Object.entries(entry.withheld)) digests.set(name, readHash(digest));
  for (const [name, { salt, value }] of Object.entries(entry.shown)) {
    const bytes = fromBase64(salt);
    digests.set(name, bytes && !digests.has(name) ? await hashField(bytes, name, value) : null);
  }
  const names = [...digests.keys()].toSorted();
  if (names.length === 0 || names.some((name) => !digests.get(name))) return null;
  let level = await Promise.all(names.map((name) => hashNamed(name, digests.get(name)!)));
  while (level.length > 1) level = await joinLevel(level);
  return level[0]!;
}

async function joinLevel(level: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const pairs = level.filter((_, at) => at % 2 === 0).map((hash, at) => [hash, level[2 * at + 1]] as const);
  return Promise.all(pairs.map(async ([left, right]) => (right ? hashNode(left, right) : left)));
}

function readDisclosed(text: string): Disclosed | null {
  try {
    const found = JSON.parse(text) as Partial<Disclosed> | null;
    return found?.shown && typeof found.shown === 'object'
      ? { shown: found.shown, withheld: found.withheld ?? {} }
      : null;
  } catch {
    return null;
  }
}

const utf8 = new TextEncoder();
const hashField = (salt: Uint8Array, name: string, value: Json): Promise<Uint8Array> =>
  sha256(utf8.encode('cauce/field/v1\n'), salt, utf8.encode(canonicalize([name, value])));

/** JSON as RFC 8785 writes it: names in UTF-16 order, numbers as ECMAScript does, no spaces. */
export function canonicalize(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = value as { readonly [name: string]: Json };
  const names = Object.keys(fields).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalize(fields[name]!)}`).join(',')}}`;
}

/** A field's leaf binds its name to its digest. */
const hashNamed = (name: string, digest: Uint8Array): Promise<Uint8Array> =>
  sha256(new Uint8Array([0]), utf8.encode(`${name}\n`), digest);
export const hashLeaf = (entry: Uint8Array): Promise<Uint8Array> => sha256(new Uint8Array([0]), entry);
export const hashNode = (left: Uint8Array, right: Uint8Array): Promise<Uint8Array> =>
  sha256(new Uint8Array([1]), left, right);

async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
