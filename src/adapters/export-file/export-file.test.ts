import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { type ExportMessage, readExport } from '../../channels/index.ts';
import { LIMITS } from '../../model/index.ts';
import { chatNameOf, openExportFile, sha256 } from './index.ts';

const CHAT = '18/11/18, 23:41 - Ana: hola\n18/11/18, 23:42 - Jean: IMG-20181118-WA0001.jpg (archivo adjunto)\n';
const PICTURE = Buffer.from('not really a picture');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cauce-export-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function zipOf(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

async function writeZip(name: string, files: Files, change = (bytes: Buffer): Buffer => bytes): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, change(await zipOf(files)));
  return path;
}

/** @param named attachments to be read besides */
async function readAt(path: string, named: readonly string[] = ['IMG-20181118-WA0001.jpg']) {
  const file = await openExportFile(path);
  if (!file.ok) return file.refusal.code;
  const reading = await readExport(file.value.source, { sha256 });
  if (!reading.ok) return reading.refusal.code;
  const messages: ExportMessage[] = [];
  for await (const batch of reading.value.batches()) messages.push(...batch);
  const hashes = await file.value.hashMedia(new Set(named));
  file.value.close();
  return { chat: file.value.chat, texts: messages.map(({ text }) => text), hashes };
}

describe('opening what WhatsApp exported', () => {
  test('a text', async () => {
    const path = join(folder, 'Chat de WhatsApp con Bus 12.txt');
    writeFileSync(path, CHAT);
    expect(await readAt(path)).toMatchObject({
      chat: 'Bus 12',
      texts: ['hola', 'IMG-20181118-WA0001.jpg (archivo adjunto)'],
    });
  });

  test.each([
    [
      'an Android archive',
      'WhatsApp Chat with Bus 12.zip',
      { 'WhatsApp Chat with Bus 12.txt': CHAT, 'IMG-20181118-WA0001.jpg': PICTURE },
    ],
    ['an iPhone archive', 'WhatsApp Chat - Bus 12.zip', { 'IMG-20181118-WA0001.jpg': PICTURE, '_chat.txt': CHAT }],
    [
      'a text sent as a document beside the chat',
      'WhatsApp Chat - Bus 12.zip',
      { 'notas.txt': 'agua', '_chat.txt': CHAT, 'IMG-20181118-WA0001.jpg': PICTURE },
    ],
    [
      'an archive that another program made',
      'Bus 12.zip',
      { 'folder/export.txt': CHAT, '__MACOSX/._export.txt': 'x', 'IMG-20181118-WA0001.jpg': PICTURE },
    ],
  ])('%s', async (_name, archive, files) => {
    const read = await readAt(await writeZip(archive, files));
    expect(read).toMatchObject({ texts: ['hola', 'IMG-20181118-WA0001.jpg (archivo adjunto)'] });
    const { hashes } = read as { hashes: ReadonlyMap<string, string> };
    expect(hashes.get('IMG-20181118-WA0001.jpg')).toBe(sha256.of(PICTURE));
  });

  test.each([
    ['leads out of the archive', '../../etc/Chat de WhatsApp con Bus 12.txt'],
    ['begins at the root of a phone', '/storage/emulated/0/Chat de WhatsApp con Bus 12.txt'],
    ['is of another system', 'C:\\chats\\Chat de WhatsApp con Bus 12.txt'],
  ])('a name that %s is a name, and leads nowhere', async (_, name) => {
    const path = writeShared('named.zip', [name], CHAT);
    const read = (await readAt(path)) as { chat: string; texts: string[] };
    expect(read.texts).toHaveLength(2);
    expect(read.chat).toBe('Bus 12');
  });

  test('of a thousand files those are read that a message names', async () => {
    const path = writeShared('tiny.zip', numbered(1_000, 6), '');
    const file = await openExportFile(path);
    if (!file.ok) throw new Error(file.refusal.code);
    expect([...(await file.value.hashMedia(new Set(['000007', 'none'])))].map(([name]) => name)).toEqual(['000007']);
    file.value.close();
  });

  test('sizes are known before reading, and a text of many chunks comes whole, twice', async () => {
    const long = CHAT + '18/11/18, 23:43 - Ana: agua\n'.repeat(40_000);
    const plain = join(folder, 'long.txt');
    writeFileSync(plain, long);
    for (const path of [plain, await writeZip('long.zip', { '_chat.txt': long })]) {
      const file = await openExportFile(path);
      if (!file.ok) throw new Error(file.refusal.code);
      expect(file.value.source.sizeBytes).toBe(long.length);
      for (let pass = 1; pass <= 3; pass += 1) {
        let bytes = 0;
        const digest = sha256.start();
        for await (const chunk of file.value.source.open()) {
          bytes += chunk.length;
          digest.update(chunk);
        }
        expect([bytes, digest.hex()]).toEqual([long.length, sha256.of(Buffer.from(long))]);
      }
      file.value.close();
    }
  });

  test('a reader that stops early leaves nothing open', async () => {
    const path = await writeZip('early.zip', { '_chat.txt': CHAT.repeat(20_000) });
    const file = await openExportFile(path);
    if (!file.ok) throw new Error(file.refusal.code);
    for await (const chunk of file.value.source.open()) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    file.value.close();
    expect((await readFile(path)).length).toBeGreaterThan(0);
  });
});

