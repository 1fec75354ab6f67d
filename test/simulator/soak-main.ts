import { runSoak } from './soak.ts';

/** `node bin/cauce.mjs --run test/simulator/soak-main.ts SEEDS OPERATIONS [MINUTES] [FIRST]`: exit 1 where a seed fails. */
const [seeds = 1_000, operations = 1_000_000, minutes = 60, firstSeed = 1] = process.argv.slice(2).map(Number);
const summary = await runSoak({ seeds, operations, minutes, firstSeed, clock: () => performance.now() });
process.stdout.write(`${JSON.stringify(summary)}\n`);
process.exitCode = summary.failures.length > 0 ? 1 : 0;
