/** The machine's codes for a disk or a quota without room; the last is PostgreSQL's own. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', '53100'];

export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && NO_ROOM.includes(String((error as NodeJS.ErrnoException).code));
