import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { ask, deskNow, noteDeskTime } from '../desk/ask.ts';
import type { FieldView, ProblemView } from '../desk/contract.ts';
import { createTurns } from '../desk/turns.ts';
import type { Tongue } from '../words/speech.ts';

export interface Field {
  readonly view: FieldView | null;
  readonly problem: ProblemView | null;
  /** Seconds since the desk was heard. */
  readonly age: number;
  /** The desk cannot be heard: whatever was said before, nobody goes on it. */
  readonly isLost: boolean;
  /** Something answers at the desk's address, be it a refusal: what waits may be sent. */
  readonly isHeard: boolean;
  /** When it was last heard, on the desk's clock; null before the first answer. */
  readonly heardAt: number | null;
  readonly reload: () => void;
}

const ASK_MILLISECONDS = 3_000;
const WAIT_MILLISECONDS = 6_000;
/** A word that is older than this is no word. */
const STALE_SECONDS = 12;

/** Asks for one place every three seconds. A word that has grown old counts as no connection: a go that cannot be recalled in time must not stand there. */
export function useField(place: string): Field {
  const [view, setView] = useState<FieldView | null>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  // On this phone's clock for its age, on the desk's for showing it.
  const heard = useRef<{ readonly here: number; readonly there: number } | null>(null);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const [turns] = useState(createTurns);
  const reload = useCallback(() => {
    const isNews = turns.begin();
    // As old as its question: how long the answer was on its way, nobody knows.
    const here = Date.now();
    void ask<FieldView>(`/api/field/${encodeURIComponent(place)}`, {
      signal: AbortSignal.timeout(WAIT_MILLISECONDS),
    }).then((answer) => {
      // A "go" that was overtaken by a hold must not come back.
      if (!isNews()) return;
      if (answer.ok) {
        noteDeskTime(answer.value.asOf);
        heard.current = { here, there: deskNow() - (Date.now() - here) };
        setView(answer.value);
      }
      setProblem(answer.ok ? null : answer.problem);
    });
  }, [place, turns]);
  useEffect(() => {
    reload();
    const timers = [setInterval(reload, ASK_MILLISECONDS), setInterval(tick, 1_000)];
    addEventListener('online', reload);
    addEventListener('offline', reload);
    document.addEventListener('visibilitychange', reload);
    return () => {
      timers.forEach(clearInterval);
      removeEventListener('online', reload);
      removeEventListener('offline', reload);
      document.removeEventListener('visibilitychange', reload);
    };
  }, [reload]);
  const age = heard.current === null ? Infinity : Math.max(0, Math.round((Date.now() - heard.current.here) / 1_000));
  const isLost = problem !== null || age > STALE_SECONDS;
  const isHeard = !isLost || (problem !== null && problem.code !== 'no-connection');
  return { view, problem, age, isLost, isHeard, heardAt: heard.current?.there ?? null, reload };
}

/** What the phone remembers of a place, so that it opens there also without a connection. */
export interface Post {
  readonly id: string;
  readonly name: string;
  /** Absent where it was chosen on a release that had no names for it. */
  readonly names?: FieldView['place']['names'];
}

/** What a place is called in the officer's language. */
export const nameOfPost = ({ name, names }: Pick<Post, 'name' | 'names'>, tongue: Tongue): string =>
  names?.[tongue] ?? name;
