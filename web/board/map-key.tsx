import { memo, type ReactNode } from 'react';
import type { CorridorNow } from './corridor-now.ts';
import { useWords } from '../words/use-words.tsx';

/** What the shapes of the drawing mean; only shapes that are drawn now. */
export const MapKey = memo(function MapKey({ corridor }: { readonly corridor: CorridorNow }): ReactNode {
  const { m } = useWords();
  const states = new Set(corridor.crossings.filter(({ border }) => border).map(({ state }) => state));
  const hasCounts = corridor.places.some(({ estimate }) => estimate);
  return (
    <ul className="map-key key meta">
      {hasCounts && (
        <li>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="pl">
            <circle cx="7" cy="7" r="6.5" className="hi" />
            <circle cx="7" cy="7" r="4" className="lo" />
          </svg>
          {m.board.keyCore}
        </li>
      )}
      <li>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6.3" className="cap" />
        </svg>
        {m.board.keyRoom}
      </li>
      {states.has('open') && (
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" className="xo">
            <path d="M0 7h22" strokeWidth="8" />
          </svg>
          {m.board.keyOpen}
        </li>
      )}
      {states.has('unknown') && (
        <li>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" className="xu">
            <path d="M0 7h22" strokeWidth="3" />
          </svg>
          {m.board.keyUnknown}
        </li>
      )}
    </ul>
  );
});
