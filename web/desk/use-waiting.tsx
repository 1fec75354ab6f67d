import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type Answer, ask } from './ask.ts';
import type { LiveEvent, WaitingView } from './contract.ts';
import { keepSame } from './keep-same.ts';
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
  useFailing(last);
  const { now, soon } = useReload(
    useCallback(async () => {
      const isNews = turns.begin();
      const answer = await ask<WaitingView>('/api/waiting', { signal: AbortSignal.timeout(WAIT_MILLISECONDS) });
      if (!isNews()) return;
      setLast(answer);
      if (answer.ok) setWaiting((before) => keepSame(before, answer.value));
    }, [turns]),
  );
  useLive(
    useCallback(
      (event: LiveEvent | null) => {
        if (event === null || event.type === 'handoffs' || event.type === 'referrals') now();
        else if (event.type === 'board') soon();
      },
      [now, soon],
    ),
  );
  return waiting;
}

/** `now` loads at once; `soon` at most every few seconds, however often it is called. */
function useReload(load: () => Promise<void>): { readonly now: () => void; readonly soon: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useCallback((): void => void load(), [load]);
  const soon = useCallback((): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void load();
    }, LEAST_MILLISECONDS);
  }, [load]);
  useEffect(() => {
    now();
    const again = setInterval(now, AGAIN_MILLISECONDS);
    return () => {
      clearInterval(again);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [now]);
  return { now, soon };
}
