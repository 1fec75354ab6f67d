import {
  enterExport,
  type EnteredExport,
  type ExportMessage,
  type ExportReading,
  isOfDaysToCome,
  readExport,
  wordsOf,
} from '../channels/index.ts';
import type { Door } from '../channels/index.ts';
import {
  asChannelId,
  asInstant,
  type Channel,
  type ChannelId,
  HOUR,
  type Instant,
  LIMITS,
  ok,
  refuse,
  type Result,
  type Zone,
} from '../model/index.ts';
import { identifyLanguage } from '../reading/index.ts';
import type { ImportBasis, ImportView } from './contract/index.ts';
import type { ImportPorts, OpenUpload, UploadedFile } from './import-ports.ts';
import { findDanger } from './referrals/danger.ts';

/** One export on its way in. */
export interface Job {
  view: ImportView;
  readonly channel: Channel;
  order: 'dmy' | 'mdy' | 'ymd' | null;
  /** Starts of the desk that took it up and have not ended it yet. */
  starts: number;
}

/** The jobs of this process and the work under way for them. */
export interface Yard {
  readonly ports: ImportPorts;
  readonly jobs: Map<string, Job>;
  readonly underWay: Set<Promise<void>>;
  /** What stopped for want of the database, and is done anew once it is there. */
  readonly stalled: Map<Job, Work>;
  /** The desk stops: what is under way is left where it is, and taken up at its next start. */
  isStopping: boolean;
}

export type Work = (yard: Yard, job: Job) => Promise<void>;

/** As many starts may end amid one import; the next one sets it aside. */
const MOST_STARTS = 3;
const SAMPLE_MESSAGES = 40;
const MOST_SAMPLED = 100;
const BATCH_MESSAGES = 500;
/** Languages are told by all of the first messages, then by a sample: of a short chat every seventh message was a handful. */
const LANGUAGE_SAMPLE_ALL = 300;
const LANGUAGE_SAMPLE_EVERY = 7;

/** Changes what is known of an import, and tells everybody who looks on. */
export function show({ ports }: Yard, job: Job, change: Partial<ImportView>): ImportView {
  job.view = { ...job.view, ...change };
  ports.publish({ type: 'import', import: job.view });
  return job.view;
}

/** Breaks off where the desk stops: an export of a million messages takes minutes. */
function refuseToGoOn({ isStopping }: Yard): void {
  if (isStopping) throw new Error('the desk stops');
}

/** Keeps the paperwork. The sample is chat text: it is shown from memory and never stored with it. */
export const save = ({ ports }: Yard, { view, channel, starts }: Job): Promise<void> =>
  ports.store.saveImport({ view: { ...view, sample: [] }, channel, starts });

/** Ends an import that cannot be read; what was uploaded is removed. */
export async function refuseJob(yard: Yard, job: Job, code: string, message: string, remedy: string): Promise<void> {
  show(yard, job, { stage: 'refused', refusal: { code, message, remedy }, sample: [] });
  await yard.ports.spool.remove(job.view.id);
  await save(yard, job);
}

/** Lets work go on after the answer was given; whatever goes wrong ends the import in words, and nothing but the import. */
export function runInBackground(yard: Yard, job: Job, work: Work): Promise<void> {
  const run = work(yard, job)
    .catch((error: unknown) => endFailed(yard, job, work, error))
    .catch(yard.ports.onError)
    .finally(() => yard.underWay.delete(run));
  yard.underWay.add(run);
  return run;
}

/** Somebody may have said yes to it: a database that goes away takes neither the export nor the yes with it. */
async function endFailed(yard: Yard, job: Job, work: Work, error: unknown): Promise<void> {
  if (yard.isStopping) return undefined;
  yard.ports.onError(error as Error);
  if (yard.ports.isDatabaseAway(error)) return void yard.stalled.set(job, work);
  return refuseJob(
    yard,
    job,
    'import-refused',
    'Something went wrong while reading the export.',
    'Nothing more was taken in. Bring it again; if it fails again, report it with the shape of a header line.',
  );
}

/** Takes up what stopped for want of the database. What was taken in by then is known, and left as it is. */
export function goOn(yard: Yard): void {
  for (const [job, work] of yard.stalled) {
    yard.stalled.delete(job);
    void runInBackground(yard, job, work);
  }
}

/**
 * Takes up what an earlier start left, once `before` is over: of two that are read at once nobody could say which one ended the desk.
 * The start is counted before anything is read, since one that runs out of memory says nothing afterwards; one that stops in order does
 * not count.
 */
