import { access, constants, open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ByteSource } from '../../channels/index.ts';
import { LIMITS, ok, refuse, type Result } from '../../model/index.ts';
import { type ExportArchive, openArchive } from './archive.ts';
import type { ExportFileRefusal } from './refusals.ts';

/** An export on disk, opened: the chat's text as bytes, and what lies beside it. */
export interface ExportFile {
  /** The chat's name as the file's name gives it: `WhatsApp Chat with Bus 12.txt` → `Bus 12`. */
  readonly chat: string;
  readonly source: ByteSource;
  /** SHA-256 of these attachments in the archive, by name; empty for a bare text. Reads them all. */
  hashMedia(names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

const CHUNK_BYTES = 512 * 1024;

/** Opens a `.txt` or `.zip` as WhatsApp wrote it. The zip is never unpacked: its text streams, at most {@link LIMITS.UPLOAD_BYTES}. */
export async function openExportFile(path: string): Promise<Result<ExportFile, ExportFileRefusal>> {
  const size = await sizeOf(path);
  if (size === null)
    return refuse('export-file-missing', 'There is no such file, or it may not be read.', 'Check the path.');
  if (size > LIMITS.UPLOAD_BYTES)
    return refuse(
      'export-file-too-large',
      `The file has ${size} bytes; the most is ${LIMITS.UPLOAD_BYTES}.`,
      'Export the chat without media.',
    );
  if (!(await isZip(path))) return ok(openText(path, size));
  const archive = await openArchive(path, size);
  return archive.ok ? ok(fromArchive(archive.value)) : archive;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const [found] = await Promise.all([stat(path), access(path, constants.R_OK)]);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.readUInt32BE(0) === 0x504b_0304 || buffer.readUInt32BE(0) === 0x504b_0506;
  } finally {
    await file.close();
  }
}

const openText = (path: string, size: number): ExportFile => ({
  chat: chatNameOf(basename(path)),
  source: {
    sizeBytes: size,
    open: () => readInPlace(path),
  },
  hashMedia: async () => new Map(),
  close: () => {},
});

/** Reads a file through two buffers in turn: while one is worked on the other fills, and what was read before is overwritten. */
async function* readInPlace(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    let [front, back] = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)];
    let pending = file.read(front, 0, CHUNK_BYTES, null);
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      pending = file.read(back, 0, CHUNK_BYTES, null);
      // A consumer that stops early leaves this read to finish on its own.
      pending.catch(() => {});
      yield front.subarray(0, bytesRead);
      [front, back] = [back, front];
    }
  } finally {
    await file.close();
  }
}

const fromArchive = (archive: ExportArchive): ExportFile => ({
  chat: chatNameOf(archive.chatName),
  source: { sizeBytes: archive.textBytes, open: archive.openText },
  hashMedia: archive.hashMedia,
  close: archive.close,
});

/** Words that WhatsApp puts around the chat's name, in the languages whose exports we know. */
const AROUND_NAME =
  /^(?:whatsapp[ _-]*chat[ _-]*(?:with|mit|-)?|chat[ _-]*(?:de[ _-]*)?whatsapp[ _-]*(?:con)?|conversas?[ _-]*(?:do|no)[ _-]*whatsapp[ _-]*com|discussion[ _-]*whatsapp[ _-]*avec|whatsapp[ _-]*chat[ _-]*met|чат[ _-]*whatsapp[ _-]*(?:с|з)?)[ _-]*/iu;

export function chatNameOf(fileName: string): string {
  // A name in an archive may hold what a screen obeys, or what turns the words around it.
  const shown = fileName.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  const stem = shown.slice(0, shown.length - extname(shown).length);
  const name = stem.replace(AROUND_NAME, '').trim();
  return name === '' ? stem : name;
}
