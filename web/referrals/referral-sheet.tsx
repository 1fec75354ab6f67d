import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { send } from '../desk/ask.ts';
import type { ProblemView, ReferralDetails } from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

/** What somebody is about to do with a referral. */
export interface Ask {
  readonly act: 'details' | 'acknowledge' | 'escalate';
  readonly code: string;
}

export interface ReferralSheetProps {
  readonly ask: Ask | null;
  /** Something was done; the sheet may stay open. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The consequences, a name, and – once – the words. They live in this sheet alone and end with it. */
export function ReferralSheet({ ask, onDone, onClose }: ReferralSheetProps): ReactNode {
  const { m, say } = useWords();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => setWords(null), [ask]);
  const title = ask ? say(words === null ? titlesOf(m)[ask.act] : m.rf.shownTitle, { code: ask.code }) : '';
  return (
    <Dialog title={title} isOpen={ask !== null} onClose={onClose}>
      {ask && words === null && (
        <AskForm
          key={`${ask.act}${ask.code}`}
          ask={ask}
          onCancel={onClose}
          onDone={(text) => {
            if (text === null) return onClose();
            setWords(text);
            return onDone();
          }}
        />
      )}
      {words !== null && (
        <>
          <blockquote className="shown-once" dir="auto" tabIndex={0}>
            {words}
          </blockquote>
          <p className="meta">{m.rf.shownText}</p>
          <button className="b main" type="button" onClick={onClose}>
            {m.rf.close}
          </button>
        </>
      )}
    </Dialog>
  );
}

type Words = ReturnType<typeof useWords>['m'];
const titlesOf = ({ rf }: Words): Readonly<Record<Ask['act'], string>> => ({
  details: rf.showTitle,
  acknowledge: rf.ackTitle,
  escalate: rf.upTitle,
});

interface AskFormProps {
  readonly ask: Ask;
  readonly onCancel: () => void;
  /** The words where they were asked for, else null. */
  readonly onDone: (words: string | null) => void;
}

function AskForm({ ask, onCancel, onDone }: AskFormProps): ReactNode {
  const { m } = useWords();
  const { rf } = m;
  const [by, setBy] = useState(recallName);
  const [isReady, setIsReady] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const needsReady = ask.act === 'details';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (by.trim().length < 2 || (needsReady && !isReady) || isSending) return;
    setIsSending(true);
    rememberName(by);
    const answer = await send<Partial<ReferralDetails>>(`/api/referrals/${ask.code}/${ask.act}`, { by: by.trim() });
    setIsSending(false);
    if (answer.ok) onDone(answer.value.text ?? null);
    else setProblem(answer.problem);
  };
  const text = { details: rf.showText, acknowledge: rf.ackText, escalate: rf.upText }[ask.act];
  const act = { details: rf.showAct, acknowledge: rf.ackAct, escalate: rf.upAct }[ask.act];
  return (
    <form className="rf-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>{text}</p>
      <TextField
        label={rf.by}
        note={rf.byNote}
        value={by}
        onChange={setBy}
        wrong={isTried && by.trim().length < 2 ? rf.needName : null}
        isFirst
      />
      {needsReady && (
        <div className="field">
          <label className="check">
            <input type="checkbox" checked={isReady} onChange={({ target }) => setIsReady(target.checked)} />
            {rf.ready}
          </label>
          {isTried && !isReady && (
            <p className="wrong" role="alert">
              {rf.needReady}
            </p>
          )}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className={needsReady ? 'b late' : 'b main'} type="submit" aria-disabled={isSending}>
          {isSending ? rf.sending : act}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {rf.cancel}
        </button>
      </p>
    </form>
  );
}
