import { type ReactNode, useState } from 'react';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { useWords } from '../words/use-words.tsx';
import { sayDeed, type Told } from './deeds.ts';
import { focusOnce } from './foot.tsx';
import { ReasonPanel } from './reason-panel.tsx';
import { Stepper } from './stepper.tsx';
import type { Queue } from './use-queue.ts';

export interface CorrectPanelProps {
  readonly told: Told;
  readonly queue: Queue;
  readonly onClose: () => void;
}

/** A number that has gone out is set right by a new one; people who have not left after all are called back. Both keep their place behind what was said first. */
export function CorrectPanel({ told, queue, onClose }: CorrectPanelProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { side, handoff, label } = told;
  const [n, setN] = useState<number | null>(told.n);
  const [isRecalling, setIsRecalling] = useState(false);
  const isSame = n === null || n === told.n || (side === 'left' && n === 0);
  const send = (act: object, what: 'correct-left' | 'correct-arrived' | 'recall', people: number | null): void => {
    const body = { id: newCommandId(), by: actingName(), handoff, ...act };
    queue.keep('/api/acts', body, { what, label, n: people, low: null, high: null }, what === 'recall');
    onClose();
  };
  if (isRecalling)
    return (
      <ReasonPanel
        press="recall"
        onCancel={() => setIsRecalling(false)}
        onSend={(reason) => send({ act: 'recall', reason }, 'recall', null)}
      />
    );
  const reason = m.field.correctReason;
  const setRight = (): void => {
    if (isSame) return;
    if (side === 'left') send({ act: 'correct-release', headcount: n, reason }, 'correct-left', n);
    else send({ act: 'correct-receipt', counted: n, reason }, 'correct-arrived', n);
  };
  return (
    <div className="acts">
      <h2 className="ask" ref={focusOnce} tabIndex={-1}>
        {sayDeed(told.kept.deed, speech)}
      </h2>
      <p className="l2">{m.field.correctNote}</p>
      <Stepper value={n} onChange={setN} label={side === 'left' ? m.field.haveLeft : m.field.haveArrived} />
      <button className="big" type="button" aria-disabled={isSame} onClick={setRight}>
        {say(m.field.correctTo, { n: n ?? '–' })}
      </button>
      <div className="pairs">
        {side === 'left' && (
          <button className="big ghost" type="button" onClick={() => setIsRecalling(true)}>
            {m.field.notLeft}
          </button>
        )}
        <button className="big ghost" type="button" onClick={onClose}>
          {m.ho.form.cancel}
        </button>
      </div>
    </div>
  );
}
