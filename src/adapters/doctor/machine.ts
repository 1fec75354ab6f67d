import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { AnswerLanguages, type DoctorFacts, type FolderFacts, type ProgramFacts } from '../../desk/index.ts';
import { asInstant } from '../../model/index.ts';

/** @param version of this program */
export function lookAtProgram(version: string): ProgramFacts {
  const known = Intl.DateTimeFormat.supportedLocalesOf([...AnswerLanguages]);
  // No Node has data for Creole; the desk brings its own words.
  const asked = AnswerLanguages.filter((language) => language !== 'ht');
  return {
    version,
    node: process.versions.node,
    zoneData: process.versions['tz'] ?? 'unknown age',
    missingLanguages: asked.filter((language) => !known.includes(language)),
  };
}

const READABLE_BY_OTHERS = 0o077;

export const isReadableByOthers = (path: string): boolean =>
  existsSync(path) && (statSync(path).mode & READABLE_BY_OTHERS) !== 0;

const NO_FOLDER: FolderFacts = {
  exists: false,
  hasKey: false,
  isOurs: false,
  openSecrets: [],
  unwritable: null,
  freeBytes: 0,
};

/** A data folder as it lies there; leaves nothing behind in it. */
export function lookAtFolder(folder: string): FolderFacts {
  if (!existsSync(folder)) return NO_FOLDER;
  const { bavail, bsize } = statfsSync(folder);
  return {
    exists: true,
    hasKey: existsSync(join(folder, 'desk.key')),
    isOurs: statSync(join(folder, 'desk.key'), { throwIfNoEntry: false })?.uid === process.getuid?.(),
    openSecrets: secretsIn(folder).filter((name) => isReadableByOthers(join(folder, name))),
    unwritable: whyUnwritable(folder),
    freeBytes: bavail * bsize,
  };
}

function secretsIn(folder: string): readonly string[] {
  const days = join(folder, 'reply-keys');
  const keys = existsSync(days) ? readdirSync(days).map((name) => join('reply-keys', name)) : [];
  return ['desk.key', 'reply-keys', join('postgres', 'password'), ...keys];
}

/** Writes a file and has the disk confirm it, as a desk does with every commit. */
function whyUnwritable(folder: string): string | null {
  const path = join(folder, `doctor.${process.pid}`);
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      writeSync(file, 'a desk must be able to do this');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no reason told';
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param place a backup, or a folder in which backups lie; what was broken off counts for nothing */
export function lookAtBackups(place: string): DoctorFacts['backup'] {
  if (!existsSync(place)) return 'none';
  const paths = statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place];
  const times = paths
    .filter((path) => !path.endsWith('.part'))
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .filter((found) => found?.isFile())
    .map((found) => Math.floor(found!.mtimeMs));
  return times.length > 0 ? asInstant(Math.max(...times)) : 'none';
}
