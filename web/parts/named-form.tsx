import { type FormEvent, type ReactNode, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { send } from '../desk/ask.ts';
import type { ProblemView } from '../desk/contract.ts';
import { NAME_CHARS, goToWrong, TextField } from './fields.tsx';
import { useInPlace } from './in-place.ts';
import { ProblemNote } from './problem-note.tsx';

/** Where an act under a person's name goes, and what it says beside the name. */
export interface NamedAct<Answer, Request> {
  readonly path: string;
  /** Where the same goes too once it was taken; what is refused there stays as it was. */
  readonly also?: readonly string[];
  /** Null while something but the name is missing. */
  readonly request: Omit<Request, 'by'> | null;
  readonly onDone: (answer: Answer) => void;
}

/** A form of an act under a person's name, as {@link useNamedForm} gives it. */
export interface NamedFormState {
  readonly by: string;
  readonly setBy: (by: string) => void;
  /** It was sent once, so what is missing is marked. */
  readonly isTried: boolean;
  readonly isSending: boolean;
  readonly problem: ProblemView | null;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
}

const LEAST_NAME_CHARS = 2;
export const isName = (by: string): boolean => by.trim().length >= LEAST_NAME_CHARS;

/** The name, remembered from form to form; whether sending was tried or is under way; and what the desk refused. */
export function useNamedForm<Answer, Request = object>({
  path,
  also = [],
  request,
  onDone,
}: NamedAct<Answer, Request>): NamedFormState {
  const [by, setBy] = useState(recallName);
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const sendIt = async (form: Element): Promise<void> => {
    setIsTried(true);
    if (request === null || !isName(by)) return goToWrong(form);
    if (isSending) return;
    setIsSending(true);
    rememberName(by);
    const asked = { ...request, by: by.trim() };
    const answer = await send<Answer>(path, asked);
    if (answer.ok) for (const other of also) await send<Answer>(other, asked);
    setIsSending(false);
    if (answer.ok) onDone(answer.value);
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void sendIt(event.currentTarget);
  };
  return { by, setBy, isTried, isSending, problem, submit };
}

export interface NamedFormProps {
  readonly form: NamedFormState;
  readonly className: string;
  readonly words: {
    readonly by: string;
    readonly note?: string;
    readonly needName: string;
    readonly act: string;
    /** In place of `act` while it is being sent. */
    readonly sending?: string;
    readonly cancel: string;
  };
  /** The name takes the focus. */
  readonly isNameFirst?: boolean;
  /** What it does cannot be taken back. */
  readonly isGrave?: boolean;
  readonly onCancel: () => void;
  /** What is asked before the name. */
  readonly children?: ReactNode;
  /** What is asked after it. */
  readonly below?: ReactNode;
}

/** The form itself: what is asked, who does it, what was refused, and the two buttons. */
export function NamedForm({
  form,
  className,
  words,
  isNameFirst,
  isGrave,
  onCancel,
  children,
  below,
}: NamedFormProps): ReactNode {
  const { by, setBy, isTried, isSending, problem, submit } = form;
  const ref = useInPlace(onCancel);
  return (
    <form ref={ref} className={className} noValidate onSubmit={submit}>
      {children}
      <TextField
        label={words.by}
        mostChars={NAME_CHARS}
        {...(words.note === undefined ? {} : { note: words.note })}
        value={by}
        onChange={setBy}
        wrong={isTried && !isName(by) ? words.needName : null}
        isFirst={isNameFirst === true}
      />
      {below}
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className={isGrave ? 'b late' : 'b main'} type="submit" aria-disabled={isSending}>
          {isSending ? (words.sending ?? words.act) : words.act}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
