import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words/use-words.tsx';

export interface StepperProps {
  /** Null while what is written is no number: nothing can be sent then. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly label: string;
}

const MOST = 100_000;
const clamp = (value: number): number => Math.max(0, Math.min(MOST, value));

/** A whole number as people write it, thousands apart or not; null for anything else: "1e5" is not fifteen, nor "1.5". */
export function readWhole(text: string): number | null {
  const bare = text.trim();
  if (!/^(\d*|\d{1,3}([.,'’\s]\d{3})+)$/.test(bare)) return null;
  return clamp(Number(bare.replace(/\D/g, '')));
}

/**
 * A number between two large buttons; a tap on the number itself writes it. What is no number stays as it was written and is said to be
 * none: with the wrong key left out, "1e5" would go on as fifteen.
 */
export function Stepper({ value, onChange, label }: StepperProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  const [written, setWritten] = useState('');
  const isWrong = value === null;
  const step = (by: number): void => onChange(clamp((value ?? 0) + by));
  return (
    <div className="step" role="group" aria-label={label}>
      <button type="button" aria-label={`${m.field.fewer}: ${label}`} onClick={() => step(-1)}>
        −
      </button>
      <p>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={isWrong ? written : String(value)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setWritten(target.value);
            onChange(readWhole(target.value));
          }}
        />
        <label htmlFor={id}>{label}</label>
        {isWrong && (
          <b className="is-hold" id={`${id}-wrong`} role="status">
            {m.ho.form.number}
          </b>
        )}
      </p>
      <button type="button" aria-label={`${m.field.more}: ${label}`} onClick={() => step(1)}>
        +
      </button>
    </div>
  );
}
