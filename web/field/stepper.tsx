import { type ReactNode, useId } from 'react';
import { useWords } from '../words/use-words.tsx';

export interface StepperProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
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
          onChange={({ target }) => onChange(readWhole(target.value) ?? value)}
        />
        <label htmlFor={id}>{label}</label>
      </p>
      <button type="button" aria-label={`${m.field.more}: ${label}`} onClick={() => onChange(clamp(value + 1))}>
        +
      </button>
    </div>
  );
}
