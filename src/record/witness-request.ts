import { fromBase64, toBase64 } from '../model/index.ts';
import { formatNote, type NoteSignature, parseNote } from './note.ts';
import type { WitnessRequest } from './witness.ts';

const MOST_HASHES = 63;

/** Body of `add-checkpoint`: old size, proof, empty line, checkpoint. c2sp.org/tlog-witness */
export const formatWitnessRequest = ({ oldSize, proof, note }: WitnessRequest): string =>
  [`old ${oldSize}`, ...proof.map(toBase64), '', formatNote(note)].join('\n');

/** Reads such a body; null where it is not one. */
export function parseWitnessRequest(body: string): WitnessRequest | null {
  const split = body.indexOf('\n\n');
  if (split < 0) return null;
  const [first, ...lines] = body.slice(0, split).split('\n');
  const oldSize = /^old (0|[1-9]\d{0,14})$/.exec(first ?? '')?.[1];
  const proof = lines.map(fromBase64);
  const note = parseNote(body.slice(split + 2));
  if (oldSize === undefined || !note || proof.length > MOST_HASHES || proof.some((hash) => hash?.length !== 32))
    return null;
  return { oldSize: Number(oldSize), proof: proof as Uint8Array[], note };
}

/** The answer to it: one line per cosignature. */
export const formatSignatures = (signatures: readonly NoteSignature[]): string =>
  formatNote({ text: '', signatures }).slice(1);

/** Reads the answer; null where it is not one. */
export const parseSignatures = (lines: string): readonly NoteSignature[] | null =>
  parseNote(`\n\n${lines}`)?.signatures ?? null;
