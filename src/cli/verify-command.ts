import { verifyExport } from '../adapters/record-export/index.ts';
import { type BooksCheck, checkBooks } from '../flow/index.ts';
import { ok } from '../model/index.ts';
import { type ExportReport, toReportJson } from '../record/index.ts';
import { readEvents } from './books-source.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { readNamedFile } from './files.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'cauce verify EXPORT [--keys FILE] [--json]   or   cauce verify --books FILE|ADDRESS [--json]',
  summary: 'check an exported record, or the books of a log of hand-offs',
  options: {
    keys: {
      type: 'string',
      value: 'FILE',
      help: 'Keys and rules you hold yourself (c2sp.org/tlog-policy); without them the export vouches for its own.',
    },
    books: {
      type: 'string',
      value: 'FILE',
      help: 'Hand-off events, one JSON object a line, in the order of the log, or the address of a running desk (http://localhost:4680): checks the invariants of flow.',
    },
    json: { type: 'boolean', help: 'One JSON object.' },
  },
  manual: [
    'An export also brings verify.mjs, which does the same on any Node 20 or newer without Cauce.',
    'Exit codes: 0 sound; 1 something is wrong, and what; 2 wrong use.',
  ],
  mostWords: 1,
  async run([path], options): Promise<ExitCode> {
    const { books, keys } = options;
    if (typeof books === 'string') {
      if (path !== undefined)
        return wrongUse(verifyCommand, 'an export and the books of a log are checked one by one.');
      return checkBooksOf(books, options['json'] === true);
    }
    if (path === undefined)
      return wrongUse(verifyCommand, 'name an export (a folder or a .zip), or a log with --books.');
    const policy = typeof keys === 'string' ? readNamedFile(keys) : ok(null);
    if (!policy.ok) return wrongUse(verifyCommand, policy.refusal.message);
    const report = await verifyExport(path, policy.value);
    if (!report.ok) {
      process.stderr.write(`${path}: ${report.refusal.message} ${report.refusal.remedy}\n`);
      return 1;
    }
    process.stdout.write(
      options['json'] ? `${JSON.stringify(toReportJson(report.value))}\n` : tellReport(path, report.value),
    );
    return report.value.isSound ? 0 : 1;
  },
};

function tellReport(path: string, report: ExportReport): string {
  const cosigners = report.seal.cosigners.map(({ label, state }) => `  ${label}: ${state}`);
  const findings = report.findings.map(
    ({ file, record, message }) => `  ${file}${record === null ? '' : `, record ${record}`}: ${message}`,
  );
  return [
    `${path}: ${report.isSound ? 'sound' : `NOT SOUND, ${report.faults} faults`}`,
    `${report.records} records of ${report.origin}, log of ${report.size}; ${report.withheldFields} fields withheld.`,
    `The head is ${report.seal.isSigned ? 'signed' : 'NOT signed'}${report.seal.isSealed ? ' and sealed by both sides' : ', not sealed by the partner'}; keys from ${report.keysFrom === 'reader' ? 'you' : 'the export itself'}.`,
    ...cosigners,
    ...findings,
    '',
  ].join('\n');
}

/** Folds a log of hand-offs beside the machine, with books of its own, and names what breaks an invariant. */
async function checkBooksOf(path: string, json: boolean): Promise<ExitCode> {
  const events = await readEvents(path);
  if (!events.ok) {
    process.stderr.write(`${path}${events.refusal.message} ${events.refusal.remedy}\n`);
    return 1;
  }
  const check = checkBooks(events.value);
  process.stdout.write(json ? `${JSON.stringify(check)}\n` : tellBooks(path, check));
  return check.ok ? 0 : 1;
}

const SHOWN_REFUSALS = 10;

/** An act beyond credit breaks nothing: the machine refuses it, and nobody got a "go". Whoever checks wants to hear of it all the same. */
function tellBooks(path: string, { ok: holds, events, accepted, refused, repeated, ...found }: BooksCheck): string {
  const refusals = found.refusals.slice(0, SHOWN_REFUSALS);
  return [
    `${path}: ${events} events, ${accepted} accepted, ${refused} refused, ${repeated} delivered again; ${holds ? 'every invariant holds' : 'NOT SOUND'}.`,
    ...found.violations.map(({ invariant, position, message }) => `  ${invariant}, event ${position}: ${message}`),
    ...refusals.map(
      ({ position, event, code, message }) => `  refused, event ${position} (${event}), ${code}: ${message}`,
    ),
    ...(refused > refusals.length
      ? [`  and ${refused - refusals.length} more refused; cauce stage handoffs names all.`]
      : []),
    '',
  ].join('\n');
}
