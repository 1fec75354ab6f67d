import { areEqual } from '../model/index.ts';
import { type EntryPorts, unsealEntry } from './entry.ts';
import { type ExportedProof, parseRecordLine } from './export-lines.ts';
import { hashLeaf } from './merkle.ts';
import { openPaths } from './paths.ts';

/** What can be wrong with an export: a closed list. docs/reference/record.md explains each. */
export const ExportFaults = [
  'file-missing',
  'file-changed',
  'file-unlisted',
  'manifest-malformed',
  'head-malformed',
  'head-unsigned',
  'policy-malformed',
  'line-malformed',
  'line-order',
  'content-changed',
  'proof-missing',
  'proof-fails',
] as const;
export type ExportFault = (typeof ExportFaults)[number];

export interface ExportFinding {
  readonly code: ExportFault;
  readonly file: string;
  /** Index of the record it concerns. */
  readonly record: number | null;
  readonly message: string;
}

export interface RecordTally {
  readonly records: number;
  readonly withheldFields: number;
  /** Records of which nothing but kind and time is shown. */
  readonly erased: number;
}

/** Checks records and proofs line by line, in the order of the file. */
export interface RecordChecker {
  /** @param proof the record's proof, read from wherever it lies; null where there is none */
  check(line: string, proof: ExportedProof | null): void;
  tally(): RecordTally;
}

const ALWAYS_SHOWN = new Set(['kind', 'at']);

/**
 * @param file where the records stand, for findings
 */
export function openRecordChecker(
  ports: EntryPorts,
  head: { readonly size: number; readonly root: Uint8Array },
  file: string,
  report: (finding: ExportFinding) => void,
): RecordChecker {
  const paths = openPaths(ports.sha256, head);
  let [records, withheldFields, erased, last, lineNumber] = [0, 0, 0, -1, 0];
  const fault = (code: ExportFault, record: number | null, message: string): void =>
    report({ code, file, record, message });
  return {
    check(line, proof) {
      lineNumber += 1;
      const read = parseRecordLine(line);
      if (!read) return fault('line-malformed', null, `Line ${lineNumber} is not a record in canonical JSON.`);
      const { index, entry, content } = read;
      if (index <= last) return fault('line-order', index, `Record ${index} comes after record ${last}.`);
      last = index;
      records += 1;
      withheldFields += Object.keys(content.withheld).length;
      if (Object.keys(content.shown).every((name) => ALWAYS_SHOWN.has(name))) erased += 1;
      const bytes = unsealEntry(ports, content);
      if (!bytes || !areEqual(bytes, entry))
        return fault('content-changed', index, `The fields of record ${index} are not the ones that were logged.`);
      if (proof?.index !== index) return fault('proof-missing', index, `Record ${index} has no proof.`);
      if (!paths.check(index, hashLeaf(ports.sha256, entry), proof.hashes))
        fault('proof-fails', index, `Record ${index} is not in the log at its place, or its proof was changed.`);
    },
    tally: () => ({ records, withheldFields, erased }),
  };
}
