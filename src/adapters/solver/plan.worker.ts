import { parentPort, workerData } from 'node:worker_threads';
import { type DayProblem, planDay } from '../../flow/index.ts';
import { openSolver } from './index.ts';

/** Makes one plan and ends. Each solving is told before it begins: the thread says nothing while it solves. */
const solver = await openSolver();
const plan = planDay(workerData as DayProblem, {
  solve(model, relaxed) {
    parentPort!.postMessage({ step: relaxed ? 'bound' : 'search' });
    return solver.solve(model, relaxed);
  },
});
parentPort!.postMessage({ plan });
