import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Checksum } from '../../record/index.ts';

/** A file of a bag while it is written: its checksum and its length grow with it. */
export interface BagFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A bag on its way into a folder. */
export interface BagFolder {
  open(path: string): Promise<BagFile>;
  /** A whole file; one of very many need not be forced to the disk by itself. */
  put(path: string, text: string, mustSync?: boolean): Promise<void>;
  /** Checksums of what has been closed. */
  sums(): readonly Checksum[];
  /** Closes what is still being written: a file that was removed takes its room until nobody holds it open. */
  abandon(): Promise<void>;
  /** Bytes and files under `data/`. */
  payload(): { readonly bytes: number; readonly files: number };
}

const BUFFER_CHARS = 1 << 20;

export function createBagFolder(folder: string): BagFolder {
  const sums: Checksum[] = [];
  const payload = { bytes: 0, files: 0 };
  const writing = new Set<FileHandle>();
  const openFile = async (path: string, mustSync = true): Promise<BagFile> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const handle = await open(join(folder, path), 'wx');
    writing.add(handle);
    const hash = createHash('sha256');
    let waiting = '';
    const flush = async (): Promise<void> => {
      const bytes = Buffer.from(waiting);
      waiting = '';
      if (path.startsWith('data/')) payload.bytes += bytes.length;
      await writeBytes(handle, hash, bytes);
    };
    return {
      async write(text) {
        waiting += text;
        if (waiting.length > BUFFER_CHARS) await flush();
      },
      async close() {
        await flush();
        if (mustSync) await handle.sync();
        writing.delete(handle);
        await handle.close();
        if (path.startsWith('data/')) payload.files += 1;
        sums.push({ path, sha256: hash.digest('hex') });
      },
    };
  };
  return {
    open: (path) => openFile(path),
    async put(path, text, mustSync) {
      const file = await openFile(path, mustSync);
      await file.write(text);
      await file.close();
    },
    sums: () => sums,
    async abandon() {
      for (const handle of writing) await handle.close();
    },
    payload: () => payload,
  };
}

async function writeBytes(handle: FileHandle, hash: Hash, bytes: Buffer): Promise<void> {
  hash.update(bytes);
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}
