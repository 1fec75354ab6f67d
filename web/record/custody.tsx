import type { ReactNode } from 'react';
import type { CustodyView, LegalHoldView } from '../desk/contract.ts';
import { Moment } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Said, useWords } from '../words/use-words.tsx';
import type { Loaded } from '../desk/use-desk.tsx';
import type { CustodyAct } from './custody-dialog.tsx';
import { daysWords, type Names, scopeWords } from './record-words.ts';

export interface CustodyProps {
  readonly custody: Pick<Loaded<CustodyView>, 'value' | 'problem' | 'reload'>;
  readonly names: Names;
  readonly onAct: (act: CustodyAct) => void;
}

/** How long the record is kept, what of it is due, and what a legal hold keeps: the desk erases nothing by itself. */
export function Custody({ custody: { value, problem, reload }, names, onAct }: CustodyProps): ReactNode {
  const { m } = useWords();
  return (
    <section aria-labelledby="rec-custody">
      <h2 className="h" id="rec-custody" tabIndex={-1}>
        {m.custody.head}
      </h2>
      {!value && (problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="meta">{m.loading}</p>)}
      {value && (
        <>
          <DueLine view={value} onAct={onAct} />
          <details open={value.due > 0}>
            <summary>{m.custody.schedule}</summary>
            <Classes view={value} />
          </details>
          <Holds view={value} names={names} onAct={onAct} />
        </>
      )}
    </section>
  );
}

type PartProps = Pick<CustodyProps, 'onAct'> & { readonly view: CustodyView };

function DueLine({ view: { due, held }, onAct }: PartProps): ReactNode {
  const { m } = useWords();
  return (
    <div className="sh cu-due">
      <p>
        <Said
          template={due > 0 ? m.custody.due : m.custody.notDue}
          values={{ n: due }}
          link={(words) => <b>{words}</b>}
        />{' '}
        {held > 0 && <Said template={m.custody.heldBack} values={{ n: held }} />}
      </p>
      {due > 0 && (
        <button className="b" type="button" aria-haspopup="dialog" onClick={() => onAct({ kind: 'run' })}>
          {m.custody.run}
        </button>
      )}
    </div>
  );
}

function Classes({ view }: { readonly view: CustodyView }): ReactNode {
  const speech = useWords();
  const { m, number } = speech;
  const names: Readonly<Record<string, string>> = m.custody.classes;
  const { columns } = m.custody;
  return (
    <table className="cu-table">
      <thead>
        <tr>
          <th scope="col">{columns.class}</th>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.held}</th>
        </tr>
      </thead>
      <tbody>
        {view.classes.map((row) => (
          <tr key={row.class}>
            <th scope="row">{names[row.class] ?? row.class}</th>
            <td>{row.days === null ? m.custody.always : daysWords(row.days, speech)}</td>
            <td>{row.days === null ? '–' : number(row.due)}</td>
            <td>{row.days === null ? '–' : number(row.held)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Holds({ view: { holds }, names, onAct }: PartProps & Pick<CustodyProps, 'names'>): ReactNode {
  const { m } = useWords();
  return (
    <>
      <div className="sh cu-holds">
        <h3 className="h" id="rec-holds">
          {m.custody.holds}
        </h3>
        <button className="b" type="button" aria-haspopup="dialog" onClick={() => onAct({ kind: 'hold' })}>
          {m.custody.place}
        </button>
      </div>
      {holds.length === 0 ? (
        <p className="nothing">{m.custody.noHolds}</p>
      ) : (
        <ul className="plainlist" aria-labelledby="rec-holds">
          {holds.map((hold) => (
            <HoldItem key={hold.hold} hold={hold} names={names} onLift={() => onAct({ kind: 'lift', hold })} />
          ))}
        </ul>
      )}
    </>
  );
}

interface HoldItemProps {
  readonly hold: LegalHoldView;
  readonly names: Names;
  readonly onLift: () => void;
}

function HoldItem({ hold, names, onLift }: HoldItemProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  return (
    <li>
      <b>{scopeWords(hold, names, speech)}</b>
      <span>
        {hold.reason}
        <span className="meta">
          {' '}
          · {hold.by}
          {hold.since && (
            <>
              , <Moment at={hold.since} />
            </>
          )}{' '}
          · {hold.hold}
        </span>
      </span>
      <button className="b" type="button" aria-haspopup="dialog" onClick={onLift}>
        {m.custody.lift}
        <span className="vh"> {hold.hold}</span>
      </button>
    </li>
  );
}
