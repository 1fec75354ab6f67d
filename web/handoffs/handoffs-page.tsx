import { type ReactNode, useMemo, useRef } from 'react';
import './handoffs.css';
import type { HandoffsView } from '../desk/contract.ts';
import { useKey } from '../app/keys.tsx';
import { Link } from '../app/router.tsx';
import { useClock } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { stepWithin } from '../parts/steps.ts';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.tsx';
import { ActDesk, type Offered } from './act-desk.tsx';
import { AlarmSound } from './alarm-sound.tsx';
import { CrossingBody } from './crossing-body.tsx';
import { HandoffsLede } from './handoffs-lede.tsx';
import { NameLine } from './name-line.tsx';
import { listGroups } from './listed.ts';
import { Places, Refusals, Unsigned } from './places.tsx';
import { SealSign } from './seal.tsx';
import { STOPS } from './stops.ts';
import { useHandoffs } from './use-handoffs.ts';

/** Where each group is, and what waits for this desk. */
export function HandoffsPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useHandoffs();
  useTitle(m.ho.title);
  if (value) return <Handoffs view={value} onActed={reload} />;
  return (
    <div className="page">
      <h1 className="lede">{m.ho.title}</h1>
      {problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.ho.opening}</p>}
    </div>
  );
}

function Handoffs({ view, onActed }: { readonly view: HandoffsView; readonly onActed: () => void }): ReactNode {
  const { m } = useWords();
  const offers = useMemo(() => listOffers(view), [view]);
  const isAgreed = view.crossings.length > 0;
  return (
    <ActDesk offers={offers} onActed={onActed}>
      <div className="ho">
        <HandoffsLede view={view} />
        {isAgreed ? (
          <>
            <div className="ho-line">
              <NameLine />
              <AlarmSound overdue={view.overdue} />
              <Link className="quietlink" to="/field">
                {m.ho.field}
              </Link>
            </div>
            <Lanes view={view} />
            <Foot view={view} />
          </>
        ) : (
          <NothingAgreed isUnsigned={view.unsigned.length > 0} />
        )}
        <Unsigned crossings={view.unsigned} />
        <Places places={view.places} />
        <Refusals refusals={view.refusals} />
      </div>
    </ActDesk>
  );
}

/** What will stand here, and what brings it: a link, and then a letter that both desks sign. */
function NothingAgreed({ isUnsigned }: { readonly isUnsigned: boolean }): ReactNode {
  const { m } = useWords();
  return (
    <>
      <p>{m.ho.emptyText}</p>
      {isUnsigned ? (
        <NameLine />
      ) : (
        <p>
          <Link className="b" to="/link">
            {m.ho.emptyAct}
          </Link>
        </p>
      )}
    </>
  );
}

/** Every act on the page, so that a way back is found once the desk offers it. */
const listOffers = ({ crossings, places, unsigned }: HandoffsView): readonly Offered[] => [
  ...crossings.flatMap((crossing) => [
    ...crossing.acts.map((offer) => ({ offer, matter: { name: crossing.name } })),
    ...[...listGroups(crossing), ...crossing.ended].flatMap((card) =>
      card.acts.map((offer) => ({ offer, matter: { card } })),
    ),
  ]),
  ...[...places, ...unsigned].flatMap(({ name, acts }) => acts.map((offer) => ({ offer, matter: { name } }))),
];

function Lanes({ view }: { readonly view: HandoffsView }): ReactNode {
  const { m } = useWords();
  const { cols, stops } = m.ho;
  const table = useRef<HTMLTableElement>(null);
  useKey((key, event) => {
    if (stepWithin(table.current, key)) event.preventDefault();
  });
  const most = Math.max(
    1,
    ...view.crossings.map(({ credit }) => credit.bar.reduce((sum, { places }) => sum + places, 0)),
  );
  return (
    <table className="ho-table" role="table" ref={table}>
      <caption className="vh">{m.ho.caption}</caption>
      <colgroup>
        <col className="c-group" />
        <col className="c-people" />
        <col className="c-who" />
        <col span={5} />
        <col className="c-seal" />
        <col className="c-acts" />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {[cols.group, cols.people, cols.who].map((words) => (
            <th key={words} role="columnheader" scope="col">
              {words}
            </th>
          ))}
          {STOPS.map((stop) => (
            <th key={stop} role="columnheader" scope="col" className="mid">
              {stops[stop]}
            </th>
          ))}
          <th role="columnheader" scope="col">
            {cols.sealed}
          </th>
          <th role="columnheader" scope="col">
            <span className="vh">{cols.acts}</span>
          </th>
        </tr>
      </thead>
      {view.crossings.map((crossing) => (
        <CrossingBody key={crossing.crossing} crossing={crossing} most={most} />
      ))}
    </table>
  );
}

/** What the marks mean, and groups whose places went back. */
function Foot({ view }: { readonly view: HandoffsView }): ReactNode {
  const { m, say, number } = useWords();
  const clock = useClock();
  const ended = view.crossings.flatMap(({ ended: cards }) => cards);
  return (
    <footer className="meta ho-foot">
      {(['both', 'here'] as const).map((seal) => (
        <span key={seal}>
          <SealSign seal={seal} /> {m.ho.sealLong[seal]}
        </span>
      ))}
      <span>{say(m.ho.small, { cell: '<3' })}</span>
      {ended.map((card) => (
        <Link key={card.id} className="quietlink" to={`/handoffs/${encodeURIComponent(card.id)}`}>
          {say(card.grant ? m.ho.ended : m.ho.endedFree, {
            label: card.label,
            n: typeof card.headcount === 'number' ? number(card.headcount) : card.headcount,
            stage: m.ho.stage[card.stage],
            time: clock(card.since),
          })}
        </Link>
      ))}
    </footer>
  );
}
