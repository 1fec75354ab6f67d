import type { ReactNode } from 'react';
import type { ReviewView } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';

/** The plot's side, and the room around it for its scales. */
const SIDE = 300;
const LEFT = 44;
const BOTTOM = 52;
const TOP = 12;
const RIGHT = 14;
const LARGEST_DOT = 15;
const SCALE = [0, 0.25, 0.5, 0.75, 1] as const;

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
const acrossOf = (share: number): number => LEFT + share * SIDE;
const downOf = (share: number): number => TOP + (1 - share) * SIDE;

/** What was said across, what came up; the gap to the diagonal is drawn, and every dot is a row of a list for who cannot see it. */
export function ReliabilityDiagram({ review }: { readonly review: ReviewView }): ReactNode {
  const { m, say } = useWords();
  const filled = review.bins.flatMap(({ claims, said, happened }) =>
    said === null || happened === null ? [] : [{ claims, said, happened }],
  );
  const most = Math.max(1, ...filled.map(({ claims }) => claims));
  return (
    <figure className="reliability">
      <svg viewBox={`0 0 ${LEFT + SIDE + RIGHT} ${TOP + SIDE + BOTTOM}`} aria-hidden="true" focusable="false">
        <path className="wash" d={`M${acrossOf(0)} ${downOf(0)}L${acrossOf(1)} ${downOf(1)}V${downOf(0)}Z`} />
        {SCALE.map((share) => (
          <g key={share}>
            <path className="grid" d={`M${acrossOf(0)} ${downOf(share)}H${acrossOf(1)}`} />
            <text x={LEFT - 8} y={downOf(share)} dy="0.35em" textAnchor="end">
              {percent(share)}
            </text>
            <text
              x={acrossOf(share)}
              y={downOf(0) + 27}
              textAnchor={share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}
            >
              {percent(share)}
            </text>
          </g>
        ))}
        <path className="even" d={`M${acrossOf(0)} ${downOf(0)}L${acrossOf(1)} ${downOf(1)}`} />
        {filled.map(({ said, happened }) => (
          <path key={said} className="gap" d={`M${acrossOf(said)} ${downOf(said)}V${downOf(happened)}`} />
        ))}
        {filled.map(({ said, happened, claims }) => (
          <circle
            key={said}
            cx={acrossOf(said)}
            cy={downOf(happened)}
            r={Math.max(4.5, LARGEST_DOT * Math.sqrt(claims / most))}
          />
        ))}
        <text className="axis" x={acrossOf(1)} y={downOf(0) + 47} textAnchor="end">
          {m.rv.said} →
        </text>
        <text className="axis" x={acrossOf(0) + 6} y={TOP + 12}>
          ↑ {m.rv.came}
        </text>
      </svg>
      <figcaption className="meta">{m.rv.caption}</figcaption>
      <ul className="vh">
        {filled.map(({ said, happened, claims }) => (
          <li key={said}>{say(m.rv.bin, { said: percent(said), happened: percent(happened), n: claims })}</li>
        ))}
      </ul>
    </figure>
  );
}
