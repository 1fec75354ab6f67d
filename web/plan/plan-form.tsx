import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { PlanBasis, PlanFigure, PlanJob, PlanRequest } from '../desk/contract.ts';
import { goToWrong } from '../parts/fields.tsx';
import { claimPath } from '../parts/claim-path.ts';
import { CountFigure, Figure } from '../parts/figure.tsx';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { beginPlan, figureKey, type Limited, type PlanDraft, readPlan, wrongFigures } from './plan-draft.ts';

export interface PlanFormProps {
  readonly basis: PlanBasis;
  readonly job: PlanJob | null;
  readonly onAsk: (asked: PlanRequest) => void;
}

interface PartProps {
  readonly basis: PlanBasis;
  readonly draft: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
}

/** What a plan would be made from: every figure with where it comes from, and room to put another in its place. */
export function PlanForm({ basis, job, onAsk }: PlanFormProps): ReactNode {
  const { m } = useWords();
  const [draft, setDraft] = useState(() => beginPlan(basis, job));
  const wrong = wrongFigures(draft);
  const set: PartProps['set'] = (change) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (wrong.size > 0) goToWrong(event.currentTarget);
    else onAsk(readPlan(draft));
  };
  return (
    <form className="pl-form" noValidate onSubmit={submit}>
      <Span draft={draft} set={set} />
      <Waiting basis={basis} draft={draft} set={set} />
      <Limits basis={basis} draft={draft} set={set} wrong={wrong} />
      <p className="acts">
        <button className={job?.answer ? 'b' : 'b main'} type="submit">
          {job ? m.plan.form.again : m.plan.form.ask}
        </button>
      </p>
    </form>
  );
}

const HOURS = [6, 12, 24] as const;
const PEOPLE = ['low', 'best', 'high', 'none'] as const;

function Span({ draft, set }: Omit<PartProps, 'basis'>): ReactNode {
  const { m, say } = useWords();
  const words = m.plan.form;
  return (
    <div className="pl-span">
      <Choice
        label={words.hours}
        options={HOURS.map((hours) => [hours, say(words.hour, { n: hours })])}
        value={draft.hours}
        onPick={(hours) => set({ hours })}
      />
      <Choice
        label={words.people}
        options={PEOPLE.map((people) => [people, words[people]])}
        value={draft.people}
        onPick={(people) => set({ people })}
      />
    </div>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

function Choice<T extends string | number>({ label, options, value, onPick }: ChoiceProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="field plain">
      <legend className="label">{label}</legend>
      <div className="segments">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} checked={value === option} onChange={() => onPick(option)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Waiting({ basis, draft, set }: PartProps): ReactNode {
  const { m, say, named } = useWords();
  const words = m.plan.form;
  const { crowds, groups } = basis;
  const toggle = (place: string, isOn: boolean): void =>
    set({ leaveOut: isOn ? draft.leaveOut.filter((each) => each !== place) : [...draft.leaveOut, place] });
  return (
    <fieldset className="field plain">
      <legend className="label">{words.who}</legend>
      {crowds.length === 0 && <p className="meta">{words.noCrowds}</p>}
      <ul className="pl-rows">
        {crowds.map(({ place, name, count, grade, claim }) => (
          <li key={place}>
            <label className="check">
              <input
                type="checkbox"
                checked={draft.people !== 'none' && !draft.leaveOut.includes(place)}
                disabled={draft.people === 'none'}
                onChange={({ target }) => toggle(place, target.checked)}
              />
              {named(name)}
            </label>
            <span className="fig">
              <CountFigure count={count} to={claim && claimPath(claim)} unit={false} /> <GradeChip grade={grade} />
            </span>
          </li>
        ))}
      </ul>
      <p className="meta">
        {groups.length === 0
          ? words.noGroups
          : say(words.groups, {
              n: groups.length,
              names: groups.map(({ label, people }) => `${label} (${people})`).join(', '),
            })}
      </p>
      {groups.some(({ promised }) => promised) && (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.keepPromises}
            onChange={({ target }) => set({ keepPromises: target.checked })}
          />
          {words.keep}
        </label>
      )}
    </fieldset>
  );
}

function Limits({ basis, draft, set, wrong }: PartProps & { readonly wrong: ReadonlySet<string> }): ReactNode {
  const { m, named } = useWords();
  const words = m.plan.form;
  const field = (limited: Limited, id: string, name: string, unit: string): ReactNode => (
    <NumberField
      label={`${name}: ${unit}`}
      unit={unit}
      value={draft.figures[figureKey(limited, id)] ?? ''}
      isWrong={wrong.has(figureKey(limited, id))}
      onChange={(text) => set({ figures: { ...draft.figures, [figureKey(limited, id)]: text } })}
    />
  );
  return (
    <fieldset className="field plain">
      <legend className="label">{words.limits}</legend>
      <p className="note">{words.limitsNote}</p>
      <ul className="pl-rows limits">
        {basis.receiving.map(({ place, name, room, hourly }) => (
          <li key={place}>
            <b>{named(name)}</b>
            {field('room', place, named(name), words.room)}
            <Basis figure={room} />
            {field('hourly', place, named(name), words.hourly)}
            <Basis figure={hourly} />
          </li>
        ))}
        {basis.crossings
          .filter(({ border }) => border)
          .map(({ crossing, name, closed }) => (
            <li key={crossing}>
              <b>{name}</b>
              {field('perHour', crossing, name, words.perHour)}
              {closed.length === 0 ? <Basis figure={UNKNOWN} /> : <Closures closed={closed} />}
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

const UNKNOWN: PlanFigure = { value: null, basis: 'none' };

function Basis({ figure }: { readonly figure: PlanFigure }): ReactNode {
  const { m } = useWords();
  return <span className="meta">{figure.basis === 'none' ? m.plan.form.unknown : m.plan.form[figure.basis]}</span>;
}

function Closures({ closed }: { readonly closed: PlanBasis['crossings'][number]['closed'] }): ReactNode {
  const { m, say } = useWords();
  const words = m.plan.form;
  return closed.map(({ from, to, why, claim }) => (
    <span key={from} className="is-hold">
      <Icon name="hold" />{' '}
      <Figure to={claim && claimPath(claim)}>
        {why === 'claim' ? words.closedBy : to === null ? words.heldOpen : say(words.held, { time: wallClock(to) })}
      </Figure>
    </span>
  ));
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, unit, value, isWrong, onChange }: NumberFieldProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <span className="pl-number">
      <span aria-hidden="true">{unit}</span>
      <input
        className="in"
        type="text"
        inputMode="numeric"
        maxLength={5}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? id : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && (
        <span className="wrong" id={id} role="alert">
          {m.plan.form.number}
        </span>
      )}
    </span>
  );
}
