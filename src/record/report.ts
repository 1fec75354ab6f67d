import { toBase64 } from '../model/index.ts';
import type { ExportFinding, RecordTally } from './export-check.ts';
import type { SealReport } from './policy.ts';

/** What a check of an export found. */
export interface ExportReport extends RecordTally {
  /** Nothing was found wrong: what is shown is what was logged. */
  readonly isSound: boolean;
  readonly origin: string;
  /** Records in the log at the head of the export. */
  readonly size: number;
  readonly root: Uint8Array;
  readonly seal: SealReport;
  /** Whether the keys were brought by the reader or taken from the export, which proves less. */
  readonly keysFrom: 'export' | 'reader';
  readonly faults: number;
  /** The first hundred. */
  readonly findings: readonly ExportFinding[];
}

const showSeconds = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1_000).toISOString();

/** The report as `cauce verify --json` and `verify.mjs --json` both print it. */
export const toReportJson = (report: ExportReport): Readonly<Record<string, unknown>> => ({
  sound: report.isSound,
  origin: report.origin,
  size: report.size,
  root: toBase64(report.root),
  signed: report.seal.isSigned,
  sealed: report.seal.isSealed,
  keys: report.keysFrom,
  cosigners: report.seal.cosigners.map(({ label, state, seconds }) => ({ label, state, at: showSeconds(seconds) })),
  records: report.records,
  erased: report.erased,
  withheldFields: report.withheldFields,
  faults: report.faults,
  findings: report.findings,
});

const COSIGNER_WORDS = {
  valid: 'cosigned',
  missing: 'did not cosign',
  'not-checked': 'not checked on this runtime',
} as const;

/** The report in words, one fact a line. */
export function formatReport(report: ExportReport): string {
  const { seal } = report;
  const lines = [
    report.isSound
      ? `Sound: ${report.records} records stand in the log ${report.origin}, which held ${report.size}.`
      : `NOT SOUND: ${report.faults} faults in the export of ${report.origin || 'an unknown log'}.`,
    ...report.findings.map(
      ({ file, record, message }) => `  ${file}${record === null ? '' : `, record ${record}`}: ${message}`,
    ),
    seal.isSealed ? 'Sealed: all sides have cosigned this head.' : 'Not sealed: a side has not cosigned this head.',
    ...seal.cosigners.map(
      ({ label, state, seconds }) =>
        `  ${label}: ${COSIGNER_WORDS[state]}${seconds === null ? '' : ` at ${showSeconds(seconds)}`}`,
    ),
    report.keysFrom === 'reader'
      ? 'Keys: yours.'
      : 'Keys: from the export itself. Compare data/policy with the keys you were given, or check again with --policy FILE.',
    `Withheld: ${report.withheldFields} fields; ${report.erased} records show only their kind and time.`,
  ];
  return `${lines.join('\n')}\n`;
}
