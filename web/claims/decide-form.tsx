import { type ReactNode, useId, useState } from 'react';
import { deskNow } from '../desk/ask.ts';
import type { DecisionRequest, DecisionView, GateView } from '../desk/contract.ts';
import { newCommandId } from '../handoffs/acting.ts';
import { NAME_CHARS, ReviewField, TextField } from '../parts/fields.tsx';
import { useInPlace } from '../parts/in-place.ts';
import { isName, useNamedForm } from '../parts/named-form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

export interface DecideFormProps {
  readonly gate: GateView;
  readonly claim: string;
  readonly verdict: DecisionRequest['verdict'];
  readonly onCancel: () => void;
  readonly onDecided: () => void;
}

const LEAST_REASON = 5;
const MINUTE = 60_000;

/** Who decides and why, and what follows from it, before it goes on the record. Faults are told once somebody has tried to send, not while writing. */
export function DecideForm({ gate, claim, verdict, onCancel, onDecided }: DecideFormProps): ReactNode {
  const { m } = useWords();
  const title = useId();
  const ref = useInPlace(onCancel);
  // Made once for the form: pressed again after a lost answer, nothing is decided twice.
  const [id] = useState(newCommandId);
  const [reason, setReason] = useState('');
  /** Minutes until it is looked at again. */
  const [review, setReview] = useState<number | null>(null);
  const kind = verdict === 'refrain' ? 'Refrain' : gate.met ? 'Act' : 'Override';
  const isOverride = kind === 'Override';
  const isReasonMissing = isOverride && reason.trim().length < LEAST_REASON;
  const isReviewMissing = isOverride && review === null;
  const reviewAt = review === null ? null : new Date(deskNow() + review * MINUTE).toISOString();
  const form = useNamedForm<DecisionView, DecisionRequest>({
    path: '/api/decisions',
    request:
      isReasonMissing || isReviewMissing
        ? null
        : { id, action: gate.action, claim, verdict, reason: reason.trim(), reviewAt },
    onDone: onDecided,
  });
  const wrongIf = (isWrong: boolean, words: string): string | null => (form.isTried && isWrong ? words : null);
  const act = m.decide[`confirm${kind}`][gate.action];
  return (
    <form ref={ref} className="decide" aria-labelledby={title} noValidate onSubmit={form.submit}>
      <h3 id={title}>{act}</h3>
      <p className="meta">{m.decide[`consequence${kind}`]}</p>
      <TextField
        label={m.decide.by}
        mostChars={NAME_CHARS}
        note={m.decide.byNote}
        value={form.by}
        wrong={wrongIf(!isName(form.by), m.decide.needName)}
        onChange={form.setBy}
        isFirst
      />
      <TextField
        label={isOverride ? m.decide.reason : m.decide.reasonOptional}
        value={reason}
        wrong={wrongIf(isReasonMissing, m.decide.needReason)}
        onChange={setReason}
        isLong
      />
      {isOverride && (
        <ReviewField value={review} wrong={wrongIf(isReviewMissing, m.decide.needReview)} onChange={setReview} />
      )}
      {form.problem && <ProblemNote problem={form.problem} />}
      <p className="acts">
        <button className={isOverride ? 'b late' : 'b main'} type="submit" aria-disabled={form.isSending}>
          {form.isSending ? m.decide.sending : act}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {m.decide.cancel}
        </button>
      </p>
    </form>
  );
}
