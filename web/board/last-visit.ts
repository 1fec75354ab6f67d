import { useEffect, useState } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { deskNow } from '../desk/ask.ts';

const KEY = 'cauce.lastVisit';
let atLoad: number | null | undefined;

/** When this browser looked at the board last, before now; null on a first visit. Leaving or hiding the page ends a visit. */
export function useLastVisit(): number | null {
  const [lastVisit] = useState(() => (atLoad === undefined ? (atLoad = readVisit()) : atLoad));
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') remember(KEY, String(deskNow()));
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', endVisit);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', endVisit);
    };
  }, []);
  return lastVisit;
}

const endVisit = (): void => remember(KEY, String(deskNow()));

function readVisit(): number | null {
  const kept = Number(recall(KEY) ?? Number.NaN);
  return Number.isFinite(kept) && kept > 0 ? kept : null;
}
