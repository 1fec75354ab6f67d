import { useEffect } from 'react';
import type { HandoffsView, LiveEvent } from '../desk/contract.ts';
import { type Loaded, useAnswer } from '../desk/use-desk.tsx';

/** The books have moved: what was asked before is old. */
export const booksMoved = (event: LiveEvent): boolean => (event.type as string) === 'handoffs';

const AGAIN_MILLISECONDS = 20_000;

/** Asks for a view of the books, and again when they move; clocks run out without an event, so also every twenty seconds. */
export function useBooks<T>(path: string): Loaded<T> {
  const loaded = useAnswer<T>(path, booksMoved);
  const { reload } = loaded;
  useEffect(() => {
    const timer = setInterval(reload, AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [reload]);
  return loaded;
}

export const useHandoffs = (): Loaded<HandoffsView> => useBooks<HandoffsView>('/api/handoffs');
