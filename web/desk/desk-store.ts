import { ask, deskNow, isRefusal, noteDeskTime } from './ask.ts';
import type { BoardView, LiveEvent, ProblemView } from './contract.ts';
import { keepSame } from './keep-same.ts';
import { openLive } from './live.ts';

export interface Connection {
  readonly state: 'connecting' | 'live' | 'lost';
  /** Since when it is so, on the desk's clock. */
  readonly since: number;
}

export interface DeskState {
  readonly board: BoardView | null;
  /** Why there is no board. */
  readonly problem: ProblemView | null;
  readonly connection: Connection;
  /** Since when a view of the page has got no answer, on the desk's clock; null where every one is answered. */
  readonly failingSince: number | null;
  /** One of them has got none at all: the stream may stand, and nothing comes. */
  readonly isSilent: boolean;
}

export interface DeskStore {
  get(): DeskState;
  subscribe(listener: () => void): () => void;
  /** Calls `listener` for every live event, and with null after a reconnect: anything may have changed. */
  listen(listener: (event: LiveEvent | null) => void): () => void;
  /** A view of the page is answered with a failure, or not at all; what is returned takes that back. */
  fail(isSilent: boolean): () => void;
  start(): () => void;
}

const AGAIN_MILLISECONDS = 5_000;

/** One copy of the board for the whole page: fetched once, then replaced by live events, refetched after a lost connection. */
export function createDeskStore(): DeskStore {
  let state: DeskState = {
    board: null,
    problem: null,
    connection: { state: 'connecting', since: deskNow() },
    failingSince: null,
    isSilent: false,
  };
  const subscribers = new Set<() => void>();
  const listeners = new Set<(event: LiveEvent | null) => void>();
  const put = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const tell of subscribers) tell();
  };
  const fail = countFailing(put);
  const putBoard = (board: BoardView): void => {
    noteDeskTime(board.asOf);
    put({ board: keepSame(state.board, board), problem: null });
  };
  const question = askBoard({ onBoard: putBoard, onProblem: (problem) => put({ problem }), fail });
  const follow = (): (() => void) =>
    openLive({
      onEvent: (event) => {
        if (event.type === 'board') question.answer(event.board);
        for (const tell of listeners) tell(event);
      },
      onConnection: (next) => {
        const wasLost = state.connection.state === 'lost';
        if (state.connection.state !== next) put({ connection: { state: next, since: deskNow() } });
        if (next !== 'live' || !wasLost) return;
        question.ask();
        for (const tell of listeners) tell(null);
      },
    });
  return {
    get: () => state,
    subscribe: (listener) => addTo(subscribers, listener),
    listen: (listener) => addTo(listeners, listener),
    fail,
    start: () => {
      question.ask();
      const unfollow = follow();
      return () => {
        unfollow();
        question.end();
      };
    },
  };
}

/** Keeps account of the views that get no answer, and says since when there is one. */
function countFailing(onChange: (now: Pick<DeskState, 'failingSince' | 'isSilent'>) => void): DeskStore['fail'] {
  const failing = new Set<{ readonly isSilent: boolean }>();
  let since: number | null = null;
  const note = (): void => {
    since = failing.size === 0 ? null : (since ?? deskNow());
    onChange({ failingSince: since, isSilent: [...failing].some(({ isSilent }) => isSilent) });
  };
  return (isSilent) => {
    const view = { isSilent };
    failing.add(view);
    note();
    return () => {
      failing.delete(view);
      note();
    };
  };
}

interface BoardQuestion {
  /** Asks for the board, again every few seconds while the desk fails to answer. */
  ask(): void;
  /** A board has come by the stream. */
  answer(board: BoardView): void;
  end(): void;
}

function askBoard(told: {
  readonly onBoard: (board: BoardView) => void;
  readonly onProblem: (problem: ProblemView) => void;
  readonly fail: DeskStore['fail'];
}): BoardQuestion {
  let boards = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let endFailing: (() => void) | null = null;
  const end = (): void => {
    clearTimeout(again);
    endFailing?.();
    endFailing = null;
  };
  const answer = (board: BoardView): void => {
    boards += 1;
    end();
    told.onBoard(board);
  };
  const load = async (): Promise<void> => {
    const before = boards;
    const found = await ask<BoardView>('/api/board');
    // The stream was faster, and what it brought is newer.
    if (boards !== before) return;
    if (found.ok) return answer(found.value);
    told.onProblem(found.problem);
    if (isRefusal(found.problem)) return;
    endFailing ??= told.fail(found.problem.status === 0);
    clearTimeout(again);
    again = setTimeout(() => void load(), AGAIN_MILLISECONDS);
  };
  return { ask: () => void load(), answer, end };
}

function addTo<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => void set.delete(item);
}
