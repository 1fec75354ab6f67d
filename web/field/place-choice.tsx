import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { LanguageSelect } from '../app/language-select.tsx';
import { Link } from '../app/router.tsx';
import { ask } from '../desk/ask.ts';
import type { FieldPlaces, ProblemView } from '../desk/contract.ts';
import { actingName, isName, keepName } from '../handoffs/acting.ts';
import { goToWrong, NAME_CHARS, TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { nameOfPost, type Post } from './use-field.ts';

/** Who stands where: asked once. */
export function PlaceChoice({ onChoose }: { readonly onChoose: (post: Post) => void }): ReactNode {
  const { m } = useWords();
  const { places, problem, reload } = usePlaces();
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(actingName);
  const [isTried, setIsTried] = useState(false);
  const hasPlaces = places?.length !== 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    const place = places?.find(({ id }) => id === chosen);
    if (!place || !isName(name)) return goToWrong(event.currentTarget as HTMLFormElement);
    keepName(name);
    onChoose({ id: place.id, name: place.name, names: place.names });
  };
  return (
    <form className="ph choice" noValidate onSubmit={submit}>
      <h1>{m.field.place}</h1>
      <p className="l2">{m.field.placeNote}</p>
      {problem && <ProblemNote problem={problem} onRetry={reload} />}
      {!hasPlaces && <p>{m.field.noPlaces}</p>}
      {places === null && !problem && <p>{m.loading}</p>}
      <Places places={places ?? []} chosen={chosen} isMissing={isTried && !chosen} onChoose={setChosen} />
      {hasPlaces && (
        <TextField
          label={m.ho.form.by}
          mostChars={NAME_CHARS}
          note={m.ho.form.byNote}
          value={name}
          wrong={isTried && !isName(name) ? m.ho.form.missing : null}
          onChange={setName}
        />
      )}
      <Language />
      <div className="thumb">
        <div className="next-act">
          {hasPlaces ? (
            <button className="big" type="submit">
              {m.field.begin}
            </button>
          ) : (
            <Link className="big ghost" to="/handoffs">
              {m.rec.emptyAct}
            </Link>
          )}
        </div>
      </div>
    </form>
  );
}

interface PlacesProps {
  readonly places: FieldPlaces['places'];
  readonly chosen: string | null;
  readonly isMissing: boolean;
  readonly onChoose: (id: string) => void;
}

function Places({ places, chosen, isMissing, onChoose }: PlacesProps): ReactNode {
  const { m, tongue } = useWords();
  const id = useId();
  return (
    <fieldset className="plain" aria-describedby={isMissing ? id : undefined}>
      <legend className="vh">{m.field.place}</legend>
      {places.map((place) => (
        <label key={place.id} className="pick-place">
          <input
            type="radio"
            name="place"
            checked={chosen === place.id}
            aria-invalid={isMissing || undefined}
            onChange={() => onChoose(place.id)}
          />
          <span>{nameOfPost(place, tongue)}</span>
        </label>
      ))}
      {isMissing && (
        <p className="is-hold" role="alert" id={id}>
          <b>{m.field.placeMissing}</b>
        </p>
      )}
    </fieldset>
  );
}

export function Language(): ReactNode {
  const { m } = useWords();
  return (
    <label className="field">
      <span className="label">{m.bar.language}</span>
      <LanguageSelect className="in" />
    </label>
  );
}

function usePlaces(): {
  readonly places: FieldPlaces['places'] | null;
  readonly problem: ProblemView | null;
  readonly reload: () => void;
} {
  const [places, setPlaces] = useState<FieldPlaces['places'] | null>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const reload = (): void => {
    void ask<FieldPlaces>('/api/field').then((answer) => {
      if (answer.ok) setPlaces(answer.value.places);
      setProblem(answer.ok ? null : answer.problem);
    });
  };
  useEffect(reload, []);
  return { places, problem, reload };
}
