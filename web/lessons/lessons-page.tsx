import { type FormEvent, type ReactNode, useCallback, useState } from 'react';
import './lessons.css';
import { go, useAddress } from '../app/router.tsx';
import type { LessonList, LiveEvent, PlaceWords } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { StateWords } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { LessonItem } from './lesson-item.tsx';
import { WordsItem } from './words-item.tsx';

const isOld = (event: LiveEvent): boolean => event.type === 'board';
const wordsOf = (address: string): string => new URLSearchParams(address.split('?')[1] ?? '').get('words') ?? '';

/** Words the desk would not choose a place for, and what named people taught it they mean. */
export function LessonsPage(): ReactNode {
  const { m } = useWords();
  const words = wordsOf(useAddress());
  const { value, problem, reload, replace } = useAnswer<LessonList>(
    words === '' ? '/api/lessons' : `/api/lessons?words=${encodeURIComponent(words)}`,
    isOld,
  );
  useTitle(m.ls.title);
  const onTaught = useCallback(
    (list: LessonList) => {
      replace(list);
      if (words !== '') go('/lessons', { replace: true });
    },
    [replace, words],
  );
  if (!value)
    return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
  const doubts = value.doubts.filter((doubt) => doubt.words !== value.asked?.words);
  return (
    <div className="page ls">
      <header>
        <Lede list={value} />
        <p className="meta">{m.ls.why}</p>
      </header>
      {words !== '' && <Asked asked={value.asked} list={value} onTaught={onTaught} />}
      <section aria-labelledby="ls-doubts">
        <h2 className="h" id="ls-doubts">
          {m.ls.doubts}
        </h2>
        {doubts.length === 0 ? (
          <p className="nothing">{m.ls.noDoubts}</p>
        ) : (
          <ol className="two-sides">
            {doubts.map((doubt) => (
              <WordsItem key={doubt.words} found={doubt} places={value.places} onTaught={onTaught} />
            ))}
          </ol>
        )}
      </section>
      <Search key={words} words={words} />
      <Taught list={value} onTaught={onTaught} />
    </div>
  );
}

function Lede({ list: { doubts, waiting } }: { readonly list: LessonList }): ReactNode {
  const { m, say } = useWords();
  return (
    <>
      <h1 className="lede">
        {doubts.length === 0 ? (
          m.ls.lede.none
        ) : (
          <Said
            template={m.ls.lede.some}
            values={{ n: doubts.length }}
            state={(words) => <StateWords state="plain">{words}</StateWords>}
          />
        )}
      </h1>
      <p className="meta" role="status">
        {waiting > 0 ? say(m.ls.waiting, { n: waiting }) : ''}
      </p>
    </>
  );
}

/** Any words of a message can be asked for, also those the reader passed over. */
function Search({ words }: { readonly words: string }): ReactNode {
  const { m } = useWords();
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = typed.trim();
    go(wanted === '' ? '/lessons' : `/lessons?words=${encodeURIComponent(wanted)}`, { replace: true });
  };
  return (
    <form className="ls-find" role="search" onSubmit={submit}>
      <div className="field">
        <label htmlFor="ls-words">{m.ls.find}</label>
        <input
          id="ls-words"
          className="in"
          type="search"
          dir="auto"
          maxLength={80}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <button className="b" type="submit">
        {m.ls.look}
      </button>
    </form>
  );
}

interface PartProps {
  readonly list: LessonList;
  readonly onTaught: (list: LessonList) => void;
}

function Asked({ asked, list, onTaught }: PartProps & { readonly asked: PlaceWords | null }): ReactNode {
  const { m } = useWords();
  return (
    <section aria-label={m.ls.asked}>
      <h2 className="h">{m.ls.asked}</h2>
      {asked === null ? (
        <p className="nothing">{m.ls.unheard}</p>
      ) : (
        <ol className="two-sides">
          <WordsItem key={asked.words} found={asked} places={list.places} onTaught={onTaught} />
        </ol>
      )}
    </section>
  );
}

function Taught({ list, onTaught }: PartProps): ReactNode {
  const { m } = useWords();
  if (list.lessons.length === 0) return null;
  return (
    <section aria-labelledby="ls-taught">
      <h2 className="h" id="ls-taught">
        {m.ls.taught}
      </h2>
      <ol className="ls-taught">
        {list.lessons.map((lesson) => (
          <LessonItem key={lesson.id} lesson={lesson} onTaught={onTaught} />
        ))}
      </ol>
    </section>
  );
}
