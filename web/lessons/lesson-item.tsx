import { type ReactNode, useState } from 'react';
import type { LessonList, LessonView } from '../desk/contract.ts';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { Moment } from '../parts/moment.tsx';
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
          {m.ls.withdraw}…
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
  const form = useNamedForm<LessonList>({
    path: `/api/lessons/${encodeURIComponent(lesson.id)}/withdraw`,
    request: {},
    onDone: onTaught,
  });
  const words = {
    by: ls.by,
    note: ls.withdrawNote,
    needName: ls.needName,
    act: ls.withdraw,
    cancel: ls.cancel,
  };
  return <NamedForm form={form} className="ls-form" words={words} isNameFirst onCancel={onCancel} />;
}
