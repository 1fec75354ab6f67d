import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { ActOffer, ActReply, ProblemView } from '../desk/contract.ts';
import { asProblem, isRefusal } from '../desk/ask.ts';
import { NAME_CHARS, REASON_CHARS, goToWrong, TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Offered } from './act-desk.tsx';
import { beginDraft, type Draft, type Faults, findFaults, needsReason, readValues } from './act-draft.ts';
import { ActFields } from './act-fields.tsx';
import { actLabel } from './act-words.ts';
import { actingName, type ActValues, keepName, newCommandId, sendAct } from './acting.ts';

/** Acts that stop or take back look like what they do. */
const LOOK: Readonly<Partial<Record<ActOffer['act'], string>>> = {
  hold: 'hold',
  recall: 'late',
  decline: 'late',
  revoke: 'late',
};

export interface ActFormProps {
  readonly offered: Offered;
  readonly onDone: (values: ActValues, reply: ActReply) => void;
  readonly onCancel: () => void;
}

/** What an act still asks for, what follows from it, and whether it can be taken back; then it is sent. */
export function ActForm({ offered, onDone, onCancel }: ActFormProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const { offer, matter } = offered;
  const { draft, set, faults, problem, isSending, submit } = useActDraft(offered, onDone);
  const reasonWords = faults['reason'] ? m.ho.form.missing : null;
  const hasReason = offer.needs.includes('reason') || draft.isOverride || offer.needs.includes('parts');
  return (
    <form className="actform" noValidate onSubmit={(event) => void submit(event)}>
      <p>{m.ho.ask[offer.act]}</p>
      {offer.blocked && (
        <div className="actblocked">
          <p className="meta">{m.ho.form.blocked}</p>
          <ProblemNote problem={{ ...asProblem(offer.blocked, 409), detail: offer.blocked.message }} />
        </div>
      )}
      <ActFields offer={offer} matter={matter} draft={draft} faults={faults} set={set} />
      {hasReason && (
        <TextField
          label={
            offer.needs.includes('parts')
              ? m.ho.form.otherText
              : needsReason(offer) || draft.isOverride
                ? m.ho.form.reason
                : m.ho.form.reasonOptional
          }
          mostChars={REASON_CHARS}
          value={draft.reason}
          wrong={reasonWords}
          onChange={(reason) => set({ reason })}
        />
      )}
      <TextField
        label={m.ho.form.by}
        mostChars={NAME_CHARS}
        note={m.ho.form.byNote}
        value={draft.by}
        wrong={faults['by'] ? m.ho.form.missing : null}
        onChange={(by) => set({ by })}
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className={`b ${LOOK[offer.act] ?? 'main'}`} type="submit" aria-disabled={isSending}>
          {isSending ? m.ho.form.sending : actLabel(offer, matter, speech).replace(/…$/, '')}
        </button>
        <button className="b quiet" type="button" onClick={onCancel}>
          {m.ho.form.cancel}
        </button>
      </p>
    </form>
  );
}

interface Drafting {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly faults: Faults;
  readonly problem: ProblemView | null;
  readonly isSending: boolean;
  readonly submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
}

/** The command's id is made once for the form: pressing twice, or again after a lost answer, has no second effect. */
function useActDraft({ offer, matter }: Offered, onDone: ActFormProps['onDone']): Drafting {
  const [draft, setDraft] = useState(() => beginDraft(offer, matter, actingName()));
  const [id, setId] = useState(newCommandId);
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const found = findFaults(offer, matter, draft);
  /** What went out under this id and was not answered, as JSON. */
  const unanswered = useRef<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(found).length > 0) return goToWrong(event.currentTarget);
    if (isSending) return;
    keepName(draft.by);
    setIsSending(true);
    const values = readValues(offer, matter, draft);
    const answer = await sendAct(offer, values, id, draft.by);
    setIsSending(false);
    const isOther = unanswered.current !== null && unanswered.current !== JSON.stringify(values);
    if (answer.ok && !(answer.value.repeated && isOther)) return onDone(values, answer.value);
    if (answer.ok) return setProblem(asProblem({ code: 'first-counts' }, 409));
    if (isRefusal(answer.problem)) unanswered.current = null;
    else unanswered.current ??= JSON.stringify(values);
    // A refused command is on the record as it was; what is sent after it is another one.
    if (isRefusal(answer.problem)) setId(newCommandId());
    setProblem(answer.problem);
  };
  const set: Drafting['set'] = (change) => setDraft((before) => ({ ...before, ...change }));
  return { draft, set, faults: isTried ? found : {}, problem, isSending, submit };
}
