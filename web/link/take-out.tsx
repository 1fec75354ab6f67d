import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../desk/ask.ts';
import type { LinkView, PartnerView, ProblemView } from '../desk/contract.ts';
import '../handoffs/handoffs.css';
import { actingName, isName, useActingName } from '../handoffs/acting.ts';
import { actorWords } from '../handoffs/cells.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/fields.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';

/** A desk that was taken out of the link: by whom, when and why. */
export function Removed({
  partner,
  removed: { at, by, desk, reason },
  view: { us, partners },
}: {
  readonly partner: PartnerView;
  readonly view: LinkView;
  readonly removed: NonNullable<PartnerView['removed']>;
}): ReactNode {
  const { m, say } = useWords();
  const name = [us, ...partners].find((each) => each.desk === desk)?.name ?? desk;
  return (
    <div>
      <h3>{partner.name}</h3>
      <p className="is-late">
        <Icon name="broken" /> <b>{say(m.lnk.removal.gone, { actor: actorWords(by, name) })}</b>{' '}
        <Moment at={at} focusable />
      </p>
      <p>{say(m.lnk.removal.why, { reason })}</p>
    </div>
  );
}

interface TakeOutProps {
  readonly partner: PartnerView;
  readonly onDone: () => void;
}

/** Takes a desk or an observer out of the link, for good: what it means is said first, and why is asked. */
export function TakeOut({ partner, onDone }: TakeOutProps): ReactNode {
  const { m } = useWords();
  const isNamed = isName(useActingName());
  const [isOpen, setIsOpen] = useState(false);
  if (!isNamed) return null;
  return (
    <p>
      <button className="quietlink" type="button" onClick={() => setIsOpen(true)}>
        {m.lnk.removal.open}
      </button>
      <Dialog title={`${partner.name}: ${m.lnk.removal.open}`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {isOpen && <Asking partner={partner} onDone={onDone} onClose={() => setIsOpen(false)} />}
      </Dialog>
    </p>
  );
}

function Asking({ partner, onDone, onClose }: TakeOutProps & { readonly onClose: () => void }): ReactNode {
  const { m } = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const asked = { by: actingName(), desk: partner.address, reason: reason.trim() };
    const answer = await send<LinkView>('/api/link/removals', asked);
    if (!answer.ok) return setProblem(answer.problem);
    onDone();
    onClose();
  };
  return (
    <form className="actform" noValidate onSubmit={(event) => void submit(event)}>
      <p>{m.lnk.removal.note}</p>
      {partner.role === 'desk' && <p>{m.lnk.removal.noteDesk}</p>}
      <TextField label={m.lnk.removal.reason} value={reason} mostChars={500} onChange={setReason} isLong />
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="b late" type="submit" disabled={reason.trim().length < 2}>
          {m.lnk.removal.act}
        </button>
        <button className="b quiet" type="button" onClick={onClose}>
          {m.lnk.removal.keep}
        </button>
      </p>
    </form>
  );
}
