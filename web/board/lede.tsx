import { memo, type ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { BoardView, ClaimRow, LedePart, StripView } from '../desk/contract.ts';
import { useWaiting } from '../desk/use-waiting.tsx';
import { claimPath } from '../parts/claim-path.ts';
import { StateWords } from '../parts/icon.tsx';
import { formatCount } from '../words/format.ts';
import type { Speech, Values } from '../words/speech.ts';
import { capitalise, titleOf } from '../words/titles.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { AgreedSentence, agreedParts, ReferralSentence } from './lede-agreed.tsx';
import { alertWords } from './place-words.ts';

/** The sentence that says what matters now: who is in danger and unanswered, what the desks have agreed on, what is told, and how many wait. */
export function Lede({ board }: { readonly board: BoardView }): ReactNode {
  const { m } = useWords();
  const waiting = useWaiting();
  const { told, people } = splitLede(board.lede, waiting?.handoffs ?? null);
  const { first, last } = agreedParts(waiting?.handoffs ?? null);
  const isQuiet = first.length + last.length === 0 && !waiting?.referrals.open;
  if (isQuiet && isFresh(board)) return <h1 className="lede">{m.lede.fresh}</h1>;
  const toldNow = (parts: readonly LedePart[]): readonly ReactNode[] =>
    parts.map((part) => (
      <LedeSentence key={`${part.code}:${part.claim ?? part.place ?? ''}`} part={part} claims={board.claims} />
    ));
  return (
    <h1 className="lede">
      {waiting && waiting.referrals.open > 0 && <ReferralSentence referrals={waiting.referrals} />}
      {first.map((part) => (
        <AgreedSentence key={`${part.code}${part.crossing ?? ''}`} part={part} />
      ))}
      {toldNow(isQuiet ? told : told.filter(({ code }) => code !== 'quiet'))}
      {last.map((part) => (
        <AgreedSentence key={`${part.code}${part.crossing ?? ''}`} part={part} />
      ))}
      {toldNow(people)}
    </h1>
  );
}

/** What chats tell, without the crossings of which the desks themselves have said that they are held. */
function splitLede(
  lede: BoardView['lede'],
  strip: StripView | null,
): { readonly told: readonly LedePart[]; readonly people: readonly LedePart[] } {
  const held = new Set(strip?.rows.filter((row) => row.held).map(({ name }) => name));
  const isPeople = ({ code }: LedePart): boolean => code === 'people-waiting' || code === 'people-stranded';
  const told = lede.filter((part) => !isPeople(part) && !held.has(String(part.figures['crossing'] ?? '')));
  return { told, people: lede.filter(isPeople) };
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
        template={templateOf(part, speech)}
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

/** A need or a danger may be told without saying where. */
function templateOf({ code, figures }: LedePart, { m }: Speech): string {
  const isUnplaced = (code === 'need' || code === 'danger') && !figures['place'];
  return isUnplaced ? m.ledeUnplaced[code] : m.lede[code];
}

const openedBy = ({ claim, place }: LedePart): string | null =>
  claim ? claimPath(claim) : place ? `/claims?place=${encodeURIComponent(place)}` : null;

function valuesOf(part: LedePart, claims: readonly ClaimRow[], speech: Speech): Values {
  const { figures } = part;
  const kind = String(figures['kind'] ?? '');
  const claim = claims.find(({ id }) => id === part.claim);
  return {
    ...figures,
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
