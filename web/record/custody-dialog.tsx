import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import '../handoffs/handoffs.css';
import { type Answer, ask } from '../desk/ask.ts';
import type {
  CustodyReply,
  ErasurePreview,
  LegalHoldView,
  RecordRow,
  RecordView,
  RetentionPreview,
} from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { SignedForm, useSignedAct } from './custody-form.tsx';
import { wallTime } from './export-draft.ts';
import { fieldName, kindName } from './record-words.ts';

/** What a coordinator is about to do with the record. */
export type CustodyAct =
  | { readonly kind: 'hold' }
  | { readonly kind: 'lift'; readonly hold: LegalHoldView }
  | { readonly kind: 'run' }
  | { readonly kind: 'erase'; readonly row: RecordRow };

/** Something a hold can be placed on: a hand-off, a grant, a decision, by its name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

export interface CustodyDialogProps {
  readonly act: CustodyAct | null;
  readonly view: RecordView;
  readonly subjects: readonly Subject[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One act on the record: what will go, who does it and why, a last word where it is for good, and what came of it. */
export function CustodyDialog({ act, view, subjects, onDone, onClose }: CustodyDialogProps): ReactNode {
  const { m, say } = useWords();
  const title = (): string => {
    if (act?.kind === 'lift') return say(m.custody.title.lift, { hold: act.hold.hold });
    if (act?.kind === 'erase') return say(m.custody.title.erase, { index: act.row.index });
    return act ? m.custody.title[act.kind] : '';
  };
  return (
    <Dialog title={title()} isOpen={act !== null} onClose={onClose}>
      {act && <Act act={act} view={view} subjects={subjects} onDone={onDone} onClose={onClose} />}
    </Dialog>
  );
}

type ActProps = Omit<CustodyDialogProps, 'act'> & { readonly act: CustodyAct };

function Act({ act, view, subjects, onDone, onClose }: ActProps): ReactNode {
  const [reply, setReply] = useState<CustodyReply | null>(null);
  const done = (said: CustodyReply): void => {
    setReply(said);
    onDone();
  };
  if (reply) return <Done act={act} reply={reply} onClose={onClose} />;
  const shared = { onDone: done, onClose };
  switch (act.kind) {
    case 'hold':
      return <Hold view={view} subjects={subjects} {...shared} />;
    case 'lift':
      return <Lift hold={act.hold} {...shared} />;
    case 'run':
      return <Run {...shared} />;
    case 'erase':
      return <Erase row={act.row} {...shared} />;
  }
}

interface FormProps {
  readonly onDone: (reply: CustodyReply) => void;
  readonly onClose: () => void;
}

interface Scope {
  readonly kind: string;
  readonly subject: string;
  readonly from: string;
  readonly until: string;
}
const EVERYTHING: Scope = { kind: '', subject: '', from: '', until: '' };
const isBackward = ({ from, until }: Scope): boolean => from !== '' && until !== '' && from > until;

function Hold({ view, subjects, onDone, onClose }: FormProps & Pick<ActProps, 'view' | 'subjects'>): ReactNode {
  const { m } = useWords();
  const [scope, setScope] = useState(EVERYTHING);
  const act = useSignedAct({
    path: '/api/record/legal-holds',
    request: isBackward(scope)
      ? null
      : {
          kinds: scope.kind === '' ? null : [scope.kind],
          subject: scope.subject === '' ? null : scope.subject,
          from: wallTime(scope.from, view.asOf),
          until: wallTime(scope.until, view.asOf),
        },
    onDone,
  });
  const set = (change: Partial<Scope>): void => setScope((before) => ({ ...before, ...change }));
  return (
    <SignedForm act={act} note={m.custody.note.hold} words={m.custody.yes.hold} onCancel={onClose}>
      <Matter view={view} subjects={subjects} scope={scope} set={set} />
      <Times scope={scope} set={set} />
    </SignedForm>
  );
}

