import { type ReactNode, useId } from 'react';
import type { ActOffer } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { CODES, type Draft, type Faults, FREE, NEEDS, numberIn, PEOPLE, sumParts } from './act-draft.ts';
import type { ActMatter } from './act-words.ts';

export interface ActFieldsProps {
  readonly offer: ActOffer;
  readonly matter: ActMatter;
  readonly draft: Draft;
  readonly faults: Faults;
  readonly set: (change: Partial<Draft>) => void;
}

/** The fields that this act asks for, in the order in which people think of them. */
export function ActFields(props: ActFieldsProps): ReactNode {
  const { m } = useWords();
  const { needs } = props.offer;
  const { form } = m.ho;
  const has = (need: ActOffer['needs'][number]): boolean => needs.includes(need);
  return (
    <>
      {has('places') && <Whole {...props} name="places" label={form.places} />}
      {has('headcount') && <Whole {...props} name="headcount" label={form.headcount} />}
      {has('counted') && <Counted {...props} />}
      {has('people') && <Wholes {...props} names={PEOPLE} label={form.group} labels={form.kinds} />}
      {has('part') && <Wholes {...props} names={PEOPLE} label={form.part} labels={form.kinds} />}
      {has('needs') && !has('part') && <Wholes {...props} names={NEEDS} label={form.needs} labels={form.needKinds} />}
      {has('parts') && <Parts {...props} />}
      {has('free') && <Wholes {...props} names={FREE} label={form.places} labels={form} />}
      {has('terms') && (
        <div className="actrow">
          <Whole {...props} name="receiptMinutes" label={form.receiptMinutes} />
          <Whole {...props} name="partySize" label={form.partySize} />
        </div>
      )}
      {has('window') && (
        <div className="actrow">
          <Clock {...props} name="from" label={form.from} />
          <Clock {...props} name="to" label={form.to} />
        </div>
      )}
      {has('readyAt') && <Clock {...props} name="readyAt" label={form.readyAt} />}
      {has('expires') && <Clock {...props} name="expires" label={form.expires} />}
      {has('until') && <Clock {...props} name="until" label={form.until} />}
      {has('every') && (
        <Check label={form.every} isOn={props.draft.isHourly} onChange={(isHourly) => props.set({ isHourly })} />
      )}
      {has('keepRest') && (
        <Check label={form.keepRest} isOn={props.draft.keepRest} onChange={(keepRest) => props.set({ keepRest })} />
      )}
      {has('override') && (
        <Check
          label={form.override}
          isOn={props.draft.isOverride}
          onChange={(isOverride) => props.set({ isOverride })}
        />
      )}
    </>
  );
}

interface Named extends ActFieldsProps {
  readonly name: string;
  readonly label: string;
}

function Whole({ name, label, draft, faults, set }: Named): ReactNode {
  const { m } = useWords();
  const id = useId();
  const fault = faults[name];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="in short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={draft.numbers[name] ?? ''}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-wrong` : undefined}
        onChange={({ target }) => set({ numbers: { ...draft.numbers, [name]: target.value } })}
      />
      {fault && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {fault === 'number' ? m.ho.form.number : m.ho.form.missing}
        </p>
      )}
    </div>
  );
}

function Clock({ name, label, draft, faults, set }: Named): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="in clock"
        type="datetime-local"
        value={draft.times[name] ?? ''}
        aria-invalid={faults[name] ? true : undefined}
        onChange={({ target }) => set({ times: { ...draft.times, [name]: target.value } })}
      />
      {faults[name] && (
        <p className="wrong" role="alert">
          {m.ho.form.missing}
        </p>
      )}
    </div>
  );
}

const Check = ({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactNode => (
  <label className="check">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} /> {label}
  </label>
);

interface WholesProps extends ActFieldsProps {
  readonly names: readonly string[];
  readonly label: string;
  readonly labels: object;
}

function Wholes({ names, label, labels, ...props }: WholesProps): ReactNode {
  return (
    <fieldset className="plain field">
      <legend>{label}</legend>
      <div className="actrow">
        {names.map((name) => (
          <Whole key={name} {...props} name={name} label={(labels as Readonly<Record<string, string>>)[name]!} />
        ))}
      </div>
    </fieldset>
  );
}

/** The count, and at once what it means beside what was released. */
function Counted(props: ActFieldsProps): ReactNode {
  const { m, say } = useWords();
  const counted = numberIn(props.draft, 'counted');
  const released = props.matter.card?.released;
  const difference = counted === null || typeof released !== 'number' ? null : counted - released;
  const { form } = m.ho;
  return (
    <>
      <Whole {...props} name="counted" label={form.counted} />
      <p className={difference ? 'is-doubt' : 'meta'} role="status">
        {difference === 0 && form.same}
        {difference !== null && difference !== 0 && (
          <>
            <Icon name="doubt" /> {say(difference < 0 ? form.fewer : form.more, { n: Math.abs(difference) })}
          </>
        )}
      </p>
    </>
  );
}

function Parts(props: ActFieldsProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { card } = props.matter;
  const difference = card?.difference ?? 0;
  const labels: Readonly<Record<string, string>> = m.ho.code;
  return (
    <>
      <p className="meta">
        {say(m.ho.form.partsNote, { released: card?.released ?? '', counted: card?.counted ?? '' })}
      </p>
      <Wholes {...props} names={CODES} label={m.ho.form.parts} labels={labels} />
      {props.faults['parts'] && (
        <p className="wrong" role="alert">
          {say(m.ho.form.unbalanced, {
            n: Math.abs(difference),
            sum: Math.sign(difference) * sumParts(props.draft, difference),
          })}
        </p>
      )}
    </>
  );
}