export function takeUp(work: Work, before: Promise<void>, started: number): Work {
  return async (yard, job) => {
    await before;
    refuseToGoOn(yard);
    if (started >= MOST_STARTS)
      return refuseJob(
        yard,
        job,
        'import-ends-desk',
        `The desk ended ${started} times while it read this export; it is not read again, and the file was removed.`,
        'What was taken in by then stays. Bring a shorter export of the chat; if the desk ends again, report it.',
      );
    job.starts = started + 1;
    await save(yard, job);
    try {
      return await work(yard, job);
    } catch (error) {
      if (!yard.isStopping) throw error;
      job.starts = started;
      return save(yard, job);
    }
  };
}

/** Reads the whole export once, to show what it holds before anybody says yes. */
export const examine = (yard: Yard, job: Job): Promise<void> =>
  withReading(yard, job, 'reading', async (reading, upload) => {
    const isAsked = reading.summary().dateOrder.order === null;
    // Where the file does not say which comes first, its dates are shown day first, and the question shows both.
    const shown = isAsked
      ? await readExport(upload.source, { zone: job.channel.zone, sha256: yard.ports.sha256, order: 'dmy' })
      : ok(reading);
    if (!shown.ok) return shown;
    const survey = await surveyExport(shown.value, yard.ports, job);
    const dateOrder = isAsked
      ? ({ order: null, evidence: null, asked: true, reading: 'dmy' } as const)
      : survey.dateOrder!;
    show(yard, job, { ...survey, dateOrder, stage: isAsked ? 'asking' : 'ready' });
    job.starts = 0;
    await save(yard, job);
    return ok(undefined);
  });

/** Takes the messages in, batch by batch. A message that is already held is left as it is, so this may be done twice. */
export const digest = (yard: Yard, job: Job): Promise<void> =>
  withReading(yard, job, 'digesting', async (reading, upload) => {
    show(yard, job, { known: 0 });
    await yard.ports.store.saveChannel(job.channel);
    const entered = await enterWhole(yard, job, reading, upload);
    if (!entered.ok) return entered;
    await takeIn(yard, job, entered.value);
    await yard.ports.spool.remove(job.view.id);
    show(yard, job, { stage: 'done', sample: [] });
    await save(yard, job);
    return ok(undefined);
  });

/** Opens the upload for some work, says how far it is, closes it, and ends the import where something is refused. */
async function withReading(
  yard: Yard,
  job: Job,
  stage: 'reading' | 'digesting',
  work: (reading: ExportReading, upload: OpenUpload) => Promise<Result<void>>,
): Promise<void> {
  show(yard, job, { stage, bytesRead: 0 });
  const upload = await yard.ports.spool.open(job.view.id);
  if (!upload.ok) return refuseJob(yard, job, upload.refusal.code, upload.refusal.message, upload.refusal.remedy);
  try {
    const fits = checkSize(upload.value);
    if (!fits.ok) return refuseJob(yard, job, fits.refusal.code, fits.refusal.message, fits.refusal.remedy);
    const reading = await readExport(upload.value.source, {
      zone: job.channel.zone,
      sha256: yard.ports.sha256,
      onProgress: ({ bytes }) => {
        refuseToGoOn(yard);
        show(yard, job, { bytesRead: bytes });
      },
      ...(job.order ? { order: job.order } : {}),
    });
    const done = reading.ok ? await work(reading.value, upload.value) : reading;
    if (!done.ok) await refuseJob(yard, job, done.refusal.code, done.refusal.message, done.refusal.remedy);
  } finally {
    upload.value.close();
  }
  return undefined;
}

/** Before anything of it is read: what does not fit into the memory would end the desk, and again whenever it starts and goes on. */
function checkSize({ source: { sizeBytes } }: OpenUpload): Result<void> {
  if (sizeBytes === null || sizeBytes <= LIMITS.IMPORT_TEXT_BYTES) return ok(undefined);
  return refuse(
    'import-too-long',
    `The export holds ${sizeBytes} bytes of text; a desk takes ${LIMITS.IMPORT_TEXT_BYTES} at once.`,
    'Export the chat anew, or read it with "cauce read".',
  );
}

