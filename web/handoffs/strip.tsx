import type { ReactNode } from 'react';
import './handoffs.css';
import type { StripView } from '../desk/contract.ts';
import { useWaiting } from '../desk/use-waiting.tsx';
import { Link } from '../app/router.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { Pill } from './pill.tsx';
import { Seal } from './seal.tsx';

/** The board's table of hand-offs: a row per crossing. Nothing where the desk has no hand-offs. */
export function HandoffStrip(): ReactNode {
  const strip = useWaiting()?.handoffs;
  return strip && strip.rows.length > 0 ? <Strip view={strip} /> : null;
}

function Strip({ view }: { readonly view: StripView }): ReactNode {
  const { m, say } = useWords();
  const { strip, stops, cols } = m.ho;
  const heads = [
    cols.crossing,
    strip.may,
    stops.offered,
    stops.accepted,
    strip.way,
    stops.received,
    say(strip.closed, { n: view.closedHours }),
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
          {view.rows.map((row) => (
            <Row key={row.crossing} row={row} lanes={heads.slice(2)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** @param names heads of the lanes; where the table has no room for its head, each cell says its own */
function Row({
  row,
  lanes: names,
}: {
  readonly row: StripView['rows'][number];
  readonly lanes: readonly string[];
}): ReactNode {
  const { m, say, number } = useWords();
  const { held, mayCross, closedLately } = row;
  const cells = [row.offered, row.accepted, row.released, row.received];
  return (
    <tr role="row" className={held ? 'held' : undefined}>
      <th role="rowheader" scope="row">
        {row.name}
      </th>
      <td role="cell">
        {held ? (
          <span className="st is-hold">
            <Icon name="hold" /> {m.ho.strip.held}
          </span>
        ) : mayCross.of > 0 ? (
          say(m.ho.strip.of, { n: mayCross.now, of: mayCross.of })
        ) : (
          <span className="meta">{m.ho.strip.noPlaces}</span>
        )}
      </td>
      {cells.map((groups, index) => (
        <td role="cell" key={index} data-lane={names[index]}>
          {groups.length > 0 ? (
            <span className="chips">
              {groups.map((group) => (
                <Pill key={group.id} group={group} />
              ))}
            </span>
          ) : (
            <None />
          )}
        </td>
      ))}
      <td role="cell" data-lane={names[cells.length]}>
        {closedLately.groups > 0 ? (
          <span>
            {say(m.ho.strip.groups, { groups: closedLately.groups, people: number(closedLately.people) })}{' '}
            <Seal seal={closedLately.sealed} />
          </span>
        ) : (
          <None />
        )}
      </td>
    </tr>
  );
}

function None(): ReactNode {
  const { m } = useWords();
  return (
    <span className="none">
      <span aria-hidden="true">—</span>
      <span className="vh">{m.ho.strip.none}</span>
    </span>
  );
}
