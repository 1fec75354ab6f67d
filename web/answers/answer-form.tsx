import { type FormEvent, type ReactNode, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { send } from '../desk/ask.ts';
import type { ProblemView, QuestionView } from '../desk/contract.ts';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

export interface AnswerFormProps {
  readonly question: QuestionView;
  readonly act: 'send' | 'decline';
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

const MOST_CHARS = 1_000;

/** The draft, to be changed or not; whose name it goes out under; and what follows. */
export function AnswerForm({ question, act, onCancel, onDone }: AnswerFormProps): ReactNode {
  const { m, say } = useWords();
  const { an } = m;
  const [text, setText] = useState(question.draft ?? '');
  const [by, setBy] = useState(recallName);
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const isSend = act === 'send';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (by.trim().length < 2 || (isSend && text.trim() === '') || isSending) return;
    setIsSending(true);
    rememberName(by);
    const request = isSend ? { by: by.trim(), text: text.trim() } : { by: by.trim() };
    const answer = await send<QuestionView>(`/api/answers/${encodeURIComponent(question.id)}/${act}`, request);
    setIsSending(false);
    if (answer.ok) onDone();
    else setProblem(answer.problem);
  };
  return (
    <form className="answer-form" noValidate onSubmit={(event) => void submit(event)}>
      {isSend ? (
        <TextField
          label={say(an.text, { lang: m.lang[question.lang] })}
          note={an.textNote}
          value={text}
          onChange={setText}
          wrong={isTried && text.trim() === '' ? an.needText : null}
          mostChars={MOST_CHARS}
          isLong
          isFirst
        />
      ) : (
        <p>{an.declineText}</p>
      )}
      <TextField
        label={an.by}
        note={an.byNote}
        value={by}
        onChange={setBy}
        wrong={isTried && by.trim().length < 2 ? an.needName : null}
        isFirst={!isSend}
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="b main" type="submit" aria-disabled={isSending}>
          {isSending ? an.sending : isSend ? an.send : an.declineAct}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {an.cancel}
        </button>
      </p>
    </form>
  );
}
