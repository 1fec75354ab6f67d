import { isDiskFull } from '../adapters/disk-full.ts';
import { whyAway } from '../adapters/postgres/away.ts';
import type { BoardView } from '../desk/index.ts';
import { describeError } from './failures.ts';

/** An error as the log says it. */
export interface Fault {
  readonly error: string;
  readonly isDatabaseAway: boolean;
  readonly isDiskFull: boolean;
}

export function faultOf(error: unknown): Fault {
  const why = whyAway(error);
  if (why === null) return { error: describeError(error), isDatabaseAway: false, isDiskFull: isDiskFull(error) };
  return {
    error: `the desk cannot reach its database (${why}); it goes on by itself as soon as the database is back.`,
    isDatabaseAway: true,
    isDiskFull: false,
  };
}

/**
 * The errors of a desk, a line each. While its database is away everything fails, many times a second: that is said once, and once that it is
 * over. Of any other error that comes again and again a line a minute says how often: a log is on the same disk that is full.
 */
export interface FaultLog {
  tell(error: unknown): void;
  note(fault: Fault): void;
  hearBoard(board: BoardView): void;
  /** Something found no room on the disk a moment ago. */
  isDiskFull(): boolean;
}

const AGAIN_MILLISECONDS = 60_000;
/** Retention writes once a minute, so a full disk is found again by then. */
const FULL_MILLISECONDS = 90_000;
const FAULTS_HELD = 100;

/** @param elapsed milliseconds by a clock that only goes on */
export function openFaultLog(log: (line: string) => void, elapsed: () => number): FaultLog {
  let isAway = false;
  let fullAt = -Infinity;
  const told = new Map<string, { readonly at: number; unsaid: number }>();
  const tellOnce = (error: string): void => {
    const last = told.get(error);
    const now = elapsed();
    if (last && now - last.at < AGAIN_MILLISECONDS) return void (last.unsaid += 1);
    log(`error: ${error}${last && last.unsaid > 0 ? ` (and ${last.unsaid} times since it was last said)` : ''}`);
    told.delete(error);
    told.set(error, { at: now, unsaid: 0 });
    if (told.size > FAULTS_HELD) told.delete(told.keys().next().value!);
  };
  const note = (fault: Fault): void => {
    if (fault.isDiskFull) fullAt = elapsed();
    if (!fault.isDatabaseAway) return tellOnce(fault.error);
    if (!isAway) log(`error: ${fault.error}`);
    isAway = true;
  };
  return {
    note,
    tell: (error) => note(faultOf(error)),
    hearBoard: ({ desk }) => {
      if (!isAway || desk.databaseAwaySince !== null) return;
      isAway = false;
      log('the desk reaches its database again.');
    },
    isDiskFull: () => elapsed() - fullAt < FULL_MILLISECONDS,
  };
}
