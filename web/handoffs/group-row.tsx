import { memo, type ReactNode } from 'react';
import type { ActOffer, HandoffCard } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import { useWords } from '../words/use-words.tsx';
import { ActButton } from './act-button.tsx';
import { describePeople, writeCell } from './cells.ts';
import { GroupLink } from './handoffs-lede.tsx';
import { Seal } from './seal.tsx';
import { readStops, type Stop } from './stops.ts';

export interface GroupRowProps {
  readonly card: HandoffCard;
  readonly isHeld: boolean;
  /** The other desk, by name. */
  readonly partner: string;
}

/** One group on its line of five stops, with what this desk may do about it. Drawn anew when it has moved, and not whenever another has. */
export const GroupRow = memo(function GroupRow({ card, isHeld, partner }: GroupRowProps): ReactNode {
  const speech = useWords();
  const clock = useClock();
  const { who, needs } = describePeople(card, speech);
  const look = ['r', card.overdue && 'late', card.lane === 'closed' && 'old', card.waitsFor === 'us' && 'you'];
  return (
    <tr role="row" className={look.filter(Boolean).join(' ')} id={card.id}>
      <th role="rowheader" scope="row">
        {card.label}
      </th>
      <td role="cell" className="num">
        <GroupLink id={card.id} isStep>
          {writeCell(card.released ?? card.headcount, speech)}
        </GroupLink>
      </td>
      <td role="cell" className="whom">
        {who}
        {needs && (
          <>
            <br />
            {needs}
          </>
        )}
      </td>
      {readStops(card, isHeld && card.go === 'held', clock, speech).map((stop) => (
        <StopCell key={stop.name} stop={stop} />
      ))}
      <td role="cell" className="sealc">
        <Seal seal={card.sealed} />
      </td>
      <td role="cell" className="act">
        {(card.lane !== 'closed' || card.pending.length > 0) && (
          <RowActs card={card} isHeld={isHeld} partner={partner} />
        )}
      </td>
    </tr>
  );
});

export function StopCell({ stop }: { readonly stop: Stop }): ReactNode {
  const { m } = useWords();
  const label = m.ho.stops[stop.name];
  return (
    <td role="cell" className={`s ${stop.look}${stop.look === 'over' ? ' late' : ''}`}>
      <i aria-hidden="true" data-l={label} />
      {stop.time ? (
        <span className="t">
          {stop.isExpected && <span className="vh">{m.ho.note.expected} </span>}
          {stop.time}
        </span>
      ) : (
        stop.look !== 'done' && stop.notes.length === 0 && <span className="vh">{m.ho.note.notYet}</span>
      )}
      {stop.notes.map((note) => (
        <span className="nt" key={note}>
          {note}
        </span>
      ))}
    </td>
  );
}

/** The order in which a second act is worth a place in the row; corrections stand on the group's own page. */
const SECOND: readonly ActOffer['act'][] = ['decline', 'withdraw', 'recall', 'sight', 'accept', 'counter'];

export const chooseRowActs = (
  card: Pick<HandoffCard, 'acts'>,
): { readonly lead: ActOffer | null; readonly second: ActOffer | null } => {
  const lead = card.acts.find(({ isLead }) => isLead) ?? null;
  const rest = card.acts
    .filter((offer) => offer !== lead && SECOND.includes(offer.act))
    .toSorted((one, other) => SECOND.indexOf(one.act) - SECOND.indexOf(other.act));
  return { lead, second: rest[0] ?? null };
};

function RowActs({ card, isHeld, partner }: GroupRowProps): ReactNode {
  const { m, say } = useWords();
  const { lead, second } = chooseRowActs(card);
  const waiting = !lead && second?.act !== 'accept' ? waitsWords(card) : null;
  const third = lead ? undefined : card.acts.find((offer) => offer.act === 'accept' && offer !== second);
  const matter = { card, isHeld };
  return (
    <div className="rowacts">
      {card.pending.length > 0 && (
        <span className="wait">
          <Icon name="wait" /> {m.ho.pending}
        </span>
      )}
      {waiting && card.pending.length === 0 && !third && (
        <span className="wait">{say(m.ho.waits[waiting], { desk: partner })}</span>
      )}
      {second && (lead || third || card.waitsFor !== 'partner') && <ActButton offered={{ offer: second, matter }} />}
      {third && <ActButton offered={{ offer: third, matter }} />}
      {lead && <ActButton offered={{ offer: lead, matter }} isMain isLate={card.overdue} />}
    </div>
  );
}

function waitsWords({
  stage,
  waitsFor,
}: HandoffCard): 'offered' | 'countered' | 'accepted' | 'released' | 'received' | 'clock' | null {
  if (waitsFor === 'clock') return 'clock';
  if (waitsFor !== 'partner' && waitsFor !== 'both') return null;
  if (stage === 'offered' || stage === 'countered' || stage === 'accepted' || stage === 'received') return stage;
  return stage === 'released' || stage === 'arriving' || stage === 'overdue' ? 'released' : null;
}
