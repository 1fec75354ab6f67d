import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words/use-words.tsx';

/** After a form was refused by its own page: to the first field that is wrong, once it is marked. */
export const goToWrong = (form: EventTarget & Element): void =>
  void requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());

/** No more than the desk takes: a word that is refused for its length is found out when it is too late. */
export const NAME_CHARS = 80;
/** A reason that goes to the other desk. */
export const REASON_CHARS = 200;

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
  readonly wrong?: string | null;
  readonly isLong?: boolean;
  /** 500 in a long field, 300 in a short one unless said otherwise. */
  readonly mostChars?: number;
  /** Takes the focus when it appears. */
  readonly isFirst?: boolean;
  readonly inputMode?: 'decimal';
}

/** A field with its name, a note, and what is wrong with it in words. */
export function TextField({
  label,
  value,
  onChange,
  note,
  wrong,
  isLong,
  mostChars = isLong ? 500 : 300,
  isFirst,
  inputMode,
}: TextFieldProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  const shared = {
    id,
    ref: input,
    className: 'in',
    value,
    dir: 'auto',
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong ? `${id}-wrong` : note ? `${id}-note` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} maxLength={mostChars} />
      ) : (
        <input {...shared} type="text" maxLength={mostChars} inputMode={inputMode} />
      )}
      {wrong ? (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      ) : (
        note && (
          <p className="note" id={`${id}-note`}>
            {note}
          </p>
        )
      )}
    </div>
  );
}

const REVIEW_MINUTES = [30, 60, 120, 240] as const;

/** When an override is looked at again. */
export function ReviewField({
  value,
  onChange,
  wrong,
}: {
  readonly value: number | null;
  readonly onChange: (minutes: number) => void;
  readonly wrong: string | null;
}): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <fieldset className="field plain" aria-describedby={wrong ? id : undefined}>
      <legend className="label">{m.decide.review}</legend>
      <div className="segments">
        {REVIEW_MINUTES.map((minutes) => (
          <label key={minutes}>
            <input type="radio" name={id} checked={value === minutes} onChange={() => onChange(minutes)} />
            {m.decide.reviewIn[minutes]}
          </label>
        ))}
      </div>
      {wrong && (
        <p className="wrong" id={id} role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
