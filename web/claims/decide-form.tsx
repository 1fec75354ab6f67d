import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { deskNow, send } from '../desk/ask.ts';
import type { DecisionRequest, DecisionView, GateView, ProblemView } from '../desk/contract.ts';
import { ReviewField, TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';

export interface DecideFormProps {
  readonly gate: GateView;
  readonly claim: string;
  readonly verdict: DecisionRequest['verdict'];
  readonly onCancel: () => void;
  readonly onDecided: () => void;
}

/** Who decides and why, and what follows from it, before it goes on the record. */
export function DecideForm(props: DecideFormProps): ReactNode {
  const { gate, verdict, onCancel } = props;
  const { m } = useWords();
  const id = useId();
  const { draft, set, wrong, problem, isSending, submit } = useDraft(props);
  const kind = verdict === 'refrain' ? 'Refrain' : gate.met ? 'Act' : 'Override';
  const isOverride = kind === 'Override';
  const act = m.decide[`confirm${kind}`][gate.action];
  return (
    <form className="decide" aria-labelledby={id} noValidate onSubmit={(event) => void submit(event)}>
      <h3 id={id}>{act}</h3>
      <p className="meta">{m.decide[`consequence${kind}`]}</p>
      <TextField
        label={m.decide.by}
        note={m.decide.byNote}
        value={draft.by}
        wrong={wrong.by}
        onChange={(by) => set({ by })}
        isFirst
      />
      <TextField
        label={isOverride ? m.decide.reason : m.decide.reasonOptional}
        value={draft.reason}
        wrong={wrong.reason}
        onChange={(reason) => set({ reason })}
        isLong
      />
      {isOverride && <ReviewField value={draft.review} wrong={wrong.review} onChange={(review) => set({ review })} />}
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className={isOverride ? 'b late' : 'b main'} type="submit" aria-disabled={isSending}>
          {isSending ? m.decide.sending : act}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {m.decide.cancel}
        </button>
      </p>
    </form>
  );
}

interface Draft {
  readonly by: string;
  readonly reason: string;
  /** Minutes until it is looked at again. */
  readonly review: number | null;
}

const LEAST_NAME = 2;
const LEAST_REASON = 5;
const MINUTE = 60_000;

type Wrong = Readonly<Record<keyof Draft, string | null>>;
const NOTHING_WRONG: Wrong = { by: null, reason: null, review: null };

function findWrong({ by, reason, review }: Draft, isOverride: boolean, { m }: Speech): Wrong {
  return {
    by: by.trim().length < LEAST_NAME ? m.decide.needName : null,
    reason: isOverride && reason.trim().length < LEAST_REASON ? m.decide.needReason : null,
    review: isOverride && review === null ? m.decide.needReview : null,
  };
}

interface Drafting {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly wrong: Wrong;
  readonly problem: ProblemView | null;
  readonly isSending: boolean;
  readonly submit: (event: FormEvent) => Promise<void>;
}

/** What has been filled in so far. Faults are told once somebody has tried to send, not while writing. */
function useDraft({ gate, claim, verdict, onDecided }: DecideFormProps): Drafting {
  const speech = useWords();
  const [draft, setDraft] = useState<Draft>(() => ({ by: recallName(), reason: '', review: null }));
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const found = findWrong(draft, verdict === 'act' && !gate.met, speech);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (isSending || Object.values(found).some(Boolean)) return;
    setIsSending(true);
    rememberName(draft.by);
    const answer = await send<DecisionView>('/api/decisions', requestOf(draft, { gate, claim, verdict }));
    setIsSending(false);
    if (answer.ok) onDecided();
    else setProblem(answer.problem);
  };
  const set: Drafting['set'] = (change) => setDraft((before) => ({ ...before, ...change }));
  return { draft, set, wrong: isTried ? found : NOTHING_WRONG, problem, isSending, submit };
}

const requestOf = (
  { by, reason, review }: Draft,
  { gate, claim, verdict }: Pick<DecideFormProps, 'gate' | 'claim' | 'verdict'>,
): DecisionRequest => ({
  action: gate.action,
  claim,
  verdict,
  by: by.trim(),
  reason: reason.trim(),
  reviewAt: review === null ? null : new Date(deskNow() + review * MINUTE).toISOString(),
});
