import { type FormEvent, type ReactNode, useId, useState } from 'react';
import '../handoffs/handoffs.css';
import { send } from '../desk/ask.ts';
import type { ProblemView, RecordExportView, RecordView } from '../desk/contract.ts';
import { actingName, keepName, newCommandId } from '../handoffs/acting.ts';
import { Dialog } from '../parts/dialog.tsx';
import { goToWrong, NAME_CHARS, TextField } from '../parts/fields.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { beginExport, type ExportDraft, type Group, GROUPS, missingIn, readExport } from './export-draft.ts';
import { fieldName } from './record-words.ts';

/** A copy of the record for somebody outside: chosen, withheld in part with a reason, and how to check it. */
export function ExportButton({ view, onMade }: { readonly view: RecordView; readonly onMade: () => void }): ReactNode {
  const { m } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button className="b" type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {m.rec.export.open}
      </button>
      <Dialog title={m.rec.export.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Export view={view} onMade={onMade} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

interface ExportProps {
  readonly view: RecordView;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** A record of years takes the desk minutes. */
const MAKING_MILLISECONDS = 15 * 60_000;

function Export({ view, onMade, onClose }: ExportProps): ReactNode {
  const { m } = useWords();
  const [draft, setDraft] = useState(() => beginExport(view, actingName()));
  const [state, setState] = useState<'rest' | 'tried' | 'making'>('rest');
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const [made, setMade] = useState<RecordExportView | null>(null);
  const missing = missingIn(draft);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (state === 'making') return;
    setState('tried');
    if (missing.size > 0) return goToWrong(event.currentTarget);
    keepName(draft.by);
    setState('making');
    const asked = readExport(draft, newCommandId(), view.asOf);
    const answer = await send<RecordExportView>('/api/record/exports', asked, MAKING_MILLISECONDS);
    setState('tried');
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setMade(answer.value);
    onMade();
  };
  if (made) return <Made made={made} onAnother={() => setMade(null)} />;
  return (
    <form className="actform" noValidate onSubmit={(event) => void submit(event)}>
      <p>{m.rec.export.note}</p>
      <ExportFields
        view={view}
        draft={draft}
        missing={state === 'rest' ? new Set() : missing}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="b main" type="submit" aria-disabled={state === 'making'}>
          {state === 'making' ? m.rec.export.making : m.rec.export.make}
        </button>
        <button className="b quiet" type="button" onClick={onClose}>
          {m.ho.form.cancel}
        </button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly view: RecordView;
  readonly draft: ExportDraft;
  readonly missing: ReadonlySet<string>;
  readonly set: (change: Partial<ExportDraft>) => void;
}

function ExportFields({ view, draft, missing, set }: FieldsProps): ReactNode {
  const { m } = useWords();
  const wrong = (name: string): string | null => (missing.has(name) ? m.ho.form.missing : null);
  const words = m.rec.export;
  return (
    <>
      <div className="actrow">
        <TextField
          label={words.recipient}
          value={draft.recipient}
          wrong={wrong('recipient')}
          onChange={(recipient) => set({ recipient })}
          mostChars={NAME_CHARS}
          isFirst
        />
        <TextField
          label={words.purpose}
          value={draft.purpose}
          wrong={wrong('purpose')}
          onChange={(purpose) => set({ purpose })}
        />
      </div>
      <Range view={view} draft={draft} set={set} />
      <Withheld draft={draft} set={set} />
      {draft.groups.length > 0 && (
        <TextField
          label={words.reason}
          value={draft.reason}
          wrong={wrong('reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
      <Heads view={view} draft={draft} set={set} />
      <TextField
        label={m.ho.form.by}
        note={m.ho.form.byNote}
        value={draft.by}
        wrong={wrong('by')}
        onChange={(by) => set({ by })}
        mostChars={NAME_CHARS}
      />
    </>
  );
}

type PartProps = Pick<FieldsProps, 'draft' | 'set'>;

function Range({ view, draft, set }: PartProps & { readonly view: RecordView }): ReactNode {
  const { m } = useWords();
  const id = useId();
  const names: Readonly<Record<string, string>> = m.rec.kinds;
  return (
    <div className="actrow">
      <div className="field">
        <label htmlFor={id}>{m.rec.export.which}</label>
        <select id={id} className="in" value={draft.kind} onChange={({ target }) => set({ kind: target.value })}>
          <option value="">{m.rec.export.every}</option>
          {view.kinds.map(({ kind }) => (
            <option key={kind} value={kind}>
              {names[kind] ?? kind}
            </option>
          ))}
        </select>
      </div>
      {(['from', 'until'] as const).map((name) => (
        <div className="field" key={name}>
          <label htmlFor={id + name}>{m.rec.export[name]}</label>
          <input
            id={id + name}
            className="in clock"
            type="datetime-local"
            value={draft[name]}
            onChange={({ target }) => set({ [name]: target.value })}
          />
        </div>
      ))}
    </div>
  );
}

function Withheld({ draft, set }: PartProps): ReactNode {
  const { m } = useWords();
  const toggle = (group: Group, isOn: boolean): void =>
    set({ groups: isOn ? [...draft.groups, group] : draft.groups.filter((each) => each !== group) });
  return (
    <fieldset className="field plain">
      <legend className="label">{m.rec.export.withhold}</legend>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <label className="check" key={group}>
          <input
            type="checkbox"
            checked={draft.groups.includes(group)}
            onChange={({ target }) => toggle(group, target.checked)}
          />
          {m.rec.export.groups[group]}
        </label>
      ))}
      <p className="note">{m.rec.export.withholdNote}</p>
    </fieldset>
  );
}

function Heads({ view, draft, set }: PartProps & { readonly view: RecordView }): ReactNode {
  const { m, say } = useWords();
  const name = useId();
  const sizes = { sealed: view.sealedSize, newest: view.checkpoint?.size ?? 0 };
  return (
    <fieldset className="field plain">
      <legend className="label">{m.rec.export.head}</legend>
      {(['sealed', 'newest'] as const).map((head) => (
        <label className="check radio" key={head}>
          <input
            type="radio"
            name={name}
            checked={draft.head === head}
            disabled={sizes[head] === 0}
            onChange={() => set({ head })}
          />
          {say(m.rec.export[head], { n: sizes[head] })}
        </label>
      ))}
    </fieldset>
  );
}

/** The file, and what whoever gets it does to believe it. */
function Made({ made, onAnother }: { readonly made: RecordExportView; readonly onAnother: () => void }): ReactNode {
  const speech = useWords();
  const { m, say, number } = speech;
  const words = m.rec.export;
  return (
    <div className="actform made">
      <p role="status" className="is-go">
        <Icon name="yes" /> <b>{say(words.ready, { n: made.records, size: number(made.size) })}</b>
      </p>
      <p className="meta">
        {made.withheld.length === 0
          ? words.nothing
          : say(words.withheld, { names: made.withheld.map((name) => fieldName(name, speech)).join(', ') })}
      </p>
      <p className="acts">
        <a className="b main" href={`/api/record/exports/${made.id}`} download>
          {words.download}
        </a>
        <button className="b quiet" type="button" onClick={onAnother}>
          {words.another}
        </button>
      </p>
      <section aria-labelledby="rec-verify">
        <h3 className="h" id="rec-verify">
          {words.verify}
        </h3>
        <ol className="verify">
          <li>{words.s1}</li>
          <li>
            <Coded words={words.s2} />
          </li>
          <li>
            {words.s3} <code>{made.root}</code>
          </li>
          <li>
            <Coded words={words.s4} />
          </li>
        </ol>
      </section>
    </div>
  );
}

/** Words with commands between backticks. */
const Coded = ({ words }: { readonly words: string }): ReactNode =>
  words.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));
