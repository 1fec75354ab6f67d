import type { ReactNode } from 'react';
import type { BoardView } from '../desk/contract.ts';

export function GeographicMap({ corridor }: { readonly corridor: BoardView['corridor'] }): ReactNode {
  return <p>{corridor.name}</p>;
}
