import type { ReactNode } from 'react';
import type { FieldView } from '../desk/contract.ts';
import { describePeople } from '../handoffs/cells.ts';
import { wallClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { Said, useWords } from '../words/use-words.tsx';

export type Word = FieldView['word'];

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

/** One word, one shape, one number, and why. */
export function GoWord({ view, word }: { readonly view: FieldView | null; readonly word: Word }): ReactNode {
  const speech = useWords();
  const { m, number } = speech;
  const group = view?.group ?? null;
  const isOff = word === 'no-connection';
  return (
    <div className={`bl ${word}`} role="status">
      <h1 className="wd">
        <svg viewBox="0 0 64 64" aria-hidden="true">
          {SHAPES[word]}
        </svg>
        <span>{m.field.word[word]}</span>
        {word === 'go' && typeof view?.number === 'number' && <b className="wn">{number(view.number)}</b>}
      </h1>
      {!isOff && (
        <p className="l1">
          {group ? (
            <Said
              template={m.field.people}
              values={{ label: group.label, n: group.headcount }}
              link={(words) => <b>{words}</b>}
            />
          ) : (
            word === 'wait' && m.field.nobody
          )}
        </p>
      )}
      {whyOf(view, word, speech).map((line) => (
        <p className="l2" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function whyOf(view: FieldView | null, word: Word, speech: Speech): readonly string[] {
  const { m, say } = speech;
  const { field } = m;
  if (word === 'no-connection') return [field.noGo];
  const group = view?.group ?? null;
  const who = group ? describePeople(group, speech) : { who: '', needs: '' };
  const people = [who.who, who.needs].filter(Boolean).join(' · ');
  if (word === 'stop') return [field.stopWhy, ...holdLines(view, speech)];
  if (word === 'hold') return holdLines(view, speech);
  if (!group) return [];
  const at = (template: string, instant: string | null): string =>
    instant ? say(template, { time: wallClock(instant) }) : '';
  const times =
    word === 'go'
      ? [at(field.ordered, group.orderedAt), at(field.before, group.before)]
      : group.direction === 'coming'
        ? [at(field.expected, group.expectedAt), group.overdue ? field.overdue : '']
        : [at(field.from, group.from)];
  const why = word === 'go' ? '' : group.direction === 'coming' ? field.waitComing : field.waitWhy;
  return [why, people, times.filter(Boolean).join(', ')].filter(Boolean);
}

function holdLines(view: FieldView | null, { m, say }: Speech): readonly string[] {
  const hold = view?.hold;
  if (!hold) return [];
  return [
    say(m.field.holdUntil, { time: wallClock(hold.until), desk: hold.deskName }),
    say(m.field.holdWhy, { reason: hold.reason }),
  ];
}
