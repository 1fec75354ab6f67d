import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { deskNow, send } from '../desk/ask.ts';
import { newCommandId } from '../handoffs/acting.ts';
import {
  canUndo,
  type Deed,
  hurry,
  type Kept,
  readKept,
  sendAgain,
  sendNext,
  startNext,
  UNDO_MILLISECONDS,
} from './queue.ts';

const KEY = 'cauce.field.kept';
const SENT_KEY = 'cauce.field.sent';
const LATELY = 6;
/** What was sent longer ago is the desk's to correct. */
const LATELY_MILLISECONDS = 2 * 60 * 60_000;

interface Store {
  readonly queue: readonly Kept[];
  /** What reached the desk lately, newest first. */
  readonly reached: readonly Kept[];
  /** The browser keeps it: it outlives the page. */
  readonly isSafe: boolean;
}

const isLate = ({ at }: Kept): boolean => Date.parse(at) < deskNow() - LATELY_MILLISECONDS;

const readStore = (): Store => ({
  queue: readKept(recall(KEY)),
  reached: readKept(recall(SENT_KEY)).filter((kept) => !isLate(kept)),
  isSafe: true,
});

let store: Store = readStore();
const listeners = new Set<() => void>();

/** What the browser keeps now: another tab of the same phone may have entered something, and nothing of it may be written over. */
const latestStore = (): Store => (store.isSafe ? readStore() : store);

function put(change: (before: Store) => Partial<Store>): void {
  const before = latestStore();
  const next = { ...before, ...change(before) };
  const isSafe = remember(KEY, JSON.stringify(next.queue));
  remember(SENT_KEY, JSON.stringify(next.reached.map(withoutName)));
  show({ ...next, isSafe });
}

function show(next: Store): void {
  store = next;
  for (const tell of listeners) tell();
}

addEventListener('storage', ({ key }) => {
  if (key === KEY || key === SENT_KEY) show(latestStore());
});

/** Of what was sent the phone keeps what a correction needs, and nobody's name. */
const withoutName = (kept: Kept): Kept => ({ ...kept, body: { handoff: kept.body['handoff'] ?? null } });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export interface Queue extends Store {
  /** Keeps a command and sends it; `isUrgent` ones go at once and take all before them along. */
  readonly keep: (path: string, body: Readonly<Record<string, unknown>>, deed: Deed, isUrgent?: boolean) => void;
  /** Takes one back that has not been on its way yet. */
  readonly undo: (id: string) => void;
  /** Puts a refused one away. */
  readonly drop: (id: string) => void;
  /** Sends a refused one once more, behind all that waits. */
  readonly again: (id: string) => void;
}

const AGAIN_MILLISECONDS = 5_000;
const take = (id: string, may: (kept: Kept) => boolean): void =>
  put(({ queue }) => ({ queue: queue.filter((kept) => kept.id !== id || !may(kept)) }));

/**
 * The commands this phone keeps. They outlive a closed page and a phone that was turned off, and send themselves while the desk is heard:
 * what was entered without a connection has then surely not been sent, and can be taken back.
 */
export function useQueue(onReached: () => void, isHeard: boolean): Queue {
  const state = useSyncExternalStore(subscribe, () => store);
  const isBusy = useRef(false);
  const flush = useCallback(() => {
    if (isBusy.current || !isHeard) return;
    isBusy.current = true;
    void drain(onReached).finally(() => (isBusy.current = false));
  }, [onReached, isHeard]);
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState !== 'hidden') return;
      put(({ queue }) => ({ queue: hurry(queue) }));
      flush();
    };
    flush();
    const timer = setInterval(flush, AGAIN_MILLISECONDS);
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [flush]);
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  const keep = useCallback<Queue['keep']>((path, body, deed, isUrgent = false) => {
    const opensAt = isUrgent ? 0 : Date.now() + UNDO_MILLISECONDS;
    const at = new Date(deskNow()).toISOString();
    const kept: Kept = {
      id: String(body['id']),
      path,
      body,
      at,
      deed,
      refused: null,
      opensAt,
      isTried: false,
      failures: 0,
    };
    put(({ queue }) => ({ queue: [...(isUrgent ? hurry(queue) : queue), kept] }));
    setTimeout(() => latest.current(), isUrgent ? 0 : UNDO_MILLISECONDS);
  }, []);
  return {
    ...state,
    keep,
    undo: (id) => take(id, canUndo),
    drop: (id) => take(id, ({ refused }) => refused !== null),
    again: (id) => {
      put(({ queue }) => ({ queue: sendAgain(queue, id, newCommandId()) }));
      flush();
    },
  };
}

/** A line that has gone silent holds the queue no longer than that. */
const WAIT_MILLISECONDS = 20_000;

async function drain(onReached: () => void): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    const before = startNext(latestStore().queue, Date.now());
    if (!before) return;
    put(() => ({ queue: before }));
    const sent = await sendNext(before, (path, body) => send(path, body, WAIT_MILLISECONDS));
    if (!sent) return;
    const { kept, after, goesOn } = sent;
    // Something may have been entered meanwhile: only what was sent is changed.
    put(({ queue, reached }) => ({
      queue: queue.flatMap((each) => (each.id === kept.id ? (after ?? []) : each)),
      reached: after ? reached : [kept, ...reached].slice(0, LATELY),
    }));
    if (!after) onReached();
    if (!goesOn) return;
  }
}
