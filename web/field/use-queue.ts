import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { deskNow, send } from '../desk/ask.ts';
import { canUndo, type Deed, hurry, type Kept, readKept, sendOldest, startOldest, UNDO_MILLISECONDS } from './queue.ts';

const KEY = 'cauce.field.kept';
const SENT_KEY = 'cauce.field.sent';
const LATELY = 6;
/** What was sent longer ago is the desk's to correct. */
const LATELY_MILLISECONDS = 2 * 60 * 60_000;

interface Store {
  readonly queue: readonly Kept[];
  /** What reached the desk lately, newest first. */
  readonly reached: readonly Kept[];
}

const isLate = ({ at }: Kept): boolean => Date.parse(at) < deskNow() - LATELY_MILLISECONDS;

let store: Store = {
  queue: readKept(recall(KEY)),
  reached: readKept(recall(SENT_KEY)).filter((kept) => !isLate(kept)),
};
const listeners = new Set<() => void>();

function put(change: Partial<Store>): void {
  store = { ...store, ...change };
  remember(KEY, JSON.stringify(store.queue));
  remember(SENT_KEY, JSON.stringify(store.reached.map(withoutName)));
  for (const tell of listeners) tell();
}

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
}

const AGAIN_MILLISECONDS = 5_000;
const without = (id: string, may: (kept: Kept) => boolean): readonly Kept[] =>
  store.queue.filter((kept) => kept.id !== id || !may(kept));

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
      put({ queue: hurry(store.queue) });
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
    const kept: Kept = { id: String(body['id']), path, body, at, deed, refused: null, opensAt, isTried: false };
    put({ queue: [...(isUrgent ? hurry(store.queue) : store.queue), kept] });
    setTimeout(() => latest.current(), isUrgent ? 0 : UNDO_MILLISECONDS);
  }, []);
  return {
    ...state,
    keep,
    undo: (id) => put({ queue: without(id, canUndo) }),
    drop: (id) => put({ queue: without(id, ({ refused }) => refused !== null) }),
  };
}

async function drain(onReached: () => void): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    const before = startOldest(store.queue, Date.now());
    if (!before) return;
    put({ queue: before });
    const sent = await sendOldest(before, (path, body) => send(path, body));
    // Something may have been entered meanwhile: only what was sent is changed.
    const gone = new Set(before.filter(({ id }) => !sent.queue.some((kept) => kept.id === id)).map(({ id }) => id));
    const refused = new Map(sent.queue.filter((kept) => kept.refused !== null).map((kept) => [kept.id, kept]));
    put({
      queue: store.queue.filter(({ id }) => !gone.has(id)).map((kept) => refused.get(kept.id) ?? kept),
      reached: sent.reached ? [sent.reached, ...store.reached].slice(0, LATELY) : store.reached,
    });
    if (sent.reached) onReached();
    if (!sent.goesOn) return;
  }
}
