import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isRefusal, send } from '../desk/ask.ts';
import type { CustodyReply, ProblemView } from '../desk/contract.ts';
import { actingName, keepName, newCommandId } from '../handoffs/acting.ts';
import { goToWrong, TextField } from '../parts/fields.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

const LEAST_CHARS = 2;
const isWritten = (text: string): boolean => text.trim().length >= LEAST_CHARS;

/** An act on the record under somebody's name and for a reason. */
export interface SignedAct {
  readonly by: string;
  readonly reason: string;
  readonly isTried: boolean;
  /** It was filled in, and waits for the last word. */
  readonly isAsked: boolean;
  readonly isSending: boolean;
  readonly problem: ProblemView | null;
  readonly set: (change: { readonly by?: string; readonly reason?: string }) => void;
  readonly goBack: () => void;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
}

export interface SignedOptions {
  readonly path: string;
  /** What the desk is asked for beside name and reason; null while something is missing. */
  readonly request: object | null;
  /** It cannot be taken back: it is asked once more before it is sent. */
  readonly isForGood?: boolean;
  readonly onDone: (reply: CustodyReply) => void;
  readonly onRefused?: () => void;
}

/** The act's id is made once for the form: sent again after a lost answer it is the same act, which the desk does once. */
export function useSignedAct({ path, request, isForGood = false, onDone, onRefused }: SignedOptions): SignedAct {
  const [signed, setSigned] = useState(() => ({ by: actingName(), reason: '' }));
  const [id, setId] = useState(newCommandId);
  const [state, setState] = useState<'rest' | 'tried' | 'asked' | 'sending'>('rest');
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (state === 'sending') return;
    if (request === null || !isWritten(signed.by) || !isWritten(signed.reason)) {
      setState('tried');
      return goToWrong(event.currentTarget);
    }
    if (isForGood && state !== 'asked') {
      setProblem(null);
      return setState('asked');
    }
    keepName(signed.by);
    setState('sending');
    const answer = await send<CustodyReply>(path, {
      ...request,
      id,
      by: signed.by.trim(),
      reason: signed.reason.trim(),
    });
    if (answer.ok) return onDone(answer.value);
    const isFinal = isRefusal(answer.problem);
    setState(isForGood && !isFinal ? 'asked' : 'tried');
    setProblem(answer.problem);
    if (!isFinal) return undefined;
    setId(newCommandId());
    return onRefused?.();
  };
  return {
    ...signed,
    isTried: state !== 'rest',
    isAsked: isForGood && (state === 'asked' || state === 'sending'),
    isSending: state === 'sending',
    problem,
    set: (change) => setSigned((before) => ({ ...before, ...change })),
    goBack: () => setState('tried'),
    submit: (event) => void submit(event),
  };
}

export interface SignedFormProps {
  readonly act: SignedAct;
  /** What follows from it. */
  readonly note: string;
  readonly words: string;
  /** Asked once more, with all of it in one sentence, where it cannot be taken back. */
  readonly sure?: string;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** What an act does, what it asks for, who does it and why; then, where it cannot be taken back, all of it in one sentence. */
export function SignedForm({ act, note, words, sure = '', onCancel, children }: SignedFormProps): ReactNode {
  const { m } = useWords();
  const wrong = (text: string): string | null => (act.isTried && !isWritten(text) ? m.ho.form.missing : null);
  const forGood = sure !== '';
  return (
    <form className="actform" noValidate onSubmit={act.submit}>
      {act.isAsked ? (
        <Sure words={sure} />
      ) : (
        <>
          <p>{note}</p>
          {children}
          <TextField
            label={m.ho.form.reason}
            note={m.custody.reasonNote}
            value={act.reason}
            wrong={wrong(act.reason)}
            onChange={(reason) => act.set({ reason })}
          />
          <TextField
            label={m.ho.form.by}
            note={m.ho.form.byNote}
            value={act.by}
            wrong={wrong(act.by)}
            onChange={(by) => act.set({ by })}
          />
        </>
      )}
      {act.problem && <ProblemNote problem={act.problem} />}
      <p className="acts">
        <button className={forGood ? 'b late' : 'b main'} type="submit" aria-disabled={act.isSending}>
          {act.isSending ? m.ho.form.sending : forGood && !act.isAsked ? `${words}…` : words}
        </button>
        <button className="b quiet" type="button" onClick={act.isAsked ? act.goBack : onCancel}>
          {act.isAsked ? m.custody.back : m.ho.form.cancel}
        </button>
      </p>
    </form>
  );
}

/** It takes the focus, so that it is read before it is answered. */
function Sure({ words }: { readonly words: string }): ReactNode {
  const { m } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div className="sure" tabIndex={-1} ref={shown}>
      <p className="is-late">
        <Icon name="danger" /> <b>{m.custody.forGood}</b>
      </p>
      <p>{words}</p>
      <p className="meta">{m.custody.notReached}</p>
    </div>
  );
}
