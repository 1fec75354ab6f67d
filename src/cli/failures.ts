import { isDiskFull } from '../adapters/disk-full.ts';
import { whyAway } from '../adapters/postgres/away.ts';
import { isUnusable } from '../adapters/unusable.ts';

/** What an error of the machine carries besides its message. */
interface MachineError {
  readonly code?: string;
  readonly message: string;
  readonly path?: string;
  readonly port?: number;
  readonly errors?: readonly MachineError[];
}

const NO_RIGHTS = ['EACCES', 'EPERM', 'EROFS'];
const NO_FOLDER = ['EEXIST', 'ENOTDIR', 'EISDIR'];
/**
 * What stopped Cauce from outside, and what to do about it, in a sentence each; null for a fault of ours, whose stack says where it is.
 * No name that an operator did not give and no value of a row stands in it.
 */
export function describeFailure(error: unknown): string | null {
  if (isUnusable(error)) return error.message;
  if (!(error instanceof Error)) return null;
  const failure = error as MachineError;
  // An address with two numbers (localhost) fails once for each.
  const { code = '', path, port } = failure.errors?.[0] ?? failure;
  if (code === 'EADDRINUSE')
    return `port ${port} of this computer is taken; another desk or example may be running.\nStop it first, or choose another port with --port.`;
  if (isDiskFull(error)) return `the disk is full${at(path)}. Make room, then try again; what was stored is kept.`;
  const away = whyAway(error);
  if (away !== null)
    return `the database does not let this in: ${away}. Check DATABASE_URL (in the settings: sharedLog), and that its PostgreSQL runs.`;
  if (path === undefined) return null;
  if (NO_RIGHTS.includes(code))
    return `${path} may not be read or written by this user. Do this as the desk’s user, give that user the folder, or name another.`;
  if (NO_FOLDER.includes(code)) return `${path} is not a folder. Name another, or move what is there.`;
  return null;
}

const at = (path: string | undefined): string => (path === undefined ? '' : ` (${path})`);

/** What a log says of an error: a sentence where an operator can mend it, else the stack. */
export const describeError = (error: unknown): string =>
  describeFailure(error) ?? (error as Partial<Error>).stack ?? String(error);
