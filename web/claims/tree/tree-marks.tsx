import { memo, type ReactNode } from 'react';
import type { Bead, Branch, Row, Tree } from './tree-layout.ts';

/** The lines and beads of the tree: trunks first, then each chat's thread, then what lies on it. */
export const TreeMarks = memo(function TreeMarks({ tree }: { readonly tree: Tree }): ReactNode {
  const isDense = tree.branches.length > MOST_BOLD;
  return (
    <>
      <path className={isDense ? 'trunk dense' : 'trunk'} d={tree.branches.map(trunkOf).join('')} />
      {tree.rows.map((row) => (
        <RowMarks key={row.key} row={row} />
      ))}
    </>
  );
});

const CURVE = 10;
/** More trunks than this are drawn thin, or they would hide what hangs on them. */
const MOST_BOLD = 16;

/** Out of the origin to the right, down (or up) beside it, and into the line of the chat it was carried to. */
function trunkOf({ fromX, fromY, toX, toY }: Branch): string {
  const down = Math.sign(toY - fromY);
  const x = Math.min(fromX + 16, Math.max(fromX + 4, toX - 4));
  const curve = Math.min(CURVE, Math.abs(toY - fromY) / 2, Math.max(2, toX - x));
  const start = Math.min(CURVE, x - fromX);
  return `M${fromX} ${fromY}H${(x - start).toFixed(1)}Q${x} ${fromY} ${x} ${(fromY + down * start).toFixed(1)}V${(toY - down * curve).toFixed(1)}Q${x} ${toY} ${(x + curve).toFixed(1)} ${toY}H${Math.max(toX, x + curve).toFixed(1)}`;
}

const RowMarks = memo(function RowMarks({ row }: { readonly row: Row }): ReactNode {
  const [first, last] = [row.beads[0]!, row.beads.at(-1)!];
  return (
    <g>
      {row.side === 'for' && last.toX > first.x && <path className="thr" d={`M${first.x} ${row.y}H${last.toX}`} />}
      {row.beads.map((bead) => (
        <BeadMark key={`${bead.kind}${bead.x}`} bead={bead} y={row.y} />
      ))}
    </g>
  );
});

function BeadMark({ bead, y }: { readonly bead: Bead; readonly y: number }): ReactNode {
  if (bead.count > 1) return <ManyMark bead={bead} y={y} />;
  const { x } = bead;
  switch (bead.kind) {
    case 'origin':
      return bead.attributed ? (
        <circle className="org" cx={x} cy={y} r="8" />
      ) : (
        <circle className="org open" cx={x} cy={y} r="7" />
      );
    case 'repeat':
      return <circle className="fw" cx={x} cy={y} r="4.4" />;
    case 'translated':
      return <path className="fw" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
    case 'asked':
      return (
        <>
          <rect className="bg" x={x - 6} y={y - 8} width="12" height="16" />
          <text className="q" x={x} y={y + 5}>
            ?
          </text>
        </>
      );
    case 'against':
      return (
        <>
          <rect className="agn" x={x - 7} y={y - 7} width="14" height="14" />
          <path className="agm" d={`M${x - 3.5} ${y}h7`} />
        </>
      );
  }
}

const FIGURE_ROOM = 20;

/** Several close together: one capsule over all of them, with their number where it fits. */
function ManyMark({ bead, y }: { readonly bead: Bead; readonly y: number }): ReactNode {
  const isAgainst = bead.kind === 'against';
  const digits = String(bead.count).length;
  const width = Math.max(bead.toX - bead.x + 10, FIGURE_ROOM + 6 * (digits - 1));
  const left = (bead.x + bead.toX - width) / 2;
  const sign = bead.kind === 'asked' ? '?' : bead.kind === 'translated' ? '◇' : '';
  return (
    <>
      <rect className={isAgainst ? 'agn' : 'fw'} x={left} y={y - 8} width={width} height="16" rx={isAgainst ? 0 : 8} />
      <text className={isAgainst ? 'many light' : 'many'} x={left + width / 2} y={y + 4}>
        {bead.count}
        {sign}
      </text>
    </>
  );
}
