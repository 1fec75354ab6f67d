import type { ReactNode } from 'react';
import type { CrossingLanes } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';

/** How the places of the present windows are used, drawn to one scale for all crossings. */
export function CreditBar({
  credit,
  most,
}: {
  readonly credit: CrossingLanes['credit'];
  readonly most: number;
}): ReactNode {
  const { m, say, number } = useWords();
  const pieces = credit.bar.filter(({ places }) => places > 0);
  const total = pieces.reduce((sum, { places }) => sum + places, 0);
  if (total === 0) return <div className="cr" />;
  const wordsOf = ({ use, label, places }: (typeof pieces)[number]): string =>
    [label, say(m.ho.use[use], { n: places })].filter(Boolean).join(' ');
  return (
    <div className="cr">
      <div
        className="bar"
        style={{ width: `${Math.max(12, (100 * total) / most)}%` }}
        role="img"
        aria-label={pieces.map(wordsOf).join(', ')}
      >
        {pieces.map((piece, index) => (
          <span key={index} className={piece.use} style={{ flex: piece.places }} title={wordsOf(piece)}>
            {piece.label
              ? `${piece.label} ${number(piece.places)}`
              : piece.use === 'frozen'
                ? wordsOf(piece)
                : number(piece.places)}
          </span>
        ))}
      </div>
    </div>
  );
}
