import { Worker } from 'node:worker_threads';
import type { Planner, Planning } from '../../desk/index.ts';
import type { DayPlan, DayProblem } from '../../flow/index.ts';

type Message = { readonly step: 'bound' | 'search' } | { readonly plan: DayPlan };

/** Makes each plan in a thread of its own, which stopping ends: solving looks at nothing while it runs. */
export const openPlanner = (): Planner => ({
  stopwatch: () => performance.now(),
  start(problem: DayProblem, onStep): Planning {
    const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { workerData: problem });
    const done = new Promise<DayPlan | null>((found, failed) => {
      worker.on('message', (message: Message) => ('plan' in message ? found(message.plan) : onStep(message.step)));
      worker.once('error', failed);
      worker.once('exit', () => found(null));
    });
    return { done, stop: () => void worker.terminate() };
  },
});
