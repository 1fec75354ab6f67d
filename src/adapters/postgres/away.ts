/** What an error of the machine carries besides its message. */
interface LineError {
  readonly code?: string;
  readonly message: string;
  readonly errors?: readonly LineError[];
}

/**
 * No way to a database, and PostgreSQL's own: line broken, no such user, password or database, too many connections, read only, a lock that
 * another session does not let go of, stopping, stopped, starting.
 */
const CODES =
  'ECONNREFUSED ECONNRESET EPIPE ENOTFOUND EAI_AGAIN ETIMEDOUT EHOSTUNREACH ENETUNREACH 08001 08003 08006 25006 28000 28P01 3D000 53300 55P03 57P01 57P02 57P03'.split(
    ' ',
  );
/** What PostgreSQL says of it tells nobody what to look for. */
const PLAINER: Readonly<Record<string, string>> = {
  '55P03': 'another session keeps locked what is needed; pg_blocking_pids() names it',
};
/** The driver gives these no code. */
const ENDED =
  /^(Connection terminated|Cannot use a pool after|timeout exceeded when trying to connect|Client .* not queryable)/;

/** Why there is no way to the database, where that is what an error says: nothing is wrong with what was asked. Null: it says something else. */
export function whyAway(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const failure = error as LineError;
  // An address with two numbers (localhost) fails once for each.
  const { code = '', message } = failure.errors?.[0] ?? failure;
  return CODES.includes(code) || ENDED.test(message) ? (PLAINER[code] ?? message) : null;
}

export const isDatabaseAway = (error: unknown): boolean => whyAway(error) !== null;
