import type { DayPlan, DayProblem } from '../../flow/index.ts';

/** A plan that is being made elsewhere. */
export interface Planning {
  /** Null where it was stopped. */
  readonly done: Promise<DayPlan | null>;
  stop(): void;
}

/** Port: makes day plans outside this thread, because solving blocks it. */
export interface Planner {
  /** The machine's time in milliseconds, for how long a search takes: a desk's own time may be a story's. */
  readonly stopwatch: () => number;
  start(problem: DayProblem, onStep: (step: 'bound' | 'search') => void): Planning;
}
