/** What an error of the machine carries besides its message. */
interface LineError {
  readonly code?: string;
  readonly message: string;
  readonly errors?: readonly LineError[];
}

/** No way to a database, and PostgreSQL's own: line broken, no such user, password or database, too many connections, stopping, stopped, starting. */
const CODES =
  'ECONNREFUSED ECONNRESET EPIPE ENOTFOUND EAI_AGAIN ETIMEDOUT EHOSTUNREACH ENETUNREACH 08001 08003 08006 28000 28P01 3D000 53300 57P01 57P02 57P03'.split(
    ' ',
  );
/** The driver gives these no code. */
const ENDED = /^(Connection terminated|timeout exceeded when trying to connect|Client .* not queryable)/;

/** Why there is no way to the database, where that is what an error says: nothing is wrong with what was asked. Null: it says something else. */
export function whyAway(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const failure = error as LineError;
  // An address with two numbers (localhost) fails once for each.
  const { code = '', message } = failure.errors?.[0] ?? failure;
  return CODES.includes(code) || ENDED.test(message) ? message : null;
}

export const isDatabaseAway = (error: unknown): boolean => whyAway(error) !== null;
