import { type ReactNode, useState } from 'react';
import type { LessonList, PlaceWords } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { LessonForm } from './lesson-form.tsx';

export interface WordsItemProps {
  readonly found: PlaceWords;
  readonly places: LessonList['places'];
  readonly onTaught: (list: LessonList) => void;
}

/** Words as one message says them, what they were read as, and the form in which a person says what they mean. */
export function WordsItem({ found, places, onTaught }: WordsItemProps): ReactNode {
  const { m, say, named } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { words, messages, readAs, candidates } = found;
  return (
    <li>
      <div className="said">
        <h3>
          <bdi>{say(m.ls.quoted, { words })}</bdi>
        </h3>
        <Sample sample={found.sample} />
        <p className="meta">
          {say(m.figures.messages, { n: messages })} · {readAs ? say(m.ls.readAs, { place: readAs.name }) : m.ls.open}
        </p>
      </div>
      {isOpen ? (
        <LessonForm found={found} places={places} onCancel={() => setIsOpen(false)} onTaught={onTaught} />
      ) : (
        <div className="ls-acts">
          {candidates.length > 1 && (
            <p className="meta">
              <Icon name="doubt" />{' '}
              {candidates
                .slice(0, 4)
                .map(({ name }) => named(name))
                .join(' · ')}
            </p>
          )}
          <button className="b" type="button" aria-label={`${m.ls.say}: ${words}`} onClick={() => setIsOpen(true)}>
            {m.ls.say}…
          </button>
        </div>
      )}
    </li>
  );
}

/** So much of a message is shown on either side of the words. */
const AROUND_CHARACTERS = 90;

function Sample({ sample }: Pick<PlaceWords, 'sample'>): ReactNode {
  if (sample === null) return null;
  const { text, start, end, lang } = sample;
  const [from, to] = [Math.max(0, start - AROUND_CHARACTERS), Math.min(text.length, end + AROUND_CHARACTERS)];
  return (
    <q lang={lang === 'unknown' ? undefined : lang} dir="auto">
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && ' …'}
    </q>
  );
}
