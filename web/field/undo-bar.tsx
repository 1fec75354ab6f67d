import type { ReactNode } from 'react';
import { deskNow } from '../desk/ask.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { sayDeed, type Told, toldBy } from './deeds.ts';
import { canUndo, type Kept } from './queue.ts';
import type { Queue } from './use-queue.ts';

export interface UndoBarProps {
  readonly queue: Queue;
  /** Nothing goes: what may be undone stands in the list of what waits. */
  readonly isLost: boolean;
  readonly onCorrect: (told: Told) => void;
  /** The bar goes away under the finger; focus goes where this says. */
  readonly onUndone: () => void;
}

const SHOWN_MILLISECONDS = 15 * 60_000;
const isShown = (kept: Kept): boolean => toldBy(kept) !== null && Date.parse(kept.at) > deskNow() - SHOWN_MILLISECONDS;

/** What was pressed last: it can be undone until it goes, and set right afterwards. */
export function UndoBar({ queue, isLost, onCorrect, onUndone }: UndoBarProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const open = queue.queue.findLast(canUndo);
  const told = open ? null : (queue.queue.findLast(isShown) ?? queue.reached.find(isShown));
  const last = open ?? told;
  if (!last || (open && isLost)) return null;
  const undo = (): void => {
    queue.undo(last.id);
    onUndone();
  };
  const seconds = Math.ceil((last.opensAt - Date.now()) / 1_000);
  return (
    <section className="undo">
      <p role="status">
        <b>{sayDeed(last.deed, speech)}</b>
        <small aria-hidden={seconds > 0}>
          <Icon name={queue.reached.includes(last) ? 'yes' : 'wait'} />{' '}
          {queue.reached.includes(last)
            ? m.field.reached
            : seconds > 0
              ? say(m.field.goesIn, { s: seconds })
              : m.field.waits}
        </small>
      </p>
      {open ? (
        <button type="button" onClick={undo}>
          {m.field.undo}
        </button>
      ) : (
        <button type="button" onClick={() => onCorrect(toldBy(last)!)}>
          {m.field.correct}
        </button>
      )}
    </section>
  );
}
