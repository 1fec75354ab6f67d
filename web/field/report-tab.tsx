import { type ReactNode, useId } from 'react';
import { deskNow } from '../desk/ask.ts';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { useWords } from '../words/use-words.tsx';
import type { CountTabProps, Drafted } from './count-tab.tsx';
import { Lead } from './foot.tsx';

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

/** What is being written; kept while another tab is looked at. */
export interface ReportDraft {
  readonly kind: (typeof KINDS)[number] | null;
  readonly note: string;
}

export const NO_REPORT: ReportDraft = { kind: null, note: '' };

/** A report in words, without a photo and without names. */
export function ReportTab({ post, queue, onDone, draft, onDraft }: CountTabProps & Drafted<ReportDraft>): ReactNode {
  const { m, tongue } = useWords();
  const { kind, note } = draft;
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
            <input type="radio" name="kind" checked={kind === each} onChange={() => onDraft({ kind: each, note })} />
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
            onChange={({ target }) => onDraft({ kind, note: target.value })}
          />
        </div>
      </div>
      <Lead>
        <button className="big" type="button" aria-disabled={kind === null} onClick={keep}>
          {m.field.sendReport}
        </button>
      </Lead>
    </>
  );
}
