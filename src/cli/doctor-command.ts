import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readClock } from '../adapters/clock.ts';
import {
  isReadableByOthers,
  lookAtBackups,
  lookAtDatabase,
  lookAtDesk,
  lookAtFolder,
  lookAtLink,
  lookAtProgram,
  lookAtRecord,
  lookAtRelay,
} from '../adapters/doctor/index.ts';
import { readDeskKey } from '../adapters/files/desk-key.ts';
import { startPostgres } from '../adapters/postgres/embedded.ts';
import { diagnose, type DoctorFacts, exitCodeOf, type Finding } from '../desk/index.ts';
import type { Instant, Refusal } from '../model/index.ts';
import { RETENTION_DAYS, type RetentionSchedule } from '../record/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { DATA_OPTION, say } from './data-folder.ts';
import { checkPlaces, type DeskFile, loadDeskFile } from './desk-settings.ts';
import { loadPolicies } from './policy-file.ts';
import { deriveLogKey, openRecordBeside } from './record-room.ts';
import { loadCorridor } from './rooms.ts';
import { VERSION } from './version.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'cauce doctor --settings FILE [--data FOLDER] [--desk URL] [--backups PLACE] [--json]',
  summary: 'say what is well with a desk and what is not, and what to do; the desk may be running or not',
  options: {
    settings: { type: 'string', value: 'FILE', help: 'Settings of the desk (desk.json).' },
    data: DATA_OPTION,
    desk: { type: 'string', value: 'URL', help: 'Where it answers (default: http://127.0.0.1:4680).' },
    backups: { type: 'string', value: 'PLACE', help: 'A backup, or the folder in which they lie.' },
    json: { type: 'boolean', help: 'A line for each finding: {"check","state","says","todo"}.' },
  },
  manual: [
    'It changes nothing. Where the desk’s own PostgreSQL does not run, it is started for the look and stopped again. No secret, no name and no word of a message is printed.',
    'Exit codes: 0 all is well, 1 something is to be done, 2 nothing that was seen, but something could not be looked at. docs/operating/doctor.md says what is checked.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const path = options['settings'];
    if (typeof path !== 'string') return wrongUse(doctorCommand, 'say which desk with --settings.');
    const desk = String(options['desk'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 4_680}`);
    if (!URL.canParse(desk)) return wrongUse(doctorCommand, '--desk takes an address, as in http://127.0.0.1:4680.');
    const facts = await examine({
      path,
      folder: resolve(String(options['data'] ?? process.env['CAUCE_DATA'] ?? 'data/desk')),
      desk: new URL(desk).origin,
      backups: typeof options['backups'] === 'string' ? resolve(options['backups']) : null,
    });
    const findings = diagnose(facts);
    for (const finding of findings) say(options['json'] ? JSON.stringify(finding) : describe(finding));
    return exitCodeOf(findings);
  },
};

const MARKS: Readonly<Record<Finding['state'], string>> = {
  well: 'well  ',
  mend: 'MEND  ',
  unseen: 'unseen',
  ask: 'ask   ',
};
const CHECK_CHARS = 11;

const describe = ({ check, state, says, todo }: Finding): string =>
  `${MARKS[state]}  ${check.padEnd(CHECK_CHARS)} ${says}${todo === null ? '' : `\n${' '.repeat(8 + CHECK_CHARS + 1)}→ ${todo}`}`;

interface Where {
  readonly path: string;
  readonly folder: string;
  readonly desk: string;
  readonly backups: string | null;
}

/** Looks at everything once. What lies in the folder is looked at first: opening it may set rights right. */
async function examine({ path, folder, desk, backups }: Where): Promise<DoctorFacts> {
  const now = readClock();
  const lying = lookAtFolder(folder);
  const { file, refusals } = readFiles(path);
  const [running, link, relay] = await Promise.all([
    lookAtDesk(desk),
    lookAtLink(desk),
    file?.link ? lookAtRelay(file.link.relay, readClock) : null,
  ]);
  return {
    now,
    program: lookAtProgram(VERSION),
    settings: { refusals, isReadableByOthers: isReadableByOthers(path), told: file && tell(file) },
    folder: lying,
    ...(await lookAtKept(folder, lying.isOurs, {
      schedule: file?.retention ?? RETENTION_DAYS,
      now: running?.now ?? now,
    })),
    desk: running,
    relay,
    link,
    backup: backups === null ? null : lookAtBackups(backups),
  };
}

/** The files a desk starts from, and every reason for which it would not. */
function readFiles(path: string): { readonly file: DeskFile | null; readonly refusals: readonly Refusal[] } {
  const file = loadDeskFile(path);
  if (!file.ok) return { file: null, refusals: [file.refusal] };
  const { corridor: corridorPath, policies } = file.value;
  const corridor = loadCorridor(resolve(dirname(path), corridorPath));
  const checks = [
    corridor.ok ? checkPlaces(path, file.value, corridor.value) : corridor,
    loadPolicies(policies === null ? null : resolve(dirname(path), policies)),
  ];
  return { file: file.value, refusals: checks.flatMap((check) => (check.ok ? [] : [check.refusal])) };
}

/** Words of the example in docs/operating/settings.md. */
const EXAMPLE_WORDS = {
  appSecret: "from the app's settings on the platform",
  verifyToken: 'a phrase of your own, entered there too',
} as const;

const tell = ({ whatsapp, protection, partners, link }: DeskFile): DoctorFacts['settings']['told'] => ({
  line: whatsapp && {
    unfilled: (['appSecret', 'verifyToken'] as const).filter((field) => whatsapp[field] === EXAMPLE_WORDS[field]),
    sends: whatsapp.send !== null,
  },
  hasFocalPoint: protection !== null,
  signers: partners.filter(({ role }) => role !== 'observer').length,
  isLinked: link !== null,
});

type Kept = Pick<DoctorFacts, 'database' | 'record'>;
/** By which days and which clock what is held is over: an example's clock is its story's. */
interface By {
  readonly schedule: RetentionSchedule;
  readonly now: Instant;
}

/** The database and the record in it. Without a key no desk has started here, and none is begun; the database of another user is not started as ours. */
async function lookAtKept(folder: string, isOurs: boolean, by: By): Promise<Kept> {
  const given = process.env['DATABASE_URL'];
  if (given) return lookInto(given, folder, by);
  if (!isOurs) return { database: null, record: null };
  try {
    const own = await startPostgres(folder);
    try {
      return await lookInto(own.url, folder, by);
    } finally {
      if (!own.adopted) await own.stop();
    }
  } catch (error) {
    return { database: { refused: (error as Error).message }, record: null };
  }
}

async function lookInto(url: string, folder: string, by: By): Promise<Kept> {
  const database = await lookAtDatabase(url, readClock, by.now);
  const isOurs = !('refused' in database) && database.schemas.every(({ step, known }) => step === known);
  if (!isOurs || !existsSync(join(folder, 'desk.key'))) return { database, record: null };
  const masterKey = readDeskKey(folder);
  const opened = await openRecordBeside(url, masterKey);
  if (!opened) return { database, record: null };
  try {
    const { publicKey } = deriveLogKey(masterKey);
    return { database, record: await lookAtRecord(url, opened.log, publicKey, by) };
  } finally {
    await opened.close();
  }
}
