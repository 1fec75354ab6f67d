import { HOUR, LIMITS, ok, parseZone, type Result } from '../model/index.ts';
import type { ImportBasis, ImportView } from './contract/index.ts';
import type { ImportPorts, UploadedFile, UploadEnd } from './import-ports.ts';
import {
  digest,
  examine,
  goOn,
  type Job,
  openJob,
  refuseJob,
  runInBackground,
  save,
  show,
  takeUp,
  type Work,
  type Yard,
} from './import-work.ts';
import { type DeskRefusal, refuseDesk } from './refusals.ts';

/** Exports on their way in: uploading → reading → (asking) → ready → digesting → done; or refused, or withdrawn. */
export interface Imports {
  list(): readonly ImportView[];
  view(id: string): Result<ImportView, DeskRefusal>;
  /** Opens an import; its file is then written to the spool under its id. */
  open(basis: ImportBasis, file: UploadedFile): Promise<Result<ImportView, DeskRefusal>>;
  noteUpload(id: string, bytes: number): void;
  closeUpload(id: string, end: UploadEnd): Promise<Result<ImportView, DeskRefusal>>;
  setOrder(id: string, order: 'dmy' | 'mdy' | 'ymd'): Promise<Result<ImportView, DeskRefusal>>;
  accept(id: string): Promise<Result<ImportView, DeskRefusal>>;
  withdraw(id: string): Promise<Result<ImportView, DeskRefusal>>;
  /** Takes up what a killed desk left: reading and digestion go on. What ended the desk at three starts is refused. */
  resume(): Promise<void>;
  /** Drops what nobody has said yes to within retention: an upload is a chat in the clear. */
  expire(): Promise<void>;
  /** The database answers: what stopped for want of it is taken up. */
  goOn(): void;
  /** Resolves when nothing is being read. */
  settle(): Promise<void>;
  /** Leaves what is under way where it is, and resolves when that is done; the next start takes it up. */
  stop(): Promise<void>;
}

/** What is told of an upload that did not come whole. */
const UNFINISHED: Readonly<Record<Exclude<UploadEnd, 'whole'>, readonly [string, string, string]>> = {
  'cut-off': ['import-refused', 'The upload was cut off.', 'Bring the export again.'],
  'too-large': ['too-large', 'That is larger than the desk takes.', 'Split it, or import a shorter export.'],
  'disk-full': ['disk-full', 'The disk of the desk is full.', 'Make room on the disk, then bring the export again.'],
};

/** Opens the yard where exports are brought in. */
export function createImports(ports: ImportPorts): Imports {
  const yard: Yard = { ports, jobs: new Map(), underWay: new Set(), stalled: new Map(), isStopping: false };
  const begin = (job: Job, stage: ImportView['stage'], work: Work): Result<ImportView, DeskRefusal> => {
    const view = show(yard, job, { stage });
    void runInBackground(yard, job, work);
    return ok(view);
  };
  return {
    list: () => [...yard.jobs.values()].map(({ view }) => view).toReversed(),
    view: (id) => {
      const found = findJob(yard, id);
      return found.ok ? ok(found.value.view) : found;
    },
    open: (basis, file) => openUpload(yard, basis, file),
    noteUpload(id, bytes) {
      const found = findJob(yard, id, 'uploading');
      if (found.ok) show(yard, found.value, { bytesRead: bytes });
    },
    async closeUpload(id, end) {
      const found = findJob(yard, id, 'uploading');
      if (!found.ok) return found;
      if (end === 'whole') return begin(found.value, 'reading', examine);
      await refuseJob(yard, found.value, ...UNFINISHED[end]);
      return ok(found.value.view);
    },
    async setOrder(id, order) {
      const found = findJob(yard, id, 'asking', 'ready');
      if (!found.ok) return found;
      found.value.order = order;
      return begin(found.value, 'reading', examine);
    },
    async accept(id) {
      const found = findJob(yard, id, 'ready');
      if (!found.ok) return found;
      await keepYes(yard, found.value);
      return begin(found.value, 'digesting', digest);
    },
    withdraw: (id) => withdrawJob(yard, id),
    resume: () => resumeJobs(yard),
    expire: () => expireJobs(yard),
    goOn: () => goOn(yard),
    settle: () => settle(yard),
    stop() {
      yard.isStopping = true;
      return settle(yard);
    },
  };
}

