import { type FormEvent, type ReactNode, useState } from 'react';
import { type Answer, send } from '../desk/ask.ts';
import type { LinkInviteRequest, LinkView, ProblemView } from '../desk/contract.ts';
import { actingName, isName, useActingName } from '../handoffs/acting.ts';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../words/use-words.tsx';

/** How two desks come together: one invites, the other takes it up, then both compare the safety number. */
export function ComingTogether({
  isShut,
  onMoved,
}: {
  /** The relay does not know the link: nobody comes in before it is carried on. */
  readonly isShut: boolean;
  readonly onMoved: () => void;
}): ReactNode {
  const { m } = useWords();
  const isNamed = isName(useActingName());
  return (
    <section aria-labelledby="lnk-together" className="together">
      <h2 className="h" id="lnk-together">
        {m.lnk.together.title}
      </h2>
      <p className="meta">{m.lnk.together.note}</p>
      {isShut ? (
        <p className="is-hold">{m.lnk.carry.shut}</p>
      ) : isNamed ? (
        <div>
          <Invite />
          <Accept onMoved={onMoved} />
        </div>
      ) : (
        <p className="meta">{m.lnk.together.nameFirst}</p>
      )}
    </section>
  );
}

type Role = NonNullable<LinkInviteRequest['role']>;

function Invite(): ReactNode {
  const { m } = useWords();
  const [made, setMade] = useState<{ readonly invitation: string; readonly role: Role } | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [failed, setFailed] = useState<{ readonly problem: ProblemView; readonly role: Role } | null>(null);
  const make = async (role: Role): Promise<void> => {
    const asked = { by: actingName(), role };
    const answer: Answer<{ readonly invitation: string }> = await send('/api/link/invitations', asked);
    setFailed(answer.ok ? null : { problem: answer.problem, role });
    if (answer.ok) setMade({ invitation: answer.value.invitation, role });
    setIsCopied(false);
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <div>
      <p>
        <button className="b" type="button" onClick={() => void make('desk')}>
          {m.lnk.together.make}
        </button>{' '}
        <button className="b quiet" type="button" onClick={() => void make('observer')}>
          {m.lnk.together.makeObserver}
        </button>
      </p>
      {failed && <ProblemNote problem={failed.problem} onRetry={() => void make(failed.role)} />}
      {made && (
        <>
          <h3>{made.role === 'observer' ? m.lnk.together.yoursForObserver : m.lnk.together.yours}</h3>
          <p className="invitation">
            <code>{made.invitation}</code>
          </p>
          <QrCode text={made.invitation} label={m.lnk.qr.invitation} />
          <button className="b quiet" type="button" onClick={() => void copy(made.invitation)}>
            {isCopied ? m.lnk.together.copied : m.lnk.together.copy}
          </button>
        </>
      )}
    </div>
  );
}

function Accept({ onMoved }: { readonly onMoved: () => void }): ReactNode {
  const { m } = useWords();
  const [text, setText] = useState('');
  const [isTaken, setIsTaken] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send<LinkView>('/api/link/acceptances', { by: actingName(), invitation: text.trim() });
    setProblem(answer.ok ? null : answer.problem);
    setIsTaken(answer.ok);
    if (!answer.ok) return;
    setText('');
    onMoved();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={m.lnk.together.accept}
        note={m.lnk.together.acceptNote}
        value={text}
        mostChars={4_000}
        onChange={setText}
        isLong
      />
      <button className="b" type="submit" disabled={text.trim() === ''}>
        {m.lnk.together.take}
      </button>
      <div role="status">{isTaken && <p>{m.lnk.together.taken}</p>}</div>
      {problem && <ProblemNote problem={problem} />}
    </form>
  );
}
