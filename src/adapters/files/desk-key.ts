import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unusable } from '../unusable.ts';

const KEY_BYTES = 32;

/**
 * The desk's master key: 32 random bytes in `desk.key` of the data folder, readable by its owner alone, made on first use.
 * Pseudonyms, the address book and opt-out marks hang on it; a backup of the database without it tells of nobody.
 */
export function loadDeskKey(dataFolder: string): Uint8Array {
  mkdirSync(dataFolder, { recursive: true });
  const path = join(dataFolder, 'desk.key');
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  try {
    linkSync(draft, path); // fails where there is one already: two desks that start at once agree on the first
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  chmodSync(path, 0o600);
  return readDeskKey(dataFolder);
}

/** The key of a folder that has one, with nothing made and nothing set right. */
export function readDeskKey(dataFolder: string): Uint8Array {
  const path = join(dataFolder, 'desk.key');
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== KEY_BYTES)
    throw new Unusable(
      `${path} is damaged: a desk key has ${KEY_BYTES} bytes. Put the copy you keep elsewhere in its place.`,
    );
  return key;
}
