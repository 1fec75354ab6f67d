import { useSyncExternalStore } from 'react';

/** Below this width of the window a page stands in one column, in letters of the size that is set. */
const SMALL_WINDOW = '(max-width: 53.75em)';

export const isSmallWindow = (): boolean => matchMedia(SMALL_WINDOW).matches;

const watch = (tell: () => void): (() => void) => {
  const query = matchMedia(SMALL_WINDOW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

/** The same, followed as it changes. */
export const useSmallWindow = (): boolean => useSyncExternalStore(watch, isSmallWindow);
