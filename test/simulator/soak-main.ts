import { parseArgs } from 'node:util';
import { runSoak } from './soak.ts';

/** `npm run soak [-- --seeds N --operations N --minutes N --first N]`: prints what a long run came to; exit 1 where a seed fails. */
const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`"${text}" is not a whole number from 1.`);
  return value;
};
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    operations: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '60' },
    first: { type: 'string', default: '1' },
  },
});
const summary = await runSoak({
  seeds: whole(values.seeds),
  operations: whole(values.operations),
  minutes: whole(values.minutes),
  firstSeed: whole(values.first),
  clock: () => performance.now(),
});
const { failures, refusals, seconds, ...counts } = summary;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (name: string, value: number): void => print(`${name.padEnd(24)} ${value.toLocaleString('en-US')}`);
for (const [name, count] of Object.entries(counts)) say(name, count);
for (const [code, count] of Object.entries(refusals)) say(`  refused ${code}`, count);
say('seconds', Math.round(seconds ?? 0));
say('failed seeds', failures.length);
for (const failure of failures) print(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
