import { fromBase64, toBase64 } from '../model/index.ts';
import { canonicalize, type Json } from './canonical-json.ts';
import type { DisclosedEntry } from './entry.ts';

/** One record of an export: a line of `data/records.jsonl`. */
export interface ExportedRecord {
  readonly index: number;
  /** The bytes in the log; its fields, shown and withheld, must lead to them. */
  readonly entry: Uint8Array;
  readonly content: DisclosedEntry;
}

/** Its proof: a line of `data/proofs.jsonl`. */
export interface ExportedProof {
  readonly index: number;
  /** From the leaf's sibling up. */
  readonly hashes: readonly Uint8Array[];
}

export const formatRecordLine = ({ index, entry, content }: ExportedRecord): string =>
  canonicalize({ index, entry: toBase64(entry), shown: content.shown, withheld: content.withheld });

export const formatProofLine = ({ index, hashes }: ExportedProof): string =>
  canonicalize({ index, hashes: hashes.map(toBase64) });

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
type Line = Readonly<Record<string, Json>>;
const isLine = (value: Json | undefined): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIndex = (value: Json | undefined): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const hasNames = (line: Line, names: string): boolean => Object.keys(line).sort().join(' ') === names;

/** A line as canonical JSON and nothing else: no second writing of the same, no name twice, which readers might take differently. */
function parseLine(line: string): Line | null {
  try {
    const value = JSON.parse(line) as Json;
    return isLine(value) && canonicalize(value) === line ? value : null;
  } catch {
    return null;
  }
}

/** Reads such a line; null where it is not one. */
export function parseRecordLine(text: string): ExportedRecord | null {
  const line = parseLine(text);
  if (!line || !hasNames(line, 'entry index shown withheld')) return null;
  const { index, shown, withheld } = line;
  const entry = typeof line['entry'] === 'string' ? fromBase64(line['entry']) : null;
  if (!isIndex(index) || entry?.length !== 32 || !isLine(shown) || !isLine(withheld)) return null;
  const isSound =
    Object.entries(shown).every(([name, field]) => NAME.test(name) && isShownField(field)) &&
    Object.entries(withheld).every(([name, digest]) => NAME.test(name) && typeof digest === 'string');
  return isSound ? { index, entry, content: { shown, withheld } as unknown as DisclosedEntry } : null;
}

const isShownField = (field: Json): boolean =>
  isLine(field) && hasNames(field, 'salt value') && typeof field['salt'] === 'string';

const MOST_HASHES = 64;

/** Reads such a line; null where it is not one. */
export function parseProofLine(text: string): ExportedProof | null {
  const line = parseLine(text);
  if (!line || !hasNames(line, 'hashes index') || !isIndex(line['index']) || !Array.isArray(line['hashes']))
    return null;
  const hashes = (line['hashes'] as readonly Json[]).map((hash) =>
    typeof hash === 'string' ? fromBase64(hash) : null,
  );
  return hashes.length <= MOST_HASHES && hashes.every((hash) => hash?.length === 32)
    ? { index: line['index'], hashes: hashes as Uint8Array[] }
    : null;
}
