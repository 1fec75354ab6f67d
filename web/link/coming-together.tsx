import { type FormEvent, type ReactNode, useState } from 'react';
import { type Answer, send } from '../desk/ask.ts';
import type { LinkView, ProblemView } from '../desk/contract.ts';
import { actingName, isName, useActingName } from '../handoffs/acting.ts';
import { TextField } from '../parts/fields.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../words/use-words.tsx';

/** How two desks come together: one invites, the other takes it up, then both compare the safety number. */
export function ComingTogether({ onMoved }: { readonly onMoved: () => void }): ReactNode {
  const { m } = useWords();
  const isNamed = isName(useActingName());
  return (
    <section aria-labelledby="lnk-together" className="together">
      <h2 className="h" id="lnk-together">
        {m.lnk.together.title}
      </h2>
      <p className="meta">{m.lnk.together.note}</p>
      {isNamed ? (
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

function Invite(): ReactNode {
  const { m } = useWords();
  const [invitation, setInvitation] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const make = async (): Promise<void> => {
    const answer: Answer<{ readonly invitation: string }> = await send('/api/link/invitations', { by: actingName() });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setInvitation(answer.value.invitation);
    setIsCopied(false);
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <div>
      <button className="b" type="button" onClick={() => void make()}>
        {m.lnk.together.make}
      </button>
      {problem && <ProblemNote problem={problem} onRetry={() => void make()} />}
      {invitation && (
        <>
          <h3>{m.lnk.together.yours}</h3>
          <p className="invitation">
            <code>{invitation}</code>
          </p>
          <QrCode text={invitation} label={m.lnk.qr.invitation} />
          <button className="b quiet" type="button" onClick={() => void copy(invitation)}>
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
