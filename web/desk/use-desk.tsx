import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Answer, ask, deskNow, isRefusal } from './ask.ts';
import type { BoardView, LiveEvent, ProblemView } from './contract.ts';
import { keepSame } from './keep-same.ts';
import { createTurns } from './turns.ts';
import { createDeskStore, type DeskState, type DeskStore } from './desk-store.ts';

const DeskContext = createContext<DeskStore | null>(null);

/** Opens the desk for everything below. */
export function DeskProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [store] = useState(createDeskStore);
  useEffect(() => store.start(), [store]);
  return <DeskContext value={store}>{children}</DeskContext>;
}

const useStore = (): DeskStore => {
  const store = useContext(DeskContext);
  if (!store) throw new Error('no desk is open');
  return store;
};

/** A part of the desk's state; the component is drawn again only where this part has changed. */
export function useDesk<T>(pick: (state: DeskState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

export const useBoard = (): BoardView | null => useDesk(({ board }) => board);

/** Calls back for live events while mounted. */
export function useLive(listener: (event: LiveEvent | null) => void): void {
  const store = useStore();
  useEffect(() => store.listen(listener), [store, listener]);
}

export interface Loaded<T> {
  readonly value: T | null;
  readonly problem: ProblemView | null;
  readonly reload: () => void;
  readonly replace: (value: T) => void;
}

const AGAIN_MILLISECONDS = 5_000;

/** Asks for `path`, again whenever a live event makes the answer old, and every few seconds while the desk fails to answer. */
export function useAnswer<T>(path: string, isOld: (event: LiveEvent) => boolean): Loaded<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  /** The last answer, in an object of its own each time. */
  const [last, setLast] = useState<Held<T> | null>(null);
  const [turns] = useState(createTurns);
  const reload = useCallback(() => {
    const isNews = turns.begin();
    void ask<T>(path).then((answer) => {
      if (!isNews()) return;
      setLast({ path, answer });
      setHeld((before) =>
        keepsOld(before, answer, path) ? before : { path, answer: keepSame(before?.answer, answer) },
      );
    });
  }, [path, turns]);
  useEffect(reload, [reload]);
  const isFailing = last?.path === path && isFailure(last.answer);
  useFailing(last?.path === path ? last.answer : null);
  useEffect(() => {
    if (!isFailing) return undefined;
    const timer = setTimeout(reload, AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isFailing, last, reload]);
  useLive(
    useCallback(
      (event: LiveEvent | null) => {
        if (event === null || isOld(event)) reload();
      },
      [isOld, reload],
    ),
  );
  const answer = held?.path === path ? held.answer : null;
  return {
    value: answer?.ok ? answer.value : null,
    problem: answer && !answer.ok ? answer.problem : null,
    reload,
    replace: (value) => {
      setHeld({ path, answer: { ok: true, value } });
      if (turns.overtake()) reload();
    },
  };
}

interface Held<T> {
  readonly path: string;
  readonly answer: Answer<T>;
}

/** Says under the bar, for as long as this is the last answer, that what is shown may be old. */
export function useFailing(answer: Answer<unknown> | null): void {
  const store = useStore();
  const isFailing = answer !== null && isFailure(answer);
  const isSilent = isFailing && !answer.ok && answer.problem.status === 0;
  useEffect(() => (isFailing ? store.fail(isSilent) : undefined), [isFailing, isSilent, store]);
}

/** No connection, or a desk or a proxy before it that fails: the same question may be answered in a moment. */
const isFailure = (answer: Answer<unknown>): boolean => !answer.ok && !isRefusal(answer.problem);

/** What is on the screen, and what somebody is writing there, stays when the desk fails; a note under the bar says so. */
const keepsOld = <T,>(before: Held<T> | null, answer: Answer<T>, path: string): boolean =>
  isFailure(answer) && before?.path === path && before.answer.ok;

const TICK_MILLISECONDS = 5_000;
const STEP_MILLISECONDS = 15_000;
const stepNow = (step: number): number => Math.floor(deskNow() / step) * step;

/** The desk's clock in steps of a quarter of a minute. Every time on a page hangs on it: a busy desk's boards draw them again no more often. */
export function useNow(stepMilliseconds = STEP_MILLISECONDS): number {
  const store = useStore();
  const subscribe = useCallback(
    (tell: () => void) => {
      const unsubscribe = store.subscribe(tell);
      const timer = setInterval(tell, TICK_MILLISECONDS);
      return () => {
        unsubscribe();
        clearInterval(timer);
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => stepNow(stepMilliseconds));
}
