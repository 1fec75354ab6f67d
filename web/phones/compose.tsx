import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { ProblemView } from '../desk/contract.ts';
import { problemWords } from '../words/problem-words.ts';
import { useWords } from '../words/use-words.tsx';
import type { Chat, Note, Phone } from './sandbox.ts';
import { writeAs } from './use-phones.ts';

/** Writing from a simulated phone, new or as a forward. */
export function Compose({ phone, chat }: { readonly phone: Phone; readonly chat: Chat }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const id = useId();
  const [text, setText] = useState('');
  const [forwarded, setForwarded] = useState<Note['forwarded']>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const submit = async (event: FormEvent | KeyboardEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await writeAs(phone.id, { to: chat.id, text, forwarded });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setText('');
  };
  return (
    <form className="compose" onSubmit={(event) => void submit(event)}>
      <label className="vh" htmlFor={`${id}-text`}>
        {say(m.phones.write, { phone: phone.label })}
      </label>
      <textarea
        id={`${id}-text`}
        className="in"
        rows={2}
        dir="auto"
        value={text}
        placeholder={chat.name}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void submit(event);
        }}
      />
      <div className="send">
        <label className="vh" htmlFor={`${id}-how`}>
          {m.phones.how}
        </label>
        <select
          id={`${id}-how`}
          value={forwarded ?? ''}
          onChange={(event) => setForwarded((event.target.value || null) as Note['forwarded'])}
        >
          <option value="">{m.phones.normal}</option>
          <option value="forwarded">{m.phones.forwarded}</option>
          <option value="frequently-forwarded">{m.phones.frequently}</option>
        </select>
        <button className="b main" type="submit">
          {m.phones.send}
        </button>
      </div>
      {problem && (
        <p className="wrong" role="alert">
          {problemWords(problem, speech).what}
        </p>
      )}
    </form>
  );
}
