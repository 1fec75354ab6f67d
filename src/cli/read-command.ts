import { createHash } from 'node:crypto';
import { openExportFile, sha256 } from '../adapters/export-file/index.ts';
import { openKeyedHash } from '../adapters/whatsapp-http/index.ts';
import {
  type Door,
  enterExport,
  type ExportMessage,
  type ExportReading,
  openDoor,
  readExport,
} from '../channels/index.ts';
import { weigh } from '../claims/index.ts';
import {
  asChannelId,
  asInstant,
  type Channel,
  type Corridor,
  ok,
  parseZone,
  type Result,
  type Zone,
} from '../model/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { showProgress } from './progress.ts';
import { type Printer, printerFor, type ReadClaims, type ReadDetails } from './read-print.ts';
import { loadCorridor, machineZone, openReadingRoom, type ReadingRoom } from './rooms.ts';

const VIEWS = ['messages', 'reports', 'claims'] as const;
const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
type View = (typeof VIEWS)[number];

interface Wish {
  readonly files: readonly string[];
  readonly view: View;
  readonly order: (typeof ORDERS)[number] | null;
  readonly zone: Zone;
  readonly corridor: Corridor | null;
  readonly json: boolean;
  readonly plain: boolean;
}

export const readCommand: Command = {
  name: 'read',
  usage:
    'cauce read FILE… [--as messages|reports|claims] [--order dmy|mdy|ymd] [--zone ZONE] [--corridor FILE] [--json] [--plain]',
  summary: 'read WhatsApp exports (.txt or .zip): messages, reports, graded claims',
  options: {
    as: { type: 'string', value: 'VIEW', help: 'messages, reports or claims (default).' },
    order: {
      type: 'string',
      value: 'ORDER',
      help: 'Which comes first in a date, where the file does not say: dmy, mdy or ymd.',
    },
    zone: {
      type: 'string',
      value: 'ZONE',
      help: "Time zone of the phone, e.g. America/Matamoros (default: the corridor's, else this computer's).",
    },
    corridor: { type: 'string', value: 'FILE', help: 'Places to look for first; see examples/corridors.' },
    json: { type: 'boolean', help: 'One JSON object per line; the last is a summary.' },
    plain: {
      type: 'boolean',
      help: "With --as messages: the file's own text, numbers and mentions left in. For your own file on your own computer.",
    },
  },
  manual: [
    'Nothing is stored and nothing leaves this computer. Senders are pseudonyms; phone numbers, mentions, e-mails and document numbers are taken out of the text unless --plain is given.',
    'Exit codes: 0 done; 1 nothing was recognised, or the order of day and month is undecided (messages are still printed, in file order); 2 wrong use.',
  ],
  mostWords: Infinity,
  async run(files, options) {
    const wish = readWish(files, options);
    if (typeof wish === 'string') return wrongUse(readCommand, wish);
    let code: ExitCode = 0;
    const room = wish.view === 'messages' ? null : openReadingRoom(wish.corridor);
    for (const file of wish.files) if ((await readOne(file, wish, room)) !== 0) code = 1;
    return code;
  },
};

function readWish(
  files: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
): Wish | string {
  if (files.length === 0) return 'name at least one file.';
  const view = (options['as'] ?? 'claims') as View;
  if (!VIEWS.includes(view)) return `--as takes ${VIEWS.join(', ')}.`;
  const order = (options['order'] ?? null) as Wish['order'];
  if (order !== null && !ORDERS.includes(order)) return `--order takes ${ORDERS.join(', ')}.`;
  const corridor = typeof options['corridor'] === 'string' ? loadCorridor(options['corridor']) : ok(null);
  if (!corridor.ok) return `${corridor.refusal.message} ${corridor.refusal.remedy}`;
  const zone =
    options['zone'] === undefined ? (corridor.value?.zone ?? machineZone()) : parseZone(String(options['zone']));
  if (!zone) return `"${String(options['zone'])}" is not a time zone; give a name such as America/Matamoros.`;
  return {
    files,
    view,
    order,
    zone,
    corridor: corridor.value,
    json: options['json'] === true,
    plain: options['plain'] === true,
  };
}

