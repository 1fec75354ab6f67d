import { type ReactNode, useEffect, useState } from 'react';
import { ask } from '../desk/ask.ts';
import type { ActOffer, CrossingLanes, ProblemView } from '../desk/contract.ts';
import { actingName, newCommandId } from '../handoffs/acting.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { focusOnce } from './foot.tsx';
import { Stepper } from './stepper.tsx';
import type { Queue } from './use-queue.ts';

export interface OfferPanelProps {
  readonly place: string;
  readonly queue: Queue;
  readonly onClose: () => void;
}

interface Way {
  readonly crossing: string;
  readonly name: string;
  readonly offer: ActOffer;
}

/** A group that stands here is offered to the other side: counted, not yet by age. */
export function OfferPanel({ place, queue, onClose }: OfferPanelProps): ReactNode {
  const { m, say } = useWords();
  const { ways, problem } = useWays(place);
  const [n, setN] = useState<number | null>(0);
  const offer = ({ crossing, offer: { suggest } }: Way): void => {
    if (!n) return;
    const id = newCommandId();
    const body = {
      id,
      by: actingName(),
      crossing,
      people: { adults: 0, children: 0, unaccompanied: 0, unsorted: n },
      readyAt: suggest.readyAt,
      expires: suggest.expires,
    };
    queue.keep('/api/offers', body, { what: 'offer', label: '', n, low: null, high: null });
    onClose();
  };
  return (
    <div className="acts">
      {problem && <ProblemNote problem={problem} />}
      <h2 className="ask" ref={focusOnce} tabIndex={-1}>
        {m.field.offer}
      </h2>
      {ways?.length === 0 ? <p>{m.field.noWay}</p> : <Stepper value={n} onChange={setN} label={m.field.offer} />}
      {ways?.map((way) => (
        <button key={way.crossing} className="big" type="button" aria-disabled={!n} onClick={() => offer(way)}>
          {say(m.field.offerSend, { n: n ?? '–' })} <small>{way.name}</small>
        </button>
      ))}
      <button className="big ghost" type="button" onClick={onClose}>
        {m.ho.form.cancel}
      </button>
    </div>
  );
}

/** Crossings over which a group may be offered from here. */
function useWays(place: string): { readonly ways: readonly Way[] | null; readonly problem: ProblemView | null } {
  const [ways, setWays] = useState<readonly Way[] | null>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  useEffect(() => {
    void ask<{ crossings: readonly CrossingLanes[] }>('/api/crossings').then((answer) => {
      if (answer.ok) setWays(answer.value.crossings.flatMap((crossing) => wayOver(crossing, place)));
      else setProblem(answer.problem);
    });
  }, [place]);
  return { ways, problem };
}

function wayOver({ crossing, name, from, acts }: CrossingLanes, place: string): readonly Way[] {
  const offer = acts.find(({ act }) => act === 'offer');
  return from.id === place && offer ? [{ crossing, name, offer }] : [];
}
