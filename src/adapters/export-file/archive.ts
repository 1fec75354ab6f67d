import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { LIMITS, ok, refuse, type Result } from '../../model/index.ts';
import { ArchiveReader } from './archive-reader.ts';
import type { ExportFileRefusal } from './refusals.ts';
import { sha256 } from './sha256.ts';

/** The parts of an exported archive. */
export interface ExportArchive {
  /** File name of the text, or of the archive where the text is called `_chat.txt`. */
  readonly chatName: string;
  readonly textBytes: number;
  openText(): AsyncIterable<Uint8Array>;
  hashMedia(names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

/** A file of the archive under its own name. Folders before it lead nowhere here: nothing is unpacked. */
interface NamedEntry {
  readonly name: string;
  readonly folder: string;
  readonly entry: Entry;
}

function nameEntry(entry: Entry): NamedEntry {
  const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const cut = path.lastIndexOf('/') + 1;
  return { name: path.slice(cut), folder: path.slice(0, cut), entry };
}

/** A chat with all its media has some ten thousand files. */
const MAX_FILES = 200_000;
/** Of names and notes in the directory, which is held while the archive is open: some hundred bytes a file. */
const MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;
/** Chat text packs 3 to 12 times smaller; a text that packs 200 times smaller was made to fill a disk or a day. */
const MAX_RATIO = 200;
const SMALL_BYTES = 64 * 1024 * 1024;
/** Pictures hardly pack: all together they unpack to a little more than the archive itself. */
const MAX_MEDIA_RATIO = 10;

/** Lists the archive (its directory only) and finds the chat's text in it. */
export async function openArchive(
  path: string,
  archiveBytes: number,
): Promise<Result<ExportArchive, ExportFileRefusal>> {
  const reader = new ArchiveReader(path, archiveBytes);
  let zip: ZipFile | null = null;
  const entries: NamedEntry[] = [];
  let directoryBytes = 0;
  try {
    // validateEntrySizes: a text longer than its directory says ends in an error, not in memory. decodeStrings would refuse an archive over a
    // name that leads out of it, as some phones' file managers write them.
    const manner = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false };
    zip = await fromRandomAccessReaderPromise(reader, archiveBytes, manner);
    if (zip.entryCount > MAX_FILES)
      return refuseArchive(zip, 'export-archive-bomb', `It lists more than ${MAX_FILES} files.`);
    for await (const entry of zip.eachEntry()) {
      entries.push(nameEntry(entry));
      directoryBytes += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (directoryBytes > MAX_DIRECTORY_BYTES)
        return refuseArchive(zip, 'export-archive-bomb', `Its directory is longer than ${MAX_DIRECTORY_BYTES} bytes.`);
    }
  } catch {
    if (zip) zip.close();
    else reader.close();
    return refuse(
      'export-archive-damaged',
      'The zip archive cannot be read.',
      'Export the chat again; a copy may have been cut.',
    );
  }
  const chats = findChats(entries, basename(path));
  const [text] = chats;
  if (!text)
    return refuseArchive(zip, 'export-archive-no-chat', `None of its ${entries.length} files is a chat's text.`);
  if (chats.length > 1) return refuseArchive(zip, 'export-archive-many-chats', `It holds ${chats.length} chats.`);
  if (!text.entry.canDecodeFileData())
    return refuseArchive(
      zip,
      'export-archive-damaged',
      'Its text is locked with a password, or packed as only some programs do it.',
    );
  if (overlaps(entries, zip.fileSize))
    return refuseArchive(zip, 'export-archive-bomb', 'Its files say that they take more room than the archive has.');
  if (isBomb(text.entry))
    return refuseArchive(zip, 'export-archive-bomb', `Its text unpacks to ${text.entry.uncompressedSize} bytes.`);
  return ok(toArchive(zip, entries, text, basename(path)));
}

const REMEDIES = {
  'export-archive-damaged': 'Send the archive that WhatsApp made, or the .txt alone.',
  'export-archive-no-chat': 'Send the archive that WhatsApp made, or the .txt alone.',
  'export-archive-many-chats': 'Send each chat by itself.',
  'export-archive-bomb': 'Send the .txt alone, if this is a real chat.',
} as const;

function refuseArchive(zip: ZipFile, code: keyof typeof REMEDIES, message: string): Result<never, ExportFileRefusal> {
  zip.close();
  return refuse(code, message, REMEDIES[code]);
}

/** The texts that may be the chat: `_chat.txt`, else those named after WhatsApp, else a text alone; the best kind found. */
function findChats(entries: readonly NamedEntry[], archiveName: string): readonly NamedEntry[] {
  const texts = entries.filter(isText);
  const stem = archiveName.slice(0, archiveName.length - extname(archiveName).length);
  const kinds: readonly ((name: string) => boolean)[] = [
    (name) => name === '_chat.txt',
    (name) => name === `${stem}.txt`,
    (name) => /whatsapp/i.test(name),
    () => true,
  ];
  for (const isKind of kinds) {
    const found = texts.filter(({ name }) => isKind(name));
    if (found.length > 0) return found;
  }
  return [];
}

const isText = ({ name, folder }: NamedEntry): boolean =>
  /\.txt$/i.test(name) && !folder.startsWith('__MACOSX/') && !name.startsWith('.');

const isBomb = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > LIMITS.UPLOAD_BYTES ||
  (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MAX_RATIO);

/** Each file lies somewhere in the archive: one that many entries share is unpacked as often as it is named. */
const overlaps = (entries: readonly NamedEntry[], archiveBytes: number): boolean =>
  entries.reduce((sum, { entry }) => sum + entry.compressedSize, 0) > archiveBytes;

function toArchive(
  zip: ZipFile,
  entries: readonly NamedEntry[],
  { name: textName, entry: text }: NamedEntry,
  archiveName: string,
): ExportArchive {
  return {
    chatName: textName === '_chat.txt' ? archiveName : textName,
    textBytes: text.uncompressedSize,
    async *openText() {
      yield* await openEntry(zip, text);
    },
    async hashMedia(names) {
      const hashes = new Map<string, string>();
      let left = Math.max(SMALL_BYTES, zip.fileSize * MAX_MEDIA_RATIO);
      for (const { name, entry } of entries) {
        // Files that no message names are not opened, were they a hundred thousand.
        if (entry === text || !names.has(name) || isBomb(entry)) continue;
        // Ten thousand of them, each just small enough, would be read for a day.
        if ((left -= entry.uncompressedSize) < 0) break;
        const hash = await hashEntry(zip, entry).catch(() => null);
        if (hash !== null) hashes.set(name, hash);
      }
      return hashes;
    },
    close: () => zip.close(),
  };
}

/** Throws where it is damaged, locked, or packed as only some programs do it: a picture may be, and the chat beside it is read all the same. */
async function hashEntry(zip: ZipFile, entry: Entry): Promise<string> {
  const digest = sha256.start();
  for await (const chunk of await openEntry(zip, entry)) digest.update(chunk as Uint8Array);
  return digest.hex();
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> => zip.openReadStreamPromise(entry);
