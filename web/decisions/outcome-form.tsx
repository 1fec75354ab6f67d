import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { send } from '../desk/ask.ts';
import type { DecisionView, OutcomeRequest, ProblemView } from '../desk/contract.ts';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
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
  const [by, setBy] = useState(recallName);
  const [lanes, setLanes] = useState('');
  const [staff, setStaff] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const isReady = happened !== null && by.trim().length >= 2 && isHours(lanes) && isHours(staff);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (!isReady) return;
    rememberName(by);
    const request: OutcomeRequest = { happened, by: by.trim(), laneHours: hoursOf(lanes), staffHours: hoursOf(staff) };
    const answer = await send<DecisionView>(`/api/decisions/${encodeURIComponent(id)}/outcome`, request);
    if (answer.ok) onDone();
    else setProblem(answer.problem);
  };
  const wrongHours = (text: string): string | null => (isTried && !isHours(text) ? m.decisions.needHours : null);
  return (
    <form className="outcome-form" noValidate onSubmit={(event) => void submit(event)}>
      <Happened
        value={happened}
        onChange={setHappened}
        wrong={isTried && happened === null ? m.decisions.needChoice : null}
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
      <TextField
        label={m.decide.by}
        value={by}
        onChange={setBy}
        wrong={isTried && by.trim().length < 2 ? m.decide.needName : null}
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="b main" type="submit">
          {m.decisions.save}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {m.decide.cancel}
        </button>
      </p>
    </form>
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
