import { ask, deskNow, noteDeskTime } from './ask.ts';
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
  /** Since when a view of the page has been answered with failures, on the desk's clock; null where every one is answered. */
  readonly failingSince: number | null;
}

export interface DeskStore {
  get(): DeskState;
  subscribe(listener: () => void): () => void;
  /** Calls `listener` for every live event, and with null after a reconnect: anything may have changed. */
  listen(listener: (event: LiveEvent | null) => void): () => void;
  /** A view of the page gets no answer; what is returned takes that back. */
  fail(): () => void;
  start(): () => void;
}

/** One copy of the board for the whole page: fetched once, then replaced by live events, refetched after a lost connection. */
export function createDeskStore(): DeskStore {
  let state: DeskState = {
    board: null,
    problem: null,
    connection: { state: 'connecting', since: deskNow() },
    failingSince: null,
  };
  let failing = 0;
  const subscribers = new Set<() => void>();
  const listeners = new Set<(event: LiveEvent | null) => void>();
  const put = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const tell of subscribers) tell();
  };
  const putBoard = (board: BoardView): void => {
    noteDeskTime(board.asOf);
    put({ board: keepSame(state.board, board), problem: null });
  };
  const load = async (): Promise<void> => {
    const answer = await ask<BoardView>('/api/board');
    if (answer.ok) putBoard(answer.value);
    else put({ problem: answer.problem });
  };
  const follow = (): (() => void) =>
    openLive({
      onEvent: (event) => {
        if (event.type === 'board') putBoard(event.board);
        for (const tell of listeners) tell(event);
      },
      onConnection: (next) => {
        const wasLost = state.connection.state === 'lost';
        if (state.connection.state !== next) put({ connection: { state: next, since: deskNow() } });
        if (next !== 'live' || !wasLost) return;
        void load();
        for (const tell of listeners) tell(null);
      },
    });
  return {
    get: () => state,
    subscribe: (listener) => addTo(subscribers, listener),
    listen: (listener) => addTo(listeners, listener),
    fail: () => {
      failing += 1;
      if (failing === 1) put({ failingSince: deskNow() });
      return () => {
        failing -= 1;
        if (failing === 0) put({ failingSince: null });
      };
    },
    start: () => {
      void load();
      return follow();
    },
  };
}

function addTo<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => void set.delete(item);
}
