import { formatInstant, type Instant, LIMITS, ok, type Result, SECOND, type Zone } from '../../model/index.ts';
import type { DayPlan, DayProblem } from '../../flow/index.ts';
import type { BoardView, HandoffsView } from '../contract/index.ts';
import type { PlanJob, PlanRequest, PlanView } from '../contract/plan.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import { tellPlan, type Told } from './answer.ts';
import { gatherBasis } from './basis.ts';
import type { Planner, Planning } from './ports.ts';
import { drawDayProblem, endOf } from './problem.ts';

export interface PlanPorts {
  readonly board: () => BoardView;
  readonly handoffs: () => Promise<HandoffsView>;
  readonly planner: Planner;
  /** The desk's time, which may be a story's. */
  readonly clock: () => Instant;
  readonly zone: Zone;
  readonly newId: () => string;
  readonly onError: (error: Error) => void;
}

/** Day plans for whoever asks: one at a time, the last one kept. They live in memory: a plan is a proposal of the moment. */
export interface Plans {
  view(): Promise<PlanView>;
  ask(asked: PlanRequest): Promise<Result<PlanJob, DeskRefusal>>;
  look(id: string): Result<PlanJob, DeskRefusal>;
  /** Ends the search; what was found so far is not kept, because nothing says how good it is. */
  stop(id: string): Result<PlanJob, DeskRefusal>;
}

interface Held {
  readonly id: string;
  readonly asked: PlanRequest;
  readonly problem: DayProblem;
  readonly beganAt: number;
  endedAt: number | null;
  state: PlanJob['state'];
  step: PlanJob['step'];
  answer: PlanJob['answer'];
  planning: Planning | null;
}

export function createPlans(ports: PlanPorts): Plans {
  let held: Held | null = null;
  const show = (job: Held): PlanJob => showJob(job, ports);
  const found = (id: string): Held | null => (held?.id === id ? held : null);
  return {
    async view() {
      const basis = gatherBasis(ports.board(), await ports.handoffs());
      return { asOf: formatInstant(ports.clock(), ports.zone), basis, job: held && show(held) };
    },
    async ask(asked) {
      if (held) stop(held, ports);
      const board = ports.board();
      const basis = gatherBasis(board, await ports.handoffs());
      const now = ports.clock();
      const problem = drawDayProblem(basis, asked, now);
      held = begin({ basis, asked, problem, places: board.corridor.places, zone: ports.zone, now }, ports);
      return ok(show(held));
    },
    look(id) {
      const job = found(id);
      return job ? ok(show(job)) : noPlan();
    },
    stop(id) {
      const job = found(id);
      if (!job) return noPlan();
      stop(job, ports);
      return ok(show(job));
    },
  };
}

const noPlan = () => refuseDesk('not-found', 'There is no such plan any more.', 'Ask for a new one.');

function begin(told: Told, ports: PlanPorts): Held {
  const { asked, problem } = told;
  const job: Held = {
    id: ports.newId(),
    asked,
    problem,
    beganAt: ports.planner.stopwatch(),
    endedAt: null,
    state: 'running',
    step: 'bound',
    answer: null,
    planning: null,
  };
  job.planning = ports.planner.start(problem, (step) => (job.step = step));
  job.planning.done.then(
    (plan) => finish(job, plan, told, ports),
    (error: Error) => {
      ports.onError(error);
      end(job, 'failed', ports);
    },
  );
  return job;
}

function finish(job: Held, plan: DayPlan | null, told: Told, ports: PlanPorts): void {
  if (job.state !== 'running') return;
  job.answer = plan && tellPlan(plan, told);
  end(job, plan ? 'done' : 'stopped', ports);
}

function stop(job: Held, ports: PlanPorts): void {
  if (job.state !== 'running') return;
  end(job, 'stopped', ports);
  job.planning?.stop();
}

function end(job: Held, state: PlanJob['state'], { planner }: PlanPorts): void {
  job.state = state;
  job.endedAt = planner.stopwatch();
}

const showJob = (
  { id, state, step, asked, problem, answer, beganAt, endedAt }: Held,
  { zone, planner }: PlanPorts,
): PlanJob => ({
  id,
  state,
  step,
  seconds: Math.round(((endedAt ?? planner.stopwatch()) - beganAt) / (SECOND / 10)) / 10,
  // Twice: groups torn apart for the bound, then whole.
  mostSeconds: 2 * LIMITS.PLAN_SECONDS,
  asked,
  start: formatInstant(problem.start, zone),
  end: formatInstant(endOf(problem), zone),
  slotMinutes: problem.slotMinutes,
  answer,
});
