import { useEffect } from 'react';
import { useBoard } from '../desk/use-desk.tsx';

/** Names the browser's tab: the page, then the desk. */
export function useTitle(page: string): void {
  const desk = useBoard()?.desk.name;
  useEffect(() => {
    document.title = [page, desk, 'Cauce'].filter(Boolean).join(' · ');
  }, [page, desk]);
}
