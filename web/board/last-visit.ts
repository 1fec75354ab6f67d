import { useEffect, useState } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { deskNow } from '../desk/ask.ts';

const KEY = 'cauce.lastVisit';
let atLoad: number | null | undefined;

/** When this browser looked at the desk last, before now; null on a first visit. The same for as long as the page is open. */
export function useLastVisit(): number | null {
  const [lastVisit] = useState(() => (atLoad === undefined ? (atLoad = readVisit()) : atLoad));
  return lastVisit;
}

/** Leaving or hiding the page ends a visit, whichever view is open. */
export function useVisitEnd(): void {
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') endVisit();
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', endVisit);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', endVisit);
    };
  }, []);
}

const endVisit = (): void => void remember(KEY, String(deskNow()));

function readVisit(): number | null {
  const kept = Number(recall(KEY) ?? Number.NaN);
  return Number.isFinite(kept) && kept > 0 ? kept : null;
}