/** A file of a size that takes no room on the disk. */
async function writeSparse(bytes: number): Promise<string> {
  const path = join(folder, 'sparse.txt');
  writeFileSync(path, CHAT);
  truncateSync(path, bytes);
  return path;
}

/** An archive whose directory names its one file under all these names (APPNOTE 6.3.10, sections 4.3.7 to 4.3.16). */
function writeShared(name: string, names: readonly string[], content: string | Buffer): string {
  const [text, packed] = [Buffer.from(content), deflateRawSync(content)];
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(text), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(text.length, 18);
  const named = (called: string): Buffer => {
    const own = Buffer.from(head);
    own.writeUInt16LE(called.length, 22);
    return own;
  };
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), named('_chat.txt'), Buffer.from('_chat.txt'), packed]);
  const directory = Buffer.concat(
    names.flatMap((called) => [
      Buffer.from('PK\x01\x02\x14\x00'),
      named(called),
      Buffer.alloc(14),
      Buffer.from(called),
    ]),
  );
  const wideEnd = Buffer.alloc(56);
  wideEnd.write('PK\x06\x06', 'latin1');
  wideEnd.writeBigUInt64LE(44n, 4);
  wideEnd.writeBigUInt64LE(BigInt(names.length), 24);
  wideEnd.writeBigUInt64LE(BigInt(names.length), 32);
  wideEnd.writeBigUInt64LE(BigInt(directory.length), 40);
  wideEnd.writeBigUInt64LE(BigInt(local.length), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(local.length + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(4), Buffer.alloc(12, 0xff), Buffer.alloc(2)]);
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([local, directory, wideEnd, locator, end]));
  return path;
}

/** An archive of one text with other numbers at so many bytes behind a mark. */
async function lieAt(mark: string, bytes: number, lie: (archive: Buffer, at: number) => void): Promise<string> {
  const path = writeShared('lying.zip', numbered(0, 0), CHAT);
  const archive = readFileSync(path);
  lie(archive, archive.indexOf(mark, 'latin1') + bytes);
  writeFileSync(path, archive);
  return path;
}

const numbered = (count: number, length: number): readonly string[] => [
  '_chat.txt',
  ...Array.from({ length: count }, (_, n) => `${n}`.padStart(length, '0')),
];

