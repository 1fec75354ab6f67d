import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { go } from '../app/router.tsx';
import type { ProblemView } from '../desk/contract.ts';
import { type Basis, uploadExport } from '../desk/upload.ts';
import { useBoard } from '../desk/use-desk.tsx';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Progress } from '../parts/progress.tsx';
import { formatBytes } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { FileDrop } from './file-drop.tsx';

type Filled = Omit<Basis, 'zone'> & { readonly zone: string | null };
type Wrong = Readonly<Record<keyof Filled | 'file', string | null>>;
const LEAST = { name: 1, agreedBy: 2, purpose: 2 } as const;
const ZONES = Intl.supportedValuesOf('timeZone');

/** Basis first, then the file: no channel is read without one. */
export function BasisForm(): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const deskZone = useBoard()?.zone ?? '';
  const [filled, setFilled] = useState<Filled>({ name: '', agreedBy: '', purpose: '', zone: null });
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setIsTried] = useState(false);
  const { sent, problem, send } = useSending();
  const basis: Basis = { ...filled, zone: filled.zone ?? deskZone };
  const found = findWrong(basis, file, speech);
  const wrong = (field: keyof Wrong): string | null => (isTried ? found[field] : null);
  const put = (change: Partial<Filled>): void => setFilled((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (file && Object.values(found).every((fault) => fault === null)) void send(basis, file);
  };
  return (
    <form className="basis" noValidate onSubmit={submit}>
      <BasisFields basis={basis} wrong={wrong} onChange={put} />
      <div className="fields">
        <h2 className="h">{m.import.fileTitle}</h2>
        <FileDrop file={file} onFile={setFile} wrong={file ? found.file : wrong('file')} />
        {sent && (
          <Progress
            share={sent.done / Math.max(1, sent.total)}
            words={speech.say(m.import.uploading, {
              done: formatBytes(sent.done, speech),
              total: formatBytes(sent.total, speech),
            })}
          />
        )}
        {problem && <ProblemNote problem={problem} />}
        <p>
          <button className="b main" type="submit" aria-disabled={sent !== null}>
            {m.import.upload}
          </button>
        </p>
        <p className="meta">{m.import.nothingYet}</p>
      </div>
    </form>
  );
}

/** As much as the desk takes. */
const MOST_CHARS = { name: 120, agreedBy: 120, purpose: 300 } as const;

interface BasisFieldsProps {
  readonly basis: Basis;
  readonly wrong: (field: keyof Basis) => string | null;
  readonly onChange: (change: Partial<Basis>) => void;
}

function BasisFields({ basis, wrong, onChange }: BasisFieldsProps): ReactNode {
  const { m } = useWords();
  const field = (name: Exclude<keyof Basis, 'zone'>, note?: string): ReactNode => (
    <TextField
      label={m.import[name]}
      {...(note ? { note } : {})}
      mostChars={MOST_CHARS[name]}
      value={basis[name]}
      wrong={wrong(name)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div className="fields">
      <h2 className="h">{m.import.basisTitle}</h2>
      <p className="meta">{m.import.basisText}</p>
      {field('name', m.import.nameNote)}
      {field('agreedBy', m.import.agreedByNote)}
      {field('purpose')}
      <ZoneField value={basis.zone} wrong={wrong('zone')} onChange={(zone) => onChange({ zone })} />
    </div>
  );
}

function findWrong(basis: Basis, file: File | null, { m }: Speech): Wrong {
  const short = (field: keyof typeof LEAST): string | null =>
    basis[field].trim().length < LEAST[field] ? m.import.needField : null;
  return {
    name: short('name'),
    agreedBy: short('agreedBy'),
    purpose: short('purpose'),
    zone: ZONES.includes(basis.zone) || basis.zone === 'UTC' ? null : m.import.needZone,
    file: file === null ? m.import.needFile : /\.(txt|zip)$/i.test(file.name) ? null : m.import.wrongFile,
  };
}

interface Sending {
  readonly sent: { readonly done: number; readonly total: number } | null;
  readonly problem: ProblemView | null;
  readonly send: (basis: Basis, file: File) => Promise<void>;
}

function useSending(): Sending {
  const [sent, setSent] = useState<Sending['sent']>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const send = async (basis: Basis, file: File): Promise<void> => {
    setProblem(null);
    setSent({ done: 0, total: file.size });
    const answer = await uploadExport(basis, file, (done, total) => setSent({ done, total }));
    setSent(null);
    if (answer.ok) go(`/import/${encodeURIComponent(answer.value.id)}`);
    else setProblem(answer.problem);
  };
  return { sent, problem, send };
}

interface ZoneFieldProps {
  readonly value: string;
  readonly wrong: string | null;
  readonly onChange: (zone: string) => void;
}

function ZoneField({ value, wrong, onChange }: ZoneFieldProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{m.import.zone}</label>
      <input
        id={id}
        className="in"
        list={`${id}-zones`}
        value={value}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-zones`}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {wrong && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
