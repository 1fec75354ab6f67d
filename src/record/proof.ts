import { fromBase64, toBase64 } from '../model/index.ts';
import { type Checkpoint, readSignedCheckpoint } from './checkpoint.ts';
import { hashLeaf, verifyInclusion } from './merkle.ts';
import { formatNote, type SignedNote } from './note.ts';
import type { Sha256 } from './ports.ts';

/** c2sp.org/tlog-proof: that a record stands at an index of a log whose head is signed; verifiable offline. */
export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
}

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const MOST_HASHES = 64;

export const formatProof = ({ index, hashes, note }: Pick<TlogProof, 'index' | 'hashes' | 'note'>): string =>
  [FIRST_LINE, `index ${index}`, ...hashes.map(toBase64), '', formatNote(note)].join('\n');

/** Reads a proof, or null where it is not one. An `extra` line is passed over: nothing in it is authenticated. */
export function parseProof(text: string): TlogProof | null {
  const split = text.indexOf('\n\n');
  if (split < 0) return null;
  const lines = text.slice(0, split).split('\n');
  if (lines.shift() !== FIRST_LINE) return null;
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(fromBase64);
  const signed = readSignedCheckpoint(text.slice(split + 2));
  if (index === undefined || !signed || hashes.length > MOST_HASHES || hashes.some((hash) => hash?.length !== 32))
    return null;
  return { index: Number(index), hashes: hashes as Uint8Array[], ...signed };
}

/** True where these bytes stand in the log at the proof's index. Who signed the head is for the caller to check. */
export const provesEntry = (sha256: Sha256, proof: TlogProof, entry: Uint8Array): boolean =>
  verifyInclusion(sha256, {
    index: proof.index,
    size: proof.checkpoint.size,
    leafHash: hashLeaf(sha256, entry),
    root: proof.checkpoint.root,
    proof: proof.hashes,
  });
