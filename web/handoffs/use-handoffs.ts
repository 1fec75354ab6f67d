import { useEffect } from 'react';
import type { HandoffsView, LiveEvent } from '../desk/contract.ts';
import { type Loaded, useAnswer } from '../desk/use-desk.tsx';

/** The books have moved: what was asked before is old. */
export const booksMoved = (event: LiveEvent): boolean => (event.type as string) === 'handoffs';

const AGAIN_MILLISECONDS = 20_000;

/** Asks for a view of the books, and again when they move; clocks run out without an event, so also every now and then. */
export function useBooks<T>(path: string, everyMilliseconds = AGAIN_MILLISECONDS): Loaded<T> {
  const loaded = useAnswer<T>(path, booksMoved);
  const { reload } = loaded;
  useEffect(() => {
    const timer = setInterval(reload, everyMilliseconds);
    return () => clearInterval(timer);
  }, [reload, everyMilliseconds]);
  return loaded;
}

export const useHandoffs = (): Loaded<HandoffsView> => useBooks<HandoffsView>('/api/handoffs');
