import { type ReactNode, useState } from 'react';
import { deskNow } from '../desk/ask.ts';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { useWords } from '../words/use-words.tsx';
import { Stepper } from './stepper.tsx';
import type { Post } from './use-field.ts';
import type { Queue } from './use-queue.ts';

export interface CountTabProps {
  readonly post: Post;
  readonly queue: Queue;
  readonly onDone: () => void;
}

const STEPS = [10, 50] as const;

/** How many wait: at least so many, at most so many. One number is an interval too. */
export function CountTab({ post, queue, onDone }: CountTabProps): ReactNode {
  const { m, say, number, tongue } = useWords();
  const [low, setLow] = useState(0);
  const [high, setHigh] = useState(0);
  const raise = (value: number): void => {
    setLow(value);
    if (high < value) setHigh(value);
  };
  const isWrong = low > high;
  const shown = low === high ? number(low) : `${number(low)}–${number(high)}`;
  const keep = (): void => {
    if (isWrong || high === 0) return;
    const body = {
      id: newCommandId(),
      by: actingName(),
      at: new Date(deskNow()).toISOString(),
      place: post.id,
      kind: 'waiting',
      low,
      high,
      lang: tongue,
    };
    queue.keep('/api/field/counts', body, { what: 'count', label: '', n: null, low, high });
    onDone();
  };
  return (
    <>
      <h1 className="ask">{m.field.count}</h1>
      <div className="acts">
        <Stepper value={low} onChange={raise} label={m.field.atLeast} />
        <div className="jumps">
          {STEPS.map((step) => (
            <button key={step} type="button" onClick={() => raise(low + step)}>
              +{step}
              <span className="vh"> {m.field.atLeast}</span>
            </button>
          ))}
        </div>
        <Stepper value={high} onChange={setHigh} label={m.field.atMost} />
        <div className="jumps">
          {STEPS.map((step) => (
            <button key={step} type="button" onClick={() => setHigh(high + step)}>
              +{step}
              <span className="vh"> {m.field.atMost}</span>
            </button>
          ))}
        </div>
        {isWrong && (
          <p className="is-hold" role="alert">
            <b>{m.field.wrongOrder}</b>
          </p>
        )}
        <button className="big" type="button" aria-disabled={isWrong || high === 0} onClick={keep}>
          {say(m.field.send, { n: shown })}
        </button>
      </div>
    </>
  );
}
