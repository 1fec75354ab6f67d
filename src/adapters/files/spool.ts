import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Spool } from '../../desk/index.ts';
import { openExportFile } from '../export-file/index.ts';

const NAME = /^[0-9a-f-]{8,64}$/;

/** Uploads in a folder of the desk, one file each, readable by the desk alone. A name that is not an import's id is refused. */
export function openSpool(folder: string): Spool {
  const pathOf = (id: string): string => {
    if (!NAME.test(id)) throw new TypeError('an upload is named by its import');
    return join(folder, id);
  };
  return {
    async write(id, chunks, onBytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = pathOf(id);
      let bytes = 0;
      const count = new Transform({
        transform(chunk: Uint8Array, _encoding, done) {
          bytes += chunk.length;
          onBytes(bytes);
          done(null, chunk);
        },
      });
      await pipeline(chunks, count, createWriteStream(`${path}.part`, { mode: 0o600 }));
      await rename(`${path}.part`, path);
    },
    open: (id) => openExportFile(pathOf(id)),
    async remove(id) {
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.part`, { force: true });
    },
    async list() {
      if (!existsSync(folder)) return [];
      const names = await readdir(folder);
      for (const name of names.filter((candidate) => candidate.endsWith('.part')))
        await rm(join(folder, name), { force: true });
      return names.filter((name) => NAME.test(name));
    },
  };
}
