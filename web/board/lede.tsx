import { memo, type ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { BoardView, ClaimRow, LedePart } from '../desk/contract.ts';
import { claimPath } from '../parts/figure.tsx';
import { StateWords } from '../parts/icon.tsx';
import { formatCount } from '../words/format.ts';
import type { Speech, Values } from '../words/speech.ts';
import { capitalise, titleOf } from '../words/titles.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { alertWords } from './place-words.ts';

/** The sentence that says what matters now. */
export function Lede({ board }: { readonly board: BoardView }): ReactNode {
  const { m } = useWords();
  if (isFresh(board)) return <h1 className="lede">{m.lede.fresh}</h1>;
  return (
    <h1 className="lede">
      {board.lede.map((part) => (
        <LedeSentence key={`${part.code}:${part.claim ?? part.place ?? ''}`} part={part} claims={board.claims} />
      ))}
    </h1>
  );
}

/** A desk that has read nothing yet. */
export const isFresh = ({ claims, channels }: BoardView): boolean =>
  claims.length === 0 && channels.every(({ messages }) => messages === 0);

const LedeSentence = memo(function LedeSentence({
  part,
  claims,
}: {
  readonly part: LedePart;
  readonly claims: readonly ClaimRow[];
}): ReactNode {
  const speech = useWords();
  const to = openedBy(part);
  return (
    <span>
      <Said
        template={speech.m.lede[part.code]}
        values={valuesOf(part, claims, speech)}
        state={(words) => <StateWords state={part.state}>{words}</StateWords>}
        link={(words) =>
          to ? (
            <Link className="n" to={to}>
              {words}
            </Link>
          ) : (
            words
          )
        }
      />{' '}
    </span>
  );
});

const openedBy = ({ claim, place }: LedePart): string | null =>
  claim ? claimPath(claim) : place ? `/claims?place=${encodeURIComponent(place)}` : null;

function valuesOf(part: LedePart, claims: readonly ClaimRow[], speech: Speech): Values {
  const { figures } = part;
  const kind = String(figures['kind'] ?? '');
  const claim = claims.find(({ id }) => id === part.claim);
  return {
    ...figures,
    place: figures['place'] || speech.m.place.unnamed,
    alert: capitalise(alertWords(kind, speech)),
    title: claim ? titleOf(claim, speech) : alertWords(kind, speech),
    action: actionWords(String(figures['action'] ?? ''), speech),
    count: part.count ? formatCount(part.count, speech) : '',
  };
}

function actionWords(action: string, { m }: Speech): string {
  const words: Readonly<Record<string, string>> = m.gate.action;
  return words[action] ?? action;
}