describe('what is not opened', () => {
  test.each([
    ['no file', () => Promise.resolve(join(folder, 'none.txt')), 'export-file-missing'],
    ['a folder', () => Promise.resolve(folder), 'export-file-missing'],
    ['an archive without a chat', () => writeZip('photos.zip', { 'a.jpg': PICTURE }), 'export-archive-no-chat'],
    [
      'two chats',
      () => writeZip('both.zip', { 'WhatsApp Chat with A.txt': CHAT, 'WhatsApp Chat with B.txt': CHAT }),
      'export-archive-many-chats',
    ],
    [
      'an archive cut short',
      () => writeZip('cut.zip', { '_chat.txt': CHAT }, (bytes) => bytes.subarray(0, bytes.length - 30)),
      'export-archive-damaged',
    ],
    [
      'a text made to swell',
      () => writeZip('bomb.zip', { '_chat.txt': CHAT + '0'.repeat(80 * 1024 * 1024) }),
      'export-archive-bomb',
    ],
    [
      'a picture that lies in the archive once and in its directory a thousand times',
      async () => writeShared('shared.zip', numbered(1_000, 8), CHAT + '0'.repeat(1024 * 1024)),
      'export-archive-bomb',
    ],
    [
      'a directory of names that fill the memory',
      async () => writeShared('names.zip', numbered(1_100, 65_000), CHAT),
      'export-archive-bomb',
    ],
    [
      'more files than any chat has',
      async () => writeShared('files.zip', numbered(200_000, 6), CHAT),
      'export-archive-bomb',
    ],
    [
      'an archive that says its directory lies further than any disk reaches',
      () => lieAt('PK\x06\x07', 8, (bytes, at) => bytes.writeBigUInt64LE(2n ** 60n, at)),
      'export-archive-damaged',
    ],
    [
      'a text locked with a password',
      () => lieAt('PK\x01\x02', 8, (bytes, at) => bytes.writeUInt16LE(1, at)),
      'export-archive-damaged',
    ],
    [
      'a text packed as only some programs do it',
      () => lieAt('PK\x01\x02', 10, (bytes, at) => bytes.writeUInt16LE(14, at)),
      'export-archive-damaged',
    ],
    ['a file larger than a desk takes', () => writeSparse(LIMITS.UPLOAD_BYTES + 1), 'export-file-too-large'],
    ['a text of nothing', () => writeZip('empty.zip', { '_chat.txt': '' }), 'export-empty'],
  ])('%s', async (_name, make, code) => {
    expect(await readAt(await make())).toBe(code);
  });

  test('the directory of an archive that is well is read the same way', async () => {
    expect(await readAt(writeShared('one.zip', numbered(0, 0), CHAT))).toMatchObject({ chat: 'one' });
  });

  test('an archive that cannot be read is closed again', async () => {
    const path = await writeZip('open.zip', { '_chat.txt': CHAT }, (bytes) =>
      bytes.fill(0, bytes.indexOf('PK\x01\x02'), bytes.indexOf('PK\x01\x02') + 4),
    );
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let n = 0; n < 5; n += 1) expect(await readAt(path)).toBe('export-archive-damaged');
    // Others may have closed theirs meanwhile.
    await expect.poll(open).toBeLessThanOrEqual(before);
  });

  test('a picture made to swell is passed over, and the chat beside it is read', async () => {
    const made = { '_chat.txt': CHAT, 'IMG-20181118-WA0001.jpg': PICTURE, 'swell.jpg': Buffer.alloc(80 * 1024 * 1024) };
    const read = (await readAt(await writeZip('swelling.zip', made), Object.keys(made))) as {
      hashes: ReadonlyMap<string, string>;
    };
    expect([...read.hashes.keys()]).toEqual(['IMG-20181118-WA0001.jpg']);
  });

  test.each([
    ['locked', 8, 1],
    ['packed as only some programs do it', 10, 14],
  ])('a picture that is %s is passed over, and the chat beside it is read', async (_, offset, flag) => {
    const made = { '_chat.txt': CHAT, 'IMG-20181118-WA0001.jpg': PICTURE, 'odd.jpg': CHAT };
    const path = await writeZip('odd.zip', made, (bytes) => {
      bytes.writeUInt16LE(flag, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + offset);
      return bytes;
    });
    const read = (await readAt(path, Object.keys(made))) as { hashes: ReadonlyMap<string, string> };
    expect([...read.hashes.keys()]).toEqual(['IMG-20181118-WA0001.jpg']);
  });

  test('pictures that swell all together are read as far as an archive of this size may go', async () => {
    const half = Buffer.alloc(40 * 1024 * 1024);
    const made = { '_chat.txt': CHAT, 'one.jpg': half, 'two.jpg': half, 'IMG-20181118-WA0001.jpg': PICTURE };
    const read = (await readAt(await writeZip('many.zip', made), Object.keys(made))) as {
      hashes: ReadonlyMap<string, string>;
    };
    expect([...read.hashes.keys()]).toEqual(['one.jpg']);
  });

  test('an archive whose directory lies about the size breaks off instead of swelling', async () => {
    const path = await writeZip('liar.zip', { '_chat.txt': CHAT.repeat(500) }, (bytes) => {
      // The uncompressed size stands 24 bytes into the central directory's entry.
      const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      bytes.writeUInt32LE(100, entry + 24);
      return bytes;
    });
    expect(await readAt(path)).toBe('export-broken-off');
  });
});

test.each([
  ['WhatsApp Chat with Bus 12.txt', 'Bus 12'],
  ['WhatsApp Chat - Bus 12.zip', 'Bus 12'],
  ['Chat de WhatsApp con Bus 12.txt', 'Bus 12'],
  ['Conversa do WhatsApp com Bus 12.txt', 'Bus 12'],
  ['Discussion WhatsApp avec Bus 12.txt', 'Bus 12'],
  ['WhatsApp Chat mit Bus 12.txt', 'Bus 12'],
  ['Чат WhatsApp с Bus 12.txt', 'Bus 12'],
  ['WhatsApp_Chat_with_Bus_12.txt', 'Bus_12'],
  ['WhatsApp Chat with \u001b[2J\u202eBus 12\n.txt', '[2JBus 12'],
  ['_chat.txt', '_chat'],
  ['grupo.txt', 'grupo'],
])('%s is the chat %s', (file, chat) => expect(chatNameOf(file)).toBe(chat));
