import { type RunSummary, runSeed, type Wire } from '../../src/adapters/simulator/index.ts';

export interface SoakOptions {
  /** How many seeds, from `firstSeed` (1) on. */
  readonly seeds: number;
  /** Operations over all seeds together. */
  readonly operations: number;
  readonly firstSeed?: number;
  /** Stops before a new seed once this many minutes are over; needs `clock`. */
  readonly minutes?: number;
  /** Milliseconds of a monotonic clock; without it nothing is timed. */
  readonly clock?: () => number;
  /** A new link for each seed; plain where left out. */
  readonly openWire?: (seed: number) => Wire;
  readonly onSeed?: (summary: RunSummary) => void;
}

export interface SoakSummary {
  readonly seeds: number;
  readonly operations: number;
  readonly ordered: number;
  readonly accepted: number;
  readonly refused: number;
  readonly repeated: number;
  readonly handoffs: number;
  /** Groups that an officer was told to let go. */
  readonly told: number;
  readonly received: number;
  readonly alarms: number;
  readonly crashes: number;
  readonly partitions: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly seconds: number | null;
  /** One line per seed that failed, with what shows it again. */
  readonly failures: readonly string[];
}

const SUMS = [
  'operations',
  'ordered',
  'accepted',
  'refused',
  'repeated',
  'handoffs',
  'told',
  'received',
  'alarms',
  'crashes',
  'partitions',
] as const;

/** Runs seed after seed and adds up what happened. A failing seed is kept by its words; the others go on. */
export async function runSoak(options: SoakOptions): Promise<SoakSummary> {
  const { seeds, firstSeed = 1, minutes = Infinity, clock } = options;
  const operations = Math.ceil(options.operations / seeds);
  const began = clock?.() ?? 0;
  const sums = Object.fromEntries(SUMS.map((name) => [name, 0])) as Record<(typeof SUMS)[number], number>;
  const refusals: Record<string, number> = {};
  const failures: string[] = [];
  let done = 0;
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    if (clock && clock() - began >= minutes * 60_000) break;
    done++;
    try {
      const wire = options.openWire?.(seed);
      const summary = await runSeed({ seed, operations, ...(wire ? { wire } : {}) });
      for (const name of SUMS) sums[name] += summary[name];
      for (const [code, count] of Object.entries(summary.refusals)) refusals[code] = (refusals[code] ?? 0) + count;
      options.onSeed?.(summary);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  return { seeds: done, ...sums, refusals, seconds: clock ? (clock() - began) / 1_000 : null, failures };
}
