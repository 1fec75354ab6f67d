import type { ReactNode } from 'react';
import './handoffs.css';
import type { CrossingLanes, HandoffCard, HandoffsView } from '../desk/contract.ts';
import { Link } from '../app/router.tsx';
import { Icon } from '../parts/icon.tsx';
import { wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { writeCell } from './cells.ts';
import { groupPath } from './listed.ts';
import { Seal } from './seal.tsx';
import { useHandoffs } from './use-handoffs.ts';

/** The board's table of hand-offs: a row per crossing. Nothing where the desk has no hand-offs. */
export function HandoffStrip(): ReactNode {
  const { value } = useHandoffs();
  return value && value.crossings.length > 0 ? <Strip view={value} /> : null;
}

function Strip({ view }: { readonly view: HandoffsView }): ReactNode {
  const { m, say } = useWords();
  const { strip, stops, cols } = m.ho;
  const heads = [
    cols.crossing,
    strip.may,
    stops.offered,
    stops.accepted,
    strip.way,
    stops.received,
    say(strip.closed, { time: wallClock(view.today.since) }),
  ];
  return (
    <section className="strip" aria-labelledby="strip">
      <div className="sh">
        <h2 className="h" id="strip">
          <Link className="quietlink" to="/handoffs">
            {strip.title}
          </Link>
        </h2>
        {view.waitsForUs > 0 && <p className="meta">● {say(strip.waits, { n: view.waitsForUs })}</p>}
      </div>
      <table role="table">
        <caption className="vh">{m.ho.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((words) => (
              <th key={words} role="columnheader" scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.crossings.map((crossing) => (
            <Row key={crossing.crossing} crossing={crossing} lanes={heads.slice(2)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** @param names heads of the lanes; where the table has no room for its head, each cell says its own */
function Row({
  crossing,
  lanes: names,
}: {
  readonly crossing: CrossingLanes;
  readonly lanes: readonly string[];
}): ReactNode {
  const { m, say, number } = useWords();
  const { lanes, credit, closedToday, holds } = crossing;
  const isHeld = holds.length > 0;
  const cells = [lanes.offered, lanes.accepted, [...lanes.released, ...lanes.arriving], lanes.received];
  return (
    <tr role="row" className={isHeld ? 'held' : undefined}>
      <th role="rowheader" scope="row">
        {crossing.name}
      </th>
      <td role="cell">
        {isHeld ? (
          <span className="st is-hold">
            <Icon name="hold" /> {m.ho.strip.held}
          </span>
        ) : (
          say(m.ho.strip.of, { n: credit.now, of: credit.of })
        )}
      </td>
      {cells.map((cards, index) => (
        <td role="cell" key={index} data-lane={names[index]}>
          {cards.length > 0 ? (
            <span className="chips">
              {cards.map((card) => (
                <Pill key={card.id} card={card} />
              ))}
            </span>
          ) : (
            <span className="none">
              <span aria-hidden="true">—</span>
              <span className="vh">{m.ho.strip.none}</span>
            </span>
          )}
        </td>
      ))}
      <td role="cell" data-lane={names[cells.length]}>
        <span>
          {say(m.ho.strip.groups, { groups: closedToday.groups, people: number(closedToday.people) })}{' '}
          {closedToday.groups > 0 && <Seal seal={closedToday.sealed} />}
        </span>
      </td>
    </tr>
  );
}

function Pill({ card }: { readonly card: HandoffCard }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const isYours = card.waitsFor === 'us' || card.waitsFor === 'both';
  const look = card.overdue ? 'pill late' : isYours ? 'pill you' : 'pill';
  const difference = card.differenceOpen && card.difference ? card.difference : null;
  return (
    <Link className={look} to={groupPath(card.id)}>
      {card.overdue && <Icon name="late" />}
      <b>{card.label}</b> {writeCell(card.counted ?? card.released ?? card.headcount, speech)}
      {difference !== null && <b>{difference > 0 ? `+${difference}` : `−${-difference}`}</b>}
      {card.overdue && <span className="vh">{say(m.ho.strip.over, { n: card.overdueMinutes ?? 0 })}</span>}
      {isYours && <span className="vh">{m.ho.strip.yours}</span>}
    </Link>
  );
}
