import { parseArgs } from 'node:util';
import { openConvergence } from './processes.ts';

/** `npm run converge [-- --seeds N --first N]`: many more seeds than `npm test`; prints every tenth of the way, exit 1 where one went astray. */
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '10000' }, first: { type: 'string', default: '1' } },
});
const [seeds, first] = [Number(values.seeds), Number(values.first)];
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const from = performance.now();
const convergence = await openConvergence();
const byProcesses = new Map<number, number>();
const astray: number[] = [];
for (let seed = first; seed < first + seeds; seed += 1) {
  const outcome = await convergence.run(seed);
  byProcesses.set(outcome.processes, (byProcesses.get(outcome.processes) ?? 0) + 1);
  if (outcome.astray > 0) {
    astray.push(seed);
    print(`seed ${seed}: ${outcome.astray} of ${outcome.processes} processes astray`);
  }
  const done = seed - first + 1;
  if (done % Math.ceil(seeds / 10) === 0) print(`${done} seeds`);
}
await convergence.stop();
for (const [processes, count] of [...byProcesses].sort()) print(`${processes} processes: ${count} seeds`);
print(`${astray.length} of ${seeds} seeds astray, ${Math.round((performance.now() - from) / 1_000)} s`);
process.exitCode = astray.length > 0 ? 1 : 0;