/** The whole export at once: a wish to leave at its end concerns its beginning. WhatsApp cuts exports at 40,000 messages. */
async function enterWhole(
  { ports }: Yard,
  { channel }: Job,
  reading: ExportReading,
  upload: OpenUpload,
): Promise<Result<EnteredExport>> {
  if (reading.count > LIMITS.IMPORT_MESSAGES_COUNT)
    return refuse(
      'import-too-long',
      `The export holds ${reading.count} messages; a desk takes ${LIMITS.IMPORT_MESSAGES_COUNT} at once.`,
      'Export the chat anew, or read it with "cauce read".',
    );
  const messages: ExportMessage[] = [];
  for await (const batch of reading.batches()) messages.push(...batch);
  const leavers = new Set((await ports.store.loadOptOuts()).map(({ leaver }) => leaver));
  return enterExport(messages, channel, ports.door, {
    keyedHash: ports.keyedHash,
    summary: reading.summary(),
    names: reading.senderNames,
    known: await ports.store.loadLines(channel.id),
    hasLeft: (mark) => leavers.has(mark),
    mediaHashes: await upload.hashMedia(new Set(messages.flatMap(({ media }) => media?.name ?? []))),
    broughtAt: ports.clock(),
  });
}

async function takeIn(yard: Yard, job: Job, entered: EnteredExport): Promise<void> {
  const { ports } = yard;
  const receivedAt = ports.clock();
  for (const leaver of entered.leavers)
    await ports.store.saveOptOut(
      { channel: job.channel.id, leaver, sources: entered.leaverSources, askedAt: receivedAt },
      receivedAt,
    );
  for (let at = 0; at < entered.messages.length; at += BATCH_MESSAGES) {
    refuseToGoOn(yard);
    const batch = entered.messages.slice(at, at + BATCH_MESSAGES);
    const fresh = await ports.store.saveMessages(ports.read(batch, receivedAt));
    show(yard, job, { known: job.view.known + batch.length - fresh });
    ports.onChange();
  }
  await ports.store.saveLines(
    job.channel.id,
    entered.lines,
    asInstant(receivedAt + LIMITS.CHAT_RETENTION_HOURS * HOUR),
  );
}

export function openJob(ports: ImportPorts, basis: ImportBasis, file: UploadedFile, zone: Zone): Job {
  const id = ports.newId();
  return {
    order: null,
    starts: 0,
    channel: describeChannel(ports, basis, zone),
    view: {
      id,
      file: ports.door.clean(file.name.slice(0, 120)).text,
      stage: 'uploading',
      bytesTotal: file.bytes,
      bytesRead: 0,
      messages: 0,
      system: 0,
      known: 0,
      flagged: 0,
      firstAt: null,
      lastAt: null,
      dateOrder: { order: null, evidence: null, asked: false, reading: null },
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

/** A message as it was read, flagged where its date cannot be its own. */
const flagDate = (message: ExportMessage, zone: Zone, now: Instant): ExportMessage =>
  isOfDaysToCome(message.at, zone, now) && !message.flags.includes('time-jump')
    ? { ...message, flags: [...message.flags, 'time-jump'] }
    : message;

/**
 * What a person should see before saying yes: counts, span, order, languages, the first messages and every flagged one. A chat of two
 * is named after one of them, and its file after the chat.
 */
async function surveyExport(
  reading: ExportReading,
  { door, clock }: Pick<ImportPorts, 'door' | 'clock'>,
  { view, channel }: Job,
): Promise<Partial<ImportView>> {
  const now = clock();
  const sample: ImportView['sample'] = [];
  const languages = new Map<string, number>();
  const doubts = new Set<string>();
  let flagged = 0;
  let firstAt: string | null = null;
  let lastAt: string | null = null;
  for await (const read of reading.messages()) {
    const message = flagDate(read, channel.zone, now);
    if (message !== read) doubts.add('time-jump');
    firstAt ??= message.at;
    lastAt = message.at;
    if (message.flags.length > 0) flagged += 1;
    if (message.n <= LANGUAGE_SAMPLE_ALL || message.n % LANGUAGE_SAMPLE_EVERY === 0) countLanguage(languages, message);
    if ((message.n <= SAMPLE_MESSAGES || message.flags.length > 0) && sample.length < MOST_SAMPLED)
      sample.push(sampleMessage(message, door, reading.senderNames));
  }
  const summary = reading.summary();
  const order = summary.dateOrder;
  return {
    file: door.clean(view.file, reading.senderNames).text,
    messages: summary.messages,
    system: summary.system,
    flagged,
    firstAt,
    lastAt,
    dateOrder:
      order.order === null
        ? { order: null, evidence: null, asked: true, reading: null }
        : { order: order.order, evidence: order.evidence, asked: false, reading: order.order },
    languages: shareOut(languages),
    doubts: [...new Set([...summary.doubts.map(({ code }) => code), ...doubts])],
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
  // A system line and a file's name name people, and danger to somebody is shown to nobody but the focal point; the kind says enough.
  text: findDanger(message, []) ? '' : door.clean(wordsOf(message), names).text.slice(0, 400),
  flags: [...message.flags],
});
