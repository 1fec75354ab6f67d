import { type ReactNode, useId } from 'react';
import { useWords } from '../words/use-words.tsx';

export interface StepperProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly label: string;
}

const MOST = 100_000;
const clamp = (value: number): number => Math.max(0, Math.min(MOST, value));

/** A number between two large buttons; a tap on the number itself writes it. */
export function Stepper({ value, onChange, label }: StepperProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <div className="step" role="group" aria-label={label}>
      <button type="button" aria-label={`${m.field.fewer}: ${label}`} onClick={() => onChange(clamp(value - 1))}>
        −
      </button>
      <p>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={String(value)}
          onChange={({ target }) => onChange(clamp(Number(target.value.replace(/\D/g, '').slice(0, 6))))}
        />
        <label htmlFor={id}>{label}</label>
      </p>
      <button type="button" aria-label={`${m.field.more}: ${label}`} onClick={() => onChange(clamp(value + 1))}>
        +
      </button>
    </div>
  );
}
