import { type ReactNode, useId, useState } from 'react';
import type { LessonList, LessonRequest, PlaceWords } from '../desk/contract.ts';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { useWords } from '../words/use-words.tsx';

export interface LessonFormProps {
  readonly found: PlaceWords;
  readonly places: LessonList['places'];
  readonly onCancel: () => void;
  readonly onTaught: (list: LessonList) => void;
}

const MOST_OFFERED = 5;

type Choice = Pick<LessonRequest, 'verdict' | 'place'>;

/** What the words mean: one of the likely places, any other of the corridor, not what was read, or no place at all. */
export function LessonForm({ found, places, onCancel, onTaught }: LessonFormProps): ReactNode {
  const { m } = useWords();
  const { ls } = m;
  const [choice, setChoice] = useState<Choice | null>(null);
  const form = useNamedForm<LessonList, LessonRequest>({
    path: '/api/lessons',
    request: choice && { words: found.words, ...choice },
    onDone: onTaught,
  });
  return (
    <NamedForm
      form={form}
      className="ls-form"
      words={{
        by: ls.by,
        note: ls.byNote,
        needName: ls.needName,
        act: ls.teach,
        sending: ls.teaching,
        cancel: ls.cancel,
      }}
      onCancel={onCancel}
    >
      <Choices
        found={found}
        places={places}
        choice={choice}
        onChoose={setChoice}
        wrong={form.isTried && choice === null}
      />
    </NamedForm>
  );
}

interface ChoicesProps extends Pick<LessonFormProps, 'found' | 'places'> {
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly wrong: boolean;
}

function Choices({ found, places, choice, onChoose, wrong }: ChoicesProps): ReactNode {
  const { m, say, named } = useWords();
  const { ls } = m;
  const id = useId();
  const offered = found.candidates.filter((place) => place.id !== found.readAs?.id).slice(0, MOST_OFFERED);
  const others = places.filter((place) => !offered.some((held) => held.id === place.id));
  const isOther = choice?.verdict === 'means' && others.some((place) => place.id === choice.place);
  const radio = (label: string, value: Choice, isFirst = false): ReactNode => (
    <label key={`${value.verdict} ${value.place}`}>
      <input
        type="radio"
        name={id}
        autoFocus={isFirst}
        checked={choice?.verdict === value.verdict && choice.place === value.place}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="field plain" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend className="label">{say(ls.mean, { words: found.words })}</legend>
      <div className="choices">
        {offered.map(({ id: place, name }, n) => radio(named(name), { verdict: 'means', place }, n === 0))}
        <label className="other">
          <span>{ls.other}</span>
          <select
            className="in"
            value={isOther ? choice.place! : ''}
            onChange={(event) => event.target.value && onChoose({ verdict: 'means', place: event.target.value })}
          >
            <option value="">{ls.choose}</option>
            {others.map((place) => (
              <option key={place.id} value={place.id}>
                {named(place.name)}
              </option>
            ))}
          </select>
        </label>
        {found.readAs &&
          radio(say(ls.notRead, { place: found.readAs.name }), { verdict: 'not', place: found.readAs.id })}
        {radio(ls.noPlace, { verdict: 'not', place: null })}
      </div>
      {wrong && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {ls.needChoice}
        </p>
      )}
    </fieldset>
  );
}
