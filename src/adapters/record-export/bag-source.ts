import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Entry, openPromise } from 'yauzl';
import { ok, type Result } from '../../model/index.ts';
import { type RecordRefusal, refuseRecord } from '../../record/index.ts';

/** The files of an export, in a folder or in a zip archive. */
export interface BagSource {
  /** Links and pipes among them, which are found when they are read. */
  readonly files: ReadonlySet<string>;
  /** Throws for what is no file of its own. */
  read(path: string): AsyncIterable<Uint8Array>;
  close(): void;
}

type Opened = Result<BagSource, RecordRefusal<'export-unreadable'>>;

/** Opens a folder or a .zip file as a bag. */
export async function openBag(path: string): Promise<Opened> {
  const found = await stat(path).catch(() => null);
  if (!found) return refuseRecord('export-unreadable', 'There is nothing at this path.');
  try {
    return found.isDirectory() ? await openFolder(path) : await openZip(path);
  } catch {
    return refuseRecord('export-unreadable', 'The export cannot be read: it is no folder and no sound zip archive.');
  }
}

async function openFolder(folder: string): Promise<Opened> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const kinds = new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'), entry.isFile()]),
  );
  return ok({
    files: new Set(kinds.keys()),
    async *read(path) {
      // What lies behind a link or a pipe may have no end, and is not in the bag.
      if (!kinds.get(path)) throw new Error('it is no file of its own');
      yield* createReadStream(join(folder, path));
    },
    close: () => undefined,
  });
}

async function openZip(path: string): Promise<Opened> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // Of two with one name another tool may take the other.
    if (entries.has(entry.fileName)) throw new Error('a name stands twice');
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  const top = topFolder([...entries.keys()]);
  return ok({
    files: new Set([...entries.keys()].map((name) => name.slice(top.length))),
    async *read(name) {
      yield* await zip.openReadStreamPromise(entries.get(top + name)!);
    },
    close: () => zip.close(),
  });
}

/** The one folder that everything lies in, with its slash; empty where there is none. */
function topFolder(names: readonly string[]): string {
  const top = /^[^/]+\//.exec(names[0] ?? '')?.[0] ?? '';
  return top !== 'data/' && names.every((name) => name.startsWith(top)) ? top : '';
}

/** No record with its proof is longer, nor is any other file of an export. */
const MOST_LINE_BYTES = 8 * 1024 * 1024;
const MOST_FILE_BYTES = 256 * 1024 * 1024;

/** Lines of a file as bytes between line feeds; the last must end in one too, or comes out as a line that says so. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // fatal: bytes that are not UTF-8 are no line. ignoreBOM: a mark at the start is not skipped.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      yield decodeLine(decoder, bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MOST_LINE_BYTES) break;
  }
  if (rest.length > 0) yield UNENDED;
}

/** Stands for a line that cannot be one: no JSON line begins so. */
const UNENDED = '\u0000';

function decodeLine(decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return UNENDED;
  }
}

/** A whole small file; throws where it is none. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_FILE_BYTES) throw new RangeError(`it is longer than ${MOST_FILE_BYTES} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
