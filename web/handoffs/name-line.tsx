import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { NAME_CHARS, TextField } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.tsx';
import { isName, keepName, useActingName } from './acting.ts';

/** Whose name goes on the record with the next act. */
export function NameLine(): ReactNode {
  const { m, say } = useWords();
  const name = useActingName();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <p className="meta on-screen">
      {name ? say(m.ho.actAs, { name }) : `${m.ho.nobody}.`}{' '}
      <button className="quietlink" type="button" onClick={() => setIsOpen(true)}>
        {name ? m.ho.changeName : m.ho.giveName}
      </button>
      <Dialog title={m.ho.nameTitle} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <NameForm name={name} onDone={() => setIsOpen(false)} />
      </Dialog>
    </p>
  );
}

function NameForm({ name, onDone }: { readonly name: string; readonly onDone: () => void }): ReactNode {
  const { m } = useWords();
  const [draft, setDraft] = useState(name);
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (!isName(draft)) return;
    keepName(draft);
    onDone();
  };
  return (
    <form className="actform" noValidate onSubmit={submit}>
      <TextField
        label={m.ho.form.by}
        mostChars={NAME_CHARS}
        note={m.ho.form.byNote}
        value={draft}
        wrong={isTried && !isName(draft) ? m.ho.form.missing : null}
        onChange={setDraft}
        isFirst
      />
      <p className="acts">
        <button className="b main" type="submit">
          {m.ho.keep}
        </button>
        <button className="b quiet" type="button" onClick={onDone}>
          {m.ho.form.cancel}
        </button>
      </p>
    </form>
  );
}
