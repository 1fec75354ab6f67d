import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BAG_FILES, parseRecordLine } from '../../record/index.ts';
import { openBag, readLines } from './bag-source.ts';

/**
 * Exports in a folder that show what is to be erased: those with one of the records in them, those that broke off, and those that nobody can
 * read, since they may. Answers names, sorted.
 */
export async function findExportsOf(folder: string, records: ReadonlySet<number>): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const found: string[] = [];
  for (const name of names.toSorted())
    if (!name.endsWith('.zip') || (await mayHold(join(folder, name), records))) found.push(name);
  return found;
}

/** Takes exports from a folder; one that is gone already is none to take. */
export async function removeExports(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

async function mayHold(path: string, records: ReadonlySet<number>): Promise<boolean> {
  const bag = await openBag(path);
  if (!bag.ok) return true;
  try {
    for await (const line of readLines(bag.value.read(BAG_FILES.records))) {
      const parsed = parseRecordLine(line);
      if (!parsed || records.has(parsed.index)) return true;
    }
    return false;
  } catch {
    return true;
  } finally {
    bag.value.close();
  }
}
