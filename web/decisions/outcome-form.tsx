import { type ReactNode, useId, useState } from 'react';
import type { DecisionView, OutcomeRequest } from '../desk/contract.ts';
import { TextField } from '../parts/fields.tsx';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { useWords } from '../words/use-words.tsx';

export interface OutcomeFormProps {
  readonly id: string;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Hours as people write them; empty means none. */
const hoursOf = (text: string): number => (text.trim() === '' ? 0 : Number(text.trim().replace(',', '.')));
const isHours = (text: string): boolean => Number.isFinite(hoursOf(text)) && hoursOf(text) >= 0;

/** Whether the thing happened and what acting cost. It is written once. */
export function OutcomeForm({ id, onCancel, onDone }: OutcomeFormProps): ReactNode {
  const { m } = useWords();
  const [happened, setHappened] = useState<boolean | null>(null);
  const [lanes, setLanes] = useState('');
  const [staff, setStaff] = useState('');
  const form = useNamedForm<DecisionView, OutcomeRequest>({
    path: `/api/decisions/${encodeURIComponent(id)}/outcome`,
    request:
      happened !== null && isHours(lanes) && isHours(staff)
        ? { happened, laneHours: hoursOf(lanes), staffHours: hoursOf(staff) }
        : null,
    onDone,
  });
  const wrongHours = (text: string): string | null => (form.isTried && !isHours(text) ? m.decisions.needHours : null);
  return (
    <NamedForm
      form={form}
      className="outcome-form"
      words={{
        by: m.decide.by,
        needName: m.decide.needName,
        act: m.decisions.save,
        cancel: m.decide.cancel,
      }}
      onCancel={onCancel}
    >
      <Happened
        value={happened}
        onChange={setHappened}
        wrong={form.isTried && happened === null ? m.decisions.needChoice : null}
      />
      <TextField
        label={m.decisions.laneHours}
        value={lanes}
        onChange={setLanes}
        wrong={wrongHours(lanes)}
        inputMode="decimal"
      />
      <TextField
        label={m.decisions.staffHours}
        value={staff}
        onChange={setStaff}
        wrong={wrongHours(staff)}
        inputMode="decimal"
      />
    </NamedForm>
  );
}

interface HappenedProps {
  readonly value: boolean | null;
  readonly onChange: (happened: boolean) => void;
  readonly wrong: string | null;
}

function Happened({ value, onChange, wrong }: HappenedProps): ReactNode {
  const { m } = useWords();
  const name = useId();
  return (
    <fieldset className="field plain">
      <legend>{m.decisions.didHappen}</legend>
      <div className="segments">
        <label>
          <input type="radio" name={name} checked={value === true} onChange={() => onChange(true)} />
          {m.decisions.yes}
        </label>
        <label>
          <input type="radio" name={name} checked={value === false} onChange={() => onChange(false)} />
          {m.decisions.no}
        </label>
      </div>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