/** Kept before it is answered; nobody says yes to it twice meanwhile. */
async function keepYes(yard: Yard, job: Job): Promise<void> {
  show(yard, job, { stage: 'digesting', known: 0 });
  await save(yard, job).catch((error: unknown) => {
    show(yard, job, { stage: 'ready' });
    throw error;
  });
}

async function settle({ underWay }: Yard): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

function findJob({ jobs }: Yard, id: string, ...stages: readonly ImportView['stage'][]): Result<Job, DeskRefusal> {
  const job = jobs.get(id);
  if (!job) return refuseDesk('not-found', 'No such import.', 'GET /api/imports lists them.');
  if (stages.length === 0 || stages.includes(job.view.stage)) return ok(job);
  return refuseDesk('wrong-stage', `This import is ${job.view.stage}.`, 'Wait for it, or bring the export again.');
}

async function openUpload(
  yard: Yard,
  basis: ImportBasis,
  file: UploadedFile,
): Promise<Result<ImportView, DeskRefusal>> {
  const zone = parseZone(basis.zone);
  if (!zone)
    return refuseDesk(
      'bad-request',
      `"${basis.zone}" is not a time zone.`,
      'Give an IANA name such as America/Matamoros.',
    );
  const job = openJob(yard.ports, basis, file, zone);
  yard.jobs.set(job.view.id, job);
  await save(yard, job);
  return ok(job.view);
}

/** Before it is taken in, an export is dropped; after, what its channel brought is erased. */
async function withdrawJob(yard: Yard, id: string): Promise<Result<ImportView, DeskRefusal>> {
  const found = findJob(yard, id, 'asking', 'ready', 'done', 'refused');
  if (!found.ok) return found;
  const { ports } = yard;
  if (found.value.view.stage === 'done') await ports.store.removeByChannel(found.value.channel.id, ports.clock());
  await ports.spool.remove(id);
  const view = show(yard, found.value, { stage: 'withdrawn', sample: [] });
  await save(yard, found.value);
  ports.onChange();
  return ok(view);
}

async function expireJobs(yard: Yard): Promise<void> {
  const { ports, jobs } = yard;
  const before = ports.clock() - LIMITS.CHAT_RETENTION_HOURS * HOUR;
  const due = [...jobs.values()].filter((job) => isUndecided(job.view) && job.channel.basis.agreedAt <= before);
  if (due.length === 0) return;
  const stored = new Map((await ports.store.loadImports()).map(({ view }) => [view.id, view]));
  for (const job of due) {
    const known = stored.get(job.view.id);
    // Somebody may just now, or in another process, have taken it in.
    if (!isUndecided(job.view) || (known && !isUndecided(known))) continue;
    await refuseJob(
      yard,
      job,
      'import-refused',
      `Nobody took it in within ${LIMITS.CHAT_RETENTION_HOURS} hours; the file was removed.`,
      'Bring the export again.',
    );
  }
}

/** Nobody has said yes to it. What still uploads after three days does not: its desk died meanwhile. */
const isUndecided = ({ stage }: ImportView): boolean => ['uploading', 'asking', 'ready'].includes(stage);

/** Takes up what a killed desk left; orphans are removed. */
async function resumeJobs(yard: Yard): Promise<void> {
  const { ports, jobs } = yard;
  const spooled = new Set(await ports.spool.list());
  const left: Job[] = [];
  for (const { view, channel, starts } of await ports.store.loadImports()) {
    const job: Job = { view, channel, order: view.dateOrder.order, starts };
    jobs.set(view.id, job);
    // What lies in the spool under its own name came whole.
    if (spooled.delete(view.id)) left.push(job);
  }
  let before = Promise.resolve();
  // What may end the desk comes last, so that the others are through by then.
  for (const job of left.toSorted((a, b) => a.starts - b.starts)) {
    const isAccepted = job.view.stage === 'digesting';
    show(yard, job, { stage: isAccepted ? 'digesting' : 'reading', bytesRead: 0 });
    before = runInBackground(yard, job, takeUp(isAccepted ? digest : examine, before, job.starts));
  }
  for (const orphan of spooled) await ports.spool.remove(orphan);
}
