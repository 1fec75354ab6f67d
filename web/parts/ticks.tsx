import { memo, type ReactNode } from 'react';
import type { ClaimRow } from '../desk/contract.ts';

const STEP = 4.2;
const HEIGHT = 12;

/** Tall tick: an origin. Short tick: a repeat. Forty forwards look as thin as they are. */
export const Ticks = memo(function Ticks({ ticks }: { readonly ticks: ClaimRow['ticks'] }): ReactNode {
  const width = Math.max(1, ticks.length) * STEP;
  const draw = (kind: 'origin' | 'repeat', top: number): string =>
    ticks.map((tick, index) => (tick === kind ? `M${(1 + index * STEP).toFixed(1)} ${top}V${HEIGHT}` : '')).join('');
  return (
    <svg
      className="os"
      style={{ width: `${width / 16}rem`, height: `${HEIGHT / 16}rem` }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path className="m" d={draw('repeat', 8)} />
      <path className="o" d={draw('origin', 0)} />
    </svg>
  );
});