interface ScopeProps {
  readonly scope: Scope;
  readonly set: (change: Partial<Scope>) => void;
}

/** Of which kind, and about what. */
function Matter({ view, subjects, scope, set }: ScopeProps & Pick<ActProps, 'view' | 'subjects'>): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const kinds = view.kinds.map(({ kind }) => ({ id: kind, name: kindName(kind, speech) }));
  const choices = [
    { field: 'kind', label: m.rec.export.which, all: m.rec.export.every, options: kinds },
    { field: 'subject', label: m.custody.about, all: m.custody.anything, options: subjects },
  ] as const;
  const id = useId();
  return (
    <div className="actrow">
      {choices.map(({ field, label, all, options }) => (
        <div className="field" key={field}>
          <label htmlFor={id + field}>{label}</label>
          <select
            id={id + field}
            className="in"
            value={scope[field]}
            onChange={({ target }) => set({ [field]: target.value })}
          >
            <option value="">{all}</option>
            {options.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

function Times({ scope, set }: ScopeProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <>
      <div className="actrow">
        {(['from', 'until'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={id + name}>{m.rec.export[name]}</label>
            <input
              id={id + name}
              className="in clock"
              type="datetime-local"
              value={scope[name]}
              aria-invalid={isBackward(scope) || undefined}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          </div>
        ))}
      </div>
      {isBackward(scope) && (
        <p className="wrong" role="alert">
          {m.custody.backward}
        </p>
      )}
    </>
  );
}

function Lift({ hold, onDone, onClose }: FormProps & { readonly hold: LegalHoldView }): ReactNode {
  const { m } = useWords();
  const act = useSignedAct({ path: '/api/record/legal-holds/lift', request: { hold: hold.hold }, onDone });
  return <SignedForm act={act} note={m.custody.note.lift} words={m.custody.yes.lift} onCancel={onClose} />;
}

function Run({ onDone, onClose }: FormProps): ReactNode {
  const speech = useWords();
  const { m, say, number } = speech;
  const { answer, again } = usePreview<RetentionPreview>('/api/record/retention');
  const seen = answer?.ok ? answer.value : null;
  const act = useSignedAct({
    path: '/api/record/retention',
    request: seen && { told: seen.due },
    isForGood: true,
    onDone,
    onRefused: again,
  });
  if (!seen) return <Waits answer={answer} onClose={onClose} />;
  if (seen.due === 0) return <Closing words={m.custody.nothingDue} onClose={onClose} />;
  const kinds = seen.kinds.map(({ kind, count }) => `${kindName(kind, speech)} ${number(count)}`).join(', ');
  const words = { n: seen.due, kinds, by: act.by.trim(), reason: act.reason.trim() };
  return (
    <SignedForm
      act={act}
      note={m.custody.note.run}
      words={say(m.custody.yes.run, { n: seen.due })}
      sure={say(m.custody.sure.run, words)}
      onCancel={onClose}
    >
      <Goes exports={seen.exports}>
        <ul className="goes">
          {seen.kinds.map(({ kind, count }) => (
            <li key={kind}>
              <b>{number(count)}</b> {kindName(kind, speech)}
            </li>
          ))}
        </ul>
        {seen.held > 0 && (
          <p className="meta">
            <Icon name="shield" /> {say(m.custody.heldBack, { n: seen.held })}
          </p>
        )}
      </Goes>
    </SignedForm>
  );
}

function Erase({ row, onDone, onClose }: FormProps & { readonly row: RecordRow }): ReactNode {
  const { answer } = usePreview<ErasurePreview>(`/api/record/${row.index}/erasure`);
  if (!answer?.ok) return <Waits answer={answer} onClose={onClose} />;
  return <EraseForm seen={answer.value} onDone={onDone} onClose={onClose} />;
}

function EraseForm({ seen, onDone, onClose }: FormProps & { readonly seen: ErasurePreview }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const [chosen, setChosen] = useState<readonly string[]>(seen.fields);
  const isAll = chosen.length === seen.fields.length;
  const act = useSignedAct({
    path: '/api/record/erasures',
    request: chosen.length === 0 ? null : { record: seen.index, fields: isAll ? null : chosen },
    isForGood: true,
    onDone,
  });
  const names = chosen.map((name) => fieldName(name, speech)).join(', ');
  const words = {
    names,
    kind: kindName(seen.kind, speech),
    index: seen.index,
    by: act.by.trim(),
    reason: act.reason.trim(),
  };
  return (
    <SignedForm
      act={act}
      note={m.custody.note.erase}
      words={m.custody.yes.erase}
      sure={say(m.custody.sure.erase, words)}
      onCancel={onClose}
    >
      <Goes exports={seen.exports}>
        <fieldset className="field plain">
          <legend className="label">{say(m.custody.fields, { kind: kindName(seen.kind, speech) })}</legend>
          <div className="ticks">
            {seen.fields.map((name) => (
              <label className="check" key={name}>
                <input
                  type="checkbox"
                  checked={chosen.includes(name)}
                  aria-invalid={chosen.length === 0 || undefined}
                  onChange={({ target }) =>
                    setChosen(seen.fields.filter((each) => (each === name ? target.checked : chosen.includes(each))))
                  }
                />
                {fieldName(name, speech)}
              </label>
            ))}
          </div>
          {chosen.length === 0 && (
            <p className="wrong" role="alert">
              {m.custody.chooseField}
            </p>
          )}
        </fieldset>
      </Goes>
    </SignedForm>
  );
}

function Goes({ exports, children }: { readonly exports: readonly string[]; readonly children: ReactNode }): ReactNode {
  const { m, say } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="h" id={id}>
        {m.custody.goes}
      </h3>
      {children}
      {exports.length > 0 && <p>{say(m.custody.exports, { n: exports.length, names: exports.join(', ') })}</p>}
    </section>
  );
}

/** Asked when the form opens, and again when the desk has refused what was said on the strength of it. */
function usePreview<T>(path: string): { readonly answer: Answer<T> | null; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const again = useCallback(() => void ask<T>(path).then(setAnswer), [path]);
  useEffect(again, [again]);
  return { answer, again };
}

function Waits({
  answer,
  onClose,
}: {
  readonly answer: Answer<unknown> | null;
  readonly onClose: () => void;
}): ReactNode {
  const { m } = useWords();
  if (!answer || answer.ok) return <p className="meta">{m.loading}</p>;
  return (
    <div className="actform">
      <ProblemNote problem={answer.problem} />
      <CloseButton onClose={onClose} />
    </div>
  );
}

const Closing = ({ words, onClose }: { readonly words: string; readonly onClose: () => void }): ReactNode => (
  <div className="actform">
    <p>{words}</p>
    <CloseButton onClose={onClose} />
  </div>
);

function CloseButton({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { m } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="acts">
      <button className="b" type="button" ref={button} onClick={onClose}>
        {m.custody.close}
      </button>
    </p>
  );
}

/** What came of it, as the desk says. */
function Done({
  act,
  reply,
  onClose,
}: {
  readonly act: CustodyAct;
  readonly reply: CustodyReply;
  readonly onClose: () => void;
}): ReactNode {
  const { m, say } = useWords();
  const words = say(m.custody.done[act.kind], {
    n: reply.erased,
    hold: reply.hold ?? '',
    entry: reply.entry ?? '',
  });
  return (
    <div className="actform">
      <p role="status" className="is-go">
        <Icon name="yes" /> <b>{words}</b>
      </p>
      {reply.repeated && <p className="meta">{m.custody.repeated}</p>}
      {reply.exports.length > 0 && (
        <p className="meta">{say(m.custody.exports, { n: reply.exports.length, names: reply.exports.join(', ') })}</p>
      )}
      <CloseButton onClose={onClose} />
    </div>
  );
}
