import { type ReactNode, useEffect, useRef } from 'react';
import type { RecordRow } from '../desk/contract.ts';
import { Link } from '../app/router.tsx';
import { groupPath } from '../handoffs/listed.ts';
import { SealSign } from '../handoffs/seal.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { formatMoment } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { actorOf, fieldName, headOf, inOrder, type Names, subjectName, writeField } from './record-words.ts';
import type { Checked } from './use-checks.ts';
import type { Verdict } from './verify.ts';

export interface RecordItemProps {
  readonly row: RecordRow;
  readonly names: Names;
  readonly checked: Checked | null;
  readonly onCheck: () => void;
  readonly onErase: () => void;
}

/** Said above the fields already, or of no use to a reader. */
const SAID: ReadonlySet<string> = new Set(['id', 'kind', 'at', 'desk', 'by', 'handoff', 'act', 'subject']);

/** One record as its owner reads it. Its seal opens the proof, and what may be erased of it: who only reads has a list without buttons. */
export function RecordItem({ row, names, checked, onCheck, onErase }: RecordItemProps): ReactNode {
  const speech = useWords();
  const { m, say, number } = speech;
  const ref = useRef<HTMLLIElement>(null);
  const isWanted = new URLSearchParams(location.search).get('at') === String(row.index);
  useEffect(() => {
    if (isWanted) ref.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  const subject = subjectName(row, names);
  const fields = inOrder(row.fields)
    .filter(([name, value]) => !SAID.has(name) && value !== row.subject)
    .map(([name, value]) => [name, writeField(name, value, names, speech)] as const)
    .filter(([name, words]) => words !== '' && !(name === 'crossing' && words === subject));
  return (
    <li ref={ref} className={isWanted ? 'wanted' : undefined}>
      <span className="no">{number(row.index)}</span>
      <div className="what">
        <p>
          <b>{headOf(row, speech)}</b>{' '}
          {row.label ? (
            <Link className="n" to={groupPath(row.subject)}>
              {row.label}
            </Link>
          ) : (
            <span className="meta code">{subject}</span>
          )}
        </p>
        <p className="meta">
          <time dateTime={row.at}>{formatMoment(row.at, speech)}</time> · {actorOf(row, names, speech)}
        </p>
      </div>
      <p className="fig">
        {fields.map(([name, words]) => (
          <span key={name}>
            <span className="k">{fieldName(name, speech)}</span> {words}
          </span>
        ))}
        {row.withheld.length > 0 && (
          <span className="meta">
            <Icon name="shield" />{' '}
            {say(m.rec.withheld, { names: row.withheld.map((name) => fieldName(name, speech)).join(', ') })}
          </span>
        )}
      </p>
      <SealButton row={row} onCheck={onCheck} />
      <div className="verdict" role="status">
        {checked && <Outcome row={row} checked={checked} />}
      </div>
      {checked && row.erasable && (
        <button className="b quiet" type="button" aria-haspopup="dialog" onClick={onErase}>
          {m.custody.erase}
          <span className="vh"> {row.index}</span>
        </button>
      )}
    </li>
  );
}

function SealButton({ row: { index, sealed }, onCheck }: Pick<RecordItemProps, 'row' | 'onCheck'>): ReactNode {
  const { m } = useWords();
  return (
    <button
      className={`n sl is-${sealed}`}
      type="button"
      title={m.ho.sealLong[sealed]}
      id={`rec-check-${index}`}
      onClick={onCheck}
    >
      <SealSign seal={sealed} /> {m.ho.seal[sealed]}
      <span className="vh">
        : {m.rec.check} {index}
      </span>
    </button>
  );
}

function Outcome({ row, checked }: { readonly row: RecordRow; readonly checked: Checked }): ReactNode {
  const { m, say } = useWords();
  if (checked.problem) return <ProblemNote problem={checked.problem} />;
  const { verdict } = checked;
  if (!verdict) return <p className="meta">{m.rec.checking}</p>;
  if (!verdict.ok) {
    const isYoung = verdict.fault === 'no-proof';
    return (
      <p className={isYoung ? 'meta' : 'is-late'}>
        <Icon name={isYoung ? 'wait' : 'danger'} />{' '}
        <b>{isYoung ? m.rec.unsignedYet : `${m.rec.bad}: ${m.rec.fault[verdict.fault]}`}</b>
      </p>
    );
  }
  return (
    <>
      <p className="is-go">
        <Icon name="yes" /> <b>{say(m.rec.good, { index: row.index, size: verdict.size })}</b>
      </p>
      <Arithmetic verdict={verdict} />
    </>
  );
}

/** The way from the leaf to the root, for those who want to follow it with a pencil. */
function Arithmetic({ verdict }: { readonly verdict: Extract<Verdict, { ok: true }> }): ReactNode {
  const { m, say } = useWords();
  return (
    <details>
      <summary>{m.rec.arithmetic}</summary>
      <ol className="steps">
        {verdict.steps.map(({ hash, sibling, isLeft }, index) => (
          <li key={index}>
            <code>{isLeft ? `H(01 ‖ ${sibling} ‖ ${hash})` : `H(01 ‖ ${hash} ‖ ${sibling})`}</code>
          </li>
        ))}
        <li>
          <code>{say(m.rec.leads, { hash: verdict.root })}</code>
        </li>
      </ol>
      <p className="meta">{m.rec.checkedHere}</p>
    </details>
  );
}
