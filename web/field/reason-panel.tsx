import { type FormEvent, type ReactNode, useState } from 'react';
import { REASON_CHARS, TextField } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.tsx';

export interface ReasonPanelProps {
  readonly press: 'hold' | 'recall';
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Holding a crossing and calling people back stop others: a second tap, and a reason. */
export function ReasonPanel({ press, onSend, onCancel }: ReasonPanelProps): ReactNode {
  const { m } = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = reason.trim().length < 2;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (!isShort) onSend(reason.trim());
  };
  return (
    <form className="acts" noValidate onSubmit={submit}>
      <p className="is-hold">
        <b>{press === 'hold' ? m.field.sureHold : m.field.sureRecall}</b>
      </p>
      <TextField
        label={m.ho.form.reason}
        mostChars={REASON_CHARS}
        value={reason}
        wrong={isTried && isShort ? m.ho.form.missing : null}
        onChange={setReason}
        isFirst
      />
      <button className="big hold" type="submit">
        {m.field.press[press]}
      </button>
      <button className="big ghost" type="button" onClick={onCancel}>
        {m.ho.form.cancel}
      </button>
    </form>
  );
}
