import type { ReactNode } from 'react';
import { deskNow } from '../desk/ask.ts';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { useWords } from '../words/use-words.tsx';
import { rangeOf } from './deeds.ts';
import { Lead } from './foot.tsx';
import { Stepper } from './stepper.tsx';
import type { Post } from './use-field.ts';
import type { Queue } from './use-queue.ts';

export interface CountTabProps {
  readonly post: Post;
  readonly queue: Queue;
  readonly onDone: () => void;
}

/** What is being counted; kept while another tab is looked at. */
export interface CountDraft {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Drafted<Draft> {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

export const NO_COUNT: CountDraft = { low: 0, high: 0 };

const STEPS = [10, 50] as const;

/** How many wait: at least so many, at most so many. One number is an interval too. */
export function CountTab({ post, queue, onDone, draft, onDraft }: CountTabProps & Drafted<CountDraft>): ReactNode {
  const { m, say, number, tongue } = useWords();
  const { low, high } = draft;
  const raise = (value: number | null): void =>
    onDraft({ low: value, high: value === null || high === null ? high : Math.max(high, value) });
  const setHigh = (value: number | null): void => onDraft({ low, high: value });
  const isWritten = low !== null && high !== null;
  const isWrong = isWritten && low > high;
  const isReady = isWritten && !isWrong && high > 0;
  const keep = (): void => {
    if (!isReady) return;
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
            <button key={step} type="button" onClick={() => raise((low ?? 0) + step)}>
              +{step}
              <span className="vh"> {m.field.atLeast}</span>
            </button>
          ))}
        </div>
        <Stepper value={high} onChange={setHigh} label={m.field.atMost} />
        <div className="jumps">
          {STEPS.map((step) => (
            <button key={step} type="button" onClick={() => setHigh((high ?? 0) + step)}>
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
      </div>
      <Lead>
        <button className="big" type="button" aria-disabled={!isReady} onClick={keep}>
          {isReady ? say(m.field.send, { n: rangeOf(low, high, number) }) : m.field.sendReport}
        </button>
      </Lead>
    </>
  );
}