async function readOne(file: string, wish: Wish, room: ReadingRoom | null): Promise<ExitCode> {
  const printer = printerFor(wish.json);
  const opened = await openExportFile(file);
  if (!opened.ok) return printer.refuse(file, opened.refusal);
  const progress = showProgress(file, wish.json);
  try {
    const reading = await readExport(opened.value.source, {
      zone: wish.zone,
      sha256,
      onProgress: ({ bytes, totalBytes }) => progress.update(bytes, totalBytes),
      ...(wish.order ? { order: wish.order } : {}),
    });
    if (!reading.ok) return printer.refuse(file, reading.refusal);
    return await readMessages({
      file,
      chat: opened.value.chat,
      wish,
      room,
      printer,
      reading: reading.value,
      endProgress: progress.end,
    });
  } finally {
    progress.end();
    opened.value.close();
  }
}

interface Work {
  readonly file: string;
  readonly chat: string;
  readonly wish: Wish;
  readonly room: ReadingRoom | null;
  readonly printer: Printer;
  readonly reading: ExportReading;
  readonly endProgress: () => void;
}

/** Keys of pseudonyms made from the file's beginning: the same file gives the same pseudonyms, another file others. */
function openFileDoor(first: ExportMessage): {
  readonly door: Door;
  readonly keyedHash: ReturnType<typeof openKeyedHash>;
} {
  const keyedHash = openKeyedHash(createHash('sha256').update(`cauce read ${first.sha256()}`).digest());
  return { door: openDoor({ keyedHash }), keyedHash };
}

async function readMessages(work: Work): Promise<ExitCode> {
  const { wish, reading, printer } = work;
  const channel = describeFile(work.chat, wish.zone);
  const isUndecided = reading.summary().dateOrder.order === null;
  // Claims need every message; a listing is printed as it is read, so that memory stays flat.
  const held: ExportMessage[] = [];
  let keys: ReturnType<typeof openFileDoor> | null = null;
  for await (const batch of reading.batches()) {
    keys ??= openFileDoor(batch[0]!);
    if (wish.view === 'messages' || isUndecided)
      for (const message of batch) printer.message(message, channel, keys.door, reading.senderNames, wish.plain);
    else held.push(...batch);
  }
  work.endProgress();
  const details = keys && held.length > 0 && work.room ? readDetails(held, work, channel, keys) : null;
  if (details && !details.ok) return printer.refuse(work.file, details.refusal);
  if (details?.ok && wish.view === 'reports') printer.reports(details.value);
  if (details?.ok && wish.view === 'claims') printer.claims(weighDetails(details.value, work.room!));
  printer.summary(work.file, reading.summary(), details?.ok ? details.value : null, wish.zone);
  return isUndecided ? 1 : 0;
}

function readDetails(
  held: readonly ExportMessage[],
  work: Work,
  channel: Channel,
  keys: ReturnType<typeof openFileDoor>,
): Result<ReadDetails> {
  const entered = enterExport(held, channel, keys.door, {
    keyedHash: keys.keyedHash,
    summary: work.reading.summary(),
    names: work.reading.senderNames,
  });
  if (!entered.ok) return entered;
  const { messages } = entered.value;
  const numbers = new Map(messages.map(({ id }, n) => [id, n + 1]));
  const evidence = work.room!.reader.readMany(
    messages.map(({ id, text, sentAt, zone, forwarded }) => ({ id, text, sentAt, zone, near: null, forwarded })),
    ({ lang, reports }, at) => ({ message: messages[at]!, lang: lang.lang, reports }),
  );
  return ok({ evidence, numbers, zone: work.wish.zone });
}

function weighDetails(details: ReadDetails, room: ReadingRoom): ReadClaims {
  const last = details.evidence.reduce((latest, { message }) => Math.max(latest, message.sentAt), 0);
  return { ...details, picture: weigh(details.evidence, { now: asInstant(last), places: room.places }) };
}

const describeFile = (chat: string, zone: Zone): Channel => ({
  id: asChannelId('file'),
  kind: 'whatsapp-export',
  name: chat,
  zone,
  sourceClass: 'unknown',
  near: null,
  basis: {
    agreedBy: 'the person at this computer',
    agreedAt: asInstant(0),
    purpose: 'reading a file of their own',
    notice: '',
  },
});
