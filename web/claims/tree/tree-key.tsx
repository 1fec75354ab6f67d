import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import type { Row } from './tree-layout.ts';

/** What the marks of the tree mean; only those that occur. */
export function TreeKey({ rows: drawn }: { readonly rows: readonly Row[] }): ReactNode {
  const { m } = useWords();
  const beads = drawn.flatMap((row) => row.beads);
  const kinds = new Set(beads.map(({ kind }) => kind));
  const begins = beads.filter(({ kind }) => kind === 'origin');
  const rows: readonly (readonly [boolean, string, ReactNode])[] = [
    [
      begins.some(({ attributed }) => attributed),
      m.claim.keyOrigin,
      <circle key="o" className="org" cx="9" cy="9" r="7" />,
    ],
    [
      begins.some(({ attributed }) => !attributed),
      m.claim.keyOpen,
      <circle key="u" className="org open" cx="9" cy="9" r="6.5" />,
    ],
    [kinds.has('repeat'), m.claim.keyRepeat, <circle key="r" className="fw" cx="9" cy="9" r="4.4" />],
    [kinds.has('translated'), m.claim.keyTranslated, <path key="t" className="fw" d="M9 3l6 6-6 6-6-6z" />],
    [
      beads.some(({ count }) => count > 1),
      m.claim.keyMany,
      <rect key="m" className="fw" x="1" y="4" width="16" height="10" rx="5" />,
    ],
    [
      kinds.has('asked'),
      m.claim.keyAsked,
      <text key="q" className="q" x="9" y="14">
        ?
      </text>,
    ],
    [
      kinds.has('against'),
      m.claim.keyAgainst,
      <g key="a">
        <rect className="agn" x="2" y="2" width="14" height="14" />
        <path className="agm" d="M5.500 9h7" />
      </g>,
    ],
  ];
  return (
    <ul className="key meta">
      {rows
        .filter(([isDrawn]) => isDrawn)
        .map(([, words, mark]) => (
          <li key={words}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              {mark}
            </svg>
            {words}
          </li>
        ))}
    </ul>
  );
}
