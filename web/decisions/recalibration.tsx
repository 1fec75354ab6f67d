import { type ReactNode, useState } from 'react';
import './recalibration.css';
import type { CalibrationView, LiveEvent } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { Moment } from '../parts/moment.tsx';
import { formatLikely } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

const isOld = (event: LiveEvent): boolean => event.type === 'board';
const PATH = '/api/decisions/calibration';

/** What outcomes would change in the probabilities that are shown; a named person takes it into use or puts it back. */
export function Recalibration(): ReactNode {
  const { m } = useWords();
  const { value, replace } = useAnswer<CalibrationView>(PATH, isOld);
  if (!value) return null;
  const isNew = value.proposal !== null && !value.proposal.isInUse;
  return (
    <section aria-labelledby="rv-learnt" className="recal">
      <h2 className="h ruled" id="rv-learnt">
        {m.rv.learnt.title}
      </h2>
      {value.inUse && <InUse inUse={value.inUse} onDone={replace} />}
      {isNew && value.proposal && <Proposal view={value} proposal={value.proposal} onDone={replace} />}
      {value.proposal === null && value.inUse === null && <TooFew view={value} />}
      <Acts acts={value.acts} />
    </section>
  );
}

type Fitted = NonNullable<CalibrationView['inUse']>;

function TooFew({ view }: { readonly view: CalibrationView }): ReactNode {
  const { m, say } = useWords();
  const { outcomes, happened, needed, neededOfEach } = view;
  return <p className="nothing">{say(m.rv.learnt.few, { n: outcomes, happened, needed, each: neededOfEach })}</p>;
}

interface DoneProps {
  readonly onDone: (view: CalibrationView) => void;
}

function InUse({ inUse, onDone }: DoneProps & { readonly inUse: Fitted }): ReactNode {
  const { m, say } = useWords();
  return (
    <div className="recal-map">
      <div>
        <p className="sentence">{say(m.rv.learnt.inUse, { by: inUse.by, n: inUse.outcomes })}</p>
        <p className="meta">
          <Moment at={inUse.at} focusable /> · <Gain fitted={inUse} />
        </p>
        <NamedAct
          act={m.rv.learnt.putBack}
          note={m.rv.learnt.putBackNote}
          path={`${PATH}/put-back`}
          body={{}}
          onDone={onDone}
        />
      </div>
      <Examples examples={inUse.examples} />
    </div>
  );
}

interface ProposalProps extends DoneProps {
  readonly view: CalibrationView;
  readonly proposal: NonNullable<CalibrationView['proposal']>;
}

function Proposal({ view, proposal, onDone }: ProposalProps): ReactNode {
  const { m, say } = useWords();
  const { outcomes, happened } = proposal;
  if (!proposal.isBetter) return view.inUse ? null : <p>{say(m.rv.learnt.same, { n: outcomes })}</p>;
  return (
    <div className="recal-map">
      <div>
        <p className="sentence">
          {say(view.inUse ? m.rv.learnt.newer : m.rv.learnt.better, { n: outcomes, happened })}
        </p>
        <p className="meta">
          <Gain fitted={proposal} />
        </p>
        <NamedAct
          act={m.rv.learnt.take}
          note={m.rv.learnt.takeNote}
          path={PATH}
          body={{ proposal: proposal.id }}
          isMain
          onDone={onDone}
        />
      </div>
      <Examples examples={proposal.examples} />
    </div>
  );
}

function Gain({ fitted }: { readonly fitted: Pick<Fitted, 'before' | 'after'> }): ReactNode {
  const { m, say } = useWords();
  const format = new Intl.NumberFormat(m.locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return say(m.rv.learnt.gain, { before: format.format(fitted.before), after: format.format(fitted.after) });
}

/** What the evidence says (a ring) and what would be shown (a dot), on one scale of 0 to 100 %. */
function Examples({ examples }: Pick<Fitted, 'examples'>): ReactNode {
  const { m } = useWords();
  return (
    <table className="recal-examples">
      <thead>
        <tr>
          <th scope="col">{m.rv.learnt.evidence}</th>
          <td aria-hidden="true" />
          <th scope="col">{m.rv.learnt.shown}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ evidence, shown }) => (
          <tr key={evidence}>
            <th scope="row">{formatLikely(evidence)}</th>
            <td aria-hidden="true">
              <span className="track">
                <i
                  className="way"
                  style={{ left: `${Math.min(evidence, shown) * 100}%`, width: `${Math.abs(evidence - shown) * 100}%` }}
                />
                <i className="ring" style={{ left: `${evidence * 100}%` }} />
                <i className="dot" style={{ left: `${shown * 100}%` }} />
              </span>
            </td>
            <td>{formatLikely(shown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NamedActProps extends DoneProps {
  readonly act: string;
  readonly note: string;
  readonly path: string;
  readonly body: object;
  readonly isMain?: boolean;
}

/** An act that takes a name: a button, then what it does and who does it. */
function NamedAct({ act, note, path, body, isMain = false, onDone }: NamedActProps): ReactNode {
  const { m } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const form = useNamedForm<CalibrationView>({ path, request: body, onDone });
  if (!isOpen)
    return (
      <p className="acts">
        <button className={isMain ? 'b main' : 'b quiet'} type="button" onClick={() => setIsOpen(true)}>
          {act}…
        </button>
      </p>
    );
  const words = { by: m.decide.by, note, needName: m.decide.needName, act, cancel: m.decide.cancel };
  return <NamedForm form={form} className="recal-form" words={words} isNameFirst onCancel={() => setIsOpen(false)} />;
}

function Acts({ acts }: Pick<CalibrationView, 'acts'>): ReactNode {
  const { m, say } = useWords();
  if (acts.length === 0) return null;
  return (
    <details>
      <summary>{m.rv.learnt.history}</summary>
      <ol className="recal-acts">
        {acts.map(({ kind, by, at, outcomes }) => (
          <li key={`${at} ${kind}`}>
            {say(m.rv.learnt.acts[kind], { by, n: outcomes ?? 0 })}{' '}
            <span className="meta">
              <Moment at={at} focusable />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
