import { type ReactNode, useId, useState } from 'react';
import { deskNow } from '../desk/ask.ts';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { useWords } from '../words/use-words.tsx';
import type { CountTabProps } from './count-tab.tsx';

/** What an officer sees most, in the order of urgency. */
const KINDS = [
  'need-medical',
  'missing-child',
  'hazard',
  'closure',
  'stranded',
  'need-water',
  'need-food',
  'need-transport',
  'need-information',
] as const;

/** A report in words, without a photo and without names. */
export function ReportTab({ post, queue, onDone }: CountTabProps): ReactNode {
  const { m, tongue } = useWords();
  const [kind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const [note, setNote] = useState('');
  const id = useId();
  const keep = (): void => {
    if (kind === null) return;
    const body = {
      id: newCommandId(),
      by: actingName(),
      at: new Date(deskNow()).toISOString(),
      place: post.id,
      kind,
      note: note.trim(),
      lang: tongue,
    };
    queue.keep('/api/field/counts', body, { what: 'report', label: kind, n: null, low: null, high: null });
    onDone();
  };
  return (
    <>
      <h1 className="ask">{m.field.report}</h1>
      <fieldset className="plain kinds">
        <legend className="vh">{m.field.report}</legend>
        {KINDS.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>{m.kind[each]}</span>
          </label>
        ))}
      </fieldset>
      <div className="acts">
        <div className="field">
          <label htmlFor={id}>{m.field.note}</label>
          <textarea
            id={id}
            className="in"
            maxLength={1_000}
            value={note}
            dir="auto"
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        <button className="big" type="button" aria-disabled={kind === null} onClick={keep}>
          {m.field.sendReport}
        </button>
      </div>
    </>
  );
}
