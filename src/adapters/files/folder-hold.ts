import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Unusable } from '../unusable.ts';

const BUSY = 5;

/**
 * Takes a data folder for one desk process. The lock is the system's, on an empty file: it ends with its process, however that ends, and is
 * seen by every process that sees the file. (Node locks no files; the SQLite in it does, and is used for nothing else.)
 * @param who how the process is told to the next one that comes
 * @returns how to let go of it
 */
export function holdFolder(folder: string, who: string): () => void {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.R_OK | constants.W_OK);
  const path = join(folder, 'desk.lock');
  const holder = join(folder, 'desk.holder');
  const lock = lockFile(path, () => refuseHeld(folder, holder));
  writeFileSync(holder, who);
  return () => lock.close();
}

function lockFile(path: string, refuse: () => Unusable): DatabaseSync {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(path, { timeout: 0 });
    lock.exec('pragma journal_mode = memory; begin exclusive');
    return lock;
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === BUSY) throw refuse();
    throw new Unusable(
      `${path} cannot be locked (${message}). Do this as the desk’s user, with the folder on a disk of this computer.`,
    );
  }
}

function refuseHeld(folder: string, holder: string): Unusable {
  const who = existsSync(holder) ? readFileSync(holder, 'utf8') : 'a process that has only just begun';
  return new Unusable(
    `The desk in ${folder} runs already: ${who}. Stop that one first, or name another folder with --data.`,
  );
}
