import { areEqual, fromBase64 } from '../model/index.ts';
import {
  type Checkpoint,
  formatVerifierKey,
  type NamedKey,
  parseCheckpoint,
  readSignedCheckpoint,
  verifyCheckpoint,
  verifyCosignature,
} from './checkpoint.ts';
import type { SignedNote } from './note.ts';
import { parseVerifierKey } from './policy.ts';
import type { Sha256, VerifySignature } from './ports.ts';
import { parseProof, provesEntry } from './proof.ts';

/**
 * Proof that the holder of a key went back on what it signed. Anybody can check it with SHA-256 and the key alone; nobody
 * else's word is needed.
 * - `fork`: two heads of one size with different roots, both signed.
 * - `rollback`: a smaller head cosigned at a later time than a larger one.
 * - `edit`: two different records at one index, each proven into a signed head.
 */
export type Misbehaviour =
  | { readonly kind: 'fork' | 'rollback'; readonly key: string; readonly first: string; readonly second: string }
  | { readonly kind: 'edit'; readonly key: string; readonly first: PlacedEntry; readonly second: PlacedEntry };

/** An entry (base64) and the `.tlog-proof` that places it. */
export interface PlacedEntry {
  readonly entry: string;
  readonly proof: string;
}

export interface MisbehaviourPorts {
  readonly sha256: Sha256;
  readonly verify: VerifySignature;
}

/** What a key said about a head: that it is the log's, or that it was the largest seen at a time. */
interface Statement {
  readonly checkpoint: Checkpoint;
  /** POSIX time of the cosignature; null for the log's own signature, which carries none. */
  readonly seconds: number | null;
}

function readStatement(ports: MisbehaviourPorts, note: SignedNote, key: NamedKey): Statement | null {
  const checkpoint = parseCheckpoint(note.text);
  if (!checkpoint) return null;
  const seconds = verifyCosignature(ports.sha256, ports.verify, note, key);
  if (seconds !== null) return { checkpoint, seconds };
  const isOwn = key.algorithm === 'ed25519' && verifyCheckpoint(ports.sha256, ports.verify, note, key);
  return isOwn ? { checkpoint, seconds: null } : null;
}

function contradict(first: Statement, second: Statement): 'fork' | 'rollback' | null {
  const [a, b] = [first.checkpoint, second.checkpoint];
  if (a.origin !== b.origin) return null;
  if (a.size === b.size) return areEqual(a.root, b.root) ? null : 'fork';
  if (first.seconds === null || second.seconds === null || first.seconds === second.seconds) return null;
  return a.size > b.size === first.seconds < second.seconds ? 'rollback' : null;
}

const usesOf = (key: NamedKey): readonly ('log' | 'cosigner')[] =>
  key.algorithm === 'ed25519' ? ['cosigner', 'log'] : ['cosigner'];

/** The proof that two notes make against a key; null where they agree, or the key signed only one of them. */
export function findMisbehaviour(
  ports: MisbehaviourPorts,
  key: NamedKey,
  first: string,
  second: string,
): Misbehaviour | null {
  for (const use of usesOf(key)) {
    const proof = { kind: 'fork', key: formatVerifierKey(ports.sha256, key, use), first, second } as const;
    if (provesMisbehaviour(ports, proof)) return proof;
    if (provesMisbehaviour(ports, { ...proof, kind: 'rollback' })) return { ...proof, kind: 'rollback' };
  }
  return null;
}

/** True where the proof holds. Whose key it is, is for the caller to know. */
export function provesMisbehaviour(ports: MisbehaviourPorts, proof: Misbehaviour): boolean {
  const key = parseVerifierKey(ports.sha256, proof.key, 'cosigner') ?? parseVerifierKey(ports.sha256, proof.key, 'log');
  if (!key) return false;
  if (proof.kind === 'edit') return provesEdit(ports, key, proof.first, proof.second);
  const [first, second] = [proof.first, proof.second].map((text) => {
    const signed = readSignedCheckpoint(text);
    return signed && readStatement(ports, signed.note, key);
  });
  return first && second ? contradict(first, second) === proof.kind : false;
}

function provesEdit(ports: MisbehaviourPorts, key: NamedKey, first: PlacedEntry, second: PlacedEntry): boolean {
  const [a, b] = [readPlaced(ports, key, first), readPlaced(ports, key, second)];
  return a !== null && b !== null && a.origin === b.origin && a.index === b.index && !areEqual(a.entry, b.entry);
}

function readPlaced(
  ports: MisbehaviourPorts,
  key: NamedKey,
  placed: PlacedEntry,
): { readonly origin: string; readonly index: number; readonly entry: Uint8Array } | null {
  const [proof, entry] = [parseProof(placed.proof), fromBase64(placed.entry)];
  if (!proof || !entry || !readStatement(ports, proof.note, key) || !provesEntry(ports.sha256, proof, entry))
    return null;
  return { origin: proof.checkpoint.origin, index: proof.index, entry };
}

/** Whether a log may go on from its own head, given what others have cosigned of it: a restored backup may not. */
export type HeadStanding = 'same' | 'ahead' | 'behind' | 'forked';

/**
 * @param rootAt the log's own root over its first `size` leaves; asked only for sizes it has
 */
export function standOf(
  own: { readonly size: number },
  rootAt: (size: number) => Uint8Array,
  held: Pick<Checkpoint, 'size' | 'root'>,
): HeadStanding {
  if (held.size > own.size) return 'behind';
  if (held.size > 0 && !areEqual(rootAt(held.size), held.root)) return 'forked';
  return held.size === own.size ? 'same' : 'ahead';
}
