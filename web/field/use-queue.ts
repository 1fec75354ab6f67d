import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { deskNow, send } from '../desk/ask.ts';
import { type Deed, type Kept, readKept, sendOldest, waitingIn } from './queue.ts';

const KEY = 'cauce.field.kept';
const LATELY = 6;

interface Store {
  readonly queue: readonly Kept[];
  /** What reached the desk lately, newest first. */
  readonly reached: readonly Kept[];
}

let store: Store = { queue: readKept(recall(KEY)), reached: [] };
const listeners = new Set<() => void>();

function put(change: Partial<Store>): void {
  store = { ...store, ...change };
  remember(KEY, JSON.stringify(store.queue));
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export interface Queue extends Store {
  readonly keep: (path: string, body: Readonly<Record<string, unknown>>, deed: Deed) => void;
  /** Puts a refused one away. */
  readonly drop: (id: string) => void;
  /** Sends what waits; called again when the line is back. */
  readonly flush: () => void;
}

const AGAIN_MILLISECONDS = 5_000;

/** The commands this phone keeps. They outlive a closed page and a phone that was turned off, and send themselves. */
export function useQueue(onReached: () => void): Queue {
  const state = useSyncExternalStore(subscribe, () => store);
  const isBusy = useRef(false);
  const flush = useCallback(() => {
    if (isBusy.current) return;
    isBusy.current = true;
    void drain(onReached).finally(() => (isBusy.current = false));
  }, [onReached]);
  useEffect(() => {
    flush();
    const timer = setInterval(flush, AGAIN_MILLISECONDS);
    addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      removeEventListener('online', flush);
    };
  }, [flush]);
  const keep = useCallback<Queue['keep']>(
    (path, body, deed) => {
      const at = new Date(deskNow()).toISOString();
      put({ queue: [...store.queue, { id: String(body['id']), path, body, at, deed, refused: null }] });
      flush();
    },
    [flush],
  );
  return { ...state, keep, flush, drop: (id) => put({ queue: store.queue.filter((kept) => kept.id !== id) }) };
}

async function drain(onReached: () => void): Promise<void> {
  for (let turn = 0; turn < 500 && waitingIn(store.queue).length > 0; turn += 1) {
    const before = store.queue;
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
