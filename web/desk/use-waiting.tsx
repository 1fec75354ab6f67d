import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Answer, ask } from './ask.ts';
import type { LiveEvent, WaitingView } from './contract.ts';
import { keepSame } from './keep-same.ts';
import { createNews } from './news.ts';
import { createTurns } from './turns.ts';
import { useFailing, useLive } from './use-desk.tsx';

const WaitingContext = createContext<WaitingView | null>(null);

/** What waits for a person, asked once for the bar and whatever page is open. */
export const WaitingProvider = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <WaitingContext value={useFetched()}>{children}</WaitingContext>
);

/** Null until the desk has said. */
export const useWaiting = (): WaitingView | null => useContext(WaitingContext);

/** A network may swallow everything and keep the stream open: what is asked every few seconds finds that out. */
const WAIT_MILLISECONDS = 10_000;
/** Clocks run out without an event. */
const AGAIN_MILLISECONDS = 15_000;
/** A busy desk's board moves many times a second; questions need not be counted as often. */
const LEAST_MILLISECONDS = 3_000;

function useFetched(): WaitingView | null {
  const [waiting, setWaiting] = useState<WaitingView | null>(null);
  const [last, setLast] = useState<Answer<WaitingView> | null>(null);
  const [turns] = useState(createTurns);
  const [news] = useState(createNews);
  useFailing(last);
  const { now, soon } = useReload(
    useCallback(async () => {
      const isNews = turns.begin();
      const answer = await ask<WaitingView>('/api/waiting', { signal: AbortSignal.timeout(WAIT_MILLISECONDS) });
      if (!isNews()) return false;
      setLast(answer);
      if (!answer.ok) return false;
      setWaiting((before) => keepSame(before, answer.value));
      return news.answer(answer.value);
    }, [turns, news]),
  );
  useLive(
    useCallback(
      (event: LiveEvent | null) => {
        if (event === null || event.type === 'referrals') return now();
        if ((event.type === 'handoffs' || event.type === 'board') && news.tell(event))
          (event.type === 'handoffs' ? now : soon)();
      },
      [now, soon, news],
    ),
  );
  return waiting;
}

interface Reload {
  readonly now: () => void;
  readonly soon: () => void;
}

/** `now` loads at once; `soon` at most every few seconds, however often it is called. What is loaded says whether it is wanted again. */
function useReload(load: () => Promise<boolean>): Reload {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const reload = useMemo((): Reload => {
    const now = (): void => void load().then((isOwed) => isOwed && soon());
    const soon = (): void => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        now();
      }, LEAST_MILLISECONDS);
    };
    return { now, soon };
  }, [load]);
  useEffect(() => {
    reload.now();
    const again = setInterval(reload.now, AGAIN_MILLISECONDS);
    return () => {
      clearInterval(again);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [reload]);
  return reload;
}
