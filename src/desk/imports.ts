import { HOUR, LIMITS, ok, parseZone, type Result } from '../model/index.ts';
import type { ImportBasis, ImportView } from './contract/index.ts';
import type { ImportPorts, UploadedFile } from './import-ports.ts';
import {
  digest,
  examine,
  type Job,
  openJob,
  refuseJob,
  runInBackground,
  save,
  show,
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
  closeUpload(id: string, isWhole: boolean): Promise<Result<ImportView, DeskRefusal>>;
  setOrder(id: string, order: 'dmy' | 'mdy' | 'ymd'): Promise<Result<ImportView, DeskRefusal>>;
  accept(id: string): Promise<Result<ImportView, DeskRefusal>>;
  withdraw(id: string): Promise<Result<ImportView, DeskRefusal>>;
  /** Takes up what a killed desk left: digestion goes on, half uploads are dropped. */
  resume(): Promise<void>;
  /** Drops what nobody has said yes to within retention: an upload is a chat in the clear. */
  expire(): Promise<void>;
  /** Resolves when nothing is being read. */
  settle(): Promise<void>;
}

/** Opens the yard where exports are brought in. */
export function createImports(ports: ImportPorts): Imports {
  const yard: Yard = { ports, jobs: new Map(), underWay: new Set() };
  const begin = (job: Job, stage: ImportView['stage'], work: typeof examine): Result<ImportView, DeskRefusal> => {
    const view = show(yard, job, { stage });
    runInBackground(yard, job, work);
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
    async closeUpload(id, isWhole) {
      const found = findJob(yard, id, 'uploading');
      if (!found.ok) return found;
      if (isWhole) return begin(found.value, 'reading', examine);
      await refuseJob(yard, found.value, 'import-refused', 'The upload was cut off.', 'Bring the export again.');
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
      return found.ok ? begin(found.value, 'digesting', digest) : found;
    },
    withdraw: (id) => withdrawJob(yard, id),
    resume: () => resumeJobs(yard),
    expire: () => expireJobs(yard),
    async settle() {
      while (yard.underWay.size > 0) await Promise.all(yard.underWay);
    },
  };
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

const isUndecided = ({ stage }: ImportView): boolean => stage === 'asking' || stage === 'ready';

/** Takes up what a killed desk left: digestion goes on, half uploads are dropped, orphans are removed. */
async function resumeJobs(yard: Yard): Promise<void> {
  const { ports, jobs } = yard;
  const spooled = new Set(await ports.spool.list());
  for (const { view, channel } of await ports.store.loadImports()) {
    const job: Job = { view, channel, order: view.dateOrder.order };
    jobs.set(view.id, job);
    if (!spooled.delete(view.id)) continue;
    if (view.stage === 'uploading')
      await refuseJob(yard, job, 'import-refused', 'The upload was cut off.', 'Bring the export again.');
    else runInBackground(yard, job, view.stage === 'digesting' ? digest : examine);
  }
  for (const orphan of spooled) await ports.spool.remove(orphan);
}
