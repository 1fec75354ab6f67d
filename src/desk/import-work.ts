import { type ByteSource, enterExport, type ExportMessage, type ExportReading, readExport } from '../channels/index.ts';
import type { Door } from '../channels/index.ts';
import { asChannelId, type Channel, type ChannelId, LIMITS, type Result, type Zone } from '../model/index.ts';
import { identifyLanguage } from '../reading/index.ts';
import type { ImportBasis, ImportView } from './contract/index.ts';
import type { ImportPorts, UploadedFile } from './imports.ts';

/** One export on its way in. */
export interface Job {
  view: ImportView;
  readonly channel: Channel;
  order: 'dmy' | 'mdy' | 'ymd' | null;
}

/** The jobs of this process and the work under way for them. */
export interface Yard {
  readonly ports: ImportPorts;
  readonly jobs: Map<string, Job>;
  readonly underWay: Set<Promise<void>>;
}

const SAMPLE_MESSAGES = 40;
const MOST_SAMPLED = 100;
const LANGUAGE_SAMPLE_EVERY = 7;

/** Changes what is known of an import, and tells everybody who looks on. */
export function show({ ports }: Yard, job: Job, change: Partial<ImportView>): ImportView {
  job.view = { ...job.view, ...change };
  ports.publish({ type: 'import', import: job.view });
  return job.view;
}

/** Keeps the paperwork. The sample is chat text: it is shown from memory and never stored with it. */
export const save = ({ ports }: Yard, job: Job): Promise<void> =>
  ports.store.saveImport({ ...job.view, sample: [] }, job.channel);

/** Ends an import that cannot be read; what was uploaded is removed. */
export async function refuseJob(yard: Yard, job: Job, code: string, message: string, remedy: string): Promise<void> {
  show(yard, job, { stage: 'refused', refusal: { code, message, remedy } });
  await yard.ports.spool.remove(job.view.id);
  await save(yard, job);
}

/** Lets work go on after the answer was given; whatever goes wrong ends the import in words. */
export function runInBackground(yard: Yard, job: Job, work: (yard: Yard, job: Job) => Promise<void>): void {
  const run = work(yard, job)
    .catch((error: unknown) => {
      yard.ports.onError(error as Error);
      return refuseJob(
        yard,
        job,
        'import-refused',
        'Something went wrong while reading the export.',
        'Nothing more was taken in. Bring it again; if it fails again, report it with the shape of a header line.',
      );
    })
    .finally(() => yard.underWay.delete(run));
  yard.underWay.add(run);
}

/** Reads the whole export once, to show what it holds before anybody says yes. */
export async function examine(yard: Yard, job: Job): Promise<void> {
  show(yard, job, { stage: 'reading', bytesRead: 0 });
  const reading = await openReading(yard, job);
  if (!reading.ok) return refuseJob(yard, job, reading.refusal.code, reading.refusal.message, reading.refusal.remedy);
  const survey = await surveyExport(reading.value, yard.ports.door);
  show(yard, job, { ...survey, stage: reading.value.summary().dateOrder.order === null ? 'asking' : 'ready' });
  return save(yard, job);
}

/** Takes the messages in, batch by batch. A message that is already held is left as it is, so this may be done twice. */
export async function digest(yard: Yard, job: Job): Promise<void> {
  const { ports } = yard;
  show(yard, job, { stage: 'digesting', bytesRead: 0, known: 0 });
  await save(yard, job);
  await ports.store.saveChannel(job.channel);
  const reading = await openReading(yard, job);
  if (!reading.ok) return refuseJob(yard, job, reading.refusal.code, reading.refusal.message, reading.refusal.remedy);
  const receivedAt = ports.clock();
  for await (const batch of reading.value.batches()) {
    const messages = enterExport(batch, job.channel, ports);
    const fresh = await ports.store.saveMessages(ports.read(messages, receivedAt));
    show(yard, job, { known: job.view.known + messages.length - fresh });
    ports.onChange();
  }
  await ports.spool.remove(job.view.id);
  show(yard, job, { stage: 'done', sample: [] });
  return save(yard, job);
}

