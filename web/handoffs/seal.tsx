import type { ReactNode } from 'react';
import type { SealView } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';

/** Two halves: signed by both desks. One half: signed here, the partner's signature is awaited. An empty ring: on no signed record yet. */
export const SealSign = ({ seal }: { readonly seal: SealView }): ReactNode => (
  <svg className="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {seal !== 'none' && <path d="M7 1.2a6.9 6.9 0 0 0 0 13.6z" fill="currentColor" stroke="none" />}
    {seal === 'both' && <path d="M9 1.2a6.9 6.9 0 0 1 0 13.6z" fill="currentColor" stroke="none" />}
    {seal === 'here' && <path d="M9.8 2.2a6 6 0 0 1 0 11.6z" strokeWidth="1.5" strokeDasharray="2 1.5" />}
    {seal === 'none' && <circle cx="8" cy="8" r="6.4" strokeWidth="1.4" strokeDasharray="2 1.8" />}
  </svg>
);

/** The mark with its word; the whole sentence shows on hover. */
export function Seal({ seal }: { readonly seal: SealView }): ReactNode {
  const { m } = useWords();
  return (
    <span className={`sl is-${seal}`} title={m.ho.sealLong[seal]}>
      <SealSign seal={seal} /> {m.ho.seal[seal]}
    </span>
  );
}
