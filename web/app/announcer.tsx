import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { WaitingView } from '../desk/contract.ts';
import { useWaiting } from '../desk/use-waiting.tsx';
import { useWords } from '../words/use-words.tsx';
import { urgentNews } from './urgent-news.ts';

/** Tells once, on every page, what is overdue or held and was not before, to whoever listens rather than looks. What was so on arrival stands on the page. */
export function Announcer(): ReactNode {
  const speech = useWords();
  const waiting = useWaiting();
  const before = useRef<WaitingView | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!waiting) return;
    const news = before.current ? urgentNews(before.current, waiting, speech) : '';
    before.current = waiting;
    // The same words once more are read out only where the text has changed.
    if (news !== '') setWords((last) => (last === news ? `${news}\u00a0` : news));
  }, [waiting, speech]);
  return (
    <p className="vh" role="status">
      {words}
    </p>
  );
}
