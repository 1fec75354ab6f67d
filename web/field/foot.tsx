import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place above the tabs for what comes next; null until the page has drawn it. */
export const LeadSlot = createContext<HTMLElement | null>(null);

/** What comes next, under the thumb: it stands above the tabs however long the page is. */
export function Lead({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useContext(LeadSlot);
  return slot && createPortal(children, slot);
}

/** For the heading of what has just opened: who came here by keys goes on from it. */
export const focusOnce = (heading: HTMLElement | null): void => heading?.focus();
