import { type ReactNode, useState } from 'react';
import { Link } from '../app/router.tsx';
import type { QuestionView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { claimPath } from '../parts/claim-path.ts';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { formatRelative } from '../words/format.ts';
import { titleOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';
import { AnswerForm } from './answer-form.tsx';

export interface QuestionItemProps {
  readonly question: QuestionView;
  /** Others that wait for the same answer in the same language. */
  readonly alike: readonly QuestionView[];
  readonly canSend: boolean;
  readonly onChange: () => void;
}

/** One question: its words, what is known, and the answer as it would go or went. */
export function QuestionItem({ question, alike, canSend, onChange }: QuestionItemProps): ReactNode {
  const { m } = useWords();
  const [act, setAct] = useState<'send' | 'decline' | null>(null);
  const isWaiting = question.state === 'waiting';
  return (
    <li>
      <div className="asked">
        {question.text === null ? (
          <p className="meta">{m.an.gone}</p>
        ) : (
          <q lang={question.lang} dir="auto">
            {question.text}
          </q>
        )}
        <When question={question} />
        <Known question={question} />
      </div>
      <div className="reply">
        {!isWaiting && <Answered question={question} />}
        {isWaiting && act === null && (
          <>
            {question.draft !== null && (
              <p className="draft" lang={question.lang} dir="auto">
                {question.draft}
              </p>
            )}
            {question.draft === null && <p className="meta">{m.an.noDraft}</p>}
            <p className="acts">
              {canSend && (
                <button
                  className={question.draft === null ? 'b' : 'b main'}
                  type="button"
                  onClick={() => setAct('send')}
                >
                  {m.an.write}
                </button>
              )}
              <button className="b quiet" type="button" onClick={() => setAct('decline')}>
                {m.an.decline}
              </button>
            </p>
          </>
        )}
        {isWaiting && act !== null && (
          <AnswerForm
            key={act}
            question={question}
            act={act}
            alike={alike}
            onCancel={() => setAct(null)}
            onDone={onChange}
          />
        )}
      </div>
    </li>
  );
}

function When({ question: { at, lang, openUntil, state } }: Pick<QuestionItemProps, 'question'>): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const now = useNow();
  const until = Date.parse(openUntil);
  return (
    <p className="meta">
      {m.an.asked} <Moment at={at} focusable /> · {m.lang[lang]}
      {state === 'waiting' && (
        <span className={until <= now ? 'is-late' : undefined}>
          {' · '}
          <Icon name="late" />{' '}
          {until <= now ? m.an.closed : say(m.an.open, { when: formatRelative(until, now, speech) })}
        </span>
      )}
    </p>
  );
}

function Known({ question: { claim, draft } }: Pick<QuestionItemProps, 'question'>): ReactNode {
  const speech = useWords();
  const { m } = speech;
  if (!claim) return draft === null ? null : <p className="meta">{m.an.unknown}</p>;
  return (
    <p className="known">
      <span className="meta">{m.an.known}</span> <GradeChip grade={claim.grade} />{' '}
      <Link className="n" to={claimPath(claim.id)}>
        {titleOf(claim, speech)}
      </Link>
    </p>
  );
}

const SIGNS = { sending: 'wait', sent: 'yes', declined: 'no', unknown: 'doubt' } as const;

function Answered({
  question: { state, by, answer, answeredAt, lang },
}: Pick<QuestionItemProps, 'question'>): ReactNode {
  const { m, say } = useWords();
  if (state === 'waiting') return null;
  return (
    <>
      {answer !== null && (
        <p className="draft" lang={lang} dir="auto">
          {answer}
        </p>
      )}
      <p className={state === 'unknown' ? 'meta is-doubt' : 'meta'}>
        <Icon name={SIGNS[state]} /> {say(m.an.state[state], { by: by ?? '' })}
        {answeredAt !== null && (
          <>
            {', '}
            <Moment at={answeredAt} focusable />
          </>
        )}
      </p>
    </>
  );
}
