import { useEffect } from 'react';
import { useBoard } from '../desk/use-desk.tsx';
import { useWaiting } from '../desk/use-waiting.tsx';

/** Names the browser's tab: what waits for somebody, so that a tab in the background tells it too; the page; the desk. */
export function useTitle(page: string): void {
  const desk = useBoard()?.desk.name;
  const waiting = useWaiting();
  const count = (waiting?.referrals.open ?? 0) + (waiting?.handoffs?.waitsForUs ?? 0);
  useEffect(() => {
    document.title = [count > 0 ? `(${count}) ${page}` : page, desk, 'Cauce'].filter(Boolean).join(' · ');
  }, [page, desk, count]);
}
