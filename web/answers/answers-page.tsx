import { type ReactNode } from 'react';
import './answers.css';
import type { AnswerList, LiveEvent, QuestionView } from '../desk/contract.ts';
import { useAnswer, useNow } from '../desk/use-desk.tsx';
import { Icon, StateWords } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { formatRelative } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { QuestionItem } from './question-item.tsx';

const isOld = (event: LiveEvent): boolean => event.type === 'board';

/** What people asked on the tipline, what is known about it, and a draft that only a named person sends. */
export function AnswersPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useAnswer<AnswerList>('/api/answers', isOld);
  useTitle(m.an.title);
  if (!value)
    return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
  const waiting = value.questions.filter(({ state }) => state === 'waiting');
  const answered = value.questions.filter(({ state }) => state !== 'waiting');
  return (
    <div className="page an">
      <header>
        <Lede waiting={waiting} />
        <p className="meta">{m.an.why}</p>
      </header>
      {!value.canSend && (
        <p className="is-doubt">
          <Icon name="doubt" /> {m.an.cannot}
        </p>
      )}
      <Rows title={m.an.waiting} questions={waiting} canSend={value.canSend} onChange={reload} />
      {answered.length > 0 && (
        <Rows title={m.an.answered} questions={answered} canSend={value.canSend} onChange={reload} />
      )}
    </div>
  );
}

function Lede({ waiting }: { readonly waiting: readonly QuestionView[] }): ReactNode {
  const speech = useWords();
  const now = useNow();
  const { lede } = speech.m.an;
  const first = waiting[0];
  if (!first) return <h1 className="lede">{lede.none}</h1>;
  const when = formatRelative(Date.parse(first.openUntil), now, speech);
  return (
    <h1 className="lede">
      <Said
        template={lede.some}
        values={{ n: waiting.length, when }}
        state={(words) => <StateWords state="plain">{words}</StateWords>}
      />
    </h1>
  );
}

/** Those to whom the very same draft would go: one claim, one language. Without a draft nobody is taken together. */
const listAlike = (question: QuestionView, all: readonly QuestionView[]): readonly QuestionView[] =>
  question.draft === null || question.claim === null
    ? []
    : all.filter(
        ({ id, state, lang, claim, draft }) =>
          id !== question.id &&
          state === 'waiting' &&
          lang === question.lang &&
          claim?.id === question.claim?.id &&
          draft === question.draft,
      );

interface RowsProps {
  readonly title: string;
  readonly questions: readonly QuestionView[];
  readonly canSend: boolean;
  readonly onChange: () => void;
}

function Rows({ title, questions, canSend, onChange }: RowsProps): ReactNode {
  const { m } = useWords();
  return (
    <section aria-label={title}>
      <h2 className="h">{title}</h2>
      {questions.length === 0 ? (
        <p className="nothing">{m.an.none}</p>
      ) : (
        <ol className="two-sides">
          {questions.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              alike={listAlike(question, questions)}
              canSend={canSend}
              onChange={onChange}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
