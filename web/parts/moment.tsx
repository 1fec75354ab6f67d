import { type ReactNode, useCallback } from 'react';
import { useBoard, useNow } from '../desk/use-desk.tsx';
import { formatClock, formatMoment, formatRelative, inZone } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

export interface MomentProps {
  readonly at: string;
  /** Makes the time itself reachable by keyboard; rows that open on focus show it anyway. */
  readonly focusable?: boolean;
  /** It has been, whatever the clocks of two desks say: never "in 18 min". */
  readonly isPast?: boolean;
}

/** A time as people say it; the exact one shows on hover and focus, and is read out. */
export function Moment({ at, focusable = false, isPast = false }: MomentProps): ReactNode {
  const speech = useWords();
  const now = useNow();
  const exact = useExact(at);
  return (
    <time className="moment" dateTime={at} {...(focusable ? { tabIndex: 0 } : {})}>
      {formatRelative(isPast ? Math.min(Date.parse(at), now) : Date.parse(at), now, speech)}
      <span className="exact">
        <span className="vh">, </span>
        {exact}
      </span>
    </time>
  );
}

/** Only the day beside a clock hangs on now: a page of a hundred groups is not drawn anew every quarter of a minute for it. */
const DAY_STEP_MILLISECONDS = 5 * 60_000;

/** Writes a time that travels with the desk's offset as its wall clock shows it, with its day where that is not plain. */
export function useClock(): (at: string) => string {
  const speech = useWords();
  const now = useNow(DAY_STEP_MILLISECONDS);
  return useCallback((at) => formatClock(at, now, speech), [now, speech]);
}

/** The exact time in the desk's zone. */
export function useExact(at: string): string {
  const speech = useWords();
  const zone = useBoard()?.zone;
  const shown = zone ? inZone(Date.parse(at), zone) : at;
  return formatMoment(shown, speech);
}
