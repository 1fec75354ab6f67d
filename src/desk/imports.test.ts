import { createHash, createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../test/fixtures/exports/read-all.ts';
import { fromBytes, openDoor } from '../channels/index.ts';
import { asInstant, HOUR, type Instant, LIMITS, ok } from '../model/index.ts';
import type { ImportView } from './contract/index.ts';
import type { ImportPorts } from './import-ports.ts';
import { createImports, type Imports } from './imports.ts';
import type { KeptImport } from './ports.ts';

const keyedHash = (period: string, text: string): string => createHmac('sha256', period).update(text).digest('hex');
const start = asInstant(1_778_731_200_000);
const basis = { name: 'Familias', agreedBy: 'a member', purpose: 'a test', zone: 'America/Matamoros' };

let now: Instant;
let files: Map<string, string>;
let saved: Map<string, KeptImport>;
let ports: ImportPorts;
let imports: Imports;
/** What an upload says it holds, where that is more than is written here. */
let claimedBytes: number | null;
/** What a database that goes away says, as often as it is to. */
let failures: Error[];
let told: unknown[];
/** How often the text of an upload was read. */
let readings: number;

const AWAY = new Error('the database is away');
const FAULT = new Error('something is wrong');

beforeEach(() => {
  now = start;
  files = new Map();
  saved = new Map();
  [claimedBytes, readings] = [null, 0];
  [failures, told] = [[], []];
  const unlessAway = async <T>(answer: T): Promise<T> => {
    const failure = failures.shift();
    if (failure) throw failure;
    return answer;
  };
  let opened = 0;
  const nothing = async (): Promise<never[]> => [];
  ports = {
    store: {
      saveImport: async (kept) => {
        await unlessAway(null);
        saved.set(kept.view.id, kept);
      },
      loadImports: async () => [...saved.values()],
      saveChannel: async () => undefined,
      saveMessages: async (messages) => unlessAway(messages.length),
      removeByChannel: async () => 0,
      loadOptOuts: nothing,
      saveOptOut: async () => true,
      loadLines: nothing,
      saveLines: async () => undefined,
    },
    spool: {
      write: async () => undefined,
      open: async (id) => {
        const source = fromBytes(new TextEncoder().encode(files.get(id)));
        const open = () => {
          readings += 1;
          return source.open();
        };
        const sizeBytes = claimedBytes ?? source.sizeBytes;
        return ok({ source: { sizeBytes, open }, hashMedia: async () => new Map(), close: () => undefined });
      },
      remove: async (id) => void files.delete(id),
      list: async () => [...files.keys()],
    },
    door: openDoor({ keyedHash }),
    keyedHash,
    sha256,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    read: (messages, receivedAt) =>
      messages.map((message) => ({ message, lang: 'es', reports: [], expiresAt: receivedAt })),
    clock: () => now,
    newId: () => `upload-${(opened += 1)}`,
    publish: () => undefined,
    onChange: () => undefined,
    onError: (error) => void told.push(error),
    isDatabaseAway: (error) => error === AWAY,
  };
  imports = createImports(ports);
});

async function bring(lines: readonly string[], name = 'chat.txt'): Promise<ImportView> {
  const opened = await imports.open(basis, { name, bytes: null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id } = opened.value;
  files.set(id, lines.join('\n'));
  await imports.closeUpload(id, 'whole');
  await imports.settle();
  return viewOf(id);
}

function viewOf(id: string): ImportView {
  const view = imports.view(id);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
}

const later = (hours: number): void => void (now = asInstant(start + hours * HOUR));
test('the languages of a short chat are told by all of its messages, not by the two that a sample hits', async () => {
  const lines = Array.from({ length: 20 }, (_, n) => {
    const text = n % 7 === 6 ? 'Não há água no abrigo, as crianças estão com sede' : 'Hay 60 personas en la orilla';
    return `13/04/26 21:${10 + n} - Ana: ${text}`;
  });
  expect((await bring(lines)).languages).toEqual({ es: 0.9, pt: 0.1 });
});

test('what is dated in days to come is shown as out of the order of time, and left out when the rest is taken in', async () => {
  const entered: string[] = [];
  const told = ports.store.saveMessages;
  imports = createImports({
    ...ports,
    store: {
      ...ports.store,
      saveMessages: async (reads) => {
        entered.push(...reads.map(({ message: { text, sentAt } }) => `${text} ${sentAt <= now}`));
        return told(reads);
      },
    },
  });
  const { id, doubts, flagged, sample } = await bring(['13/05/2026 21:00 - Ana: uno', '13/05/2027 21:00 - Ana: dos']);
  expect({ doubts, flagged }).toEqual({ doubts: expect.arrayContaining(['time-jump']), flagged: 1 });
  expect(sample.map(({ flags }) => flags)).toEqual([[], ['time-jump']]);
  await imports.accept(id);
  await imports.settle();
  expect(entered).toEqual(['uno true']);
});

const UNDECIDED = ['03/04/26 21:00 - Ana: Hay 60 personas en la orilla'];
const DECIDED = ['13/05/26 21:00 - Ana: Hay 60 personas en la orilla', '13/05/26 21:01 - Jean: sí'];

describe('an upload nobody says yes to', () => {
  test.each([
    ['asking', UNDECIDED],
    ['ready', DECIDED],
  ])('%s: it is a chat in the clear, and goes when its time is over, with its sample', async (stage, lines) => {
    const { id } = await bring(lines);
    later(71);
    await imports.expire();
    expect([viewOf(id).stage, files.has(id)]).toEqual([stage, true]);
    later(72);
    await imports.expire();
    expect(viewOf(id)).toMatchObject({ stage: 'refused', refusal: { code: 'import-refused' }, sample: [] });
    expect([files.has(id), saved.get(id)!.view.stage]).toEqual([false, 'refused']);
  });

  test('one that was taken in, here or by another process, stays taken in', async () => {
    const [here, there] = [await bring(DECIDED), await bring(DECIDED)];
    await imports.accept(here.id);
    await imports.settle();
    saved.set(there.id, { ...saved.get(there.id)!, view: { ...there, stage: 'done' } });
    later(100);
    await imports.expire();
    expect([saved.get(here.id)!.view.stage, saved.get(there.id)!.view.stage]).toEqual(['done', 'done']);
  });
});

describe('what goes wrong while it is taken in', () => {
  test('a database that goes away takes neither the export nor the yes with it', async () => {
    const { id } = await bring(DECIDED);
    await imports.accept(id);
    failures = [AWAY];
    await imports.settle();
    expect([viewOf(id).stage, files.has(id), told]).toEqual(['digesting', true, [AWAY]]);
    imports.goOn();
    failures = [AWAY];
    await imports.settle();
    expect([viewOf(id).stage, files.has(id)]).toEqual(['digesting', true]);
    imports.goOn();
    await imports.settle();
    expect([viewOf(id).stage, saved.get(id)!.view.stage, files.has(id)]).toEqual(['done', 'done', false]);
  });

  test('a yes that cannot be kept is not answered, and can be given again', async () => {
    const { id } = await bring(DECIDED);
    failures = [AWAY];
    await expect(imports.accept(id)).rejects.toBe(AWAY);
    expect([viewOf(id).stage, saved.get(id)!.view.stage]).toEqual(['ready', 'ready']);
    await imports.accept(id);
    await imports.settle();
    expect(viewOf(id).stage).toBe('done');
  });

  test('a desk that stops leaves it where it is, and its next start goes on', async () => {
    const { id } = await bring(DECIDED);
    await imports.accept(id);
    await imports.stop();
    expect([viewOf(id).stage, saved.get(id)!.view.stage, files.has(id), told]).toEqual([
      'digesting',
      'digesting',
      true,
      [],
    ]);
    imports = createImports(ports);
    await imports.resume();
    await imports.settle();
    expect([viewOf(id).stage, files.has(id)]).toEqual(['done', false]);
  });

  test('anything else ends the import, and no more than that, also where it cannot be written down', async () => {
    const { id } = await bring(DECIDED);
    await imports.accept(id);
    failures = [FAULT, AWAY];
    await imports.settle();
    expect([viewOf(id).stage, told]).toEqual(['refused', [FAULT, AWAY]]);
    imports.goOn();
    await imports.settle();
    expect(viewOf(id)).toMatchObject({ stage: 'refused', refusal: { code: 'import-refused' } });
  });
});

test.each([
  ['cut-off', 'import-refused'],
  ['too-large', 'too-large'],
  ['disk-full', 'disk-full'],
] as const)('an upload that ends %s says so, and nothing of it stays', async (end, code) => {
  const opened = await imports.open(basis, { name: 'chat.txt', bytes: null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  files.set(opened.value.id, DECIDED[0]!);
  await imports.closeUpload(opened.value.id, end);
  expect([viewOf(opened.value.id), files.size]).toEqual([
    expect.objectContaining({ stage: 'refused', refusal: expect.objectContaining({ code }) }),
    0,
  ]);
});

test('an upload that came whole is read by the next start, also where the desk died before it could say so', async () => {
  const opened = await imports.open(basis, { name: 'chat.txt', bytes: null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id } = opened.value;
  files.set(id, DECIDED.join('\n'));
  imports = createImports(ports);
  await imports.resume();
  await imports.settle();
  expect(viewOf(id)).toMatchObject({ stage: 'ready', messages: 2 });
});

describe('an export that ends the desk whenever it is read', () => {
  /** A start of the desk that ends at once where it opens `deadly`: nothing comes after that. */
  async function startAndEnd(deadly: string): Promise<readonly string[]> {
    const opened: string[] = [];
    await new Promise<void>((ended) => {
      const open: ImportPorts['spool']['open'] = (id) => {
        opened.push(id);
        if (id !== deadly) return ports.spool.open(id);
        ended();
        return new Promise(() => undefined);
      };
      imports = createImports({ ...ports, spool: { ...ports.spool, open } });
      void imports.resume().then(() => imports.settle().then(ended));
    });
    return opened;
  }

  test('is taken up at three starts and then set aside in words; another one goes on at the first', async () => {
    const [deadly, other] = [await bring(DECIDED), await bring(DECIDED)];
    for (const { id } of [deadly, other]) {
      const kept = saved.get(id)!;
      saved.set(id, { ...kept, view: { ...kept.view, stage: 'digesting' } });
    }
    const starts = [];
    for (let start = 1; start <= 5; start += 1) {
      const opened = (await startAndEnd(deadly.id)).map((id) => (id === deadly.id ? 'deadly' : 'other'));
      starts.push([opened.join(' '), saved.get(deadly.id)!.view.stage, saved.get(other.id)!.view.stage]);
    }
    expect(starts).toEqual([
      ['deadly', 'digesting', 'digesting'],
      ['other deadly', 'digesting', 'done'],
      ['deadly', 'digesting', 'done'],
      ['', 'refused', 'done'],
      ['', 'refused', 'done'],
    ]);
    expect([viewOf(deadly.id).refusal!.code, files.size]).toEqual(['import-ends-desk', 0]);
    const again = await bring(DECIDED);
    expect([again.stage, saved.get(again.id)!.starts]).toEqual(['ready', 0]);
  });

  test('starts that stop in order, or bring it to its end, are not counted', async () => {
    const { id } = await bring(DECIDED);
    for (let start = 1; start <= 5; start += 1) {
      const open: ImportPorts['spool']['open'] = (upload) => {
        if (start % 2 === 0) void imports.stop();
        return ports.spool.open(upload);
      };
      imports = createImports({ ...ports, spool: { ...ports.spool, open } });
      await imports.resume();
      await imports.settle();
      expect([saved.get(id)!.view.stage, saved.get(id)!.starts]).toEqual([start % 2 === 0 ? 'reading' : 'ready', 0]);
    }
    await startAndEnd(id);
    expect(saved.get(id)!.starts).toBe(1);
    await startAndEnd('none');
    expect([viewOf(id).stage, saved.get(id)!.starts]).toEqual(['ready', 0]);
  });
});

test('one that never came whole does not stand there for ever', async () => {
  const opened = await imports.open(basis, { name: 'chat.txt', bytes: null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  imports = createImports(ports);
  await imports.resume();
  later(72);
  await imports.expire();
  expect(viewOf(opened.value.id).stage).toBe('refused');
});

test('a text that the desk could not hold is refused before it is read, also by a desk that starts and goes on', async () => {
  claimedBytes = LIMITS.IMPORT_TEXT_BYTES + 1;
  const { id, refusal } = await bring(DECIDED);
  expect([refusal!.code, files.has(id), readings]).toEqual(['import-too-long', false, 0]);
  const half = await imports.open(basis, { name: 'chat.txt', bytes: null });
  if (!half.ok) throw new Error(half.refusal.code);
  const left = { ...half.value, stage: 'digesting' as const };
  files.set(left.id, DECIDED.join('\n'));
  saved.set(left.id, { ...saved.get(left.id)!, view: left });
  await imports.resume();
  await imports.settle();
  expect([viewOf(left.id).refusal!.code, readings]).toEqual(['import-too-long', 0]);
});

describe('what is shown of an export before anybody says yes', () => {
  test('has no name of a file, no position and no line of WhatsApp', async () => {
    const { sample } = await bring([
      '13/05/26 21:00 - Ana: Pasaporte Juana Planted.pdf (archivo adjunto)\nmi pie de foto',
      '13/05/26 21:01 - Ana: ubicación: https://maps.google.com/?q=25.87961234567891,-97.50421234567891',
      '13/05/26 21:02 - Ana: Juana Planted.vcf (archivo adjunto)',
      '13/05/26 21:03 - Juana Planted se unió usando el enlace de invitación',
    ]);
    expect(sample.map(({ kind, text }) => [kind, text])).toEqual([
      ['media', 'mi pie de foto'],
      ['location', ''],
      ['contact', ''],
      ['system', ''],
    ]);
  });

  test.each([
    ['Chat de WhatsApp con Ana.txt', 'Chat de WhatsApp con ‹name›.txt'],
    ['WhatsApp Chat with +52 55 0000 0000.zip', 'WhatsApp Chat with ‹phone›.zip'],
    [`${'a'.repeat(119)}👋.txt`, `${'a'.repeat(119)}\ufffd`],
  ])('and calls the file %j no person’s name', async (name, shown) => {
    const { id, file } = await bring(DECIDED, name);
    expect([file, saved.get(id)!.view.file]).toEqual([shown, shown]);
  });
});
