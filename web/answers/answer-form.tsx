import { type ReactNode, useState } from 'react';
import type { QuestionView } from '../desk/contract.ts';
import { TextField } from '../parts/fields.tsx';
import { NamedForm, useNamedForm } from '../parts/named-form.tsx';
import { useWords } from '../words/use-words.tsx';

export interface AnswerFormProps {
  readonly question: QuestionView;
  readonly act: 'send' | 'decline';
  /** Others that wait for the same answer in the same language. */
  readonly alike: readonly QuestionView[];
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

const MOST_CHARS = 1_000;

/** The draft, to be changed or not; whose name it goes out under; and what follows. */
export function AnswerForm({ question, act, alike, onCancel, onDone }: AnswerFormProps): ReactNode {
  const { m, say } = useWords();
  const { an } = m;
  // What is approved is what was read: the desk refuses where it would say something else by now.
  const [draft] = useState(question.draft);
  const [text, setText] = useState(draft ?? '');
  const [isForAll, setIsForAll] = useState(false);
  const isSend = act === 'send';
  const pathOf = ({ id }: QuestionView): string => `/api/answers/${encodeURIComponent(id)}/${act}`;
  const also = isSend && isForAll ? alike.map(pathOf) : [];
  const form = useNamedForm<QuestionView>({
    path: pathOf(question),
    also,
    request: !isSend ? {} : text.trim() === '' ? null : { text: text.trim(), draft },
    onDone,
  });
  return (
    <NamedForm
      form={form}
      className="answer-form"
      words={{
        by: an.by,
        note: an.byNote,
        needName: an.needName,
        act: isSend ? an.send : an.declineAct,
        sending: an.sending,
        cancel: an.cancel,
      }}
      isNameFirst={!isSend}
      onCancel={onCancel}
    >
      {isSend ? (
        <>
          <TextField
            label={say(an.text, { lang: m.lang[question.lang] })}
            note={say(an.textNote, { n: 1 + also.length })}
            value={text}
            onChange={setText}
            wrong={form.isTried && text.trim() === '' ? an.needText : null}
            mostChars={MOST_CHARS}
            isLong
            isFirst
          />
          {alike.length > 0 && (
            <label className="check">
              <input type="checkbox" checked={isForAll} onChange={(event) => setIsForAll(event.target.checked)} />
              {say(an.also, { n: alike.length, lang: m.lang[question.lang] })}
            </label>
          )}
        </>
      ) : (
        <p>{an.declineText}</p>
      )}
    </NamedForm>
  );
}
