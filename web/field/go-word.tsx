import type { ReactNode } from 'react';
import type { FieldView } from '../desk/contract.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { whyOf, type Word } from './why.ts';

/** Each word has a shape that reads from two steps away, also in grey. */
const SHAPES: Readonly<Record<Word, ReactNode>> = {
  go: <path d="M6 32h48M36 12l20 20-20 20" />,
  hold: (
    <>
      <circle cx="32" cy="32" r="27" />
      <path d="M16 32h32" strokeWidth="13" />
    </>
  ),
  stop: <path d="M20 5h24l15 15v24L44 59H20L5 44V20zM20 20l24 24M44 20 20 44" strokeWidth="7" />,
  wait: <path d="M8 32h10M27 32h10M46 32h10" strokeWidth="11" />,
  'no-connection': <path d="M6 32h14M44 32h14M25 20v24M39 20v24" strokeWidth="8" />,
};

/** One word, one shape, whom it is about, and why. */
export function GoWord({ view, word }: { readonly view: FieldView | null; readonly word: Word }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const group = view?.group ?? null;
  const isOff = word === 'no-connection';
  return (
    <div className={`bl ${word}`} role="status">
      <h1 className="wd">
        <svg viewBox="0 0 64 64" aria-hidden="true">
          {SHAPES[word]}
        </svg>
        <span>{m.field.word[word]}</span>
      </h1>
      <p className="l1">
        {isOff ? (
          <b>{m.field.noGo}</b>
        ) : group ? (
          <Said
            template={m.field.people}
            values={{ label: group.label, n: group.headcount }}
            link={(words) => <b>{words}</b>}
          />
        ) : (
          word === 'wait' && m.field.nobody
        )}
      </p>
      {whyOf(view, word, speech).map((line) => (
        <p className="l2" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
