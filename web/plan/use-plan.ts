import { useCallback, useEffect, useState } from 'react';
import { type Answer, ask, send } from '../desk/ask.ts';
import type { PlanJob, PlanRequest, PlanView, ProblemView } from '../desk/contract.ts';
import { useBooks } from '../handoffs/use-handoffs.ts';

const LOOK_MILLISECONDS = 500;

export interface Planner {
  readonly view: PlanView | null;
  readonly job: PlanJob | null;
  /** The view could not be had. */
  readonly problem: ProblemView | null;
  /** The plan could not be asked for. */
  readonly refused: ProblemView | null;
  readonly reload: () => void;
  readonly start: (asked: PlanRequest) => void;
  readonly stop: () => void;
}

/** The plan this desk holds, asked after while it is being made. */
export function usePlan(): Planner {
  const { value: view, problem, reload } = useBooks<PlanView>('/api/plan');
  const [own, setOwn] = useState<PlanJob | null>(null);
  const [refused, setRefused] = useState<ProblemView | null>(null);
  const job = own ?? view?.job ?? null;
  const take = useCallback((answer: Answer<PlanJob>) => {
    setRefused(answer.ok ? null : answer.problem);
    if (answer.ok) setOwn(answer.value);
  }, []);
  const running = job?.state === 'running' ? job.id : null;
  useEffect(() => {
    if (running === null) return undefined;
    const look = (): void => void ask<PlanJob>(`/api/plan/${encodeURIComponent(running)}`).then(take);
    const timer = setInterval(look, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [running, take]);
  return {
    view,
    job,
    problem,
    refused,
    reload,
    start: (asked) => void send<PlanJob>('/api/plan', asked).then(take),
    stop: () => {
      if (running !== null) void send<PlanJob>(`/api/plan/${encodeURIComponent(running)}/stop`).then(take);
    },
  };
}
