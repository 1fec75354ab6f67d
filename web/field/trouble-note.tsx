import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { sayDeed } from './deeds.ts';
import type { Kept } from './queue.ts';

export interface RefusedNoteProps {
  /** Oldest first; at least one. */
  readonly refused: readonly Kept[];
  readonly onLook: () => void;
}

/** The desk has not taken something: it is told wherever the officer is, until somebody has looked. */
export function RefusedNote({ refused, onLook }: RefusedNoteProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  return (
    <section className="undo trouble">
      <p role="alert">
        <Icon name="no" /> <b>{say(m.field.notTaken, { n: refused.length })}</b>
        <small>{sayDeed(refused[0]!.deed, speech)}</small>
      </p>
      <button type="button" onClick={onLook}>
        {m.field.look}
      </button>
    </section>
  );
}

/** A private window, or a phone without room: what waits is lost with the page. */
export function UnsafeNote(): ReactNode {
  const { m } = useWords();
  return (
    <p className="undo trouble" role="alert">
      <span>
        <Icon name="no" /> <b>{m.field.unsafe}</b>
      </span>
    </p>
  );
}
