import { type ReactNode, useEffect, useState } from 'react';
import type { ReferralDetails } from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { useWords } from '../words/use-words.tsx';

/** What somebody is about to do with a referral. */
export interface Ask {
  readonly act: 'details' | 'acknowledge' | 'escalate';
  readonly code: string;
  /** Whom it waited for when that was asked; undefined where the settings name nobody. */
  readonly waitsFor: string | undefined;
}

export interface ReferralSheetProps {
  readonly ask: Ask | null;
  /** Something was done; the sheet may stay open. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The consequences, a name, and – once – the words. They live in this sheet alone and end with it. */
export function ReferralSheet({ ask, onDone, onClose }: ReferralSheetProps): ReactNode {
  const { m, say } = useWords();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => setWords(null), [ask]);
  const title = ask ? say(words === null ? titlesOf(m)[ask.act] : m.rf.shownTitle, { code: ask.code }) : '';
  return (
    <Dialog title={title} isOpen={ask !== null} onClose={onClose}>
      {ask && words === null && (
        <AskForm
          key={`${ask.act}${ask.code}`}
          ask={ask}
          onCancel={onClose}
          onDone={(text) => {
            onDone();
            if (text === null) onClose();
            else setWords(text);
          }}
        />
      )}
      {words !== null && (
        <>
          <blockquote className="shown-once" dir="auto" tabIndex={0}>
            {words}
          </blockquote>
          <p className="meta">{m.rf.shownText}</p>
          <button className="b main" type="button" onClick={onClose}>
            {m.rf.close}
          </button>
        </>
      )}
    </Dialog>
  );
}

type Words = ReturnType<typeof useWords>['m'];
const titlesOf = ({ rf }: Words): Readonly<Record<Ask['act'], string>> => ({
  details: rf.showTitle,
  acknowledge: rf.ackTitle,
  escalate: rf.upTitle,
});

interface AskFormProps {
  readonly ask: Ask;
  readonly onCancel: () => void;
  /** The words where they were asked for, else null. */
  readonly onDone: (words: string | null) => void;
}

function AskForm({ ask: { act, code, waitsFor }, onCancel, onDone }: AskFormProps): ReactNode {
  const { m } = useWords();
  const { rf } = m;
  const [isReady, setIsReady] = useState(false);
  const isMissing = act === 'details' && !isReady;
  const form = useNamedForm<Partial<ReferralDetails>>({
    path: `/api/referrals/${code}/${act}`,
    // Sent again after a lost answer, it goes up no further than was asked.
    request: isMissing ? null : act === 'escalate' ? { waitsFor } : {},
    onDone: ({ text }) => onDone(text ?? null),
  });
  const ready = act === 'details' && (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={isReady}
          aria-invalid={form.isTried && !isReady ? true : undefined}
          onChange={({ target }) => setIsReady(target.checked)}
        />
        {rf.ready}
      </label>
      {form.isTried && !isReady && (
        <p className="wrong" role="alert">
          {rf.needReady}
        </p>
      )}
    </div>
  );
  return (
    <NamedForm
      form={form}
      className="rf-form"
      words={{
        by: rf.by,
        note: rf.byNote,
        needName: rf.needName,
        act: { details: rf.showAct, acknowledge: rf.ackAct, escalate: rf.upAct }[act],
        sending: rf.sending,
        cancel: rf.cancel,
      }}
      isNameFirst
      isGrave={act === 'details'}
      below={ready}
      onCancel={onCancel}
    >
      <p>{{ details: rf.showText, acknowledge: rf.ackText, escalate: rf.upText }[act]}</p>
    </NamedForm>
  );
}