export function openJob(ports: ImportPorts, basis: ImportBasis, file: UploadedFile, zone: Zone): Job {
  const id = ports.newId();
  return {
    order: null,
    channel: describeChannel(ports, basis, zone),
    view: {
      id,
      file: file.name.slice(0, 120),
      stage: 'uploading',
      bytesTotal: file.bytes,
      bytesRead: 0,
      messages: 0,
      system: 0,
      known: 0,
      flagged: 0,
      firstAt: null,
      lastAt: null,
      dateOrder: { order: null, evidence: null, asked: false },
      languages: {},
      doubts: [],
      sample: [],
      refusal: null,
    },
  };
}

/** A group brought twice is one channel: overlapping exports meet in it. */
function describeChannel(ports: ImportPorts, basis: ImportBasis, zone: Zone): Channel {
  const id: ChannelId = asChannelId(`export-${ports.hash(basis.name.trim().toLowerCase()).slice(0, 12)}`);
  return {
    id,
    kind: 'whatsapp-export',
    name: basis.name,
    zone,
    sourceClass: 'unknown',
    near: null,
    basis: {
      agreedBy: basis.agreedBy,
      agreedAt: ports.clock(),
      purpose: basis.purpose,
      notice: `Brought by a member. Words older than ${LIMITS.CHAT_RETENTION_HOURS} h are erased.`,
    },
  };
}

async function openReading(yard: Yard, job: Job): Promise<Result<ExportReading>> {
  const { ports } = yard;
  const source: Result<ByteSource> = await ports.spool.open(job.view.id);
  if (!source.ok) return source;
  return readExport(source.value, {
    zone: job.channel.zone,
    sha256: ports.sha256,
    onProgress: ({ bytes }) => show(yard, job, { bytesRead: bytes }),
    ...(job.order ? { order: job.order } : {}),
  });
}

/** What a person should see before saying yes: counts, span, order, languages, the first messages and every flagged one. */
async function surveyExport(reading: ExportReading, door: Door): Promise<Partial<ImportView>> {
  const sample: ImportView['sample'] = [];
  const languages = new Map<string, number>();
  let flagged = 0;
  let firstAt: string | null = null;
  let lastAt: string | null = null;
  for await (const message of reading.messages()) {
    firstAt ??= message.at;
    lastAt = message.at;
    if (message.flags.length > 0) flagged += 1;
    if (message.n % LANGUAGE_SAMPLE_EVERY === 0) countLanguage(languages, message);
    if ((message.n <= SAMPLE_MESSAGES || message.flags.length > 0) && sample.length < MOST_SAMPLED)
      sample.push(sampleMessage(message, door, reading.senderNames));
  }
  const summary = reading.summary();
  const order = summary.dateOrder;
  return {
    messages: summary.messages,
    system: summary.system,
    flagged,
    firstAt,
    lastAt,
    dateOrder:
      order.order === null
        ? { order: null, evidence: null, asked: true }
        : { order: order.order, evidence: order.evidence, asked: false },
    languages: shareOut(languages),
    doubts: summary.doubts.map(({ detail }) => detail),
    sample,
  };
}

function countLanguage(languages: Map<string, number>, { text, system }: ExportMessage): void {
  if (system || text.length < 8) return;
  const { lang } = identifyLanguage(text);
  languages.set(lang, (languages.get(lang) ?? 0) + 1);
}

function shareOut(languages: ReadonlyMap<string, number>): Record<string, number> {
  const total = [...languages.values()].reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(
    [...languages]
      .toSorted((a, b) => b[1] - a[1])
      .map(([lang, count]) => [lang, Math.round((count / total) * 100) / 100]),
  );
}

const sampleMessage = (
  message: ExportMessage,
  door: Door,
  names: ReadonlySet<string>,
): ImportView['sample'][number] => ({
  n: message.n,
  at: message.at,
  kind: message.kind,
  // A system line names people; its kind says enough.
  text: message.system ? '' : door.clean(message.text, names).text.slice(0, 400),
  flags: [...message.flags],
});
