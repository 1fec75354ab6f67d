import { createReadStream, existsSync, readdirSync, type ReadStream, rmSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Exports of the record that wait to be fetched: whole files in a folder that only the desk reads, the newest few alone. */
export interface ExportShelf {
  readonly folder: string;
  /** A path for a new export; the oldest make room for it. */
  place(id: string): Promise<string>;
  /** A whole export as it is read from the disk, with its length in bytes; null where there is none (any more). */
  read(id: string): Promise<{ readonly name: string; readonly bytes: number; readonly stream: ReadStream } | null>;
}

const ID = /^[A-Za-z0-9-]{8,64}$/;
const KEPT_EXPORTS = 4;

/** Opens the folder for the one desk that works in it. */
export function openExportShelf(folder: string): ExportShelf {
  removeBrokenOff(folder);
  const nameOf = (id: string): string => `record-${id}.zip`;
  return {
    folder,
    async place(id) {
      if (!ID.test(id)) throw new TypeError('an export is named by its id');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const name of (await byAge(folder)).slice(KEPT_EXPORTS - 1)) await rm(join(folder, name), { force: true });
      return join(folder, nameOf(id));
    },
    async read(id) {
      if (!ID.test(id)) return null;
      const path = join(folder, nameOf(id));
      const found = await stat(path).catch(() => null);
      return found && { name: nameOf(id), bytes: found.size, stream: createReadStream(path) };
    },
  };
}

/** What was under way when a desk was stopped or killed holds records in plain text. One desk works in a folder, so nothing is under way now. */
function removeBrokenOff(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((entry) => /\.zip\.partial(?:-zip)?$/.test(entry)))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Newest first. */
async function byAge(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  return aged.toSorted((one, other) => other.at - one.at).map(({ name }) => name);
}
