import { whyAway } from '../adapters/postgres/away.ts';
import type { BoardView } from '../desk/index.ts';
import { describeError } from './failures.ts';

/** An error as the log says it. */
export interface Fault {
  readonly error: string;
  readonly isDatabaseAway: boolean;
}

export function faultOf(error: unknown): Fault {
  const why = whyAway(error);
  if (why === null) return { error: describeError(error), isDatabaseAway: false };
  return {
    error: `the desk cannot reach its database (${why}); it goes on by itself as soon as the database is back.`,
    isDatabaseAway: true,
  };
}

/** The errors of a desk, a line each. While its database is away everything fails, many times a second: that is said once, and once that it is over. */
export interface FaultLog {
  tell(error: unknown): void;
  note(fault: Fault): void;
  hearBoard(board: BoardView): void;
}

export function openFaultLog(log: (line: string) => void): FaultLog {
  let isAway = false;
  const note = (fault: Fault): void => {
    if (!fault.isDatabaseAway || !isAway) log(`error: ${fault.error}`);
    isAway ||= fault.isDatabaseAway;
  };
  return {
    note,
    tell: (error) => note(faultOf(error)),
    hearBoard: ({ desk }) => {
      if (!isAway || desk.databaseAwaySince !== null) return;
      isAway = false;
      log('the desk reaches its database again.');
    },
  };
}
