import { type FormEvent, type ReactNode, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { send } from '../desk/ask.ts';
import type { LessonList, LessonView, ProblemView } from '../desk/contract.ts';
import { TextField } from '../parts/fields.tsx';
import { Moment } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

export interface LessonItemProps {
  readonly lesson: LessonView;
  readonly onTaught: (list: LessonList) => void;
}

/** One lesson: what the words mean, who said so and when; it can be taken back, by name. */
export function LessonItem({ lesson, onTaught }: LessonItemProps): ReactNode {
  const { m, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <p>
        <b>{say(wordsFor(lesson, m.ls), { words: lesson.words, place: lesson.place?.name ?? '' })}</b>
        <span className="meta">
          {' '}
          {lesson.by}, <Moment at={lesson.at} focusable />
        </span>
      </p>
      {isOpen ? (
        <Withdraw lesson={lesson} onTaught={onTaught} onCancel={() => setIsOpen(false)} />
      ) : (
        <button
          className="b quiet"
          type="button"
          aria-label={`${m.ls.withdraw}: ${lesson.words}`}
          onClick={() => setIsOpen(true)}
        >
          {m.ls.withdraw} …
        </button>
      )}
    </li>
  );
}

function wordsFor({ verdict, place }: LessonView, ls: ReturnType<typeof useWords>['m']['ls']): string {
  if (verdict === 'means') return ls.means;
  return place === null ? ls.meansNone : ls.meansNot;
}

function Withdraw({ lesson, onTaught, onCancel }: LessonItemProps & { readonly onCancel: () => void }): ReactNode {
  const { m } = useWords();
  const { ls } = m;
  const [by, setBy] = useState(recallName);
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (by.trim().length < 2) return;
    rememberName(by);
    const path = `/api/lessons/${encodeURIComponent(lesson.id)}/withdraw`;
    const answer = await send<LessonList>(path, { by: by.trim() });
    if (answer.ok) onTaught(answer.value);
    else setProblem(answer.problem);
  };
  return (
    <form className="ls-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={ls.by}
        note={ls.withdrawNote}
        value={by}
        onChange={setBy}
        wrong={isTried && by.trim().length < 2 ? ls.needName : null}
        isFirst
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="b main" type="submit">
          {ls.withdraw}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {ls.cancel}
        </button>
      </p>
    </form>
  );
}
